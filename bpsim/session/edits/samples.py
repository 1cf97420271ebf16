"""Inputs, targets and samples."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from bpsim.engine.losses import LOSSES, SHARES
from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.edits.checks import finite, said_at
from bpsim.session.edits.stopping import stop_among
from bpsim.session.experiment import Experiment
from bpsim.session.lane import with_batches_up_to, with_stop
from bpsim.session.naming import fresh_sample_name


def with_input(experiment: Experiment, sample: int, node: int, value: float) -> Experiment:
    return replace(experiment, x=_with_entry(experiment.x, sample, node, value, "data.inputs"))


def with_target(experiment: Experiment, sample: int, node: int, value: float) -> Experiment:
    """One target. Where targets are shares a sample's targets sum to 1, so the others share what is left:
    in their proportions, or equally where they all were 0."""
    where = f"data.targets[{sample}][{node}]"
    t = _with_entry(experiment.t, sample, node, value, "data.targets")
    if LOSSES[experiment.settings.loss].targets == SHARES:
        if not 0.0 <= value <= 1.0:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "with this loss a target must lie from 0 to 1, not {value}"),
                where,
                value=f"{value:g}",
            )
        t[sample] = _sharing(experiment.t[sample], node, value)
    return said_at(where, lambda: replace(experiment, t=t))


def _sharing(targets: FloatArray, node: int, value: float) -> FloatArray:
    """(n_L,) targets with ``value`` at ``node`` and the rest scaled so that all sum to 1."""
    others = np.delete(targets, node)
    if not others.size or np.isnan(others).any():  # alone, or among blanks: there is nothing to be shared yet
        return np.insert(others, node, value)
    total = float(others.sum())
    shares = others / total if total > 0.0 else np.full(others.shape, 1.0 / others.size)
    return np.insert(shares * (1.0 - value), node, value)


def _with_entry(values: FloatArray, sample: int, node: int, value: float, where: str) -> FloatArray:
    """A writable copy with one entry changed; its owner freezes it."""
    changed = values.copy()
    changed[sample, node] = finite(value, f"{where}[{sample}][{node}]")
    return changed


def with_sample_added(experiment: Experiment) -> Experiment:
    """One more sample: a copy of the last one with a name of its own."""
    return replace(
        experiment,
        x=np.vstack([experiment.x, experiment.x[-1:]]),
        t=np.vstack([experiment.t, experiment.t[-1:]]),
        sample_names=(*experiment.sample_names, fresh_sample_name(experiment.sample_names)),
    )


def with_sample_removed(experiment: Experiment, index: int) -> Experiment:
    """All samples but one. A batch size larger than what remains comes down to it."""
    remaining = len(experiment.x) - 1
    if remaining == 0:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "needs at least one sample"), "data.inputs")
    settings = experiment.settings
    if not isinstance(settings.batch_size, str) and settings.batch_size > remaining:
        settings = settings.changed("batch_size", remaining)
    names = experiment.sample_names
    kept, tested = names[:index] + names[index + 1 :], () if experiment.test is None else experiment.test.names

    def still(text: str | None) -> str | None:
        return stop_among(text, experiment, kept, tested)

    return replace(
        experiment,
        x=np.delete(experiment.x, index, axis=0),
        t=np.delete(experiment.t, index, axis=0),
        sample_names=kept,
        settings=settings.changed("stop_when", still(settings.stop_when)),
        race=with_stop(with_batches_up_to(experiment.race, remaining), still),
    )
