"""Samples are added, removed and moved in the middle of a run: each state goes on to speak of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bpsim.gui.main_window import MainWindow
from bpsim.session.data.data_edits import with_sample_moved
from bpsim.session.naming import sample_name
from bpsim.session.running.frames import StepSize
from tests.gui.conftest import Open
from tests.gui.test_place_in_file import said

EDITS: dict[str, Callable[[MainWindow], None]] = {
    "removed first": lambda window: window.editing.remove_sample(0),
    "removed last": lambda window: window.editing.remove_sample(len(window.document.experiment.x) - 1),
    "added": lambda window: window.editing.add_sample(),
    "moved": lambda window: window.document.change("Move", with_sample_moved(window.document.experiment, 0, 1)),
    "changed": lambda window: window.editing.edit_input(0, 0, "0.5"),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("preset", ["hiring-four", "hiring-four-minibatch", "iris-4-6-3"])
def test_an_earlier_state_speaks_of_the_samples_it_was_trained_with(open_window: Open, preset: str, edit: str) -> None:
    window = open_window(preset)
    document = window.document
    document.run.ensure(5)
    names_before = document.experiment.sample_names
    x_before = document.experiment.x
    document.seek(2)
    for _ in range(9):
        document.step(StepSize.CALCULATION)
    cursor = document.playback.cursor
    views = window.workspace
    panels = (views.predictions, views.timeline)
    gone = {"removed first": 0, "removed last": len(x_before) - 1}.get(edit)
    if gone is not None:  # what is there no more is called by its number
        names_before = (*names_before[:gone], sample_name(gone), *names_before[gone + 1 :])
        document.change("Rename", replace(document.experiment, sample_names=names_before))
    before = [said(panel) for panel in panels]
    document.seek(5)
    EDITS[edit](window)
    assert len(document.run.legs) == 2
    document.seek(cursor.update, cursor.frame)
    shown = document.experiment_shown
    assert shown.x is x_before or shown.x.tobytes() == x_before.tobytes()
    assert shown.sample_names == names_before
    assert [said(panel) for panel in panels] == before
    for page in views.side.keys:
        views.side.show_page(page)
        for _ in range(3):
            document.step(StepSize.NODE)
    for sample in range(len(document.experiment.x)):
        window._messages.show_present_sample(sample)
    document.seek(5)
    assert document.experiment_shown is document.experiment
