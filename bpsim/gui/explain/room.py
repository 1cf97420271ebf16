"""ExplainRoom: what explains a step beside its formulas, and how it follows the position."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QActionGroup

from bpsim.gui.diagram.spots import Spot
from bpsim.gui.document.narrating import said_of
from bpsim.gui.explain.spots import spot_of, tie_to
from bpsim.gui.look.theme import LARGE
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.side.pages import PAGES
from bpsim.session.explaining.writing.ties import Tie
from bpsim.session.frames import Phase
from bpsim.session.words.number_format import FEWEST_DIGITS, MOST_DIGITS, USUAL_DIGITS, show_digits, shown_digits

if TYPE_CHECKING:
    from bpsim.gui.explain.algorithm_page import AlgorithmPage
    from bpsim.gui.explain.matrix_page import MatrixPage

translate = QCoreApplication.translate


class ExplainRoom(QObject):
    """The pages "algorithm" and "matrix", the narrator's line, how many digits are shown, and the ties between
    terms and diagram.

    Attributes: ``algorithm``, ``matrix``: the pages, once ``complete`` was called. Signals: ``frame_requested(int)``
    a frame of the update that is shown.
    """

    frame_requested = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._document, self._workspace, self._refresh = context.document, context.workspace, context.refresh
        self.algorithm: AlgorithmPage | None = None
        self.matrix: MatrixPage | None = None
        self._digits = QActionGroup(self)
        show_digits(int(context.remembered.number("digits", USUAL_DIGITS, FEWEST_DIGITS, MOST_DIGITS)))
        context.actions.digits_menu.aboutToShow.connect(self._fill_digits_menu)
        context.refresh.followers.append(self.show)
        self._workspace.side.page_changed.connect(self.show)
        self._workspace.diagram.spot_pointed.connect(self._on_spot)
        self._workspace.diagram.spot_selected.connect(self._on_spot)
        context.presented.connect(self._present)
        context.completed.connect(self._make_pages)

    def _make_pages(self) -> None:
        from bpsim.gui.explain.algorithm_page import AlgorithmPage
        from bpsim.gui.explain.matrix_page import MatrixPage

        self.algorithm, self.matrix = AlgorithmPage(), MatrixPage()
        self.algorithm.frame_requested.connect(self.frame_requested)
        side = self._workspace.side
        side.add_page("algorithm", self.algorithm, PAGES["algorithm"].title)
        side.add_page("matrix", self.matrix, PAGES["matrix"].title)
        assert self._workspace.explanation is not None
        self._workspace.explanation.pointed.connect(self._on_term)
        self.show()

    # what is shown

    def show(self) -> None:
        """The position of the document, on the page that can be seen; nothing of it while training runs."""
        if self._refresh.hurried:
            self._workspace.narrator.show_text("")
            return
        if self._refresh.point is None:  # which says itself what it is
            self._narrate()
        document, page = self._document, self._workspace.side.current
        trace, revealed, experiment = document.playback.trace, document.playback.revealed, document.experiment_shown
        settings = document.run.training_at(trace.update).settings
        if page == "algorithm" and self.algorithm is not None:
            self.algorithm.show_step(trace, revealed, experiment, settings)
        if page == "matrix" and self.matrix is not None:
            self.matrix.show_step(trace, revealed, document.row, experiment, settings)

    def _narrate(self) -> None:
        frame = self._document.playback.revealed.current
        role = "backward" if frame.phase in (Phase.BACKWARD, Phase.GRADIENT) else "forward"
        self._workspace.narrator.show_text(said_of(self._document, frame), role)

    def _present(self, on: bool) -> None:
        for page in (self.algorithm, self.matrix):
            if page is not None:
                page.show_large(LARGE if on else 1.0)

    # terms and diagram

    def _on_term(self, ties: Sequence[Tie]) -> None:
        spot = spot_of(ties)
        self._workspace.diagram.point_at(spot)
        self._on_spot(spot)

    def _on_spot(self, spot: Spot | None) -> None:
        if self._workspace.explanation is not None:
            self._workspace.explanation.light(tie_to(spot or self._workspace.diagram.selected))

    # digits

    def choose_digits(self, count: int) -> None:
        """Write numbers with that many digits everywhere, and remember it."""
        show_digits(count)
        self._context.remembered.set_number("digits", shown_digits())
        self._context.restyled.emit()

    def _fill_digits_menu(self) -> None:
        menu = self._context.actions.digits_menu
        menu.clear()
        for count in range(FEWEST_DIGITS, MOST_DIGITS + 1):
            action = menu.addAction(translate("ExplainRoom", "{count} digits").format(count=count))
            action.setCheckable(True)
            action.setChecked(count == shown_digits())
            self._digits.addAction(action)
            action.triggered.connect(partial(self._on_digits, count))

    def _on_digits(self, count: int, _checked: bool = False) -> None:
        self.choose_digits(count)
