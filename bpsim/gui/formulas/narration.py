"""The narrator's line beneath the diagram: what the current frame just did, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.gui.formulas.notation import script_of
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.said import announce
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.explanation_parts import Message
from bpsim.session.narrator import told

translate = QCoreApplication.translate

PIXELS, LARGE_PIXELS = 13, 24
LINES, NARROW, WIDE = 2, 340, 640  # where it is wide enough for most sentences, one line is enough
SMALLEST = 12
LOW = 400  # a window in which the diagram needs the room of a third line


def narration(message: Message, experiment: Experiment) -> str:
    """The narrator's sentence, with the author's names."""
    return told(message, experiment, script_of(experiment), language(), translate("Narrator", message.template))


class NarratorLine(QWidget):
    """Up to three lines of text in a room that never changes its height, so that the diagram stays where it is."""

    def __init__(self) -> None:
        super().__init__()
        self._text, self._role, self._large = "", "forward", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._height())

    def show_text(self, text: str, role: str = "forward") -> None:
        """``role``: the theme's colour of the pass, for the mark at the beginning."""
        if text and text != self._text:
            announce(self, text)
        self._text, self._role = text, role
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def text(self) -> str:
        return self._text

    def set_large(self, on: bool) -> None:
        self._large = on
        self.setFixedHeight(self._height())
        self.update()

    @property
    def _pixels(self) -> int:
        return LARGE_PIXELS if self._large else PIXELS

    def _height(self) -> int:
        return QFontMetrics(theme_font(self._pixels)).lineSpacing() * self._lines + 8

    @property
    def _lines(self) -> int:
        if self._large or self.width() >= WIDE:
            return 1
        return LINES if self.width() >= NARROW or self.window().height() < LOW else LINES + 1

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(300, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if not self._text:
            return
        with QPainter(self) as painter:
            painter.fillRect(12, 7, 3, self.height() - 14, getattr(theme(), self._role))
            painter.setPen(theme().text)
            box = self.rect().adjusted(22, 2, -12, -2)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            pixels = self._pixels
            while pixels > SMALLEST:
                needed = QFontMetrics(theme_font(pixels)).boundingRect(box, int(flags), self._text)
                if needed.height() <= box.height() and needed.width() <= box.width():
                    break
                pixels -= 1
            painter.setFont(theme_font(pixels))
            if pixels > SMALLEST:
                painter.drawText(box, int(flags), self._text)
            else:
                painter.drawText(box, int(flags), self._shortened(painter.fontMetrics(), box, int(flags)))

    def _shortened(self, metrics: QFontMetrics, box: QRect, flags: int) -> str:
        """As much of the text as fits into these lines, which words do not fill to their ends."""
        room = box.width() * self._lines
        while room > 0:
            shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room)
            if metrics.boundingRect(box, flags, shown).height() <= box.height():
                return shown
            room -= metrics.averageCharWidth()
        return ""
