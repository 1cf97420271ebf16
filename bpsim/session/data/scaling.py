"""How a column of a table was scaled before it became an input or a target."""

from __future__ import annotations

import math
from dataclasses import dataclass

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.words.number_format import MINUS

SCALINGS = ("none", "minmax", "standard")


@dataclass(frozen=True)
class Scaling:
    """The value used is (value of the column - ``subtract``) / ``divide``. Raises BadValue where that cannot be."""

    column: str
    subtract: float
    divide: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.subtract) and math.isfinite(self.divide) and self.divide > 0.0):
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be finite, and what is divided by greater than 0"))

    @classmethod
    def fitted(cls, kind: str, column: str, values: FloatArray) -> Scaling:
        """By values (n,): "minmax" brings them to 0..1, "standard" to mean 0 and deviation 1 (divided by n).

        A column that is the same everywhere becomes 0. Raises BadValue for an unknown kind.
        """
        if kind not in SCALINGS[1:]:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be one of {choices}, not {value}"),
                "scale",
                choices=", ".join(SCALINGS),
                value=repr(kind),
            )
        subtract, divide = (
            (values.min(), values.max() - values.min()) if kind == "minmax" else (values.mean(), values.std())
        )
        return cls(column, float(subtract), float(divide) or 1.0)

    def of(self, values: FloatArray) -> FloatArray:
        return (values - self.subtract) / self.divide

    @property
    def formula(self) -> str:
        """With the numbers to six digits, for people: "(age − 18) / 47"."""
        sign, least = ("+", -self.subtract) if self.subtract < 0.0 else (MINUS, self.subtract)
        return f"({self.column} {sign} {least:.6g}) / {self.divide:.6g}"
