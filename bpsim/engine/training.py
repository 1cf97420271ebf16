"""What is trained and how: a Training stays the same while its States follow one another."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from functools import cached_property
from weakref import ReferenceType, ref

import numpy as np

from bpsim.engine.backprop import Backward, Forward, backward, forward, gradient, sample_losses
from bpsim.engine.batching import BatchOrigin, BatchPlan, IntArray
from bpsim.engine.conditions import Condition, stop_condition
from bpsim.engine.losses import LOSSES, SHARES, UNIT, Loss
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.observable import LOSS, Observable
from bpsim.engine.optimizers import OPTIMIZERS, Optimizer, Rule, penalty_slope
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import COUNT_LIMIT, TrainingSettings
from bpsim.engine.sums import total


@dataclass(frozen=True, eq=False)
class State:
    """State k of a run: the parameters after ``update`` updates, and the optimizer's memory (rows, P).

    ``optimizer_steps``: how many updates that memory has seen. ``watched``: what a condition that ends the run has
    to remember on the way here, see ``stopping``.
    """

    update: int
    parameters: Parameters
    memory: FloatArray
    optimizer_steps: int = 0
    watched: tuple[float, float] | None = None

    @classmethod
    def start(cls, parameters: Parameters, settings: TrainingSettings, update: int = 0) -> State:
        memory = OPTIMIZERS[settings.optimizer].initial_memory(parameters.network.parameter_count)
        return cls(update, parameters, memory)


@dataclass(frozen=True, eq=False)
class Training:
    """What stays the same while training goes on: network, data x (N, n_0), t (N, n_L), settings.

    A nan in the data is a blank: a value that nobody has given yet. ``origin`` says where the batch plan's epochs
    begin. ``unseen``: the same over samples that are never trained with, to look at.
    Raises BadValue when the parts do not fit.
    """

    network: NetworkSpec
    x: FloatArray
    t: FloatArray
    settings: TrainingSettings
    origin: BatchOrigin = field(default_factory=BatchOrigin)
    unseen: Training | None = None

    def __post_init__(self) -> None:
        _check_data(self.network, self.x, self.t, self.loss)
        if self.batch_size > self.sample_count:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be 'all' or from 1 to {count}, the number of samples, not {value}"),
                "training.batch_size",
                count=self.sample_count,
                value=self.batch_size,
            )
        if self.condition is not None:
            self._check_condition(self.condition)
        for index, name in enumerate(self.settings.frozen):
            try:
                self.network.parse_place(name)
            except BadValue as problem:
                raise problem.inside(f"training.frozen[{index}]") from None

    def _check_condition(self, condition: Condition) -> None:
        """Whether there are test samples is the experiment's to say."""
        test_count = COUNT_LIMIT if self.unseen is None else self.unseen.sample_count
        try:
            condition.check(self.network, self.sample_count, test_count)
        except BadValue as problem:
            raise problem.inside("training.stop_when") from None

    @cached_property
    def condition(self) -> Condition | None:
        """What ends a run."""
        return None if self.settings.stop_when is None else stop_condition(self.settings.stop_when)

    @cached_property
    def stop_loss(self) -> float | None:
        """The full loss at an epoch's end that ends a run by being at most this, where that is all ``condition`` asks
        for: the training loops look at that loss anyway."""
        condition = self.condition
        if condition is None or condition.what != Observable(LOSS) or condition.relation not in ("<", "<="):
            return None
        if not condition.at_epochs and self.plan.updates_per_epoch > 1:
            return None
        number = condition.number
        return number if condition.relation == "<=" else float(np.nextafter(number, -np.inf))

    @property
    def sample_count(self) -> int:
        return len(self.x)

    @cached_property
    def has_blanks(self) -> bool:
        """Whether a value of the data is still missing (nan): nothing can be trained then."""
        return bool(np.isnan(self.x).any() or np.isnan(self.t).any())

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
            settings.last_batch == "drop" or settings.program.leaves_over,
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
        """(P,) 1 where a parameter may change, 0 where it is frozen or belongs to a muted unit."""
        return trained_mask(self.network, self.settings)

    def rule(self, epoch: int, steps: int) -> Rule:
        """The numbers of an update in ``epoch`` (from 0) by an optimizer that has made ``steps`` before."""
        settings = self.settings
        return Rule(
            settings.learning_rate_in(epoch),
            settings.momentum,
            settings.decay,
            settings.beta1,
            settings.beta2,
            settings.epsilon,
            1.0 - settings.beta1 ** float(steps + 1),
            1.0 - settings.beta2 ** float(steps + 1),
            settings.l2 if self.optimizer.decouples else 0.0,
        )

    @property
    def coupled_l2(self) -> float:
        """The L2 regularisation that is a part of the gradient."""
        return 0.0 if self.optimizer.decouples else self.settings.l2

    def change_of(
        self, flat: FloatArray, taken: FloatArray, memory: FloatArray, rule: Rule, part: slice = slice(None)
    ) -> tuple[FloatArray, FloatArray]:
        """What the optimizer makes of the gradient it takes: (change, new memory) of the parameters ``part``, whose
        values are ``flat``."""
        return self.optimizer.step(taken, flat, self.network.weight_mask[part], memory, rule)

    def with_penalty(self, flat: FloatArray, gradient: FloatArray, part: slice = slice(None)) -> FloatArray:
        """The gradient that the optimizer takes: the loss's, and for weights that of L1 and L2 regularisation.

        ``part``: which of all parameters these are."""
        l1, l2 = self.settings.l1, self.coupled_l2
        if l1 == 0.0 and l2 == 0.0:
            return gradient
        return gradient + self.network.weight_mask[part] * penalty_slope(flat, l1, l2)

    def place(self, update: int) -> tuple[int, int]:
        """(epoch, position in it) of an update; both count from 0."""
        return self.origin.place(update, self.plan.updates_per_epoch)

    def batch(self, update: int) -> IntArray:
        return self.plan.batch(*self.place(update))

    def reduce(self, losses: FloatArray) -> float:
        """Sample losses (N,) to one number, as the settings say."""
        summed = float(total(losses))
        return summed / len(losses) if self.settings.weight_mean else summed

    def loss_on(self, parameters: Parameters, samples: IntArray | None = None) -> float:
        """The loss of some samples, or (None) the full loss."""
        return self.loss_of(self.passed(parameters, samples), samples)

    def outputs(self, parameters: Parameters, samples: IntArray | None = None) -> FloatArray:
        """(N, n_L) what the network answers to some samples, or (None) to every sample."""
        return self.passed(parameters, samples).output

    def passed(self, parameters: Parameters, samples: IntArray | None = None) -> Forward:
        """The forward pass of some samples, or (None) of all; for who wants more of it than one thing."""
        return forward(parameters, self.x if samples is None else self.x[samples])

    def loss_of(self, passed: Forward, samples: IntArray | None = None) -> float:
        """The loss of the samples that went through."""
        with np.errstate(all="ignore"):
            return self.reduce(sample_losses(passed, self.t if samples is None else self.t[samples], self.loss))


