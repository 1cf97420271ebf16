"""bpsim answer"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bpsim.commands.experiments import end_of, state_of, with_settings
from bpsim.commands.output import as_json, counted, one_line, table
from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.tables import csv_text
from bpsim.session.experiment import Experiment
from bpsim.session.files.opening import open_contents
from bpsim.session.learned.answering import Answer, answer_at, far_out, inputs_of, scaled, texts_of
from bpsim.session.pictures.image_file import read_image
from bpsim.session.pictures.making import PictureMaker
from bpsim.session.words.number_format import format_number

DIGITS = 6
SHADES = " .:-=+*#%@"


def run(
    name: str, inputs: str | None, *, update: int | None, many: Path | None, picture: Path | None,
    measured: bool, assignments: Sequence[str], as_object: bool,
) -> int:  # fmt: skip
    """``inputs``: "0.3,0.7"; ``many``: a table with a row for each point; ``picture``: an image. One of them.
    ``measured``: these are what was measured, and are scaled as the data were."""
    contents = open_contents(name)
    experiment = with_settings(contents.experiment, assignments)
    if [inputs, many, picture].count(None) != 2:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be given, or --table FILE, or --picture IMAGE; one of the three"),
            "INPUTS",
        )
    drawn = None if picture is None else _drawn(picture, experiment)
    if drawn is not None:
        points = [drawn.inputs]
    elif inputs is not None:
        points = [inputs_of(texts_of(inputs), experiment, "INPUTS")]
    else:
        points = _points(many, experiment)
    if drawn is None:
        points = list(_as_the_network_gets(points, experiment, measured))
    elif measured:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is for inputs and tables: a picture is scaled anyway"), "--measured"
        )
    if update is None:  # what it has learned: the end of the saved run, else of the run that it is made for
        update = end_of(contents, experiment, assignments)
    _, _, state = state_of(contents, assignments, update)
    answers = [answer_at(experiment, state.parameters, point) for point in points]
    if as_object:
        told = [_object(answer) for answer in answers]
        of_picture = {} if drawn is None else {"inverted": drawn.inverted}
        print(as_json({"update": state.update, **of_picture, **(told[0] if many is None else {"answers": told})}))
    elif many is not None:
        sys.stdout.write(_csv(experiment, answers))
    elif drawn is not None:
        print(_report_of_picture(experiment, answers[0], state.update, drawn))
    else:
        print(_report(experiment, answers[0], state.update))
    return 0


def _as_the_network_gets(points: Sequence[FloatArray], experiment: Experiment, measured: bool) -> Sequence[FloatArray]:
    """``measured``: given as the data were before they were scaled; where it looks so and is not said, a note says how
    it can be."""
    if measured:
        try:
            return [scaled(experiment, point) for point in points]
        except BadValue as problem:
            raise problem.inside("--measured") from None
    far = next(filter(None, (far_out(experiment, point) for point in points)), None)
    if far is not None:
        how = f"inputs here are scaled, {far.formula}: --measured does that"
        print(f"note: {far.column} is far from every sample; {how}", file=sys.stderr)
    return points


class _Drawn(NamedTuple):
    """An image put through the way in which the data's own pictures were made. ``shares`` (rows, columns): its ink."""

    inputs: FloatArray
    shares: FloatArray
    inverted: bool


def _drawn(path: Path, experiment: Experiment) -> _Drawn:
    if experiment.shape is None:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "needs an experiment whose inputs are a picture, as digits-64-32-10"),
            "--picture",
        )
    image, maker = read_image(path), PictureMaker.of(experiment)
    inputs = maker.inputs_of(image.ink)
    return _Drawn(inputs, maker.shares_of(inputs), image.inverted)


def _points(path: Path | None, experiment: Experiment) -> list[np.ndarray]:
    """The rows of a table: the columns that are called like the inputs, else as many as there are inputs."""
    from bpsim.session.data.table_reading import read_table  # loads what reads tables

    assert path is not None
    read = read_table(path)
    names = [name.en for name in experiment.node_names[0]]
    there = {column.name: column for column in read.columns}
    chosen = [there[name] for name in names] if all(name in there for name in names) else list(read.columns)
    if len(chosen) != len(names):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must have the columns {names}, or just {count} columns, not {value}"),
            str(path), names=", ".join(names[:8]), count=len(names), value=len(read.columns),
        )  # fmt: skip
    for column in chosen:
        if column.values is None or not np.isfinite(column.values).all():
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "must hold a number in every row"), f"{path}[{column.name}]")
    return list(np.stack([column.values for column in chosen if column.values is not None], axis=1))


def _object(answer: Answer) -> dict[str, object]:
    return {
        "inputs": answer.inputs, "outputs": answer.outputs, "says": None if answer.said is None else answer.said.en
    }  # fmt: skip


def _csv(experiment: Experiment, answers: Sequence[Answer]) -> str:
    names = [name.en for layer in (0, -1) for name in experiment.node_names[layer]]
    says = answers[0].said is not None if answers else False
    rows = ([*a.inputs.tolist(), *a.outputs.tolist(), *([a.said.en] if a.said is not None else [])] for a in answers)
    return csv_text([*names, *(["answer"] if says else [])], rows)


def _report(experiment: Experiment, answer: Answer, update: int) -> str:
    inputs = _rows(experiment, 0, answer.inputs)
    return "\n".join([f"after {counted(update, 'update')}", *_said(experiment, answer, inputs)])


def _report_of_picture(experiment: Experiment, answer: Answer, update: int, drawn: _Drawn) -> str:
    """Hundreds of inputs are seen, not read."""
    how = "dark on light, inverted" if drawn.inverted else "light on dark, as the data are"
    signs = np.array(list(SHADES))[np.rint(drawn.shares * (len(SHADES) - 1)).astype(int)]
    lines = ["".join(2 * sign for sign in row).rstrip() for row in signs]  # a sign is about half as wide as high
    return "\n".join(
        [
            f"after {counted(update, 'update')}",
            f"the picture is {how}; the network gets",
            *lines,
            *_said(experiment, answer),
        ]
    )


def _rows(experiment: Experiment, layer: int, values: FloatArray) -> list[tuple[str, str]]:
    names = experiment.node_names[layer]
    return [
        (one_line(name.en), format_number(value, DIGITS)) for name, value in zip(names, values.tolist(), strict=True)
    ]


def _said(experiment: Experiment, answer: Answer, before: Sequence[tuple[str, str]] = ()) -> list[str]:
    """The outputs as a table, below the rows ``before``, and what they say."""
    rows = [*before, *_rows(experiment, -1, answer.outputs)]
    said = [] if answer.said is None else [f"answer: {one_line(answer.said.en)}"]
    return [table(rows, right=(1,)), *said]
