"""The directives of a lesson: a row for each keyword, and how what follows it is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.session.frames import StepSize
from bpsim.session.lessons.text.lesson import (
    CHANGES,
    Answer,
    AskClick,
    AskUntil,
    AskValue,
    Choose,
    FindMistake,
    Order,
    Play,
    Predict,
    Words,
    Write,
)
from bpsim.session.lessons.text.lines import at, words_of
from bpsim.session.lessons.text.step_making import StepMaking

SAYS_NOTHING = QT_TRANSLATE_NOOP("Problem", "nothing stands behind :{keyword}; it needs {expected}")
NEEDS_NOTHING = QT_TRANSLATE_NOOP("Problem", "needs nothing behind it, not {value}")
NOT_ASKED = QT_TRANSLATE_NOOP("Problem", "must be “value of …”, “click …” or “until …” behind :ask, not {value}")
NOT_TO = QT_TRANSLATE_NOOP("Problem", "must be “to” and a moment behind :play, not {value}")
NOT_MISTAKE = QT_TRANSLATE_NOOP("Problem", "must be “mistake” behind :find, not {value}")
NO_TASK = QT_TRANSLATE_NOOP("Problem", "belongs to a task, and there is none above it in this step")
NO_UNTIL = QT_TRANSLATE_NOOP("Problem", "belongs to :ask until, and the task above is another one")
TWO_SOLUTIONS = QT_TRANSLATE_NOOP("Problem", "is the second solution of one task")
FEW_ITEMS = QT_TRANSLATE_NOOP("Problem", "needs at least two lines that begin with - below it, not {count}")
MANY_ITEMS = QT_TRANSLATE_NOOP("Problem", "has {count} lines below it; at most {most}")
NONE_RIGHT = QT_TRANSLATE_NOOP("Problem", "none of its answers is right; write : right behind one")
UNKNOWN = QT_TRANSLATE_NOOP("Problem", "there is no directive {value}; there are {choices}")
ONLY_COMMAS = QT_TRANSLATE_NOOP("Problem", "has nothing between its commas")
SAME_ITEMS = QT_TRANSLATE_NOOP("Problem", "has the same line twice: {value}")
MOST_ITEMS = 12
SIZES = {"neuron": StepSize.NODE, "layer": StepSize.LAYER}
_NUMBER = re.compile(r"\s*[-+−.\d]")
_COMMA = re.compile(r"[,，](?![^\[\]]*\])")  # not that in w[2][0,1]
_ANSWER = " : "


@dataclass(frozen=True)
class Line:
    """A directive as it was written: ``rest`` behind the keyword, and the list below it."""

    number: int
    rest: str
    items: tuple[Words, ...] = ()

    @property
    def words(self) -> Words:
        return Words(self.rest, self.number)


@dataclass(frozen=True)
class Directive:
    """``expected``: what has to follow, in words; "" where nothing does. ``lists``: whether lines with - follow it."""

    keyword: str
    chinese: str
    expected: str
    read: Callable[[StepMaking, Line], None]
    lists: bool = False


def things_of(line: Line) -> tuple[Words, ...]:
    """What stands between the commas; the numbers behind ``inputs`` belong together."""
    things: list[str] = []
    for thing in _COMMA.split(line.rest):
        if things and _NUMBER.match(thing) and things[-1].casefold().startswith("inputs "):
            things[-1] += f", {thing.strip()}"
        elif thing.strip():
            things.append(thing.strip())
    if not things:
        raise BadValue(ONLY_COMMAS)
    return tuple(Words(thing, line.number) for thing in things)


def _show(step: StepMaking, line: Line) -> None:
    step.show(things_of(line))


def _play(step: StepMaking, line: Line) -> None:
    rest, comma, by = line.rest.replace("，", ",").rpartition(",")
    if not comma:
        rest, by = line.rest, ""
    elif not by.strip().casefold().startswith("by "):
        raise BadValue(NOT_TO, value=repr(line.rest))
    to, _, moment = rest.strip().partition(" ")
    if to.casefold() != "to" or not moment.strip():
        raise BadValue(NOT_TO, value=repr(line.rest))
    size = SIZES[one_of(by.strip()[3:].strip().casefold(), SIZES)] if comma else StepSize.CALCULATION
    step.end(Play(Words(moment.strip(), line.number), size))


def _ask(step: StepMaking, line: Line) -> None:
    for start, made in (
        ("value of ", lambda words: AskValue(line.number, value=words)),
        ("shown value of ", lambda words: AskValue(line.number, value=words, on_screen=True)),
        ("click ", lambda words: AskClick(line.number, place=words)),
        ("until ", lambda words: AskUntil(line.number, condition=words)),
    ):
        rest = line.rest[len(start) :].strip()
        if line.rest.casefold().startswith(start) and rest:
            step.end(made(Words(rest, line.number)))
            return
    raise BadValue(NOT_ASKED, value=repr(line.rest))


def _solution(step: StepMaking, line: Line) -> None:
    task = step.last_task()
    if task is None:
        raise BadValue(NO_TASK)
    if not isinstance(task, AskUntil):
        raise BadValue(NO_UNTIL)
    if task.solution:
        raise BadValue(TWO_SOLUTIONS)
    step.replace_task(replace(task, solution=things_of(line)))


def _hint(step: StepMaking, line: Line) -> None:
    task = step.last_task()
    if task is None:
        raise BadValue(NO_TASK)
    step.replace_task(replace(task, hints=(*task.hints, words_of(line.rest))))


def _hide(step: StepMaking, line: Line) -> None:
    task = step.last_task()
    if task is None:
        raise BadValue(NO_TASK)
    step.replace_task(replace(task, hides=(*task.hides, *things_of(line))))


def _choose(step: StepMaking, line: Line) -> None:
    question, items = words_of(line.rest), _items(line)
    answers = []
    for item in items:
        with at(item.line):
            answers.append(_answer(item.text))
    if not any(answer.right for answer in answers):
        raise BadValue(NONE_RIGHT)
    step.end(Choose(line.number, question=question, answers=tuple(answers)))


def _answer(text: str) -> Answer:
    words, _, said = text.partition(_ANSWER)
    verdict, colon, more = said.partition(_ANSWER)
    if verdict.strip().casefold() in ("right", "对"):
        return Answer(words_of(words), True, words_of(more) if colon else words_of(""))
    return Answer(words_of(words), False, words_of(said))


def _order(step: StepMaking, line: Line) -> None:
    question, items = words_of(line.rest), []
    for item in _items(line):
        with at(item.line):
            items.append(words_of(item.text))
            if items[-1] in items[:-1]:
                raise BadValue(SAME_ITEMS, value=repr(item.text))
    step.end(Order(line.number, question=question, items=tuple(items)))


def _items(line: Line) -> tuple[Words, ...]:
    if len(line.items) < 2:
        raise BadValue(FEW_ITEMS, count=len(line.items))
    if len(line.items) > MOST_ITEMS:
        raise BadValue(MANY_ITEMS, count=len(line.items), most=MOST_ITEMS)
    return line.items


def _predict(step: StepMaking, line: Line) -> None:
    step.end(Predict(line.number, value=line.words))


def _find(step: StepMaking, line: Line) -> None:
    if line.rest.strip().casefold() not in ("mistake", "错误"):
        raise BadValue(NOT_MISTAKE, value=repr(line.rest))
    step.end(FindMistake(line.number))


def _write(step: StepMaking, line: Line) -> None:
    step.end(Write(line.number, question=words_of(line.rest)))


def _change(step: StepMaking, line: Line) -> None:
    step.changes += [one_of(words.text.casefold(), CHANGES) for words in things_of(line)]


def _further(step: StepMaking, line: Line) -> None:
    if line.rest.strip():
        raise BadValue(NEEDS_NOTHING, value=repr(line.rest))
    step.further = True


def _teacher(step: StepMaking, line: Line) -> None:
    step.note(words_of(line.rest))


DIRECTIVES: tuple[Directive, ...] = (
    Directive("show", "显示", "what the window shows, as in “z of Section chief 1”", _show),
    Directive("play", "播放", "“to” and a moment, as in “to output”", _play),
    Directive("ask", "提问", "“value of …”, “click …” or “until …”", _ask),
    Directive("solution", "解法", "what makes the condition true, as in “update 500”", _solution),
    Directive("choose", "选择", "a question, and its answers below it", _choose, lists=True),
    Directive("order", "排序", "a question, and the items below it", _order, lists=True),
    Directive("predict", "预测", "a value, as in “output”", _predict),
    Directive("find", "找错", "“mistake”", _find),
    Directive("write", "写下", "a question", _write),
    Directive("hint", "提示", "words", _hint),
    Directive("hide", "隐藏", "values, as in “output”", _hide),
    Directive("change", "可改", f"some of {', '.join(CHANGES)}", _change),
    Directive("teacher", "教师", "words", _teacher),
    Directive("further", "选学", "", _further),
)
_BY_KEYWORD = {word: row for row in DIRECTIVES for word in (row.keyword, row.chinese)}


def directive_of(keyword: str) -> Directive:
    """The row of a keyword. Raises BadValue that names them all."""
    row = _BY_KEYWORD.get(keyword.casefold())
    if row is None:
        raise BadValue(
            UNKNOWN, value=repr(f":{keyword}"), choices=", ".join(f":{known.keyword}" for known in DIRECTIVES)
        )
    return row


def read_directive(step: StepMaking, keyword: str, line: Line) -> None:
    """Put what a directive says into the step. Raises BadValue."""
    row = directive_of(keyword)
    if row.expected and not line.rest.strip():
        raise BadValue(SAYS_NOTHING, keyword=row.keyword, expected=row.expected)
    row.read(step, line)
