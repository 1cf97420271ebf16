"""A value that cannot be used: what is wrong, where, and what would be right.

The sentence is a template in English with named arguments, so that a window can
say the same thing in its own language without taking an English text apart.
"""

from __future__ import annotations

from collections.abc import Iterable


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:  # noqa: N802
    """Mark a template for the translators; the name is the one Qt's tools look for."""
    return template


QUOTED = 80


def quoted(value: object) -> object:
    """What was refused, as far as a line has room for it."""
    text = value if isinstance(value, str) else repr(value) if isinstance(value, (list, tuple, dict)) else ""
    return value if len(text) <= QUOTED else f"{text[: QUOTED - 1]}…"


class BadValue(ValueError):  # noqa: N818  (the value is bad; "error" would say less)
    """An unusable value.

    Attributes: ``template`` with named places, ``arguments`` that fill them, and
    ``where``, the path of the field ("training.learning_rate", "network.layers[1]")
    or "" when the whole is meant.
    """

    def __init__(self, template: str, where: str = "", **arguments: object) -> None:
        self.template = template
        self.where = where
        self.arguments = arguments
        super().__init__(self.sentence())

    def sentence(self) -> str:
        text = self.template.format(**self.quoted_arguments)
        return f"{self.where}: {text}" if self.where else text

    @property
    def quoted_arguments(self) -> dict[str, object]:
        """The arguments for a sentence: a refused value that goes on and on is cut."""
        return {name: quoted(it) if name in ("value", "what") else it for name, it in self.arguments.items()}

    def inside(self, outer: str) -> BadValue:
        """The same problem, seen from a place further out: ``b`` inside ``a`` is ``a.b``."""
        joint = "" if not self.where or self.where.startswith("[") else "."
        return BadValue(self.template, f"{outer}{joint}{self.where}", **self.arguments)


def one_of(value: object, choices: Iterable[str], where: str = "") -> str:
    """The value, which must be one of the choices. Raises BadValue at ``where`` that names them all."""
    known = tuple(choices)
    if not isinstance(value, str) or value not in known:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be one of {choices}, not {value}"),
            where,
            choices=", ".join(known),
            value=repr(value),
        )
    return value
