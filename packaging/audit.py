"""Known holes in what the bundle is made of: ``python packaging/audit.py packaging/requirements.lock [--strict]``.

pip-audit asks the advisories of PyPI. What it could not ask about it passes over with exit status 0, so that here is
counted what was really answered. Exit status: 0 no hole is known (or, without --strict, nobody could be asked, which is
said), 1 a hole is known, 2 not all could be checked and --strict was given, or the lock file is not one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

SECONDS = 300
_PINNED = re.compile(r"^([A-Za-z0-9][\w.-]*)==([\w.!+-]+)", re.MULTILINE)


@dataclass(frozen=True)
class Answer:
    """``checked``: what was answered, as ``name==version``; ``holes``: a line for each; ``trouble``: why others were
    not."""

    checked: frozenset[str]
    holes: tuple[str, ...]
    trouble: str = ""


def main(words: list[str]) -> int:
    strict = "--strict" in words
    lock = Path(next(word for word in words if not word.startswith("-")))
    wanted = pinned(lock.read_text(encoding="utf-8"))
    if not wanted:
        print(f"{lock} pins nothing")
        return 2
    return told(set(wanted), asked(wanted), strict)


def pinned(text: str) -> list[str]:
    """``name==version`` of each package of a lock file, for whatever system: a name may stand there twice."""
    return sorted({f"{plain(name)}=={version}" for name, version in _PINNED.findall(text)})


def asked(wanted: list[str]) -> Answer:
    """What pip-audit says of these versions, without installing any of them; one question for most of them."""
    answers = [_asked(pins) for pins in each_name_once(wanted)]
    return Answer(
        frozenset().union(*(answer.checked for answer in answers)),
        tuple(hole for answer in answers for hole in answer.holes),
        next((answer.trouble for answer in answers if answer.trouble), ""),
    )


def _asked(pins: list[str]) -> Answer:
    with tempfile.TemporaryDirectory(prefix="bpsim-audit-") as folder:
        part = Path(folder, "pins.txt")
        part.write_text("\n".join(pins), encoding="utf-8")
        command = [
            sys.executable, "-m", "pip_audit", "--requirement", str(part), "--disable-pip", "--no-deps",
            "--format", "json", "--progress-spinner", "off", "--timeout", "20",
        ]  # fmt: skip
        try:
            ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return Answer(frozenset(), (), "no answer in time")
    return understood(ended.stdout, ended.stderr)


def each_name_once(wanted: list[str]) -> list[list[str]]:
    """The pins in as many lists as it needs for no name to stand in one of them twice: pip-audit refuses that."""
    parts: list[dict[str, str]] = []
    for pin in wanted:
        name = pin.partition("==")[0]
        part = next((part for part in parts if name not in part), None)
        if part is None:
            parts.append(part := {})
        part[name] = pin
    return [list(part.values()) for part in parts]


def understood(output: str, errors: str) -> Answer:
    """pip-audit's JSON; without it, the last line of its complaint."""
    try:
        rows = json.loads(output)["dependencies"]
    except (ValueError, KeyError, TypeError):
        lines = errors.strip().splitlines() or ["pip-audit said nothing"]
        return Answer(frozenset(), (), lines[-1][:300])
    checked = frozenset(f"{plain(row['name'])}=={row['version']}" for row in rows if "skip_reason" not in row)
    holes = tuple(
        f"{row['name']} {row['version']}: {hole['id']}, mended in {', '.join(hole['fix_versions']) or 'no version yet'}"
        for row in rows
        for hole in row.get("vulns", ())
    )
    skipped = [row["skip_reason"] for row in rows if "skip_reason" in row]
    return Answer(checked, holes, skipped[0] if skipped else "")


def told(wanted: set[str], answer: Answer, strict: bool) -> int:
    for hole in answer.holes:
        print(f"HOLE  {hole}")
    left = sorted(wanted - answer.checked)
    print(f"{len(wanted) - len(left)} of {len(wanted)} packages checked, {len(answer.holes)} holes known")
    if left:
        print(f"COULD NOT BE CHECKED (no network, or nobody answered): {', '.join(left)}")
        print(f"  {answer.trouble or 'they were not in the answer'}")
    if answer.holes:
        return 1
    return 2 if left and strict else 0


def plain(name: str) -> str:
    """A package's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
