"""A morning's undo in bounded memory, every step of it exact."""

from __future__ import annotations

import gc
import hashlib
import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QProgressDialog

from bpsim.engine.network import ParameterPlace
from bpsim.gui.document.document import Document
from bpsim.session import edits
from bpsim.session.files.presets import load_preset
from tests.gui.conftest import Open

MEGABYTE = 1024 * 1024
FORGOTTEN = 16 * 1024  # what a forgotten stretch of this test takes at most


def resident() -> int:
    """Bytes of this process's memory (Linux)."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def edit_somehow(document: Document, draw: random.Random) -> None:
    now, kind = document.experiment, draw.randrange(6)
    if kind == 0:
        document.change("rate", edits.with_setting(now, "learning_rate", draw.uniform(0.01, 0.9)))
    elif kind == 1:
        document.change("layers", edits.with_hidden_layers(now, (now.network.layers[1] % 4 + 1,)))
    elif kind == 2:
        document.start_over("seed", edits.with_setting(now, "seed", draw.randrange(99)))
    elif kind == 3:
        document.change_parameter("weight", ParameterPlace(1, 0, 0), draw.uniform(-1.0, 1.0))
    elif kind == 4:
        document.change("input", edits.with_input(now, 0, 0, draw.uniform(-3.0, 3.0)))
    else:
        document.change(
            "loss",
            edits.with_setting(
                now, "loss", draw.choice([loss for loss in ("sse", "half", "mse") if loss != now.settings.loss])
            ),
        )


def digest(document: Document) -> str:
    """The experiment, the whole run and the place in it, to the bit."""
    run, told = document.run, hashlib.sha256()
    for place in (0, run.head // 2, run.head):
        told.update(run.state(place).parameters.flat.tobytes())
    told.update(run.batch_losses(0, run.head, 10_000).y.tobytes())
    told.update(run.full_losses(0, run.head, 10_000).y.tobytes())
    told.update(document.experiment.x.tobytes() + document.experiment.parameters.flat.tobytes())
    return f"{told.hexdigest()} {document.experiment.settings} {document.playback.cursor} {run.head}"


def test_two_thousand_edits_and_runs_hold_no_more_than_they_may(qapp: object, kernel: None) -> None:
    budget = 4 * MEGABYTE
    document, draw = Document(load_preset("hiring-four-minibatch")), random.Random(7)
    document.memory.budget = budget
    told, sizes = [], []
    for index in range(2000):
        document.run.extend(document.run.leg_at(document.run.head).advance(document.run.state(document.run.head), 400))
        document.seek(document.run.head - draw.randrange(40))
        if index % 10 == 0:
            told.append((index, digest(document)))
        if index in (499, 1999):
            sizes.append(resident())
        edit_somehow(document, draw)
    assert document.undo_stack.count() == 2000
    assert document.memory.held(document.run) < budget + 2000 * FORGOTTEN
    assert sizes[1] - sizes[0] < 1500 * FORGOTTEN + 20 * MEGABYTE
    for index, before in reversed(told):
        document.undo_stack.setIndex(index)
        assert digest(document) == before, index
    for index, before in told:
        document.undo_stack.setIndex(index)
        assert digest(document) == before, f"after redo: {index}"


@pytest.mark.usefixtures("slow_training")
def test_undo_shows_how_far_it_is_where_a_run_takes_long_to_make_again(open_window: Open) -> None:
    window = open_window("hiring-four-minibatch")
    document = window.document
    document.memory.budget = 0
    document.run.extend(document.run.leg_at(0).advance(document.run.state(0), 10_000))
    document.seek(10_000)
    losses = document.run.batch_losses(0, 10_000, 100_000).y
    window.actions_by_name["new_weights"].trigger()
    assert document.run.head == 0
    bars: list[tuple[bool, int]] = []

    def look(_done: int, _all: int) -> None:
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QProgressDialog) and one.isVisible()]
        bars.extend((bar.isModal(), bar.value()) for bar in found)

    document.remaking.connect(look)
    window.actions_by_name["undo"].trigger()
    assert bars
    assert all(modal for modal, _ in bars)
    assert 0 < bars[0][1] < 10_000
    assert document.run.head == 10_000
    assert (document.run.batch_losses(0, 10_000, 100_000).y == losses).all()


def test_a_pin_is_gone_back_to_exactly_though_it_was_forgotten(open_window: Open) -> None:
    window = open_window("hiring-four-minibatch")
    document = window.document
    document.memory.budget = 0
    document.run.ensure(3000)
    document.seek(3000)
    window.comparison.pin()
    end = document.run.state(3000).parameters
    window.actions_by_name["new_weights"].trigger()
    assert window.comparison.pins[0].run.missing == 3000
    window.comparison.restore(0)
    assert document.run.head == 3000
    assert document.run.missing == 0
    assert document.run.state(3000).parameters == end
