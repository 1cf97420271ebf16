"""The first run, the first question and the first race explain themselves, once and for ever: a line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from bpsim.gui.race.room import RaceRoom
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.message_bar import MessageBar

translate = QCoreApplication.translate
NEW, TOLD = "new", "told"


@dataclass(frozen=True)
class FirstTime:
    """The action that is used the first time; what is told then, a moment after it."""

    action: str
    words: Callable[[], str]


FIRST_TIMES = (
    FirstTime(
        "run",
        lambda: translate(
            "FirstTimes",
            "It trains by itself now: every update changes all weights a little, and the curve below is the loss. R "
            "pauses. Drag the timeline to go back to any update.",
        ),
    ),
    FirstTime(
        "ask",
        lambda: translate(
            "FirstTimes",
            "Values are hidden behind a “?”, and one of them is asked for at the right. Type a number or a formula "
            "such as 0.5*0.8; Ctrl+H shows everything again.",
        ),
    ),
    FirstTime(
        "race",
        lambda: translate(
            "FirstTimes",
            "The lanes have the same start weights, and one setting that differs. R runs them all; ← Single network "
            "leads back, and nothing is lost there.",
        ),
    ),
)


class FirstTimes(QObject):
    """Nothing is told before a class, nor over something else that is said already: then the next time is the first.

    A line goes when what it speaks of is over, and makes way for the next one.
    """

    def __init__(self, context: Context, race: RaceRoom) -> None:
        super().__init__(context)
        self._context, self._race = context, race
        self._told: FirstTime | None = None
        for row in FIRST_TIMES:
            action = context.actions[row.action]
            used = action.toggled if action.isCheckable() else action.triggered
            used.connect(partial(self._tell_soon, row))
        for over in (context.control.state_changed, context.document.position_changed, context.presented):
            over.connect(self._end_if_over)
        context.actions["race"].toggled.connect(lambda: QTimer.singleShot(0, self, self._end_if_over))

    def _tell_soon(self, row: FirstTime, _on: bool = False) -> None:
        """Once it has been done."""
        QTimer.singleShot(0, self, partial(self._tell, row))

    def _tell(self, row: FirstTime) -> None:
        remembered, name = self._context.remembered, f"first_{row.action}"
        bar = self._race.message_bar
        busy = bar.isVisible() and not self._is_said(bar)
        if busy or self._presents or not self._begun(row) or remembered.choice(name, NEW, (NEW, TOLD)) == TOLD:
            return
        remembered.set_choice(name, TOLD)
        bar.show_message(row.words, error=False)
        self._told = row

    def _end_if_over(self) -> None:
        if self._told is not None and (self._presents or not self._begun(self._told)):
            for bar in (self._race.message_bar, self._context.workspace.message_bar):
                if self._is_said(bar):
                    bar.hide()
            self._told = None

    @property
    def _presents(self) -> bool:
        return self._context.actions["present"].isChecked()

    def _is_said(self, bar: MessageBar) -> bool:
        """Whether it is the line of a first time that stands there."""
        return self._told is not None and bar.words is self._told.words

    def _begun(self, row: FirstTime) -> bool:
        """Whether it is on now: the same actions pause, and lead back. A race has a line of its own."""
        context = self._context
        if row.action == "run":
            return context.control.running and not self._race.shown
        return self._race.shown if row.action == "race" else bool(context.document.hidden.kinds)
