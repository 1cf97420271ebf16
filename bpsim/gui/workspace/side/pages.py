"""The pages at the right: a row each, with its title and what it is for; a room fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Page:
    """``title``: a word or two on its tab; ``about``: a sentence."""

    title: Callable[[], str]
    about: Callable[[], str]


PAGES: dict[str, Page] = {
    "explanation": Page(
        lambda: translate("Workspace", "Formulas"),
        lambda: translate(
            "About", "The formula of the step that is shown, in symbols and then with the numbers of this moment."
        ),
    ),
    "algorithm": Page(
        lambda: translate("ExplainRoom", "Algorithm"),
        lambda: translate(
            "About", "The whole program in pseudo-code; the line that works now is marked. Click a line to go there."
        ),
    ),
    "matrix": Page(
        lambda: translate("ExplainRoom", "Matrices"),
        lambda: translate("About", "The same step for a whole layer at once, written with matrices."),
    ),
    "ask": Page(
        lambda: translate("Ask", "Ask"),
        lambda: translate(
            "About", "Hides values from the class and asks for one of them; says of a wrong answer what went wrong."
        ),
    ),
    "weights": Page(
        lambda: translate("Weights", "Weights"),
        lambda: translate(
            "About", "All weights and biases of a layer in a table: to be typed over, copied, pasted and frozen."
        ),
    ),
    "confusion": Page(
        lambda: translate("Confusion", "Classes"),
        lambda: translate(
            "About", "How often each class is taken for which other one: what is on the diagonal is right."
        ),
    ),
    "paths": Page(
        lambda: translate("Blame", "Paths"),
        lambda: translate(
            "About", "Every path from a neuron or a connection to the loss, and what each adds to the derivative."
        ),
    ),
    "mistake": Page(
        lambda: translate("Mistakes", "Mistakes"),
        lambda: translate(
            "About",
            "Mistakes that people make in their programs: switched on beside the right program, or to be found.",
        ),
    ),
    "check": Page(
        lambda: translate("Mistakes", "Check"),
        lambda: translate(
            "About", "Each gradient held against the slope of the loss, measured by moving that parameter a little."
        ),
    ),
    "learned": Page(
        lambda: translate("Learned", "Learned"),
        lambda: translate("About", "What the network answers everywhere, also between the samples: a map or a curve."),
    ),
    "landscape": Page(
        lambda: translate("Landscape", "Landscape"),
        lambda: translate(
            "About", "How large the loss would be with other parameters, and the way that the run took through it."
        ),
    ),
    "health": Page(
        lambda: translate("Health", "Health"),
        lambda: translate(
            "About", "How values and gradients spread in each layer: what is dead, saturated or vanishing."
        ),
    ),
    "pictures": Page(
        lambda: translate("Pictures", "Draw"),
        lambda: translate("About", "A sheet to draw on: the network answers while you draw."),
    ),
}
