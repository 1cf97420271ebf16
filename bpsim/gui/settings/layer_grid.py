"""The layers of the network, a line each: its name, its size, its activation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.network import NetworkSpec
from bpsim.gui.controls.choice_words import choice_label
from bpsim.gui.controls.value_field import ValueField
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.settings.choice_field import ChoiceField
from bpsim.session.explaining.writing.script import STANDARD_SCRIPT, Script

translate = QCoreApplication.translate


class LayerGrid(QWidget):
    """Signals: ``sizes_edited(tuple hidden_sizes)``, the edited one as typed; ``activation_edited(int layer, str)``;
    ``withdrawn()`` when a refused size was typed back."""

    sizes_edited = Signal(object)
    activation_edited = Signal(int, str)
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: list[QLabel] = []
        self.sizes: list[ValueField] = []
        self.activations: list[ChoiceField] = []
        self._network: NetworkSpec | None = None
        self._script = STANDARD_SCRIPT
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 1)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(2, 1)

    @property
    def hidden(self) -> tuple[int, ...]:
        return self._network.layers[1:-1] if self._network else ()

    def show_network(self, network: NetworkSpec, script: Script) -> None:
        """All sizes and activations as they are, with the numbers that ``script`` gives the layers; lines are made anew
        when their number changes."""
        self._script = script
        rebuilt = self._network is None or self._network.depth != network.depth
        self._network = network
        if rebuilt:
            self._rebuild(network.depth)
        for field, size in zip(self.sizes, network.layers, strict=True):
            field.show_value(str(size))
        for choice, activation in zip(self.activations, network.activations, strict=True):
            choice.show_value(activation)
        self.retranslate()

    def show_script(self, script: Script) -> None:
        """Another notation may number the layers otherwise."""
        if script is not self._script:
            self._script = script
            self.retranslate()

    def mark_problem(self, layer: int | None) -> None:
        """Mark one layer's size as refused; None marks none."""
        for index, field in enumerate(self.sizes):
            field.mark_problem(index == layer)

    def typed(self) -> int | None:
        """The layer whose field holds something else than its size, if any."""
        assert self._network is not None
        different = (i for i, size in enumerate(self._network.layers) if self.sizes[i].text() != str(size))
        return next(different, None)

    def _rebuild(self, depth: int) -> None:
        for widget in (*self.names, *self.sizes, *self.activations):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()  # later: one of them may be what asked for another depth
        self.names, self.sizes, self.activations = [], [], []
        for layer in range(depth + 1):
            self._add_line(layer, at_end=layer in (0, depth))

    def _add_line(self, layer: int, at_end: bool) -> None:
        name = QLabel()
        name.setFont(theme_font(13))
        size = ValueField()
        size.setFixedWidth(38)
        size.setReadOnly(at_end)
        if at_end:
            size.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        size.committed.connect(lambda text: self._on_size(layer, text))
        size.withdrawn.connect(self.withdrawn)
        self._grid.addWidget(name, layer, 0)
        self._grid.addWidget(size, layer, 1)
        self.names.append(name)
        self.sizes.append(size)
        if layer > 0:
            choice = ChoiceField()
            choice.chosen.connect(lambda activation: self.activation_edited.emit(layer, activation))
            self._grid.addWidget(choice, layer, 2)
            self.activations.append(choice)

    def _on_size(self, layer: int, text: str) -> None:
        sizes: list[int | str] = list(self.hidden)
        sizes[layer - 1] = text
        self.sizes_edited.emit(tuple(sizes))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.setPen(theme().grid)
            for size in self.sizes:
                painter.drawLine(0, size.geometry().bottom() + 1, self.width(), size.geometry().bottom() + 1)

    def retranslate(self) -> None:
        if self._network is None:
            return
        depth = self._network.depth
        fixed = translate("Settings", "The data give this layer its width.")
        for layer, (name, size) in enumerate(zip(self.names, self.sizes, strict=True)):
            name.setText(self._layer_name(layer, depth))
            number = self._script.layer(layer)
            size.setAccessibleName(translate("Settings", "neurons in layer {layer}").format(layer=number))
            size.setToolTip(fixed if layer in (0, depth) else size.accessibleName())
        choices = [(activation, choice_label("activation", activation)) for activation in ACTIVATIONS]
        for layer, choice in enumerate(self.activations, start=1):
            choice.set_choices(list(choices))
            number = self._script.layer(layer)
            choice.setAccessibleName(translate("Settings", "activation function of layer {layer}").format(layer=number))
            choice.setToolTip(f"{choice.accessibleName()}: {choice.currentText()}")

    def _layer_name(self, layer: int, depth: int) -> str:
        if layer == 0:
            return translate("Settings", "input")
        if layer == depth:
            return translate("Settings", "output")
        return translate("Settings", "layer {layer}").format(layer=self._script.layer(layer))
