"""What was found out about a setting, under the line of the what-if strip: a picture, and words to be clicked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from bpsim.gui.compare.edge_chart import EdgePicture, finding_colour
from bpsim.gui.compare.edge_words import Finding, described_range, findings, remarks
from bpsim.gui.controls.choice_words import setting_label
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.flow import FlowLayout
from bpsim.session.running.compared.edge_values import Value
from bpsim.session.running.compared.edges import Edges

translate = QCoreApplication.translate

# the curve needs the room below in a low window, the words the room beside in a narrow panel
_LOW_WINDOW, _NARROW = 720, 520
_STYLE = """
QToolButton {{ color: {colour}; background: transparent; border: 1px solid transparent; border-radius: 4px;
  padding: 0px 3px; min-height: 16px; text-decoration: underline; }}
QToolButton:hover {{ border-color: {colour}; }}
QToolButton:focus {{ border-color: {colour}; }}
"""


class EdgePanel(QWidget):
    """Signals: ``value_requested(float or int)``, the value of what was clicked."""

    value_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, Edges | None, Value | None] | None = None
        self._picture, self._remark = EdgePicture(), QLabel()
        self._remark.setProperty("muted", True)
        self._remark.setFont(theme_font(12))
        self._words = QWidget()
        policy = self._words.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self._words.setSizePolicy(policy)
        self._flow = FlowLayout(self._words, spacing=4)
        self.buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """All that is said, in one line."""
        parts = [button.text() for button in self.buttons]
        return " · ".join(filter(None, [*parts, self._remark.text()]))

    def show_edges(self, name: str, edges: Edges | None, tried: Value | None) -> None:
        """Of the setting ``name``; None while they are looked for. ``tried``: the value that is tried just now."""
        before, self._said = self._said, (name, edges, tried)
        if edges is not None:
            self._picture.show_edges(edges, tried)
        if before is None or before[:2] != self._said[:2]:
            self._write()
        self.show()

    def _write(self) -> None:
        if self._said is None:
            return
        name, edges, _ = self._said
        self._fit()
        for button in self.buttons:
            button.deleteLater()
        while self._flow.count():
            self._flow.takeAt(0)
        self.buttons = [] if edges is None else [self._button(finding) for finding in findings(edges)]
        if edges is None:
            looking = translate("Edges", "Looking for the edges of the setting {what}…")
            self._remark.setText(looking.format(what=setting_label(name)))
        else:
            self._remark.setText(" ".join(remarks(edges)))
            self._picture.setToolTip(described_range(edges))
            self._picture.setAccessibleName(self._picture.toolTip())
        for widget in (*self.buttons, self._remark):
            self._flow.addWidget(widget)
            widget.show()
        self._remark.setVisible(bool(self._remark.text()))

    def _fit(self) -> None:
        known = self._said is not None and self._said[1] is not None
        self._picture.setVisible(known and self.width() >= _NARROW and self.window().height() >= _LOW_WINDOW)

    def _button(self, finding: Finding) -> QToolButton:
        button = QToolButton(self._words)
        button.setText(finding.text)
        button.setFont(theme_font(12))
        button.setStyleSheet(_STYLE.format(colour=finding_colour(finding.kind).name()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(f"{finding.reason}. " + translate("Edges", "Click to try this value."))
        button.clicked.connect(partial(self.value_requested.emit, finding.value))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if hasattr(self, "buttons") and event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._write()
