"""Numbers in as many digits as can be read in the room there is; the tooltip has them all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from bpsim.gui.diagram.pen import SMALLEST_TYPE, width_of
from bpsim.session.words.number_format import USUAL_DIGITS, brief, fitting, format_number, shown_digits, signed

LEGIBLE_TYPE = 12


def legible(number: float, width: float) -> str:
    """With as many of the digits chosen as can be read in that width."""
    return fitting(
        lambda digits: format_number(number, digits),
        lambda text: width_of(text, LEGIBLE_TYPE, bold=True, mono=True) <= width,
    )


def shortened(name: str, number: float, width: float) -> str:
    """With as many digits as fit at the smallest size of type, more than the usual where those can be read well; in a
    small neuron with fewer significant ones, and without the name, which colour and place tell as well."""
    for digits in range(shown_digits(), 0, -1):
        text = f"{name} {signed(number, digits)}"
        if width_of(text, SMALLEST_TYPE if digits <= USUAL_DIGITS else LEGIBLE_TYPE, mono=True) <= width:
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


def fewer_digits(number: float, width: float) -> str:
    """The same for a number without a name; of the usual digits too, as few as it takes."""
    texts = (format_number(number, digits) for digits in range(shown_digits(), 0, -1))
    return first_that_fits(chain(texts, [brief(number, 1).lstrip("+")]), width)


def first_that_fits(texts: Iterable[str], width: float, mono: bool = True) -> str:
    """At the smallest size of type; the last where none does. Those behind it need not be written."""
    text = ""
    for text in texts:
        if width_of(text, SMALLEST_TYPE, mono=mono) <= width:
            break
    return text
