"""The text of a page of the guide, in a column that is no wider than one reads well; formulas and pictures in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from bpsim.gui.guide.formula_images import FormulaImages
from bpsim.gui.guide.pictures import Pictures
from bpsim.gui.guide.writing import FORMULA, PICTURE, Writing, html_of_page, style_of
from bpsim.gui.theme import theme, theme_font
from bpsim.session.guide.book import Page
from bpsim.session.guide.pictures import picture_size

PIXELS = 16
WIDEST, NARROWEST, MARGIN = 820, 200, 24
ABOVE, BELOW = 10, 120  # pixels over the heading that is scrolled to; of text that stay at the end


class GuideText(QTextBrowser):
    """Signals: ``link_requested(str)``, as it is written on the page; ``picture_requested(str)``, by its name."""

    link_requested = Signal(str)
    picture_requested = Signal(str)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._scale = pictures, 1.0
        self._page: Page | None = None
        self._writing: Writing | None = None
        self._formulas = FormulaImages(PIXELS, WIDEST)
        self._words: tuple[str, ...] = ()
        self._width = 0
        self.setProperty("sheet", True)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_link)
        pictures.made.connect(self._on_made)
        self._rewriting = QTimer(self)
        self._rewriting.setSingleShot(True)
        self._rewriting.setInterval(0)
        self._rewriting.timeout.connect(self.write)

    # what is shown

    def show_page(self, page: Page) -> None:
        """From its beginning."""
        self._page = page
        self._pictures.forget()
        self.write()
        self.verticalScrollBar().setValue(0)

    def set_scale(self, scale: float) -> None:
        """How large, 1.0 the usual."""
        if scale != self._scale:
            self._scale = scale
            self.write()

    def write(self) -> None:
        """The page in the size and the colours of the moment; what is at the top stays there."""
        self._rewriting.stop()
        if self._page is None:
            return
        self._make_column()
        pixels, colours, bar = round(PIXELS * self._scale), theme(), self.verticalScrollBar()
        self._formulas = FormulaImages(pixels, self._width)
        self._writing = Writing(colours, pixels, self._width, self._formulas.size, self._pictures.rows)
        share = bar.value() / max(1, bar.maximum())
        document = self.document()
        document.setDefaultFont(theme_font(pixels))
        document.setDefaultStyleSheet(style_of(colours, pixels))
        html = html_of_page(self._page, self._writing)
        self.setHtml(f'<body style="color: {colours.text.name()}">{html}</body>')
        self._leave_room_below()
        bar.setValue(round(share * bar.maximum()))
        self.mark(self._words)

    def go_to(self, anchor: str) -> None:
        """A heading to the top; the beginning for ""."""
        if not anchor:
            self.verticalScrollBar().setValue(0)
            return
        self.scrollToAnchor(anchor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - ABOVE)

    def _leave_room_below(self) -> None:
        """So much that the last heading too can stand at the top."""
        root = self.document().rootFrame()
        frame = root.frameFormat()
        frame.setBottomMargin(max(0, self.viewport().height() - BELOW))
        root.setFrameFormat(frame)

    def _make_column(self) -> None:
        whole = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        widest = round(WIDEST * self._scale)
        self._width = max(NARROWEST, min(widest, whole - 2 * MARGIN))
        side = max(MARGIN, (whole - self._width) // 2)
        self.setViewportMargins(side, MARGIN // 2, max(0, whole - side - self._width), 0)

    # what was looked for

    def mark(self, words: tuple[str, ...]) -> None:
        """Every place where one of the words stands; none for none."""
        self._words = words
        selections = []
        for cursor in self._places():
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setBackground(theme().highlight_forward)
            selection.format.setForeground(theme().forward)
            selections.append(selection)
        self.setExtraSelections(selections)

    def _places(self) -> list[QTextCursor]:
        found = []
        text = self.document().toPlainText().casefold()
        if len(text) != self.document().characterCount() - 1:  # a letter whose small form is two
            return []
        for word in self._words:
            at = text.find(word)
            while at >= 0:
                cursor = QTextCursor(self.document())
                cursor.setPosition(at)
                cursor.setPosition(at + len(word), QTextCursor.MoveMode.KeepAnchor)
                found.append(cursor)
                at = text.find(word, at + len(word))
        return found

    # formulas and pictures

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        """A formula or a picture, when it is painted; whatever else a page asks for is not there."""
        if kind == QTextDocument.ResourceType.ImageResource.value and self._writing is not None:
            scheme, _, rest = (name if isinstance(name, str) else name.toString()).partition(":")
            if scheme == FORMULA and rest.isdecimal() and int(rest) < len(self._writing.formulas):
                latex, alone = self._writing.formulas[int(rest)]
                return self._formulas.image(latex, alone, theme().text, self.devicePixelRatioF())
            if scheme == PICTURE and rest in self._pictures.rows:
                return self._picture(rest)
        return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)  # for None Qt would look itself, anywhere

    def _picture(self, name: str) -> QImage:
        """As wide as the column; until it is there a frame of its size."""
        whole = QSize(*picture_size(self._pictures.rows[name]))
        room = whole.scaled(min(whole.width(), self._width), whole.height(), Qt.AspectRatioMode.KeepAspectRatio)
        path, ratio = self._pictures.path(name), self.devicePixelRatioF()
        if path.is_file():
            image = QImage(str(path), b"PNG")
            if not image.isNull():
                image = image.scaled(
                    room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
                image.setDevicePixelRatio(ratio)
                return image
        if not self._pictures.is_missing(name):
            self._pictures.want(name)
        return self._frame(room)

    def _frame(self, room: QSize) -> QImage:
        image = QImage(room, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(theme().neutral)
        with QPainter(image) as painter:
            painter.setPen(theme().border)
            painter.drawRect(QRectF(0.5, 0.5, room.width() - 1, room.height() - 1))
        return image

    def _on_made(self, _name: str) -> None:
        self._rewriting.start()

    def _on_link(self, url: QUrl) -> None:
        link = url.toString()
        scheme, _, rest = link.partition(":")
        if scheme == PICTURE:
            self.picture_requested.emit(rest)
        else:
            self.link_requested.emit(link)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        before = self._width
        self._make_column()
        if self._width != before:
            self._rewriting.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_rewriting"):
            self._rewriting.start()

    def top_anchor(self) -> str:
        """The first name of the last heading above the middle; "" for none."""
        at, found = self.cursorForPosition(QPoint(10, self.viewport().height() // 3)).position(), ""
        block = self.document().begin()
        while block.isValid() and block.position() <= at:
            fragment = block.begin()
            names = [] if fragment.atEnd() else fragment.fragment().charFormat().anchorNames()
            found = names[0] if block.blockFormat().headingLevel() and names else found
            block = block.next()
        return found
