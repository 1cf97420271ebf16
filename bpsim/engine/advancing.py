"""Many updates in a loop, of which only the losses and the last state are kept.

The reference path computes each with the very code that makes a trace; the vector path with the same
operations on preallocated arrays. The kernel path has a loop of its own in ``kernel``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from bpsim.engine.batching import IntArray
from bpsim.engine.mistakes.program import Occasion, pass_of
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.optimizers import Rule
from bpsim.engine.training import State, Training, moved
from bpsim.engine.vectorised import IN_NUMPY, LayerFunctions, Workspace

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


Change = Callable[[int, FloatArray, FloatArray, FloatArray, Rule], tuple[bool, float]]
"""Where a stretch of the parameters begins, its gradient, all parameters (P,), the memory (rows, P), the update's
numbers -> (whether all of the stretch stay finite, the largest change). Parameters and memory change in place, and the
gradient may."""
MakeChange = Callable[[Training, bool], Change]
"""``measured``: whether the largest change is asked for; otherwise it is 0."""


def numpy_change(training: Training, measured: bool) -> Change:
    """The update as the traces show it."""
    any_frozen = not training.trained.all()

    def change(
        first: int, gradient: FloatArray, flat: FloatArray, memory: FloatArray, rule: Rule
    ) -> tuple[bool, float]:
        part = slice(first, first + len(gradient))
        before, remembered = flat[part], memory[:, part]
        taken = training.with_penalty(before, gradient, part)
        by, remembered[...] = training.change_of(before, taken, remembered, rule, part)
        after = moved(before, by, training.trained[part]) if any_frozen else before + by
        # a sum is finite only if all its terms are, and costs a fraction of looking at each
        finite = bool(np.isfinite(after.sum()) or np.isfinite(after).all())
        largest = float(np.abs(after - before).max()) if measured else 0.0
        before[...] = after
        return finite, largest

    return change


class _Passes(Protocol):
    """The passes of update after update, each in two steps."""

    def losses(self, batch: IntArray, occasion: Occasion) -> FloatArray:
        """The sample losses (N,) of a batch."""

    def gradients(self) -> Iterator[tuple[int, FloatArray]]:
        """Of the same batch, stretch by stretch: (where it begins in the parameters, its gradient)."""


class _ReferencePasses:
    """The very code that makes a trace."""

    def __init__(self, training: Training, parameters: Parameters) -> None:
        self._training, self._parameters = training, parameters
        self._gradient = np.empty(0)

    def losses(self, batch: IntArray, occasion: Occasion) -> FloatArray:
        result = pass_of(self._training, self._parameters, batch, occasion)
        self._gradient = result.gradient
        return result.losses

    def gradients(self) -> Iterator[tuple[int, FloatArray]]:
        yield 0, self._gradient


class _VectorPasses:
    """A workspace for each size of a batch: an epoch's last one may be smaller."""

    def __init__(self, training: Training, parameters: Parameters, functions: LayerFunctions) -> None:
        self._training, self._parameters, self._functions = training, parameters, functions
        self._workspaces: dict[int, Workspace] = {}
        self._workspace: Workspace

    def losses(self, batch: IntArray, occasion: Occasion) -> FloatArray:
        if len(batch) not in self._workspaces:
            self._workspaces[len(batch)] = Workspace(self._training, self._parameters, len(batch), self._functions)
        self._workspace = self._workspaces[len(batch)]
        return self._workspace.losses(batch)

    def gradients(self) -> Iterator[tuple[int, FloatArray]]:
        return self._workspace.gradients()


def advance(
    training: Training,
    state: State,
    count: int,
    *,
    watch: bool = True,
    vector: bool = False,
    make_change: MakeChange = numpy_change,
    functions: LayerFunctions = IN_NUMPY,
) -> Advance:
    """Make ``count`` updates from ``state``, or fewer where a stop rule or a non-finite loss ends it.

    ``watch=False`` looks at no full loss and obeys no stop rule: for replaying what was already run.
    ``vector``: by the vector path; ``make_change``, ``functions``: how parameters change, and what that path does to a
    layer, may be compiled.
    """
    working = Parameters.over(training.network, state.parameters.flat.copy())
    memory, steps = state.memory.copy(), state.optimizer_steps
    losses: list[float] = []
    full: list[tuple[int, float]] = []
    update, stop = state.update, None
    target = training.stop_loss
    threshold = training.settings.stop_change if watch else None
    change = make_change(training, threshold is not None)
    passes: _Passes = _VectorPasses(training, working, functions) if vector else _ReferencePasses(training, working)
    per_epoch = training.plan.updates_per_epoch
    with np.errstate(all="ignore"):
        while len(losses) < count and stop is None:
            epoch, position = training.place(update)
            for batch in training.plan.epoch_batches(epoch, position):
                rule = training.rule(epoch, steps)
                loss = training.reduce(passes.losses(batch, Occasion(epoch, position, memory, rule)))
                losses.append(loss)
                if not np.isfinite(loss):
                    stop = Stop("diverged", update)
                    break
                made = [change(first, part, working.flat, memory, rule) for first, part in passes.gradients()]
                if not all(finite for finite, _ in made):
                    stop = Stop("diverged", update)
                    break
                update += 1
                steps += 1
                position += 1
                if threshold is not None and max(largest for _, largest in made) < threshold:
                    stop = Stop("change", update)
                if position == per_epoch and watch:
                    full.append((update, training.loss_on(working)))
                    if target is not None and full[-1][1] <= target:
                        stop = Stop("condition", update)
                if stop is not None or len(losses) == count:
                    break
    reached = State(update, Parameters(training.network, working.flat), memory, steps)
    if stop is not None and stop.reason == "diverged":  # the parameters have changed: those before are made again
        reached = advance(
            training, state, update - state.update, watch=False, vector=vector, make_change=make_change,
            functions=functions,
        ).state  # fmt: skip
    return Advance(
        reached,
        state.update,
        np.array(losses),
        np.array([k for k, _ in full], dtype=np.int64),
        np.array([loss for _, loss in full]),
        stop,
    )
