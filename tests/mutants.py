"""How good the tests are: one small change at a time (a comparison turned, a condition negated, a constant moved) and the
tests that reach it. ``python -m tests.mutants --count 20``, or ``make mutants N=20 SEED=7``.

First the tests beside the part run once, and ``coverage`` notes which of them reaches which line. Each change is then
tried in a copy of the project with the tests that reach its line, those of its own folder first, and of these the ones
that reach little else. What passes all of them went unnoticed, and is listed with its place. ``--reached FILE`` keeps the notes for the next time,
``--nearest N`` tries no more than the first N tests with each change: quicker, and what goes unnoticed is then more than it is.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from coverage import CoverageData

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("bpsim", "tests", "resources", "benchmarks", "pyproject.toml", "README.md", "docs", "Makefile")
TURNED: dict[type[ast.cmpop], str] = {
    ast.Lt: ">=", ast.GtE: "<", ast.Gt: "<=", ast.LtE: ">", ast.Eq: "!=", ast.NotEq: "==", ast.Is: "is not",
    ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip
LONGEST = 1800  # seconds of one try
WATCHING = "tests/gui/seen/"  # they hold all that a person sees against what was seen before: always tried


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


class Reached:
    """Which tests reach a line, by the notes of a run with every test of a part."""

    def __init__(self, notes: Path, part: str, workers: int, nearest: int | None = None) -> None:
        self._nearest = nearest
        self._beside = Path("tests", *Path(part).parts[1:])
        if not notes.exists():
            print(f"noting which tests of {self._beside} reach which line ...", flush=True)
            options = ["-q", "-n", str(workers), f"--cov={part}", "--cov-context=test", "--cov-report="]
            options += ["--timeout", str(LONGEST)]  # a test that is ended by the clock takes its worker's notes with it
            subprocess.run(
                [sys.executable, "-m", "pytest", *options, str(self._beside)],
                cwd=ROOT, env={**os.environ, "COVERAGE_FILE": str(notes)}, capture_output=True, check=False,
            )  # fmt: skip
        self._data = CoverageData(str(notes))
        self._data.read()
        self._breadth: Counter[str] = Counter()  # in how many lines a test comes
        for file in self._data.measured_files():
            for contexts in self._data.contexts_by_lineno(file).values():
                self._breadth.update(_named(contexts))

    def tests(self, file: Path, line: int) -> list[str]:
        """Those of its own folder first, then by their breadth: what is about this line fails soonest. All of the part
        where none is known, as for what is done at import, or in a child process; of the ``nearest`` those of its
        folder, those beside all folders, and those of the command line."""
        reaching = _named(self._data.contexts_by_lineno(str(ROOT / file)).get(line, []))
        inner = Path("tests", *file.parts[1:-1])
        own = next(folder for folder in (inner, *inner.parents) if (ROOT / folder).is_dir()).as_posix() + "/"
        order = sorted(reaching, key=lambda name: (not name.startswith(own), self._breadth[name], name))
        if order and self._nearest is not None:
            return [*order[: self._nearest], *(name for name in order[self._nearest :] if name.startswith(WATCHING))]
        if order or self._nearest is None:
            return order or [str(self._beside)]
        nearby = [path for path in (ROOT / own, *sorted((ROOT / self._beside).glob("test_*.py"))) if path.exists()]
        if nearby and nearby[0] == ROOT / self._beside:
            nearby = nearby[1:]
        return [path.relative_to(ROOT).as_posix() for path in [*nearby, ROOT / "tests/cli"]]


def _named(contexts: list[str]) -> set[str]:
    """Of which tests these are; each has up to three contexts: what comes before it, itself, what comes after."""
    return {context.rpartition("|")[0] for context in contexts if context}


def noticed_by(mutant: Mutant, tests: list[str], workers: int) -> str | None:
    """The test that failed first, or what else went wrong; None where all of them passed."""
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
        chosen = Path(folder, "tests.txt")
        chosen.write_text("\n".join(tests), encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", str(workers), f"@{chosen}"]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, timeout=LONGEST, check=False)
        except subprocess.TimeoutExpired:
            return f"longer than {LONGEST} s"
        if done.returncode in (pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.NO_TESTS_COLLECTED):
            sys.exit("The notes speak of tests that are no longer there: make them anew.")
        failed = [line.split()[1] for line in done.stdout.decode().splitlines() if line.startswith(("FAILED", "ERROR"))]
        return next(iter(failed), f"exit status {done.returncode}") if done.returncode else None


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=None, help="another one each time, unless given")
    parser.add_argument("--part", default="bpsim/gui", help="folder in which changes are drawn (default: bpsim/gui)")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--reached", type=Path, default=None, help="the notes; made where there are none")
    parser.add_argument("--nearest", type=int, default=None, help="tests at most with each change (default: all)")
    chosen = parser.parse_args()
    seed = secrets.randbelow(1_000_000) if chosen.seed is None else chosen.seed
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="bpsim-reached-") as folder:
        reached = Reached(chosen.reached or Path(folder, "notes"), chosen.part, chosen.workers, chosen.nearest)
        return tried(drawn(chosen.part, chosen.count, seed), reached, chosen.workers, seed)


def tried(mutants: list[Mutant], reached: Reached, workers: int, seed: int) -> int:
    unnoticed = 0
    for number, mutant in enumerate(mutants, start=1):
        by = noticed_by(mutant, reached.tests(mutant.file, mutant.begin[0]), workers)
        unnoticed += by is None
        text = (ROOT / mutant.file).read_text("utf-8")
        print(f"{number:3d} {f'noticed by {by}' if by else 'UNNOTICED'}\n    {mutant.described(text)}", flush=True)
    print(f"{unnoticed} of {len(mutants)} went unnoticed (seed {seed})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
