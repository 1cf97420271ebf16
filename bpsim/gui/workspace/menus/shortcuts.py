"""The keys of the actions: a row each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

Key = Qt.Key

SHORTCUTS: dict[str, list[QKeySequence | QKeySequence.StandardKey | Key | str]] = {
    "start_page": ["Ctrl+Shift+N"],
    "new": [QKeySequence.StandardKey.New],
    "open": [QKeySequence.StandardKey.Open],
    "save": [QKeySequence.StandardKey.Save],
    "save_as": ["Ctrl+Shift+S"],
    "export": ["Ctrl+E"],
    "paste_data": ["Ctrl+Shift+V"],
    "quit": ["Ctrl+Q"],
    "find": [QKeySequence.StandardKey.Find],
    "find_next": [Key.Key_F3],
    "find_previous": ["Shift+F3"],
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
    "next_path": ["]", Key.Key_F8],  # brackets need AltGr on many keyboards
    "previous_path": ["[", Key.Key_F7],
    "race": ["Ctrl+R"],
    "ask": ["Ctrl+K"],
    "learned": ["Ctrl+M"],
    "pictures": ["Ctrl+P"],
    "hide": ["Ctrl+H"],
    "present": [Key.Key_F5, Key.Key_F11],
    "language": ["Ctrl+L"],
    "theme": ["Ctrl+T"],
    "guide": [Key.Key_F1],
    "shortcuts": ["Ctrl+F1"],
    "whats_this": ["Shift+F1"],
}
