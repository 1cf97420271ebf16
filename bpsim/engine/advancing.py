"""Many updates in a loop, of which only the losses and the last state are kept.

The reference path computes each with the very code that makes a trace; the vector path with the same
operations on preallocated arrays. The kernel path has a loop of its own in ``kernel``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.mistakes import Occasion, pass_of
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.training import State, Training, moved
from bpsim.engine.vectorised import Workspace

STOP_REASONS = ("diverged", "condition", "change")


@dataclass(frozen=True)
class Stop:
    """Why training ended by itself: ``reason`` "diverged", "condition" or "change", after ``update`` updates.

    Diverged: the loss of the next update, or a parameter it would have led to, was not finite, and
    that update was not made: every state of a run is finite.
    """

    reason: str
    update: int


@dataclass(frozen=True, eq=False)
class Advance:
    """What advancing did: the state it reached, and the losses on the way.

    ``batch_losses[i]`` is what update ``first_update + i`` saw. ``full_losses`` holds the full loss
    at each epoch's end passed: pairs of state number and loss in two arrays of one length.
    """

    state: State
    first_update: int
    batch_losses: FloatArray
    full_updates: IntArray
    full_losses: FloatArray
    stop: Stop | None = None


def joined(parts: Sequence[Advance]) -> Advance:
    """One after the other as one."""
    return Advance(
        parts[-1].state,
        parts[0].first_update,
        np.concatenate([part.batch_losses for part in parts]),
        np.concatenate([part.full_updates for part in parts]),
        np.concatenate([part.full_losses for part in parts]),
        parts[-1].stop,
    )


Compute = Callable[[IntArray, Occasion], tuple[FloatArray, FloatArray]]
"""A batch's sample numbers, and which update it is -> its sample losses (N,) and its gradient (P,)."""


def advance(training: Training, state: State, count: int, *, watch: bool = True, vector: bool = False) -> Advance:
    """Make ``count`` updates from ``state``, or fewer where a stop rule or a non-finite loss ends it.

    ``watch=False`` looks at no full loss and obeys no stop rule: for replaying what was already run.
    ``vector``: by the vector path.
    """
    flat = state.parameters.flat.copy()
    working = Parameters.over(training.network, flat)
    compute = _vector_compute(training, working) if vector else _reference_compute(training, working)
    any_frozen = not training.trained.all()
    memory, steps = state.memory, state.optimizer_steps
    losses: list[float] = []
    full: list[tuple[int, float]] = []
    update, stop = state.update, None
    target = training.stop_loss
    threshold = training.settings.stop_change if watch else None
    per_epoch = training.plan.updates_per_epoch
    with np.errstate(all="ignore"):
        while len(losses) < count and stop is None:
            epoch, position = training.place(update)
            for batch in training.plan.epoch_batches(epoch, position):
                rule = training.rule(epoch, steps)
                sample_losses, gradient = compute(batch, Occasion(epoch, position, memory, rule))
                loss = training.reduce(sample_losses)
                losses.append(loss)
                if not np.isfinite(loss):
                    stop = Stop("diverged", update)
                    break
                taken = training.with_penalty(flat, gradient)
                change, remembered = training.optimizer.step(taken, memory, rule)
                after = moved(flat, change, training.trained) if any_frozen else flat + change
                # a sum is finite only if all its terms are, and costs a fraction of looking at each
                if not np.isfinite(after.sum()) and not np.isfinite(after).all():
                    stop = Stop("diverged", update)
                    break
                if threshold is not None and np.abs(after - flat).max() < threshold:
                    stop = Stop("change", update + 1)
                flat[...], memory = after, remembered
                update += 1
                steps += 1
                position += 1
                if position == per_epoch and watch:
                    full.append((update, training.loss_on(working)))
                    if target is not None and full[-1][1] <= target:
                        stop = Stop("condition", update)
                if stop is not None or len(losses) == count:
                    break
    return Advance(
        State(update, Parameters(training.network, flat), memory, steps),
        state.update,
        np.array(losses),
        np.array([k for k, _ in full], dtype=np.int64),
        np.array([loss for _, loss in full]),
        stop,
    )


def _reference_compute(training: Training, parameters: Parameters) -> Compute:
    def compute(batch: IntArray, occasion: Occasion) -> tuple[FloatArray, FloatArray]:
        result = pass_of(training, parameters, batch, occasion)
        return result.losses, result.gradient

    return compute


def _vector_compute(training: Training, parameters: Parameters) -> Compute:
    workspaces: dict[int, Workspace] = {}  # by the size of the batch: an epoch's last one may be smaller

    def compute(batch: IntArray, occasion: Occasion) -> tuple[FloatArray, FloatArray]:
        workspace = workspaces.get(len(batch))
        if workspace is None:
            workspace = workspaces[len(batch)] = Workspace(training, parameters, len(batch))
        return workspace.losses_and_gradient(batch), workspace.gradient

    return compute
