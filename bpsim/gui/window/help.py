"""The two help boxes: all keys at a glance, and what bpsim is."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QScrollArea, QVBoxLayout, QWidget

from bpsim import __version__
from bpsim.gui.language import language
from bpsim.gui.parts.once import open_once
from bpsim.gui.workspace.menus.actions import Actions
from bpsim.session.data.shipped import SETS

translate = QCoreApplication.translate
BUTTON = QDialogButtonBox.StandardButton


def show_keys(parent: QWidget, actions: Actions) -> None:
    """A table of every action that has a key."""
    rows = []
    for name in Actions.NAMES:
        keys = " · ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in actions[name].shortcuts())
        if name in ("step", "back"):
            extra = translate("Help", "Space") if name == "step" else translate("Help", "Backspace")
            keys = f"{keys} · {extra}"
        if keys:
            rows.append(f"<tr><td><b>{escape(keys)}</b>&nbsp;&nbsp;</td><td>{escape(actions[name].text())}</td></tr>")
    blank = translate("Help", "blank the screen while presenting")
    rows.append(f"<tr><td><b>. · B</b></td><td>{escape(blank)}</td></tr>")
    sheet = QDialog(parent)
    sheet.setWindowTitle(translate("Help", "Keyboard"))
    table, buttons = QLabel(f"<table cellpadding='2'>{''.join(rows)}</table>"), QDialogButtonBox(BUTTON.Ok)
    around = QScrollArea()  # a long list, for a low screen
    around.setWidget(table)
    buttons.accepted.connect(sheet.accept)
    column = QVBoxLayout(sheet)
    column.addWidget(around)
    column.addWidget(buttons)
    margins = column.contentsMargins()
    bar = around.verticalScrollBar().sizeHint().width()
    sheet.resize(
        table.sizeHint().width() + bar + margins.left() + margins.right(),
        table.sizeHint().height() + buttons.sizeHint().height() + 3 * margins.top(),
    )
    open_once(sheet)


def show_about(parent: QWidget) -> None:
    """Name, version, what it is for, and whose the data are that come with it."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("Help", "About bpsim"))
    box.setText(f"<b>bpsim {__version__}</b>")
    purpose = translate(
        "Help", "See backpropagation: every number of a forward and a backward pass, and where it came from."
    )
    sets = [f"{row.title.to(language())}. {row.source}. {row.licence}" for row in SETS.values()]
    box.setInformativeText("\n\n".join([purpose, translate("Help", "Data sets that come with it:"), *sets]))
    open_once(box)
