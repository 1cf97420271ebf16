"""The guide in one language: its pages in the order in which the first one names them, each with its sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from bpsim.session.guide.places import Place
from bpsim.session.resources import guide_path
from bpsim.session.words.languages import LANGUAGES
from bpsim.session.words.markdown import plain_of_tokens, tokens_of
from bpsim.session.words.text import bare

if TYPE_CHECKING:
    from markdown_it.token import Token

INDEX, SUFFIX = "index", ".md"
_OUTSIDE = re.compile(r"(?:\.\./\.\./)?[\w-]+")  # a page, or a document that lies beside the guide


def book_languages() -> tuple[str, ...]:
    """Those of LANGUAGES that the guide that comes with bpsim is written in."""
    return tuple(language for language in LANGUAGES if guide_path(language).is_dir())


def book_for(language: str) -> Book:
    """What is read where the window speaks ``language``: in that, where there is one, else in English."""
    return Book(language if language in book_languages() else "en")


@dataclass(frozen=True, eq=False)
class Section:
    """A heading and the text up to the next one. ``anchors``: its names, the author's first; there is always one."""

    anchors: tuple[str, ...]
    level: int
    heading: str
    text: str

    @cached_property
    def searched(self) -> tuple[str, str]:
        """Heading and text as words are looked for."""
        return bare(self.heading), bare(self.text)


@dataclass(frozen=True, eq=False)
class Page:
    """``tokens``: what it is made of; each ``heading_open`` has its anchors in ``meta["anchors"]``."""

    name: str
    tokens: tuple[Token, ...]
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        return next((section.heading for section in self.sections if section.heading), self.name)

    def section(self, anchor: str) -> Section | None:
        return next((section for section in self.sections if anchor in section.anchors), None)

    @cached_property
    def links(self) -> tuple[str, ...]:
        """Where it points to, as it is written."""
        return tuple(_attributes(self.tokens, "link_open", "href"))

    @cached_property
    def pictures(self) -> tuple[str, ...]:
        """The files of its pictures, as they are written."""
        return tuple(_attributes(self.tokens, "image", "src"))


class Book:
    """Pages are read when they are first asked for."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        """``folder``: where the guide is, with a folder for each language; the one that comes with bpsim by itself."""
        self.language = language
        self._folder = (guide_path() if folder is None else folder) / language
        self._pages: dict[str, Page | None] = {}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Of its pages: the first, those that it names in its order, then what it has forgotten."""
        there = sorted(path.name.removesuffix(SUFFIX) for path in self._folder.glob(f"*{SUFFIX}"))
        index = self.page(INDEX)
        named = [self.place(link, INDEX) for link in index.links] if index is not None else []
        known = [INDEX, *(place.page for place in named if place is not None)]
        return tuple(dict.fromkeys(name for name in (*known, *there) if name in there))

    @property
    def pages(self) -> tuple[Page, ...]:
        found = (self.page(name) for name in self.names)
        return tuple(page for page in found if page is not None)

    def page(self, name: str) -> Page | None:
        """None where there is none that could be read."""
        if name not in self._pages:
            self._pages[name] = self._read(name)
        return self._pages[name]

    def _read(self, name: str) -> Page | None:
        if _OUTSIDE.fullmatch(name) is None:
            return None
        try:
            text = (self._folder / f"{name}{SUFFIX}").read_text(encoding="utf-8")
        except (OSError, ValueError):
            return None
        return page_from(name, text)

    def place(self, link: str, page: str) -> Place | None:
        """Where a link on ``page`` leads inside the guide; None for all that is elsewhere."""
        target, _, anchor = unquote(link).partition("#")
        if not target:
            return Place(page, anchor) if anchor else None
        if not target.endswith(SUFFIX) or ":" in target:
            return None
        outside = page.rpartition("/")[0]
        name = _normal(PurePosixPath(outside, target.removesuffix(SUFFIX)))
        return Place(name, anchor) if self.page(name) is not None else None


def _normal(path: PurePosixPath) -> str:
    """Without detours: ``../../guide/en/start`` of a document beside the guide is a page again."""
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def page_from(name: str, text: str) -> Page:
    """Whatever the text is."""
    tokens = tokens_of(text, book=True)
    sections: list[Section] = []
    anchors: list[str] = []
    begun, heading, level = 0, "", 1
    names: tuple[str, ...] = ("section-0",)

    def end(at: int) -> None:
        words = plain_of_tokens(tokens[begun:at])
        if heading or words:
            sections.append(Section(names, level, heading, words))

    for index, token in enumerate(tokens):
        if token.type == "myst_target":
            anchors.append(token.content)
        elif token.type == "heading_open" and token.level == 0:
            end(index)
            names = (*anchors, f"section-{len(sections) + 1}")
            token.meta["anchors"] = names
            heading, level = plain_of_tokens([tokens[index + 1]]), int(token.tag[1:])
            begun, anchors = index + 3, []
    end(len(tokens))
    return Page(name, tuple(tokens), tuple(sections))


def _attributes(tokens: tuple[Token, ...] | list[Token], kind: str, name: str) -> Iterator[str]:
    for token in tokens:
        if token.type == kind:
            yield str(token.attrGet(name) or "")
        yield from _attributes(token.children or [], kind, name)
