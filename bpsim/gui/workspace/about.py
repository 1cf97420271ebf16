"""What each panel and each page of the window is for, in one or two sentences: for *What's this?* and for tooltips."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
PART = "part"
"""A property of a widget: the id of the panel that it is, by which the guide knows its place."""

_ABOUT: dict[str, Callable[[], str]] = {
    # panels
    "transport": lambda: translate(
        "About", "The transport: one step on or back, by itself (Play), or the whole training (Run)."
    ),
    "settings": lambda: translate(
        "About",
        "The experiment: its layers, how it is trained, its samples. Everything can be typed over; drag a word "
        "with ↔ to try other values.",
    ),
    "diagram": lambda: translate(
        "About",
        "The network: every neuron with its numbers, every connection with its weight. Click one to see where its "
        "number comes from, double-click to type another.",
    ),
    "narrator": lambda: translate("About", "What the step that is shown does, in a sentence."),
    "timeline": lambda: translate(
        "About",
        "The timeline: every update of the run. Drag it to go back to any of them; everything shown goes back with it.",
    ),
    "losses": lambda: translate(
        "About",
        "The loss after each update. Click a place on the curve to go there; Pin this run keeps the curve beside the "
        "next ones.",
    ),
    "predictions": lambda: translate(
        "About", "What the network answers to each sample: at the start, now, and what is right. Click a row to see it."
    ),
    "race": lambda: translate(
        "About",
        "A race: the same start weights trained several times, each lane with one setting changed. The curves show "
        "which gets there first.",
    ),
    # pages
    "explanation": lambda: translate(
        "About", "The formula of the step that is shown, in symbols and then with the numbers of this moment."
    ),
    "algorithm": lambda: translate(
        "About", "The whole program in pseudo-code; the line that works now is marked. Click a line to go there."
    ),
    "matrix": lambda: translate("About", "The same step for a whole layer at once, written with matrices."),
    "ask": lambda: translate(
        "About", "Hides values from the class and asks for one of them; says of a wrong answer what went wrong."
    ),
    "weights": lambda: translate(
        "About", "All weights and biases of a layer in a table: to be typed over, copied, pasted and frozen."
    ),
    "confusion": lambda: translate(
        "About", "How often each class is taken for which other one: what is on the diagonal is right."
    ),
    "paths": lambda: translate(
        "About", "Every path from a neuron or a connection to the loss, and what each adds to the derivative."
    ),
    "mistake": lambda: translate(
        "About", "Mistakes that people make in their programs: switched on beside the right program, or to be found."
    ),
    "check": lambda: translate(
        "About", "Each gradient held against the slope of the loss, measured by moving that parameter a little."
    ),
    "learned": lambda: translate(
        "About", "What the network answers everywhere, also between the samples: a map or a curve."
    ),
    "landscape": lambda: translate(
        "About", "How large the loss would be with other parameters, and the way that the run took through it."
    ),
    "health": lambda: translate(
        "About", "How values and gradients spread in each layer: what is dead, saturated or vanishing."
    ),
    "pictures": lambda: translate("About", "A sheet to draw on: the network answers while you draw."),
}
KEYS = tuple(_ABOUT)


def about(key: str) -> str:
    """In the language of the moment; "" for what the table does not know."""
    row = _ABOUT.get(key)
    return row() if row is not None else ""
