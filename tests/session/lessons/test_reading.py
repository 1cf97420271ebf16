"""Lessons are read: heads, steps, words in two languages, every directive; whatever is wrong has its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.session.frames import StepSize
from bpsim.session.lessons.checking import problems_in, problems_of
from bpsim.session.lessons.shipped import lesson_paths
from bpsim.session.lessons.text import values
from bpsim.session.lessons.text.directives import DIRECTIVES
from bpsim.session.lessons.text.lesson import (
    AskClick,
    AskUntil,
    AskValue,
    Choose,
    FindMistake,
    Order,
    Play,
    Predict,
    Stretch,
    Task,
    Write,
)
from bpsim.session.lessons.text.reading import MOST_BYTES, MOST_STEPS, lesson_from, read, text_in
from bpsim.session.words.text import Text
from tests.session.lessons.writing import complaints, written


def stretches(body: str) -> tuple[Stretch, ...]:
    return lesson_from(written(body)).steps[0].stretches


def end_of(body: str) -> Task | Play | None:
    return stretches(body)[0].end


def test_a_head_says_what_it_is() -> None:
    lesson = lesson_from(
        "<!-- for authors\nonly -->\n---\ntitle: Who? | 谁：是我？\nminutes: 10\nfor: all\npreset: hiring\n---\n# A | 甲\n"
    )
    assert lesson.title == Text("Who?", "谁：是我？")
    assert (lesson.minutes, lesson.preset, lesson.audience) == (10, "hiring", Text.same("all"))
    assert [step.heading for step in lesson.steps] == [Text("A", "甲")]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("", "line 1: must begin with a head"),
        ("title: T", "line 1: must begin with a head"),
        ("---\ntitle: T", "line 1: begins a head that never ends"),
        ("---\nminutes: 5\npreset: hiring\n---\n# A", "line 1: the head has no title"),
        ("---\ntitle: T\npreset: hiring\n---\n# A", "line 1: the head has no minutes"),
        ("---\ntitle: T\nminutes: 5\n---\n# A", "line 1: the head must name either a preset or a file"),
        (
            "---\ntitle: T\nminutes: long\npreset: hiring\n---\n# A",
            "line 3: must be a whole number of minutes from 1 to 600, not 'long'",
        ),
        (
            "---\ntitle: T\nminutes: 5\ncolour: red\npreset: hiring\n---\n# A",
            "line 4: 'colour' is not known in the head",
        ),
        ("---\ntitle: T\ntitle: U\nminutes: 5\npreset: hiring\n---\n# A", "line 3: title stands twice"),
        ("---\ntitle:\nminutes: 5\npreset: hiring\n---\n# A", "line 2: nothing stands behind title"),
        (
            "---\nhello\ntitle: T\nminutes: 5\npreset: hiring\n---\n# A",
            "line 2: must have the form key: value, not 'hello'",
        ),
        ("---\ntitle: T\nminutes: 5\npreset: hring\n---\n# A", "line 1: hring: is not a preset"),
        (
            "---\ntitle: T\nminutes: 5\nfile: ../x.json\n---\n# A",
            "line 1: '../x.json' must be a file in the lesson's own folder",
        ),
        ("---\ntitle: T\nminutes: 5\npreset: hiring\n---\n", "line 6: has no step"),
        ("---\ntitle: T\nminutes: 5\npreset: hiring\n---\nhello\n# A", "line 6: stands before the first step"),
    ],
)
def test_a_wrong_head_is_named(head: str, said: str) -> None:
    assert str(problems_of(head, None)[0]).startswith(said)


def test_text_is_in_one_language_or_in_both() -> None:
    (both,) = stretches("Hello\n\n*you*\n|\n你好\n")
    assert both.text == Text("Hello\n\n*you*", "你好")
    (one,) = stretches("Hello")
    assert one.text == Text.same("Hello")
    assert complaints("A\n|\nB\n|\nC") == ["line 7: has more than one | between English and Chinese"]
    assert complaints("A\n|\n") == ["line 7: says nothing on one side of the |"]


def test_a_note_belongs_to_the_text_in_which_it_stands() -> None:
    notes = [s.notes for s in stretches(":teacher a\nA\n:teacher b\n:write W\n:teacher c\nB\n:write V\n:teacher d")]
    assert notes == [tuple(map(Text.same, "ab")), (Text.same("c"), Text.same("d"))]


def test_all_behind_the_first_further_step_is_further() -> None:
    lesson = lesson_from(written(":write W\n# Two\n:选学\n:write V\n# Three\nText."))
    assert [step.further for step in lesson.steps] == [False, True, True]
    assert lesson.counted == lesson.tasks[:1]
    assert lesson.last_step == 0


def test_what_stands_behind_a_task_is_another_stretch() -> None:
    first, second = stretches("Question.\n:ask value of z of Director 1\n:hint think\nAnswer.")
    assert isinstance(first.end, AskValue)
    assert (first.text.en, second.text.en, second.end) == ("Question.", "Answer.", None)
    assert first.end.hints == (Text.same("think"),)


def test_what_looks_like_a_directive_may_be_text() -> None:
    (only,) = stretches("\\:show me\n```\n:show code\n# no step\n```\n<!-- :show\nnothing -->\nend")
    assert only.text.en == ":show me\n```\n:show code\n# no step\n```\nend"
    assert complaints("```\ncode") == ["line 7: begins a code block that never ends; write ``` below it"]
    assert complaints("<!-- never") == ["line 7: begins a comment that never ends; write --> at its end"]


TASKS: dict[str, tuple[str, type]] = {
    "ask value": (":ask value of z of Director 1", AskValue),
    "ask click": (":ask click Director 1", AskClick),
    "ask until": (":ask until loss < 0.01", AskUntil),
    "choose": (":choose Which? | 哪个？\n - a | 甲 : right\n - b", Choose),
    "order": (":order Sort\n - a\n - b", Order),
    "predict": (":predict output", Predict),
    "write": (":write Why?", Write),
    "play": (":play to output, by neuron", Play),
}


@pytest.mark.parametrize("name", TASKS)
def test_each_task_is_read_and_right(name: str) -> None:
    body, kind = TASKS[name]
    assert isinstance(end_of(body), kind)
    assert complaints(body) == []


def test_a_mistake_is_found_where_there_is_one() -> None:
    assert isinstance(end_of(":find mistake"), FindMistake)
    assert complaints(":find mistake", preset="mistake-sign") == []
    assert "makes no mistake" in complaints(":find mistake")[0]


def test_every_keyword_has_a_chinese_one() -> None:
    for row in DIRECTIVES:
        assert len(complaints(f":{row.keyword}")) == len(complaints(f":{row.chinese}")) == 1
        assert row.expected in complaints(f":{row.chinese}")[0]
    assert isinstance(end_of(":选择 哪个？\n- 甲 : 对\n- 乙"), Choose)


def test_choices_say_what_is_wrong_with_them() -> None:
    task = end_of(":choose Q\n - good | 好 : right : Yes! | 对！\n - bad : No: never | 不：绝不\n - ugly")
    assert isinstance(task, Choose)
    assert [(a.text.en, a.right, a.said.zh) for a in task.answers] == [
        ("good", True, "对！"),
        ("bad", False, "不：绝不"),
        ("ugly", False, ""),
    ]


def test_steps_are_played_by_what_is_said() -> None:
    assert end_of(":play to output") == Play(end_of(":play to output").moment, StepSize.CALCULATION)  # type: ignore[union-attr]
    assert end_of(":play to output, by layer").by is StepSize.LAYER  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (":shwo z", "line 7: there is no directive ':shwo'; there are :show, :play"),
        (":", "line 7: there is no directive ':'"),
        (":show", "line 7: nothing stands behind :show"),
        (":show ,", "line 7: has nothing between its commas"),
        (":play output", "line 7: must be “to” and a moment behind :play, not 'output'"),
        (":play to output, by foot", "line 7: must be one of neuron, layer, not 'foot'"),
        (":further on", "line 7: needs nothing behind it, not 'on'"),
        (":further", "line 6: is the first step; :further stands behind what belongs to the lesson"),
        (":ask nothing", "line 7: must be “value of …”, “click …” or “until …” behind :ask"),
        (":hint h", "line 7: belongs to a task, and there is none above it"),
        (":write W\n:solution update 3", "line 8: belongs to :ask until"),
        (":ask until loss < 0.01\n:solution update 1000\n:solution update 2000", "line 9: is the second solution"),
        (":choose Q\n - a : right", "line 7: needs at least two lines that begin with - below it, not 1"),
        (":choose Q\n - a\n - b", "line 7: none of its answers is right"),
        (":choose Q\n - a : right\n - a | b | c", "line 9: has more than one |"),
        (":order Q\n - a\n - a", "line 9: has the same line twice: 'a'"),
        (":find nothing", "line 7: must be “mistake” behind :find"),
        (":change mind", "line 7: must be one of inputs, targets"),
        (":teacher a |  ", "line 7: says nothing on one side of the |"),
        (f":hint {'x' * 1001}", "line 7: belongs to a task"),
        (f":write {'x' * 1001}", "line 7: is too long: at most 1000 characters"),
        ("#\ntext", "line 7: has no heading behind its #"),
        ("text\n\n![a](http://x.y/z.png)", "line 9: 'http://x.y/z.png' must be a file in the lesson's own folder"),
        ("[a](other.md)", "line 7: 'other.md' cannot be found: this lesson has no folder"),
        ("[a](run.exe)", "line 7: 'run.exe' must end in .md"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(body: str, said: str) -> None:
    assert complaints(body)[0].startswith(said)


def test_every_mistake_is_named() -> None:
    assert [line.partition(":")[0] for line in complaints(":shwo z\n:ask what\ntext\n:hint h\n# \n:find it")] == [
        "line 7", "line 8", "line 10", "line 11", "line 12",
    ]  # fmt: skip


def test_pictures_lie_in_the_lessons_folder(tmp_path: Path) -> None:
    folder = tmp_path / "lesson"
    folder.mkdir()
    (folder / "a b.png").write_bytes(b"x")
    (tmp_path / "out.png").write_bytes(b"x")
    (folder / "link.png").symlink_to(tmp_path / "out.png")
    file = folder / "l.md"
    file.write_text(written("![a](a%20b.png) ![b](link.png) ![c](none.png) ![d](%2e%2e/out.png)"), encoding="utf-8")
    said = [str(problem) for problem in problems_in(file)]
    assert [line.split("'")[1] for line in said] == ["link.png", "none.png", "../out.png"] or len(said) == 3
    assert not any("a%20b" in line for line in said)


def test_a_lesson_may_bring_its_own_experiment(tmp_path: Path) -> None:
    from bpsim.session.files.fileformat import dumps
    from bpsim.session.files.presets import load_preset

    (tmp_path / "mine.bpsim.json").write_text(dumps(load_preset("xor")), encoding="utf-8")
    file = tmp_path / "l.md"
    text = written(":show z of h1").replace("preset: hiring", "file: mine.bpsim.json")
    file.write_text(text, encoding="utf-8")
    assert problems_in(file) == []


def test_sizes_are_limited(tmp_path: Path) -> None:
    assert "at most" in str(problems_of("x" * (MOST_BYTES + 1), None)[0])
    assert any("more than 200 steps" in str(p) for p in problems_of(written("# S\n" * MOST_STEPS), None))
    file = tmp_path / "l.md"
    file.write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(BadValue, match="not text"):
        text_in(file)


SOURCES = [path.read_text(encoding="utf-8") for path in lesson_paths()]
PIECES = [
    ":",
    ":show ",
    ":ask value of ",
    "# ",
    "|",
    " | ",
    "---",
    "```",
    "<!--",
    "-->",
    " : ",
    "- ",
    ",",
    "[1][9]",
    "inputs ",
    "to ",
    "\x00",
    "一",
    "δ",
    "for ",
    "w[1][",
    "999999999",
    "((((",
    "|",
]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(SOURCES))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        cut = draw(st.integers(0, 40))
        new = draw(st.one_of(st.sampled_from(PIECES), st.text(max_size=8), st.just("")))
        text = text[:at] + new + text[at + cut :]
    return text


@pytest.fixture(scope="module")
def short_runs() -> Iterator[None]:
    """Of thousands of updates there are other tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(values, "MOST_UPDATES", 60)
        yield


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(mutated())
def test_a_damaged_lesson_is_read_or_refused(short_runs: None, text: str) -> None:
    """Nothing but BadValue, whatever the file holds; and quickly (pytest's timeout)."""
    for problem in problems_of(text, None):
        assert isinstance(problem, BadValue)
        assert problem.sentence()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    lesson, problems = read(written(text))
    assert lesson is not None or problems
