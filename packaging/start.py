"""Where the bundled program begins."""

import os
import sys
from pathlib import Path

if sys.platform == "linux" and not Path("/etc/fonts/fonts.conf").exists():
    os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).with_name("fonts.conf")))

from bpsim.cli import main

if __name__ == "__main__":
    sys.exit(main())
