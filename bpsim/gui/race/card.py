"""One lane of a race: its name, its settings, its network, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from bpsim.engine.network import Parameters
from bpsim.gui.controls.field import Field
from bpsim.gui.language import language
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.series import series_colour
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.elided_label import ElidedLabel
from bpsim.gui.race.diagram import LaneDiagram
from bpsim.gui.race.lane_map import LaneMap, Over
from bpsim.gui.race.words import finding, outputs_text, settings_text
from bpsim.session.racing.race import Curve, Standing
from bpsim.session.words.number_format import format_number, of_count

translate = QCoreApplication.translate

SMALLEST_WIDTH, SMALLEST_HEIGHT = 236, 214
_FLAT = "QToolButton { border: none; background: transparent; padding: 0 5px; min-height: 18px; }"


@dataclass(frozen=True, eq=False)
class LanePicture:
    """What is shown of a lane; ``differing`` are the settings in which the lanes differ; its map is over ``over``."""

    standing: Standing
    differing: tuple[str, ...]
    parameters: Parameters
    curve: Curve
    over: Over | None = None


class LaneCard(QFrame):
    """Attributes: ``map``.

    Signals: ``removed()``, ``renamed(str)``. A double click on the name (or F2 on it) lets it be typed over."""

    removed = Signal()
    renamed = Signal(str)

    def __init__(self, index: int, scale: ColourScale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumSize(SMALLEST_WIDTH, SMALLEST_HEIGHT)
        self._index = index
        self._picture: LanePicture | None = None
        self._name = _Name(self)
        self._editor = Field()
        self._editor.setMaxLength(200)
        self._editor.hide()
        self._remove = QToolButton()
        self._remove.setText("✕")
        self._remove.setStyleSheet(_FLAT)
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._settings, self._counts, self._bottom = ElidedLabel(60), ElidedLabel(60), ElidedLabel(60)
        self._loss_word, self._loss = QLabel(), QLabel()
        self._loss_word.setProperty("muted", True)
        self._diagram, self.map = LaneDiagram(scale), LaneMap()
        self._build()
        self._name.asked.connect(self._edit_name)
        self._editor.committed.connect(self.renamed)
        for signal in (self._editor.returnPressed, self._editor.escaped, self._editor.editingFinished):
            signal.connect(self._leave_editor)
        self._remove.clicked.connect(self.removed)
        self.retranslate()
        self.restyle()

    def _build(self) -> None:
        self._name.setFont(theme_font(15, bold=True))
        self._loss.setFont(theme_font(17, bold=True, mono=True))
        for label in (self._settings, self._counts, self._bottom, self._loss_word):
            label.setFont(theme_font(13))
        head, pictures, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        pictures.setSpacing(6)
        pictures.addWidget(self._diagram, 1)
        pictures.addWidget(self.map)
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        head.addWidget(self._editor, 1)
        head.addWidget(self._remove)
        foot.setSpacing(6)
        foot.addWidget(self._loss_word)
        foot.addWidget(self._loss)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._settings)
        column.addLayout(pictures, 1)
        column.addLayout(foot)
        column.addWidget(self._counts)
        column.addWidget(self._bottom)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(SMALLEST_WIDTH, SMALLEST_HEIGHT)  # whatever it says: all cards are of one size

    # what is shown

    def show_lane(self, picture: LanePicture, removable: bool) -> None:
        self._picture = picture
        self._remove.setVisible(removable)
        self._diagram.show_parameters(picture.parameters)
        self.map.show_map(picture.parameters, picture.over)
        self._say()

    def _say(self) -> None:
        if self._picture is None:
            return
        standing = self._picture.standing
        words, sentence = finding(standing)
        self._name.setText(standing.name.to(language()) or "–")
        self._settings.setText(settings_text(standing.settings, self._picture.differing) or " ")
        self._loss.setText(format_number(standing.loss, 6))
        self._counts.setText(
            " · ".join(
                (
                    of_count(standing.epochs, translate("Race", "1 epoch"), translate("Race", "{count} epochs")),
                    of_count(standing.updates, translate("Race", "1 update"), translate("Race", "{count} updates")),
                )
            )
        )
        self._bottom.setText(
            words or translate("Race", "outputs {values}").format(values=outputs_text(standing))
        )  # fmt: skip
        self._bottom.setToolTip(sentence or self._bottom.text())
        self._bottom.set_colour(theme().warning if words else theme().muted)

    @property
    def bottom_line(self) -> str:
        """What is said last: what happened to the lane, or its outputs."""
        return self._bottom.text()

    # the name

    def _edit_name(self) -> None:
        self._editor.setText(self._name.text())
        self._name.hide()
        self._editor.show()
        self._editor.selectAll()
        self._editor.setFocus()

    def _leave_editor(self) -> None:
        self._editor.hide()
        self._name.show()

    # looks

    def retranslate(self) -> None:
        self._loss_word.setText(translate("Race", "loss"))
        self._remove.setToolTip(translate("Race", "Remove this lane"))
        self._remove.setAccessibleName(self._remove.toolTip())
        self._editor.setAccessibleName(translate("Race", "Name of the lane"))
        self._say()

    def restyle(self) -> None:
        self._name.set_colour(series_colour(self._index))
        for label in (self._settings, self._counts):
            label.set_colour(theme().muted)
        self._say()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if hasattr(self, "_diagram"):
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() == QEvent.Type.PaletteChange:
                self.restyle()
        super().changeEvent(event)


class _Name(ElidedLabel):
    """Signals: ``asked()`` by a double click, or F2 or Enter while it has the focus."""

    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(60, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
        else:
            super().keyPressEvent(event)
