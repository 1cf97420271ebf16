"""bpsim check"""

from __future__ import annotations

from collections.abc import Sequence

from bpsim.commands.experiments import state_at
from bpsim.commands.mistakes import reasons
from bpsim.commands.output import as_json, progress_bar, table
from bpsim.engine.gradient_check import GradientCheck, check_gradients
from bpsim.engine.training import Training
from bpsim.session.words.number_format import format_number

NAMES_SHOWN = 12


def run(name: str, *, update: int, assignments: Sequence[str], as_object: bool) -> int:
    _, leg, state = state_at(name, assignments, update)
    training = leg.training
    with progress_bar(training.network.parameter_count, " parameters") as bar:
        result = check_gradients(training, state, lambda done: bar.update(done - bar.n))
    print(as_json(_object(result)) if as_object else _report(training, update, result))
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


def _report(training: Training, update: int, result: GradientCheck) -> str:
    rows = [("parameter", "backprop", "central difference", "relative error", "")]
    for row in result.parameters:
        mark = "" if row.ok else "differs"
        backprop, numeric = format_number(row.backprop, 10), format_number(row.numeric, 10)
        rows.append((row.place.name, backprop, numeric, f"{row.relative_error:.1e}", mark))
    wrong = len(result.wrong)
    lines = [
        table(rows, right=(1, 2, 3)),
        "",
        f"update {update}: largest relative error {result.max_relative_error:.1e}",
        f"{wrong} of {len(result.parameters)} parameters differ"
        if wrong
        else "backprop agrees with central differences",
    ]
    if wrong:
        lines += _reason(training, update, result)
    else:
        lines += reasons(training.settings)
    return "\n".join(lines)


def _reason(training: Training, update: int, result: GradientCheck) -> list[str]:
    """Which parameters differ, by what factor, and what a mistake or mixed reductions explain."""
    names = [row.place.name for row in result.wrong]
    shown = names if len(names) <= NAMES_SHOWN else [*names[:NAMES_SHOWN], f"and {len(names) - NAMES_SHOWN} more"]
    lines = [f"they are: {', '.join(shown)}", *_factor(result)]
    return lines + (reasons(training.settings) if training.settings.mistake else _mixed(training, update))


def _factor(result: GradientCheck) -> list[str]:
    """By what factor they differ, where it is the same one in all."""
    factor = result.factor
    if factor is None:
        return []
    if factor <= 0.0:
        return [f"each is {factor:.6g} times the true gradient"]
    how, times = ("small", 1.0 / factor) if factor < 1.0 else ("large", factor)
    return [f"each is too {how} by a factor of {times:.6g}"]


def _mixed(training: Training, update: int) -> list[str]:
    """What reductions that do not go together explain."""
    settings, count = training.settings, len(training.batch(update))
    if settings.weight_mean == settings.bias_mean or count == 1:
        return []
    biases, weights, factor = ("averaged", "summed", "small") if settings.bias_mean else ("summed", "averaged", "large")
    return [
        f"The bias gradients are {biases} over the batch while the losses and weight gradients are {weights}: with "
        f"{count} samples they come out too {factor} by a factor of {count}. (bias_reduction and weight_reduction)"
    ]
