"""bpsim race"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from bpsim.commands.experiments import SLICE_SECONDS, assigned, experiment_with
from bpsim.commands.output import as_json, one_line, progress_bar, shortened, table
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.lane import Lane
from bpsim.session.racing.race import Race, Standing
from bpsim.session.running.compared.differences import differing_settings
from bpsim.session.words.number_format import format_number
from bpsim.session.words.text import Text

_OUTPUTS_SHOWN = 6
_STOPS = {"condition": "stopped: stop_when", "change": "stopped: changes below stop_change"}


def run(name: str, *, epochs: int | None, assignments: Sequence[str], lanes: Sequence[str], as_object: bool) -> int:
    experiment = experiment_with(name, assignments)
    if lanes:
        experiment = _with_lanes(experiment, lanes)
    race = Race(experiment, epochs)
    _run(race)
    print(as_json(_object(name, race)) if as_object else _report(race))
    return 0


def _run(race: Race) -> None:
    """To the end, in rounds short enough for a lively progress bar."""
    step = 1
    with progress_bar(race.epochs, " epochs") as bar:
        while not race.over:
            begun, before = time.perf_counter(), race.epoch
            race.advance(step)
            bar.update(race.epoch - before)
            elapsed = time.perf_counter() - begun
            step = max(1, int(min(2 * step, step * SLICE_SECONDS / max(elapsed, 1e-6))))


def _with_lanes(experiment: Experiment, texts: Sequence[str]) -> Experiment:
    lanes = [_lane(experiment, text, number) for number, text in enumerate(texts, start=1)]
    try:
        return replace(experiment, race=tuple(lanes))
    except BadValue as problem:
        # "race[1].training.batch_size", or "race" where there are too many
        index, _, setting = problem.where.removeprefix("race").partition("].training.")
        where = f"{int(index[1:]) + 1} {setting}" if setting else ""
        raise BadValue(problem.template, f"--lane {where}".rstrip(), **problem.arguments) from None


def _lane(experiment: Experiment, text: str, number: int) -> Lane:
    """From "NAME: KEY=VALUE;KEY=VALUE"; a name alone is a lane with the experiment's own settings."""
    name, colon, assignments = text.partition(":")
    if not colon or not name.strip():
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must have the form NAME: KEY=VALUE;KEY=VALUE, not {value}"),
            "--lane",
            value=repr(text),
        )
    changes: dict[str, object] = {}
    for assignment in _parts(assignments):
        key, equals, value = assignment.partition("=")
        if not equals or not key.strip():
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must have the form KEY=VALUE, not {value}"),
                f"--lane {number}",
                value=repr(assignment),
            )
        try:
            name_of, changed = assigned(experiment, key.strip(), value.strip())
        except BadValue as problem:
            raise BadValue(problem.template, f"--lane {number} {problem.where}", **problem.arguments) from None
        changes[name_of] = changed
    try:
        return Lane(Text.same(name.strip()), changes)
    except BadValue as problem:
        where = problem.where.removeprefix("training.")
        raise BadValue(problem.template, f"--lane {number} {where}", **problem.arguments) from None


def _parts(assignments: str) -> list[str]:
    """Cut at semicolons; a list of parameters has some too: what has no "=" belongs to the value before."""
    parts: list[str] = []
    for part in filter(None, map(str.strip, assignments.split(";"))):
        if "=" in part or not parts:
            parts.append(part)
        else:
            parts[-1] += f";{part}"
    return parts


def _differing(race: Race, standings: Sequence[Standing]) -> tuple[str, ...]:
    """What the lanes differ in, or (a single lane) what it differs in from the experiment."""
    base = (race.experiment.settings,) if len(standings) == 1 else ()
    return differing_settings([*base, *(standing.settings for standing in standings)])


def _object(name: str, race: Race) -> dict[str, object]:
    standings = race.standings()
    names = _differing(race, standings)
    return {
        "preset": name,
        "epochs": race.epochs,
        "usual_lanes": not race.experiment.race,
        "lanes": [_lane_object(s, names) for s in standings],
    }


def _lane_object(standing: Standing, names: Sequence[str]) -> dict[str, object]:
    return {
        "name": standing.name.en,
        "settings": {name: getattr(standing.settings, name) for name in names},
        "updates": standing.updates,
        "epochs": standing.epochs,
        "samples_seen": standing.samples,
        "loss": standing.loss,
        "outputs": standing.outputs,
        "diverged": standing.diverged,
        "stopped": standing.stop.reason if standing.stop is not None else None,
        "saturated": [found.node for found in standing.saturated],
    }


def _report(race: Race) -> str:
    standings = race.standings()
    names = _differing(race, standings)
    head = ("lane", *names, "updates", "epochs", "samples seen", "full loss", "outputs", "")
    rows = [head, *(_row(standing, names) for standing in standings)]
    count = len(names)
    start = race.experiment.training.loss_on(race.experiment.parameters)
    return "\n".join(
        [
            one_line(race.experiment.title.en),
            f"{len(standings)} lane{'s' * (len(standings) > 1)} from the same start, full loss {start:.10g}",
            *([] if race.experiment.race else [_usual_lanes(standings)]),
            "",
            table(rows, right=range(1, count + 5)),
        ]
    )


def _usual_lanes(standings: Sequence[Standing]) -> str:
    """Which they are: a file with lanes of its own may have the same methods in other orders."""
    each = (f"{one.name.en} of {one.settings.batch_size}, {one.settings.order}" for one in standings)
    return f"the usual lanes, as there are none of its own: {'; '.join(each)}"


def _row(standing: Standing, names: Sequence[str]) -> tuple[str, ...]:
    return (
        shortened(standing.name.en, 32),
        *(_value_words(getattr(standing.settings, name)) for name in names),
        str(standing.updates), str(standing.epochs), str(standing.samples), f"{standing.loss:.6g}",
        _outputs(standing), _finding(standing),
    )  # fmt: skip


def _value_words(value: object) -> str:
    if isinstance(value, tuple):
        return ";".join(value) or "none"
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else "–" if value is None else str(value)


def _outputs(standing: Standing) -> str:
    values = [format_number(float(value)) for value in standing.outputs.ravel()]
    return " ".join(values[:_OUTPUTS_SHOWN]) + (" …" if len(values) > _OUTPUTS_SHOWN else "")


def _finding(standing: Standing) -> str:
    """In words: whether it diverged, was stopped, or is stuck."""
    words = []
    if standing.diverged is not None:
        words.append(f"diverged at update {standing.diverged}")
    elif standing.stop is not None:
        words.append(_STOPS[standing.stop.reason])
    words += [
        f"saturated: output {found.node + 1} answers {len(found.samples)} wrongly, f'(z) at most {found.derivative:.2g}"
        for found in standing.saturated
    ]
    return "; ".join(words)
