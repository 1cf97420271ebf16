"""What stands on a worksheet."""

import pytest

from bpsim.engine.problems import BadValue
from bpsim.engine.tracing import trace_update
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS
from bpsim.session.asking.worksheet import (
    ASKED_UNTIL,
    BACKWARD,
    FORWARD,
    MOST_PARAMETERS,
    MOST_SAMPLES,
    Worksheet,
    kinds_from,
    worksheet,
)
from bpsim.session.edits import with_hidden_layers, with_sample_added
from bpsim.session.experiment import Experiment
from bpsim.session.frames import frames_of
from bpsim.session.words.number_format import shown_value
from tests.session.cases import preset


def made(experiment: Experiment, *kinds: str, until: str = "all") -> Worksheet:
    trace = trace_update(experiment.training, experiment.start)
    frames = frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)
    return worksheet(trace, frames, Hidden.of(kinds), until=until)


def test_blanks_stand_for_the_chosen_kinds_and_what_gives_them_away() -> None:
    sheet = made(preset("hiring"), "delta")
    (table,) = sheet.samples
    assert all(
        line.delta is not None and line.delta.blank and not line.z.blank and not line.a.blank for line in table.lines
    )
    assert all(line.gradient.blank and line.new.blank and not line.old.blank for line in sheet.parameters)
    assert not table.loss.blank
    assert (table.inputs, table.targets) == (("1", "0.1"), ("1",))


def test_every_number_of_the_update_is_on_it() -> None:
    experiment = preset("hiring-four")
    sheet = made(experiment, "z")
    trace = trace_update(experiment.training, experiment.start)
    assert [table.sample for table in sheet.samples] == [0, 1, 2, 3]
    assert len(sheet.parameters) == experiment.network.parameter_count
    for table in sheet.samples:
        for line in table.lines:
            assert shown_value(line.a.text) == pytest.approx(trace.a[line.layer][table.row, line.node], rel=5e-3)
    for parameter in sheet.parameters:
        assert shown_value(parameter.gradient.text) == pytest.approx(trace.gradient.value(parameter.place), rel=5e-3)


def test_each_rule_stands_once() -> None:
    rules = made(preset("hiring"), "z", "a", "delta", "gradient", "new").rules
    assert [rule.kind for rule in rules] == ["z", "a", "delta", "delta", "gradient", "gradient", "new"]


def test_a_sheet_of_the_forward_pass_asks_for_nothing_else() -> None:
    sheet = made(preset("hiring"), *KINDS, until=FORWARD)
    (table,) = sheet.samples
    assert all(line.z.blank and line.a.blank and line.delta is None for line in table.lines)
    assert table.loss.blank
    assert all((line.gradient, line.new) == (None, None) and not line.old.blank for line in sheet.parameters)
    assert sheet.parameters[0].old.text == "0.80"  # with no more digits than it has: nothing changes here
    assert {rule.kind for rule in sheet.rules} == {"z", "a"}


def test_a_sheet_of_both_passes_has_gradients_and_no_new_weights() -> None:
    sheet = made(preset("hiring"), "delta", "new", until=BACKWARD)
    (table,) = sheet.samples
    assert all(not line.a.blank and line.delta is not None and line.delta.blank for line in table.lines)
    assert all(line.gradient is not None and line.gradient.blank and line.new is None for line in sheet.parameters)


def test_something_of_what_is_asked_is_left_blank() -> None:
    assert kinds_from("z,delta", ASKED_UNTIL[FORWARD]) == {"z", "delta"}
    with pytest.raises(BadValue, match=r"z, a$"):
        kinds_from("delta", ASKED_UNTIL[FORWARD])


def test_kinds_as_they_are_typed() -> None:
    assert kinds_from("z, delta") == {"z", "delta"}
    assert kinds_from("a，new") == {"a", "new"}
    assert kinds_from("") == frozenset()
    with pytest.raises(BadValue, match="'sigma'"):
        kinds_from("z,sigma")


def test_what_does_not_fit_on_paper_is_refused() -> None:
    with pytest.raises(BadValue, match=f"at most {MOST_PARAMETERS}"):
        made(with_hidden_layers(preset("hiring"), [40]), "z")
    many = preset("hiring-four")
    for _ in range(MOST_SAMPLES - 3):
        many = with_sample_added(many)
    with pytest.raises(BadValue, match=f"at most {MOST_SAMPLES}"):
        made(many, "z")
