"""One column that scrolls, or two side by side where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

WIDE = 640  # pixels


class TwoColumns(QScrollArea):
    """What goes on stands beneath what comes first, or beside it in a wide place."""

    def __init__(self, spacing: int = 6, margin: int = 0) -> None:
        super().__init__()
        self._spacing = spacing
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._second: QWidget | None = None
        sheet = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, sheet)
        self._columns.setContentsMargins(margin, margin or 2, max(margin, 6), margin or 4)
        self._columns.setSpacing(spacing)
        self.setWidget(sheet)

    def fill(self, first: Sequence[QWidget], second: Sequence[QWidget]) -> None:
        """What stands in the columns, once and for all."""
        self._columns.addWidget(self._column(first), 1)
        self._second = self._column(second)
        self._columns.addWidget(self._second, 1)
        self._columns.addStretch(0)

    def append(self, widget: QWidget) -> None:
        """At the end, after both columns."""
        self._columns.addWidget(widget)

    def share_out(self, widget: QWidget) -> None:
        """What is left of the height is this widget's, one of the second column."""
        layout = None if self._second is None else self._second.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretchFactor(widget, 100)

    def _column(self, widgets: Sequence[QWidget]) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._spacing)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        return column

    def show_second(self, on: bool) -> None:
        """Whether there is anything in the second column; else the first has all the room."""
        if self._second is not None:
            self._second.setVisible(on)

    def holds_all(self) -> bool:
        """Whether everything is seen without scrolling, once what was changed has found its place."""
        sheet = self.widget()
        assert sheet is not None
        for _ in range(2):  # a height follows from a width, and a width from what is visible
            for widget in (sheet, *sheet.findChildren(QWidget)):
                layout = widget.layout()
                if layout is not None and not widget.isHidden():
                    layout.activate()
        return sheet.sizeHint().height() <= self.viewport().height()

    @property
    def side_by_side(self) -> bool:
        return self._columns.direction() == QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide = event.size().width() >= WIDE
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(24 if wide else self._spacing)
        if self._second is not None:  # below each other the first has what it needs, and what is left is the second's
            self._columns.setStretch(0, 1 if wide else 0)
        super().resizeEvent(event)
