"""Markdown, of lessons and of the guide: HTML that holds no HTML of the author's, plain text, and its tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@cache
def _parser(book: bool = False) -> MarkdownIt:
    """Loaded when a text is first read: the window starts without it. ``book``: with formulas and named places, read
    by the plugins that Sphinx reads the guide with."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    if book:
        from mdit_py_plugins.dollarmath import dollarmath_plugin
        from mdit_py_plugins.myst_blocks import myst_block_plugin

        dollarmath_plugin(parser, double_inline=True)
        myst_block_plugin(parser)
    return parser


def html_of(text: str) -> str:
    """The text as HTML: what is typed as HTML is shown as it is typed."""
    return str(_parser().render(text))


def tokens_of(text: str, *, book: bool = False) -> list[Token]:
    """What a text is made of; of a ``book`` also ``math_inline``, ``math_block`` and ``myst_target``."""
    return _parser(book).parse(text)


def plain_of(text: str) -> str:
    """The text alone, one line."""
    return plain_of_tokens(tokens_of(text))


def plain_of_tokens(tokens: Sequence[Token]) -> str:
    """The same of a part that is parsed already."""
    return " ".join("".join(_words(tokens)).split())


_WORDS = ("text", "code_inline", "code_block", "fence")
_SIGNS = {
    r"\partial": "∂", r"\alpha": "α", r"\beta": "β", r"\delta": "δ", r"\eta": "η", r"\theta": "θ", r"\lambda": "λ",
    r"\sigma": "σ", r"\times": "×", r"\cdot": "·", r"\to": "→", r"\,": " ",
}  # fmt: skip


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.children:
            yield from _words(token.children)
        elif token.type in _WORDS:
            yield token.content
        elif token.type.startswith("math"):
            yield _readable(token.content)
        elif token.type in ("softbreak", "hardbreak") or token.type.endswith("_close"):
            yield " "


def _readable(latex: str) -> str:
    """A formula as a line of text may have it; an ellipsis for what only a formula can say."""
    for command, sign in _SIGNS.items():
        latex = latex.replace(command, sign)
    return "…" if "\\" in latex or len(latex) > 40 else latex.strip()
