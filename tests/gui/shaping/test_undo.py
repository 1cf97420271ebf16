"""Any sequence of edits, undone, gives back the identical experiment, run and cursor; redone, the identical result."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bpsim.engine.network import ParameterPlace
from bpsim.engine.problems import BadValue
from bpsim.gui.document.document import Document
from bpsim.gui.document.editing import Editing
from bpsim.gui.shaping.structure import Shaping
from bpsim.session.data.weight_table import table_of, with_table
from bpsim.session.experiment import Experiment
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import contents_of
from bpsim.session.frames import StepSize
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.session.cases import same_experiment

LARGEST = 5  # nodes and layers: enough for everything that can go wrong


@dataclass(frozen=True, eq=False)
class Seen:
    """What a person would see of a document."""

    experiment: Experiment
    run: Run
    head: int
    cursor: Cursor
    row: int
    parameters: np.ndarray

    @classmethod
    def of(cls, document: Document) -> Seen:
        run, cursor = document.run, document.playback.cursor
        return cls(document.experiment, run, run.head, cursor, document.row, run.state(run.head).parameters.flat.copy())

    def check_same(self, other: Seen) -> None:
        assert same_experiment(self.experiment, other.experiment)
        assert self.run is other.run
        assert (self.cursor, self.row) == (other.cursor, other.row)
        assert self.head <= other.head  # an edit that leaves the run alone shares it, and stepping on lengthens it
        np.testing.assert_array_equal(self.parameters, other.run.state(self.head).parameters.flat)


class Undoing(RuleBasedStateMachine):
    """``done`` holds, for each edit on the stack, what was seen right before it and right after it; stepping between
    edits moves the cursor, and undo brings back where it was when the edit was made."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[Seen] = []
        self.undone: list[Seen] = []

    @initialize(
        preset=st.sampled_from(["hiring", "hiring-four-minibatch", "xor", "general-3-3-2", "race-learning-rate"])
    )
    def open(self, preset: str) -> None:
        self.document = Document(load_preset(preset))
        self.editing = Editing(self.document)
        self.shaping = Shaping(self.document, self.editing)

    def edit(self, action: object) -> None:
        before, count = Seen.of(self.document), self.document.undo_stack.index()
        action()  # type: ignore[operator]
        if self.document.undo_stack.index() > count:
            self.done.append(before)
            self.undone.clear()
            assert self.document.undo_stack.undoText()
        else:  # refused, or nothing to change: then nothing has changed
            before.check_same(Seen.of(self.document))

    @rule(size=st.sampled_from([StepSize.NODE, StepSize.LAYER, StepSize.UPDATE]), times=st.integers(1, 4))
    def step(self, size: StepSize, times: int) -> None:
        for _ in range(times):
            self.document.step(size)

    @rule(data=st.data())
    def look_elsewhere(self, data: st.DataObject) -> None:
        self.document.seek(data.draw(st.integers(0, self.document.run.head)))
        self.document.show_row(data.draw(st.integers(0, 3)))

    @rule(data=st.data(), text=st.sampled_from(["0.5", "1/3", "−2", "x"]))
    def type_a_weight(self, data: st.DataObject, text: str) -> None:
        place = data.draw(st.sampled_from(list(self.document.experiment.network.places())))
        if place.source is None:
            self.edit(lambda: self.editing.edit_bias(place.layer, place.target, text))
        else:
            self.edit(lambda: self.editing.edit_weight(place.layer, place.source, place.target, text))

    @rule(data=st.data())
    def paste_a_layer(self, data: st.DataObject) -> None:
        layer = data.draw(st.integers(1, self.document.experiment.network.depth))
        self.edit(
            lambda: self.document.change_parameters(
                "paste", layer, lambda now: with_table(now, layer, table_of(now, layer) * 0.5)
            )
        )

    @rule(data=st.data(), frozen=st.booleans())
    def freeze(self, data: st.DataObject, frozen: bool) -> None:
        place = data.draw(st.sampled_from(list(self.document.experiment.network.places())))
        self.edit(lambda: self.shaping.freeze("x", [place], frozen))

    @rule(data=st.data(), muted=st.booleans())
    def mute(self, data: st.DataObject, muted: bool) -> None:
        layer, node = self.some_node(data)
        self.edit(lambda: self.shaping.mute(layer, node, muted))

    @rule(data=st.data())
    def add_a_node(self, data: st.DataObject) -> None:
        layers = self.document.experiment.network.layers
        layer = data.draw(st.integers(0, len(layers) - 1))
        if layers[layer] < LARGEST:
            self.edit(lambda: self.shaping.add_node(layer))

    @rule(data=st.data())
    def remove_a_node(self, data: st.DataObject) -> None:
        layer, node = self.some_node(data)
        self.edit(lambda: self.shaping.remove_node(layer, node))

    @rule(data=st.data(), to=st.integers(-1, LARGEST))
    def move_a_node(self, data: st.DataObject, to: int) -> None:
        layer, node = self.some_node(data)
        self.edit(lambda: self.shaping.move_node(layer, node, to))

    @rule(data=st.data(), name=st.sampled_from(["", "王五", "x1", "  Ability "]))
    def rename_a_node(self, data: st.DataObject, name: str) -> None:
        layer, node = self.some_node(data)
        self.edit(lambda: self.shaping.rename_node(layer, node, name))

    def some_node(self, data: st.DataObject) -> tuple[int, int]:
        layers = self.document.experiment.network.layers
        layer = data.draw(st.integers(0, len(layers) - 1))
        return layer, data.draw(st.integers(0, layers[layer] - 1))

    @rule(data=st.data())
    def add_a_layer(self, data: st.DataObject) -> None:
        depth = self.document.experiment.network.depth
        if depth < LARGEST:
            after = data.draw(st.integers(0, depth))
            self.edit(lambda: self.shaping.add_layer(after))

    @rule(data=st.data(), to=st.integers(0, LARGEST))
    def move_or_remove_a_layer(self, data: st.DataObject, to: int) -> None:
        layer = data.draw(st.integers(0, self.document.experiment.network.depth))
        if to == 0:
            self.edit(lambda: self.shaping.remove_layer(layer))
        else:
            self.edit(lambda: self.shaping.move_layer(layer, to))

    @rule(
        change=st.sampled_from(
            [("loss", "sse"), ("loss", "bce"), ("learning_rate", "0,3"), ("batch_size", "1"), ("batch_size", "all"),
             ("order", "shuffled"), ("optimizer", "adam"), ("epochs", "7"), ("learning_rate", "no")]
        )
    )  # fmt: skip
    def change_a_setting(self, change: tuple[str, str]) -> None:
        self.edit(lambda: self.editing.edit_setting(*change))

    @rule(data=st.data(), activation=st.sampled_from(["tanh", "relu", "sigmoid", "softmax"]))
    def change_an_activation(self, data: st.DataObject, activation: str) -> None:
        layer = data.draw(st.integers(1, self.document.experiment.network.depth))
        self.edit(lambda: self.editing.edit_activation(layer, activation))

    @rule(data=st.data(), text=st.sampled_from(["0", "1", "0.25", "?"]), as_target=st.booleans())
    def type_data(self, data: st.DataObject, text: str, as_target: bool) -> None:
        experiment = self.document.experiment
        values = experiment.t if as_target else experiment.x
        sample, node = (data.draw(st.integers(0, length - 1)) for length in values.shape)
        edit = self.editing.edit_target if as_target else self.editing.edit_input
        self.edit(lambda: edit(sample, node, text))

    @rule(more=st.booleans())
    def samples(self, more: bool) -> None:
        self.edit(self.editing.add_sample if more else lambda: self.editing.remove_sample(0))

    @rule(which=st.sampled_from(["back_to_start", "restore_original"]))
    def reset(self, which: str) -> None:
        self.edit(getattr(self.document, which))

    @rule()
    def new_weights(self) -> None:
        self.edit(self.editing.draw_new_weights)

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.undone.append(Seen.of(self.document))
        self.document.undo_stack.undo()
        self.done.pop().check_same(Seen.of(self.document))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.done.append(Seen.of(self.document))
        self.document.undo_stack.redo()
        self.undone.pop().check_same(Seen.of(self.document))

    @invariant()
    def load_after_save_is_identity(self) -> None:
        if hasattr(self, "document"):
            document = self.document
            contents = contents_of(document.experiment, document.run, document.playback.cursor)
            text = dumps(contents)
            again = loads(text)
            assert same_experiment(again.experiment, document.experiment)
            assert dumps(again) == text


def test_undo_and_redo_of_any_edits(qapp: object) -> None:
    run_state_machine_as_test(
        Undoing,
        settings=settings(
            max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_what_undo_is_called(qapp: object) -> None:
    document = Document(FileContents(load_preset("hiring").experiment))
    editing = Editing(document)
    shaping = Shaping(document, editing)
    said = []
    for action in (
        lambda: editing.edit_weight(2, 0, 0, "1/3"),
        lambda: editing.edit_bias(1, 0, "0"),
        lambda: shaping.rename_node(0, 0, "Marks"),
        lambda: shaping.freeze("Marks → x", [ParameterPlace(1, 0, 0)], True),
        lambda: shaping.remove_layer(3),
    ):
        action()
        said.append(document.undo_stack.undoText())
    assert said[0].startswith("change weight Section chief 1")
    assert " → " in said[0]
    assert said[1].startswith("change the bias of Section chief 1")
    assert said[2:] == ["rename Grades", "freeze Marks → x", "remove layer 3"]
    with pytest.raises(BadValue):
        document.experiment.check_complete()
