"""What the guide holds: a tree of pages with their sections; and the list of what was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTreeWidget, QTreeWidgetItem

from bpsim.session.guide.book import Book
from bpsim.session.guide.places import Place
from bpsim.session.guide.searching import Hit

translate = QCoreApplication.translate
_PLACE = Qt.ItemDataRole.UserRole
ROW = 24
DEEPEST = 2  # level of the headings that are listed


class Contents(QTreeWidget):
    """Signals: ``chosen(Place)``."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setProperty("sheet", True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)

    def show_book(self, book: Book) -> None:
        self.clear()
        for page in book.pages:
            top = QTreeWidgetItem(self, [page.title])
            top.setData(0, _PLACE, Place(page.name))
            for section in page.sections:
                if section.level == DEEPEST:
                    item = QTreeWidgetItem(top, [section.heading])
                    item.setData(0, _PLACE, Place(page.name, section.anchors[0]))
        for item in self.items():
            item.setToolTip(0, item.text(0))  # a long heading is cut
            item.setSizeHint(0, QSize(0, ROW))

    def show_place(self, place: Place) -> None:
        """Mark it: the section where it is listed, else its page; other pages are closed."""
        found = None
        for item in self.items():
            here: Place = item.data(0, _PLACE)
            if here.page == place.page and here.anchor in ("", place.anchor):
                found = item
            if item.parent() is None:
                item.setExpanded(here.page == place.page)
        if found is None:
            self.clearSelection()
        else:
            self.setCurrentItem(found)
            self.scrollToItem(found)

    def items(self) -> Iterator[QTreeWidgetItem]:
        """From top to bottom."""
        for index in range(self.topLevelItemCount()):
            top = self.topLevelItem(index)
            assert top is not None
            yield top
            yield from (top.child(place) for place in range(top.childCount()))

    def _on_item(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(0, _PLACE))


class Hits(QListWidget):
    """Signals: ``chosen(Place)``."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("sheet", True)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        self.clear()
        for hit in hits:
            where = f"{hit.page} › {hit.heading}" if hit.heading != hit.page else hit.page
            item = QListWidgetItem(f"{where}\n{hit.around}", self)
            item.setData(_PLACE, hit.place)

    def go(self, step: int) -> None:
        """To the next one, or the one before; around the end."""
        if self.count():
            at = self.currentRow() + step if self.currentRow() >= 0 else (0 if step > 0 else -1)
            self.setCurrentRow(at % self.count())
            self._on_item(self.currentItem())

    def _on_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_PLACE))
