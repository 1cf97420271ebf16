"""A sheet to draw on, by mouse or by keys: ink on paper, as an array of 0..1."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.look.colours import blend
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left

translate = QCoreApplication.translate
THINNEST, USUAL, THICKEST = 6, 24, 60  # pixels of the sheet that a stroke is wide
KEY_STEP = 8  # pixels of the sheet that an arrow key goes
ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
GREYS = 255
LEAST = 110  # pixels of the widget


class Canvas(QWidget):
    """The left button draws with the pen or, where ``erasing``, with the eraser; the right one always erases. Arrow
    keys move a cursor, and while Space is held down it draws; Delete clears.

    Attributes: ``pen_width``, ``erasing``. Signals: ``drawn()`` after each change by a person.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        read_from_left(self)
        self.pen_width, self.erasing = USUAL, False
        self._sheet = _blank(1, 1)
        self._last: QPointF | None = None  # of the stroke that is being drawn
        self._cursor, self._key_down = QPointF(), False
        self._large = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST, LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space goes on stepping
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.set_size(280, 280)

    # what is on it

    def set_size(self, height: int, width: int) -> None:
        """A blank sheet of this size, unless it has it already."""
        if (height, width) != (self._sheet.height(), self._sheet.width()):
            self._sheet = _blank(height, width)
            self._cursor = QPointF(width / 2, height / 2)
            self.update()

    def ink(self) -> FloatArray:
        """(height, width), 0 paper, 1 ink."""
        sheet = self._sheet
        lines = np.frombuffer(sheet.constBits(), dtype=np.uint8).reshape(sheet.height(), sheet.bytesPerLine())
        return lines[:, : sheet.width()] / float(GREYS)

    def show_ink(self, ink: FloatArray) -> None:
        """Put this (height, width) on it, in the place of all that was there."""
        greys = np.ascontiguousarray(np.rint(np.clip(ink, 0.0, 1.0) * GREYS), dtype=np.uint8)
        height, width = greys.shape
        self._sheet = QImage(greys.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
        self.update()

    @property
    def is_blank(self) -> bool:
        return not self.ink().any()

    def clear(self) -> None:
        """Nothing but paper; that is a change by a person."""
        self._sheet.fill(0)
        self._tell()

    def _tell(self) -> None:
        self.update()
        self.drawn.emit()

    def _stroke(self, begin: QPointF, end: QPointF, *, erasing: bool) -> None:
        """A line with round ends, in pixels of the sheet; of no length a dot."""
        path = QPainterPath(begin)
        path.lineTo(end + QPointF(0.01, 0.0) if begin == end else end)
        with painter_from_left(self._sheet) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = QColor(0, 0, 0) if erasing else QColor(GREYS, GREYS, GREYS)
            round_pen = QPen(colour, self.pen_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(round_pen)
            painter.drawPath(path)
        self._tell()

    # painting

    @property
    def frame(self) -> QRectF:
        """Where the sheet is seen: as large as there is room for, in its proportions."""
        sheet, room = self._sheet, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        size = QSize(sheet.width(), sheet.height()).scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(room.center().x() - size.width() / 2, room.top(), size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        colours, frame = theme(), self.frame
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shown = QImage(self._sheet)
            shown.reinterpretAsFormat(QImage.Format.Format_Indexed8)
            shown.setColorTable([blend(colours.card, colours.text, k / GREYS).rgb() for k in range(GREYS + 1)])
            painter.drawImage(frame, shown)
            painter.setPen(QPen(colours.positive if self.hasFocus() else colours.muted, 1.0))
            painter.drawRect(frame)
            if self.is_blank and self._last is None:
                painter.setPen(colours.muted)
                painter.setFont(theme_font(20 if self._large else 13))
                said = translate("Pictures", "Draw here")
                painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, said)
            if self.hasFocus():
                self._paint_cursor(painter, frame)

    def _paint_cursor(self, painter: QPainter, frame: QRectF) -> None:
        """A ring as wide as the stroke."""
        share = frame.width() / self._sheet.width()
        at = frame.topLeft() + self._cursor * share
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().positive, 2.0))
        painter.drawEllipse(at, self.pen_width * share / 2, self.pen_width * share / 2)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(LEAST, LEAST)

    def set_large(self, on: bool) -> None:
        self._large = on
        self.update()

    # the mouse

    def place_of(self, x: float, y: float) -> QPointF:
        """From the widget's pixels to those of the sheet."""
        frame = self.frame
        share = self._sheet.width() / frame.width()
        return QPointF((x - frame.left()) * share, (y - frame.top()) * share)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._last = self.place_of(event.position().x(), event.position().y())
            self._draw_to(self._last, event.button())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._last is not None:
            right = bool(event.buttons() & Qt.MouseButton.RightButton)
            at = self.place_of(event.position().x(), event.position().y())
            self._draw_to(at, Qt.MouseButton.RightButton if right else Qt.MouseButton.LeftButton)

    def _draw_to(self, at: QPointF, button: Qt.MouseButton) -> None:
        assert self._last is not None
        self._stroke(self._last, at, erasing=self.erasing or button == Qt.MouseButton.RightButton)
        self._last = self._cursor = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._last = None
        self._keep_cursor_inside()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in ARROWS:
            across, down = ARROWS[key]
            before = self._cursor
            self._cursor = before + QPointF(KEY_STEP * across, KEY_STEP * down)
            self._keep_cursor_inside()
            if self._key_down:
                self._stroke(before, self._cursor, erasing=self.erasing)
            self.update()
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._key_down = True
                self._stroke(self._cursor, self._cursor, erasing=self.erasing)
        elif key == Qt.Key.Key_Delete:
            self.clear()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space:
            self._key_down = self._key_down and event.isAutoRepeat()
        else:
            super().keyReleaseEvent(event)

    def _keep_cursor_inside(self) -> None:
        x = min(max(self._cursor.x(), 0.0), float(self._sheet.width()))
        y = min(max(self._cursor.y(), 0.0), float(self._sheet.height()))
        self._cursor = QPointF(x, y)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._key_down = False
        self.update()


def _blank(height: int, width: int) -> QImage:
    sheet = QImage(width, height, QImage.Format.Format_Grayscale8)
    sheet.fill(0)
    return sheet
