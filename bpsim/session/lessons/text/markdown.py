"""What the Markdown of a lesson points to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bpsim.engine.problems import BadValue
from bpsim.session.lessons.text.links import LESSONS, PICTURES, inside
from bpsim.session.words.markdown import tokens_of

if TYPE_CHECKING:
    from markdown_it.token import Token


def link_problems(text: str, folder: Path | None) -> Iterator[tuple[str, BadValue]]:
    """What is wrong with each picture and link, and where it points to."""
    for target, kinds in _targets(tokens_of(text)):
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
