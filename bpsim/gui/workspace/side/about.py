"""What each panel of the window is for, in one or two sentences, and each page: for *What's this?* and for tooltips."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from bpsim.gui.workspace.side.pages import PAGES

translate = QCoreApplication.translate
PART = "part"
"""A property of a widget: the id of the panel that it is, by which the guide knows its place."""

_PANELS: dict[str, Callable[[], str]] = {
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
        "About",
        "What the network answers to each sample: at the start, now, and what is right. Bold is the one on the "
        "diagram; pale ones are not in this batch. Click a row to see it.",
    ),
    "race": lambda: translate(
        "About",
        "A race: the same start weights trained several times, each lane with one setting changed. The curves show "
        "which gets there first.",
    ),
}
KEYS = (*_PANELS, *PAGES)


def about(key: str) -> str:
    """In the language of the moment; "" for what the table does not know."""
    row = PAGES[key].about if key in PAGES else _PANELS.get(key)
    return row() if row is not None else ""
