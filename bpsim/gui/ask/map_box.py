"""A question about the map: the map without its colours, what can be chosen, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from bpsim.gui.look.theme import theme_font
from bpsim.gui.painted.map_view import MapView
from bpsim.gui.parts.flow import FlowLayout
from bpsim.gui.parts.said import tell
from bpsim.gui.settings.section import Section, SmallButton

translate = QCoreApplication.translate

LEAST, SHARE = 130, 0.34  # of the map's height: in pixels, and of the page that it is on


class _QuestionMap(MapView):
    """As high as what is left on the page, and without more liking: what stands above it is seen with it."""

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSize()


class MapQuestionBox(Section):
    """Attributes: ``map``, for which the page finds a place; ``question``, ``verdict``, ``choices`` (a button each),
    ``show_answer``, ``next``.

    Signals: ``chosen(int)`` with the number of a choice; ``answer_asked``, ``next_asked``.
    """

    chosen = Signal(int)
    answer_asked = Signal()
    next_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.map, self.question, self.verdict = _QuestionMap(), QLabel(), QLabel()
        self.map.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # asking the network is no answer
        self.choices: list[SmallButton] = []
        self._room = 0
        self.show_answer, self.next = SmallButton(), SmallButton()
        self.show_answer.clicked.connect(self.answer_asked)
        self.next.clicked.connect(self.next_asked)
        self._offered, self._below = QWidget(), QWidget()
        self._flow = FlowLayout(self._offered, spacing=4)
        below = FlowLayout(self._below, spacing=4)
        for button in (self.show_answer, self.next):
            below.addWidget(button)
        for label in (self.question, self.verdict):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for widget in (self.question, self._offered, self.verdict, self._below):
            self.rows.addWidget(widget)
            self.rows.addSpacing(5)
        self.set_scale(1.0)
        self.retranslate()
        self.show_box(False)

    def show_box(self, on: bool) -> None:
        """Whether something of the map is asked."""
        self.setVisible(on)
        self.map.setVisible(on)

    def offer(self, names: Sequence[str]) -> None:
        """What can be chosen."""
        for button in self.choices[len(names) :]:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.choices = self.choices[: len(names)]
        while len(self.choices) < len(names):
            button = SmallButton()
            button.set_scale(self._scale)
            button.clicked.connect(partial(self._choose, len(self.choices)))
            self.choices.append(button)
            self._flow.addWidget(button)
        for button, name in zip(self.choices, names, strict=True):
            button.setText(name)

    def _choose(self, number: int, _checked: bool = False) -> None:
        self.chosen.emit(number)

    def show_question(self, text: str, *, possible: bool) -> None:
        """In words; ``possible``: whether there is something to ask."""
        self.question.setText(text)
        for widget in (self.map, self._offered, self._below):
            widget.setVisible(possible)

    def show_verdict(self, text: str, *, wrong: bool) -> None:
        tell(self.verdict, text, wrong=wrong)

    def set_scale(self, scale: float) -> None:
        super().set_scale(scale)
        self.map.set_large(scale > 1.0)
        self.take_room(self._room)
        self.question.setFont(theme_font(round(14 * scale), bold=True))
        self.verdict.setFont(theme_font(round(13 * scale)))

    def take_room(self, height: int) -> None:
        """How high the page is on which the map is to be seen whole."""
        self._room = height
        self.map.setMinimumHeight(max(round(LEAST * self._scale), round(SHARE * height)))

    def retranslate(self) -> None:
        self.heading.setText(translate("Ask", "QUESTION ABOUT THE MAP"))
        self.map.setAccessibleName(translate("Ask", "The map without its colours"))
        self.show_answer.setText(translate("Ask", "Reveal"))
        self.show_answer.setToolTip(translate("Ask", "Show the answer and the map, without a point for it"))
        self.next.setText(translate("Ask", "Another question"))
        self.next.setToolTip(translate("Ask", "Another point, or another line"))
