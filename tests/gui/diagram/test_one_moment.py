"""A frame shows one moment: all neurons are of one forward pass, and what is new beside what was is marked so."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.backprop import forward
from bpsim.engine.tracing import trace_update
from bpsim.gui.diagram.painting.fitted_numbers import after_words
from bpsim.gui.diagram.pen import SMALLEST_TYPE, font_metrics
from bpsim.gui.diagram.picture import picture_of
from bpsim.session.files.presets import load_preset, presets
from bpsim.session.frames import Phase, Quantity, Revealed, frames_of
from bpsim.session.words.number_entry import value_of
from tests.gui.ask.seeing import painted_texts
from tests.gui.conftest import Open
from tests.soak.screen import wrong_numbers


@pytest.mark.parametrize("name", [preset.id for preset in presets()])
def test_every_neuron_and_the_card_are_of_one_moment(name: str) -> None:
    """Of the pass with the weights before the update; at the check of that with the new ones."""
    experiment = load_preset(name).experiment
    trace = trace_update(experiment.training, experiment.start)
    network = trace.network
    frames = frames_of(network, experiment.settings.loss, experiment.gradient_order)
    passes = {False: forward(trace.before, trace.x), True: forward(trace.after, trace.x)}
    ends = [n for n in range(len(frames)) if n == len(frames) - 1 or frames[n].phase != frames[n + 1].phase]
    for number in ends:
        revealed = Revealed(frames, number)
        checked = frames[number].phase is Phase.CHECK
        picture, passed = picture_of(trace, revealed, 0), passes[checked]
        for layer in range(1, network.depth + 1):
            shown = picture.nodes.layer(layer)
            assert np.array_equal(shown.a[shown.a_open], passed.a[layer][0][shown.a_open], equal_nan=True)
            for node in range(min(3, network.layers[layer])):
                one = picture.nodes[layer, node]
                assert one.z is None or one.z == passed.z[layer][0, node]
                assert one.a is None or one.a == passed.a[layer][0, node]
                assert one.delta_is_of_before == checked
        assert picture.sample_loss in (None, trace.sample_loss[0])
        assert (picture.new_loss is not None) == (picture.new_sample_loss is not None) == checked
        if checked:
            assert picture.new_sample_loss == trace.sample_loss_after[0]
            assert np.array_equal(picture.now, trace.after.flat)


@pytest.mark.parametrize("name", ["hiring", "iris-4-6-3", "hiring-four"])
def test_the_new_loss_stands_behind_an_arrow_whatever_the_batch(open_window: Open, qtbot: QtBot, name: str) -> None:
    window = open_window(name)
    document = window.document
    arrows = [text for text in painted_texts(window.workspace.diagram) if text.startswith("→ ")]
    assert not arrows
    document.seek(0, document.playback.frames.position(Quantity.CHECK) or 0)
    after = document.playback.trace.sample_loss_after[document.row]
    texts = painted_texts(window.workspace.diagram)
    (arrow,) = [text for text in texts if text.startswith("→ ")]
    assert float(arrow.removeprefix("→ ")) == pytest.approx(after, rel=1e-3)
    many = len(document.playback.trace.batch) > 1
    assert many == any(text.startswith("batch loss → ") for text in texts)


def test_what_is_asked_about_stays_at_the_check(open_window: Open, qtbot: QtBot) -> None:
    """While z is hidden, what was answered right stands there: the update's own."""
    window = open_window("hiring")
    document = window.document
    document.seek(0, document.playback.frames.position(Quantity.CHECK) or 0)
    window.ask.hide(frozenset({"z"}))
    value = float(document.playback.computed.z[1][0, 0])
    window.ask.show()
    window.ask.answer(str(value))
    assert picture_of(document.playback.trace, document.playback.revealed, 0).nodes[1, 0].z == value


@pytest.mark.parametrize("name", ["moons-2-6-1", "hiring-four", "iris-4-6-3", "circle-2-4-1"])
@pytest.mark.parametrize("size", [(1024, 700), (1366, 768), (1440, 900)])
def test_what_the_card_says_of_losses_is_whole(open_window: Open, name: str, size: tuple[int, int]) -> None:
    """In fewer words or digits where there is little room, never without its middle."""
    window = open_window(name)
    document = window.document
    document.run.ensure(300)
    window.resize(*size)
    QApplication.processEvents()
    for frame in (document.playback.frames.position(Quantity.LOSS) or 0, document.playback.last):
        document.seek(300, frame)
        assert [text for text in painted_texts(window.workspace.diagram) if "…" in text and "loss" in text] == []
        assert any(text.startswith("batch") for text in painted_texts(window.workspace.diagram))


@pytest.mark.parametrize("width", range(40, 200, 10))
@pytest.mark.parametrize("number", [0.0000373, 0.119522, 2.31, 123.456, 1e-12])
def test_a_number_after_words_is_as_exact_as_there_is_room_for(qapp: object, width: float, number: float) -> None:
    text = after_words(("batch loss", "batch"), number, 4, width)
    words, _, said = text.rpartition(" ")
    assert words in ("batch loss", "batch")
    assert value_of(said) == pytest.approx(number, rel=0.5)
    room = font_metrics(SMALLEST_TYPE).horizontalAdvance
    assert room(text) <= width or text == after_words(("batch loss", "batch"), number, 4, 0.0)


@pytest.mark.parametrize("name", ["hiring-two", "hiring-four", "circle-2-4-1", "paths-3-3-2", "xor"])
def test_every_number_of_every_frame_is_that_of_an_independent_pass(open_window: Open, name: str) -> None:
    """As the random user reads the screen: at the check every neuron and the losses are of the new weights."""
    window = open_window(name)
    document = window.document
    document.run.ensure(9)
    for update in (0, 8):
        for frame in range(len(document.playback.frames)):
            document.seek(update, frame)
            assert wrong_numbers(window) == [], (update, frame)
