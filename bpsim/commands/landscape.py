"""bpsim landscape"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bpsim.commands.experiments import end_of, state_of, with_settings
from bpsim.commands.files import check_writable, say_written, write_text
from bpsim.commands.output import as_json, counted, one_line, progress_bar, table
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.tables import csv_text
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.files.opening import open_contents
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import legs_of
from bpsim.session.landscape.beside import BesideWay, ways_in_file
from bpsim.session.landscape.ground import Ground
from bpsim.session.landscape.heights import logarithmic, span_of
from bpsim.session.landscape.naming import axis_of, name_of, typed_places, usual_places
from bpsim.session.landscape.path import RunPath, has_room, main_directions, path_of, pieces_from
from bpsim.session.landscape.plane import LossPlane, over_directions, over_parameters
from bpsim.session.landscape.survey import surface_over
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.leg import Leg
from bpsim.session.words.number_format import format_number

DIGITS = 6
PATH = "path"  # --over path: the run's main directions
SHADES = " .:-=+*#%@"  # from the lowest loss to the highest
START, NOW = "o", "X"


@dataclass(frozen=True, eq=False)
class _Landscape:
    """``names`` of the axes; ``surface`` (size, size), row 0 at the top; ``points`` (K, 2) of the path in the plane;
    ``beside``, the ways of pins and of a race's lanes;
    ``share`` of the path that its main directions hold, None over two parameters; ``loss`` of the state."""

    update: int
    names: tuple[str, str]
    plane: LossPlane
    surface: FloatArray
    path: RunPath
    beside: tuple[BesideWay, ...]
    points: FloatArray
    now: FloatArray
    share: float | None
    loss: float


def run(
    name: str, *, over: str | None, update: int | None, size: int, assignments: Sequence[str], as_object: bool,
    to: Path | None,
) -> int:  # fmt: skip
    """``over``: "w11(1),w12(1)" or "path"; ``to``: a table to be written."""
    if to is not None:
        check_writable(to, "--table", name)
    contents = open_contents(name)
    experiment = with_settings(contents.experiment, assignments)
    end = end_of(contents, experiment, assignments)
    if update is None:
        update = end
    made = _landscape(contents, experiment, assignments, over, update, max(end, update), size)
    if to is not None:
        write_text(to, _csv(made))
    if as_object:
        print(as_json(_object(made)))
    else:
        print(_report(experiment, made))
        say_written(to)
    return 0


def _landscape(
    contents: FileContents, experiment: Experiment, assignments: Sequence[str], over: str | None, update: int,
    end: int, size: int,
) -> _Landscape:  # fmt: skip
    _, leg, state = state_of(contents, assignments, update)
    network, flat = experiment.network, state.parameters.flat
    if not has_room(network.parameter_count):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "{count} parameters are too many to keep states along the run"),
            "network", count=network.parameter_count,
        )  # fmt: skip
    path = path_of(pieces_from(_legs(contents, experiment, assignments), end), seconds=float("inf"))
    beside = tuple(ways_in_file(experiment, contents.pins, end))
    others = np.concatenate([flat[None], *(way.path.states for way in beside)])
    share = None
    if over == PATH:
        main = main_directions(path)
        if main is None:
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "the run has no main directions: it does not move"), "--over")
        plane, share = over_directions(flat, main, path.states, beside=others), main.share
        names = ("direction 1", "direction 2")
    else:
        script = Script(PROFILES[experiment.notation], network.depth)
        places = usual_places(network)
        if over is not None:
            try:
                places = typed_places(over, experiment, script)
            except BadValue as problem:
                raise problem.inside("--over") from None
        across, up = (axis_of(place, network, script) for place in places)
        plane = over_parameters(flat, across, up, path.states, beside=others)
        names = (name_of(places[0], network, script), name_of(places[1], network, script))
    ground = Ground(leg.training)
    with progress_bar(0, " parts") as bar:  # of a large network it takes its time
        surface = surface_over(ground, plane, size, np.float64, lambda: bar.update() or True)
    now = plane.coordinates(flat[None])[0]
    return _Landscape(
        update, names, plane, surface, path, beside, plane.coordinates(path.states), now, share,
        ground.training.loss_on(Parameters(network, flat)),
    )  # fmt: skip


def _legs(contents: FileContents, experiment: Experiment, assignments: Sequence[str]) -> Sequence[Leg]:
    """Those of the run; with settings of one's own it is another one, from the start."""
    load_now()
    return [Leg.fastest(experiment.start, experiment.training)] if assignments else legs_of(contents)


