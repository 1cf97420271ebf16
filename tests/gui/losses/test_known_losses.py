"""What the window says of losses: of the state that is shown, exactly, or with the state they are of."""

from __future__ import annotations

import random
import re
import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.engine.network import NetworkSpec
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.orders import ORDERS
from bpsim.gui.application import application
from bpsim.gui.document.known_losses import KnownLosses
from bpsim.gui.window.main_window import MainWindow
from bpsim.session import edits
from bpsim.session.data.samples import Samples
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.frames import StepSize
from bpsim.session.naming import sample_name
from bpsim.session.words.number_format import format_number
from tests.gui.conftest import Open
from tests.session.running.test_known import by_hand, close

LATER = re.compile(r"(full|test) loss (\S+?)(?: \(after ([\d\s]+)\))?(?: ·|$)")


def told(window: MainWindow) -> str:
    return window.workspace.losses._readout.text()


def number(text: str) -> float:
    return float(text.replace("\u2212", "-").replace("\u202f", ""))


def with_test(experiment: Experiment) -> Experiment:
    return replace(experiment, test=Samples(experiment.x[:2] * 0.5, experiment.t[:2], (sample_name(0), sample_name(1))))


def somewhere(window: MainWindow, draw: random.Random) -> None:
    """A random moment of a random run: edits in mid-epoch, undo, other batches."""
    document = window.document
    for _ in range(draw.randrange(9)):
        document.step(StepSize.UPDATE)
    document.seek(draw.randrange(document.run.head + 1), draw.randrange(document.playback.last + 1))
    act = draw.randrange(8)
    if act == 0:
        window.editing.edit_setting("batch_size", str(draw.randint(1, 4)))
    elif act == 1:
        window.editing.edit_setting("learning_rate", str(draw.choice((0.05, 0.3, 1.0))))
    elif act == 2:
        window.editing.edit_setting("order", draw.choice(tuple(ORDERS)))
    elif act == 3:
        window.editing.edit_weight(1, 0, 0, str(draw.uniform(-1.0, 1.0)))
    elif act == 4:
        window.actions_by_name["undo"].trigger()
    elif act == 5:
        window.editing.edit_setting("optimizer", draw.choice(tuple(OPTIMIZERS)))
    document.seek(draw.randrange(document.run.head + 1), draw.randrange(document.playback.last + 1))


@pytest.mark.parametrize("seed", [1, 2])
def test_every_loss_in_the_window_is_that_of_the_state_in_the_window(open_window: Open, seed: int) -> None:
    window, draw = open_window("hiring-four-minibatch"), random.Random(seed)
    window.files.opened.emit(FileContents(with_test(load_preset("hiring-four-minibatch").experiment)), None)
    document, panel = window.document, window.workspace.losses
    for moment in range(60):
        somewhere(window, draw)
        if moment % 12 == 0:
            window.comparison.pin()
        done = int(window.workspace.timeline._done.text().split()[0])
        expected = by_hand(document.experiment, document.run, done)
        assert f"full loss {format_number(expected.full, 6)}" in told(window), (moment, told(window))
        assert f"test loss {format_number(expected.test, 6)}" in told(window), (moment, told(window))
        (x,), (y,) = panel.lines._dot.getData()
        assert (x, close(y, expected.full)) == (done, True)
        xs, ys = panel.lines.items["full"].getData()
        assert close(ys[list(xs).index(done)], expected.full)
        xs, ys = panel.lines.items["test"].getData()
        assert close(ys[list(xs).index(done)], expected.test)
        end = by_hand(document.experiment, document.run, document.run.head)
        assert format_number(end.full) in window.comparison.list.texts()[0], moment


def test_the_mouse_over_the_curve_is_told_the_losses_of_that_state(open_window: Open) -> None:
    window = open_window("hiring-four-minibatch")
    document, panel = window.document, window.workspace.losses
    document.run.ensure(9)
    document.seek(4)
    before = told(window)
    panel.pointed.emit(7)
    expected = by_hand(document.experiment, document.run, 7)
    assert f"after 7 updates · batch loss {format_number(document.run.trace(7).loss, 6)}" in told(window)
    assert f"full loss {format_number(expected.full, 6)}" in told(window)
    panel._pointing = True
    panel.leave_pointed()
    assert told(window) == before


