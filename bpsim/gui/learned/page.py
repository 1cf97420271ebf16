"""The page: what is shown over which two inputs, the map, and what the network answers under the mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from bpsim.gui.controls.field import Field
from bpsim.gui.controls.still_box import StillBox
from bpsim.gui.learned.curve_view import Curve, CurveView
from bpsim.gui.painted.map_view import MapView, Picture
from bpsim.gui.painted.picture_page import PicturePage

translate = QCoreApplication.translate

TYPED = 8  # inputs, at most, that somebody would type


class LearnedPage(PicturePage):
    """Attributes: ``map``, and ``curve`` for networks with one input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.map, self.curve = MapView(), CurveView()
        self.what, self.across, self.up = StillBox(), StillBox(), StillBox()
        self.discrete, self.parts, self.stacks = QCheckBox(), QCheckBox(), QCheckBox()
        self.typed, self._is_large = Field(leaving=False), False
        self._offered: tuple[list[str], list[str]] = [], []
        boxes, switches = (self.what, self.across, self.up), (self.discrete, self.parts, self.stacks)
        super().__init__(boxes, (self.map, self.curve), switches, parent)
        self._add_above(self.typed)
        self.retranslate()

    def offer(self, what: Sequence[str], inputs: Sequence[str], usual: Callable[[], tuple[int, int]]) -> None:
        """The choices there are; what was chosen stays, where it is still there; else the ``usual`` two inputs."""
        offered = list(what), list(inputs)
        if offered == self._offered:  # as it is with every map while training runs
            return
        across, up = usual()
        self._offered = offered
        self._fill(self.what, what, 0)
        self._fill(self.across, inputs, across)
        self._fill(self.up, inputs, up)
        self.what.setEnabled(len(what) > 1)
        asked = ", ".join(inputs[:TYPED])
        self.typed.setPlaceholderText(translate("Learned", "inputs to ask: {names}").format(names=asked))
        self._show_box(self.up, len(inputs) > 1)

    @property
    def _asking(self) -> list[QWidget]:
        """Before a class there is a mouse, and no room for typing."""
        return [] if self._is_large or len(self._offered[1]) > TYPED else [self.typed]

    def show_map(self, picture: Picture, note: str) -> None:
        """``note``: what the marks mean."""
        self._show_only(self.map, *self._asking, self.discrete, self.said, self._choices)
        self.map.show_picture(picture)
        self.note.setText(note)

    def show_curve(self, curve: Curve, note: str) -> None:
        """The same of a network with one input."""
        stacks = [self.stacks] if self.parts.isChecked() else []
        self._show_only(self.curve, *self._asking, self.parts, self.said, self._choices, *stacks)
        self.curve.show_curve(curve)
        self.note.setText(note)

    def set_large(self, on: bool) -> None:
        """For a whole class."""
        super().set_large(on)
        self._is_large = on
        self.typed.setVisible(bool(self._asking) and not self.said.isHidden())
        self.map.set_large(on)
        self.curve.set_large(on)

    def retranslate(self) -> None:
        self._labels[self.what].setText(translate("Learned", "what"))
        self._labels[self.across].setText(translate("Learned", "across"))
        self._labels[self.up].setText(translate("Learned", "up"))
        for box, label in self._labels.items():
            box.setAccessibleName(label.text())
        self.discrete.setText(translate("Learned", "colours in steps"))
        self.parts.setText(translate("Learned", "what each neuron before it adds"))
        self.stacks.setText(translate("Learned", "one upon the other"))
        self.what.setToolTip(translate("Learned", "Which answer is shown: the classes, or one output of the network"))
        self.across.setToolTip(translate("Learned", "The input that goes from left to right"))
        self.up.setToolTip(translate("Learned", "The input that goes upwards"))
        self.discrete.setToolTip(
            translate("Learned", "Each colour stands for a range of answers, so that steps can be seen")
        )
        self.parts.setToolTip(translate("Learned", "What each neuron of the layer before it adds to the answer"))
        self.stacks.setToolTip(translate("Learned", "Each addend begins where the one before it ends"))
        self.typed.setAccessibleName(translate("Learned", "Inputs to ask"))
        self.typed.setToolTip(
            translate("Learned", "A value for each input, with commas between, or semicolons: 0.3; 1/3. Enter asks.")
        )
        self.curve.setAccessibleName(translate("Learned", "Curve of what the network answers"))
        self.map.setAccessibleName(translate("Learned", "Map of what the network answers"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_labels"):
            self.retranslate()
