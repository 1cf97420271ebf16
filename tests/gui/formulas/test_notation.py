"""Switching the notation in a real window: every label, number, title and tooltip follows at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bpsim.gui.diagram.painting.words import headings, words
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.formulas.notation import AS_THE_SOURCE, choose_notation, chosen_notation, script_of
from bpsim.gui.language import set_language
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity
from tests.gui.conftest import Open


def go_to(window: MainWindow, quantity: Quantity, layer: int | None = None, node: int | None = None) -> None:
    frame = window.document.playback.frames.position(quantity, layer, node)
    assert frame is not None
    window.document.seek(0, frame)


def formulas(window: MainWindow) -> list[str]:
    assert window.workspace.explanation is not None
    return window.workspace.explanation.formula_texts()


def pick(window: MainWindow, notation: str) -> None:
    """As a person does: open the menu, click the entry."""
    menu = window.actions_by_name.notation_menu
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.objectName() == f"notation-{notation}").trigger()


def test_a_preset_comes_in_its_sources_notation(open_window: Open) -> None:
    window = open_window("hiring")
    go_to(window, Quantity.DELTA, 2, 0)
    assert formulas(window)[:3] == ["δ₁⁽²⁾ = (−∂L/∂a₁⁽²⁾) σ′(z₁⁽²⁾)", "= 0.0611 × 0.2255", "= 0.0138"]


def test_formulas_diagram_outline_and_card_follow(open_window: Open) -> None:
    window = open_window("hiring")
    go_to(window, Quantity.DELTA, 2, 0)
    diagram, panel = window.workspace.diagram, window.workspace.explanation
    assert panel is not None
    diagram.select(Spot("node", node=(2, 0)))
    seen = set()
    for notation, delta, letter in (
        ("standard", -0.0138, "δ"), ("tutorial-000", -0.0611, "δ"), ("tutorial-001", -0.0138, "δ"),
        ("tutorial-002", 0.0138, "δ"), ("nielsen", -0.0138, "δ"), ("zhou", 0.0138, "e"),
    ):  # fmt: skip
        pick(window, notation)
        picture = diagram.picture
        assert picture is not None
        node = picture.nodes[2, 0]
        assert node.delta == pytest.approx(delta, abs=5e-5)
        assert picture.script.bare(node.called_delta, 2) == letter
        assert PROFILES[notation] is picture.script.profile
        card, outline = window.inspection.card.plain_text(), [row.text for row in panel.outline.rows()]
        tooltip = window.inspection.describe(Spot("node", node=(2, 0)))
        symbol = picture.script.plain(script_symbol(window, node.called_delta))
        value = f"{node.delta:.4f}".replace("-", "−")
        assert f"{symbol} = {value}" in tooltip
        assert symbol in card
        assert value in card
        assert picture.script.bare("delta", 2) in " ".join(outline)
        assert window.notation.button.text().startswith(letter)
        seen.add((formulas(window)[0], words("half", picture.script)["loss"]))
    assert len(seen) >= 5


def script_symbol(window: MainWindow, kind: str):  # type: ignore[no-untyped-def]
    from bpsim.session.explaining.writing.equation import Name

    return Name(kind, 2, (0,), variant="L")


def test_layers_are_counted_as_the_profile_counts_them(open_window: Open) -> None:
    window = open_window("hiring")
    go_to(window, Quantity.Z, 1, 0)
    panel = window.workspace.explanation
    assert panel is not None
    assert "layer 1" in panel.title_text
    pick(window, "nielsen")
    assert "layer 2" in panel.title_text
    script = script_of(window.document.experiment)
    assert headings(window.document.experiment.network, script) == ["input", "layer 2", "layer 3", "layer 4"]
    assert "layer 2" in window.inspection.describe(Spot("node", node=(1, 0)))
    assert any("layer 2" in row.text for row in panel.outline.rows())


def test_a_threshold_is_shown_and_typed_over_with_its_sign(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    pick(window, "zhou")
    diagram = window.workspace.diagram
    assert diagram.picture is not None
    assert diagram.picture.nodes[1, 0].bias == 1.0  # b is -1
    diagram.edit(Spot("bias", node=(1, 0)))
    field = diagram.findChild(QLineEdit)
    assert field is not None
    assert float(field.text()) == 1.0
    field.setText("0.4")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.document.experiment.parameters.b[1][0] == -0.4
    assert diagram.picture.nodes[1, 0].bias == 0.4
    assert "θ₁⁽¹⁾ = 0.40   threshold" in window.inspection.describe(Spot("bias", node=(1, 0)))
    diagram.weight_edited.emit(1, 0, 0, "0.7")
    assert window.document.experiment.parameters.w[1][0, 0] == 0.7


def test_a_threshold_is_dragged_up_as_it_is_shown(open_window: Open) -> None:
    from bpsim.engine.network import ParameterPlace

    window = open_window("hiring")
    pick(window, "zhou")
    window.workspace.diagram.parameter_dragged.emit(ParameterPlace(1, 0), 10)
    question = window.comparison.what_if.question
    assert question is not None
    assert (question.value, question.experiment.parameters.b[1][0]) == ("1.2", -1.2)
    assert question.what == "initial θ₁⁽¹⁾"


def test_the_update_has_the_sign_of_the_profile(open_window: Open) -> None:
    window = open_window("hiring")
    go_to(window, Quantity.UPDATE, 3)
    assert formulas(window) == ["b₁⁽³⁾ ← b₁⁽³⁾ + lr (−∂L/∂b₁⁽³⁾)", "−0.6000 + 0.1 × 0.1222", "= −0.5878"]
    pick(window, "zhou")
    assert formulas(window) == ["θ₁⁽³⁾ ← θ₁⁽³⁾ + η (−∂E/∂θ₁⁽³⁾)", "0.6000 + 0.1 × (−0.1222)", "= 0.5878"]
    pick(window, "standard")
    assert formulas(window) == ["b₁⁽³⁾ ← b₁⁽³⁾ − η ∂L/∂b₁⁽³⁾", "−0.6000 − 0.1 × (−0.1222)", "= −0.5878"]


def test_names_instead_of_indices_in_both_languages(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    pick(window, "standard")
    go_to(window, Quantity.DELTA, 2, 1)
    window.actions_by_name["names"].trigger()
    assert formulas(window)[0] == "δ⟨Director 2⟩ = ∂L/∂a⟨Director 2⟩ σ′(z⟨Director 2⟩)"
    assert "δ⟨Director 2⟩" in window.inspection.describe(Spot("node", node=(2, 1)))
    set_language("zh")
    qtbot.waitUntil(lambda: formulas(window)[0].startswith("δ⟨二处长⟩"))
    window.actions_by_name["names"].trigger()
    assert formulas(window)[0] == "δ₂⁽²⁾ = ∂L/∂a₂⁽²⁾ σ′(z₂⁽²⁾)"


def test_looking_is_no_edit_and_keeping_is_one(open_window: Open) -> None:
    window = open_window("hiring")
    keep, undo = window.actions_by_name["keep_notation"], window.document.undo_stack
    pick(window, "zhou")
    assert window.document.experiment.notation == "tutorial-002"
    assert undo.isClean()
    window.actions_by_name.notation_menu.aboutToShow.emit()
    assert keep.isEnabled()
    keep.trigger()
    assert (window.document.experiment.notation, chosen_notation()) == ("zhou", AS_THE_SOURCE)
    assert undo.canUndo()
    undo.undo()
    assert window.document.experiment.notation == "tutorial-002"
    window.actions_by_name.notation_menu.aboutToShow.emit()
    assert not keep.isEnabled()


def test_the_choice_is_remembered_and_outlives_a_preset(open_window: Open, tmp_path: Path) -> None:
    window = open_window("hiring")
    pick(window, "nielsen")
    window.files.open_preset("xor")
    go_to(window, Quantity.Z, 1, 0)
    assert formulas(window)[0] == "z₁² = w₁₁² a₁¹ + w₁₂² a₂¹ + b₁²"
    choose_notation(AS_THE_SOURCE, False)
    again = MainWindow(load_preset("hiring"), Remembered(tmp_path / "settings.ini"), None)
    assert chosen_notation() == "nielsen"
    again.discard()


def test_the_menu_speaks_the_language_of_the_window(open_window: Open, qtbot: QtBot) -> None:
    window = open_window("hiring")
    menu = window.actions_by_name.notation_menu
    assert menu.title() == "Notation"
    menu.aboutToShow.emit()
    checked = [action.objectName() for action in menu.actions() if action.isChecked()]
    assert checked == ["notation-source"]
    assert len([action for action in menu.actions() if action.objectName().startswith("notation-")]) == 7
    assert window.notation.button.menu() is menu
    assert window.notation.button.height() >= 24


def test_the_page_of_weights_follows(open_window: Open) -> None:
    window = open_window("hiring")
    page = window.shaping.page
    assert page is not None
    window.workspace.side.show_page("weights")
    pick(window, "zhou")
    assert page.model.table[-1].tolist() == [1.0, -0.3]  # thresholds
    pick(window, "nielsen")
    assert page.model.table[-1].tolist() == [-1.0, 0.3]
    assert [page.layers.itemText(index) for index in range(page.layers.count())] == ["layer 2", "layer 3", "layer 4"]
