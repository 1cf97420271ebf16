"""Samples are added, removed and moved in the middle of a run: each state goes on to speak of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bpsim.gui.window.main_window import MainWindow
from bpsim.session.edits.data import with_sample_moved
from bpsim.session.frames import StepSize
from bpsim.session.words.text import Text
from tests.gui.conftest import Open
from tests.gui.document.test_place_in_file import said

EDITS: dict[str, Callable[[MainWindow], None]] = {
    "removed first": lambda window: window.editing.remove_sample(0),
    "removed last": lambda window: window.editing.remove_sample(len(window.document.experiment.x) - 1),
    "added": lambda window: window.editing.add_sample(),
    "moved": lambda window: window.document.change("Move", with_sample_moved(window.document.experiment, 0, 1)),
    "changed": lambda window: window.editing.edit_input(0, 0, "0.5"),
}


def test_a_sample_keeps_its_last_name_when_it_is_removed(open_window: Open, tmp_path: Path) -> None:
    """Also in the file, and where another sample has the same values."""
    window = open_window("hiring-four")
    document = window.document
    rows = [0, 1, 2, 3, 1]
    twin = document.experiment.samples.taken(rows)
    document.change("Twin", replace(document.experiment, x=twin.x, t=twin.t, sample_names=twin.names))
    document.run.ensure(5)
    called = tuple(map(Text.same, ("Ada", "Bo", "Cem", "Dil", "Bo's twin")))
    document.seek(5)
    document.change("Rename", replace(document.experiment, sample_names=called))
    window.editing.remove_sample(1)
    window.editing.remove_sample(0)
    document.change("Rename", replace(document.experiment, sample_names=tuple(map(Text.same, ("C", "D", "Bo's twin")))))
    then = tuple(map(Text.same, ("Ada", "Bo", "C", "D", "Bo's twin")))
    document.seek(2)
    assert document.experiment_shown.sample_names == then
    window.files.save_to(tmp_path / "twin.bpsim.json")
    opened = open_window(path=tmp_path / "twin.bpsim.json")
    assert opened.document.experiment_shown.sample_names == then
    assert said(opened.workspace.predictions) == said(window.workspace.predictions)
    window.document.undo_stack.undo()
    window.document.undo_stack.undo()
    window.document.undo_stack.undo()
    window.document.seek(2)
    assert window.document.experiment_shown.sample_names == called


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
