"""bpsim find"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from bpsim.commands.experiments import end_of, with_settings
from bpsim.commands.output import as_json, counted, one_line, progress_bar
from bpsim.engine.conditions import MAX, MIN, Condition
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.training import State
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.files.opening import open_contents
from bpsim.session.files.saving import legs_of
from bpsim.session.finding.parsing import parse
from bpsim.session.finding.search import Course, Found, Search, value_at, with_test_samples
from bpsim.session.finding.writing import condition_text, shown_sign, value_text
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.leg import Leg
from bpsim.session.words.number_format import format_number

LISTED = 1000  # updates in the JSON
SHOWN = 12
KERNEL_FROM = 8_000  # updates; loading the kernel takes as long as these without it


def run(
    name: str, text: str, *, go_on: bool, at_most: int, notation: str | None, assignments: Sequence[str],
    as_object: bool,
) -> int:  # fmt: skip
    contents = open_contents(name)
    experiment = with_settings(contents.experiment, assignments)
    script = Script(PROFILES[notation or experiment.notation], experiment.network.depth)
    try:
        condition = parse(text, experiment, script)
    except BadValue as problem:
        raise problem.inside("CONDITION") from None
    if go_on and condition.relation in (MIN, MAX):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "cannot be run to: what is {value} shows only in a run that is there"),
            "--run",
            value=condition.relation,
        )
    has_run = contents.head > 0 and not assignments
    last = end_of(contents, experiment, assignments)
    if (max(last, at_most) if go_on else last) > KERNEL_FROM and not experiment.settings.mistake:
        load_now()
    legs = legs_of(contents) if has_run else (Leg.fastest(experiment.start, experiment.training),)
    course = Course(tuple(with_test_samples(leg, experiment) for leg in legs), last)
    found = _searched(course, condition, first_only=False)
    if go_on and not found.count and not found.ended and at_most > last:
        found = _searched(replace(course, last=at_most), condition, first_only=True)
    answer = _Answer(experiment, script, course, found)
    print(as_json(answer.object(name)) if as_object else answer.report())
    return 0


def _searched(course: Course, condition: Condition, *, first_only: bool) -> Found:
    search = Search(course, condition, first_only=first_only)
    with progress_bar(course.last, " updates") as bar:
        for update in search:
            bar.update(update - bar.n)
    return search.found


class _Answer:
    """What was found, with its values."""

    def __init__(self, experiment: Experiment, script: Script, course: Course, found: Found) -> None:
        self._experiment, self._script, self._course, self._found = experiment, script, course, found
        self._condition = found.condition
        self._first = int(found.updates[0]) if len(found.updates) else None

    def _at(self, update: int) -> tuple[Leg, State]:
        leg = [leg for leg in self._course.legs if leg.start.update <= update][-1]
        state = leg.start
        if update > state.update:
            state = leg.advance(state, update - state.update, watch=False).state
        return leg, state

    def _value(self, update: int) -> float:
        leg, state = self._at(update)
        return shown_sign(self._condition.what, self._script) * value_at(self._condition, leg.training, state) + 0.0

    def object(self, name: str) -> dict[str, object]:
        found, first = self._found, self._first
        known: dict[str, object] = {"value": None, "before": None, "epoch": None, "loss": None}
        if first is not None:
            leg, state = self._at(first)
            known = {
                "value": self._value(first),
                "before": self._value(first - 1) if first else None,
                "epoch": leg.training.place(first)[0],
                "loss": leg.training.loss_on(state.parameters),
            }
            if self._experiment.test is not None:
                known["test_loss"] = self._experiment.test_loss(state.parameters)
        return {
            "preset": name,
            "condition": self._condition.text,
            "found": first is not None,
            "update": first,
            **known,
            "count": found.count,
            "updates": found.updates[:LISTED],
            "searched": found.searched,
            "diverged": found.searched if found.ended else None,
        }

    def report(self) -> str:
        experiment, condition, found = self._experiment, self._condition, self._found
        lines = [one_line(experiment.title.en), one_line(condition_text(condition, experiment, self._script, "en"))]
        if self._first is None:
            lines.append(f"not found in {counted(found.searched, 'update')}" + (", where it diverges" * found.ended))
            if not found.ended and condition.relation not in (MIN, MAX):
                lines.append("--run goes on until it is found")
            return "\n".join(lines)
        leg, state = self._at(self._first)
        what = one_line(value_text(condition.what, experiment.network, self._script, "en"))
        before = f" (before: {_digits(self._value(self._first - 1))})" if self._first else ""
        epochs = counted(leg.training.place(self._first)[0], "epoch")
        lines.append(
            f"after {counted(self._first, 'update')}, {epochs}: {what} {_digits(self._value(self._first))}{before}"
        )
        lines.append(f"full loss {_digits(leg.training.loss_on(state.parameters))}")
        tested = experiment.test_loss(state.parameters)
        lines += [] if tested is None else [f"test loss {_digits(tested)}"]
        if found.count > 1:
            shown = ", ".join(map(str, found.updates[:SHOWN].tolist()))
            lines.append(
                f"{found.count} times in {counted(found.searched, 'update')}: {shown}{', …' * (found.count > SHOWN)}"
            )
        return "\n".join(lines)


def _digits(value: float) -> str:
    return format_number(value, 10) if math.isfinite(value) else format_number(value)
