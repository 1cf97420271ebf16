"""The right side of the window: pages, one of which is shown, with a row of tabs above them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget

from bpsim.gui.workspace.side.about import about
from bpsim.gui.workspace.side.page_tabs import PageTabs

translate = QCoreApplication.translate
LEAST_HEIGHT = 180


class SidePages(QFrame):
    """A card. The ``tabs`` are there from the second page on, and go away for a presentation; Ctrl+1 to Ctrl+9 and
    ``menu``, in which all pages are, bring them as ever.

    Signals: ``page_changed(str)`` with the key of the page that is shown now.
    """

    page_changed = Signal(str)

    def __init__(self, menu: QMenu | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._titles: dict[str, Callable[[], str]] = {}
        self._pages: dict[str, QWidget] = {}
        self._late: dict[str, Callable[[], object]] = {}  # how those that nobody has seen yet are made
        self._presented = False
        self.tabs = PageTabs(QMenu(self) if menu is None else menu)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 1)
        column.setSpacing(2)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.hide()
        # pages scroll: none of them may move the borders of the window when it comes to the front
        self.setMinimumHeight(LEAST_HEIGHT)

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

    def key_called(self, name: str) -> str:
        """The key of the page whose tab says that, in the language of the window; ``name`` itself where none does."""
        called = {title().casefold(): key for key, title in self._titles.items()}
        return called.get(name.casefold(), name)

    def add_page(self, key: str, page: QWidget, title: Callable[[], str]) -> None:
        """One more page; ``title`` gives one or two words in the language of the window, ``about`` its sentence."""
        self._add_tab(key, title)
        self._put(key, page, self._stack.count())
        self._name(key)
        self.tabs.arrange()
        if self.current == key:
            self.tabs.mark(key)
        self._show_tabs()

    def add_late_page(self, key: str, title: Callable[[], str], make: Callable[[], object]) -> None:
        """One that is made when it is first shown: ``make`` brings it by ``fill``."""
        self._late[key] = make
        self.add_page(key, QWidget(), title)

    def remove_page(self, key: str) -> None:
        """One that belongs elsewhere again; the first page is shown in its place."""
        if self.current == key:
            self.show_page(self.keys[0])
        del self._titles[key]
        self.removeAction(self.tabs.remove(key))
        self._stack.removeWidget(self._pages.pop(key))
        self._show_tabs()

    def fill(self, key: str, page: QWidget) -> None:
        """The late page itself, in the place that was kept for it."""
        kept = self._pages[key]
        place = self._stack.indexOf(kept)
        self._put(key, page, place)
        self._name(key)
        if self._stack.currentWidget() is kept:
            self._stack.setCurrentWidget(page)
        self._stack.removeWidget(kept)
        kept.deleteLater()

    def _put(self, key: str, page: QWidget, place: int) -> None:
        self._pages[key] = page
        self._stack.insertWidget(place, page)

    def _add_tab(self, key: str, title: Callable[[], str]) -> None:
        self._titles[key] = title
        action = self.tabs.add(key)
        action.triggered.connect(lambda: self.show_page(key))
        self.addAction(action)  # its keys work while the tabs are away

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        if key not in self._pages:
            raise KeyError(key)
        make = self._late.pop(key, None)
        if make is not None:
            make()
        before = self.current
        self._stack.setCurrentWidget(self._pages[key])
        self.tabs.mark(key)
        if before != key:
            self.page_changed.emit(key)

    def present(self, on: bool) -> None:
        """For the whole class: no tabs."""
        self._presented = on
        self._show_tabs()

    def _show_tabs(self) -> None:
        self.tabs.setVisible(len(self._pages) > 1 and not self._presented)

    def retranslate(self) -> None:
        for key in self._titles:
            self._name(key)
        self.tabs.arrange()

    def _name(self, key: str) -> None:
        title, page = self._titles[key](), self._pages[key]
        self.tabs.say(key, title, about(key))
        page.setAccessibleName(title)
        page.setWhatsThis(about(key))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "tabs"):
            self.retranslate()
