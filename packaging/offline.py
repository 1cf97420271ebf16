"""What a machine with Python and no network needs: ``python packaging/offline.py win_amd64 [--python 3.12]``.

The wheels of the lock file for that machine, bpsim's own, and a script that installs them for one person and tries the
program: ``build/offline/bpsim-VERSION-PLATFORM``. Copied onto a stick, it serves a room of machines.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
BUILT = ROOT / "build" / "offline"
_BLOCK = re.compile(r"^[A-Za-z0-9][^\n]*(?:\n    --hash[^\n]*)*", re.MULTILINE)


@dataclass(frozen=True)
class Machine:
    """``tags``: the wheels that run on it, by their platform; the rest as markers of requirements call it."""

    tags: tuple[str, ...]
    system: str
    sys_platform: str
    machine: str
    os_name: str = "posix"

    def environment(self, python: str) -> dict[str, str]:
        return {
            "sys_platform": self.sys_platform, "platform_system": self.system, "platform_machine": self.machine,
            "os_name": self.os_name, "python_version": python, "python_full_version": f"{python}.0",
            "implementation_name": "cpython", "platform_python_implementation": "CPython", "extra": "",
        }  # fmt: skip


_MACS = tuple(f"macosx_{version}_0_arm64" for version in range(14, 10, -1))
_LINUX = tuple(f"manylinux_2_{minor}_x86_64" for minor in range(34, 16, -1))
MACHINES = {
    "win_amd64": Machine(("win_amd64",), "Windows", "win32", "AMD64", "nt"),
    "macosx_arm64": Machine(_MACS, "Darwin", "darwin", "arm64"),
    "linux_x86_64": Machine((*_LINUX, "manylinux2014_x86_64"), "Linux", "linux", "x86_64"),
}


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make offline", description=__doc__)
    parser.add_argument("platform", choices=tuple(MACHINES))
    parser.add_argument(
        "--python", default=f"{sys.version_info.major}.{sys.version_info.minor}", help="its version there"
    )
    chosen = parser.parse_args(words)
    folder = collected(chosen.platform, chosen.python)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    for wheel in sorted(folder.rglob("*.whl"), key=lambda wheel: -wheel.stat().st_size):
        print(f"{wheel.stat().st_size / 1e6:8.1f} MB  {wheel.name}")
    print(f"{size / 1e6:8.1f} MB  {folder.relative_to(ROOT)}")
    return 0


def collected(platform: str, python: str) -> Path:
    """A folder with the wheels and the script. Raises CalledProcessError where one of them cannot be had."""
    machine, project = MACHINES[platform], tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    environment = machine.environment(python)
    needed = reached([Requirement(text) for text in project["dependencies"]], environment)
    folder = BUILT / f"bpsim-{metadata.version('bpsim')}-{platform}"
    shutil.rmtree(folder, ignore_errors=True)
    wheels = folder / "wheels"
    wheels.mkdir(parents=True)
    pinned = folder / "pinned.txt"
    pinned.write_text("\n".join(chosen_from(LOCK.read_text("utf-8"), needed, environment)) + "\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    tags = [word for tag in machine.tags for word in ("--platform", tag)]
    only = ["--no-deps", "--only-binary=:all:", "--python-version", python, "--implementation", "cp", *tags]
    subprocess.run([*pip, "download", "--require-hashes", "-r", str(pinned), "-d", str(wheels), *only], check=True)
    subprocess.run([*pip, "wheel", "--no-deps", "-w", str(wheels), str(ROOT)], check=True)
    pinned.unlink()
    write_script(folder, machine, python)
    return folder


def reached(roots: list[Requirement], environment: Mapping[str, str]) -> set[str]:
    """The names of these and of all that they need on that machine, as the packages that are installed here say it."""
    names: set[str] = set()
    waiting = list(roots)
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name in names or (wanted.marker is not None and not wanted.marker.evaluate(dict(environment))):
            continue
        names.add(name)
        try:
            waiting += [Requirement(text) for text in metadata.requires(name) or []]
        except metadata.PackageNotFoundError:  # for another system than this; such ones need nothing
            continue
    return names


def chosen_from(lock: str, names: set[str], environment: Mapping[str, str]) -> Iterator[str]:
    """The lines of a lock file, hashes with them, of those names and for that machine; without their conditions, which
    pip would ask of this one. Raises ValueError where one is not pinned."""
    missing = set(names)
    for block in _BLOCK.findall(lock):
        head, *hashes = block.split(" \\")
        pinned = Requirement(head)
        name = canonicalize_name(pinned.name)
        if name in names and (pinned.marker is None or pinned.marker.evaluate(dict(environment))):
            missing.discard(name)
            yield " \\".join([f"{pinned.name}{pinned.specifier}", *hashes])
    if missing:
        raise ValueError(f"not in the lock file: {', '.join(sorted(missing))} (make lock)")


def write_script(folder: Path, machine: Machine, python: str) -> None:
    on_windows = machine.os_name == "nt"
    name = "install.bat" if on_windows else "install.sh"
    text = (ROOT / "packaging" / name).read_text("utf-8").replace("@PYTHON@", python)
    script = folder / name
    script.write_text(text, encoding="utf-8", newline="\r\n" if on_windows else "\n")
    script.chmod(0o755)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
