"""What the commands share: experiments with ``--set`` applied, JSON, tables."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.training import Advance, State, advance
from bpsim.session.experiment import Experiment
from bpsim.session.opening import open_contents

SLICE_SECONDS = 0.1


def experiment_with(name: str, assignments: Sequence[str]) -> Experiment:
    """The experiment of a preset or file, with each ``KEY=VALUE`` put into its training settings."""
    experiment = open_contents(name).experiment
    settings = experiment.settings
    for assignment in assignments:
        key, equals, value = assignment.partition("=")
        if not equals:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must have the form KEY=VALUE, not {value}"),
                "--set",
                value=repr(assignment),
            )
        settings = settings.changed(key.strip(), _value(value.strip()))
    return replace(experiment, settings=settings)


def _value(text: str) -> object:
    """A number, true, false, null or a list as JSON writes them; anything else is a word."""
    try:
        return json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return text


def state_at(experiment: Experiment, update: int) -> State:
    """State ``update``, trained from the start. Raises BadValue where training diverges before."""
    made = advance(experiment.training, experiment.start, update, watch=False)
    if made.stop is not None:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "cannot be reached: training diverges at update {stop}"),
            "--update",
            stop=made.stop.update,
        )
    return made.state


def as_json(value: object) -> str:
    """One line of JSON; what is not a finite number is null."""
    return json.dumps(_plain(value), ensure_ascii=False, allow_nan=False)


def _plain(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


def table(rows: Iterable[Sequence[str]], right: Iterable[int] = ()) -> str:
    """Rows in aligned columns; the columns named in ``right`` are flush right."""
    lines = [tuple(row) for row in rows]
    widths = [max(len(row[i]) for row in lines) for i in range(len(lines[0]))]
    flush_right = set(right)
    return "\n".join(
        "  ".join(
            cell.rjust(w) if i in flush_right else cell.ljust(w)
            for i, (cell, w) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in lines
    )


def losses_csv(first_full: float, slices: Sequence[Advance], per_epoch: int) -> str:
    """``update,epoch,batch_loss,full_loss``: row k is state k, from 0 to the last."""
    full = {0: first_full}
    batch: list[float] = []
    for made in slices:
        batch.extend(made.batch_losses[: made.state.update - made.first_update].tolist())
        full.update(zip(made.full_updates.tolist(), made.full_losses.tolist(), strict=True))
    lines = ["update,epoch,batch_loss,full_loss"]
    for k in range(len(batch) + 1):
        seen = repr(batch[k]) if k < len(batch) else ""
        whole = repr(full[k]) if k in full else ""
        lines.append(f"{k},{k // per_epoch},{seen},{whole}")
    return "\n".join(lines) + "\n"
