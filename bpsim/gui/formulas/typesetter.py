"""ziamath, imported late, and what it has to be told before it is used."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # ziamath brings it; 20 ms of each start
    from xml.etree.ElementTree import Element


_TALL = (r"\frac", r"\sum", r"\prod")


def in_text(latex: str) -> str:
    """For a line of text: sums and fractions are small in it."""
    return rf"\textstyle {latex}" if any(sign in latex for sign in _TALL) else latex


@lru_cache(maxsize=1)
def typesetter() -> ModuleType:
    """Imported late: it takes a sixth of a second."""
    with warnings.catch_warnings():
        # WORKAROUND ziamath 0.13: reads its font in a way that Python deprecates
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath
    ziamath.config.svg2 = False  # QtSvg draws next to nothing of SVG 2, and says nothing
    _lay_out_rows_once()
    return ziamath


def _lay_out_rows_once() -> None:
    """WORKAROUND ziamath 0.13: lays out every row once more, to learn how far its brackets have to stretch, and with
    it the rows inside it: a fraction in a fraction eight times. Without brackets there is nothing to learn."""
    from ziamath.nodes.mrow import Mrow

    measure = Mrow._get_height_nostretch

    def heights(row: Any, line: list[Element], **style: Any) -> tuple[float, float]:
        if style.get("nostretch") or not _stretches(line):
            return 0.0, 0.0
        found: tuple[float, float] = measure(row, line, **style)
        return found

    Mrow._get_height_nostretch = heights


def _stretches(elements: Iterable[Element]) -> bool:
    return any(_is_stretchy(operator) for element in elements for operator in element.iter("mo"))


def _is_stretchy(operator: Element) -> bool:
    """As it says itself, or else as its sign is by custom."""
    told = operator.get("stretchy")
    return _stretches_by_custom("".join(operator.itertext())) if told is None else told != "false"


@lru_cache(maxsize=256)
def _stretches_by_custom(sign: str) -> bool:
    from ziamath import operators

    rows = (operators.get_params(sign, form) for form in ("prefix", "infix", "postfix"))
    return any(row.get("stretchy", "false") != "false" for row in rows)
