"""A program in sections: what a script shows under a heading, and a notebook as a cell of text and one of code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import dedent, wrap

from bpsim.session.words.catalogue import in_language
from bpsim.session.words.text import Text

WIDTH = 100
_COMMENT = "# "
_COMMENTS = re.compile(r'(?<=# ).*$|(?<=""").+(?="""$)', re.MULTILINE)
_PRINTED = re.compile(r"^ *print\(.*$", re.MULTILINE)
_WORDS = re.compile(r'(?<!f)"([^"]+)"')


@dataclass(frozen=True)
class Section:
    """``title`` and ``prose`` are for people; ``code`` has its comments in English."""

    title: Text
    prose: Text
    code: str


@dataclass(frozen=True)
class Head:
    """What stands above a program: its ``title``, who ``made`` it, and for scripts how to run it, in lines."""

    title: str
    made: str
    usage: tuple[str, ...]

    def lines(self, needs: str) -> list[str]:
        """Of a script that ``needs`` something."""
        return [self.title, "", *filled(f"{self.made} {needs}"), "", *self.usage]


def section(title: Text, prose: Text, code: str) -> Section:
    """A section with code that may be indented as the source around it."""
    return Section(title, prose, dedent(code).strip("\n"))


def script(sections: Sequence[Section], head: Sequence[str], language: str) -> str:
    """One Python file: ``head`` as comments at the top, then every section under its heading."""
    parts = ["\n".join(f"{_COMMENT}{line}".rstrip() for line in head)]
    for part in sections:
        heading = f"{_COMMENT}---- {part.title.to(language)} ----"
        prose = [f"{_COMMENT}{line}".rstrip() for line in filled(part.prose.to(language))]
        parts.append("\n".join((heading, *prose, code_in(part.code, language))))
    return "\n\n\n".join(parts) + "\n"


def code_in(code: str, language: str) -> str:
    """The code with its comments, docstrings and what it prints in that language."""

    def said(line: re.Match[str]) -> str:
        return _WORDS.sub(lambda words: f'"{in_language(words[1], language)}"', line[0])

    return _COMMENTS.sub(lambda comment: in_language(comment[0], language), _PRINTED.sub(said, code))


def filled(prose: str) -> list[str]:
    """Lines of comment, none for nothing; Chinese has no spaces to break at, and twice the width."""
    if not prose:
        return []
    lines: list[str] = []
    for paragraph in prose.split("\n"):
        wide = any(character > "⺀" for character in paragraph)
        lines += wrap(paragraph, WIDTH // 2 if wide else WIDTH, break_long_words=wide) or [""]
    return lines


def one_line(name: str) -> str:
    """A name from a file as it may stand in a comment: no line breaks, no control characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
