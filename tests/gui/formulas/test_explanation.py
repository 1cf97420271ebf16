"""The explanation panel: formulas, tables, hints and outline of every step."""

import statistics
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.tracing import trace_update
from bpsim.engine.training import State
from bpsim.gui.formulas.outline import ROW_HEIGHT, outline_of
from bpsim.gui.parts.two_columns import TwoColumns
from bpsim.session.frames import Quantity, Revealed
from tests.gui.formulas.shown import Shown


def test_delta_of_director_1(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.at(Quantity.DELTA, 2, 0)
    assert shown.panel.title_text == "Backward · layer 2 · Director 1 · Ability"
    assert shown.panel.formula_texts() == [
        "δ₁⁽²⁾ = ∂L/∂a₁⁽²⁾ σ′(z₁⁽²⁾)",
        "= (−0.0611) × 0.2255",
        "= −0.0138",
        "∂L/∂a₁⁽²⁾ = δ₁⁽³⁾ w₁₁⁽³⁾",
        "= (−0.1222) × 0.50 = −0.0611",
        "σ′(z₁⁽²⁾) = a₁⁽²⁾ (1 − a₁⁽²⁾)",
        "= 0.6566 × (1 − 0.6566) = 0.2255",
    ]
    assert "OLD weights" in shown.panel.hint_text
    assert "δ is ∂L/∂z: positive where the loss grows with z. View > Notation" in shown.panel.hint_text
    shown.panel.show_large(True)
    assert "Notation" not in shown.panel.hint_text  # the room is the formulas'


def test_forward_and_loss(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.at(Quantity.Z, 1, 0)
    assert shown.panel.formula_texts()[1:] == ["= 1.00 × 0.80 + 0.10 × 0.20 − 1.00", "= −0.1800"]
    assert shown.panel.hint_text == ""
    shown.at(Quantity.LOSS)
    assert shown.panel.formula_texts() == ["L = ½ (a₁⁽³⁾ − t₁)²", "= ½ × (0.5111 − 1.00)²", "= 0.1195"]


def test_rounded_results_say_approximately(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.at(Quantity.DERIVATIVE, 2, 1)
    assert shown.panel.formula_texts()[-1] == "≈ 0.2326"


@pytest.mark.parametrize("preset", ["hiring", "hiring-four", "paths-3-3-2-published", "linear-2-3-1", "mazur-2-2-2"])
def test_every_frame_is_explained(qtbot: QtBot, preset: str) -> None:
    shown = Shown(qtbot, preset)
    for index in range(len(shown.frames)):
        shown.panel.show_step(shown.trace, Revealed(shown.frames, index), 0, shown.experiment)
        assert shown.panel.title_text
        assert shown.panel.formula_texts() or shown.panel.table_texts()
        assert sum(row.current for row in shown.panel.outline.rows()) == 1


def test_gradient_of_a_batch_names_its_samples(qtbot: QtBot) -> None:
    shown = Shown(qtbot, "hiring-four")
    shown.at(Quantity.GRADIENT, 3, 0)
    table = shown.panel.table_texts()[0]
    assert "Zhang San" in table
    assert table.splitlines()[-2].startswith("sum")
    assert table.splitlines()[-1].startswith("mean")


def test_outline_opens_the_current_layer_and_marks_what_is_done(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    frame = shown.frames.position(Quantity.DERIVATIVE, 2, 0)
    assert frame is not None
    rows = outline_of(Revealed(shown.frames, frame), shown.experiment)
    assert [(row.text, row.done) for row in rows] == [
        ("Inputs", True),
        ("Forward · layer 1–3", True),
        ("Loss", True),
        ("Backward", False),
        ("layer 3", True),
        ("layer 2", False),
        ("Director 1 · Ability: ∂L/∂a ✓  σ′(z) ✓  δ", False),
        ("Director 2 · Attitude", False),
        ("layer 1", False),
        ("Gradients · layer 3–1", False),
        ("Update · layer 1–3", False),
        ("Check: a new forward pass", False),
    ]


def test_click_in_the_outline_asks_for_the_frame(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.at(Quantity.INPUTS)
    outline = shown.panel.outline
    place = outline.visualItemRect(outline.item(1))
    assert place.height() >= 24
    assert place.height() == ROW_HEIGHT
    with qtbot.waitSignal(shown.panel.frame_requested) as asked:
        qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert asked.args == [shown.frames.position(Quantity.A, 3, 0)]


def test_presentation_is_at_least_half_as_large_again(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.at(Quantity.DELTA, 3, 0)
    before = [view.drawn_pixels for view in shown.panel.formulas]
    shown.panel.resize(600, 900)
    shown.panel.show_large(True)
    assert shown.panel.formulas[0].drawn_pixels >= before[0] * 1.5
    shown.panel.show_large(False)
    assert shown.panel.formulas[0].drawn_pixels == before[0]


@pytest.mark.parametrize("preset", ["hiring", "hiring-four", "hiring-four-stochastic", "mazur-2-2-2"])
def test_for_a_class_every_step_is_seen_whole(qtbot: QtBot, preset: str) -> None:
    """Beneath the diagram on a projector: wide and low. Whatever does not fit is made less large, not cut off."""
    shown = Shown(qtbot, preset, notation="tutorial-002")
    panel = shown.panel
    panel.show_large(True)
    shown.window.resize(1400, 900)
    panel.resize(1340, 290)
    sizes = set()
    for frame in range(len(shown.frames)):
        panel.show_step(shown.trace, Revealed(shown.frames, frame), 0, shown.experiment)
        QApplication.processEvents()
        assert panel.findChild(TwoColumns).verticalScrollBar().maximum() == 0, panel.title_text
        sizes |= {view.drawn_pixels for view in panel.formulas[:1]}
    assert min(sizes) >= 21.0
    assert max(sizes) >= 1.7 * 21.0


def test_in_a_wide_place_what_a_step_is_made_of_stands_beside_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, "hiring-four")
    panel = shown.panel
    shown.window.resize(1400, 900)
    panel.resize(1340, 290)
    panel.show_large(True)
    shown.at(Quantity.DELTA, 1, 1)
    QApplication.processEvents()
    main, auxiliary = panel.formulas[0], panel.formulas[2]
    assert auxiliary.mapTo(panel, QPoint(0, 0)).x() > main.mapTo(panel, QPoint(0, 0)).x() + main.content_width()
    assert panel.formula_texts()[1].startswith("= ")
    assert "0.00485" in panel.formula_texts()[1]
    assert main.width() < 700
    shown.at(Quantity.Z, 1, 1)  # nothing stands beside it
    QApplication.processEvents()
    assert panel.formulas[0].width() > 1000


def test_names_are_plain_text(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    assert shown.panel._title.textFormat() is Qt.TextFormat.PlainText
    assert shown.panel._hints.textFormat() is Qt.TextFormat.PlainText


def test_stepping_is_quick_once_the_symbols_are_known(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    state = State.start(shown.experiment.parameters, shown.experiment.settings)
    times = []
    for update in range(3):
        trace = trace_update(shown.experiment.training, state)
        state = trace.next_state()
        for index in range(len(shown.frames)):
            started = time.perf_counter()
            shown.panel.show_step(trace, Revealed(shown.frames, index), 0, shown.experiment)
            shown.panel.grab()
            if update:
                times.append(time.perf_counter() - started)
    assert statistics.median(times) < 0.05
