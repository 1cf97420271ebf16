"""The borders between the panels: shared out until a person moves one, and then kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

from bpsim.gui.workspace.small_window import PanelsAsPages


class Borders:
    """``splitters`` by name: "upper_split", "lower_split" and "whole_split". Where panels are pages (``small``) and in
    a presentation a border that is moved counts for nothing, and those of before come back afterwards.

    Attributes: ``arranged``, whether a person has moved one, now or last time.
    """

    def __init__(self, splitters: Mapping[str, QSplitter], small: PanelsAsPages) -> None:
        self._splitters, self._small = splitters, small
        self.arranged = False
        self._states: dict[str, QByteArray] = {}  # of the larger window, until a person moves one
        self._presented = self._coming_back = False
        for splitter in splitters.values():
            splitter.splitterMoved.connect(self._on_moved)

    @property
    def names(self) -> list[str]:
        return list(self._splitters)

    def _on_moved(self) -> None:
        if not (self._small.moved or self._presented):
            self.arranged, self._states, self._coming_back = True, {}, False

    def states(self) -> dict[str, QByteArray]:
        """How a person has divided the window, while it was not small; empty where nobody has."""
        if self.arranged and not self._states:
            self._states = {name: splitter.saveState() for name, splitter in self._splitters.items()}
        return self._states

    def restore(self, states: Mapping[str, QByteArray]) -> None:
        """As they were the last time."""
        known = {name: state for name, state in states.items() if self._splitters[name].restoreState(state)}
        self.arranged |= bool(known)
        self._states = known if len(known) == len(self._splitters) else {}

    def present(self, on: bool) -> None:
        """A presentation begins, or has ended: then ``put_back`` follows."""
        if on:
            self.states()  # before panels go
        self._presented, self._coming_back = on, not on

    def resized(self, width: int, height: int) -> None:
        """The window. The one that ends a presentation comes after its end, and must not leave its borders behind."""
        if not self.arranged:
            self.share_out(width, height)
        elif self._coming_back:
            self._coming_back = False
            self.restore(self._states)

    def put_back(self, width: int, height: int) -> None:
        """In a window that has just become small, or large again, or is presented no more."""
        self.share_out(width, height)
        if not self._small.moved:
            self.restore(self._states)

    def share_out(self, width: int, height: int) -> None:
        """Sizes for a window nobody has arranged yet, or a small one."""
        left = max(205, min(250, width // 6))
        right = max(262, min(360, width // 4))
        if "settings" in self._small.moved:
            right = max(290, min(440, width // 2))  # a loss curve has room there
            self._splitters["upper_split"].setSizes([width - right, right])
        else:
            self._splitters["upper_split"].setSizes([left, max(300, width - left - right), right])
        wide = max(right, 384)  # the answers of a classification, whole
        self._splitters["lower_split"].setSizes([width - wide, wide])
        bottom = 0 if "losses" in self._small.moved else max(190, round(height * 0.33))
        self._splitters["whole_split"].setSizes([height - bottom, bottom])
