"""Tries a bundle where no Python helps it: ``python packaging/check.py dist/bpsim``. A line is what a class does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TABLE = "height;weight;fit\n1,62;58,5;yes\n1,80;91;no\n1,71;66;yes\n1,68;88;no\n"
TRIED = [
    (["--version"], "bpsim "),
    (["presets"], "hiring"),
    (["train", "hiring", "--epochs", "10000"], "0.9855"),
    (["doctor", "--compile"], ""),
    (["doctor"], "kernel (for the preset hiring)"),
    (["doctor"], "came with bpsim" if sys.platform == "linux" else "taken from its cache"),
    (["import", "table.csv", "--out", "table.bpsim.json"], "written"),
    (["train", "table.bpsim.json", "--epochs", "10"], "sample"),
    (["new", "digits-8x8", "--hidden", "32", "--out", "digits.bpsim.json"], ""),
    (["screenshot", "hiring", "--update", "136", "--lang", "zh", "--out", "window.png"], ""),
    (["export", "hiring", "--format", "pdf", "--out", "report.pdf"], ""),
    (["export", "xor", "--format", "svg", "--out", "diagram.svg"], ""),
]


def main(folder: Path) -> int:
    program = (folder / ("bpsim.exe" if os.name == "nt" else "bpsim")).resolve()
    with tempfile.TemporaryDirectory(prefix="bpsim-bundle-") as home:
        Path(home, "table.csv").write_text(TABLE, encoding="utf-8")
        clean = {"HOME": home, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PATH": os.defpath}
        if os.name == "nt":
            clean = {**{name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP")}, "APPDATA": home, **clean}
        failed = sum(not _does(program, words, said, home, clean) for words, said in TRIED)
        for name in ("window.png", "report.pdf", "diagram.svg"):
            if not Path(home, name).exists() or Path(home, name).stat().st_size < 5000:
                print(f"FAILED  {name} is missing or empty")
                failed += 1
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    print(json.dumps({"megabytes": round(size / 1e6), "failed": failed}))
    return 1 if failed else 0


def _does(program: Path, words: list[str], said: str, home: str, environment: dict[str, str]) -> bool:
    begin = time.perf_counter()
    ended = subprocess.run(
        [str(program), *words],
        cwd=home,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    well = ended.returncode == 0 and said in ended.stdout
    print(
        f"{'done  ' if well else 'FAILED'}  {time.perf_counter() - begin:5.1f} s  bpsim {' '.join(words)}", flush=True
    )
    if not well:
        print(ended.stdout[-2000:], ended.stderr[-4000:])
    return well


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
