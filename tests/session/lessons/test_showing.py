"""What ``:show`` and ``:play`` lead to; names in both languages; conditions; questions of *Ask*."""

from __future__ import annotations

import numpy as np
import pytest

from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import DA, DELTA, GRADIENT, NEW, A, Question, Z
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity
from bpsim.session.lessons.hiding import Secret, hiding, secrets_of
from bpsim.session.lessons.runs import Runs
from bpsim.session.lessons.staging import staged
from bpsim.session.lessons.tasks import asked_value
from bpsim.session.lessons.text.conditions import condition_in
from bpsim.session.lessons.text.lesson import AskValue, Choose, Predict, Words
from bpsim.session.lessons.text.moments import frames_in
from bpsim.session.lessons.text.naming import Place, asked_of, place_of
from bpsim.session.lessons.text.reading import lesson_from
from bpsim.session.lessons.text.showing import Stand, shown
from tests.session.lessons.writing import complaints, written

HIRING = load_preset("hiring").experiment


def stand(words: str, preset: str = "hiring") -> Stand:
    lesson = lesson_from(written(f":show {words}", preset))
    return staged(lesson).positions[0].stand


@pytest.mark.parametrize(
    ("words", "quantity", "layer", "node"),
    [
        ("start", Quantity.INPUTS, None, None), ("inputs", Quantity.INPUTS, None, None),
        ("z of Section chief 1", Quantity.Z, 1, 0), ("z of 一科长", Quantity.Z, 1, 0), ("一科长的加权和", Quantity.Z, 1, 0),
        ("a of h1.2", Quantity.A, 1, 1), ("a of a[2][1]", Quantity.A, 2, 1), ("z1(2)", Quantity.Z, 2, 0),
        ("delta of Director 2", Quantity.DELTA, 2, 1), ("da of Director 2", Quantity.DA, 2, 1),
        ("slope of President", Quantity.DERIVATIVE, 3, 0), ("output", Quantity.A, 3, 0),
        ("output of President · Hire", Quantity.A, 3, 0), ("loss", Quantity.LOSS, None, None),
        ("gradient of weight Grades to Section chief 2", Quantity.GRADIENT, 1, 1),
        ("gradient of bias of President", Quantity.GRADIENT, 3, 0), ("new weight Grades → Section chief 2", Quantity.UPDATE, 1, None),
        ("check", Quantity.CHECK, None, None), ("start of layer 1", Quantity.INPUTS, None, None), ("start of layer 2", Quantity.A, 1, 1),
    ],
)  # fmt: skip
def test_moments(words: str, quantity: Quantity, layer: int | None, node: int | None) -> None:
    at = stand(words)
    frame = frames_in(HIRING)[at.frame]
    assert (frame.quantity, frame.layer, frame.node) == (quantity, layer, node)


def test_update_is_the_last_frame_of_the_new_weights() -> None:
    frames = frames_in(HIRING)
    assert frames[stand("update").frame].layer == 3
    at = stand("update 136, delta of President")
    assert (at.update, frames[at.frame].quantity) == (136, Quantity.DELTA)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Grades", Place("node", 0, 0)), ("学习成绩", Place("node", 0, 0)), ("weight Section chief 1 to Director 2", Place("edge", 2, 1, 0)),
        ("一科长 → 二处长", Place("edge", 2, 1, 0)), ("w[2][0,1]", Place("edge", 2, 1, 0)), ("weight w12(2)", Place("edge", 2, 1, 0)),
        ("bias of President", Place("bias", 3, 0)), ("总裁的偏置", Place("bias", 3, 0)), ("b[3][0]", Place("bias", 3, 0)),
        ("target of President", Place("target", 3, 0)), ("inputs", Place("inputs")), ("a[0][1]", Place("node", 0, 1)),
    ],
)  # fmt: skip
def test_places(words: str, place: Place) -> None:
    assert place_of(words, asked_of(HIRING)) == place
    assert stand(f"look at {words}").lit == (place,)


