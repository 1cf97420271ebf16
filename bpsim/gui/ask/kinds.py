"""What is hidden from the class: one button a kind, and one that shows everything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from bpsim.gui.ask.words import kind_name, kind_tip
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.flow import FlowLayout
from bpsim.gui.settings.section import Section, SmallButton, muted_label
from bpsim.session.asking.question import KINDS, MAP_KINDS

translate = QCoreApplication.translate


class HiddenKinds(Section):
    """Attributes: ``besides``, what is hidden with them.

    Signals: ``kinds_chosen(frozenset)`` when a button was pressed.
    """

    kinds_chosen = Signal(frozenset)

    def __init__(self) -> None:
        super().__init__()
        row = QWidget()
        flow = FlowLayout(row, spacing=4)
        self._buttons: dict[str, SmallButton] = {}
        for kind in (*KINDS, *MAP_KINDS):
            button = SmallButton()
            button.setCheckable(True)
            button.clicked.connect(self._on_pressed)
            self._buttons[kind] = button
            flow.addWidget(button)
        self._show_all = SmallButton()
        self._show_all.clicked.connect(self._on_show_all)
        flow.addWidget(self._show_all)
        self.besides = muted_label()
        self.rows.addWidget(row)
        self.rows.addSpacing(3)
        self.rows.addWidget(self.besides)
        self.retranslate()

    def show_kinds(self, kinds: frozenset[str], besides: str = "") -> None:
        """What is hidden, and in words what is hidden with it."""
        self.besides.setText(besides)
        self.besides.setVisible(bool(besides))
        for kind, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(kind in kinds)
        self._show_all.setEnabled(bool(kinds))

    def offer(self, kinds: frozenset[str]) -> None:
        """Which questions about its map this network has."""
        for kind in MAP_KINDS:
            self._buttons[kind].setEnabled(kind in kinds)

    def button(self, kind: str) -> SmallButton:
        return self._buttons[kind]

    @property
    def show_all_button(self) -> SmallButton:
        return self._show_all

    def _on_pressed(self) -> None:
        self.kinds_chosen.emit(frozenset(kind for kind, button in self._buttons.items() if button.isChecked()))

    def _on_show_all(self) -> None:
        self.kinds_chosen.emit(frozenset())

    def set_scale(self, scale: float) -> None:
        super().set_scale(scale)
        self.besides.setFont(theme_font(round(12 * scale)))

    def retranslate(self) -> None:
        self.heading.setText(translate("Ask", "HIDE AS ?"))
        for kind, button in self._buttons.items():
            button.setText(kind_name(kind))
            button.setToolTip(kind_tip(kind))
            button.setAccessibleName(kind_tip(kind))
        self._show_all.setText(translate("Ask", "Reveal all"))
        self._show_all.setToolTip(translate("Ask", "Show everything that is hidden"))
