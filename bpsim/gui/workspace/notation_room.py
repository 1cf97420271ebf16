"""NotationRoom: where the reader chooses how formulas are written, in the menu and beside the formulas."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from bpsim.gui.formulas.notation import (
    AS_THE_SOURCE,
    CHOICES,
    choose_notation,
    chosen_notation,
    names_chosen,
    profile_of,
    script_of,
)
from bpsim.gui.look.theme import theme_font
from bpsim.gui.workspace.context import Context
from bpsim.session.edits import with_notation
from bpsim.session.explaining.writing.notation import PROFILES

translate = QCoreApplication.translate


def notation_name(notation: str) -> str:
    """A profile's name and what it is known by."""
    return translate("Notation", PROFILES[notation].name)


class NotationRoom(QObject):
    """The choice is the reader's, kept from preset to preset; "keep" writes it into the experiment, as an edit.

    Attribute ``button``: the same menu, to stand beside the formulas.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        actions, remembered = context.actions, context.remembered
        self._document, self._workspace, self._remembered = context.document, context.workspace, remembered
        self._menu, self._names, self._keep = actions.notation_menu, actions["names"], actions["keep_notation"]
        choose_notation(
            remembered.choice("notation", AS_THE_SOURCE, CHOICES),
            remembered.choice("names", "off", ("on", "off")) == "on",
        )
        self._group = QActionGroup(self)
        self.button = NotationButton(self._menu)
        self._names.setChecked(names_chosen())
        self._names.toggled.connect(self.show_names)
        self._keep.triggered.connect(self.keep)
        self._menu.aboutToShow.connect(self.fill)
        self._document.position_changed.connect(self._show_sign)
        context.completed.connect(self._place_button)
        self.fill()

    def _place_button(self) -> None:
        """Beside the formulas, once their panel is there."""
        if self._workspace.explanation is not None:
            self._workspace.explanation.add_button(self.button)
            self._show_sign()

    def choose(self, notation: str) -> None:
        """A profile's id, or "source"."""
        self._remembered.set_choice("notation", notation)
        self._show(notation, names_chosen())

    def show_names(self, on: bool) -> None:
        self._remembered.set_choice("names", "on" if on else "off")
        self._show(chosen_notation(), on)

    def keep(self) -> None:
        """From now on this experiment is written so, in its file too; undo takes it back."""
        experiment = self._document.experiment
        profile = profile_of(experiment)
        choose_notation(AS_THE_SOURCE, names_chosen())
        self._remembered.set_choice("notation", AS_THE_SOURCE)
        self._document.change(translate("Notation", "keep the notation"), with_notation(experiment, profile.id))

    def _show(self, notation: str, names: bool) -> None:
        """What is remembered is only what was chosen: the notation may be that of a lesson."""
        choose_notation(notation, names)
        self._document.look_again()

    def fill(self) -> None:
        """The menu's entries, in the language of the window."""
        experiment, menu = self._document.experiment, self._menu
        menu.clear()
        for notation in CHOICES:
            source = translate("Notation", "As the source writes it ({name})").format(name=experiment.notation)
            action = menu.addAction(source if notation == AS_THE_SOURCE else notation_name(notation))
            action.setCheckable(True)
            action.setChecked(notation == chosen_notation())
            action.setObjectName(f"notation-{notation}")
            self._group.addAction(action)
            action.triggered.connect(partial(self._on_chosen, notation))
            if notation == AS_THE_SOURCE:
                menu.addSeparator()
        menu.addSeparator()
        menu.addAction(self._names)
        menu.addAction(self._keep)
        self._keep.setEnabled(profile_of(experiment).id != experiment.notation)

    def _on_chosen(self, notation: str, _checked: bool = False) -> None:
        self.choose(notation)

    def _show_sign(self) -> None:
        experiment = self._document.experiment
        self.button.show_notation(script_of(experiment).bare("called_delta"), profile_of(experiment).id)


class NotationButton(QToolButton):
    """A small button with the letter of delta; it opens the menu of notations."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__()
        self._notation = ""
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme_font(13, bold=True))
        self.setMinimumSize(40, 26)
        self.setStyleSheet("padding: 1px 4px;")

    def show_notation(self, sign: str, notation: str) -> None:
        self.setText(f"{sign} ▾")
        self._notation = notation
        self.retranslate()

    def retranslate(self) -> None:
        if self._notation:
            named = translate("Notation", "Notation: {name}").format(name=notation_name(self._notation))
            self.setToolTip(named)
            self.setAccessibleName(named)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_notation"):
            self.retranslate()