def trained_mask(network: NetworkSpec, settings: TrainingSettings) -> FloatArray:
    """(P,) 1 where a parameter may change; 0 where it is frozen or belongs to a muted unit."""
    mask = np.ones(network.parameter_count)
    for name in settings.frozen:
        mask[network.index_of(network.parse_place(name))] = 0.0
    by_layer = Parameters.over(network, mask)
    for layer in range(1, network.depth + 1):
        if not settings.train_biases:
            by_layer.b[layer][:] = 0.0
        by_layer.b[layer][network.muted_in(layer)] = 0.0
        by_layer.w[layer][:, network.muted_in(layer)] = 0.0
        by_layer.w[layer][network.muted_in(layer - 1)] = 0.0
    return mask


_Checked = tuple[ReferenceType[FloatArray], ReferenceType[FloatArray], tuple[int, int], str, str]
_lately_checked: deque[_Checked] = deque(maxlen=8)  # many trainings have the same data, which may be large


def _check_data(network: NetworkSpec, x: FloatArray, t: FloatArray, loss: Loss) -> None:
    ends, output = (network.layers[0], network.layers[-1]), network.activation(network.depth)
    for old_x, old_t, *rest in tuple(_lately_checked):
        if old_x() is x and old_t() is t and rest == [ends, output, loss.id]:
            return
    _check_data_anew(network, x, t, loss)
    if not (x.flags.writeable or t.flags.writeable):
        _lately_checked.append((ref(x), ref(t), ends, output, loss.id))


def _check_data_anew(network: NetworkSpec, x: FloatArray, t: FloatArray, loss: Loss) -> None:
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
        if np.isinf(array).any():  # a nan is a blank, a value that nobody has given yet
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds a value that is not a finite number"), f"data.{where}")
    if loss.output and network.activation(network.depth) != loss.output:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "'{loss}' needs the output activation '{expected}', not '{value}'"),
            "training.loss",
            loss=loss.id,
            expected=loss.output,
            value=network.activation(network.depth),
        )
    given = t[~np.isnan(t)]
    sums = t.sum(axis=-1)
    if loss.targets == SHARES and not (
        np.all(given >= 0.0) and np.allclose(sums[~np.isnan(sums)], 1.0, rtol=0.0, atol=1e-9)
    ):
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem", "with the loss '{loss}' each sample's targets must be probabilities that sum to 1"
            ),
            "data.targets",
            loss=loss.id,
        )
    if loss.targets == UNIT and not np.all((given >= 0.0) & (given <= 1.0)):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "with the loss '{loss}' every target must lie from 0 to 1"),
            "data.targets",
            loss=loss.id,
        )


@dataclass(frozen=True)
class Pass:
    """One forward and one backward pass over a batch: all of it, the sample losses (N,), the gradient (P,)."""

    forward: Forward
    backward: Backward
    losses: FloatArray
    gradient: FloatArray


def pass_through(training: Training, parameters: Parameters, x: FloatArray, t: FloatArray) -> Pass:
    """What the trace shows and the reference loop uses: one piece of code, so that they are the same numbers."""
    passed = forward(parameters, x)
    losses = sample_losses(passed, t, training.loss)
    back = backward(parameters, passed, t, training.loss)
    settings = training.settings
    flat = gradient(passed, back, weight_mean=settings.weight_mean, bias_mean=settings.bias_mean)
    return Pass(passed, back, losses, flat)


def moved(flat: FloatArray, change: FloatArray, trained: FloatArray) -> FloatArray:
    """The new parameters (P,)."""
    # where, not a product: a frozen parameter stays even when its gradient is not finite
    return np.where(trained != 0.0, flat + change, flat)
