"""A Sphinx extension: formulas as SVG by ziamath, as the program itself draws them; nothing is fetched for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from bpsim.gui.formulas.typesetter import in_text, typesetter

PIXELS = 17  # furo's text has 16; the letters of STIX are small


@lru_cache(maxsize=4000)
def svg_of(latex: str, alone: bool) -> str:
    """Its baseline stands on the line of the text. Raises ExtensionError for what cannot be typeset."""
    try:
        formula = typesetter().Latex(latex if alone else in_text(latex), size=PIXELS, inline=False)
        svg = str(formula.svg())
    except Exception as error:
        raise ExtensionError(f"cannot be typeset: {latex}") from error
    box = re.search(r'viewBox="([^"]+)"', svg)
    assert box is not None
    _, top, _, height = (float(number) for number in box[1].split())
    style = f'<svg style="vertical-align: {-(top + height) / 16:.3f}em" role="img"'
    return svg.replace("<svg", style, 1).replace('"black"', '"currentColor"')


def _inline(self: Any, node: nodes.math) -> None:
    self.body.append(f'<span class="formula">{svg_of(node.astext().strip(), False)}</span>')
    raise nodes.SkipNode


def _block(self: Any, node: nodes.math_block) -> None:
    self.body.append(f'<div class="formula">{svg_of(node.astext().strip(), True)}</div>')
    raise nodes.SkipNode


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_html_math_renderer("ziamath", (_inline, None), (_block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