def test_other_things_that_are_shown() -> None:
    assert stand("inputs 0, 1/2, output").experiment.x.tolist() == [[0.0, 0.5]]
    changed = stand("weight Grades to Section chief 1 = 1.2, bias of 总裁 = -1/2").experiment.parameters
    assert (changed.w[1][0, 0], changed.b[3][0]) == (1.2, -0.5)
    assert stand("set learning_rate=2").experiment.settings.learning_rate == 2.0
    assert stand("preset xor").experiment.title == load_preset("xor").experiment.title
    assert (stand("page paths").page, stand("notation zhou").notation) == ("paths", "zhou")
    assert stand("sample 李四", "hiring-four").row == stand("sample 2", "hiring-four").row == 1
    assert stand("race", "race-learning-rate").race


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            ":show z of Chief 9",
            "line 7: there is no neuron 'Chief 9'; there are Grades, Practice, Section chief 1 · IQ",
        ),
        (":show z of Grades", "line 7: 'z of Grades' is an input"),
        (
            ":show look at weight Grades to President",
            "line 7: 'weight Grades to President' must be two neurons of layers",
        ),
        (":show look at w[9][0,1]", "line 7: asks for w[9][0,1], which this network does not have"),
        (":show look at a[9][9]", "line 7: there is no neuron 'a[9][9]'"),
        (":show look at target of Grades", "line 7: 'Grades' is no output"),
        (":show look at bias of Grades", "line 7: 'Grades' is an input and has no bias"),
        (":show update many", "line 7: must be a whole number of updates"),
        (":show update 100001", "line 7: must be a whole number of updates, at most 100000"),
        (":show start of layer 4", "line 7: there is no layer 4; there are 3"),
        (":show sample Nobody", "line 7: 'Nobody' is no sample"),
        (":show inputs 1", "line 7: must be 2 numbers, one for each input, not 1"),
        (":show inputs a, b", "line 7: a (character 1) is not known here"),
        (":show weight Grades to Section chief 1", "line 7: 'Grades to Section chief 1' must have = and a number"),
        (":show bias of Grades = 1", "line 7: 'Grades' is an input and has no bias"),
        (":show set speed=2", "line 7: must be one of"),
        (":show set learning_rate=fast", "line 7: training.learning_rate: fast (character 1) is not known"),
        (":show page nine", "line 7: must be one of explanation"),
        (":show notation none", "line 7: must be one of standard"),
        (":show race", "line 7: this experiment has no lanes"),
        (":show output\n:play to z of Director 1", "line 8: 'z of Director 1' does not lie ahead"),
        (":ask value of loss", "line 7: 'loss' is no value that can be asked for"),
        (":ask value of slope of President", "line 7: 'slope of President' is no value that can be asked for"),
        (":ask value of z of President for Li Si", "line 7: 'Li Si' is no sample"),
        (":ask until loss min", "line 7: cannot be waited for"),
        (":ask until decision is perhaps", "line 7: the decision is never 'perhaps'; it is one of hired, not hired"),
        (":ask until decision is hired", "line 7: is true from the beginning"),
        (":ask until loss < 0.01\n:solution update 3", "line 8: the solution does not make it true"),
        (":choose Q\n- a\n- b : right\n:hide sky", "line 10: 'sky' is no value that can be asked for"),
        (":predict sky", "line 7: 'sky' is no value that can be asked for"),
        (":predict loss after many updates", "line 7: must be a whole number of updates"),
    ],
)
def test_what_does_not_fit_the_experiment_is_named(body: str, said: str) -> None:
    assert complaints(body)[0].startswith(said)


@pytest.mark.parametrize(
    "body",
    [
        ":show slope of 3", ":show da of 3", ":play to slope of 3", ":ask value of da of 3", ":predict slope of 3", ":predict da of 3",
        ":predict slope of 3 after 9 updates", ":ask until slope of 3 < 0.001", ":ask until da of 3 < 0.001",
        ":write W\n:hide slope of 3", ":write W\n:hide da of 3 for sample 1",
    ],
)  # fmt: skip
def test_what_is_never_computed_is_named_whatever_asks_for_it(body: str) -> None:
    """Softmax and its loss go together: a - t comes in one go."""
    (said,) = complaints(body, "digits-64-32-10")
    assert said.startswith(f"line {6 + len(body.splitlines())}: ")
    assert said.endswith("is never computed in an update of this experiment")


def test_several_outputs_have_to_be_named() -> None:
    assert "say which" in complaints(":show output", "general-3-3-2")[0]
    assert complaints(":show output of y2", "general-3-3-2") == []
    assert "decides nothing" in complaints(":ask until decision is hired", "mazur-2-2-2")[0]


def test_play_goes_through_frames_and_the_next_stretch_begins_where_it_ends() -> None:
    positions = staged(
        lesson_from(written(":play to a of Section chief 2\nthen\n:play to output, by layer\nend"))
    ).positions
    assert [(p.stretch, p.played, p.stand.frame) for p in positions] == [
        (0, 0, 0), (0, 1, 1), (0, 2, 2), (0, 3, 3), (0, 4, 4), (1, 0, 4), (1, 1, 8), (1, 2, 10), (2, 0, 10),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "kind", "source"),
    [
        ("z of President", Z, None), ("output", A, None), ("delta of President", DELTA, None),
        ("gradient of weight Director 2 to President", GRADIENT, 1), ("gradient of bias of President", GRADIENT, None),
        ("new weight Director 2 to President", NEW, 1), ("new bias of President", NEW, None),
    ],
)  # fmt: skip
def test_values_are_questions_of_ask(words: str, kind: str, source: int | None) -> None:
    question = asked_value(AskValue(1, value=Words(words, 1)), Stand(HIRING))
    assert question == Question(0, kind, 3, 0, source)
    trace = Runs().trace(Stand(HIRING))
    (secret,) = secrets_of(AskValue(1, value=Words(words, 1)), Stand(HIRING))
    hidden = hiding([secret], trace)
    assert hidden.asks(question)
    masked = hidden.masked(trace)
    assert masked is not trace
    assert question.answer(masked) != question.answer(trace)


