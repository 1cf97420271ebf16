"""The text of a page of the guide, in a column that is no wider than one reads well; formulas and pictures in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from bpsim.gui.guide.formula_images import Formula, FormulaImages, is_typeset, typeset_some
from bpsim.gui.guide.pictures import Pictures
from bpsim.gui.guide.writing import FORMULA, PICTURE, Writing, html_of_page, style_of
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.picture_file import picture_in
from bpsim.session.guide.book import Page
from bpsim.session.guide.pictures import picture_size
from bpsim.session.words.text import bare

PIXELS = 16
WIDEST, NARROWEST, MARGIN = 820, 200, 24
TURN, FIRST_TURNS = 0.012, 12  # seconds of typesetting at once; turns until what is typeset is shown
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
        self._width = self._side = 0
        self._room = QSize()
        self._held = ""
        self._put: set[str] = set()  # the pictures that stand in their frames
        self._is_stale = False  # whether it is written in another size than it should be
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._missing: list[Formula] = []
        self._turns, self._next_writing = 0, FIRST_TURNS
        self.setProperty("sheet", True)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # there is room below every page
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_link)
        pictures.made.connect(self._on_made)
        self._rewriting = QTimer(self)
        self._rewriting.setSingleShot(True)
        self._rewriting.setInterval(0)
        self._rewriting.timeout.connect(self.write)
        self._typesetting = QTimer(self)
        self._typesetting.setInterval(0)
        self._typesetting.timeout.connect(self._typeset)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._look)

    # what is shown

    def show_page(self, page: Page) -> None:
        """From its beginning."""
        self._page, self._held = page, ""
        self._pictures.forget()
        self._turns, self._next_writing = 0, FIRST_TURNS
        self.verticalScrollBar().setValue(0)
        self.write()

    def set_scale(self, scale: float) -> None:
        """How large, 1.0 the usual."""
        if scale != self._scale:
            self._scale = scale
            if self.isVisible():
                self.write()
            else:  # it would hold the window for something that nobody sees
                self._is_stale = True

    def write(self) -> None:
        """The page in the size and the colours of the moment; what is at the top stays there."""
        self._rewriting.stop()
        top = self.cursorForPosition(QPoint(0, 0)).position() if self.verticalScrollBar().value() else 0
        held = self._held
        if self._page is None:
            return
        self._is_stale = False
        self._put.clear()
        self._make_column()
        pixels, colours = round(PIXELS * self._scale), theme()
        self._formulas = FormulaImages(pixels, self._width)
        self._writing = Writing(
            colours, pixels, self._width, self._formulas.size, self._formulas.lever, self._pictures.rows
        )
        document = self.document()
        document.setDefaultFont(theme_font(pixels))
        document.setDefaultStyleSheet(style_of(colours, pixels))
        html = html_of_page(self._page, self._writing)
        self.setHtml(f'<body style="color: {colours.text.name()}">{html}</body>')
        self._leave_room()
        if held:
            self.go_to(held)
        elif top:
            self._scroll_to(top)
        self.mark(self._words)
        self._typeset_missing()

    @property
    def busy(self) -> bool:
        """Whether the page is still being typeset, or will be written anew."""
        return any(timer.isActive() for timer in (self._typesetting, self._rewriting, self._looking))

    def go_to(self, anchor: str) -> None:
        """A heading to the top, where it stays until somebody scrolls; the beginning for ""."""
        self._held = anchor
        if not anchor:
            self.verticalScrollBar().setValue(0)
            return
        at = self._position_of(anchor)
        if at is not None:
            self._scroll_to(at, ABOVE)

    def go_to_height(self, value: int) -> None:
        """Where it was scrolled to before."""
        self._held = ""
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())
        self.verticalScrollBar().setValue(value)

    def _let_go(self) -> None:
        self._held = ""

    def _position_of(self, anchor: str) -> int | None:
        """Where a heading begins."""
        block = self.document().begin()
        while block.isValid():
            if any(anchor in row.format.anchorNames() for row in block.textFormats()):
                return block.position()
            block = block.next()
        return None

    def _scroll_to(self, position: int, above: int = 0) -> None:
        """A letter to the top. Qt lays a long text out little by little; so far it has to be."""
        layout, cursor = self.document().documentLayout(), QTextCursor(self.document())
        layout.blockBoundingRect(self.document().lastBlock())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - above)

    def _typeset_missing(self) -> None:
        """What the page has guessed: a little in each turn of the window, and now and then the page is written anew."""
        assert self._writing is not None
        self._missing = [one for one in dict.fromkeys(self._writing.formulas) if not is_typeset(one)]
        if self._missing:
            self._typesetting.start()

    def _typeset(self) -> None:
        typeset_some(self._missing, TURN)
        self._turns += 1
        if not self._missing or self._turns >= self._next_writing:
            self._next_writing = 2 * self._turns
            self._typesetting.stop()
            self.write()

    def _leave_room(self) -> None:
        """Around the column; below it so much that the last heading too can stand at the top."""
        root = self.document().rootFrame()
        frame = root.frameFormat()
        frame.setLeftMargin(self._side)
        frame.setRightMargin(max(0, self.viewport().width() - self._side - self._width))
        frame.setTopMargin(MARGIN // 2)
        frame.setBottomMargin(max(0, self.viewport().height() - BELOW))
        root.setFrameFormat(frame)

    def _make_column(self) -> None:
        whole = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        self._width = max(NARROWEST, min(round(WIDEST * self._scale), whole - 2 * MARGIN))
        self._side = max(MARGIN, (whole - self._width) // 2)

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
        text = bare(self.document().toPlainText())
        if len(text) != self.document().characterCount() - 1:  # a sign that Qt counts twice
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
        """A formula or a picture; whatever else a page asks for is not there."""
        if kind == QTextDocument.ResourceType.ImageResource.value and self._writing is not None:
            scheme, _, rest = (name if isinstance(name, str) else name.toString()).partition(":")
            if scheme == FORMULA and rest.isdecimal() and int(rest) < len(self._writing.formulas):
                return self._formulas.image(self._writing.formulas[int(rest)], theme().text, self.devicePixelRatioF())
            if scheme == PICTURE and rest in self._pictures.rows:
                return self._frame(self._room_of(rest))  # a page of pictures is not read at once: see ``_look``
        return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)  # for None Qt would look itself, anywhere

    def _room_of(self, name: str) -> QSize:
        """As wide as the column at most."""
        whole = QSize(*picture_size(self._pictures.rows[name]))
        return whole.scaled(min(whole.width(), self._width), whole.height(), Qt.AspectRatioMode.KeepAspectRatio)

    def _picture(self, name: str) -> QImage:
        """Until it is there a frame of its size."""
        room, ratio = self._room_of(name), self.devicePixelRatioF()
        path = self._pictures.path(name)
        image = picture_in(path) if path.is_file() else QImage()
        if image.isNull():
            return self._frame(room)
        image = image.scaled(
            room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(ratio)
        return image

    def _frame(self, room: QSize) -> QImage:
        image = QImage(room, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(theme().neutral)
        with QPainter(image) as painter:
            painter.setPen(theme().border)
            painter.drawRect(QRectF(0.5, 0.5, room.width() - 1, room.height() - 1))
        return image

    def _on_made(self, name: str) -> None:
        """In the place of its frame, which has its size."""
        if self._writing is not None and name in self._pictures.rows:
            self._put.add(name)
            kind = QTextDocument.ResourceType.ImageResource.value
            self.document().addResource(kind, QUrl(f"{PICTURE}:{name}"), self._picture(name))
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        self._looking.start()

    def _look(self) -> None:
        """Show the topmost picture that is seen, one in each turn; have those made that are not there."""
        seen = self.pictures_seen()
        waiting = [name for name in seen if name not in self._put and self._pictures.path(name).is_file()]
        if waiting:
            self._on_made(waiting[0])
            return
        for name in reversed(seen):
            self._pictures.want(name)

    def pictures_seen(self) -> list[str]:
        """The pictures of the lines that are seen, from above."""
        room = self.viewport().rect()
        block = self.cursorForPosition(room.topLeft()).block()
        last = self.cursorForPosition(room.bottomRight()).blockNumber()
        found: list[str] = []
        while self.isVisible() and block.isValid() and block.blockNumber() <= last:
            formats = (row.format for row in block.textFormats())
            names = (one.toImageFormat().name() for one in formats if one.isImageFormat())
            found += [name.removeprefix(f"{PICTURE}:") for name in names if name.startswith(f"{PICTURE}:")]
            block = block.next()
        return found

    def _on_link(self, url: QUrl) -> None:
        link = url.toString()
        scheme, _, rest = link.partition(":")
        if scheme == PICTURE:
            self.picture_requested.emit(rest)
        else:
            self.link_requested.emit(link)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._is_stale:
            self.write()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        room = self.contentsRect().size()  # not the event's: scroll bars come and go while a page is written
        if room != self._room:
            self._room = room
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
