"""What a task is answered with: a field, buttons, a list to order, a sheet to write on; or something elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.controls.field import Field
from bpsim.gui.look.theme import theme_font
from bpsim.gui.settings.section import SmallButton
from bpsim.gui.workspace.menus.text_field_keys import STEPS

translate = QCoreApplication.translate
PIXELS = 15
_BESIDE, _ABOVE = 11, 7  # of the words in a button
_OF_THE_LIST = 30  # beside the words of an item
Words = Callable[[], str]
"""Words in the language of the moment."""


class Body(QWidget):
    """Signals: ``answered(str)``, what was typed, or which of several things was chosen (numbers from 0)."""

    answered = Signal(str)

    def set_scale(self, scale: float) -> None:
        """How large, 1.0 the usual."""

    def settle(self, on: bool, done: bool = True) -> None:
        """Whether nothing more is to be answered; ``done``: by oneself."""

    def retranslate(self) -> None:
        """Words in the language of the window."""


class NumberBody(Body):
    """A number to be typed. Attributes: ``field``, ``check`` (the button)."""

    def __init__(self, button: Words) -> None:
        super().__init__()
        self._words = button
        self.field = Field(leaving=False)
        self.field.setProperty(STEPS, True)  # a clicker goes on, whoever has the focus
        self.field.returnPressed.connect(self._on_typed)
        self.check = QPushButton()
        self.check.setProperty("primary", True)
        self.check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.check.clicked.connect(self._on_typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.check)

    def _on_typed(self) -> None:
        if self.field.text().strip():
            self.answered.emit(self.field.text())
            self.field.selectAll()

    def set_scale(self, scale: float) -> None:
        self.field.setFont(theme_font(round(PIXELS * scale), mono=True))
        self.check.setFont(theme_font(round(13 * scale)))

    def settle(self, on: bool, done: bool = True) -> None:
        self.field.setEnabled(not on)
        self.check.setEnabled(not on)

    def retranslate(self) -> None:
        self.check.setText(self._words())
        self.field.setPlaceholderText(translate("Ask", "0.25, 1/4, 0.5 × 0.5 …"))
        self.field.setAccessibleName(translate("Ask", "Answer"))


class ChoiceBody(Body):
    """A button for each answer. ``mark`` says of one of them what it is."""

    def __init__(self, answers: Sequence[Words]) -> None:
        super().__init__()
        self._answers, self._marks = answers, ["" for _ in answers]
        self._settled = False
        self.buttons = [AnswerButton() for _ in answers]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for index, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, index=index: self.answered.emit(str(index)))
            column.addWidget(button)

    def mark(self, index: int, sign: str) -> None:
        """``sign`` before the answer; it cannot be chosen again."""
        self._marks[index] = sign
        self.retranslate()

    def set_scale(self, scale: float) -> None:
        for button in self.buttons:
            button.set_scale(scale)

    def settle(self, on: bool, done: bool = True) -> None:
        self._settled = on
        self.retranslate()

    def retranslate(self) -> None:
        for button, words, sign in zip(self.buttons, self._answers, self._marks, strict=True):
            button.set_words(f"{sign} {words()}".strip())
            button.setEnabled(not self._settled and not sign)


class AnswerButton(QPushButton):
    """A button with words that go over several lines, at the left."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(_BESIDE, _ABOVE, _BESIDE, _ABOVE)
        row.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_scale(1.0)

    def set_words(self, words: str) -> None:
        self._label.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    @property
    def words(self) -> str:
        return self._label.text()

    def set_scale(self, scale: float) -> None:
        self._label.setFont(theme_font(round(PIXELS * scale)))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._label.heightForWidth(width - 2 * _BESIDE) + 2 * _ABOVE

    def sizeHint(self) -> QSize:  # noqa: N802
        width = max(self.width(), 160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, self._label.fontMetrics().height() + 2 * _ABOVE)


