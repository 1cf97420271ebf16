"""Whatever takes the place of experiment or run, whatever trains at that moment: the worker has handed over by then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bpsim.engine.network import ParameterPlace
from bpsim.gui.window.main_window import MainWindow
from bpsim.session import edits
from bpsim.session.files.fileformat import read_file, write_file
from bpsim.session.files.presets import load_preset
from bpsim.session.files.saving import contents_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.gui.conftest import Open

Act = Callable[[MainWindow, QtBot, Path], None]
LONG = 3_000_000  # epochs: no run of this test comes to its end by itself


def press(name: str) -> Act:
    return lambda window, _bot, _file: window.actions_by_name[name].trigger()


def setting(name: str, value: str) -> Act:
    return lambda window, _bot, _file: window.editing.edit_setting(name, value)


def what_if_kept(window: MainWindow, qtbot: QtBot, _file: Path) -> None:
    what_if = window.comparison.what_if
    what_if.drag_setting("learning_rate", 3)
    qtbot.waitUntil(lambda: what_if.preview is not None, timeout=20_000)
    window.control.run()  # somebody presses Run before the strip's button
    what_if.drag_setting("learning_rate", 4)
    window.control.run()
    what_if.keep()


def find_and_reveal(window: MainWindow, _bot: QtBot, _file: Path) -> None:
    window.mistakes.find()
    window.control.run()
    window.mistakes.reveal()


REPLACEMENTS: dict[str, Act] = {
    "go back to a pin": lambda window, _bot, _file: window.comparison.restore(0),
    "undo": press("undo"),
    "undo and redo": lambda window, _bot, _file: [window.actions_by_name[name].trigger() for name in ("undo", "redo")],
    "undo by the stack": lambda window, _bot, _file: window.document.undo_stack.undo(),
    "new seed": press("new_seed"),
    "back to the start": press("back_to_start"),
    "restore": press("restore"),
    "new weights": press("new_weights"),
    "keep the notation": lambda window, _bot, _file: window.notation.keep(),
    "a preset": lambda window, _bot, _file: window.files.opened.emit(load_preset("xor"), None),
    "a file": lambda window, _bot, file: window.files.opened.emit(read_file(file), file),
    "the file again": lambda window, _bot, file: window.safety._load_again(file),
    "a setting": setting("learning_rate", "0.3"),
    "another batch plan": setting("batch_size", "1"),
    "another loss": setting("loss", "sse"),
    "the name of a lane": lambda window, _bot, _file: window.race.add_lane("learning_rate", "0.4"),
    "a structure": lambda window, _bot, _file: window.editing.edit_structure((3,)),
    "a weight": lambda window, _bot, _file: window.editing.edit_weight(1, 0, 0, "0.7"),
    "weights of a layer": lambda window, _bot, _file: window.document.change_parameters(
        "weights", 1, lambda now: now.with_value(ParameterPlace(1, 0), 0.5)
    ),
    "a sample": lambda window, _bot, _file: window.editing.add_sample(),
    "data": lambda window, _bot, _file: window.data.editing.edit("data", edits.with_sample_added),
    "a mistake": lambda window, _bot, _file: window.mistakes.switch_on("sign"),
    "find and reveal": find_and_reveal,
    "what if, kept": what_if_kept,
    "a step": press("step"),
    "a step back": press("back"),
    "a step by the document": lambda window, _bot, _file: window.document.step(window.control.step_size),
    "another place": lambda window, _bot, _file: window.stepping.seek(1),
}


def idle(window: MainWindow, _bot: QtBot, _file: Path) -> None:
    window.control.pause()


def playing(window: MainWindow, _bot: QtBot, _file: Path) -> None:
    window.control.play()


def running(window: MainWindow, _bot: QtBot, _file: Path) -> None:
    window.control.pace = "six-seconds"
    window.control.run()


def flat_out(window: MainWindow, qtbot: QtBot, _file: Path) -> None:
    window.control.pace = "fast"
    head = window.document.run.head
    window.control.run()
    qtbot.waitUntil(lambda: window.document.run.head > head, timeout=20_000)


def racing(window: MainWindow, _bot: QtBot, _file: Path) -> None:
    window.actions_by_name["race"].setChecked(True)
    window.stepping.run_or_pause()


def catching_up(window: MainWindow, _bot: QtBot, file: Path) -> None:
    window.files.opened.emit(read_file(file), file)
    window.comparison.pin()
    window.editing.edit_setting("epochs", str(LONG))  # something to undo
    window.control.run()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An experiment of several legs, that takes a while to be made again."""
    experiment = load_preset("hiring-four-minibatch").experiment
    experiment = edits.with_setting(experiment, "epochs", LONG)
    run = Run.begin(experiment)
    run.ensure(3000)
    run = run.fork(3000, settings=experiment.settings.changed("learning_rate", 0.2))
    run.ensure(6000)
    path = tmp_path_factory.mktemp("gate") / "legs.bpsim.json"
    write_file(path, contents_of(experiment, run, Cursor(run.head)))
    return path


@pytest.mark.parametrize("busy", [idle, playing, running, flat_out, racing, catching_up], ids=lambda act: act.__name__)
def test_what_replaces_a_run_meets_no_worker(open_window: Open, qtbot: QtBot, file: Path, busy: Act) -> None:
    window = open_window("hiring-four-minibatch")
    for name, replace in REPLACEMENTS.items():
        window.files.opened.emit(load_preset("hiring-four-minibatch"), None)
        window.actions_by_name["race"].setChecked(False)
        window.editing.edit_setting("epochs", str(LONG))
        window.document.step(window.control.step_size)
        window.comparison.pin()
        busy(window, qtbot, file)
        qtbot.wait(1)
        with qtbot.captureExceptions() as raised:
            replace(window, qtbot, file)
            assert_only_its_own(window, name)
            qtbot.wait(40)  # two looks: what an old worker still says would come now
            window.control.pause()
            window.race.control.pause()
        assert not raised, f"{name}: {raised}"
        assert_every_state_follows(window, name)


def assert_only_its_own(window: MainWindow, name: str) -> None:
    """Who trains now trains the run that is there."""
    document = window.document
    assert document.playback.run is document.run, name
    assert document.playback.cursor.update <= document.run.head, name


def assert_every_state_follows(window: MainWindow, name: str) -> None:
    """The run is what its legs make of it."""
    document = window.document
    run = document.run
    leg = run.leg_at(run.head)
    first = leg.start.update
    made = leg.advance(leg.start, run.head - first).state if run.head > first else leg.start
    np.testing.assert_array_equal(run.state(run.head).parameters.flat, made.parameters.flat, err_msg=name)
    assert document.experiment.network.same_shape(run.state(run.head).parameters.network), name
