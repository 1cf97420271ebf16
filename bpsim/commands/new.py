"""bpsim new"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bpsim.commands.experiments import settings_with
from bpsim.commands.files import check_writable, write_text, written_line
from bpsim.commands.output import as_json
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.session.data.generated import GENERATED, Recipe
from bpsim.session.data.shipped import SETS, Part, part_of
from bpsim.session.edits.creating import created, hidden_sizes, with_fitting_weights
from bpsim.session.experiment import Experiment
from bpsim.session.files.fileformat import dumps
from bpsim.session.files.reading.contents import FileContents


def run(
    set_id: str, *, count: int | None, noise: float | None, seed: int, test: float, function: str | None,
    hidden: str | None, activation: str, title: str | None, out: Path, assignments: Sequence[str], as_object: bool,
) -> int:  # fmt: skip
    """Of a shipped set ``count`` is all there are, and nothing else is drawn than their order."""
    check_writable(out, "--out", set_id)
    try:
        data = _data(set_id, count, noise, seed, test, function)
        sizes = None if hidden is None else hidden_sizes(hidden)
        made = created(data, hidden=sizes, activation=activation, title=title or "")
    except BadValue as problem:
        where = f"--{problem.where}" if problem.where in ("count", "noise", "test", "function", "activation") else ""
        raise BadValue(problem.template, where or problem.where or "--hidden", **problem.arguments) from None
    if assignments:
        made = with_fitting_weights(replace(made, settings=settings_with(made, assignments)))
    write_text(out, dumps(FileContents(made)))
    print(as_json(_object(set_id, out, made)) if as_object else _report(out, made))
    return 0


def _data(
    set_id: str, count: int | None, noise: float | None, seed: int, test: float, function: str | None
) -> Recipe | Part:
    if set_id in GENERATED:
        usual = GENERATED[set_id].count
        return Recipe(set_id, usual if count is None else count, noise, seed, test, function or "")
    one_of(set_id, (*GENERATED, *SETS), "SET")
    for name, value in (("count", count), ("noise", noise), ("function", function)):
        if value is not None:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "goes with a set that is generated: {choices}"),
                name, choices=", ".join(GENERATED),
            )  # fmt: skip
    return part_of(set_id, test, seed)


def _object(set_id: str, out: Path, made: Experiment) -> dict[str, object]:
    return {
        "file": str(out), "set": set_id, "layers": list(made.network.layers),
        "activations": list(made.network.activations), "loss": made.settings.loss, "training_samples": len(made.x),
        "test_samples": 0 if made.test is None else len(made.test),
    }  # fmt: skip


def _report(out: Path, made: Experiment) -> str:
    network, tested = made.network, 0 if made.test is None else len(made.test)
    return "\n".join(
        [
            f"samples  {len(made.x)} to train with, {tested} to test with",
            f"network  {'-'.join(map(str, network.layers))}, {', '.join(network.activations)}, "
            f"loss {made.settings.loss}",
            written_line(out),
        ]
    )
