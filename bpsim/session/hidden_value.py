"""The value that stands for "hidden": a NaN of its own kind, which stays one in every calculation.

Whatever is computed from a hidden value is hidden too, so that no sum or product on the screen gives it away;
``number_format`` writes it "?". A NaN that training made has other bits and is written NaN.
"""

from __future__ import annotations

import struct

HIDDEN_SIGN = "?"
_MARK = 0x4249_4445_0001
_MANTISSA = (1 << 51) - 1
HIDDEN: float = struct.unpack("<d", struct.pack("<Q", 0x7FF8 << 48 | _MARK))[0]


def is_hidden(value: float) -> bool:
    """Whether ``value`` is hidden, or was computed from something hidden."""
    if value == value:
        return False
    bits: int = struct.unpack("<Q", struct.pack("<d", value))[0]
    return bits & _MANTISSA == _MARK
