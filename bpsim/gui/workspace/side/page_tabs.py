"""The row of tabs over the pages at the right: as many as one line holds, and a menu that has all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from bpsim.gui.parts.reading import on_its_side

translate = QCoreApplication.translate
MOST_KEYS = 9
GAP, MARGIN = 2, 6


class PageTabs(QWidget):
    """One action a page, which its tab, the menu and the keys Ctrl+1 to Ctrl+9 share. The first pages have the tabs
    that there is room for; the page that is shown always has one, and the last one that was ``picked`` from the others
    keeps it. All of them are in ``menu``, behind *More* where some have no tab.

    Attributes: ``menu``; ``picked`` (its key, "" for none); ``more``, the button.
    """

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu, self.picked = menu, ""
        self._actions: dict[str, QAction] = {}
        self._tabs: dict[str, QToolButton] = {}
        self._group = QActionGroup(self)
        self.more = self._button()
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("tab", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def add(self, key: str) -> QAction:
        """One more page, still without words: its action, to be said to and listened to."""
        action = self._actions[key] = QAction(self)
        action.setObjectName(f"page-{key}")
        action.setCheckable(True)
        if len(self._actions) <= MOST_KEYS:
            action.setShortcut(QKeySequence(f"Ctrl+{len(self._actions)}"))
        self._group.addAction(action)
        self.menu.addAction(action)
        tab = self._tabs[key] = self._button()
        tab.setDefaultAction(action)
        return action

    def remove(self, key: str) -> QAction:
        """A page less: its action, which is nobody's any more."""
        action, tab = self._actions.pop(key), self._tabs.pop(key)
        self.picked = "" if self.picked == key else self.picked
        self.menu.removeAction(action)
        tab.deleteLater()
        action.deleteLater()
        self.arrange()
        return action

    def say(self, key: str, title: str, about: str) -> None:
        """What a page is called, and for *What's this?* and the tooltip what it is for. The caller arranges."""
        action = self._actions[key]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(title)
        action.setToolTip(translate("SidePages", "{page} ({keys})").format(page=about, keys=keys) if keys else about)
        action.setWhatsThis(about)

    def mark(self, key: str) -> None:
        """This page is shown now."""
        if self._tabs[key].isHidden():
            self.picked = key
        self._actions[key].setChecked(True)
        self.arrange()

    def pick(self, key: str) -> None:
        """The page that has a tab besides the first ones."""
        self.picked = key if key in self._tabs else ""
        self.arrange()

    def tab(self, key: str) -> QToolButton:
        return self._tabs[key]

    def tabbed(self) -> list[str]:
        """The pages that have a tab in the room there is."""
        keys = list(self._tabs)
        room = self.width() - 2 * MARGIN
        wide = {key: tab.sizeHint().width() + GAP for key, tab in self._tabs.items()}
        if sum(wide.values()) - GAP <= room:
            return keys
        room -= self.more.sizeHint().width()
        besides = [key for key in (self._shown(), self.picked) if key]
        for extra in (besides, besides[:1]):
            for count in range(len(keys) - 1, 0, -1):
                chosen = [*keys[:count], *(key for key in dict.fromkeys(extra) if key not in keys[:count])]
                if sum(wide[key] for key in chosen) <= room:
                    return chosen
        return besides[:1]

    def _shown(self) -> str:
        return next((key for key, action in self._actions.items() if action.isChecked()), "")

    def arrange(self) -> None:
        """Every tab to its place."""
        shown, x, height = self.tabbed(), MARGIN, self.sizeHint().height()
        for key, tab in self._tabs.items():
            tab.setVisible(key in shown)
        buttons = [*(self._tabs[key] for key in shown), self.more]
        self.more.setVisible(len(shown) < len(self._tabs))
        for button in buttons:
            width = min(button.sizeHint().width(), self.width() - MARGIN - x)
            button.setGeometry(on_its_side(self, QRect(x, 0, max(0, width), height)))
            x += width + GAP

    def sizeHint(self) -> QSize:  # noqa: N802
        heights = [button.sizeHint().height() for button in (self.more, *self._tabs.values())]
        return QSize(sum(tab.sizeHint().width() + GAP for tab in self._tabs.values()), max(heights))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.arrange()

    def retranslate(self) -> None:
        self.more.setText(translate("SidePages", "More ▾"))
        self.more.setToolTip(translate("SidePages", "All pages of this side"))
        self.more.setAccessibleName(translate("SidePages", "All pages"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if not hasattr(self, "more"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self.arrange()
