"""The outline of an update: what is done, what is being done, what comes. A click goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QSizePolicy

from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.phrasing import layer_name, layer_names, node_name, phase_name
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.session.experiment import Experiment
from bpsim.session.frames import Frame, Phase, Quantity, Revealed

ROW_HEIGHT = 26
SHOWN_NODES = 8
SYMBOLS = {
    Quantity.Z: ("z",),
    Quantity.A: ("a",),
    Quantity.DA: ("da",),
    Quantity.DERIVATIVE: ("derivative",),
    Quantity.DELTA: ("delta",),
    Quantity.GRADIENT: ("grad_w", "grad_b"),
}
Numbered = tuple[int, Frame]
T = TypeVar("T")


@dataclass(frozen=True)
class OutlineRow:
    """``frame``: where a click goes, the last frame of what the row stands for. ``depth`` 0 phase, 1 layer, 2 node."""

    text: str
    frame: int
    depth: int
    done: bool
    current: bool


def outline_of(revealed: Revealed, experiment: Experiment) -> list[OutlineRow]:
    """A row a phase; the current phase opened into its layers, the current layer into its neurons."""
    rows: list[OutlineRow] = []
    for phase, frames in _grouped(list(enumerate(revealed.frames)), lambda frame: frame.phase):
        is_current = _holds(frames, revealed.frame)
        layers = [(layer, part) for layer, part in _grouped(frames, lambda frame: frame.layer) if layer is not None]
        name = phase_name(phase)
        if len(layers) > 1 and not is_current:
            name = f"{name} · {layer_names(layers[0][0], layers[-1][0], script_of(experiment))}"
        is_open = is_current and bool(layers)
        rows.append(_row(name, frames, revealed, 0, is_current and not is_open))
        if is_open:
            for layer, part in layers:
                rows.extend(_layer_rows(layer, part, revealed, experiment))
    return rows


def _layer_rows(layer: int, frames: list[Numbered], revealed: Revealed, experiment: Experiment) -> Iterator[OutlineRow]:
    is_current = _holds(frames, revealed.frame)
    nodes = sorted({frame.node for _, frame in frames if frame.node is not None})
    yield _row(layer_name(layer, script_of(experiment)), frames, revealed, 1, is_current and not nodes)
    if not is_current:
        return
    now = revealed.current.node or 0
    first = max(0, min(now - SHOWN_NODES // 2, len(nodes) - SHOWN_NODES))
    for node in nodes[first : first + SHOWN_NODES]:
        own = [(index, frame) for index, frame in frames if frame.node == node]
        text = node_name(experiment, layer, node)
        holds_current = _holds(own, revealed.frame)
        if holds_current and len(own) > 1:
            text = f"{text}: {_marks(own, revealed.frame, experiment)}"
        yield _row(text, own, revealed, 2, holds_current)


def _marks(frames: list[Numbered], current: int, experiment: Experiment) -> str:
    """ "∂L/∂a ✓  σ′(z) ✓  δ": what of this neuron is open."""
    return "  ".join(f"{_sign(frame, experiment)}{' ✓' if index <= current else ''}" for index, frame in frames)


def _sign(frame: Frame, experiment: Experiment) -> str:
    script, layer = script_of(experiment), frame.layer or 0
    activation = experiment.network.activation(layer)
    kinds = SYMBOLS[frame.quantity]
    return ", ".join(script.bare(kind, layer, activation if kind == "derivative" else "L") for kind in kinds)


def _row(text: str, frames: list[Numbered], revealed: Revealed, depth: int, is_current: bool) -> OutlineRow:
    last = frames[-1][0]
    return OutlineRow(text, last, depth, last <= revealed.frame, is_current)


def _holds(frames: list[Numbered], frame: int) -> bool:
    return any(index == frame for index, _ in frames)


def _grouped(frames: list[Numbered], key: Callable[[Frame], T]) -> list[tuple[T, list[Numbered]]]:
    return [(value, list(part)) for value, part in groupby(frames, lambda numbered: key(numbered[1]))]


class Outline(QListWidget):
    """Signals: ``frame_requested(int)`` when a row is clicked or confirmed with Return."""

    frame_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(2 * ROW_HEIGHT)
        self._rows: list[OutlineRow] = []
        self._shown: object = None  # what the rows are of
        self._scale = 1.0
        self._phase = Phase.INPUT
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)
        self.setProperty("outline", True)
        self._fill()

    def show_step(self, revealed: Revealed, experiment: Experiment, scale: float = 1.0) -> None:
        shown = revealed.frame, revealed.frames, experiment, profile_of(experiment), language(), scale
        if shown == self._shown:  # as it is with every step while training runs
            return
        self._shown = shown
        self._rows = outline_of(revealed, experiment)
        self._phase, self._scale = revealed.current.phase, scale
        self._fill()

    def rows(self) -> list[OutlineRow]:
        return list(self._rows)

    def _fill(self) -> None:
        while self.count() > len(self._rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(self._rows):
            self.addItem(QListWidgetItem())
        for index, row in enumerate(self._rows):
            self._dress(self.item(index), row)
        current = next((index for index, row in enumerate(self._rows) if row.current), 0)
        if self._rows:
            self.setCurrentRow(current)
            self.scrollToItem(self.item(current))

    def _dress(self, item: QListWidgetItem, row: OutlineRow) -> None:
        colours = theme()
        is_backward = self._phase in (Phase.BACKWARD, Phase.GRADIENT)
        mark = "▸" if row.current else "✓" if row.done else "\u2002"
        item.setText(f"{'   ' * row.depth}{mark} {row.text}")
        item.setToolTip(row.text)
        item.setSizeHint(QSize(0, round(ROW_HEIGHT * self._scale)))
        item.setFont(theme_font(round(12 * self._scale), bold=row.current))
        pair = (
            (colours.backward, colours.highlight_backward)
            if is_backward
            else (colours.forward, colours.highlight_forward)
        )
        item.setForeground(QBrush(pair[0] if row.current else colours.muted if row.done else colours.text))
        item.setBackground(QBrush(pair[1]) if row.current else QBrush(QColor(0, 0, 0, 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Whole rows only."""
        super().resizeEvent(event)
        self.setViewportMargins(0, 0, 0, self.height() % round(ROW_HEIGHT * self._scale))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rows"):
            self._fill()

    def _on_chosen(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        if 0 <= row < len(self._rows):
            self.frame_requested.emit(self._rows[row].frame)
