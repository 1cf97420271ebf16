"""The page of paths and blame in the real window: it follows selection and cursor, and its numbers are the trace's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.backprop import forward, sample_losses
from bpsim.engine.network import NetworkSpec, ParameterPlace, Parameters
from bpsim.gui.blame.page import BlamePage
from bpsim.gui.diagram.painting.paint_route import route_path
from bpsim.gui.diagram.placing.geometry import Point
from bpsim.gui.diagram.spots import Spot, box_of, spot_at
from bpsim.gui.formulas.formula import FormulaView
from bpsim.gui.language import set_language
from bpsim.gui.look.theme import theme
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.experiment import Experiment
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity
from bpsim.session.naming import node_name, sample_name
from bpsim.session.words.number_format import format_number, shown_value
from tests.gui.conftest import Open
from tests.gui.diagram.painted import drawn_as_svg, text_boxes

CHIEF = Spot("node", node=(1, 1))


def opened(open_window: Open, preset: str = "hiring", **given: object) -> tuple[MainWindow, BlamePage]:
    """The window on the page of paths, with one update all revealed."""
    window = open_window(preset, **given)
    window.notation.choose("standard")
    window.workspace.side.show_page("paths")
    window.document.seek(0, window.document.playback.last)
    return window, window.paths.page


def go_to(window: MainWindow, quantity: Quantity, layer: int | None = None, node: int | None = None) -> None:
    frame = window.document.playback.frames.position(quantity, layer, node)
    assert frame is not None
    window.document.seek(0, frame)


def click(qtbot: QtBot, window: MainWindow, spot: Spot) -> None:
    """Where the spot, and no other, is under the mouse."""
    diagram = window.workspace.diagram
    layout = diagram.diagram_layout
    assert layout is not None
    box = box_of(layout, spot)
    places = [Point(box.left + box.width * share, box.top + box.height / 2) for share in (0.5, 0.1, 0.9)]
    if spot.edge is not None:
        start, end = layout.ends(spot.edge)
        places += [start.towards(end, share / 20) for share in range(1, 20)]
    at = next(place for place in places if spot_at(layout, place) == spot)
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x), round(at.y)))
    assert diagram.selected == spot


def with_network(layers: tuple[int, ...], activations: tuple[str, ...], samples: int) -> Experiment:
    """An experiment of another size."""
    rng = np.random.default_rng(5)
    network = NetworkSpec(layers, activations)
    base = load_preset("hiring-four").experiment
    return replace(
        base,
        parameters=Parameters(network, rng.normal(0.0, 0.5, network.parameter_count)),
        x=rng.uniform(0.0, 1.0, (samples, layers[0])),
        t=np.eye(layers[-1])[rng.integers(0, layers[-1], samples)],
        node_names=tuple(
            tuple(node_name(network, layer, node) for node in range(size)) for layer, size in enumerate(layers)
        ),
        sample_names=tuple(sample_name(index) for index in range(samples)),
        decision=None,
    )


def opened_with(open_window: Open, tmp_path: Path, experiment: Experiment) -> tuple[MainWindow, BlamePage]:
    path = tmp_path / "other.bpsim.json"
    contents = replace(load_preset("hiring-four"), experiment=experiment)
    write_file(path, contents)
    return opened(open_window, path=path)


def test_it_is_written_in_the_notation_that_is_chosen(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    window.notation.choose("tutorial-002")
    assert page.routes.product_texts() == [
        "w₂₁⁽²⁾ σ′(z₁⁽²⁾) w₁₁⁽³⁾ σ′(z₁⁽³⁾) (−∂L/∂a₁⁽³⁾)",
        "= 0.50 × 0.2255 × 0.50 × 0.2499 × 0.4889 = 0.00689",
    ]
    assert page.routes.bars.plain_text().splitlines()[-1] == "sum = −∂L/∂a₂⁽¹⁾\t0.0211"
    assert page.routes.bars.length(2) == 1.0
    assert page.routes.recursion_texts()[1] == "= 0.0138 × 0.50 + 0.0142 × 1.00 = 0.0211"
    click(qtbot, window, Spot("edge", edge=(2, 1, 0)))
    assert page.chain.texts()[:3] == [
        "−∂L/∂w₂₁⁽²⁾ = −∂z₁⁽²⁾/∂w₂₁⁽²⁾ ∂a₁⁽²⁾/∂z₁⁽²⁾ ∂L/∂a₁⁽²⁾",
        "= a₂⁽¹⁾ σ′(z₁⁽²⁾) (−∂L/∂a₁⁽²⁾)",
        "= 0.6411 × 0.2255 × 0.0611 = 0.00883",
    ]
    window.notation.choose("zhou")
    click(qtbot, window, Spot("bias", node=(2, 0)))
    trace = window.document.playback.trace
    assert page.chain.texts()[2].endswith(f"= {format_number(trace.gradient.b[2][0])}")
    page.show_part("nudge")
    page.nudge.slider.setValue(150)
    rows = [shown_value(line.split("\t")[1]) for line in page.nudge.table.plain_text().splitlines()]
    assert rows[0] == pytest.approx(-0.5 * trace.gradient.b[2][0], abs=5e-5)
    assert rows[1] == pytest.approx(rows[0], rel=0.2)
    page.show_part("batch")
    assert page.batch.bars.plain_text().splitlines()[-1].endswith(f"\t{format_number(0.1 * trace.gradient.b[2][0])}")
    window.notation.show_names(True)
    click(qtbot, window, CHIEF)
    assert "⟨Director 1⟩" in page.routes.product_texts()[0]
    click(qtbot, window, Spot("edge", edge=(2, 1, 0)))
    page.show_part("chain")
    assert "⟨Section chief 2 → Director 1⟩" in page.chain.texts()[0]


def test_it_says_what_to_click(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    assert "Click a neuron" in page.empty_text
    assert not page.routes.isVisible()
    assert window.workspace.diagram.route == ()
    click(qtbot, window, CHIEF)
    assert page.routes.isVisible()
    assert page.title_text == "Section chief 2 · EQ · layer 1"
    qtbot.keyClick(window.workspace.diagram, Qt.Key.Key_Escape)
    assert not page.routes.isVisible()
    assert window.workspace.diagram.route == ()


def test_the_two_paths_of_section_chief_2(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    routes = page.routes
    assert routes.count_text == "Path 1 of 2"
    assert routes.route_text == "Section chief 2 · EQ → Director 1 · Ability → President · Hire → loss"
    assert routes.product_texts() == [
        "w₂₁⁽²⁾ σ′(z₁⁽²⁾) w₁₁⁽³⁾ σ′(z₁⁽³⁾) ∂L/∂a₁⁽³⁾",
        "= 0.50 × 0.2255 × 0.50 × 0.2499 × (−0.4889) = −0.00689",
    ]
    assert routes.bars.plain_text().splitlines() == [
        "1  Director 1 · Ability\t−0.00689",
        "2  Director 2 · Attitude\t−0.0142",
        "sum = ∂L/∂a₂⁽¹⁾\t−0.0211",
    ]
    assert routes.recursion_texts() == [
        "∂L/∂a₂⁽¹⁾ = δ₁⁽²⁾ w₂₁⁽²⁾ + δ₂⁽²⁾ w₂₂⁽²⁾",
        "= (−0.0138) × 0.50 + (−0.0142) × 1.00 = −0.0211",
    ]
    assert window.workspace.diagram.route == ((1, 1), (2, 0), (3, 0))
    assert routes.bars.length(2) == -1.0
    assert routes.bars.length(0) + routes.bars.length(1) == pytest.approx(-1.0)


def test_next_previous_and_the_keys(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    qtbot.mouseClick(page.routes.next_button, Qt.MouseButton.LeftButton)
    assert window.workspace.diagram.route == ((1, 1), (2, 1), (3, 0))
    assert page.routes.count_text == "Path 2 of 2"
    qtbot.mouseClick(page.routes.previous_button, Qt.MouseButton.LeftButton)
    assert page.routes.current == 0
    window.actions_by_name["next_path"].trigger()
    assert page.routes.current == 1
    qtbot.mouseClick(page.routes.bars, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert page.routes.current == 0
    qtbot.keyClick(page.routes.bars, Qt.Key.Key_Down)
    assert page.routes.current == 1
    window.workspace.side.show_page("explanation")
    assert window.workspace.diagram.route == ()
    assert not window.actions_by_name["next_path"].isEnabled()


def test_play_shows_one_path_after_another_and_ends(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window, "general-3-3-2")
    click(qtbot, window, Spot("input", node=(0, 1)))
    seen: list[int] = []
    page.routes.current_changed.connect(lambda: seen.append(page.routes.current))
    page.routes.findChild(QTimer).setInterval(5)
    qtbot.mouseClick(page.routes.play_button, Qt.MouseButton.LeftButton)
    assert page.routes.playing
    qtbot.waitUntil(lambda: not page.routes.playing)
    assert seen == [0, 1, 2, 3, 4, 5]


def test_the_route_is_drawn_on_the_diagram(qtbot: QtBot, open_window: Open) -> None:
    window, _ = opened(open_window)
    click(qtbot, window, CHIEF)
    diagram = window.workspace.diagram
    layout = diagram.diagram_layout
    assert layout is not None
    picture = diagram.grab().toImage()

    def is_lit(edge: tuple[int, int, int]) -> bool:
        start, end = layout.ends(edge)
        points = [start.towards(end, share / 20) for share in range(1, 20)]
        wanted = theme().backward.rgb()
        return any(QColor(picture.pixel(int(p.x), int(p.y))).rgb() == wanted for p in points)

    assert [is_lit(edge) for edge in ((2, 1, 0), (3, 0, 0), (2, 1, 1), (3, 1, 0))] == [True, True, False, False]


def test_values_are_dashes_until_they_are_computed(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    go_to(window, Quantity.LOSS)
    assert page.routes.product_texts()[1] == "= 0.50 × — × 0.50 × — × — = —"
    assert [line.split("\t")[1] for line in page.routes.bars.plain_text().splitlines()] == ["—"] * 3
    assert page.routes.bars.length(0) == 0.0
    go_to(window, Quantity.DELTA, 2, 1)
    assert page.routes.product_texts()[1] == "= 0.50 × 0.2255 × 0.50 × 0.2499 × (−0.4889) = —"
    go_to(window, Quantity.DA, 1, 1)
    assert page.routes.product_texts()[1].endswith("= −0.00689")
    go_to(window, Quantity.Z, 1, 0)
    page.show_part("slope")
    assert page.slope.plot.tangent() is None
    assert "= —" in page.slope.text


def test_the_chain_of_a_connection(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, Spot("edge", edge=(2, 1, 0)))
    assert page.part == "chain"
    assert page.title_text == "Section chief 2 · EQ → Director 1 · Ability"
    assert page.chain.texts() == [
        "∂L/∂w₂₁⁽²⁾ = ∂z₁⁽²⁾/∂w₂₁⁽²⁾ ∂a₁⁽²⁾/∂z₁⁽²⁾ ∂L/∂a₁⁽²⁾",
        "= a₂⁽¹⁾ σ′(z₁⁽²⁾) ∂L/∂a₁⁽²⁾",
        "= 0.6411 × 0.2255 × (−0.0611) = −0.00883",
        "∂L/∂a₁⁽²⁾ = δ₁⁽³⁾ w₁₁⁽³⁾",
        "= (−0.1222) × 0.50 = −0.0611",
    ]
    page.show_part("routes")
    assert window.workspace.diagram.route == ((1, 1), (2, 0), (3, 0))
    trace = window.document.playback.trace
    assert page.routes.product_texts()[-1].endswith(f" {format_number(trace.gradient.w[2][1, 0])}")
    click(qtbot, window, CHIEF)
    assert page.part == "routes"
    assert not page.buttons["nudge"].isVisible()


def test_a_bias(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, Spot("bias", node=(2, 0)))
    assert page.title_text == "Bias of Director 1 · Ability"
    assert page.chain.texts()[-3].endswith("= −0.0138")
    assert page.chain.texts()[0] == "∂L/∂b₁⁽²⁾ = ∂z₁⁽²⁾/∂b₁⁽²⁾ ∂a₁⁽²⁾/∂z₁⁽²⁾ ∂L/∂a₁⁽²⁾"


def test_the_slope_is_the_tangents(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    page.show_part("slope")
    assert "At z₂⁽¹⁾ = 0.5800 the curve rises with the slope σ′(z₂⁽¹⁾) = 0.2301." in page.slope.text
    plot = page.slope.plot
    line = plot.tangent()
    assert line is not None
    low, high = plot._place(0.0, 0.0, 0.0, 1.0), plot._place(1.0, 1.0, 0.0, 1.0)
    slope = (line.dy() / (high.y() - low.y())) / (line.dx() / (high.x() - low.x()))
    assert slope == pytest.approx(window.document.playback.trace.derivative[1][0, 1], rel=1e-9)


def test_kinks_and_softmax_are_said_in_words(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window, page = opened_with(open_window, tmp_path, with_network((3, 4, 3), ("relu", "softmax"), 4))
    click(qtbot, window, Spot("node", node=(1, 1)))
    page.show_part("slope")
    assert "kink" in page.slope.text
    assert page.slope.plot.isVisible()
    click(qtbot, window, Spot("node", node=(2, 1)))
    assert "no single curve" in page.slope.text
    assert not page.slope.plot.isVisible()
    page.show_part("routes")
    assert page.routes.count_text == "Path 1 of 1"


def test_the_sum_stands_under_a_line_of_one_pixel(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    bars = page.routes.bars
    picture = bars.grab().toImage()
    column = [picture.pixelColor(2, y) for y in range(picture.height())]
    assert column.count(theme().muted) == 1
    assert column.index(theme().muted) == 2 * bars._row_height  # two paths above it


def test_softmax_couples_the_paths(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window, page = opened_with(open_window, tmp_path, with_network((3, 4, 3), ("relu", "softmax"), 1))
    click(qtbot, window, Spot("node", node=(1, 1)))
    assert page.routes.count_text == "Path 1 of 9, by size"
    routes = {page.route}
    for _ in range(7):
        page.routes.show_next()
        routes.add(page.route)
    assert len(routes) == 8
    within = next(route for route in routes if len(route) == 3 and route[1][0] == route[2][0] == 2)
    layout = window.workspace.diagram.diagram_layout
    assert layout is not None
    first, second = (layout.nodes[node] for node in within[1:])
    bend = route_path(layout, within[1:]).elementAt(1)  # around what lies between, half-way
    assert abs(bend.y - (first.y + second.y) / 2) < abs(first.y - second.y) / 4
    assert bend.x < first.x - layout.radius(2) / 2


def test_a_large_network_shows_the_largest_and_the_rest(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window, page = opened_with(open_window, tmp_path, with_network((64, 32, 10), ("sigmoid",) * 2, 3))
    click(qtbot, window, Spot("input", node=(0, 0)))
    assert page.routes.count_text == "Path 1 of 320, by size"
    rows = [line.split("\t") for line in page.routes.bars.plain_text().splitlines()]
    assert len(rows) == 10
    assert rows[8][0] == "the other 312"
    values = [shown_value(row[1]) for row in rows]
    assert sum(values[:9]) == pytest.approx(values[9], abs=1e-3)
    trace = window.document.playback.trace
    assert rows[9][1] == format_number(float(trace.delta[1][0] @ trace.before.w[1][0]))
    assert "ℓ is the loss of the sample" in page.routes.note


def test_multiplications_and_shared_factors(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    page.show_part("sharing")
    assert page.sharing.bars.plain_text() == "path by path\t95\nbackpropagation\t21"
    assert "21 paths lead from all weights and biases" in page.sharing.text
    lines = [line.split("\t") for line in page.sharing.table.plain_text().splitlines()]
    assert lines[1:] == [["σ′(z₁⁽³⁾)", "0.2499", "2"], ["∂L/∂a₁⁽³⁾", "−0.4889", "2"]]
    assert window.workspace.diagram.route == ()


def test_the_batch(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window, "general-3-3-2")
    click(qtbot, window, Spot("edge", edge=(2, 0, 1)))
    page.show_part("batch")
    trace = window.document.playback.trace
    each = trace.a[1][:, 0] * trace.delta[2][:, 1]
    values = [*each, each.mean(), -0.5 * each.mean()]
    assert [line.split("\t")[1] for line in page.batch.bars.plain_text().splitlines()] == [
        format_number(float(value)) for value in values
    ]
    assert "minus the learning rate 0.5" in page.batch.text
    go_to(window, Quantity.GRADIENT, 2, 1)
    assert page.batch.bars.plain_text().splitlines()[-1].endswith("\t—")
    go_to(window, Quantity.LOSS)
    assert all(line.endswith("\t—") for line in page.batch.bars.plain_text().splitlines())


def test_nudging_changes_nothing_and_says_what_would_happen(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window, "general-3-3-2")
    click(qtbot, window, Spot("edge", edge=(2, 0, 1)))
    page.show_part("nudge")
    document = window.document
    trace, run = document.playback.trace, document.run
    page.nudge.slider.setValue(160)
    place = ParameterPlace(2, 1, 0)
    shifted = trace.before.with_value(place, trace.before.value(place) + 0.6)
    training = document.experiment.training
    real = sample_losses(forward(shifted, trace.x), trace.t, training.loss).mean() - trace.loss
    predicted = 0.6 * trace.gradient.value(place)
    rows = [line.split("\t")[1] for line in page.nudge.table.plain_text().splitlines()]
    assert [shown_value(row) for row in rows] == pytest.approx([predicted, real, real - predicted], abs=5e-5)
    assert "w₁₂⁽²⁾ = 1.00, shifted by +0.60" in page.nudge.text
    assert document.run is run
    assert document.undo_stack.count() == 0
    qtbot.keyClick(page.nudge.slider, Qt.Key.Key_Right)
    assert page.nudge.shift == pytest.approx(0.61)
    go_to(window, Quantity.LOSS)
    rows = [line.split("\t")[1] for line in page.nudge.table.plain_text().splitlines()]
    assert (rows[0], rows[2]) == ("—", "—")
    go_to(window, Quantity.A, 2, 1)
    assert "The loss is not on the screen" in page.nudge.text
    assert not page.nudge.plot.isVisible()


def test_nothing_is_worked_out_while_training_runs(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    before = page.routes.bars.plain_text()
    window.control.run()
    qtbot.waitUntil(lambda: window.document.run.head > 50, timeout=10_000)
    assert window.workspace.diagram.route == ()
    assert page.routes.bars.plain_text() == before
    window.control.pause()
    trace = window.document.playback.trace
    assert trace.update > 0
    assert page.routes.bars.plain_text().splitlines()[-1] == f"sum = ∂L/∂a₂⁽¹⁾\t{format_number(trace.da[1][0, 1])}"
    assert window.workspace.diagram.route == ((1, 1), (2, 0), (3, 0))


def test_the_card_gives_way_to_the_page(qtbot: QtBot, open_window: Open) -> None:
    window, _ = opened(open_window)
    click(qtbot, window, CHIEF)
    assert window.inspection.card.isHidden()
    window.workspace.side.show_page("explanation")
    click(qtbot, window, Spot("node", node=(2, 0)))
    assert window.inspection.card.isVisible()


def test_another_network_and_another_language(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    set_language("zh")
    qtbot.waitUntil(lambda: page.title_text.startswith("二科长 · 情商"))
    set_language("en")
    window.files.open_preset("general-3-3-2")
    assert window.workspace.diagram.route == ()
    assert "Click a neuron" in page.empty_text


@pytest.mark.parametrize("part", ["chain", "routes", "slope", "sharing", "batch", "nudge"])
@pytest.mark.parametrize("preset", ["hiring", "general-3-3-2"])
def test_nothing_is_cut_off_in_a_narrow_window(qtbot: QtBot, open_window: Open, part: str, preset: str) -> None:
    window, page = opened(open_window, preset)
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: window.workspace.diagram.width() < 600)
    click(qtbot, window, Spot("edge", edge=(2, 1, 0)))
    page.show_part(part)
    shown = page.parts[part]
    qtbot.waitUntil(lambda: shown.viewport().width() < 330)
    assert shown.widget().width() <= shown.viewport().width()


def test_large_type_and_two_columns_in_a_presentation(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    assert not page.routes.side_by_side
    window.actions_by_name["present"].setChecked(True)
    qtbot.waitUntil(lambda: page.routes.side_by_side)
    assert page.routes.scale > 1.0
    window.actions_by_name["present"].setChecked(False)
    qtbot.waitUntil(lambda: not page.routes.side_by_side)


def test_as_many_digits_as_are_chosen(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    try:
        window.explain.choose_digits(6)
        assert page.routes.bars.plain_text().splitlines()[0] == "1  Director 1 · Ability\t−0.0068868"
    finally:
        window.explain.choose_digits(4)


def test_a_program_that_is_wrong_is_told_from_its_paths(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window, "mistake-updated-weights")
    click(qtbot, window, Spot("node", node=(1, 0)))
    assert "The paths add up to 0.0364, but this program has" in page.routes.finding
    window.document.seek(0, 0)
    assert page.routes.finding == ""


@pytest.mark.parametrize("spot", [Spot("edge", edge=(1, 1, 1)), Spot("bias", node=(1, 0)), CHIEF], ids=str)
def test_formulas_with_names_are_as_large_as_those_with_symbols(open_window: Open, spot: Spot) -> None:
    window, page = opened(open_window)
    window.workspace.diagram.select(spot)

    def sizes() -> list[int]:
        QApplication.processEvents()
        return [view._pixels for view in page.findChildren(FormulaView) if view.isVisible()]

    with_symbols = sizes()
    window.actions_by_name["names"].setChecked(True)
    assert any("Section chief" in view.plain_text() for view in page.findChildren(FormulaView))
    assert set(sizes()) == set(with_symbols) != set()


def test_the_slope_is_written_beside_the_middle_of_its_side(qtbot: QtBot, open_window: Open) -> None:
    window, page = opened(open_window)
    click(qtbot, window, CHIEF)
    page.show_part("slope")
    plot, trace = page.slope.plot, window.document.playback.trace
    z, a, slope = (float(values[1][0, 1]) for values in (trace.z, trace.a, trace.derivative))
    low, high = plot._heights()
    corner, end = plot._place(z + 1.0, a, low, high), plot._place(z + 1.0, a + slope, low, high)
    boxes = text_boxes(drawn_as_svg(plot, lambda painter: plot.render(painter, QPoint())))
    box = next(box for text, box in boxes if text == format_number(slope))
    assert abs(box.center().y() - (corner.y() + end.y()) / 2) < 4
    assert 0 < box.left() - corner.x() < 10