def secrets(task: AskValue | Predict | Choose, preset: str = "hiring", **stand: int) -> tuple[Secret, ...]:
    return secrets_of(task, Stand(load_preset(preset).experiment, **stand))  # type: ignore[arg-type]


def test_a_slope_is_hidden_with_what_gives_it_away() -> None:
    (secret,) = secrets(Predict(1, value=Words("slope of Director 1", 1)))
    trace = Runs().trace(Stand(HIRING))
    masked = hiding([secret], trace).masked(trace)
    assert np.isnan(masked.derivative[2]).tolist() == [[True, False]]
    assert np.isnan(masked.delta[2]).tolist() == [[True, False]]  # da times the slope
    assert not np.isnan(masked.a[2]).any()


def test_losses_and_what_all_samples_are_answered_are_hidden() -> None:
    trace = Runs().trace(Stand(HIRING))
    (now,), (later,) = (secrets(Predict(1, value=Words(w, 1))) for w in ("loss", "loss after 1 update"))
    assert (now.update, later.update) == (0, 1)
    masked = hiding([now], trace).masked(trace)
    assert np.isnan([masked.loss, masked.loss_after, *masked.sample_loss]).all()
    assert not np.isnan(masked.a[3]).any()  # from which it is computed
    masked = hiding([later], trace).masked(trace)
    assert np.isnan([masked.loss_after, masked.outputs_after[0, 0]]).all()
    assert masked.loss == trace.loss
    assert hiding([later], trace).hides_outputs
    assert secrets(Predict(1, value=Words("w11(1) after 9 updates", 1))) == ()


def test_several_secrets_leave_open_what_gives_none_of_them_away() -> None:
    tasks = ("output", "delta of Director 2", "z of Section chief 1")
    found = [secret for words in tasks for secret in secrets(AskValue(1, value=Words(words, 1)))]
    trace = Runs().trace(Stand(HIRING))
    masked = hiding(found, trace).masked(trace)
    assert np.isnan(masked.z[1]).tolist() == [[True, False]]
    assert not np.isnan(masked.a[1]).any()
    assert np.isnan(masked.a[3]).all()
    assert np.isnan(masked.delta[3]).all()  # a - t would say it
    assert hiding([], trace) == Hidden()


def test_what_a_task_keeps_is_said_in_it() -> None:
    assert secrets(AskValue(1, value=Words("output", 1), on_screen=True)) == ()
    chosen = Choose(1, hides=(Words("output", 2), Words("accuracy", 3)))
    output, accuracy = secrets(chosen)
    assert output.question is not None
    assert (output.question.kind, accuracy.kinds) == (A, frozenset(["answers"]))
    lesson = lesson_from(
        written(":ask shown value of output\n:hide loss, slope of President\n:choose Q\n- a\n- b : right\n:隐藏 output")
    )
    first, second = (task for _, _, task in lesson.tasks)
    assert isinstance(first, AskValue)
    assert (first.on_screen, [w.text for w in first.hides]) == (True, ["loss", "slope of President"])
    assert [w.text for w in second.hides] == ["output"]


@pytest.mark.parametrize(
    ("words", "stand", "seen"),
    [
        ("output", {"frame": 4}, True), ("output", {"frame": 10}, False), ("output", {"update": 1}, False),
        ("loss", {"frame": 10}, True), ("loss", {"frame": 11}, False), ("accuracy", {"frame": 11}, True),
        ("loss after 1 update", {"frame": 11}, False), ("loss after 1 update", {"frame": 35}, True),
        ("loss after 9 updates", {"frame": 35}, False),
    ],
)  # fmt: skip
def test_what_panels_would_say_too_early(words: str, stand: dict[str, int], seen: bool) -> None:
    (secret,) = secrets(Predict(1, value=Words(words, 1)))
    assert secret.may_be_seen_before(Stand(HIRING, **stand)) == seen  # type: ignore[arg-type]


def test_delta_is_what_the_notation_calls_so() -> None:
    experiment = load_preset("paths-3-3-2").experiment
    assert experiment.notation == "tutorial-000"
    assert asked_value(AskValue(1, value=Words("delta of y1", 1)), Stand(experiment)).kind == DA


def test_a_sample_of_the_batch_is_asked_for() -> None:
    four = Stand(load_preset("hiring-four").experiment)
    assert asked_value(AskValue(1, value=Words("z of President for Wang Wu", 1)), four).row == 2


def test_conditions_know_what_is_decided() -> None:
    assert condition_in("decision is not hired", HIRING) == condition_in("结论是不录用", HIRING)
    assert condition_in("decision is not hired", HIRING).text == "a[3][0] < 0.5 for sample 1"
    four = load_preset("hiring-four").experiment
    assert condition_in("decision is hired for all", four).text == "a[3][0] >= 0.5 for all"
    assert condition_in("Zhang San right", four).text == "right >= 1.0 for sample 1"
    assert shown(Stand(HIRING), (Words("update 2", 1),)).update == 2