def _lowest(made: _Landscape) -> tuple[float, float, float] | None:
    """(x, y, loss) of the lowest point of the grid; None where no loss is a number."""
    if not np.isfinite(made.surface).any():
        return None
    row, column = np.unravel_index(np.nanargmin(made.surface), made.surface.shape)
    x, y = made.plane.middles(made.surface.shape[1], made.surface.shape[0])
    return float(x[column]), float(y[row]), float(made.surface[row, column])


def _object(made: _Landscape) -> dict[str, object]:
    x, y = made.plane.middles(made.surface.shape[1], made.surface.shape[0])
    lowest = _lowest(made)
    return {
        "update": made.update,
        "loss": made.loss,
        "across": {"name": made.names[0], "values": x},
        "up": {"name": made.names[1], "values": y},
        "losses": made.surface,
        "lowest": None if lowest is None else dict(zip(("x", "y", "loss"), lowest, strict=True)),
        "now": made.now,
        "path": {"updates": made.path.updates, "points": made.points, "share": made.share},
        "paths": [
            {
                "name": way.called.name.en,
                "kind": way.called.kind,
                "updates": way.path.updates,
                "points": made.plane.coordinates(way.path.states),
            }
            for way in made.beside
        ],
    }


def _csv(made: _Landscape) -> str:
    """A row for each point of the grid."""
    x, y = made.plane.middles(made.surface.shape[1], made.surface.shape[0])
    rows = (
        (across, up, loss)
        for up, losses in zip(y.tolist(), made.surface.tolist(), strict=True)
        for across, loss in zip(x.tolist(), losses, strict=True)
    )
    return csv_text([*made.names, "loss"], rows)


def _report(experiment: Experiment, made: _Landscape) -> str:
    lowest = _lowest(made)
    rows = [("", *map(one_line, made.names), "full loss"), _row("after", made.now, made.loss, made.update)]
    for way in made.beside:
        end = made.plane.coordinates(way.path.states[-1:])[0].tolist()
        words = f"{way.called.kind} {one_line(way.called.name.en)}, {counted(int(way.path.updates[-1]), 'update')}"
        rows.append((words, *(format_number(value, DIGITS) for value in end), ""))
    if lowest is not None:
        rows.append(("lowest here", *(format_number(value, DIGITS) for value in lowest)))
    for words, at in (("from", 0), ("to", 1)):
        rows.append(
            (words, *(format_number(ends[at], DIGITS) for ends in (made.plane.x_range, made.plane.y_range)), "")
        )
    told = [one_line(experiment.title.en), table(rows, right=(1, 2, 3))]
    if made.share is not None:
        told.append(f"these two directions hold {100.0 * made.share:.1f} % of the path")
    return "\n".join(
        [*told, "", _drawn(made), f"{START} start, {NOW} after {counted(made.update, 'update')}; {SHADES[1:]}: higher"]
    )


def _row(words: str, at: FloatArray, loss: float, update: int) -> tuple[str, ...]:
    return (f"{words} {counted(update, 'update')}", *(format_number(value, DIGITS) for value in (*at.tolist(), loss)))


def _drawn(made: _Landscape) -> str:
    """The grid in characters, a row for two of its rows: a character is twice as high as wide."""
    logs = logarithmic(made.surface)
    low, high = span_of(logs)
    shares = np.clip((np.minimum(logs, high) - low) / ((high - low) or 1.0), 0.0, 1.0)
    signs = np.array(list(SHADES))[np.rint(shares * (len(SHADES) - 1)).astype(int)][::2]
    for sign, point in ((START, made.points[0]), (NOW, made.now)):
        column, row = (made.plane.shares(point[None])[0] * signs.shape[::-1]).astype(int)
        if 0 <= row < signs.shape[0] and 0 <= column < signs.shape[1]:
            signs[row, column] = sign
    return "\n".join("".join(row).rstrip() for row in signs)
