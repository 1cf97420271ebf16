"""bpsim check"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tqdm import tqdm

from bpsim.commands.common import as_json, experiment_with, state_at, table
from bpsim.engine.gradient_check import GradientCheck, check_gradients
from bpsim.session.experiment import Experiment


def run(name: str, *, update: int, assignments: Sequence[str], as_object: bool) -> int:
    experiment = experiment_with(name, assignments)
    state = state_at(experiment, update)
    total = experiment.network.parameter_count
    with tqdm(total=total, unit=" parameters", disable=not sys.stderr.isatty(), leave=False) as bar:
        result = check_gradients(experiment.training, state, lambda done: bar.update(done - bar.n))
    print(as_json(_object(result)) if as_object else _report(experiment, result))
    return 0 if result.ok else 1


def _object(result: GradientCheck) -> dict[str, object]:
    return {
        "max_relative_error": result.max_relative_error,
        "parameters": [
            {
                "name": row.place.name,
                "backprop": row.backprop,
                "numeric": row.numeric,
                "relative_error": row.relative_error,
            }
            for row in result.parameters
        ],
        "ok": result.ok,
    }


def _report(experiment: Experiment, result: GradientCheck) -> str:
    rows = [("parameter", "backprop", "central difference", "relative error", "")]
    for row in result.parameters:
        mark = "" if row.ok else "differs"
        rows.append((row.place.name, f"{row.backprop:.10f}", f"{row.numeric:.10f}", f"{row.relative_error:.1e}", mark))
    lines = [table(rows, right=(1, 2, 3)), "", f"largest relative error {result.max_relative_error:.1e}"]
    wrong = sum(not row.ok for row in result.parameters)
    lines.append("backprop agrees with central differences" if result.ok else f"{wrong} parameters differ")
    settings = experiment.settings
    if not result.ok and settings.weight_mean != settings.bias_mean:
        how = ("averaged", "summed") if settings.bias_mean else ("summed", "averaged")
        lines.append(
            f"The bias gradients here are {how[0]} over the batch while the weight gradients are {how[1]}: "
            f"they differ from the derivative of the loss by a factor of {experiment.training.batch_size}."
        )
    return "\n".join(lines)
