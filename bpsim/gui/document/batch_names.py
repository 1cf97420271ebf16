"""The samples of a batch by name: made when they are looked at, as a batch may be all of a large data set."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from bpsim.engine.batching import IntArray
from bpsim.gui.parts.cells import tell_all_changed
from bpsim.session.words.text import Text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NAMED = 40  # in a line of text


class BatchNames:
    """The names in ``language`` of the samples ``batch`` (N,) of an experiment."""

    def __init__(self, names: Sequence[Text], batch: IntArray, language: str) -> None:
        self._names, self._batch, self._language = names, batch, language

    def __len__(self) -> int:
        return len(self._batch)

    def __getitem__(self, place: int) -> str:
        return self._names[int(self._batch[place])].to(self._language)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, BatchNames)
            and (self._names is other._names or self._names == other._names)
            and self._language == other._language
            and np.array_equal(self._batch, other._batch)
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def line(self) -> str:
        """The first of them, with commas."""
        shown = [self[place] for place in range(min(len(self), NAMED))]
        return ", ".join([*shown, "…"] if len(self) > NAMED else shown)


class BatchModel(QAbstractListModel):
    """For a drop-down; ``say``: (place, name) -> the text of a line."""

    def __init__(self, say: Callable[[int, str], str]) -> None:
        super().__init__()
        self._say = say
        self.names: BatchNames | None = None

    def show(self, names: BatchNames) -> bool:
        """Whether these are others than before."""
        if names == self.names:
            return False
        self.beginResetModel()
        self.names = names
        self.endResetModel()
        return True

    def refresh(self) -> None:
        """In another language."""
        tell_all_changed(self)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() or self.names is None else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or self.names is None or not index.isValid():
            return None
        return self._say(index.row(), self.names[index.row()])
