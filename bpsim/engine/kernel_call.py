"""Between a Training and the kernel: what the compiled loop takes, packed once for each Training."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.advancing import Advance, Stop
from bpsim.engine.kernel import Aim, Plan, Shape, train
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.schedules import SCHEDULES
from bpsim.engine.settings import ORDERS
from bpsim.engine.training import State, Training

_REASONS = (None, "diverged", "loss", "change")
_packed: WeakKeyDictionary[Training, _Packed] = WeakKeyDictionary()


class _Packed:
    """The kernel's arguments that stay the same. Arrays are copies that can be written, so that there is one type
    of each and the kernel is compiled once."""

    def __init__(self, training: Training) -> None:
        self.shape = _shape(training.network)
        self.plan = _plan(training)
        self.aim = _aim(training)
        self.x = np.array(training.x, order="C")
        self.t = np.array(training.t, order="C")
        self.trained = training.trained != 0.0
        self.penalised = training.penalised != 0.0


def advance_compiled(training: Training, state: State, count: int, *, watch: bool = True) -> Advance:
    """``advancing.advance`` by the kernel: the same arguments, the same result to rounding."""
    packed = _packed.get(training)
    if packed is None:
        packed = _packed[training] = _Packed(training)
    flat = state.parameters.flat.copy()
    rows = len(state.memory)
    memory = np.zeros((2, len(flat)))
    memory[:rows] = state.memory
    losses = np.empty(count)
    epochs = count // packed.plan.updates_per_epoch + 1 if watch else 0
    full_updates, full_losses = np.empty(epochs, dtype=np.int64), np.empty(epochs)
    update, written, full, stopped = train(
        packed.shape, packed.plan, packed.aim, packed.x, packed.t, packed.trained, packed.penalised,
        flat, memory, state.update, state.optimizer_steps, count, watch, losses, full_updates, full_losses,
    )  # fmt: skip
    reason = _REASONS[stopped]
    stop = None if reason is None else Stop(reason, update)
    return Advance(
        State(
            update,
            Parameters(training.network, flat),
            memory[:rows].copy(),
            state.optimizer_steps + update - state.update,
        ),
        state.update,
        losses[:written],
        full_updates[:full],
        full_losses[:full],
        stop,
    )


def _shape(network: NetworkSpec) -> Shape:
    widths = np.array(network.layers, dtype=np.uint64)
    codes = [0] + [list(ACTIVATIONS).index(name) for name in network.activations]
    layers = range(1, network.depth + 1)
    return Shape(
        widths,
        np.array(codes, dtype=np.int64),
        np.array([sum(network.layers[:layer]) for layer in range(network.depth + 1)], dtype=np.uint64),
        np.array([0] + [network.weights_of(layer).start for layer in layers], dtype=np.uint64),
        np.array([0] + [network.biases_of(layer).start for layer in layers], dtype=np.uint64),
    )


def _plan(training: Training) -> Plan:
    plan, origin = training.plan, training.origin
    return Plan(
        plan.batch_size, ORDERS.index(plan.order), plan.updates_per_epoch, np.uint64(plan.seed),
        origin.update, origin.epoch,
    )  # fmt: skip


def _aim(training: Training) -> Aim:
    settings = training.settings
    return Aim(
        loss=list(LOSSES).index(settings.loss),
        delta_is_error=training.loss.delta_is_error,
        weight_mean=settings.weight_mean,
        bias_mean=settings.bias_mean,
        optimizer=list(OPTIMIZERS).index(settings.optimizer),
        learning_rate=settings.learning_rate,
        momentum=settings.momentum,
        decay=settings.decay,
        beta1=settings.beta1,
        beta2=settings.beta2,
        epsilon=settings.epsilon,
        schedule=list(SCHEDULES).index(settings.schedule),
        schedule_epochs=float(settings.schedule_epochs),
        schedule_factor=settings.schedule_factor,
        l1=settings.l1,
        l2=settings.l2,
        stop_loss=_or_nan(settings.stop_loss),
        stop_change=_or_nan(settings.stop_change),
    )


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else value
