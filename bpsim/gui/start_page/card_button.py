"""A card as a button: picture, title, and what it is good for, painted; all of it in the tooltip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.start_page.card import Card
from bpsim.gui.start_page.card_words import GAP, LINE, SMALL, TITLE, TITLE_LINE, WORDS_HEIGHT, CardLine, placed
from bpsim.gui.start_page.sketch import SIZE
from bpsim.gui.start_page.thumbnails import Thumbnails

translate = QCoreApplication.translate
EDGE, SIGN = 12, 34
ROUNDED = 8.0
HEIGHT = 2 * EDGE + SIZE.height() + GAP + WORDS_HEIGHT
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_CONTROLS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class CardButton(QAbstractButton):
    """Signals: ``arrow_pressed(int)``, a key of ARROWS; ``typed(str)``, letters for the field of the search;
    ``forgotten()``: it is to go from its list."""

    arrow_pressed = Signal(int)
    typed = Signal(str)
    forgotten = Signal()

    def __init__(self, card: Card, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self._thumbnails = thumbnails
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(card.title.replace("&", "&&"))
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(" ".join(filter(None, (card.note, card.text, card.use))))
        whole = "".join(f"<p>{escape(part)}</p>" for part in (card.whole, card.use) if part)
        self.setToolTip(f"<p><b>{escape(card.title)}</b></p>{whole}")
        self.forget: QToolButton | None = None
        if card.forget is not None:
            self.forget = self._forget_button()

    def _forget_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("✕")
        button.setToolTip(translate("StartPage", "Take this file off the list; the file itself stays (Delete)"))
        button.setAccessibleName(button.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(self.forgotten)
        button.setVisible(self.card.gone)
        return button

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(SIZE.width(), HEIGHT)

    # what is painted

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            colours = theme()
            edge = colours.positive if self.hasFocus() else colours.muted if self.underMouse() else colours.border
            painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
            painter.setBrush(colours.grid if self.isDown() else colours.card)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUNDED, ROUNDED)
            self._paint_picture(painter)
            self._paint_words(painter)

    def _paint_picture(self, painter: QPainter) -> None:
        room = QRectF(EDGE, EDGE, self.width() - 2 * EDGE, SIZE.height())
        picture = self._thumbnails.picture(self.card)
        if picture is not None:
            size = picture.deviceIndependentSize()
            scale = min(1.0, room.width() / size.width())
            place = QRectF(0, 0, size.width() * scale, size.height() * scale)
            place.moveCenter(room.center())
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
            return
        words = self._instead()
        painter.setFont(theme_font(SMALL if len(words) > 1 else SIGN))
        painter.setPen(theme().muted)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def _instead(self) -> str:
        """What stands in the place of a picture."""
        if self.card.sketch is None:
            return self.card.instead
        if self._thumbnails.is_unreadable(self.card):
            return translate("StartPage", "cannot be read")
        return "…"

    def shown_lines(self) -> list[CardLine]:
        """The words that can be read on it."""
        return placed(self.card, self.width() - 2 * EDGE)

    def _paint_words(self, painter: QPainter) -> None:
        colours, top = theme(), EDGE + SIZE.height() + GAP
        title = colours.muted if self.card.gone else colours.text
        looks = {"title": title, "note": colours.muted, "text": title, "use": colours.positive}
        for line in self.shown_lines():
            is_title = line.part == "title"
            painter.setFont(theme_font(TITLE if is_title else SMALL, bold=is_title))
            painter.setPen(looks[line.part])
            box = QRectF(EDGE, top + line.y, self.width() - 2 * EDGE + 2, TITLE_LINE if is_title else LINE)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line.words)

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, letters = event.key(), event.text()
        if key in ARROWS:
            self.arrow_pressed.emit(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete and self.card.forget is not None:
            self.forgotten.emit()
        elif key != Qt.Key.Key_Space and letters.isprintable() and letters and not event.modifiers() & _CONTROLS:
            self.typed.emit(letters)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        if self.forget is not None:
            self.forget.show()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        if self.forget is not None:
            self.forget.setVisible(self.card.gone)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        if self.forget is not None:
            self.forget.adjustSize()
            self.forget.move(self.width() - self.forget.width() - 6, 6)
