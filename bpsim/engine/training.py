"""Training: one update kept whole as a Trace, or many of them in a loop. The reference path.

Both go through ``_computed``, so that a trace shows exactly the numbers that the loop used.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from bpsim.engine.backprop import Backward, Forward, backward, forward, gradient, sample_losses
from bpsim.engine.batching import BatchOrigin, BatchPlan, IntArray
from bpsim.engine.losses import LOSSES, Loss
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters, PerLayer
from bpsim.engine.optimizers import OPTIMIZERS, Optimizer
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import TrainingSettings


@dataclass(frozen=True, eq=False)
class State:
    """State k of a run: the parameters after ``update`` updates, and the optimizer's memory."""

    update: int
    parameters: Parameters
    optimizer: FloatArray

    @classmethod
    def start(cls, parameters: Parameters, settings: TrainingSettings, update: int = 0) -> State:
        memory = OPTIMIZERS[settings.optimizer].initial_state(parameters.network.parameter_count)
        return cls(update, parameters, memory)


@dataclass(frozen=True, eq=False)
class Training:
    """What stays the same while training goes on: network, data x (N, n_0), t (N, n_L), settings.

    ``origin`` says where the batch plan's epochs begin. Raises BadValue when the parts do not fit.
    """

    network: NetworkSpec
    x: FloatArray
    t: FloatArray
    settings: TrainingSettings
    origin: BatchOrigin = field(default_factory=BatchOrigin)

    def __post_init__(self) -> None:
        _check_data(self.network, self.x, self.t, self.loss)
        if self.batch_size > self.sample_count:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be 'all' or from 1 to {count}, the number of samples, not {value}"),
                "training.batch_size",
                count=self.sample_count,
                value=self.batch_size,
            )
        for index, name in enumerate(self.settings.frozen):
            try:
                self.network.parse_place(name)
            except BadValue as problem:
                raise problem.inside(f"training.frozen[{index}]") from None

    @property
    def sample_count(self) -> int:
        return len(self.x)

    @property
    def batch_size(self) -> int:
        size = self.settings.batch_size
        return self.sample_count if isinstance(size, str) else size

    @cached_property
    def plan(self) -> BatchPlan:
        settings = self.settings
        return BatchPlan(
            self.sample_count,
            self.batch_size,
            settings.order,
            settings.last_batch == "drop",
            settings.updates_per_epoch,
            settings.seed,
        )

    @property
    def loss(self) -> Loss:
        return LOSSES[self.settings.loss]

    @property
    def optimizer(self) -> Optimizer:
        return OPTIMIZERS[self.settings.optimizer]

    @cached_property
    def trained(self) -> FloatArray:
        """(P,) 1 where a parameter may change, 0 where it is frozen."""
        mask = np.ones(self.network.parameter_count)
        if not self.settings.train_biases:
            for layer in range(1, self.network.depth + 1):
                mask[self.network.biases_of(layer)] = 0.0
        for name in self.settings.frozen:
            mask[self.network.index_of(self.network.parse_place(name))] = 0.0
        return mask

    def place(self, update: int) -> tuple[int, int]:
        """(epoch, position in it) of an update; both count from 0."""
        return self.origin.place(update, self.plan.updates_per_epoch)

    def batch(self, update: int) -> IntArray:
        return self.plan.batch(*self.place(update))

    def reduce(self, losses: FloatArray) -> float:
        """Sample losses (N,) to one number, as the settings say."""
        return float(losses.mean() if self.settings.weight_mean else losses.sum())

    def loss_on(self, parameters: Parameters, samples: IntArray | None = None) -> float:
        """The loss of some samples, or (None) the full loss."""
        chosen = slice(None) if samples is None else samples
        with np.errstate(all="ignore"):
            return self.reduce(sample_losses(forward(parameters, self.x[chosen]), self.t[chosen], self.loss))

    def outputs(self, parameters: Parameters) -> FloatArray:
        """(N, n_L) what the network answers to every sample."""
        with np.errstate(all="ignore"):
            return forward(parameters, self.x).output


def _check_data(network: NetworkSpec, x: FloatArray, t: FloatArray, loss: Loss) -> None:
    if len(x) == 0:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "needs at least one sample"), "data.inputs")
    for where, array, width in (("inputs", x, network.layers[0]), ("targets", t, network.layers[-1])):
        if array.shape != (len(x), width):
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must have the shape {expected}, not {shape}"),
                f"data.{where}",
                expected=[len(x), width],
                shape=list(array.shape),
            )
        if not np.isfinite(array).all():
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds a value that is not a finite number"), f"data.{where}")
    if loss.output and network.activation(network.depth) != loss.output:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "'{loss}' needs the output activation '{expected}', not '{value}'"),
            "training.loss",
            loss=loss.id,
            expected=loss.output,
            value=network.activation(network.depth),
        )
    if loss.id == "cce" and not (np.all(t >= 0.0) and np.allclose(t.sum(axis=-1), 1.0, rtol=0.0, atol=1e-9)):
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem", "with the loss 'cce' each sample's targets must be probabilities that sum to 1"
            ),
            "data.targets",
        )
    if loss.id == "bce" and not np.all((t >= 0.0) & (t <= 1.0)):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "with the loss 'bce' every target must lie from 0 to 1"), "data.targets"
        )


