"""Crashes: faults of the program itself are told in a line, with the report that was written of them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from bpsim.gui.parts.once import open_once
from bpsim.gui.safety.autosaving import Autosaving
from bpsim.gui.safety.facts import window_facts
from bpsim.gui.safety.offer_bar import Answer, OfferBar
from bpsim.gui.safety.report_window import ReportWindow
from bpsim.gui.workspace.context import Context
from bpsim.session.crashes.session_trace import SessionTrace, reports_of_the_dead
from bpsim.session.crashes.watch import Watch

translate = QCoreApplication.translate


class Crashes(QObject):
    """Attributes: ``offer``, the line; ``found``, the reports of those who crashed before this start, the newest first.

    What is on the screen is kept at once: after a fault nobody knows what comes next.
    """

    _written = Signal(object)

    def __init__(self, context: Context, autosaving: Autosaving) -> None:
        super().__init__(context)
        self._context, self._autosaving = context, autosaving
        self.offer, self.found = OfferBar(), list[Path]()
        self._trace: SessionTrace | None = None
        self._watch: Watch | None = None
        # never from within what failed, which may be a painter or another thread
        self._written.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        context.workspace.side.page_changed.connect(lambda page: context.trail.note(f"page {page}"))
        context.retranslated.connect(self._say_facts)
        context.restyled.connect(self._say_facts)

    def follow(self, watch: Watch, trace: SessionTrace | None = None) -> None:
        """What this watch sees is told here, and its reports, and the trace, say what was done here."""
        self._watch, self._trace = watch, trace
        if trace is not None:
            trace.follow(self._context.trail)
        watch.trail, watch.told = self._context.trail, self._written.emit
        self._say_facts()

    def begin(self, folder: Path) -> None:
        """Take up what those who crashed have left in the folder of reports."""
        with contextlib.suppress(OSError):  # without reports all else works; that nothing can be kept is said already
            self.found = reports_of_the_dead(folder)

    def offer_found(self) -> None:
        """The last end was a crash, and nothing else is asked about it."""
        if self.found:
            self._ask(_ended_by_a_fault, self.found[0])

    def show(self, report: Path) -> None:
        """A window with the report's text."""
        try:
            text = report.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            self._context.problem.emit(f"{report.name}: {error}")
            return
        open_once(ReportWindow(report.name, text, self._context.window))

    def _tell(self, report: Path) -> None:
        self._autosaving.keep_now()
        self._ask(_went_wrong if self._autosaving.works else _went_wrong_unkept, report)

    def _ask(self, words: Callable[[], str], report: Path) -> None:
        show = Answer(show_report_words, lambda: self.show(report))
        self.offer.offer(words, [show, Answer(lambda: translate("Safety", "Not now"), self.offer.withdraw)])

    def _say_facts(self) -> None:
        facts = window_facts()
        if self._watch is not None:
            self._watch.facts = facts
        if self._trace is not None:
            self._trace.say(facts)


def show_report_words() -> str:
    return translate("Safety", "Show report")


def _went_wrong() -> str:
    return translate(
        "Safety",
        "Something went wrong in bpsim itself. It goes on, and your work is kept. There is a report of it; nothing is "
        "sent.",
    )


def _went_wrong_unkept() -> str:
    return translate(
        "Safety",
        "Something went wrong in bpsim itself. It goes on; please save your work to a file. There is a report of it; "
        "nothing is sent.",
    )


def _ended_by_a_fault() -> str:
    return translate(
        "Safety",
        "The last time bpsim ended by a fault. There is nothing to restore. There is a report of it; nothing is sent.",
    )
