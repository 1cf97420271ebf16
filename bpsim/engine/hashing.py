"""Random numbers that can be named: a counter-based integer hash (the finaliser of SplitMix64: Steele, Lea and
Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), the same on any machine and with any version of
NumPy, without replaying what came before.
"""

from __future__ import annotations

from typing import Any

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15


def mix(value: Any) -> Any:
    """SplitMix64's finaliser: 64 bits in, 64 well-mixed bits out.

    This function and the two below it take whole numbers or arrays of unsigned 64-bit ones, and are compiled into the
    kernel as they stand, for unsigned 64-bit numbers. So no small constant is added in them: there, unsigned plus
    signed would be a float.
    """
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def epoch_key(seed: int, epoch: int) -> int:
    """The hash that every draw of one epoch starts from."""
    return mix((mix((seed + _GOLDEN) & _MASK) + epoch * _GOLDEN + _GOLDEN) & _MASK)


def draw(key: int, counter: Any, bound: Any) -> Any:
    """Draw number ``counter`` of the epoch ``key``, in 0..bound-1 (off from uniform by bound / 2^64)."""
    return mix((key + counter * _GOLDEN + _GOLDEN) & _MASK) % bound
