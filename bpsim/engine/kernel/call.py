"""Between a Training and the kernel's machine code: what the compiled loop takes, packed once for each Training."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np

from bpsim.engine import accuracy, observable
from bpsim.engine.activations import ACTIVATIONS, Activation
from bpsim.engine.advancing import Advance, Change, Stop
from bpsim.engine.kernel import arguments
from bpsim.engine.kernel.arguments import Aim, Flags, Plan, Room, Rows, Shape, Sight, laid
from bpsim.engine.kernel.load import MachineCode
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.observable import Observable
from bpsim.engine.observing import data_of
from bpsim.engine.optimizers import OPTIMIZERS, Rule
from bpsim.engine.orders import ORDERS
from bpsim.engine.schedules import SCHEDULES
from bpsim.engine.training import State, Training
from bpsim.engine.vectorised import LayerFunctions

_CODES = {name: code for code, name in enumerate(ACTIVATIONS)}
_REASONS = (None, "diverged", "condition", "change")
_packed: WeakKeyDictionary[Training, _Packed] = WeakKeyDictionary()


class _Packed:
    """The kernel's arguments that stay the same. ``measured``: the aim as ``Kernel.measure`` takes it."""

    def __init__(self, training: Training) -> None:
        aim = _aim(training)
        self.shape = laid(Shape, _shape(training.network))
        self.plan, self.updates_per_epoch = laid(Plan, _plan(training)), training.plan.updates_per_epoch
        self.aim, self.measured = laid(Aim, aim), laid(Aim, aim._replace(l1=0.0, l2=0.0))
        self.x = laid(Rows, np.ascontiguousarray(training.x))
        self.t = laid(Rows, np.ascontiguousarray(training.t))
        self.trained = laid(Flags, training.trained != 0.0)
        self.penalised = laid(Flags, training.network.weight_mask != 0.0)


def _packed_of(training: Training) -> _Packed:
    packed = _packed.get(training)
    if packed is None:
        packed = _packed[training] = _Packed(training)
    return packed


def _room(training: Training) -> Room:
    units = sum(training.network.layers)
    z, a, delta = np.empty((3, units))
    return Room(
        z, a, delta, np.empty(training.network.parameter_count), np.empty(training.sample_count, dtype=np.int64)
    )


def can_measure(what: Observable, training: Training) -> bool:
    """Whether ``Kernel.measure`` knows it: not dl/da of an output whose delta is a - t directly, as it is never
    formed."""
    is_output = what.layer == training.network.depth
    return not (what.kind == observable.DA and is_output and training.loss.delta_is_error)


