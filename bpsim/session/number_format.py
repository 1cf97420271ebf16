"""Numbers as a class reads them: a true minus sign, no zero that is none, enough digits to see a change."""

from __future__ import annotations

import math

MINUS = "−"
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
DIGITS = 4
_MOST_DIGITS = 17


def format_number(value: float, digits: int = DIGITS) -> str:
    """``digits`` after the point; what would read as 0 but is not gets three significant digits."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("∞" if value > 0 else f"{MINUS}∞")
    if value == 0.0:
        return f"{0.0:.{digits}f}"
    if abs(value) >= 1e7 or abs(value) < 0.5 * 10.0**-digits:
        mantissa, exponent = f"{value:.2e}".split("e")
        power = str(int(exponent)).translate(_SUPERSCRIPTS)
        return f"{mantissa.replace('-', MINUS)}×10{power}"
    return f"{value:.{digits}f}".replace("-", MINUS)


def signed(value: float, digits: int = DIGITS) -> str:
    """With + or a minus sign in front; zero has none."""
    text = format_number(value, digits)
    return f"+{text}" if value > 0.0 else text


def bracketed(value: float, digits: int = DIGITS) -> str:
    """As a factor: in brackets where it is negative."""
    text = format_number(value, digits)
    return f"({text})" if value < 0.0 else text


def short_number(value: float) -> str:
    """As somebody would have typed it: 0.8, 1, −0.6; at most four digits after the point."""
    text = format_number(value)
    if "." not in text or "×" in text:
        return text
    return text.rstrip("0").rstrip(".")


def digits_to_tell(old: float, new: float, digits: int = DIGITS) -> int:
    """How many digits after the point make the change from ``old`` to ``new`` visible (two of its own)."""
    if old == new or not (math.isfinite(old) and math.isfinite(new)):
        return digits
    needed = 1 - math.floor(math.log10(abs(new - old)))
    return max(digits, min(needed, _MOST_DIGITS))


def format_pair(old: float, new: float, digits: int = DIGITS) -> tuple[str, str]:
    """Both with the same number of digits, as many as make them look different when they are."""
    enough = digits_to_tell(old, new, digits)
    pair = format_number(old, enough), format_number(new, enough)
    while pair[0] == pair[1] and old != new and enough < _MOST_DIGITS:
        enough += 1
        pair = format_number(old, enough), format_number(new, enough)
    return (repr(old).replace("-", MINUS), repr(new).replace("-", MINUS)) if pair[0] == pair[1] and old != new else pair
