"""The one kind of line that is typed into: what is typed is judged once, and has its own undo only until then."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
Spin = TypeVar("Spin", QSpinBox, QDoubleSpinBox)

_REDO = QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")


class Field(QLineEdit):
    """Signals: ``committed(str)`` with the text as it was typed, on Enter or when the focus leaves it;
    ``withdrawn()`` when a refused text was taken back to the value that holds; ``escaped()`` for Escape where there
    is nothing to put back.

    Letters that are not yet judged have an undo of their own. A commit judges them: from then on the keys of undo and
    redo are the window's, the same text is not judged again, and a text that was refused stays until it is corrected
    or ``show_value`` brings another value. Escape puts back the value that holds, and then leaves the field.
    ``leaving``: whether losing the focus commits, too; not where Enter does something.
    """

    committed = Signal(str)
    withdrawn = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None, *, leaving: bool = True) -> None:
        super().__init__(parent)
        self._leaving = leaving
        self._shown = ""
        self._judged = ""
        self._judging = False
        self.textChanged.connect(self._on_text)

    @property
    def typing(self) -> bool:
        """Whether there are letters that nobody has judged yet."""
        return self.text() != self._judged

    @property
    def shown(self) -> str:
        """The value that holds."""
        return self._shown

    def show_value(self, text: str) -> None:
        """The value as it is. What is being typed stays when it has nothing to do with the change."""
        if self.hasFocus() and self.typing and text == self._shown:
            return
        self._shown = self._judged = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        else:
            self._forget_letters()

    def hold(self, text: str) -> None:
        """The value that holds, whatever is written; what is written counts as judged."""
        self._shown, self._judged = text, self.text()

    def commit(self) -> None:
        """Have what was typed judged, once."""
        text = self.text()
        if not self.typing:
            return
        self._judged = text
        self._forget_letters()
        if text == self._shown:  # back from a refused text: nothing to change, nothing wrong any more
            self.withdrawn.emit()
        else:
            self.committed.emit(text)

    def put_back(self) -> None:
        """As if nothing had been typed."""
        refused = self._judged != self._shown
        self._judged = self._shown
        self.setText(self._shown)
        if refused:
            self.withdrawn.emit()

    def _forget_letters(self) -> None:
        """Setting a text empties the undo of the letters."""
        self._judging = True
        place, chosen = self.cursorPosition(), self.selectedText()
        start = self.selectionStart()
        self.setText(self.text())
        self.setCursorPosition(place)
        if chosen:
            self.setSelection(start, len(chosen))
        self._judging = False

    def _on_text(self, text: str) -> None:
        typed = self.hasFocus() or self.isModified() or self.isUndoAvailable() or self.isRedoAvailable()
        if not (self._judging or typed):
            self._shown = self._judged = text  # it was set, not typed

    def event(self, event: QEvent) -> bool:
        """Qt asks whose a shortcut is with a ShortcutOverride: of the field only while there are letters to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = self._letters_of(event)
            if mine is not None:
                event.setAccepted(mine)
                return mine
        return super().event(event)

    def _letters_of(self, event: QKeyEvent) -> bool | None:
        """Whether undo or redo is about letters; None for another key."""
        if QKeySequence(event.keyCombination()) in _REDO or event.matches(QKeySequence.StandardKey.Redo):
            return self.isRedoAvailable()
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.isUndoAvailable()
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            super().keyPressEvent(event)
            event.setAccepted(not self._in_dialog)  # whose button it may press
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.put_back()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.setAccepted(not self._in_dialog or self.isHidden())  # a dialog closes, a line over something goes
            if not self._in_dialog and self.hasFocus():
                self.clearFocus()  # the window's keys step and run again
        elif self._letters_of(event) is False:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.leave()

    def leave(self) -> None:
        """The focus is gone."""
        if self._leaving:
            self.commit()

    @property
    def _in_dialog(self) -> bool:
        return isinstance(self.window(), QDialog)


class FieldDelegate(QStyledItemDelegate):
    """Cells of a table are typed over in a ``Field``; only what was typed reaches the model."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> Field:  # noqa: N802
        editor = Field(parent)
        editor.setFrame(False)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, Field) and text != editor.shown:
            editor.show_value(text)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: N802
        if isinstance(editor, Field) and editor.text() != editor.shown:
            super().setModelData(editor, model, index)  # type: ignore[arg-type]


class _SpinField(Field):
    """Of a spin box, which mends what is typed and forgets its letters with that: undo takes all of them back."""

    def __init__(self, spin: QSpinBox | QDoubleSpinBox) -> None:
        super().__init__(spin)
        self._spin = spin

    def _on_text(self, text: str) -> None:
        spin = self._spin
        number = spin.textFromValue(spin.value())  # type: ignore[arg-type]  # each kind its own
        self._shown = f"{spin.prefix()}{number}{spin.suffix()}"

    def _letters_of(self, event: QKeyEvent) -> bool | None:
        mine = super()._letters_of(event)
        return mine if mine is None else event.matches(QKeySequence.StandardKey.Undo) and self.text() != self.shown

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._letters_of(event):
            self.put_back()
            event.accept()
        else:
            super().keyPressEvent(event)


class DecimalBox(QDoubleSpinBox):
    """Its number has a point, as every number of the window; a comma that is typed is understood as one."""

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(QLocale.c())

    def validate(self, text: str, place: int) -> object:
        return super().validate(text.replace(",", "."), place)

    def valueFromText(self, text: str) -> float:  # noqa: N802
        return super().valueFromText(text.replace(",", "."))


def with_field(spin: Spin) -> Spin:
    """A spin box that is typed into as every field is."""
    spin.setLineEdit(_SpinField(spin))
    spin.setKeyboardTracking(False)
    return spin
