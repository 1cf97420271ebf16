"""A text of the lesson: as high as it is long, with pictures from the lesson's own folder and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QMouseEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from bpsim.engine.problems import BadValue
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.picture_file import picture_in
from bpsim.session.lessons.text.links import LESSONS, PICTURES, inside
from bpsim.session.words.markdown import html_of
from bpsim.session.words.text import Text

PIXELS = 17
_STYLE = """
p {{ margin-top: 0px; margin-bottom: 10px; line-height: 140%; }}
li {{ line-height: 135%; margin-bottom: 4px; }}
h2, h3, h4 {{ margin-top: 10px; margin-bottom: 6px; }}
code, pre {{ background: {code}; }}
a {{ color: {link}; }}
th, td {{ padding: 3px 8px; }}
blockquote {{ color: {muted}; }}
"""


class LessonText(QTextBrowser):
    """Signals: ``lesson_requested(Path)`` for a link to another lesson; ``pointed(str)``, which of the ``names`` the
    mouse is over, "" for none.

    Attributes: ``names``, of what stands on the diagram.
    """

    lesson_requested = Signal(object)
    pointed = Signal(str)

    def __init__(self, text: Text, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._folder, self._scale = text, folder, 1.0
        self.names: Sequence[str] = ()
        self._pointed = ""
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTextBrowser { background: transparent; }")
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_link)
        self.write()

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.write()

    def write(self) -> None:
        """The words in the language, the size and the colours of the moment."""
        document, colours = self.document(), theme()
        document.setDefaultFont(theme_font(round(PIXELS * self._scale)))
        document.setDefaultStyleSheet(
            _STYLE.format(code=colours.neutral.name(), link=colours.positive.name(), muted=colours.muted.name())
        )
        words = self._text.to(language())
        self.setHtml(f'<div style="color: {colours.text.name()}">{html_of(words)}</div>')
        self.setAccessibleName(document.toPlainText())
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(40, self.viewport().width()))
        self.setFixedHeight(max(4, round(self.document().size().height()) + 2))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        """A picture of the lesson's folder; whatever else a text asks for is not there."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return ""
        try:
            picture = picture_in(inside(QUrl(name).toString(), self._folder, PICTURES))
        except BadValue:
            picture = QImage()
        if picture.isNull():
            return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)  # for None Qt would look itself, anywhere
        room = max(80, self.viewport().width())
        return (
            picture
            if picture.width() <= room
            else picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        )

    def _on_link(self, url: QUrl) -> None:
        try:
            self.lesson_requested.emit(inside(url.toString(), self._folder, LESSONS))
        except BadValue:
            return  # nothing outside is opened

    # names

    def mark(self, name: str) -> None:
        """Every place where the text speaks of that; "" for none."""
        selections = []
        for begin in _places(name, self.toPlainText()):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(begin + len(name), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format.setBackground(theme().highlight_forward)
            selections.append(selection)
        self.setExtraSelections(selections)

    def name_at(self, at: QPoint) -> str:
        """Which of the names stands there, the longest; "" for none."""
        text, place = self.toPlainText(), self.cursorForPosition(at).position()
        here = [name for name in self.names for begin in _places(name, text) if begin <= place <= begin + len(name)]
        return max(here, key=len, default="")

    def _point(self, name: str) -> None:
        if name != self._pointed:
            self._pointed = name
            self.pointed.emit(name)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        self._point(self.name_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._point("")

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(260, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_text"):
            self.write()


def _places(name: str, text: str) -> Iterator[int]:
    """Where a name begins."""
    at = text.casefold().find(name.casefold()) if name else -1
    while at >= 0:
        yield at
        at = text.casefold().find(name.casefold(), at + len(name))
