"""What is asked, in which order; hints; the class in turn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.tracing import Trace, trace_update
from bpsim.session.asking.asking import name_of, next_question, questions
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.hints import working
from bpsim.session.asking.question import KINDS, Question
from bpsim.session.asking.turns import MOST_TEAMS, Turns, names_from
from bpsim.session.explaining.writing.equation import Name, evaluate
from bpsim.session.frames import Quantity, Revealed, frames_of
from tests.session.cases import preset

EXPERIMENT = preset("hiring-four")
FRAMES = frames_of(EXPERIMENT.network, EXPERIMENT.settings.loss, EXPERIMENT.gradient_order)


def trace() -> Trace:
    return trace_update(EXPERIMENT.training, EXPERIMENT.start)


def revealed_to(quantity: Quantity, layer: int | None = None, node: int | None = None) -> Revealed:
    position = FRAMES.position(quantity, layer, node)
    assert position is not None
    return Revealed(FRAMES, position)


def test_every_value_of_a_kind_is_asked_once_in_the_order_of_the_update() -> None:
    found = [question for _, question in questions(trace(), FRAMES, Hidden.of(["delta", "gradient"]), 0)]
    assert [question.layer for question in found if question.kind == "delta"] == [3, 2, 2, 1, 1]
    assert len(found) == len(set(found)) == 5 + EXPERIMENT.network.parameter_count


def test_the_first_that_stands_on_the_screen_comes_first() -> None:
    hidden = Hidden.of(["z", "a"])
    assert next_question(trace(), Revealed(FRAMES, 0), hidden, 0) == Question(0, "z", 1, 0)
    shown = revealed_to(Quantity.A, 1, 0)
    first = next_question(trace(), shown, hidden, 0)
    assert first == Question(0, "z", 1, 0)
    second = next_question(trace(), shown, hidden, 0, after=first)
    assert second == Question(0, "a", 1, 0)
    assert next_question(trace(), shown, hidden, 0, after=second) == first
    assert next_question(trace(), shown, hidden.opening(first), 0) == second
    assert next_question(trace(), shown, Hidden(), 0) is None


def test_the_next_one_is_still_to_come_where_all_are_known() -> None:
    hidden = Hidden.of(["a"]).opening(Question(0, "a", 1, 0))
    assert next_question(trace(), revealed_to(Quantity.A, 1, 0), hidden, 0) == Question(0, "a", 1, 1)


def test_frozen_weights_are_not_asked_for() -> None:
    experiment = preset("hiring", frozen=["w[1][0,0]"])
    made = trace_update(experiment.training, experiment.start)
    frames = frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)
    asked = [question.place.name for _, question in questions(made, frames, Hidden.of(["new"]), 0)]
    assert "w[1][0,0]" not in asked
    assert "w[1][1,0]" in asked


@pytest.mark.parametrize("kind", KINDS)
def test_the_working_gives_the_answer(kind: str) -> None:
    made = trace()
    for _, question in questions(made, FRAMES, Hidden.of([kind]), 1):
        steps = working(question, made, EXPERIMENT.settings)
        assert steps is not None
        assert evaluate(steps.main.rule) == pytest.approx(question.answer(made), rel=1e-9)
        assert steps.main.result.value == pytest.approx(question.answer(made), rel=1e-12)


def test_names_of_what_is_asked() -> None:
    assert name_of(Question(0, "delta", 2, 1)) == Name("delta", 2, (1,), variant="L")
    assert name_of(Question(0, "gradient", 2, 1, 0)).kind == "grad_w"
    assert name_of(Question(0, "new", 2, 1)) == Name("b", 2, (1,))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("3", ("Team 1", "Team 2", "Team 3")), ("Ann, Ben", ("Ann", "Ben")), ("张三、李四，王五", ("张三", "李四", "王五")),
        ("", ()), (" , ", ()), ("Ann\nBen;Cem", ("Ann", "Ben", "Cem")),
    ],
)  # fmt: skip
def test_names_as_they_are_typed(text: str, names: tuple[str, ...]) -> None:
    assert names_from(text, "Team {number}") == names


def test_there_are_not_too_many_teams() -> None:
    assert len(names_from("100000", "{number}")) == MOST_TEAMS


@given(st.lists(st.booleans(), max_size=30), st.integers(1, 5))
def test_points_add_up_and_turns_go_round(answers: list[bool], count: int) -> None:
    turns = Turns.of(tuple("abcde"[:count]))
    for right in answers:
        turns = turns.answered(right)
    assert sum(turns.points) == sum(answers)
    assert turns.turn == len(answers) % count


def test_other_names_keep_the_points_of_those_who_stay() -> None:
    turns = Turns.of(("Ann", "Ben")).answered(True).answered(True).answered(True)
    assert turns.renamed(("Ben", "Cem")).points == (1, 0)
    assert Turns().answered(True) == Turns()
    assert Turns().current == ""
