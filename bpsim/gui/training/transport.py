"""The row at the top: what is open, the way through it, and how fast."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from bpsim.gui.controls.renaming import rename_items
from bpsim.gui.controls.still_box import StillBox
from bpsim.gui.look.colours import Theme
from bpsim.gui.look.icons import icon
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.elided_label import ElidedLabel
from bpsim.gui.training.exact_slider import ExactSlider, Scale
from bpsim.gui.training.step_names import step_size_name
from bpsim.session.frames import StepSize

translate = QCoreApplication.translate

SLOWEST, FASTEST = 0.25, 20.0
SPEED_STEPS = 100
NARROW, UNLABELLED, NARROWER, NARROWEST, NARROWEST_OF_ALL = WIDTHS = 1360, 1300, 1180, 1080, 900
LEAST_WIDTH, BESIDE_LESSON = 620, 590  # of a window; of one that shares it with a lesson
WIDE_GAP, NARROW_GAP = 6, 3
PACES = ("six-seconds", "fast")


@dataclass(frozen=True)
class TransportActions:
    """The actions that stand on buttons, and the two menus."""

    to_start: QAction
    back: QAction
    step: QAction
    play: QAction
    run: QAction
    new_seed: QAction
    present: QAction
    language: QAction
    theme: QAction
    preset_menu: QMenu
    reset_menu: QMenu


class Transport(QFrame):
    """Takes no focus. Signals: ``step_size_changed(StepSize)``, ``speed_changed(float)`` in steps a second,
    ``pace_changed(str)``, one of PACES."""

    step_size_changed = Signal(object)
    speed_changed = Signal(float)
    pace_changed = Signal(str)

    def __init__(self, actions: TransportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._actions = actions
        self._title, self._badge = ElidedLabel(120), ElidedLabel(60)
        self._badge.hide()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._buttons = {name: self._button(name) for name in ("to_start", "back", "step", "play", "run", "new_seed")}
        self._buttons["step"].setProperty("primary", True)
        self._present, self._theme, self._language = (
            self._plain(action) for action in (actions.present, actions.theme, actions.language)
        )
        self._presets, self._reset = self._menu_button(actions.preset_menu), self._menu_button(actions.reset_menu)
        self._icons: dict[str, tuple[str, Theme]] = {}
        self._build_choices()
        self._build_row()
        for action in (actions.play, actions.run):
            action.changed.connect(self._show_icons)
        self.retranslate()

    # parts

    def _button(self, name: str) -> QToolButton:
        action = getattr(self._actions, name)
        action.setIconVisibleInMenu(False)
        button = self._plain(action)
        button.setIconSize(QSize(14, 14))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    @staticmethod
    def _plain(action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)  # of an action that has a menu
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    @staticmethod
    def _menu_button(menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _build_choices(self) -> None:
        self._step_label, self._speed_label = QLabel(), QLabel()
        for label in (self._step_label, self._speed_label):
            label.setProperty("muted", True)
        self._sizes, self._pace = StillBox(), StillBox()
        for size in StepSize:
            self._sizes.addItem("", size)
        for pace in PACES:
            self._pace.addItem("", pace)
        for box in (self._sizes, self._pace):
            box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sizes.activated.connect(lambda index: self.step_size_changed.emit(list(StepSize)[index]))
        self._pace.activated.connect(lambda index: self.pace_changed.emit(PACES[index]))
        self._speed = ExactSlider(Scale(SLOWEST, FASTEST, SPEED_STEPS, by_factor=True), field_width=52)
        self._speed.slider.setFixedWidth(76)
        self._speed.moved.connect(self._on_speed)

    def _build_row(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 10, 7)
        row.setSpacing(WIDE_GAP)
        # narrower than its parts ask for now: words go as soon as it is
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self._title, 1)
        row.addWidget(self._badge)
        row.addWidget(self._presets)
        row.addWidget(self._reset)
        row.addStretch(2)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addWidget(self._pace)
        row.addSpacing(4)
        for widget in (self._step_label, self._sizes, self._speed_label, self._speed):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self._language, self._theme, self._present):
            row.addWidget(button)

    # what is shown

    def show_title(self, title: str, badge: str | None) -> None:
        """What is open, and a permanent remark about it."""
        self._title.setText(title)
        self._badge.setText(badge or "")
        self._badge.setVisible(bool(badge))

    def show_step_size(self, size: StepSize) -> None:
        self._sizes.setCurrentIndex(list(StepSize).index(size))

    def show_pace(self, pace: str) -> None:
        self._pace.setCurrentIndex(PACES.index(pace))

    def show_speed(self, steps_per_second: float) -> None:
        self._speed.show_value(steps_per_second)
        self._describe_speed()

    def change_speed(self, direction: int) -> None:
        """A tenth of the way faster (1) or slower (-1)."""
        slider = self._speed.slider
        slider.setValue(slider.value() + direction * SPEED_STEPS // 10)

    def _on_speed(self, steps_per_second: float) -> None:
        self._describe_speed()
        self.speed_changed.emit(steps_per_second)

    def _describe_speed(self) -> None:
        one, more = (
            translate("Transport", "Slow play: 1 step a second"),
            translate("Transport", "Slow play: {speed} steps a second"),
        )
        speed = f"{self._speed.value:.2g}"
        text = one if speed == "1" else more.format(speed=speed)
        self._speed.name(text, text)

    # words and looks

    def retranslate(self) -> None:
        self._presets.setText(translate("Transport", "Preset ▾"))
        self._reset.setText(translate("Transport", "Reset ▾"))
        self._presets.setToolTip(translate("Transport", "Open one of the networks that come with bpsim"))
        self._reset.setToolTip(translate("Transport", "Begin again: three ways"))
        self._step_label.setText(translate("Transport", "step by"))
        self._speed_label.setText(translate("Transport", "speed"))
        rename_items(self._sizes, map(step_size_name, StepSize))
        self._sizes.setToolTip(translate("Transport", "How far one step goes"))
        rename_items(self._pace, (translate("Transport", "in 6 s"), translate("Transport", "flat out")))
        self._pace.setToolTip(
            translate("Transport", "How fast Run goes: the whole run in about six seconds, or as fast as possible")
        )
        self._describe_speed()
        self.restyle()

    def restyle(self) -> None:
        palette = self._badge.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().warning)
        self._badge.setPalette(palette)
        self._show_icons()
        self._fit_words()

    def _show_icons(self) -> None:
        """On the actions: a button takes its action's icon anew whenever the action changes."""
        playing = self._actions.play.text() == translate("Actions", "Pause")
        running = self._actions.run.text() == translate("Actions", "Pause")
        for name in self._buttons:
            paused = (name == "play" and playing) or (name == "run" and running)
            looks = ("pause" if paused else name, theme())
            if self._icons.get(name) != looks:  # setting an icon is a change of the action, too
                self._icons[name] = looks
                getattr(self._actions, name).setIcon(icon(looks[0], on_accent=name == "step"))

    def _fit_words(self) -> None:
        """In a narrow window the less important words go, and their buttons keep the icon; where words are longer than
        English ones, in a wider window too."""
        for width in (self.width(), *(limit - 1 for limit in WIDTHS if limit <= self.width())):
            self._shorten(width)
            if self._row.minimumSize().width() <= self.width():
                return

    def _shorten(self, width: int) -> None:
        """What words go in a window of that width."""
        narrow, narrower = width < NARROW, width < NARROWER
        only_icon, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for name in ("to_start", "new_seed"):
            self._buttons[name].setToolButtonStyle(only_icon)
        self._buttons["back"].setToolButtonStyle(only_icon if narrow else both)
        for name in ("play", "run"):
            self._buttons[name].setToolButtonStyle(only_icon if narrower else both)
        self._row.setSpacing(WIDE_GAP if not narrower else NARROW_GAP)
        self._speed_label.setVisible(not narrow)
        self._step_label.setVisible(width >= UNLABELLED)
        narrowest = width < NARROWEST
        self._buttons["step"].setToolButtonStyle(only_icon if narrowest else both)
        for widget in (self._speed, self._pace, self._theme):  # keys and menus have them all the same
            widget.setVisible(not narrowest)
        for button in (self._reset, self._language):
            button.setVisible(width >= NARROWEST_OF_ALL)
        self._speed.field.setVisible(not narrow)
        for part in (self._presets, self._sizes, self._present):
            part.setVisible(self.width() >= BESIDE_LESSON)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit_words()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if hasattr(self, "_speed"):
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() == QEvent.Type.PaletteChange:
                self.restyle()
        super().changeEvent(event)
