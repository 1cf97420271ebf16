"""The right side of the window: pages, one of which is shown, with a row of tabs above them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from bpsim.gui.parts.flow import FlowLayout
from bpsim.gui.workspace.about import about

translate = QCoreApplication.translate
MOST_KEYS = 9
LEAST_HEIGHT = 220


class SidePages(QFrame):
    """A card. The tabs are there from the second page on, and go away for a presentation; Ctrl+1 to Ctrl+9
    switch then as ever (see ``show_nth``).

    Signals: ``page_changed(str)`` with the key of the page that is shown now.
    """

    page_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._titles: dict[str, Callable[[], str]] = {}
        self._tabs: dict[str, QToolButton] = {}
        self._pages: dict[str, QWidget] = {}
        self._late: dict[str, Callable[[], object]] = {}  # how those that nobody has seen yet are made
        self._presented = False
        self._group = QButtonGroup(self)
        self._row = QWidget()
        self._row.setLayout(FlowLayout(spacing=2))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 1)
        column.setSpacing(2)
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)
        self._row.setContentsMargins(6, 0, 6, 0)
        self._row.hide()
        # pages scroll: none of them may move the borders of the window when it comes to the front
        self.setMinimumHeight(LEAST_HEIGHT)
        for place in range(MOST_KEYS):
            QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self, partial(self.show_nth, place))

    @property
    def current(self) -> str:
        """The key of the page that is shown ("" before there is one)."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    @property
    def keys(self) -> list[str]:
        return list(self._pages)

    def add_page(self, key: str, page: QWidget, title: Callable[[], str]) -> None:
        """One more page; ``title`` gives one or two words in the language of the window, ``about`` its sentence."""
        self._add_tab(key, title)
        self._put(key, page, self._stack.count())
        self._tabs[key].setChecked(self.current == key)
        self.retranslate()
        self._show_tabs()

    def add_late_page(self, key: str, title: Callable[[], str], make: Callable[[], object]) -> None:
        """One that is made when it is first shown: ``make`` brings it by ``fill``."""
        self._late[key] = make
        self.add_page(key, QWidget(), title)

    def fill(self, key: str, page: QWidget) -> None:
        """The late page itself, in the place that was kept for it."""
        kept = self._pages[key]
        place = self._stack.indexOf(kept)
        self._put(key, page, place)
        page.setWhatsThis(about(key))
        if self._stack.currentWidget() is kept:
            self._stack.setCurrentWidget(page)
        self._stack.removeWidget(kept)
        kept.deleteLater()

    def _put(self, key: str, page: QWidget, place: int) -> None:
        self._pages[key] = page
        self._stack.insertWidget(place, page)

    def _add_tab(self, key: str, title: Callable[[], str]) -> None:
        tab = QToolButton()
        tab.setCheckable(True)
        tab.setProperty("tab", True)
        tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tab.clicked.connect(lambda: self.show_page(key))
        self._group.addButton(tab)
        self._titles[key], self._tabs[key] = title, tab
        self._row.layout().addWidget(tab)  # type: ignore[union-attr]

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        if key not in self._pages:
            raise KeyError(key)
        make = self._late.pop(key, None)
        if make is not None:
            make()
        before = self.current
        self._stack.setCurrentWidget(self._pages[key])
        self._tabs[key].setChecked(True)
        if before != key:
            self.page_changed.emit(key)

    def show_nth(self, place: int) -> None:
        """The first page for 0, and so on; nothing where there is no such page."""
        if place < len(self._pages):
            self.show_page(self.keys[place])

    def present(self, on: bool) -> None:
        """For the whole class: no tabs."""
        self._presented = on
        self._show_tabs()

    def _show_tabs(self) -> None:
        self._row.setVisible(len(self._pages) > 1 and not self._presented)

    def retranslate(self) -> None:
        for place, (key, tab) in enumerate(self._tabs.items()):
            tab.setText(self._titles[key]())
            said = about(key)
            if place < MOST_KEYS:
                tip = translate("SidePages", "{page} (Ctrl+{number})").format(page=said, number=place + 1)
            else:
                tip = said
            tab.setToolTip(tip)
            for widget in (tab, self._pages[key]):
                widget.setWhatsThis(said)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_row"):
            self.retranslate()
