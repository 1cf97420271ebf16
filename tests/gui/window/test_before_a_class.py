"""What a lesson needs of the window: large type, borders that stay, numbers that agree."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open


def test_the_title_is_large_and_stays_large_when_the_theme_changes(open_window: Open) -> None:
    window = open_window()
    explanation = window.workspace.explanation
    assert explanation is not None
    usual = explanation._title.font().pixelSize()
    window.actions_by_name["present"].setChecked(True)
    assert explanation._title.font().pixelSize() > usual
    window.actions_by_name["theme"].trigger()
    assert explanation._title.font().pixelSize() > usual
    window.actions_by_name["present"].setChecked(False)
    assert explanation._title.font().pixelSize() == usual


def test_no_page_moves_the_border_when_it_comes_to_the_front(open_window: Open) -> None:
    window = open_window()
    window.resize(1366, 768)
    sizes = window.workspace.whole_split.sizes()
    for key in window.workspace.side.keys:
        window.workspace.side.show_page(key)
        assert window.workspace.whole_split.sizes() == sizes


def test_one_update_is_not_many(open_window: Open) -> None:
    window = open_window()
    window.workspace.timeline.show_position(
        update=1, current=1, head=1, total=1, frame=0, frame_count=9, epoch=1, batch_text=""
    )
    assert window.workspace.timeline._done.text() == "1 update done"


def test_the_full_loss_is_that_of_the_state_that_is_shown(open_window: Open) -> None:
    window = open_window()
    document, panel = window.document, window.workspace.losses
    assert panel is not None
    while "after 1 update" not in panel._readout.text():
        window.actions_by_name["step"].trigger()
    assert document.run.head == 0
    after = document.run.training_at(0).loss_on(document.run.trace(0).after)
    assert f"full loss {format_number(after, 6)}" in panel._readout.text()


def test_on_a_usual_screen_the_first_network_has_all_its_weights_written(open_window: Open) -> None:
    """They are worth more than names in a second language, which come where there is room for both."""
    window = open_window()
    for size, both in (((1366, 768), False), ((1920, 1080), True)):
        window.resize(*size)
        QApplication.processEvents()
        shown = window.workspace.diagram._shown
        assert shown.layout is not None
        assert set(shown.layout.edge_labels) == set(shown.layout.edge_list), size
        assert shown.second_names is both, size
