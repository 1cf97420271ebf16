"""A page of the guide as HTML that Qt can lay out: formulas and pictures are images whose size is known before."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from bpsim.gui.guide.formula_images import INDENT, Formula
from bpsim.gui.look.colours import Theme
from bpsim.session.guide.book import Page
from bpsim.session.guide.pictures import picture_name, picture_size

FORMULA, PICTURE = "formula", "picture"  # schemes of what a page shows
Sizes = Callable[[Formula], tuple[int, int] | None]


@dataclass
class Writing:
    """What a page is written for. ``width``: of the column; ``formula_size``: how large a formula is, None where it
    cannot be typeset; ``lever``: the font size of its image (``FormulaImages``); ``rows``: the words of each picture.
    ``formulas``: of the page, in their order."""

    colours: Theme
    pixels: int
    width: int
    formula_size: Sizes
    lever: int
    rows: Mapping[str, tuple[str, ...]]
    formulas: list[Formula] = field(default_factory=list)


def html_of_page(page: Page, writing: Writing) -> str:
    """The HTML; ``writing.formulas`` is filled."""
    return str(_Renderer(writing).render(page.tokens, OptionsDict(_OPTIONS), {}))


_OPTIONS: Any = {
    "html": False, "xhtmlOut": False, "breaks": False, "langPrefix": "language-", "highlight": None,
    "linkify": False, "typographer": False, "quotes": "", "maxNesting": 20,
}  # fmt: skip


class _Renderer(RendererHTML):
    """Its methods are what markdown-it calls for the tokens of their names."""

    def __init__(self, writing: Writing) -> None:
        super().__init__()
        self._writing = writing

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        names = tokens[idx].meta.get("anchors", ())
        anchors = "".join(f'<a name="{escape(name)}"></a>' for name in names)
        return f"<{tokens[idx].tag}>{anchors}"

    def paragraph_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        if tokens[idx].hidden:  # in a list whose items are lines
            return ""
        inside = tokens[idx + 1].children or []
        return '<p class="picture">' if any(child.type == "image" for child in inside) else "<p>"

    def paragraph_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return "\n" if tokens[idx].hidden else "</p>\n"

    def myst_target(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return ""  # it stands in the heading that follows

    def math_inline(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return self._formula(tokens[idx].content.strip(), alone=False)

    def math_inline_double(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return self._formula(tokens[idx].content.strip(), alone=True)

    def math_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return f'<p class="formula">{self._formula(tokens[idx].content.strip(), alone=True)}</p>\n'

    def _formula(self, latex: str, *, alone: bool) -> str:
        size = self._writing.formula_size((latex, alone))
        if size is None:
            return f"<code>{escape(latex)}</code>"
        self._writing.formulas.append((latex, alone))
        source = f"{FORMULA}:{len(self._writing.formulas) - 1}"
        looks = f"vertical-align: middle; font-size: {self._writing.lever}px"
        return f'<img src="{source}" width="{size[0]}" height="{size[1]}" style="{looks}">'

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: MutableMapping[str, Any]) -> str:
        caption = self.renderInlineAsText(tokens[idx].children, options, env)
        name = picture_name(str(tokens[idx].attrGet("src") or ""))
        if name not in self._writing.rows:
            return f"<i>{escape(caption)}</i>"
        width, height = picture_size(self._writing.rows[name])
        shown = min(width, self._writing.width)
        tall = max(1, math.floor(height * shown / width))
        muted = self._writing.colours.muted.name()
        return (
            f'<a href="{PICTURE}:{escape(name)}"><img src="{PICTURE}:{escape(name)}" width="{shown}" height="{tall}">'
            f'</a><br><span style="color: {muted}">{escape(caption)}</span>'
        )

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return '<table border="1" cellspacing="0" cellpadding="6" style="border-collapse: collapse">'

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return '</table><p class="gap"></p>\n'

    def th_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return f"<th {self._cell}>"

    def td_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return f"<td {self._cell}>"

    @property
    def _cell(self) -> str:
        border = self._writing.colours.border.name()
        return f'style="border: 1px solid {border}"'

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        return self.code_block(tokens, idx, options, env)

    def code_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Any) -> str:
        """In a table of one cell: only there Qt has room around the lines."""
        code, ground = escape(tokens[idx].content.rstrip("\n")), self._writing.colours.neutral.name()
        cell = f"<tr><td><pre>{code}</pre></td></tr>"
        return (
            f'<table width="100%" cellspacing="0" cellpadding="8" bgcolor="{ground}">{cell}</table>'
            '<p class="gap"></p>\n'
        )


def style_of(colours: Theme, pixels: int) -> str:
    """The style sheet of a page."""
    return _STYLE.format(
        text=colours.text.name(), muted=colours.muted.name(), link=colours.positive.name(),
        code=colours.neutral.name(), base=pixels, indent=INDENT, small=round(pixels * 0.9),
        h1=round(pixels * 1.7), h2=round(pixels * 1.35), h3=round(pixels * 1.12),
    )  # fmt: skip


_STYLE = """
body {{ color: {text}; font-size: {base}px; }}
p {{ margin-top: 0px; margin-bottom: 10px; line-height: 135%; }}
p.formula {{ margin-left: {indent}px; line-height: 100%; }}
p.picture {{ line-height: 100%; margin-top: 6px; margin-bottom: 14px; }}
p.gap {{ margin-bottom: 4px; font-size: 4px; }}
li {{ line-height: 135%; margin-bottom: 4px; }}
h1 {{ font-size: {h1}px; margin-top: 4px; margin-bottom: 12px; }}
h2 {{ font-size: {h2}px; margin-top: 22px; margin-bottom: 8px; }}
h3, h4, h5, h6 {{ font-size: {h3}px; margin-top: 16px; margin-bottom: 6px; }}
code {{ background: {code}; font-size: {small}px; }}
pre {{ font-size: {small}px; margin: 0px; }}
a {{ color: {link}; text-decoration: none; }}
th {{ text-align: left; color: {muted}; }}
blockquote {{ color: {muted}; margin-left: 18px; }}
"""
