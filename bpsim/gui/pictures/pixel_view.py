"""A small picture with sharp pixels, and what it is below it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left

LEAST = 64


class PixelView(QWidget):
    """Attributes: ``image``, what is shown, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self.image: QImage | None = None
        self._caption, self._large = "", False
        self.setMinimumSize(LEAST, LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_image(self, image: QImage | None, caption: str) -> None:
        self.image, self._caption = image, caption
        self.setAccessibleName(caption)
        self.update()

    def set_large(self, on: bool) -> None:
        self._large = on
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, 88)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            painter.setFont(theme_font(17 if self._large else 12))
            metrics = painter.fontMetrics()
            wraps = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
            below = metrics.boundingRect(0, 0, self.width(), 1000, wraps, self._caption).height()
            if self.image is not None:
                side = max(8.0, min(self.width() - 2.0, self.height() - below - 4.0))
                size = self.image.size().scaled(int(side), int(side), Qt.AspectRatioMode.KeepAspectRatio)
                painter.setPen(theme().muted)
                painter.drawText(QRectF(0, size.height() + 3, self.width(), below), wraps, self._caption)
                frame = QRectF((self.width() - size.width()) / 2, 1, size.width(), size.height())
                painter.drawImage(frame, self.image)
                painter.setPen(QPen(theme().border, 1.0))
                painter.drawRect(frame)
