"""Numbers in as many digits as can be read in the room there is; the tooltip has them all."""

from __future__ import annotations

from collections.abc import Sequence

from bpsim.gui.diagram.pen import SMALLEST_TYPE, font_metrics
from bpsim.session.number_format import USUAL_DIGITS, brief, fitting, format_number, shown_digits, signed

LEGIBLE_TYPE = 12


def legible(number: float, width: float) -> str:
    """With as many of the digits chosen as can be read in that width."""
    metrics = font_metrics(LEGIBLE_TYPE, bold=True, mono=True)
    return fitting(lambda digits: format_number(number, digits), lambda text: metrics.horizontalAdvance(text) <= width)


def shortened(name: str, number: float, width: float) -> str:
    """With as many digits as fit at the smallest size of type, more than the usual where those can be read well; in a
    small neuron with fewer significant ones, and without the name, which colour and place tell as well."""
    for digits in range(shown_digits(), 0, -1):
        text = f"{name} {signed(number, digits)}"
        if _width(text, SMALLEST_TYPE if digits <= USUAL_DIGITS else LEGIBLE_TYPE) <= width:
            return text
    two, one = brief(number, 2), brief(number, 1)
    return first_that_fits((f"{name} {two}", two, f"{name} {one}", one), width)


def after_words(words: Sequence[str], number: float, digits: int, width: float) -> str:
    """The number, after as many words as there is room for: the first of ``words``, or a shorter one; in fewer digits
    where there is no room for the shortest."""
    short = words[-1]
    texts = [f"{word} {format_number(number, digits)}" for word in words]
    texts += [f"{short} {format_number(number, fewer)}" for fewer in range(digits - 1, 0, -1)]
    return first_that_fits([*texts, f"{short} {brief(number, 1).lstrip('+')}"], width, mono=False)


def _width(text: str, pixels: int, mono: bool = True) -> float:
    return font_metrics(pixels, mono=mono).horizontalAdvance(text)


def fewer_digits(number: float, width: float) -> str:
    """The same for a number without a name; of the usual digits too, as few as it takes."""
    texts = [*(format_number(number, digits) for digits in range(shown_digits(), 0, -1)), brief(number, 1).lstrip("+")]
    return first_that_fits(texts, width)


def first_that_fits(texts: Sequence[str], width: float, mono: bool = True) -> str:
    """At the smallest size of type; the last where none does."""
    return next((text for text in texts if _width(text, SMALLEST_TYPE, mono) <= width), texts[-1])
