"""Numbers in as many digits as can be read in the room there is; the tooltip has them all."""

from __future__ import annotations

from bpsim.gui.diagram.pen import SMALLEST_TYPE, font_metrics
from bpsim.session.number_format import USUAL_DIGITS, fitting, format_number, shown_digits, signed

LEGIBLE_TYPE = 12


def legible(number: float, width: float) -> str:
    """With as many of the digits chosen as can be read in that width."""
    metrics = font_metrics(LEGIBLE_TYPE, bold=True, mono=True)
    return fitting(lambda digits: format_number(number, digits), lambda text: metrics.horizontalAdvance(text) <= width)


def shortened(name: str, number: float, width: float) -> str:
    """With as many digits as fit at the smallest size of type, more than the usual where those can be read well;
    the tooltip has them all."""
    text = ""
    for digits in range(shown_digits(), 0, -1):
        text = f"{name} {signed(number, digits)}"
        metrics = font_metrics(SMALLEST_TYPE if digits <= USUAL_DIGITS else LEGIBLE_TYPE, mono=True)
        if metrics.horizontalAdvance(text) <= width:
            break
    return text


def fewer_digits(number: float, width: float) -> str:
    """The same for a number without a name; of the usual digits too, as few as it takes."""
    metrics = font_metrics(SMALLEST_TYPE, mono=True)
    texts = [format_number(number, digits) for digits in range(shown_digits(), 0, -1)]
    return next((text for text in texts if metrics.horizontalAdvance(text) <= width), texts[-1])
