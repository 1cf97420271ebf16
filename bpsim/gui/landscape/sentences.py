"""What the page says in words."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from bpsim.gui.landscape.section_view import SectionPicture
from bpsim.session.landscape.section import Section
from bpsim.session.words.number_format import format_number, grouped

translate = QCoreApplication.translate

NEAR = 1.1  # times as long or as short: as good as the best step


def map_note(*, share: float | None, diverges: bool, penalised: bool, beside: bool = False) -> str:
    """What the marks mean. ``share`` of the path that the main directions hold; None over two parameters. ``beside``:
    whether other runs are there too."""
    said = []
    if share is not None:
        percent = format_number(math.floor(1000.0 * share + 1e-6) / 10.0, 1).removesuffix(".00").removesuffix(".0")
        said.append(
            translate("Landscape", "These two directions hold {percent} % of the path.").format(percent=percent)
        )
    said.append(translate("Landscape", "○ start, ● the state shown; all other parameters are as in that state."))
    said.append(
        translate("Landscape", "Thin arrow: downhill, against the gradient. Thick: the next step, as it is taken.")
    )
    if beside and share is not None:
        said.append(translate("Landscape", "Other runs, to their squares: projected onto this plane."))
    elif beside:
        said.append(
            translate(
                "Landscape", "Other runs, to their squares: by these two parameters; in the others they are elsewhere."
            )
        )
    if diverges:
        said.append(translate("Landscape", "The next step leads to no finite number: training diverges here."))
    if penalised:
        said.append(translate("Landscape", "The loss is shown without regularisation; the step follows both."))
    said.append(translate("Landscape", "Double-click: start from there. Wheel: closer."))
    return " ".join(said)


def section_picture(made: Section, *, learning_rate: float | None) -> SectionPicture:
    """``learning_rate``: of gradient descent, whose step is as long as that; of others the step itself is the unit."""
    unit = 1.0 if learning_rate is None else learning_rate
    name = (
        translate("Landscape", "step length (1 = as it is taken)")
        if learning_rate is None
        else translate("Landscape", "learning rate")
    )
    best = "" if made.best is None else format_number(made.best[0] * unit, 2)
    return SectionPicture(
        made, unit, name, translate("Landscape", "loss"),
        translate("Landscape", "taken {length}").format(length=format_number(unit, 2)),
        translate("Landscape", "best {length}").format(length=best),
    )  # fmt: skip


def section_note(made: Section, update: int) -> str:
    where = translate("Landscape", "Along the step of update {update}: {here} here, {taken} after it.")
    numbers = {"here": format_number(made.here), "taken": format_number(made.taken)}
    said = [where.format(update=grouped(update), **numbers), _verdict(made)]
    if made.best is not None and made.best[0] > 0.0:
        said.append(translate("Landscape", "At best {best}.").format(best=format_number(made.best[1])))
    return " ".join(said)


def _verdict(made: Section) -> str:
    if made.best is not None and made.best[0] == 0.0:
        return translate("Landscape", "This loss rises along the step at once.")
    if not made.taken <= made.here:
        return translate("Landscape", "The step is too long: the loss rises.")
    if made.best is None or made.best[0] > NEAR:
        return translate("Landscape", "A longer step would be better.")
    if made.best[0] < 1.0 / NEAR:
        return translate("Landscape", "The step goes too far, past the lowest point.")
    return translate("Landscape", "The step is as long as is best.")


def too_large() -> str:
    return translate(
        "Landscape",
        "Too many parameters and samples for a landscape. The loss of one batch alone may be small enough.",
    )


def no_way() -> str:
    return translate("Landscape", "The run has no main directions yet: train it first.")


def no_room() -> str:
    return translate("Landscape", "This network is too large to keep so many of its states.")


def being_computed() -> str:
    return translate("Landscape", "Being computed…")


def hidden() -> str:
    return translate("Landscape", "Values are hidden from the class, and a landscape would give them away.")


def asked() -> str:
    return translate("Landscape", "The page Ask asks about the map, and a landscape would help to answer.")


def blank() -> str:
    return translate("Landscape", "Values of the data are still missing: there is no loss yet.")


def not_finite() -> str:
    return translate("Landscape", "The next step leads to no finite number: training diverges here.")


def reading(names: tuple[str, str], at: tuple[float, float], loss: float, *, exact: bool) -> str:
    """The loss at a point."""
    words = (
        translate("Landscape", "{across} {x}, {up} {y} → loss {loss}")
        if exact
        else translate("Landscape", "{across} {x}, {up} {y} → loss about {loss}")
    )
    x, y = map(format_number, at)
    return words.format(across=names[0], x=x, up=names[1], y=y, loss=format_number(loss))


def directions() -> tuple[str, str]:
    return translate("Landscape", "main direction"), translate("Landscape", "second direction")


def this_run() -> str:
    """Its name beside others."""
    return translate("Landscape", "this run")


def start_here() -> str:
    """What undo calls it."""
    return translate("Landscape", "start from a point of the landscape")
