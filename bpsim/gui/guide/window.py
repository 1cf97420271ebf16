"""The window of the guide: contents or hits at the left, a page at the right, back and forward between places."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.guide.contents import Contents, Hits
from bpsim.gui.guide.pictures import Pictures
from bpsim.gui.guide.text import GuideText
from bpsim.gui.language import language
from bpsim.gui.look.theme import dress
from bpsim.gui.parts.fitting import fit_to_screen
from bpsim.gui.parts.said import tell
from bpsim.gui.remembered import Remembered
from bpsim.session.guide.book import INDEX, book_for
from bpsim.session.guide.pictures import picture_rows
from bpsim.session.guide.places import Place
from bpsim.session.guide.searching import found, words_in

translate = QCoreApplication.translate
SIZE_AT_FIRST, LEFT, SMALLEST = (1180, 820), 300, (560, 360)
GAP = 8
GEOMETRY, SPLIT = "guide_geometry", "guide_split"


class GuideWindow(QWidget):
    """Attributes: ``book``, ``text``, ``contents``, ``hits``, ``search``, ``pictures``, ``place`` (of what is shown).

    Signals: ``elsewhere_requested(str)`` for a link that leads out of the guide; ``picture_requested(str)``.
    """

    elsewhere_requested = Signal(str)
    picture_requested = Signal(str)

    def __init__(self, remembered: Remembered) -> None:
        super().__init__()
        self._remembered, self.closed = remembered, False
        self.book, self.place = book_for(language()), Place(INDEX)
        self.pictures = Pictures(picture_rows(), self)
        self.text, self.contents, self.hits, self.search = GuideText(self.pictures), Contents(), Hits(), QLineEdit()
        self._back: list[tuple[Place, int]] = []
        self._forward: list[tuple[Place, int]] = []
        self.back_button, self.forward_button = QToolButton(), QToolButton()
        self._said = QLabel()
        self._build()
        dress(self)
        self._connect()
        self.resize(*SIZE_AT_FIRST)
        self.setMinimumSize(*SMALLEST)
        self.restoreGeometry(remembered.state(GEOMETRY))
        fit_to_screen(self)
        if not self._split.restoreState(remembered.state(SPLIT)):
            self._split.setSizes([LEFT, SIZE_AT_FIRST[0] - LEFT])
        self._read()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        for button, sign in ((self.back_button, "‹"), (self.forward_button, "›")):
            button.setText(sign)
            top.addWidget(button)
        top.addWidget(self.search, 1)
        self._said.setProperty("muted", True)
        self._left = QStackedWidget()
        self._left.addWidget(self.contents)
        self._left.addWidget(self.hits)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._said)
        column.addWidget(self._left, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(GAP)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(side)
        self._split.addWidget(self.text)
        self._split.setStretchFactor(1, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(GAP, GAP, GAP, GAP)
        whole.addWidget(self._split)

    def _connect(self) -> None:
        self.contents.chosen.connect(self.go)
        self.hits.chosen.connect(self.go)
        self.text.link_requested.connect(self.follow)
        self.text.picture_requested.connect(self.picture_requested)
        self.back_button.clicked.connect(self.back)
        self.forward_button.clicked.connect(self.forward)
        self.search.textChanged.connect(self._look_for)
        standard = QKeySequence.StandardKey
        for keys, slot in (
            (standard.Find, self.look_for_more), (standard.Back, self.back), (standard.Forward, self.forward),
            (standard.FindNext, partial(self.hits.go, 1)), (standard.FindPrevious, partial(self.hits.go, -1)),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, slot)

    # the way through it

    def go(self, place: Place) -> None:
        """To a place of the guide; nowhere where there is no such page."""
        if self._show(place, self.text.verticalScrollBar().value()):
            self._forward.clear()
            self._show_ways()

    def _show(self, place: Place, scrolled: int) -> bool:
        page = self.book.page(place.page)
        if page is None:
            return False
        if self._is_begun:
            self._back.append((self.place, scrolled))
        self._arrive(place)
        return True

    @property
    def _is_begun(self) -> bool:
        return bool(self.windowTitle())

    def _arrive(self, place: Place) -> None:
        page = self.book.page(place.page)
        assert page is not None
        if place.page != self.place.page or not self._is_begun:
            self.text.show_page(page)
        self.place = place
        self.text.go_to(place.anchor)
        self.contents.show_place(place)
        self._show_title(page.title)
        self._show_ways()

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(translate("Guide", "{page} – Guide of bpsim").format(page=title))

    def back(self) -> None:
        self._return(self._back, self._forward)

    def forward(self) -> None:
        self._return(self._forward, self._back)

    def _return(self, way: list[tuple[Place, int]], other: list[tuple[Place, int]]) -> None:
        if not way:
            return
        other.append((self.place, self.text.verticalScrollBar().value()))
        place, scrolled = way.pop()
        self._arrive(place)
        self.text.go_to_height(scrolled)
        self._show_ways()

    def _show_ways(self) -> None:
        self.back_button.setEnabled(bool(self._back))
        self.forward_button.setEnabled(bool(self._forward))

    def follow(self, link: str) -> None:
        """A link of the page: inside the guide, or whoever it concerns hears of it."""
        place = self.book.place(link, self.place.page)
        if place is not None:
            self.go(place)
        else:
            self.elsewhere_requested.emit(link)

    # looking for something

    def look_for_more(self) -> None:
        """Something else is to be looked for."""
        self.search.setFocus()
        self.search.selectAll()

    def _look_for(self, typed: str) -> None:
        words = words_in(typed)
        hits = found(self.book, typed)
        self.hits.show_hits(hits)
        self._left.setCurrentWidget(self.hits if words else self.contents)
        self.text.mark(words)
        self._say_count(len(hits) if words else None)

    def _say_count(self, count: int | None) -> None:
        if count is None:
            tell(self._said, "")
        elif count == 0:
            tell(self._said, translate("Guide", "Nothing found. Fewer letters find more."))
        else:
            tell(self._said, translate("Guide", "{count} places; Enter goes to the next.").format(count=count))

    # language, size, and the end

    def _read(self) -> None:
        """The pages and the words of the language of the moment."""
        self.book = book_for(language())
        self.contents.show_book(self.book)
        self.search.setPlaceholderText(translate("Guide", "Search (Ctrl+F)"))
        self.search.setToolTip(translate("Guide", "Looks through every page; Enter goes to the next place"))
        self.search.setAccessibleName(translate("Guide", "Search the guide"))
        for button, words in (
            (self.back_button, translate("Guide", "Back to where you were (Alt+Left)")),
            (self.forward_button, translate("Guide", "Forward again (Alt+Right)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.contents.setAccessibleName(translate("Guide", "Contents of the guide"))
        self.hits.setAccessibleName(translate("Guide", "What was found"))
        self._look_for(self.search.text())

    def retranslate(self) -> None:
        """The same place in another language."""
        anchor = self.text.top_anchor()
        self._read()
        page = self.book.page(self.place.page)
        if self._is_begun and page is not None:
            self.text.show_page(page)
            self._arrive(Place(self.place.page, anchor))

    def set_scale(self, scale: float) -> None:
        self.text.set_scale(scale)

    def open(self, place: Place) -> None:
        """Show the window there, before the others."""
        self.go(place)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def keep(self) -> None:
        """Remember how large it is, and where."""
        self._remembered.set_state(GEOMETRY, self.saveGeometry())
        self._remembered.set_state(SPLIT, self._split.saveState())

    def end(self) -> None:
        """For good; no child goes on."""
        self.closed = True
        self.pictures.close()
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.keep()
        self.pictures.forget()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self.hits.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_split") and not self.closed:
            self.retranslate()