class OrderBody(Body):
    """Items to be put in their order: dragged, or moved by the buttons. Answered with their numbers, "2,0,1"."""

    def __init__(self, items: Sequence[Words], order: Sequence[int]) -> None:
        super().__init__()
        self._items, self._scale = items, 1.0
        self.list = QListWidget()
        self.list.setProperty("sheet", True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        for index in order:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, index)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.up, self.down, self.check = SmallButton(), SmallButton(), QPushButton()
        self.up.setText("↑")
        self.down.setText("↓")
        self.up.clicked.connect(lambda: self.move_item(-1))
        self.down.clicked.connect(lambda: self.move_item(1))
        self.check.setProperty("primary", True)
        self.check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.check.clicked.connect(lambda: self.answered.emit(",".join(map(str, self.order))))
        buttons = QHBoxLayout()
        buttons.setSpacing(5)
        for button in (self.up, self.down, self.check):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.list)
        column.addLayout(buttons)

    @property
    def order(self) -> list[int]:
        """The items as they stand, from above."""
        return [int(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.list.count())]

    def set_order(self, order: Sequence[int]) -> None:
        for row, index in enumerate(order):
            self.list.item(row).setData(Qt.ItemDataRole.UserRole, index)
        self.retranslate()

    def move_item(self, by: int) -> None:
        """The chosen item by one place."""
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    def set_scale(self, scale: float) -> None:
        self.list.setFont(theme_font(round(PIXELS * scale)))
        self.check.setFont(theme_font(round(13 * scale)))
        for button in (self.up, self.down):
            button.set_scale(scale)
        self._scale = scale
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Each item as high as its words need."""
        metrics, whole = self.list.fontMetrics(), 0
        room = QRect(0, 0, max(60, self.list.width() - _OF_THE_LIST), 10_000)
        for row in range(self.list.count()):
            item = self.list.item(row)
            height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text()).height() + round(
                11 * self._scale
            )
            item.setSizeHint(QSize(0, height))
            whole += height
        self.list.setFixedHeight(whole + 10)

    def settle(self, on: bool, done: bool = True) -> None:
        for widget in (self.list, self.up, self.down, self.check):
            widget.setEnabled(not on)

    def retranslate(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setText(self._items[int(item.data(Qt.ItemDataRole.UserRole))]())
        self._fit()
        self.list.setAccessibleName(translate("Lesson", "Items to put in order"))
        self.up.setToolTip(translate("Lesson", "Move the chosen line up"))
        self.down.setToolTip(translate("Lesson", "Move the chosen line down"))
        self.check.setText(translate("Ask", "Check"))


class SheetBody(Body):
    """Free text. Attributes: ``sheet``, ``done`` (the button)."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet, self.done = QPlainTextEdit(), QPushButton()
        self.sheet.setProperty(STEPS, True)
        self.sheet.setProperty("sheet", True)
        self.sheet.setTabChangesFocus(True)
        self.done.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.done.clicked.connect(self._on_done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.sheet)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_done(self) -> None:
        if self.sheet.toPlainText().strip():
            self.answered.emit(self.sheet.toPlainText().strip())

    def set_scale(self, scale: float) -> None:
        self.sheet.setFont(theme_font(round(PIXELS * scale)))
        self.done.setFont(theme_font(round(13 * scale)))
        self.sheet.setFixedHeight(round(PIXELS * scale * 5))

    def retranslate(self) -> None:
        self.sheet.setPlaceholderText(translate("Lesson", "Write here, or talk about it"))
        self.sheet.setAccessibleName(translate("Ask", "Answer"))
        self.done.setText(translate("Lesson", "Keep"))


class ElsewhereBody(Body):
    """What is done on the diagram or in the panels: a line that says whether it is done. Attribute ``state``."""

    def __init__(self, words: Words, done: Words) -> None:
        super().__init__()
        self._words, self._done = words, done
        self._settled, self._by_oneself = False, True
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.state)

    def set_scale(self, scale: float) -> None:
        self.state.setFont(theme_font(round(PIXELS * scale), bold=True))

    def settle(self, on: bool, done: bool = True) -> None:
        self._settled, self._by_oneself = on, done
        self.retranslate()

    def retranslate(self) -> None:
        self.state.setText(f"✓ {self._done()}" if self._settled else f"○ {self._words()}")
        self.state.setVisible(self._by_oneself or not self._settled)  # else the verdict says what became of it
