"""Every action of the window: menu, shortcut, tooltip. What they do is connected in main_window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

translate = QCoreApplication.translate
Key = Qt.Key

SHORTCUTS: dict[str, list[QKeySequence | QKeySequence.StandardKey | Key | str]] = {
    "open": [QKeySequence.StandardKey.Open],
    "save": [QKeySequence.StandardKey.Save],
    "save_as": ["Ctrl+Shift+S"],
    "export": ["Ctrl+E"],
    "quit": ["Ctrl+Q"],
    "undo": ["Ctrl+Z"],
    "redo": ["Ctrl+Shift+Z", "Ctrl+Y"],
    "copy_picture": ["Ctrl+Shift+C"],
    "copy_chart": ["Ctrl+Alt+C"],
    "to_start": [Key.Key_Home],
    "to_end": [Key.Key_End],
    "step": [Key.Key_PageDown],
    "back": [Key.Key_PageUp],
    "play": ["P"],
    "run": ["R"],
    "new_seed": ["N"],
    "pin": ["Ctrl+D"],
    "faster": ["+", "="],
    "slower": ["-"],
    "zoom_in": ["Ctrl++", "Ctrl+="],
    "zoom_out": ["Ctrl+-"],
    "fit": ["Ctrl+0"],
    "next_path": ["]"],
    "previous_path": ["["],
    "race": ["Ctrl+R"],
    "ask": ["Ctrl+K"],
    "hide": ["Ctrl+H"],
    "present": [Key.Key_F5, Key.Key_F11],
    "language": ["Ctrl+L"],
    "theme": ["Ctrl+T"],
    "shortcuts": [Key.Key_F1],
}
CHECKABLE = ("race", "present", "motion", "names")


class Actions:
    """The window's QActions by name (``actions["step"]``) and the menus that hold them."""

    NAMES = (
        *SHORTCUTS,
        "clear_recent",
        "data",
        "import_data",
        "find_mistake",
        "check_gradients",
        "motion",
        "names",
        "keep_notation",
        "back_to_start",
        "restore",
        "new_weights",
        "about",
        "worksheet",
    )

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._by_name: dict[str, QAction] = {}
        for name in dict.fromkeys(self.NAMES):
            action = QAction(window)
            action.setObjectName(name)
            action.setShortcuts([QKeySequence(keys) for keys in SHORTCUTS.get(name, [])])
            action.setCheckable(name in CHECKABLE)
            window.addAction(action)
            self._by_name[name] = action
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self.presets_menu, self.recent_menu, self.reset_menu = QMenu(window), QMenu(window), QMenu(window)
        self.step_menu, self.notation_menu, self.digits_menu = QMenu(window), QMenu(window), QMenu(window)
        self.mistakes_menu = QMenu(window)
        self.step_group = QActionGroup(window)
        self._menus = self._build_menus()
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def _build_menus(self) -> dict[str, QMenu]:
        bar = self._window.menuBar()
        menus = {name: bar.addMenu("") for name in ("file", "edit", "run", "view", "help")}
        self._fill(menus["file"], "open", "save", "save_as", None, "import_data", "export", "worksheet", None, "quit")
        menus["file"].insertMenu(self["open"], self.presets_menu)
        menus["file"].insertMenu(self["save"], self.recent_menu)
        self._fill(menus["edit"], "undo", "redo", None, "data", None, "copy_picture", "copy_chart")
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
            menus["view"], "ask", "hide", None, "fit", "zoom_in", "zoom_out", None, "next_path", "previous_path", None,
            "motion", "theme", "language", None, "race", "present"
        )  # fmt: skip
        menus["view"].insertMenu(self["motion"], self.notation_menu)
        menus["view"].insertMenu(self["motion"], self.digits_menu)
        self._fill(menus["help"], "shortcuts", "about")
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
        for name, text, tip in self._texts():
            self._say(name, text, tip)
        # short forms for the toolbar
        self["language"].setIconText("中 / EN")
        self["theme"].setIconText("◐")
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
        self.recent_menu.setTitle(translate("Actions", "Recent files"))
        self.reset_menu.setTitle(translate("Actions", "Reset"))
        self.step_menu.setTitle(translate("Actions", "Step by"))
        self.notation_menu.setTitle(translate("Actions", "Notation"))
        self.digits_menu.setTitle(translate("Actions", "Digits"))
        self.mistakes_menu.setTitle(translate("Actions", "Mistake lab"))

    def _say(self, name: str, text: str, tip: str) -> None:
        action = self[name]
        action.setText(text)
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)

    def _texts(self) -> list[tuple[str, str, str]]:
        return [
            ("open", translate("Actions", "Open…"), translate("Actions", "Open an experiment file")),
            ("save", translate("Actions", "Save"), translate("Actions", "Save this experiment and its run")),
            ("save_as", translate("Actions", "Save as…"), translate("Actions", "Save under another name")),
            (
                "import_data",
                translate("Actions", "Import data…"),
                translate("Actions", "Other data, from a CSV or TSV file"),
            ),
            ("data", translate("Actions", "Data…"), translate("Actions", "All samples in a table, to be edited")),
            (
                "export",
                translate("Actions", "Export…"),
                translate("Actions", "Pictures, clips, numbers, code, a report"),
            ),
            (
                "copy_picture",
                translate("Actions", "Copy picture"),
                translate("Actions", "Put the diagram on the clipboard, as it is shown"),
            ),
            (
                "copy_chart",
                translate("Actions", "Copy loss chart"),
                translate("Actions", "Put the loss chart on the clipboard"),
            ),
            ("clear_recent", translate("Actions", "Clear this list"), translate("Actions", "Forget the recent files")),
            (
                "worksheet",
                translate("Actions", "Worksheet…"),
                translate("Actions", "Print this update as PDF, with blanks to fill in, and its answer key"),
            ),
            ("quit", translate("Actions", "Quit"), translate("Actions", "Close bpsim")),
            ("step", translate("Actions", "Step"), translate("Actions", "One step on; Space too")),
            ("back", translate("Actions", "Step back"), translate("Actions", "One step back; Backspace too")),
            (
                "to_start",
                translate("Actions", "Go to the beginning"),
                translate("Actions", "Go to the beginning of the run"),
            ),
            (
                "to_end",
                translate("Actions", "Go to the newest update"),
                translate("Actions", "Go to the newest update that is done"),
            ),
            (
                "new_seed",
                translate("Actions", "New seed"),
                translate("Actions", "Train again with other random numbers, beside the run there is"),
            ),
            (
                "pin",
                translate("Actions", "Pin this run"),
                translate("Actions", "Keep this run's curve and settings beside the next ones"),
            ),
            ("faster", translate("Actions", "Faster"), translate("Actions", "Play faster")),
            ("slower", translate("Actions", "Slower"), translate("Actions", "Play more slowly")),
            (
                "back_to_start",
                translate("Actions", "Back to the start"),
                translate("Actions", "The same start weights, nothing trained yet"),
            ),
            (
                "restore",
                translate("Actions", "Restore the preset"),
                translate("Actions", "Everything as it was opened"),
            ),
            (
                "new_weights",
                translate("Actions", "New initial weights"),
                translate("Actions", "Draw other start weights and begin a new run"),
            ),
            (
                "check_gradients",
                translate("Actions", "Gradient check"),
                translate("Actions", "Compare every gradient of this update with central differences of the loss"),
            ),
            (
                "find_mistake",
                translate("Actions", "Find the mistake"),
                translate("Actions", "The program makes a mistake without saying which one; the class finds it"),
            ),
            ("fit", translate("Actions", "Fit the diagram"), translate("Actions", "Show the whole network")),
            ("zoom_in", translate("Actions", "Zoom in"), translate("Actions", "Larger diagram")),
            ("zoom_out", translate("Actions", "Zoom out"), translate("Actions", "Smaller diagram")),
            ("motion", translate("Actions", "Motion"), translate("Actions", "Let signals travel along the edges")),
            (
                "names",
                translate("Actions", "Names instead of indices"),
                translate("Actions", "Write δ of Director 2 with its name, not with its number"),
            ),
            (
                "keep_notation",
                translate("Actions", "Keep for this experiment"),
                translate("Actions", "Write the chosen notation into the experiment"),
            ),
            ("theme", translate("Actions", "Light or dark"), translate("Actions", "Switch between light and dark")),
            ("language", "中文 / English", translate("Actions", "Switch between English and Chinese")),
            (
                "next_path",
                translate("Actions", "Next path"),
                translate("Actions", "The next path from the selected neuron or connection to the loss"),
            ),
            (
                "previous_path",
                translate("Actions", "Previous path"),
                translate("Actions", "The path before, from the selected neuron or connection to the loss"),
            ),
            (
                "race",
                translate("Actions", "Race"),
                translate("Actions", "Several settings from the same start, side by side"),
            ),
            ("ask", translate("Actions", "Ask the class"), translate("Actions", "Hide values and ask for one of them")),
            (
                "hide",
                translate("Actions", "Hide or reveal"),
                translate("Actions", "Show everything that is hidden, or hide it again"),
            ),
            (
                "present",
                translate("Actions", "Present"),
                translate("Actions", "Large type for the whole class; . or B blanks the screen"),
            ),
            ("shortcuts", translate("Actions", "Keyboard"), translate("Actions", "All keys at a glance")),
            ("about", translate("Actions", "About bpsim"), translate("Actions", "What bpsim is")),
        ]
