"""What a person sees and does, asserted through the widget: ticks, zoom, drags, colours, words of a problem."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QSlider
from pytestqt.qtbot import QtBot

from bpsim.engine.problems import BadValue
from bpsim.gui.blame.batch_part import _what_is_shown
from bpsim.gui.controls.key_slider import KeySlider
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import set_theme
from bpsim.gui.parts.fitting import fit_to_screen
from bpsim.gui.settings.drag_label import DragLabel
from bpsim.gui.training.exact_slider import ExactSlider, Scale
from bpsim.session.blame.batch_lens import BatchLens
from bpsim.session.frames import StepSize
from tests.gui.conftest import Open
from tests.gui.hands import move_mouse


def test_the_tick_stands_at_the_chosen_step_and_nowhere_else(open_window: Open) -> None:
    window = open_window()
    for size in StepSize:
        window.stepping.set_step_size(size)
        ticks = [action.isChecked() for action in window.actions_by_name.step_menu.actions()]
        assert ticks == [other is size for other in StepSize]


def neuron_width(diagram: DiagramView) -> float:
    assert diagram.diagram_layout is not None
    return diagram.on_screen(diagram.diagram_layout.box((1, 0))).width()


def test_zooming_in_is_larger_and_zooming_out_smaller(open_window: Open) -> None:
    window = open_window()
    diagram = window.workspace.diagram
    for name, larger in (("zoom_in", True), ("zoom_out", False)):
        window.actions_by_name["fit"].trigger()
        before = neuron_width(diagram)
        window.actions_by_name[name].trigger()
        assert (neuron_width(diagram) > before) is larger


def test_the_page_of_formulas_follows_the_language(open_window: Open) -> None:
    window = open_window()
    panel = window.workspace.explanation
    english = panel.title_text, panel.outline.accessibleName(), panel._heading.text()
    set_language("zh")
    QApplication.processEvents()
    chinese = panel.title_text, panel.outline.accessibleName(), panel._heading.text()
    assert all(one != other for one, other in zip(english, chinese, strict=True))


def test_a_label_is_dragged_only_once_the_mouse_has_moved(qtbot: QtBot) -> None:
    label = DragLabel()
    label.setText("learning rate")
    label.set_draggable(True)
    qtbot.addWidget(label)
    label.show()
    heard: list[int] = []
    dropped: list[bool] = []
    label.dragged.connect(heard.append)
    label.dropped.connect(lambda: dropped.append(True))
    assert not label.dragging
    qtbot.mousePress(label, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
    assert not label.dragging
    move_mouse(label, QPoint(11, 8), Qt.MouseButton.LeftButton)
    assert not label.dragging
    assert not heard
    move_mouse(label, QPoint(20, 8), Qt.MouseButton.LeftButton)
    assert label.dragging
    assert heard == [5]
    qtbot.mouseRelease(label, Qt.MouseButton.LeftButton)
    assert not label.dragging
    assert dropped == [True]


def _contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_selected_row_can_be_read(open_window: Open, name: str) -> None:
    window = open_window()
    set_theme(name)
    views = [*window.findChildren(QAbstractItemView), *(box.view() for box in window.findChildren(QComboBox))]
    assert len(views) > 10
    for view in views:
        view.ensurePolished()
        palette = view.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            text, ground = (
                palette.color(group, role) for role in (palette.ColorRole.HighlightedText, palette.ColorRole.Highlight)
            )
            assert _contrast(text, ground) >= 4.5, (view, text.name(), ground.name())


def test_the_window_fits_the_screen_wherever_it_was_left(open_window: Open) -> None:
    window = open_window()
    room = window.screen().availableGeometry()
    window.setGeometry(QRect(room.right() + 500, room.bottom() + 500, 4000, 3000))
    fit_to_screen(window)
    assert window.height() < room.height() or window.height() == window.minimumHeight()
    assert window.frameGeometry().topLeft() == room.topLeft()


def test_a_problem_has_the_fields_name_and_quotes_no_more_than_a_line(open_window: Open) -> None:
    window = open_window()
    window.editing.edit_setting("learning_rate", "-3")
    assert window.workspace.message_bar.message.startswith("learning rate: ")
    window.editing.undo()
    window.editing.edit_setting("learning_rate", "x" * 150)
    assert len(window.workspace.message_bar.message) < 250
    assert len(BadValue("must be a number, not {value}", value="9" * 870).sentence()) < 110


def test_what_was_refused_is_over_with_the_next_step_and_a_weight_is_no_field_of_the_settings(
    open_window: Open,
) -> None:
    window = open_window()
    bar, structure = window.workspace.message_bar, window.workspace.settings.structure
    window.editing.edit_weight(2, 0, 0, "minus one")
    assert bar.isVisible()
    assert not structure._problem.isVisible()
    window.actions_by_name["step"].trigger()
    assert not bar.isVisible()
    window.editing.edit_structure((0,))
    assert structure._problem.isVisible()
    window.context.problem.emit("The file could not be written.")
    window.actions_by_name["step"].trigger()
    assert bar.isVisible(), "what went wrong elsewhere is not over"


def test_what_was_refused_can_be_read_while_it_plays(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.actions_by_name["play"].trigger()
    window.editing.edit_weight(2, 0, 0, "minus one")
    before = window.document.playback.cursor
    qtbot.waitUntil(lambda: window.document.playback.cursor != before, timeout=10_000)
    assert window.control.playing
    assert window.workspace.message_bar.isVisible()
    window.control.pause()
    window.actions_by_name["step"].trigger()
    assert not window.workspace.message_bar.isVisible()


@pytest.mark.parametrize("count", [1, 2, 3])
def test_one_sample_is_spoken_of_as_one(count: int) -> None:
    lens = BatchLens.__new__(BatchLens)
    object.__setattr__(lens, "per_sample", [0.5] * count)
    assert _what_is_shown(lens).startswith("One sample") is (count == 1)


def test_a_slider_is_typed_exactly_and_a_click_gives_it_the_keys(qtbot: QtBot) -> None:
    shifter = ExactSlider(Scale(-1.0, 1.0, 200), home=0.0)
    qtbot.addWidget(shifter)
    shifter.show()
    shifter.activateWindow()
    qtbot.waitUntil(shifter.isActiveWindow)
    qtbot.mouseClick(shifter.slider, Qt.MouseButton.LeftButton, pos=QPoint(shifter.slider.width() // 2, 8))
    assert shifter.slider.hasFocus()
    before = shifter.value
    qtbot.keyClick(shifter.slider, Qt.Key.Key_Right)
    assert shifter.value == pytest.approx(before + 0.01)
    for text, value in (("0.003", 0.003), ("1/3", 1 / 3)):
        shifter.field.setFocus()
        shifter.field.selectAll()
        qtbot.keyClicks(shifter.field, text)
        qtbot.keyClick(shifter.field, Qt.Key.Key_Return)
        assert shifter.value == value
    shifter.field.selectAll()
    qtbot.keyClicks(shifter.field, "7")
    qtbot.keyClick(shifter.field, Qt.Key.Key_Return)
    assert shifter.value == 1 / 3
    assert "must be from" in shifter.field.toolTip()
    qtbot.keyClick(shifter.field, Qt.Key.Key_Escape)
    assert shifter.field.property("problem") is False
    shifter.slider.setFocus()
    qtbot.keyClick(shifter.slider, Qt.Key.Key_Escape)
    assert shifter.value == 0.0


def test_every_slider_of_the_window_takes_keys_exact_values_and_escape(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring-four")
    window.document.run.ensure(40)
    window.document.run_grew.emit()
    window.document.seek(20, window.document.playback.last)
    window.workspace.side.show_page("paths")
    window.workspace.diagram.select(Spot("edge", edge=(1, 0, 0)))
    window.paths.page.show_part("nudge")
    sliders = [slider for slider in window.findChildren(QSlider) if slider.isVisible()]
    assert len(sliders) == 3  # the speed, the timeline, the nudge
    for slider in sliders:
        assert isinstance(slider, KeySlider)
        selected = window.workspace.diagram.selected
        before = slider.value()
        slider.setFocus(Qt.FocusReason.MouseFocusReason)
        assert slider.focusPolicy() & Qt.FocusPolicy.ClickFocus
        for _ in range(3):
            qtbot.keyClick(slider, Qt.Key.Key_Right)
        assert slider.value() == before + 3
        assert window.workspace.diagram.selected == selected
        qtbot.keyClick(slider, Qt.Key.Key_Escape)
        assert slider.value() == before
    owners = [slider.parentWidget() for slider in sliders]
    assert sum(isinstance(owner, ExactSlider) for owner in owners) == 2  # the timeline has its own field, "go to"


def test_the_speed_is_typed_exactly(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    speed = window.workspace.transport._speed
    assert speed.field.isVisible()
    for text, value in (("1/3", 1 / 3), ("2.5", 2.5)):
        speed.field.setFocus()
        speed.field.selectAll()
        qtbot.keyClicks(speed.field, text)
        qtbot.keyClick(speed.field, Qt.Key.Key_Return)
        assert window.control.steps_per_second == value
    speed.field.selectAll()
    qtbot.keyClicks(speed.field, "100")
    qtbot.keyClick(speed.field, Qt.Key.Key_Return)
    assert window.control.steps_per_second == 2.5
    assert "from 0.25 to 20" in speed.field.toolTip()
