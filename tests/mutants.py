"""How good the tests are: one small change at a time (a comparison turned, a condition negated, a constant moved) and the
tests beside it. ``python -m tests.mutants --count 20``, or ``make mutants N=20 SEED=7``.

A change is tried in a copy of the project: first with the tests of its own folder, and where those pass with all tests
of its part. What passes all of them went unnoticed, and is listed with its place.
"""

from __future__ import annotations

import argparse
import ast
import random
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("bpsim", "tests", "resources", "benchmarks", "pyproject.toml", "README.md", "docs", "Makefile")
TURNED: dict[type[ast.cmpop], str] = {
    ast.Lt: ">=", ast.GtE: "<", ast.Gt: "<=", ast.LtE: ">", ast.Eq: "!=", ast.NotEq: "==", ast.Is: "is not",
    ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip
LONGEST = 1800  # seconds of one try


@dataclass(frozen=True)
class Mutant:
    """One change: ``text`` of ``file`` from ``begin`` to ``end`` (line, column) becomes ``instead``."""

    file: Path
    begin: tuple[int, int]
    end: tuple[int, int]
    instead: str

    def applied(self, text: str) -> str:
        lines = text.splitlines(keepends=True)
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line.encode()))
        raw = text.encode()
        first, last = (starts[line - 1] + column for line, column in (self.begin, self.end))
        return (raw[:first] + self.instead.encode() + raw[last:]).decode()

    def described(self, text: str) -> str:
        line = text.splitlines()[self.begin[0] - 1].strip()
        now = self.applied(text).splitlines()[self.begin[0] - 1].strip()
        return f"{self.file}:{self.begin[0]}\n    {line}\n    {now}"


def mutants_of(file: Path, text: str) -> Iterator[Mutant]:
    """Every small change that could be made in a file."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.If | ast.IfExp | ast.While):
            if node.test.lineno == node.test.end_lineno:
                line, first, last = node.test.lineno, node.test.col_offset, node.test.end_col_offset or 0
                yield Mutant(file, (line, first), (line, last), f"(not ({ast.unparse(node.test)}))")
            continue
        if not isinstance(node, ast.expr) or node.lineno != node.end_lineno:
            continue
        begin, end = (node.lineno, node.col_offset), (node.lineno, node.end_col_offset or 0)
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            left, right = ast.unparse(node.left), ast.unparse(node.comparators[0])
            yield Mutant(file, begin, end, f"({left} {TURNED[type(node.ops[0])]} {right})")
        elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
            yield Mutant(file, begin, end, str(not node.value))
        elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
            yield Mutant(file, begin, end, f"({node.value!r} + 1)")


def drawn(part: str, count: int, seed: int) -> list[Mutant]:
    """The same ones for the same seed and sources."""
    files = sorted((ROOT / part).rglob("*.py"))
    found = [m for file in files for m in mutants_of(file.relative_to(ROOT), file.read_text("utf-8"))]
    return random.Random(seed).sample(found, min(count, len(found)))


def folders_beside(file: Path) -> list[list[str]]:
    """The tests of its folder, then those of its part."""
    parts = file.parts[1:]  # without "bpsim"
    own = Path("tests", *parts[:-1])
    whole = Path("tests", parts[0])
    steps = [own, whole] if own != whole and (ROOT / own).is_dir() else [whole]
    return [[str(step)] for step in steps]


def is_noticed(mutant: Mutant, workers: int) -> bool:
    with tempfile.TemporaryDirectory(prefix="bpsim-mutant-") as folder:
        for name in COPIED:
            source = ROOT / name
            if source.is_dir():
                ignored = shutil.ignore_patterns("__pycache__", "*.nbi", "*.nbc")
                shutil.copytree(source, Path(folder, name), ignore=ignored)
            elif source.exists():
                shutil.copy(source, Path(folder, name))
        changed = Path(folder) / mutant.file
        changed.write_text(mutant.applied(changed.read_text("utf-8")), encoding="utf-8")
        for chosen in folders_beside(mutant.file):
            command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", str(workers), *chosen]
            try:
                if subprocess.run(command, cwd=folder, capture_output=True, timeout=LONGEST).returncode != 0:
                    return True
            except subprocess.TimeoutExpired:
                return True
        return False


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=None, help="another one each time, unless given")
    parser.add_argument("--part", default="bpsim/gui", help="folder in which changes are drawn (default: bpsim/gui)")
    parser.add_argument("--workers", type=int, default=2)
    chosen = parser.parse_args()
    seed = secrets.randbelow(1_000_000) if chosen.seed is None else chosen.seed
    print(f"seed {seed}", flush=True)
    unnoticed = 0
    mutants = drawn(chosen.part, chosen.count, seed)
    for number, mutant in enumerate(mutants, start=1):
        noticed = is_noticed(mutant, chosen.workers)
        unnoticed += not noticed
        text = (ROOT / mutant.file).read_text("utf-8")
        print(f"{number:3d} {'noticed  ' if noticed else 'UNNOTICED'} {mutant.described(text)}", flush=True)
    print(f"{unnoticed} of {len(mutants)} went unnoticed (seed {seed})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
