"""The diagram as a screen reader finds it, by Qt's accessibility interface: all that is written, and nothing hidden."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bpsim.gui.application import application
from bpsim.gui.diagram.picture import picture_of
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.document.document import Document
from bpsim.session.asking.hidden import Hidden
from bpsim.session.files.presets import load_preset
from tests.gui.ask.seeing import painted_texts
from tests.gui.conftest import Open

Text, Role = QAccessible.Text, QAccessible.Role
NUMBER = r"[+−]?\d+(?:\.\d+)?(?:×10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?"
# what stands before a number in the diagram: a symbol or word; the legend's ends have none and are no values
WRITTEN = re.compile(rf"(?:(?:z|a|δ|b|→|target t =|batch loss|batch loss →) )?({NUMBER})")


@pytest.fixture
def document(qapp: object) -> Document:
    return Document(load_preset("hiring"))


@pytest.fixture
def view(qtbot: QtBot, document: Document) -> DiagramView:
    application("en", "light")
    made = DiagramView()
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.show_experiment(document.experiment)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def show(view: DiagramView, document: Document, frame: int) -> None:
    document.seek(0, frame)
    view.show_step(picture_of(document.playback.trace, document.playback.revealed, 0))


def items(view: DiagramView) -> list[QAccessibleInterface]:
    whole = QAccessible.queryAccessibleInterface(view)
    return [whole.child(index) for index in range(whole.childCount())]


def spoken(view: DiagramView) -> dict[str, str]:
    return {item.text(Text.Name): item.text(Text.Value) for item in items(view)}


def written_numbers(view: DiagramView) -> set[str]:
    found = (WRITTEN.fullmatch(text) for text in painted_texts(view))
    return {match[1] for match in found if match is not None and not re.fullmatch(r"[+−]\d", match[0])}


def test_every_number_of_every_frame_is_spoken(view: DiagramView, document: Document) -> None:
    counts = []
    for frame in range(document.playback.last + 1):
        show(view, document, frame)
        numbers, said = written_numbers(view), " ".join(spoken(view).values())
        assert {number for number in numbers if number not in re.findall(NUMBER, said)} == set(), frame
        counts.append(len(numbers))
    assert counts[0] >= 12, "inputs, weights and biases are there from the first"
    assert max(counts) > counts[0] + 10, "and more comes with each step"


def test_what_is_not_there_yet_is_said_to_be_so(view: DiagramView, document: Document) -> None:
    show(view, document, 0)
    assert spoken(view)["neuron Director 1 · Ability"].count("not computed yet") == 3
    show(view, document, document.playback.last)
    assert "not computed yet" not in " ".join(spoken(view).values())


@pytest.mark.parametrize("kind", ["a", "z", "delta", "gradient", "loss"])
def test_hidden_numbers_are_not_spoken(view: DiagramView, document: Document, kind: str) -> None:
    """At a frame at which all of them are there: nothing is said that is not written as well."""
    last = document.playback.last
    show(view, document, last)
    shown = " ".join(spoken(view).values())
    said_only = set(re.findall(NUMBER, shown)) - written_numbers(view)
    assert "hidden" not in shown
    document.hide(Hidden(frozenset({kind})))
    show(view, document, last)
    left = " ".join(spoken(view).values())
    assert "hidden" in left
    assert set(re.findall(NUMBER, left)) - written_numbers(view) <= said_only, "those for which a label has no room"
    assert len(re.findall(NUMBER, left)) < len(re.findall(NUMBER, shown))


def test_each_item_has_a_name_a_role_and_a_place(view: DiagramView, document: Document) -> None:
    show(view, document, 8)
    whole = QAccessible.queryAccessibleInterface(view)
    assert whole.role() == Role.List
    assert whole.text(Text.Name) == "Network diagram"
    names = list(spoken(view))
    assert len(set(names)) == len(names) == whole.childCount()
    for name in ("input Grades", "weight from Grades to Section chief 1 · IQ", "target of President · Hire", "loss"):
        assert name in names
    window = view.rect().translated(view.mapToGlobal(QPoint()))
    for index, item in enumerate(items(view)):
        assert item.role() in (Role.ListItem, Role.Heading, Role.StaticText)
        assert window.contains(item.rect())
        assert whole.indexOfChild(item) == index
        assert item.text(Text.Value) == item.text(Text.Description) != ""
    middle = view.place_spoken(Spot("node", node=(2, 1))).center()
    assert whole.childAt(middle.x(), middle.y()).text(Text.Name) == "neuron Director 2 · Attitude"


def test_the_keyboard_says_where_it_is(view: DiagramView, document: Document, qtbot: QtBot) -> None:
    show(view, document, 8)
    view.setFocus()
    whole = QAccessible.queryAccessibleInterface(view)
    assert whole.focusChild() is None
    for spot in view.spots_spoken()[:-1]:
        view.select(spot)
        child = whole.focusChild()
        assert child.text(Text.Name) == view.name_spoken(spot)
        assert child.state().focused
        assert child.state().selected
    assert not items(view)[0].state().focused


def test_in_chinese(view: DiagramView, document: Document) -> None:
    application("zh", "light")
    show(view, document, document.playback.last)
    said = " ".join(f"{name} {value}" for name, value in spoken(view).items())
    assert "激活值" in said
    assert re.findall(r"[A-Za-z]{3,}", re.sub(r"IQ|EQ", "", said)) == []
    application("en", "light")


def test_what_is_gone_is_no_longer_spoken(view: DiagramView, document: Document) -> None:
    show(view, document, 3)
    last = items(view)[-1]
    assert last.isValid()
    bias = next(item for item in items(view) if item.text(Text.Name) == "bias of Director 2 · Attitude")
    small = load_preset("xor").experiment
    view.show_experiment(small)
    assert not bias.isValid()
    assert bias.text(Text.Name) == ""


def test_nothing_of_it_outlives_its_widget(qapp: QApplication, document: Document) -> None:
    """Qt would go on asking what is no longer there."""
    for _ in range(3):
        window = QWidget()
        view = DiagramView()
        QVBoxLayout(window).addWidget(view)
        view.show_experiment(document.experiment)
        view.resize(800, 500)
        whole = QAccessible.queryAccessibleInterface(view)
        item = whole.child(2)
        number = QAccessible.uniqueId(item)
        assert QAccessible.accessibleInterface(number) is item
        window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not isValid(whole)
        assert not isValid(item)
        assert QAccessible.accessibleInterface(number) is None


def test_a_reader_that_listens_is_told_of_each_step(open_window: Open, qtbot: QtBot) -> None:
    """The sentence is announced, the spot of the keyboard is said anew: with accessibility on, as a reader has it."""
    QAccessible.setActive(True)
    try:
        window = open_window("hiring")
        diagram, narrator = window.workspace.diagram, window.workspace.narrator
        diagram.setFocus()
        whole, sentences = QAccessible.queryAccessibleInterface(diagram), []
        for _ in range(6):
            qtbot.keyClick(diagram, Qt.Key.Key_Right)
            qtbot.keyClick(diagram, Qt.Key.Key_PageDown)
            said = QAccessible.queryAccessibleInterface(narrator).text(Text.Name)
            assert said == narrator.text() != ""
            sentences.append(said)
            assert whole.focusChild().text(Text.Name) == diagram.name_spoken(diagram.focused)
        assert len(set(sentences)) == 6
    finally:
        QAccessible.setActive(False)
