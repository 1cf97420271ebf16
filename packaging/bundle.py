"""Makes a folder that runs without Python, and tries it: ``python packaging/bundle.py [--archive]``.

The same on Linux, Windows and macOS: the packages of the lock file in an environment of their own, PyInstaller's
recipe, ``check.py``. With ``--archive`` one file to hand out, called after the machine: a zip for Windows, which a
person unpacks without being an administrator, else a tar.xz.
"""

from __future__ import annotations

import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT, DIST = ROOT / "build" / "bundle", ROOT / "dist"
LOCK, RECIPE, CHECK = (ROOT / "packaging" / name for name in ("requirements.lock", "bpsim.spec", "check.py"))


def main(words: list[str]) -> int:
    venv.create(ENVIRONMENT, with_pip=True)
    for command in commands(os.name):
        subprocess.run(command, cwd=ROOT, check=True)
    if "--archive" in words:
        print(archived(DIST / "bpsim"))
    return 0


def commands(os_name: str) -> list[list[str]]:
    """One after the other; ``os_name``: as ``os.name`` is there."""
    python = str(ENVIRONMENT / ("Scripts/python.exe" if os_name == "nt" else "bin/python"))
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    made = ["--distpath", str(DIST), "--workpath", str(ENVIRONMENT / "work")]
    return [
        [*install, "--require-hashes", "-r", str(LOCK)],
        [*install, "--no-deps", "--no-build-isolation", str(ROOT)],
        # -P: what is bundled is the package that was installed, not the checkout in which this is called
        [python, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *made, str(RECIPE)],
        [sys.executable, str(CHECK), str(DIST / "bpsim")],
    ]


def archived(folder: Path) -> Path:
    """One file with the folder in it, beside it."""
    program = folder / ("bpsim.exe" if os.name == "nt" else "bpsim")
    said = subprocess.run([str(program), "--version"], capture_output=True, encoding="utf-8", check=True).stdout
    name = f"bpsim-{said.split()[1]}-{platform.system()}-{platform.machine()}"
    if os.name == "nt":
        return Path(shutil.make_archive(str(folder.parent / name), "zip", folder.parent, folder.name))
    packed = folder.parent / f"{name}.tar.xz"
    with tarfile.open(packed, "w:xz", preset=9 | lzma.PRESET_EXTREME) as archive:
        archive.add(folder, folder.name)
    return packed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
