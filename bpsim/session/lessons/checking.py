"""A lesson checked against its experiment: everything that is wrong, with its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.lessons.hiding import secrets_of
from bpsim.session.lessons.runs import Runs
from bpsim.session.lessons.staging import Position, Staged, Staging, experiment_of
from bpsim.session.lessons.tasks import asked_value, awaited, check_askable, clicked, guessed, mistake_of
from bpsim.session.lessons.text.conditions import holds
from bpsim.session.lessons.text.lesson import AskClick, AskUntil, AskValue, FindMistake, Lesson, Predict, Task
from bpsim.session.lessons.text.lines import at, at_line
from bpsim.session.lessons.text.markdown import link_problems
from bpsim.session.lessons.text.reading import read, text_in
from bpsim.session.lessons.text.showing import Stand, shown

NOT_SOLVED = QT_TRANSLATE_NOOP("Problem", "the solution does not make it true: {value}")
TRUE_ALREADY = QT_TRANSLATE_NOOP("Problem", "is true from the beginning: {value}")
NO_MISTAKE = QT_TRANSLATE_NOOP(
    "Problem", "the program of this experiment makes no mistake; take a preset of the mistake lab"
)


def problems_in(path: Path) -> list[BadValue]:
    """All that is wrong with a lesson's file, from above. Raises OSError where it cannot be read."""
    try:
        text = text_in(path)
    except BadValue as problem:
        return [problem]
    return problems_of(text, path.parent)


def problems_of(text: str, folder: Path | None) -> list[BadValue]:
    """All that is wrong with a lesson: how it is written, and what it says of its experiment."""
    lesson, problems = read(text)
    if lesson is not None and (lesson.preset or lesson.file):
        problems = [*problems, *_problems(lesson, text.splitlines(), folder)]
    return sorted(problems, key=_line)


def _line(problem: BadValue) -> int:
    words = problem.where.removeprefix("line ").partition(":")[0]
    return int(words) if problem.where.startswith("line ") and words.isdecimal() else 0


def _problems(lesson: Lesson, lines: list[str], folder: Path | None) -> Iterator[BadValue]:
    yield from _bad_links(lesson, lines, folder)
    try:
        experiment = experiment_of(lesson, folder)
    except BadValue as problem:
        yield problem
        return
    except OSError as error:
        yield at_line(lesson.head_line, BadValue(QT_TRANSLATE_NOOP("Problem", "cannot be read: {why}"), why=str(error)))
        return
    staging, runs = Staging(lesson, experiment), Runs()
    for position in staging.positions():
        yield from _at_position(lesson, position, runs)
    yield from staging.problems


def _bad_links(lesson: Lesson, lines: list[str], folder: Path | None) -> Iterator[BadValue]:
    for step in lesson.steps:
        for stretch in step.stretches:
            for text in stretch.text.spellings:
                for target, problem in link_problems(text, folder):
                    behind = range(step.line, len(lines))
                    line = next((index + 1 for index in behind if target in lines[index]), step.line)
                    yield at_line(line, problem)


def _at_position(lesson: Lesson, position: Position, runs: Runs) -> Iterator[BadValue]:
    step = lesson.steps[position.step]
    end = step.stretches[position.stretch].end
    try:
        if not position.played:
            with at(step.line):
                _ = runs.trace(position.stand)
        if isinstance(end, Task):
            with at(end.line):
                check_task(end, position.stand, runs)
    except BadValue as problem:
        yield problem


def check_names(made: Staged, text: str, folder: Path | None) -> None:
    """Raises BadValue, the first thing that is wrong, where a task or a link means something that is not there: all
    of ``problems_of`` that is known without any training. ``text``: of the lesson's file."""
    problems = list(_bad_links(made.lesson, text.splitlines(), folder))
    for position in made.positions:
        task = made.task(position)
        if task is None or position.played:
            continue
        try:
            with at(task.line):
                _check_words(task, position.stand)
        except BadValue as problem:
            problems.append(problem)
    if problems:
        raise min(problems, key=_line)


def _check_words(task: Task, stand: Stand) -> None:
    """Whether there is what the task names in its experiment."""
    _ = secrets_of(task, stand)
    match task:
        case AskValue():
            _ = asked_value(task, stand)
        case Predict():
            _ = guessed(task, stand)
        case AskClick():
            _ = clicked(task, stand)
        case AskUntil():
            _ = awaited(task, stand), shown(stand, task.solution)
        case FindMistake() if not mistake_of(stand.experiment):
            raise BadValue(NO_MISTAKE)


def check_task(task: Task, stand: Stand, runs: Runs) -> None:
    """Raises BadValue, with the line, where a task cannot be done in its experiment."""
    _check_words(task, stand)
    match task:
        case AskValue():
            check_askable(asked_value(task, stand), runs.trace(stand), task.value.text)
        case Predict():
            found, question = guessed(task, stand)
            if question is not None:
                check_askable(question, runs.trace(stand), task.value.text)
            if found.later is not None:
                _ = shown(stand, ())
                _ = runs.state_run(stand.experiment, stand.update + found.later)
        case AskUntil():
            _check_until(task, stand, runs)


def _check_until(task: AskUntil, stand: Stand, runs: Runs) -> None:
    condition = awaited(task, stand)
    if _true_at(task, stand, runs):
        raise BadValue(TRUE_ALREADY, value=task.condition.text)
    if task.solution and not _true_at(task, shown(stand, task.solution), runs):
        with at(task.solution[0].line):
            raise BadValue(NOT_SOLVED, value=condition.text)


def _true_at(task: AskUntil, stand: Stand, runs: Runs) -> bool:
    run = runs.state_run(stand.experiment, stand.update)
    return holds(awaited(task, stand), run.training_at(stand.update), run.state(stand.update))
