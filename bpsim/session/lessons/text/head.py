"""The head of a lesson: what it is called, how long it takes, for whom it is, and which experiment it shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.lessons.text.lesson import NOTHING, Lesson, Step
from bpsim.session.lessons.text.lines import at_line, words_of
from bpsim.session.words.text import Text

RULE = "---"
_PAIR = re.compile("([^:：]*)[:：](.*)", re.DOTALL)
MOST_MINUTES = 600
NO_HEAD = QT_TRANSLATE_NOOP("Problem", "must begin with a head: lines like title: …, between two lines ---")
OPEN_HEAD = QT_TRANSLATE_NOOP("Problem", "begins a head that never ends; write --- below it")
NOT_A_PAIR = QT_TRANSLATE_NOOP("Problem", "must have the form key: value, not {value}")
UNKNOWN_KEY = QT_TRANSLATE_NOOP("Problem", "{value} is not known in the head; these are: {choices}")
TWICE = QT_TRANSLATE_NOOP("Problem", "{value} stands twice in the head")
MISSING = QT_TRANSLATE_NOOP("Problem", "the head has no {value}")
EMPTY = QT_TRANSLATE_NOOP("Problem", "nothing stands behind {value}")
NOT_MINUTES = QT_TRANSLATE_NOOP("Problem", "must be a whole number of minutes from 1 to {most}, not {value}")
PRESET_OR_FILE = QT_TRANSLATE_NOOP("Problem", "the head must name either a preset or a file")


@dataclass
class Head:
    """As far as it is known."""

    title: Text = NOTHING
    minutes: int = 0
    audience: Text = NOTHING
    preset: str = ""
    file: str = ""
    line: int = 1
    known: set[str] = field(default_factory=set)

    def with_steps(self, steps: tuple[Step, ...]) -> Lesson:
        return Lesson(self.title, self.minutes, steps, self.preset, self.file, self.audience, self.line)


def _title(head: Head, value: str) -> None:
    head.title = words_of(value)


def _minutes(head: Head, value: str) -> None:
    plain = value if value.isascii() and value.isdecimal() and len(value) < 5 else "0"
    if not 1 <= int(plain) <= MOST_MINUTES:
        raise BadValue(NOT_MINUTES, most=MOST_MINUTES, value=repr(value))
    head.minutes = int(plain)


def _audience(head: Head, value: str) -> None:
    head.audience = words_of(value)


def _preset(head: Head, value: str) -> None:
    head.preset = value


def _file(head: Head, value: str) -> None:
    head.file = value


KEYS: dict[str, Callable[[Head, str], None]] = {
    "title": _title, "minutes": _minutes, "for": _audience, "preset": _preset, "file": _file,
}  # fmt: skip
REQUIRED = ("title", "minutes")


def head_from(lines: list[str], begin: int, problems: list[BadValue]) -> tuple[Head, int]:
    """The head that begins at line ``begin`` (from 0), and the line behind it; what is wrong inside goes to
    ``problems``. Raises BadValue where there is none."""
    if begin >= len(lines) or lines[begin].rstrip() != RULE:
        raise at_line(min(begin + 1, len(lines)), BadValue(NO_HEAD))
    end = next((index for index in range(begin + 1, len(lines)) if lines[index].rstrip() == RULE), None)
    if end is None:
        raise at_line(begin + 1, BadValue(OPEN_HEAD))
    head = Head(line=begin + 1)
    for index in range(begin + 1, end):
        try:
            _read_line(head, lines[index])
        except BadValue as problem:
            problems.append(at_line(index + 1, problem))
    missing = (key for key in REQUIRED if key not in head.known)
    problems.extend(at_line(begin + 1, BadValue(MISSING, value=key)) for key in missing)
    if ("preset" in head.known) == ("file" in head.known):
        problems.append(at_line(begin + 1, BadValue(PRESET_OR_FILE)))
    return head, end + 1


def _read_line(head: Head, line: str) -> None:
    if not line.strip() or line.lstrip().startswith("<!--"):
        return
    found = _PAIR.fullmatch(line)
    if found is None:
        raise BadValue(NOT_A_PAIR, value=repr(line.strip()))
    key, value = found[1].strip().casefold(), found[2].strip()
    if key not in KEYS:
        raise BadValue(UNKNOWN_KEY, value=repr(key), choices=", ".join(KEYS))
    if key in head.known:
        raise BadValue(TWICE, value=key)
    head.known.add(key)
    if not value:
        raise BadValue(EMPTY, value=key)
    KEYS[key](head, value)
