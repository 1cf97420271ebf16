"""The panel of a lesson: heading, text and tasks of one step, the bar of steps, back and next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from bpsim.gui.controls.field import Field
from bpsim.gui.lessons.step_bar import StepBar
from bpsim.gui.lessons.tasks.box import TaskBox, label_of
from bpsim.gui.lessons.text_view import LessonText
from bpsim.gui.look.theme import LARGE, theme_font
from bpsim.gui.parts.elided_label import ElidedLabel
from bpsim.gui.workspace.menus.text_field_keys import STEPS
from bpsim.gui.workspace.side.about import PART
from bpsim.session.words.text import Text

translate = QCoreApplication.translate
LEAST_WIDTH, USUAL_WIDTH = 300, 380
Part = LessonText | TaskBox


class LessonPanel(QFrame):
    """Attributes: ``bar``, ``person`` (the field for a name), ``parts`` (texts and boxes of the step, from above).

    Signals: ``lesson_requested(Path)`` for a link; ``person_typed(str)``;
    ``part_added(LessonText)``; ``name_pointed(str)``, a name in a text that the mouse is over.
    """

    lesson_requested = Signal(object)
    part_added = Signal(object)
    name_pointed = Signal(str)
    person_typed = Signal(str)

    def __init__(
        self, next_: QAction, back: QAction, put_back: QAction, results: QAction, restart: QAction, leave: QAction
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setProperty(PART, "lessons")
        self.setMinimumWidth(LEAST_WIDTH)
        self._scale, self._title, self._heading_text = 1.0, Text.same(""), Text.same("")
        self._changes: Callable[[], str] = lambda: ""
        self._notes: tuple[Text, ...] = ()
        self._language = "en"
        self.parts: list[Part] = []
        self.title, self.heading = ElidedLabel(60), label_of(22)
        self.title.setProperty("heading", True)
        self.changes, self.notes, self.end = label_of(13), label_of(13), label_of(15)
        self.further = label_of(13)
        for label in (self.changes, self.further):
            label.setProperty("muted", True)
        self.further.hide()
        self.notes.setFrameShape(QFrame.Shape.NoFrame)
        self.bar = StepBar()
        self.person = Field()
        self.person.setProperty(STEPS, True)
        self._buttons = [self._button(action) for action in (back, next_, put_back, restart, results)]
        self._buttons[1].setProperty("primary", True)
        self._leave = self._button(leave)
        self._build()
        self.set_scale(1.0)
        self.retranslate("en")

    @staticmethod
    def _button(action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self._leave)
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(2, 2, 8, 8)
        self._column.setSpacing(12)
        for widget in (self.further, self.heading, self.changes, self.end, self.notes):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._sheet)
        way = QHBoxLayout()
        way.setSpacing(6)
        back, next_, put_back, restart, results = self._buttons
        way.addWidget(back)
        way.addWidget(next_)
        way.addStretch(1)
        way.addWidget(put_back)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(6)
        self.person.committed.connect(self.person_typed)
        foot.addWidget(self.person, 1)
        foot.addWidget(restart)
        foot.addWidget(results)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.area, 1)
        column.addLayout(way)
        column.addWidget(self._foot)

    # what is shown

    def show_lesson(self, title: Text, person: str) -> None:
        self._title = title
        self.person.show_value(person)
        self.title.setText(title.to(self._language))

    def show_step(self, heading: Text, changes: Callable[[], str], *, further: bool = False) -> None:
        """Another step, with nothing in it yet. ``changes``: what may be changed, in words; ``further``: it is for
        whoever wants more."""
        self.clear()
        self.further.setVisible(further)
        self._heading_text, self._changes = heading, changes
        self._write()
        self.area.verticalScrollBar().setValue(0)

    def show_notes(self, notes: tuple[Text, ...]) -> None:
        """What the teacher may want to know at this moment."""
        self._notes = notes
        self._write()

    def clear(self) -> None:
        """No texts and tasks."""
        for part in self.parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = []

    def add(self, part: Part) -> None:
        """One more text or task beneath the others."""
        if isinstance(part, LessonText):
            part.lesson_requested.connect(self.lesson_requested)
            part.pointed.connect(self.name_pointed)
            self.part_added.emit(part)
        self.parts.append(part)
        self._column.insertWidget(len(self.parts) + 2, part)  # behind the heading and what may be changed
        part.set_scale(self._scale)
        if isinstance(part, TaskBox):
            part.retranslate()
        part.show()

    def show_end(self, words: str) -> None:
        """That the lesson is over; "" while it is not."""
        self.end.setText(words)
        self.end.setVisible(bool(words))

    def show_newest(self) -> None:
        """Scroll to what was added last."""
        if self.parts:
            self.reveal(self.parts[-1])

    def reveal(self, part: Part) -> None:
        """Scroll to all of it, once it has found its place."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(part))

    def _scroll_to(self, part: Part) -> None:
        if part not in self.parts:  # another step has come
            return
        top, bottom = part.y(), part.y() + part.height() + 10
        bar, height = self.area.verticalScrollBar(), self.area.viewport().height()
        if bottom > bar.value() + height:
            bar.setValue(min(top - 6, bottom - height) if part.height() > height else bottom - height)

    def set_scale(self, scale: float) -> None:
        """How large, 1.0 the usual. In a presentation nobody types a name, and notes are not for the class."""
        self._scale = scale
        large = scale != 1.0
        self.heading.setFont(theme_font(round(22 * scale), bold=True))
        for label in (self.changes, self.further):
            label.setFont(theme_font(round(13 * scale)))
        self.notes.setFont(theme_font(13))
        self.end.setFont(theme_font(round(15 * scale), bold=True))
        self.title.setFont(theme_font(round(12 * scale), bold=True))
        for button in (*self._buttons, self._leave):
            button.setFont(theme_font(round(13 * scale)))
        for part in self.parts:
            part.set_scale(scale)
        self._foot.setVisible(not large)
        self._show_notes()

    def _show_notes(self) -> None:
        self.notes.setVisible(self._scale == 1.0 and bool(self._notes))

    def _write(self) -> None:
        """The words that belong to the step."""
        language = self._language
        self.title.setText(self._title.to(language))
        self.heading.setText(self._heading_text.to(language))
        changes = self._changes()
        self.changes.setText(changes)
        self.changes.setVisible(bool(changes))
        lines = "\n".join(dict.fromkeys(note.to(language) for note in self._notes))
        self.notes.setText(translate("Lesson", "For the teacher: {notes}").format(notes=lines))
        self._show_notes()

    def retranslate(self, language: str) -> None:
        self._language = language
        self.further.setText(translate("Lesson", "Further: for whoever wants more"))
        self.person.setPlaceholderText(translate("Lesson", "Your name"))
        self.person.setToolTip(translate("Lesson", "Progress is kept under this name, on this computer alone"))
        self.person.setAccessibleName(translate("Lesson", "Your name"))
        for part in self.parts:
            if isinstance(part, LessonText):
                part.write()
            else:
                part.retranslate()
        self._write()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_foot"):
            QTimer.singleShot(0, self, lambda: self.set_scale(self._scale))  # another style sheet took the fonts back


def scale_of(presenting: bool) -> float:
    return LARGE if presenting else 1.0
