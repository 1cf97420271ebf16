"""Where the bundled program begins."""

import os
import sys
from pathlib import Path
from types import ModuleType

if sys.platform == "linux" and not Path("/etc/fonts/fonts.conf").exists():
    os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).with_name("fonts.conf")))

if __name__ == "__main__":
    # pyqtgraph imports 9 MB with which it could draw by OpenGL; here it never does
    sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
    from bpsim.cli import main

    sys.exit(main())
