"""The way out of a page that shows nothing because something is hidden from the class."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

translate = QCoreApplication.translate


class RevealButton(QToolButton):
    """Stands below the words that say why. Attributes: ``wanted``, whether anything is hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted: Callable[[], bool] = lambda: False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        self.retranslate()

    def offer(self, page_is_empty: bool) -> None:
        self.setVisible(page_is_empty and self.wanted())

    def retranslate(self) -> None:
        self.setText(translate("Ask", "Reveal all"))
        self.setToolTip(translate("Ask", "Show everything that is hidden"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