class Kernel:
    """Attributes: ``functions``, the layer functions of the vector path, compiled, to the same bits."""

    def __init__(self, code: MachineCode) -> None:
        self._code = code
        self.functions = LayerFunctions(self._activate, self._pull_back)

    def advance(
        self, training: Training, state: State, count: int, *, watch: bool = True, states: FloatArray | None = None
    ) -> Advance:
        """``advancing.advance``: the same arguments, the same result: see ``paths``. ``states`` (count, P) gets the
        parameters that each update started from."""
        packed = _packed_of(training)
        flat = state.parameters.flat.copy()
        rows = len(state.memory)
        memory = np.zeros((2, len(flat)))
        memory[:rows] = state.memory
        losses = np.empty(count)
        epochs = count // packed.updates_per_epoch + 1 if watch else 0
        full_updates, full_losses = np.empty(epochs, dtype=np.int64), np.empty(epochs)
        given = self._code["train"](
            arguments.Train(
                packed.shape, packed.plan, packed.aim, _room(training), packed.x, packed.t, packed.trained,
                packed.penalised, flat, memory, state.update, state.optimizer_steps, count, watch, losses,
                full_updates, full_losses, np.empty((0, len(flat))) if states is None else states,
            )
        )  # fmt: skip
        update, written, full, stopped = map(int, given)
        reason = _REASONS[stopped]
        if reason == "diverged":  # the parameters have changed: those before are made again
            before = self.advance(training, state, update - state.update, watch=False).state
            flat, memory[:rows] = before.parameters.flat, before.memory
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
            None if reason is None else Stop(reason, update),
        )

    def change(self, training: Training, measured: bool) -> Change:
        """``advancing.numpy_change`` in one pass over the parameters, to the same bits."""
        aim, trained, penalised = _aim(training), training.trained != 0.0, training.network.weight_mask != 0.0
        compiled = self._code["change"]

        def change_stretch(
            first: int, gradient: FloatArray, flat: FloatArray, memory: FloatArray, rule: Rule
        ) -> tuple[bool, float]:
            finite, largest, *_ = compiled(
                arguments.Change(
                    aim.optimizer, rule, measured, aim.l1, aim.l2, first, gradient, trained, penalised, flat, memory
                )
            )
            return finite != 0.0, largest

        return change_stretch

    def _activate(self, row: Activation, z: FloatArray) -> FloatArray:
        a = np.empty_like(z)
        self._code["activate_rows"](arguments.Activate(_CODES[row.id], len(z), z.shape[1], z, a))
        return a

    def _pull_back(self, row: Activation, z: FloatArray, a: FloatArray, da: FloatArray) -> FloatArray:
        self._code["pull_rows_back"](arguments.PullBack(_CODES[row.id], len(z), z.shape[1], z, a, da))
        return da

    def measure(self, training: Training, what: Observable, states: FloatArray, update: int) -> FloatArray:
        """``observing.observe``, to rounding: (n,) of the states (n, P) from ``update`` on."""
        data = data_of(what, training)
        values = np.full(len(states), np.nan)
        if what.kind in observable.OF_PARAMETERS:
            values = states[:, training.network.index_of(what.place)]
            return np.abs(values) if what.absolute else values.copy()
        if data is None:
            return values
        sight = _sight(what, data)
        if what.kind in (observable.ACCURACY, observable.RIGHT) and sight.classes == accuracy.NO_CLASSES:
            return values
        packed, plan = _packed_of(data), _packed_of(training).plan
        self._code["measure"](
            arguments.Measure(
                packed.shape, plan, packed.measured, sight, _room(data), packed.x, packed.t,
                packed.penalised, states, update, values,
            )
        )  # fmt: skip
        return values


def _sight(what: Observable, data: Training) -> Sight:
    network, count = data.network, data.sample_count
    of_place = what.kind in (observable.WEIGHT_GRADIENT, observable.BIAS_GRADIENT)
    has_unit = what.kind in observable.OF_NODE
    sample = what.sample if what.kind in observable.OF_SAMPLE else None
    slopes = (observable.DA, observable.DELTA)
    return Sight(
        kind=observable.KINDS.index(what.kind),
        of_update=what.kind in observable.OF_UPDATE,
        backwards=what.kind in slopes or what.kind in observable.OF_UPDATE,
        layer=what.layer,
        unit=sum(network.layers[: what.layer]) + what.node if has_unit else 0,
        parameter=network.index_of(what.place) if of_place else 0,
        first=sample or 0,
        end=count if sample is None else sample + 1,
        extreme=-1.0 if what.extreme == observable.LEAST else 1.0,
        absolute=what.absolute,
        classes=accuracy.classes_of(data.t),
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
        plan.batch_size, list(ORDERS).index(plan.order), plan.updates_per_epoch, plan.seed,
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
        rule=training.rule(0, 0)._replace(learning_rate=settings.learning_rate),
        schedule=list(SCHEDULES).index(settings.schedule),
        schedule_epochs=float(settings.schedule_epochs),
        schedule_factor=settings.schedule_factor,
        l1=settings.l1,
        l2=training.coupled_l2,
        stop_loss=_or_nan(training.stop_loss),
        stop_change=_or_nan(settings.stop_change),
    )


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else value
