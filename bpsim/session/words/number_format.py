"""How a number is written: few digits, never misleading ones.

A true minus sign (U+2212); zero has no sign; what is not zero keeps three significant digits and never
prints as 0.0000; an exact value such as 0.5 is written short (0.50). Very large and very small numbers
are written as 1.23×10⁻⁷. What is hidden is written "?".

How many digits are shown is a person's choice, the same everywhere: ``show_digits`` sets it, and what is
written without a number of digits of its own follows it.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from bpsim.session.hidden_value import HIDDEN, HIDDEN_SIGN, is_hidden

MINUS = "\u2212"
NARROW_SPACE = "\u202f"  # it does not break a line
DASH = "–"  # stands where there is no number (yet)
SHORT_DECIMALS = 2
SIGNIFICANT = 3
FEWEST_DIGITS, USUAL_DIGITS, MOST_DIGITS = 3, 4, 8
SMALLEST_FIXED, BRIEFLY_FIXED = 1e-5, 1e-4
LARGEST_FIXED = 1e7
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")
_shown_digits = USUAL_DIGITS


def shown_digits() -> int:
    """How many decimals are shown; of a small number all but one of them are significant."""
    return _shown_digits


def show_digits(count: int) -> None:
    """Write numbers with that many digits from now on; a count outside 3..8 goes to the nearest."""
    global _shown_digits
    _shown_digits = max(FEWEST_DIGITS, min(MOST_DIGITS, count))


def format_number(value: float, digits: int | None = None) -> str:
    """``value`` with ``digits`` decimals: 0.4551, −0.0138, 0.50 (exact), 0.00123, 1.23×10⁻⁷, NaN, −∞.

    Without ``digits``: as many as the reader has chosen.
    """
    value = float(value)
    significant = SIGNIFICANT if digits is not None else _significant()
    digits = _shown_digits if digits is None else digits
    if not math.isfinite(value):
        return _not_finite(value)
    if value != 0.0 and not SMALLEST_FIXED <= abs(value) < LARGEST_FIXED:
        return _scientific(value, significant - 1 if abs(value) < 1.0 else max(digits, significant - 1))
    short = min(SHORT_DECIMALS, digits)
    if float(f"{value:.{short}f}") == value:
        return _fixed(value, short)
    # the exponent of the rounded value: 0.00099999 is 0.00100, not 0.001000
    exponent = int(f"{value:.{significant - 1}e}".partition("e")[2])
    return _fixed(value, max(digits, significant - 1 - exponent) if exponent < 0 else digits)


def _significant() -> int:
    """How many digits of a small number stand after its zeros."""
    return max(SIGNIFICANT, _shown_digits - 1)


def brief(value: float, significant: int) -> str:
    """Signed, with so few significant digits and no more: +0.0003, −2.6×10⁻⁷. For where there is hardly any room."""
    value = float(value)
    if not math.isfinite(value) or value == 0.0 or not BRIEFLY_FIXED <= abs(value) < LARGEST_FIXED:
        text = _scientific(value, significant - 1) if math.isfinite(value) and value else format_number(value, 1)
    else:
        exponent = int(f"{value:.{significant - 1}e}".partition("e")[2])
        text = _fixed(value, max(0, significant - 1 - exponent))
    return f"+{text}" if value > 0 else text


def grouped(number: int) -> str:
    """A count with its thousands apart: 12 345."""
    return f"{number:,}".replace(",", NARROW_SPACE)


def of_count(count: int, one: str, more: str, **words: object) -> str:
    """ "1 update", "2 updates": one text or the other, whose {count} is written as ``grouped``."""
    return (one if count == 1 else more).format(count=grouped(count), **words)


def signed(value: float, digits: int | None = None) -> str:
    """With + or −; zero and NaN have no sign."""
    text = format_number(value, digits)
    return f"+{text}" if value > 0 else text


def fitting(write: Callable[[int], str], fits: Callable[[str], bool]) -> str:
    """``write(digits)`` with as many of the shown digits as fit; the usual ones where none do."""
    fewest = min(_shown_digits, USUAL_DIGITS)
    texts = (write(digits) for digits in range(_shown_digits, fewest, -1))
    return next((text for text in texts if fits(text)), write(fewest))


def bracketed(value: float, digits: int | None = None) -> str:
    """As a factor or a later term: a negative number stands in brackets, (−0.0611)."""
    return bracketed_text(format_number(value, digits))


def bracketed_text(text: str) -> str:
    """The same for a number that is already written."""
    return f"({text})" if text.startswith(MINUS) else text


def format_pair(old: float, new: float, digits: int | None = None) -> tuple[str, str]:
    """Both with equally many decimals, as many as show two digits of the change between them."""
    old, new = float(old), float(new)
    largest = max(abs(old), abs(new))
    if not (math.isfinite(old) and math.isfinite(new)) or old == new:
        return format_number(old, digits), format_number(new, digits)
    if not SMALLEST_FIXED <= largest < LARGEST_FIXED:
        return _scientific_pair(old, new)
    needed = 1 - math.floor(math.log10(abs(new - old)))
    decimals = max(_shown_digits if digits is None else digits, needed)
    while _fixed(old, decimals) == _fixed(new, decimals):
        decimals += 1
    return _fixed_or_tiny(old, decimals), _fixed_or_tiny(new, decimals)


def with_more_digits(text: str, value: float, more: int) -> str:
    """``value``, which was written as ``text``, with ``more`` digits behind those; what is exact stays as it is."""
    if not math.isfinite(value) or shown_value(text) == value:
        return text
    mantissa, times, _ = text.partition("×10")
    decimals = len(mantissa.partition(".")[2]) + more
    return _scientific(value, decimals) if times else _fixed(value, decimals)


def shown_value(text: str) -> float:
    """The number that one of the functions above has written. Raises ValueError for anything else."""
    words = text.strip().strip("()（）")
    named = {"∞": math.inf, "+∞": math.inf, f"{MINUS}∞": -math.inf, "NaN": math.nan, HIDDEN_SIGN: HIDDEN}
    if words in named:
        return named[words]
    mantissa, times, power = words.replace(" ", "").partition("×10")
    return float(mantissa.translate(_LOWERED) + (f"e{power.translate(_LOWERED)}" if times else ""))


def last_digit(text: str) -> float:
    """The worth of the last digit of a finite number that was written: 0.4551 -> 0.0001."""
    mantissa, times, power = text.partition("×10")
    decimals = len(mantissa.partition(".")[2])
    return float(10.0 ** ((int(power.translate(_LOWERED)) if times else 0) - decimals))


def _not_finite(value: float) -> str:
    if math.isnan(value):
        return HIDDEN_SIGN if is_hidden(value) else "NaN"
    return "∞" if value > 0 else f"{MINUS}∞"


def _fixed(value: float, decimals: int) -> str:
    text = f"{abs(value):.{decimals}f}"
    is_negative = value < 0 and text.strip("0.") != ""
    return MINUS + text if is_negative else text


def _fixed_or_tiny(value: float, decimals: int) -> str:
    text = _fixed(value, decimals)
    return format_number(value, decimals) if value != 0.0 and text.strip("0.") == "" else text


def _scientific(value: float, decimals: int) -> str:
    if value == 0.0:
        return "0"
    mantissa, _, exponent = f"{value:.{decimals}e}".partition("e")
    return f"{mantissa.replace('-', MINUS)}×10{str(int(exponent)).translate(_RAISED)}"


def _scientific_pair(old: float, new: float) -> tuple[str, str]:
    decimals = SIGNIFICANT - 1
    while _scientific(old, decimals) == _scientific(new, decimals):
        decimals += 1
    # one digit more, so that the change itself has two
    return _scientific(old, min(decimals + 1, 16)), _scientific(new, min(decimals + 1, 16))


def short_number(value: float) -> str:
    """As somebody would have typed it: 0.8, 1, −0.6; without zeros at the end."""
    text = format_number(value)
    return text if "." not in text or "×" in text else text.rstrip("0").rstrip(".")


def short_or_dash(value: float) -> str:
    """``short_number``, or a dash for a blank (nan) in the data."""
    return DASH if is_blank(value) else short_number(value)


def number_or_dash(value: float) -> str:
    """``format_number``, or a dash for a blank."""
    return DASH if is_blank(value) else format_number(value)


def is_blank(value: float) -> bool:
    """Whether the data have no value there (nan), which is not the same as hiding it."""
    return math.isnan(value) and not is_hidden(value)
