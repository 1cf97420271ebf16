"""A slider with a field beside it: dragged or moved by the arrow keys in notches, typed exactly."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.gui.phrasing import say
from bpsim.gui.settings.numbers import exact
from bpsim.gui.settings.value_field import ValueField
from bpsim.session.number_entry import value_of

OUT_OF_REACH = QT_TRANSLATE_NOOP("Problem", "must be from {least} to {most}, not {value}")


class ExactSlider(QWidget):
    """From ``-span`` to ``span`` in ``notches`` to either side, or any value between typed: 0.003, 1/3.

    Signals: ``moved(float)``. Escape, in the slider and in the field, goes back to the middle.
    """

    moved = Signal(float)

    def __init__(self, span: float, notches: int) -> None:
        super().__init__()
        self._span, self._notches, self._value = span, notches, 0.0
        self.slider, self.field = _Slider(Qt.Orientation.Horizontal), ValueField()
        self.slider.setRange(-notches, notches)
        self.slider.setPageStep(10)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a click gives it the arrow keys
        self.slider.valueChanged.connect(lambda notch: self._move(notch * span / notches))
        self.slider.escaped.connect(lambda: self._move(0.0))
        self.field.setFixedWidth(96)
        self.field.committed.connect(self._on_typed)
        self.field.withdrawn.connect(lambda: self._say_problem(""))
        self.field.nudged.connect(lambda way: self.slider.setValue(self.slider.value() + way))
        self.field.escaped.connect(lambda: self._move(0.0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self.setFocusProxy(self.slider)
        self.field.show_value(exact(0.0))

    @property
    def value(self) -> float:
        return self._value

    def reset(self) -> None:
        """To the middle; emits nothing."""
        with QSignalBlocker(self):
            self._move(0.0)

    def _move(self, value: float) -> None:
        self._value = value
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value * self._notches / self._span))
        self._say_problem("")
        self.field.show_value(exact(value))
        self.moved.emit(value)

    def _on_typed(self, text: str) -> None:
        try:
            value = value_of(text)
            if abs(value) > self._span:
                raise BadValue(OUT_OF_REACH, least=exact(-self._span), most=exact(self._span), value=text)
        except BadValue as problem:
            self._say_problem(say(problem))
        else:
            self._move(value)

    def _say_problem(self, sentence: str) -> None:
        self.field.mark_problem(bool(sentence))
        self.field.setToolTip(sentence or self.toolTip())

    def name(self, name: str, tip: str) -> None:
        self.setToolTip(tip)
        for widget in (self.slider, self.field):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)


class _Slider(QSlider):
    """Signals: ``escaped()``. The keys that step stay the window's."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()
        else:
            super().keyPressEvent(event)
