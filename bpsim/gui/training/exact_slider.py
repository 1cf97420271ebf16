"""A slider with a field beside it: dragged or moved by the arrow keys in notches, typed exactly."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.gui.controls.key_slider import KeySlider
from bpsim.gui.controls.numbers import exact
from bpsim.gui.controls.value_field import ValueField
from bpsim.gui.formulas.phrasing import say
from bpsim.session.words.number_entry import value_of

OUT_OF_REACH = QT_TRANSLATE_NOOP("Problem", "must be from {least} to {most}, not {value}")


@dataclass(frozen=True)
class Scale:
    """From ``least`` to ``most`` in ``notches``; ``by_factor``: each notch the same factor, not the same step."""

    least: float
    most: float
    notches: int
    by_factor: bool = False

    def value(self, notch: int) -> float:
        share = notch / self.notches
        if self.by_factor:
            return self.least * (self.most / self.least) ** share
        # from the middle, where a symmetric scale is 0
        return (self.least + self.most) / 2 + (2 * notch - self.notches) * (self.most - self.least) / self.notches / 2

    def notch(self, value: float) -> int:
        if self.by_factor:
            return round(math.log(value / self.least) / math.log(self.most / self.least) * self.notches)
        return round((value - self.least) / (self.most - self.least) * self.notches)


class ExactSlider(QWidget):
    """Along a scale in notches, or any value of it typed: 0.003, 1/3.

    Signals: ``moved(float)``. Escape, in the slider and in the field, puts back ``home``, or, where that is None, the
    value that it had when the keys came to it.
    """

    moved = Signal(float)

    def __init__(self, scale: Scale, home: float | None = None, *, field_width: int = 96) -> None:
        super().__init__()
        self._scale, self._home = scale, home
        self._value = self._before = scale.value(scale.notches // 2) if home is None else home
        self.slider, self.field = KeySlider(), ValueField()
        self.slider.setRange(0, scale.notches)
        self.slider.setPageStep(10)
        self.slider.valueChanged.connect(lambda notch: self._move(scale.value(notch)))
        self.slider.escaped.connect(self._put_back)
        self.slider.taken.connect(self._remember)
        self.field.setFixedWidth(field_width)
        self.field.committed.connect(self._on_typed)
        self.field.withdrawn.connect(lambda: self._say_problem(""))
        self.field.nudged.connect(lambda way: self.slider.setValue(self.slider.value() + way))
        self.field.escaped.connect(self._put_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self.setFocusProxy(self.slider)
        self.show_value(self._value)

    @property
    def value(self) -> float:
        return self._value

    def show_value(self, value: float) -> None:
        """Without a word of it to others."""
        with QSignalBlocker(self):
            self._move(value)

    def reset(self) -> None:
        """To where Escape leads; emits nothing."""
        self.show_value(self._before if self._home is None else self._home)

    def _remember(self) -> None:
        self._before = self._value

    def _put_back(self) -> None:
        self._move(self._before if self._home is None else self._home)

    def _move(self, value: float) -> None:
        self._value = value
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._scale.notch(value))
        self._say_problem("")
        self.field.show_value(exact(float(f"{value:.3g}") if self._scale.by_factor else value))
        self.moved.emit(value)

    def _on_typed(self, text: str) -> None:
        least, most = self._scale.least, self._scale.most
        try:
            value = value_of(text)
            if not least <= value <= most:
                raise BadValue(OUT_OF_REACH, least=exact(least), most=exact(most), value=text)
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
