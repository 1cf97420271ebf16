"""The lines of a lesson: words in two languages, text blocks, what belongs to a list, and where a complaint stands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.words.text import Text

DIVIDER = " | "
MOST_WORDS = 1000
TWO_DIVIDERS = QT_TRANSLATE_NOOP("Problem", "has more than one | between English and Chinese")
MISSING_WORDS = QT_TRANSLATE_NOOP("Problem", "says nothing on one side of the |")
TOO_LONG = QT_TRANSLATE_NOOP("Problem", "is too long: at most {count} characters")


def at_line(line: int, problem: BadValue) -> BadValue:
    """The same problem, at a line of the file."""
    if problem.where.startswith("line "):
        return problem
    where = f"line {line}: {problem.where}" if problem.where else f"line {line}"
    return BadValue(problem.template, where, **problem.arguments)


@contextmanager
def at(line: int) -> Iterator[None]:
    """What goes wrong inside is said to be at that line."""
    try:
        yield
    except BadValue as problem:
        raise at_line(line, problem) from None


def words_of(text: str) -> Text:
    """Words of one line, in one language or in both. Raises BadValue."""
    if len(text) > MOST_WORDS:
        raise BadValue(TOO_LONG, count=MOST_WORDS)
    parts = [part.strip() for part in f" {text} ".split(DIVIDER)]
    if len(parts) > 2:
        raise BadValue(TWO_DIVIDERS)
    if len(parts) == 2 and not all(parts):
        raise BadValue(MISSING_WORDS)
    return Text(parts[0], parts[-1])


def block_of(lines: list[str]) -> Text:
    """Lines of Markdown, with a line ``|`` between English and Chinese or without it. Raises BadValue."""
    dividers = [index for index, line in enumerate(lines) if line.strip() == "|"]
    if len(dividers) > 1:
        raise BadValue(TWO_DIVIDERS)
    if not dividers:
        return Text.same("\n".join(lines).strip("\n"))
    en, zh = ("\n".join(part).strip("\n") for part in (lines[: dividers[0]], lines[dividers[0] + 1 :]))
    if not en.strip() or not zh.strip():
        raise BadValue(MISSING_WORDS)
    return Text(en, zh)


def joined(blocks: list[Text]) -> Text:
    """Blocks one below the other."""
    return Text("\n\n".join(block.en for block in blocks), "\n\n".join(block.zh for block in blocks))
