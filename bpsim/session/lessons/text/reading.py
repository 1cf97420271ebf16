"""From the text of a lesson to the lesson, every complaint with its line; the whole file is read, whatever is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.lessons.text.directives import Line, directive_of, read_directive
from bpsim.session.lessons.text.head import head_from
from bpsim.session.lessons.text.lesson import Lesson, Step, Words
from bpsim.session.lessons.text.lines import at_line, block_of, words_of
from bpsim.session.lessons.text.step_making import StepMaking

MOST_BYTES = 1_000_000
MOST_STEPS = 200
MOST_PROBLEMS = 50
TOO_LARGE = QT_TRANSLATE_NOOP("Problem", "is larger than a lesson can be: at most {most} bytes")
NOT_TEXT = QT_TRANSLATE_NOOP("Problem", "is not text in UTF-8")
TOO_MANY_STEPS = QT_TRANSLATE_NOOP("Problem", "has more than {most} steps")
NO_STEPS = QT_TRANSLATE_NOOP("Problem", "has no step; a step begins with a line # and its heading")
BEFORE_STEPS = QT_TRANSLATE_NOOP("Problem", "stands before the first step; a step begins with a line # and its heading")
ONLY_FURTHER = QT_TRANSLATE_NOOP("Problem", "is the first step; :further stands behind what belongs to the lesson")
NO_HEADING = QT_TRANSLATE_NOOP("Problem", "has no heading behind its #")
OPEN_COMMENT = QT_TRANSLATE_NOOP("Problem", "begins a comment that never ends; write --> at its end")
OPEN_CODE = QT_TRANSLATE_NOOP("Problem", "begins a code block that never ends; write ``` below it")
_DIRECTIVE = re.compile(r":\s*([^\s:：]*)[:：]?\s*(.*)", re.DOTALL)
_ITEM = re.compile(r"\s*[-*•]\s+(.*\S)\s*")
_FENCE = re.compile(r"\s{0,3}(```+|~~~+)")


def read_lesson(path: Path) -> Lesson:
    """The lesson in a file. Raises BadValue (the first thing that is wrong) or OSError."""
    return lesson_from(text_in(path))


def text_in(path: Path) -> str:
    """The text of a file. Raises BadValue where it cannot be a lesson, or OSError."""
    with path.open("rb") as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise BadValue(TOO_LARGE, most=MOST_BYTES)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadValue(NOT_TEXT) from None


def lesson_from(text: str) -> Lesson:
    """Raises BadValue: the first thing that is wrong, where something is."""
    lesson, problems = read(text)
    if problems:
        raise problems[0]
    assert lesson is not None
    return lesson


def read(text: str) -> tuple[Lesson | None, list[BadValue]]:
    """The lesson (None where there is not even a head), and all that is wrong, from above."""
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        return None, [BadValue(TOO_LARGE, most=MOST_BYTES)]
    reading = _Reading(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return reading.lesson(), reading.problems[:MOST_PROBLEMS]


@dataclass
class _Reading:
    """A pass over the lines; ``_at`` is the next one, from 0."""

    lines: list[str]
    problems: list[BadValue] = field(default_factory=list)
    _at: int = 0
    _steps: list[Step] = field(default_factory=list)
    _step: StepMaking | None = None
    _block: list[str] = field(default_factory=list)
    _block_at: int = 0

    def lesson(self) -> Lesson | None:
        self._skip_comments()
        try:
            head, self._at = head_from(self.lines, self._at, self.problems)
        except BadValue as problem:
            self.problems.append(problem)
            return None
        while self._at < len(self.lines):
            self._take()
        self._end_step()
        if not self._steps and not self.problems:
            self._complain(len(self.lines), BadValue(NO_STEPS))
        if len(self._steps) > MOST_STEPS:
            self.problems.append(BadValue(TOO_MANY_STEPS, most=MOST_STEPS))
        return head.with_steps(tuple(self._steps[:MOST_STEPS]))

    def _complain(self, line: int, problem: BadValue) -> None:
        self.problems.append(at_line(line, problem))

    def _skip_comments(self) -> None:
        """Comments and empty lines before the head."""
        while self._at < len(self.lines):
            line = self.lines[self._at]
            if line.lstrip().startswith("<!--"):
                self._take_comment()
            elif line.strip():
                return
            else:
                self._at += 1

    def _take(self) -> None:
        """One line, with all that belongs to it."""
        line = self.lines[self._at]
        if line.lstrip().startswith("<!--"):
            self._take_comment()
        elif _FENCE.match(line):
            self._take_code()
        elif re.match(r"#(\s|$)", line):
            self._begin_step(line[1:].strip())
        elif line.startswith((":", "：")):
            self._take_directive(":" + line[1:])
        else:
            self._take_text(line[1:] if line.startswith(("\\:", "\\：")) else line)

    def _take_comment(self) -> None:
        begun = self._at
        while self._at < len(self.lines):
            self._at += 1
            if self.lines[self._at - 1].rstrip().endswith("-->"):
                return
        self._complain(begun + 1, BadValue(OPEN_COMMENT))

    def _take_code(self) -> None:
        begun, found = self._at, _FENCE.match(self.lines[self._at])
        assert found is not None
        self._take_text(self.lines[self._at])
        while self._at < len(self.lines):
            line = self.lines[self._at]
            self._take_text(line)
            if line.strip().startswith(found[1]) and not line.strip().strip(found[1][0]):
                return
        self._complain(begun + 1, BadValue(OPEN_CODE))

    def _take_text(self, line: str) -> None:
        if self._step is None:
            if line.strip():
                self._complain(self._at + 1, BadValue(BEFORE_STEPS))
        else:
            if not self._block:
                self._block_at = self._at + 1
            self._block.append(line)
        self._at += 1

    def _end_block(self) -> None:
        """What was written since the last directive, as one text."""
        block, self._block = self._block, []
        if self._step is None or not any(line.strip() for line in block):
            return
        try:
            self._step.write(block_of(block))
        except BadValue as problem:
            self._complain(self._block_at, problem)

    def _begin_step(self, heading: str) -> None:
        self._end_step()
        number = self._at + 1
        try:
            if not heading:
                raise BadValue(NO_HEADING)
            words = words_of(heading)
        except BadValue as problem:
            self._complain(number, problem)
            words = words_of("")
        self._step = StepMaking(words, number)
        self._at += 1

    def _end_step(self) -> None:
        self._end_block()
        if self._step is not None:
            made = self._step.made()
            if made.further and not self._steps:
                self._complain(made.line, BadValue(ONLY_FURTHER))
            is_further = made.further or (bool(self._steps) and self._steps[-1].further)
            self._steps.append(replace(made, further=is_further))  # and all that follow
        self._step = None

    def _take_directive(self, line: str) -> None:
        self._end_block()
        number = self._at + 1
        self._at += 1
        found = _DIRECTIVE.fullmatch(line.rstrip())
        keyword, rest = (found[1], found[2]) if found else ("", "")
        try:
            items = self._items() if directive_of(keyword).lists else ()
            if self._step is None:
                raise BadValue(BEFORE_STEPS)
            read_directive(self._step, keyword, Line(number, rest, items))
        except BadValue as problem:
            self._complain(number, problem)

    def _items(self) -> tuple[Words, ...]:
        items: list[Words] = []
        while self._at < len(self.lines):
            found = _ITEM.fullmatch(self.lines[self._at])
            if found is None:
                break
            self._at += 1
            items.append(Words(found[1], self._at))
        return tuple(items)
