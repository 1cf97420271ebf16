"""The race's view: a row of buttons, the lanes' cards, and the chart of their losses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from bpsim.engine.settings import TrainingSettings
from bpsim.gui.look.icons import icon
from bpsim.gui.parts.elided_label import ElidedLabel
from bpsim.gui.race.add_lane import AddLaneRow
from bpsim.gui.race.card import SMALLEST_HEIGHT, SMALLEST_WIDTH, LanePicture
from bpsim.gui.race.cards import LaneCards
from bpsim.gui.race.chart import RaceChart
from bpsim.gui.workspace.message_bar import MessageBar
from bpsim.gui.workspace.side.about import about
from bpsim.gui.workspace.small_window import LOW
from bpsim.session.lane import LANE_LIMIT
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate
GAP = 8
LEAST_CHART = 200
SIGN_AND_WORD, ONLY_SIGN = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
NARROW = 1150  # below it what the View menu has anyway leaves the row


class RaceView(QWidget):
    """Attributes: ``cards``, ``chart``, ``add_row``, ``message_bar``.

    Signals: ``back_requested()``, ``restart_requested()``, ``epoch_requested()``, ``run_requested()`` (or pause),
    ``lane_asked(str setting, object value)``, ``lane_removed(int)``, ``lane_renamed(int, str)``.
    """

    back_requested = Signal()
    restart_requested = Signal()
    epoch_requested = Signal()
    run_requested = Signal()
    lane_asked = Signal(str, object)
    lane_removed = Signal(int)
    lane_renamed = Signal(int, str)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards, self.chart = LaneCards(), RaceChart()
        self.add_row, self.message_bar = AddLaneRow(), MessageBar()
        self._settings = TrainingSettings()
        self._running = False
        self._epoch, self._epochs = 0, 0
        self._build_row(actions)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(GAP)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.cards)
        self._split.addWidget(self.chart)
        self._arranged = False
        self._give_least_heights(low=False)
        self._split.splitterMoved.connect(self._on_border_moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        for widget in (self._row, self.message_bar, self.add_row):
            column.addWidget(widget)
        column.addWidget(self._split, 1)
        self._connect()
        self.retranslate()
        self._show_icons()

    def _build_row(self, actions: Sequence[QAction]) -> None:
        self._row = QFrame()
        self._row.setObjectName("card")
        self._title, self._progress = ElidedLabel(90), QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._progress.setProperty("muted", True)
        self._back, self._restart, self._one, self._run, self._add = (self._button() for _ in range(5))
        self._run.setProperty("primary", True)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(6)
        row.addWidget(self._back)
        row.addSpacing(4)
        row.addWidget(self._title, 1)
        row.addWidget(self._progress)
        row.addSpacing(4)
        for button in (self._restart, self._one, self._run, self._add):
            row.addWidget(button)
        row.addSpacing(4)
        self._window_buttons = [self._button() for _ in actions]
        for button, action in zip(self._window_buttons, actions, strict=True):
            button.setDefaultAction(action)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)  # of an action that has a menu
            row.addWidget(button)

    @staticmethod
    def _button() -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIconSize(QSize(14, 14))
        return button

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._restart.clicked.connect(self.restart_requested)
        self._one.clicked.connect(self.epoch_requested)
        self._run.clicked.connect(self.run_requested)
        self._add.clicked.connect(lambda: self.add_row.ask(self._settings))
        self.add_row.lane_asked.connect(self.lane_asked)
        self.cards.lane_removed.connect(self.lane_removed)
        self.cards.lane_renamed.connect(self.lane_renamed)

    # what is shown

    def show_title(self, title: str, settings: TrainingSettings) -> None:
        """What races, and the settings a new lane begins with."""
        self._title.setText(title)
        self._settings = settings

    def show_race(self, lanes: Sequence[LanePicture], epoch: int, epochs: int) -> None:
        """All lanes as they are, after ``epoch`` of ``epochs`` epochs."""
        rows = self.cards.rows()
        self.cards.show_lanes(lanes)
        self.chart.show_lanes(lanes)
        self._add.setEnabled(len(lanes) < LANE_LIMIT)
        self._show_progress(epoch, epochs)
        if rows != self.cards.rows():
            self.share_out()

    def parts(self, lanes: Sequence[LanePicture], epoch: int, epochs: int) -> list[Callable[[], None]]:
        """The same in parts, for a race that runs; the lanes are those that are shown already."""
        cards = [partial(self.cards.show_lane, index, lane) for index, lane in enumerate(lanes)]
        chart: list[Callable[[], None]] = [partial(self.chart.show_lanes, lanes, swift=True), self.chart.paint_chart]
        return [partial(self._show_progress, epoch, epochs), *cards, *chart]

    def _show_progress(self, epoch: int, epochs: int) -> None:
        self._epoch, self._epochs = epoch, epochs
        self._say_progress()

    def show_running(self, running: bool) -> None:
        self._running = running
        self._say_run()
        self._show_icons()
        self._fit_words()

    def _say_progress(self) -> None:
        before = len(self._progress.text())
        self._progress.setText(
            translate("Race", "epoch {epoch} of {epochs}").format(
                epoch=grouped(self._epoch), epochs=grouped(self._epochs)
            )
        )
        if len(self._progress.text()) != before:
            self._fit_words()

    def _say_run(self) -> None:
        self._run.setText(translate("Race", "Pause") if self._running else translate("Race", "Run"))
        self._run.setToolTip(
            translate("Race", "Stop here; what is done stays (R)")
            if self._running
            else translate("Race", "Train all lanes to the end (R)")
        )

    # room

    def _on_border_moved(self) -> None:
        self._arranged = True

    def _give_least_heights(self, *, low: bool) -> None:
        for part, least in ((self.cards, SMALLEST_HEIGHT), (self.chart, LEAST_CHART)):
            part.setMinimumHeight(0 if low else least)

    def share_out(self) -> None:
        """The cards get a good height, the chart two fifths or more; less only where the cards could not be read. Where
        the window is low both stand side by side."""
        low = self.height() < LOW
        if low is not (self._split.orientation() == Qt.Orientation.Horizontal):
            self._split.setOrientation(Qt.Orientation.Horizontal if low else Qt.Orientation.Vertical)
            self._give_least_heights(low=low)
            self.chart.show_words(not low)
            self._arranged = False
        if self._arranged:
            return
        if low:
            width = self._split.width()
            cards = min(SMALLEST_WIDTH + GAP + self.cards.verticalScrollBar().sizeHint().width(), width // 2)
            self._split.setSizes([cards, width - cards])
            return
        height, rows = max(self._split.height(), 1), self.cards.rows()
        least = min(rows * (SMALLEST_HEIGHT + GAP), height - LEAST_CHART - GAP)
        cards = max(least, min(rows * 250 + GAP, height * 58 // 100))
        self._split.setSizes([cards, height - cards])

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        for button in self._window_buttons:
            button.setVisible(self.width() >= NARROW)
        self._fit_words()
        self.share_out()

    def _fit_words(self) -> None:
        """Where the row is too narrow for all its words, the buttons that have signs are these alone."""
        for short in (False, True):
            self._back.setText("←" if short else translate("Race", "← Single network"))
            for button in (self._restart, self._one):
                button.setToolButtonStyle(ONLY_SIGN if short else SIGN_AND_WORD)
            if self._row.sizeHint().width() <= self.width() - 2 * GAP:
                break

    # words and looks

    def retranslate(self) -> None:
        self.setWhatsThis(about("race"))
        self._back.setAccessibleName(translate("Race", "← Single network"))
        self._back.setToolTip(translate("Race", "Leave the race; it stays as it is"))
        self._restart.setText(translate("Race", "Restart"))
        self._restart.setToolTip(translate("Race", "All lanes back to the same start"))
        self._one.setText(translate("Race", "One epoch"))
        self._one.setToolTip(translate("Race", "Every lane passes over all samples once more (Page Down)"))
        self._add.setText(translate("Race", "+ Lane"))
        self._add.setToolTip(translate("Race", "One more lane, with one setting changed"))
        self._say_run()
        self._say_progress()
        self._fit_words()

    def _show_icons(self) -> None:
        self._run.setToolButtonStyle(SIGN_AND_WORD)
        self._run.setIcon(icon("pause" if self._running else "run", on_accent=True))
        for button, name in ((self._restart, "to_start"), (self._one, "step")):
            button.setIcon(icon(name))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if hasattr(self, "_split"):
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() == QEvent.Type.PaletteChange:
                self._show_icons()
        super().changeEvent(event)