@dataclass(frozen=True, eq=False)
class Trace:
    """Everything one update computed, for every sample of its batch. Arrays are read-only.

    ``batch`` (N,) sample numbers; ``x`` (N, n_0), ``t`` (N, n_L); ``z``, ``da``, ``derivative``,
    ``delta`` layers 1..L and ``a`` layers 0..L, each (N, n_l); ``sample_loss`` (N,); ``loss`` their
    reduction; ``gradient`` (before freezing is applied) and the parameters ``before`` and ``after``,
    each with ``w[l]``, ``b[l]``; ``outputs_after`` (N, n_L) and ``loss_after`` come from the new
    forward pass that checks the update on the same batch.
    """

    update: int
    batch: IntArray
    x: FloatArray
    t: FloatArray
    z: PerLayer[FloatArray]
    a: PerLayer[FloatArray]
    sample_loss: FloatArray
    loss: float
    da: PerLayer[FloatArray]
    derivative: PerLayer[FloatArray]
    delta: PerLayer[FloatArray]
    gradient: Parameters
    before: Parameters
    after: Parameters
    optimizer_after: FloatArray
    outputs_after: FloatArray
    loss_after: float

    @property
    def network(self) -> NetworkSpec:
        return self.before.network

    def next_state(self) -> State:
        return State(self.update + 1, self.after, self.optimizer_after)


@dataclass(frozen=True)
class _Computed:
    passed: Forward
    back: Backward
    losses: FloatArray
    gradient: FloatArray


def _computed(training: Training, parameters: Parameters, x: FloatArray, t: FloatArray) -> _Computed:
    passed = forward(parameters, x)
    losses = sample_losses(passed, t, training.loss)
    back = backward(parameters, passed, t, training.loss)
    settings = training.settings
    flat = gradient(passed, back, weight_mean=settings.weight_mean, bias_mean=settings.bias_mean)
    return _Computed(passed, back, losses, flat)


def trace_update(training: Training, state: State) -> Trace:
    """Everything update ``state.update`` computes, from the state before it."""
    batch = training.batch(state.update)
    x, t = training.x[batch], training.t[batch]
    before = state.parameters
    with np.errstate(all="ignore"):
        computed = _computed(training, before, x, t)
        change, memory = training.optimizer.step(
            before.flat, computed.gradient, state.optimizer, training.settings.learning_rate
        )
        after = Parameters(training.network, _moved(before.flat, change, training.trained))
        check = forward(after, x)
        loss_after = training.reduce(sample_losses(check, t, training.loss))
    passed, back = computed.passed, computed.back
    for array in (
        batch,
        x,
        t,
        computed.losses,
        memory,
        check.output,
        *passed.z,
        *passed.a,
        *back.da,
        *back.derivative,
        *back.delta,
    ):
        array.flags.writeable = False
    return Trace(
        update=state.update,
        batch=batch,
        x=x,
        t=t,
        z=passed.z,
        a=passed.a,
        sample_loss=computed.losses,
        loss=training.reduce(computed.losses),
        da=back.da,
        derivative=back.derivative,
        delta=back.delta,
        gradient=Parameters(training.network, computed.gradient),
        before=before,
        after=after,
        optimizer_after=memory,
        outputs_after=check.output,
        loss_after=loss_after,
    )


def _moved(flat: FloatArray, change: FloatArray, trained: FloatArray) -> FloatArray:
    # where, not a product: a frozen parameter stays even when its gradient is not finite
    return np.where(trained != 0.0, flat + change, flat)


@dataclass(frozen=True)
class Stop:
    """Why training ended by itself: ``reason`` "diverged", "loss" or "change", at ``update``.

    Diverged: the loss of that update, or a parameter it would have led to, was not finite, and the
    update was not made: every state of a run is finite.
    """

    reason: str
    update: int


@dataclass(frozen=True, eq=False)
class Advance:
    """What ``advance`` did: the state it reached, and the losses on the way.

    ``batch_losses[i]`` is what update ``first_update + i`` saw. ``full_losses`` holds the full loss
    at each epoch's end passed: pairs of state number and loss in two arrays of one length.
    """

    state: State
    first_update: int
    batch_losses: FloatArray
    full_updates: IntArray
    full_losses: FloatArray
    stop: Stop | None = None


def advance(training: Training, state: State, count: int, *, watch: bool = True) -> Advance:
    """Make ``count`` updates from ``state``, or fewer where a stop rule or a non-finite loss ends it.

    ``watch=False`` looks at no full loss and obeys no stop rule: for replaying what was already run.
    """
    flat = state.parameters.flat.copy()
    working = Parameters.over(training.network, flat)
    memory = state.optimizer
    losses: list[float] = []
    full: list[tuple[int, float]] = []
    update, stop = state.update, None
    rate, target = training.settings.learning_rate, training.settings.stop_loss
    threshold = training.settings.stop_change if watch else None
    per_epoch = training.plan.updates_per_epoch
    with np.errstate(all="ignore"):
        while len(losses) < count and stop is None:
            epoch, position = training.place(update)
            for batch in training.plan.epoch_batches(epoch, position):
                computed = _computed(training, working, training.x[batch], training.t[batch])
                loss = training.reduce(computed.losses)
                losses.append(loss)
                if not np.isfinite(loss):
                    stop = Stop("diverged", update)
                    break
                change, memory = training.optimizer.step(flat, computed.gradient, memory, rate)
                moved = _moved(flat, change, training.trained)
                if not np.isfinite(moved).all():
                    stop = Stop("diverged", update)
                    break
                if threshold is not None and np.abs(moved - flat).max() < threshold:
                    stop = Stop("change", update)
                flat[...] = moved
                update += 1
                position += 1
                if position == per_epoch and watch:
                    full.append((update, training.loss_on(working)))
                    if target is not None and full[-1][1] <= target:
                        stop = Stop("loss", update)
                if stop is not None or len(losses) == count:
                    break
    return Advance(
        State(update, Parameters(training.network, flat), memory),
        state.update,
        np.array(losses),
        np.array([k for k, _ in full], dtype=np.int64),
        np.array([loss for _, loss in full]),
        stop,
    )
