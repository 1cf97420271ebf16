"""Every action of the window and its menu. What they do is connected in main_window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from bpsim.gui.language import language
from bpsim.gui.workspace.menus.action_texts import action_texts
from bpsim.gui.workspace.menus.shortcuts import SHORTCUTS

translate = QCoreApplication.translate
CHECKABLE = ("race", "present", "motion", "large_buttons", "names", "weight_pictures", "neuron_maps")


class Actions:
    """The window's QActions by name (``actions["step"]``) and the menus that hold them."""

    NAMES = (
        *SHORTCUTS,
        "share",
        "copy_page",
        "clear_recent",
        "open_lesson",
        "lesson_next",
        "lesson_back",
        "lesson_put_back",
        "lesson_results",
        "class_results",
        "lesson_restart",
        "lesson_leave",
        "data",
        "other_data",
        "import_data",
        "find_mistake",
        "check_gradients",
        "motion",
        "large_buttons",
        "names",
        "keep_notation",
        "back_to_start",
        "restore",
        "new_weights",
        "about",
        "tour",
        "weight_pictures",
        "neuron_maps",
        "landscape",
        "health",
        "worksheet",
    )

    def __init__(self, window: QMainWindow, note: Callable[[str], object]) -> None:
        """``note`` hears of each action that is triggered, before anything is done."""
        self._window = window
        self._by_name: dict[str, QAction] = {}
        for name in dict.fromkeys(self.NAMES):
            action = QAction(window)
            action.setObjectName(name)
            action.setShortcuts([QKeySequence(keys) for keys in SHORTCUTS.get(name, [])])
            action.setCheckable(name in CHECKABLE)
            action.triggered.connect(partial(_noted, note, name))
            window.addAction(action)
            self._by_name[name] = action
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self.presets_menu, self.recent_menu, self.reset_menu = QMenu(window), QMenu(window), QMenu(window)
        self.lessons_menu, self.pages_menu = QMenu(window), QMenu(window)
        self.step_menu, self.notation_menu, self.digits_menu = QMenu(window), QMenu(window), QMenu(window)
        self.mistakes_menu, self.labels_menu, self.lines_menu = QMenu(window), QMenu(window), QMenu(window)
        self.language_menu = QMenu(window)
        self.theme_menu, self.palette_menu, self.size_menu = QMenu(window), QMenu(window), QMenu(window)
        self.step_group = QActionGroup(window)
        self._menus = self._build_menus()
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def _build_menus(self) -> dict[str, QMenu]:
        bar = self._window.menuBar()
        menus = {name: bar.addMenu("") for name in ("file", "edit", "run", "view", "help")}
        self._fill(
            menus["file"],
            "start_page", "new", "open", "save", "save_as", None, "other_data", "import_data", "paste_data", "export",
            "share", "worksheet", None, "quit",
        )  # fmt: skip
        menus["file"].insertMenu(self["open"], self.presets_menu)
        menus["file"].insertMenu(self["open"], self.lessons_menu)
        menus["file"].insertMenu(self["save"], self.recent_menu)
        self._fill(menus["edit"], "undo", "redo", None, "find", "find_next", "find_previous", None)
        self._fill(menus["edit"], "data", None, "copy_picture", "copy_chart", "copy_page")
        self._fill(
            menus["run"],
            "step",
            "back",
            "to_start",
            "to_end",
            None,
            "play",
            "run",
            "new_seed",
            "pin",
            None,
            "faster",
            "slower",
        )
        menus["run"].addSeparator()
        menus["run"].addMenu(self.step_menu)
        menus["run"].addMenu(self.reset_menu)
        menus["run"].addSeparator()
        menus["run"].addAction(self["check_gradients"])
        menus["run"].addMenu(self.mistakes_menu)
        self._fill(self.reset_menu, "back_to_start", "restore", "new_weights")
        self._fill(
            menus["view"], "ask", "hide", None, "learned", "neuron_maps", "landscape", "health", "pictures", None,
            "fit", "zoom_in", "zoom_out", None, "next_path", "previous_path", None, "motion", "large_buttons",
            "theme", None, "race", "present",
        )  # fmt: skip
        menus["view"].insertMenu(self["ask"], self.pages_menu)
        menus["view"].insertMenu(self["theme"], self.language_menu)
        menus["view"].insertMenu(self["next_path"], self.labels_menu)
        menus["view"].insertMenu(self["next_path"], self.lines_menu)
        menus["view"].insertSeparator(self["next_path"])
        menus["view"].insertMenu(self["motion"], self.notation_menu)
        menus["view"].insertMenu(self["motion"], self.digits_menu)
        menus["view"].insertMenu(self["large_buttons"], self.size_menu)
        menus["view"].insertMenu(self["theme"], self.theme_menu)
        menus["view"].insertMenu(self["theme"], self.palette_menu)
        self._fill(menus["help"], "guide", "tour", None, "shortcuts", "whats_this", "about")
        return menus

    def _fill(self, menu: QMenu, *names: str | None) -> None:
        for name in names:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self[name])

    def show_undo(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do ("" for nothing)."""
        for name, what, word in (
            ("undo", undo, translate("Actions", "Undo: {what}")),
            ("redo", redo, translate("Actions", "Redo: {what}")),
        ):
            bare = translate("Actions", "Undo") if name == "undo" else translate("Actions", "Redo")
            self[name].setText(word.format(what=what) if what else bare)
            self[name].setEnabled(bool(what))

    def turn_pages(self, of_lesson: bool) -> None:
        """Whether Page Down and Page Up go through a lesson, or step."""
        for stepping, turning in (("step", "lesson_next"), ("back", "lesson_back")):
            keys = [QKeySequence(key) for key in SHORTCUTS[stepping]]
            self[stepping].setShortcuts([] if of_lesson else keys)
            self[turning].setShortcuts(keys if of_lesson else [])
        self.retranslate()

    def show_running(self, running: bool, playing: bool) -> None:
        """The words of Run and Play while they are on."""
        self._say(
            "run",
            translate("Actions", "Pause") if running else translate("Actions", "Run"),
            translate("Actions", "Stop training here; what is done stays")
            if running
            else translate("Actions", "Train to the end of the run"),
        )
        self._say(
            "play",
            translate("Actions", "Pause") if playing else translate("Actions", "Play"),
            translate("Actions", "Stop here") if playing else translate("Actions", "Step on slowly by itself"),
        )

    def retranslate(self) -> None:
        for name, text, tip in action_texts():
            self._say(name, text, tip)
        # short forms for the toolbar
        self["theme"].setIconText("◐")
        self["find_previous"].setIconText("‹")
        self["find_next"].setIconText("›")
        self.show_undo("", "")
        self.show_running(False, False)
        for name, title in (
            ("file", translate("Actions", "&File")),
            ("edit", translate("Actions", "&Edit")),
            ("run", translate("Actions", "&Run")),
            ("view", translate("Actions", "&View")),
            ("help", translate("Actions", "&Help")),
        ):
            self._menus[name].setTitle(title)
        self.presets_menu.setTitle(translate("Actions", "Presets"))
        self.pages_menu.setTitle(translate("Actions", "Pages"))
        self.lessons_menu.setTitle(translate("Actions", "Lessons"))
        self.recent_menu.setTitle(translate("Actions", "Recent files"))
        self.reset_menu.setTitle(translate("Actions", "Reset"))
        self.step_menu.setTitle(translate("Actions", "Step by"))
        self.notation_menu.setTitle(translate("Actions", "Notation"))
        self.digits_menu.setTitle(translate("Actions", "Digits"))
        self.mistakes_menu.setTitle(translate("Actions", "Mistake lab"))
        self.theme_menu.setTitle(translate("Actions", "Theme"))
        self.palette_menu.setTitle(translate("Actions", "Colours"))
        self.size_menu.setTitle(translate("Actions", "Size of everything"))
        self.labels_menu.setTitle(translate("Actions", "Labels"))
        self._name_language_menu()
        self.lines_menu.setTitle(translate("Actions", "Connections of large layers"))

    def _name_language_menu(self) -> None:
        """On the menu bar, and as a button: "EN ▾", as every language's tags are written."""
        self.language_menu.setTitle(translate("Actions", "Language"))
        button = self.language_menu.menuAction()
        button.setIconText(f"{language().upper()} ▾")
        button.setToolTip(translate("Actions", "The language of the window"))

    def _say(self, name: str, text: str, tip: str) -> None:
        action = self[name]
        action.setText(text)
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        action.setWhatsThis(tip)


def _noted(note: Callable[[str], object], name: str, _checked: bool = False) -> None:
    note(name)
