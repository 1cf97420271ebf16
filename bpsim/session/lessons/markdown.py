"""The text of a lesson: Markdown to HTML that holds no HTML of the author's, and what it points to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bpsim.engine.problems import BadValue
from bpsim.session.lessons.links import LESSONS, PICTURES, inside

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@cache
def _parser() -> MarkdownIt:
    """Loaded when a text is first read: the window starts without it."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def html_of(text: str) -> str:
    """The text as HTML: what is typed as HTML is shown as it is typed."""
    return str(_parser().render(text))


def plain_of(text: str) -> str:
    """The text alone, one line."""
    return " ".join("".join(_words(_parser().parse(text))).split())


def _words(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.children:
            yield from _words(token.children)
        elif token.type in ("text", "code_inline", "code_block", "fence"):
            yield token.content
        elif token.type in ("softbreak", "hardbreak") or token.type.endswith("_close"):
            yield " "


def link_problems(text: str, folder: Path | None) -> Iterator[tuple[str, BadValue]]:
    """What is wrong with each picture and link, and where it points to."""
    for target, kinds in _targets(_parser().parse(text)):
        try:
            inside(target, folder, kinds)
        except BadValue as problem:
            yield target, problem


def _targets(tokens: list[Token]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for token in tokens:
        if token.type == "image":
            yield str(token.attrGet("src")), PICTURES
        elif token.type == "link_open":
            yield str(token.attrGet("href")), LESSONS
        yield from _targets(token.children or [])
