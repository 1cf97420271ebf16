"""The compiled kernel as a library of its own, for a bundle: ``python packaging/kernel.py kernel.so``. Linux.

Made for every processor of this kind, also the oldest (a fifth slower with sixty-four inputs, as fast with a few):
what it computes is the same to the bit. Needs numba, and ld, which comes with what PyInstaller needs.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

PROCESSOR = {"x86_64": "x86-64", "aarch64": "generic"}


def main(library: Path) -> int:
    processor = PROCESSOR[platform.machine()]
    os.environ |= {"NUMBA_CPU_NAME": processor, "NUMBA_CPU_FEATURES": ""}  # read when numba is imported
    from bpsim.engine.kernel.build import build

    library.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        code = Path(folder, "kernel.o")
        code.write_bytes(build(processor))
        subprocess.run(["ld", "-shared", "-s", "-o", library, code, "-l:libm.so.6", "-l:libc.so.6"], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
