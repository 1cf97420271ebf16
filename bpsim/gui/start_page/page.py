"""The start page: sections at the left, the cards of one of them at the right; a search goes through all of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bpsim.gui.document.files import dragged_file
from bpsim.gui.start_page.card import Card, Doors
from bpsim.gui.start_page.gallery import Gallery
from bpsim.gui.start_page.sections import SECTIONS
from bpsim.gui.start_page.thumbnails import Thumbnails

translate = QCoreApplication.translate
LARGEST = (1500, 1000)
SHARE = 0.92  # of the window
LEFT, ROW = 168, 30
_SECTION = Qt.ItemDataRole.UserRole


class StartPage(QDialog):
    """Attributes: ``search``, ``sections``, ``gallery``, ``every_start`` (the tick).

    Signals: ``chosen(Card)``, once it is closed; ``dropped(Path)``, a file that was dragged onto it.
    """

    chosen = Signal(object)
    dropped = Signal(object)

    def __init__(self, doors: Doors, thumbnails: Thumbnails, section: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._doors = doors
        self.search, self.sections, self.gallery = QLineEdit(), QListWidget(), Gallery(thumbnails)
        self.every_start, self.close_button = QCheckBox(), QPushButton()
        self._greeting = QLabel()
        self._greeting.setProperty("muted", True)
        self._greeting.setWordWrap(True)
        for row in SECTIONS:
            item = QListWidgetItem(self.sections)
            item.setData(_SECTION, row.id)
            item.setSizeHint(QSize(0, ROW))
        self._cards: dict[str, list[Card]] = {}
        self._shown = ""  # the section, or "" for what was found
        self._restyling = QTimer(self)
        self._restyling.setSingleShot(True)
        self._restyling.setInterval(0)
        self._restyling.timeout.connect(self.gallery.restyle)
        self._build()
        self.sections.setCurrentRow([row.id for row in SECTIONS].index(section))
        self._retranslate()
        self._connect()
        self.setAcceptDrops(True)
        room = parent.size()
        self.resize(min(LARGEST[0], round(SHARE * room.width())), min(LARGEST[1], round(SHARE * room.height())))

    def _build(self) -> None:
        self.sections.setFixedWidth(LEFT)
        self.sections.setSpacing(2)
        self.close_button.setAutoDefault(False)
        both = QHBoxLayout()
        both.setSpacing(10)
        both.addWidget(self.sections)
        both.addWidget(self.gallery, 1)
        below = QHBoxLayout()
        below.addWidget(self.every_start)
        below.addStretch(1)
        below.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addWidget(self._greeting)
        whole.addWidget(self.search)
        whole.addLayout(both, 1)
        whole.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self._open_first)
        self.sections.currentRowChanged.connect(self._on_section)
        self.sections.itemClicked.connect(self._on_section)
        self.sections.itemActivated.connect(self.gallery.focus_first)
        self.gallery.chosen.connect(self._choose)
        self.gallery.forgotten.connect(self._forget)
        self.gallery.typed.connect(self._type)
        self.gallery.left_upwards.connect(self.search.setFocus)
        self.close_button.clicked.connect(self.reject)

    # what is shown

    @property
    def section(self) -> str:
        """The id of the one that is chosen."""
        return str(self.sections.currentItem().data(_SECTION))

    def _on_section(self) -> None:
        """What was searched for is done with."""
        if self.search.text():
            self.search.clear()
        elif self._shown != self.section:
            self._show()

    def _show(self) -> None:
        words = self.search.text().strip()
        hits = {id_: [card for card in cards if card.has(words)] for id_, cards in self._cards.items()}
        titles = {row.id: row.title() for row in SECTIONS}
        for place, row in enumerate(SECTIONS):
            self.sections.item(place).setText(f"{titles[row.id]}  {len(hits[row.id])}" if words else titles[row.id])
        if words:  # headings say of which section they are
            cards = [
                replace(card, group=card.group if card.group == titles[id_] else f"{titles[id_]} · {card.group}")
                for id_, found in hits.items()
                for card in found
            ]
            self.sections.clearSelection()
        else:
            cards = hits[self.section]
            self.sections.currentItem().setSelected(True)
        self._shown = "" if words else self.section
        self.gallery.show_cards(
            cards, translate("StartPage", "Nothing has all of these words. Fewer letters find more.")
        )

    def _open_first(self) -> None:
        if self.search.text().strip() and self.gallery.buttons:
            self.gallery.buttons[0].click()

    def _type(self, letters: str) -> None:
        self.search.setFocus()
        self.search.insert(letters)

    def _choose(self, card: Card) -> None:
        if card.gone:  # it may have come back meanwhile
            self._show_again(card)
            return
        self.accept()  # before anything is asked: a question lets the closed dialog go
        self.chosen.emit(card)

    def _forget(self, card: Card) -> None:
        if card.forget is not None:
            card.forget()
        self._show_again(card)

    def _show_again(self, card: Card) -> None:
        """Collect the cards anew; the focus stays where ``card`` was."""
        place = [button.card.id for button in self.gallery.buttons].index(card.id)
        self._collect()
        self._show()
        if self.gallery.buttons:
            self.gallery.buttons[min(place, len(self.gallery.buttons) - 1)].setFocus()

    def _collect(self) -> None:
        self._cards = {row.id: row.cards(self._doors) for row in SECTIONS}

    # words

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("StartPage", "New or open"))
        self._greeting.setText(
            translate("StartPage", "What would you like to look at? Esc goes straight to the window.")
        )
        self.search.setPlaceholderText(translate("StartPage", "Search: softmax, overfitting, several paths, 手写, …"))
        self.search.setAccessibleName(translate("StartPage", "Search in all sections"))
        self.search.setToolTip(
            translate("StartPage", "Searches titles and stories in every language; Enter opens the first that is found")
        )
        self.sections.setAccessibleName(translate("StartPage", "Sections"))
        self.every_start.setText(translate("StartPage", "Show this at every start"))
        self.every_start.setToolTip(
            translate("StartPage", "Also without this tick it is always there: File > New or open…")
        )
        self.close_button.setText(translate("StartPage", "Close"))
        self.close_button.setToolTip(translate("StartPage", "Go to the window as it is (Esc)"))
        self._collect()
        self._show()

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._cards:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_restyling"):
            self._restyling.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.search.setFocus()
        self.gallery.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.gallery.focus_first()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pass  # of the field, which has had it already: no button is meant
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        dragged_file(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        path = dragged_file(event)
        if path is not None:
            self.accept()
            self.dropped.emit(path)