def test_the_batch_loss_says_that_it_is_of_the_weights_before(open_window: Open) -> None:
    """Once the new weights are shown; until then it is of those that are."""
    window = open_window("hiring-four-minibatch")
    window.resize(1900, 900)
    document, readout = window.document, window.workspace.losses._readout
    document.run.ensure(9)
    loss = format_number(document.run.trace(4).loss, 6)
    document.seek(4)
    assert f"after 4 updates · batch loss {loss} · full loss" in told(window)
    document.seek(4, document.playback.last)
    assert f"after 5 updates · batch loss {loss} (after 4) · full loss" in told(window)
    assert "samples of update 5, before it changed the weights" in readout.toolTip()
    window.resize(1000, 900)
    QApplication.processEvents()
    if f"{loss} ·" in told(window):  # no room: then it is in the tooltip
        assert "(after 4)" in readout.toolTip()


def large() -> FileContents:
    """So large that its losses take longer than a moment."""
    draw = np.random.default_rng(3)
    base = load_preset("hiring-four-minibatch").experiment
    base = edits.with_hidden_layers(base, (120, 120))
    network: NetworkSpec = base.network
    x = draw.normal(size=(320, network.layers[0]))
    t = draw.uniform(size=(320, network.layers[-1]))
    names = tuple(sample_name(index) for index in range(len(x)))
    return FileContents(with_test(replace(base, x=x, t=t, sample_names=names)))


def test_what_takes_longer_than_a_moment_is_said_when_it_is_known(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.files.opened.emit(large(), None)
    document = window.document
    document.run.ensure(3)
    document.seek(2, 3)
    assert "full loss …" in told(window)
    assert "test loss …" in told(window)
    expected = by_hand(document.experiment, document.run, 2)
    qtbot.waitUntil(lambda: "…" not in told(window), timeout=20_000)
    assert f"full loss {format_number(expected.full, 6)}" in told(window)
    assert f"test loss {format_number(expected.test, 6)}" in told(window)
    window.workspace.losses.pointed.emit(1)  # under the mouse, on the curve
    assert "full loss …" in told(window)
    expected = by_hand(document.experiment, document.run, 1)
    qtbot.waitUntil(lambda: f"full loss {format_number(expected.full, 6)}" in told(window), timeout=20_000)


@pytest.mark.parametrize("contents", ["small", "large"])
def test_while_training_flies_past_a_loss_says_which_states_it_is(
    open_window: Open, qtbot: QtBot, contents: str
) -> None:
    window = open_window()
    experiment = with_test(load_preset("hiring-four-minibatch").experiment)
    window.files.opened.emit(large() if contents == "large" else FileContents(experiment), None)
    document = window.document
    window.editing.edit_setting("epochs", "1000000")
    window.control.pace = "fast"
    seen: list[tuple[int, str]] = []
    window.control.looked.connect(lambda: seen.append((document.playback.cursor.update + 1, told(window))))
    window.control.run()
    qtbot.waitUntil(lambda: len(seen) > 25, timeout=60_000)
    window.control.pause()
    for _update, text in seen[:: len(seen) // 8]:
        done = int(text.split(" update")[0].replace("after ", "").replace("\u202f", ""))
        for name, value, other in LATER.findall(text):
            at = int(re.sub(r"\s", "", other)) if other else done
            expected = by_hand(document.experiment, document.run, at)
            right = expected.full if name == "full" else expected.test
            assert value in (format_number(right, 6), "…"), (text, at)


def test_while_training_flies_past_the_worker_is_asked_at_a_moment_of_its_own(open_window: Open, qtbot: QtBot) -> None:
    """When the window has nothing else to do in that look; once it stands still, at once."""
    window = open_window()
    window.files.opened.emit(large(), None)
    document = window.document
    known = KnownLosses(document, window)
    document.run.ensure(40)
    known.hurried = True
    assert not known.ask_due()
    losses = known.at("cursor", 40)
    assert losses is not None
    assert losses.full.update < 40
    assert not known._worker.busy
    assert known.ask_due()
    assert not known.ask_due()
    qtbot.waitSignal(known.arrived, timeout=20_000).wait()
    losses = known.at("cursor", 40)
    assert losses is not None
    assert losses.full.update == 40
    known.at("cursor", 30)
    known.hurried = False
    assert not known.ask_due(), "it stands still by now: what is shown asks by itself"
    known.close()


def test_a_closed_window_asks_nothing_more(open_window: Open) -> None:
    """It is told of another language until it is destroyed; a worker that it began then would never end."""
    window = open_window("mnist-784-30-10")
    window.document.run.ensure(3)
    window.document.seek(2)
    window.discard()
    application("zh", "light")
    QApplication.processEvents()
    assert not any(thread.name == "bpsim-known" for thread in threading.enumerate())
