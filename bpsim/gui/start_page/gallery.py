"""Cards in columns under the headings of their groups; arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from bpsim.gui.start_page.card import Card
from bpsim.gui.start_page.card_button import HEIGHT, CardButton
from bpsim.gui.start_page.thumbnails import Thumbnails

NARROWEST, GAP, HEADING = 212, 10, 26
Key = Qt.Key


class Gallery(QScrollArea):
    """Signals: ``chosen(Card)``, ``forgotten(Card)``; ``typed(str)``, letters for the search; ``left_upwards()``: the
    arrow goes up from the first row."""

    chosen = Signal(object)
    forgotten = Signal(object)
    typed = Signal(str)
    left_upwards = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # columns that jump would be worse
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._thumbnails = thumbnails
        self.buttons: list[CardButton] = []
        self._groups: list[tuple[QLabel, list[CardButton]]] = []
        self._said = QLabel()
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._want_pictures)
        self.verticalScrollBar().valueChanged.connect(lambda: self._looking.start())
        thumbnails.made.connect(self._on_made)

    def show_cards(self, cards: Sequence[Card], nothing: str) -> None:
        """These and no others; ``nothing``: what is said where there are none."""
        content = QWidget()
        self._groups = []
        for group, members in groupby(cards, lambda card: card.group):
            heading = QLabel(group, content)
            heading.setProperty("heading", True)
            self._groups.append((heading, [self._button(card, content) for card in members]))
        self.buttons = [button for _, buttons in self._groups for button in buttons]
        self._said = QLabel("" if cards else nothing, content)
        self._said.setProperty("muted", True)
        self._said.setWordWrap(True)
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._give_tab_to(self.buttons[0] if self.buttons else None)
        self._place()

    def _button(self, card: Card, content: QWidget) -> CardButton:
        button = CardButton(card, self._thumbnails, content)
        button.clicked.connect(lambda: self.chosen.emit(card))
        button.forgotten.connect(lambda: self.forgotten.emit(card))
        button.typed.connect(self.typed)
        button.arrow_pressed.connect(lambda key: self._go(button, Key(key)))
        button.installEventFilter(self)
        return button

    @property
    def said(self) -> str:
        """What stands in the place of cards."""
        return self._said.text()

    # where they stand

    @property
    def columns(self) -> int:
        return max(1, (self.viewport().width() + GAP) // (NARROWEST + GAP))

    def _place(self) -> None:
        content, columns = self.widget(), self.columns
        if content is None:
            return
        width = (self.viewport().width() - (columns - 1) * GAP) // columns
        y = 0
        for heading, buttons in self._groups:
            heading.setGeometry(2, y, self.viewport().width() - 2, HEADING)
            y += HEADING
            for number, button in enumerate(buttons):
                row, column = divmod(number, columns)
                button.setGeometry(column * (width + GAP), y + row * (HEIGHT + GAP), width, HEIGHT)
            y += -(-len(buttons) // columns) * (HEIGHT + GAP)
        self._said.setGeometry(2, GAP, self.viewport().width() - 4, 80)
        content.setMinimumHeight(y)
        self._looking.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place()

    # pictures

    def restyle(self) -> None:
        """The colours have changed: all pictures are to be painted again."""
        self._looking.start()

    def _want_pictures(self) -> None:
        """Of the cards that can be seen, and a row below."""
        top = self.verticalScrollBar().value()
        seen = QRect(0, top, self.viewport().width(), self.viewport().height() + HEIGHT)
        near = [button.card for button in self.buttons if button.geometry().intersects(seen)]
        self._thumbnails.want(near if self.isVisible() else [], self.devicePixelRatioF())

    def _on_made(self, card_id: str) -> None:
        for button in self.buttons:
            if button.card.id == card_id:
                button.update()

    # keys

    def focus_first(self) -> None:
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, button: CardButton, key: Key) -> None:
        place = self.buttons.index(button)
        target: CardButton | None
        if key in (Key.Key_Left, Key.Key_Right):
            there = place + (1 if key == Key.Key_Right else -1)
            target = self.buttons[there] if 0 <= there < len(self.buttons) else None
        elif key in (Key.Key_Home, Key.Key_End):
            target = self.buttons[0 if key == Key.Key_Home else -1]
        else:
            target = self._beside(button, down=key == Key.Key_Down)
            if target is None and key == Key.Key_Up:
                self.left_upwards.emit()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _beside(self, button: CardButton, *, down: bool) -> CardButton | None:
        """The one above or below that is nearest."""
        others = [b for b in self.buttons if (b.y() > button.y() if down else b.y() < button.y())]
        return min(others, key=lambda b: (abs(b.y() - button.y()), abs(b.x() - button.x())), default=None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """One card at a time is where Tab goes to: the one that had the focus last."""
        if isinstance(watched, CardButton) and isinstance(event, QFocusEvent) and event.gotFocus():
            self._give_tab_to(watched)
            self.ensureWidgetVisible(watched, 0, HEADING)
        return super().eventFilter(watched, event)

    def _give_tab_to(self, chosen: CardButton | None) -> None:
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus)
