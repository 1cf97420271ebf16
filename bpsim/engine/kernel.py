"""The kernel path: the whole loop of many updates as one compiled function that releases Python's lock.

What an activation, a loss, an optimizer, a schedule or a draw IS stands in the engine's tables; their functions are
compiled from there (``_choice``), so that a new row is in the kernel by itself. Only what couples numbers is
written again here, one number at a time: sums over a layer, softmax, the order of the samples.

numba keeps compiled code on disk and asks only whether THIS file has changed, not the tables: ``paths.load_kernel``
takes a folder that has to be another one for every version of the engine's sources.
Importing it takes a quarter of a second, compiling some seconds: nothing else in the engine imports it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import FunctionType
from typing import Any, NamedTuple

import numpy as np
from numba import njit

from bpsim.engine import accuracy, batching, observable
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.optimizers import OPTIMIZERS, Optimizer, Rule, penalty_slope
from bpsim.engine.schedules import SCHEDULES

MEASURED = observable.KINDS
_MEANS = tuple(map(MEASURED.index, (observable.LOSS, observable.ACCURACY, observable.BATCH_LOSS)))
_LOSS, _ACCURACY, _BATCH_LOSS = _MEANS
_SAMPLE_LOSS, _RIGHT = MEASURED.index(observable.SAMPLE_LOSS), MEASURED.index(observable.RIGHT)
_Z, _A, _DA = (MEASURED.index(kind) for kind in (observable.Z, observable.A, observable.DA))
_DERIVATIVE, _DELTA = MEASURED.index(observable.DERIVATIVE), MEASURED.index(observable.DELTA)
_GRADIENT = MEASURED.index(observable.GRADIENT)
_BINARY, _THRESHOLD = accuracy.BINARY, accuracy.THRESHOLD
SEQUENTIAL, SHUFFLED, REPLACEMENT = 0, 1, 2
NOT_STOPPED, DIVERGED, LOSS_REACHED, CHANGE_BELOW = 0, 1, 2, 3

# Division as in NumPy: by zero it gives inf, not an exception. No fastmath: it would not keep nan and inf. Inlined,
# as each call would hand over some sixty numbers that the named tuples are made of.
_inlined = njit(error_model="numpy", nogil=True, forceinline=True)


class Shape(NamedTuple):
    """The network: widths and activation codes by layer (0..L), where each layer's units and parameters begin.

    Unsigned, all but the codes, and so are the indices made from them: a signed one costs three instructions more
    at each access, as it could count from the end. Never add a literal to one: unsigned plus signed is a float.
    """

    widths: Any
    activations: Any
    units: Any
    weights: Any
    biases: Any


class Plan(NamedTuple):
    """The batch plan and where its epochs begin."""

    batch_size: int
    order: int
    updates_per_epoch: int
    seed: Any
    origin_update: int
    origin_epoch: int


class Sight(NamedTuple):
    """What ``measure`` looks at, as codes and numbers: see ``observable.Observable``.

    ``unit`` of ``layer``, ``parameter`` in the flat vector, the samples ``first`` to ``end - 1``; ``extreme`` -1 for
    the least over them, 1 for the greatest. ``classes`` is that of ``accuracy.classes_of``.
    """

    kind: int
    of_update: bool
    backwards: bool
    layer: int
    unit: Any
    parameter: Any
    first: int
    end: int
    extreme: float
    absolute: bool
    classes: int


class Aim(NamedTuple):
    """Codes and numbers of the training settings. A stop rule that is off has a nan."""

    loss: int
    delta_is_error: bool
    weight_mean: bool
    bias_mean: bool
    optimizer: int
    learning_rate: float
    momentum: float
    decay: float
    beta1: float
    beta2: float
    epsilon: float
    schedule: int
    schedule_epochs: float
    schedule_factor: float
    l1: float
    l2: float
    stop_loss: float
    stop_change: float


def _choice(functions: Sequence[Callable[..., Any]], arguments: str) -> Callable[..., Any]:
    """A compiled function (code, arguments...) that calls ``functions[code]``, made of comparisons, not of pointers,
    so that each of them can be inlined. Written out as text: numba compiles one long function much faster than a
    chain of short ones."""
    scope = {f"choice_{code}": function for code, function in enumerate(map(_inlined, functions))}
    lines = [f"    if code == {code}: return choice_{code}({arguments})" for code in range(len(functions) - 1)]
    lines.append(f"    return choice_{len(functions) - 1}({arguments})")
    exec(f"def choose(code, {arguments}):\n" + "\n".join(lines), scope)
    return _inlined(scope["choose"])


def _uncoupled(part: str) -> list[Callable[..., Any]]:
    # the place of a coupled row is never called; any function of one number may stand there
    rows = ACTIVATIONS.values()
    return [getattr(ACTIVATIONS["identity"] if row.couples else row, part) for row in rows]


_value = _choice(_uncoupled("value"), "z")
_derivative = _choice(_uncoupled("derivative"), "z, a")
_term = _choice([row.term for row in LOSSES.values()], "a, t, z, n")
# a loss whose delta is a - t needs no derivative of its own
_slope = _choice([LOSSES["half" if row.delta_is_error else row.id].slope for row in LOSSES.values()], "a, t, n")
_multiplier = _choice([row.multiplier for row in SCHEDULES.values()], "epoch, every, factor")
_penalty = _inlined(penalty_slope)
_softmax_code = list(ACTIVATIONS).index("softmax")
_corrects = np.array(["beta1" in row.settings for row in OPTIMIZERS.values()])
_softmax_losses = np.array([row.output == "softmax" for row in LOSSES.values()])

_mix = _inlined(batching.mix)


def _with_compiled_mix(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function as it stands, calling the compiled ``mix``."""
    scope = {**function.__globals__, "mix": _mix}
    return _inlined(FunctionType(function.__code__, scope, function.__name__))


_epoch_key = _with_compiled_mix(batching.epoch_key)
_draw = _with_compiled_mix(batching.draw)


@_inlined
def _forward(shape: Shape, flat: Any, x: Any, n: int, z: Any, a: Any) -> None:
    """Sample n through all layers; z and a hold every unit, layer after layer."""
    for i in range(shape.widths[0]):
        a[i] = x[n, i]
    for layer in range(1, len(shape.widths)):
        n_in, n_out = shape.widths[layer - 1], shape.widths[layer]
        before, here = shape.units[layer - 1], shape.units[layer]
        w, b = shape.weights[layer], shape.biases[layer]
        if n_out < 8:
            for j in range(n_out):
                total = 0.0
                for i in range(n_in):
                    total += a[before + i] * flat[w + i * n_out + j]
                z[here + j] = total + flat[b + j]
        else:  # along the rows of w, so that several outputs are computed at once
            for j in range(n_out):
                z[here + j] = 0.0
            for i in range(n_in):
                value, row = a[before + i], w + i * n_out
                for j in range(n_out):
                    z[here + j] += value * flat[row + j]
            for j in range(n_out):
                z[here + j] += flat[b + j]
        _activate(shape.activations[layer], here, here + n_out, z, a)


@_inlined
def _activate(code: int, first: int, end: int, z: Any, a: Any) -> None:
    """Units first..end-1: z becomes a."""
    if code == _softmax_code:
        top = _largest(first, end, z)
        total = 0.0
        for u in range(first, end):
            a[u] = np.exp(z[u] - top)
            total += a[u]
        for u in range(first, end):
            a[u] /= total
    else:
        for u in range(first, end):
            a[u] = _value(code, z[u])


@_inlined
def _largest(first: int, end: int, z: Any) -> float:
    top = z[first]
    for u in range(first, end):
        if z[u] > top or z[u] != z[u]:
            top = z[u]
    return top


@_inlined
def _sample_loss(shape: Shape, code: int, a: Any, z: Any, t: Any, n: int) -> float:
    width, first = shape.widths[-1], shape.units[-1]
    top, rest = 0.0, 0.0
    if _softmax_losses[code]:
        top = _largest(first, first + width, z)
        rest = _log_of_rest(first, first + width, z, top)
    total = 0.0
    for k in range(width):
        total += _term(code, a[first + k], t[n, k], (z[first + k] - top) - rest, width)
    return total


@_inlined
def _log_of_rest(first: int, end: int, z: Any, top: float) -> float:
    """ln sum e^(z - top); the largest term is 1 and only the rest goes into log1p: see losses.log_softmax."""
    rest, skipped = 0.0, False
    for u in range(first, end):
        if z[u] == top and not skipped:
            skipped = True
        else:
            rest += np.exp(z[u] - top)
    return np.log1p(rest)


@_inlined
def _full_loss(shape: Shape, aim: Aim, flat: Any, x: Any, t: Any, z: Any, a: Any) -> float:
    total = 0.0
    for n in range(len(x)):
        _forward(shape, flat, x, n, z, a)
        total += _sample_loss(shape, aim.loss, a, z, t, n)
    return total / len(x) if aim.weight_mean else total


@_inlined
def _pull_back(code: int, first: int, end: int, z: Any, a: Any, delta: Any) -> None:
    """Units first..end-1: dl/da becomes delta, in place."""
    if code == _softmax_code:
        inner = 0.0
        for u in range(first, end):
            inner += delta[u] * a[u]
        for u in range(first, end):
            delta[u] = a[u] * (delta[u] - inner)
    else:
        for u in range(first, end):
            delta[u] *= _derivative(code, z[u], a[u])


@_inlined
def _backward(shape: Shape, aim: Aim, flat: Any, t: Any, n: int, z: Any, a: Any, delta: Any, gradient: Any) -> None:
    """Sample n from the output back; its gradient is added to ``gradient``."""
    depth = len(shape.widths) - 1
    width, here = shape.widths[depth], shape.units[depth]
    if aim.delta_is_error:
        for k in range(width):
            delta[here + k] = a[here + k] - t[n, k]
    else:
        for k in range(width):
            delta[here + k] = _slope(aim.loss, a[here + k], t[n, k], width)
        _pull_back(shape.activations[depth], here, here + width, z, a, delta)
    for layer in range(depth, 0, -1):
        n_in, n_out = shape.widths[layer - 1], shape.widths[layer]
        before, here = shape.units[layer - 1], shape.units[layer]
        w, b = shape.weights[layer], shape.biases[layer]
        for j in range(n_out):
            gradient[b + j] += delta[here + j]
        for i in range(n_in):
            value, row = a[before + i], w + i * n_out
            for j in range(n_out):
                gradient[row + j] += value * delta[here + j]
            if layer > 1:
                da = 0.0
                for j in range(n_out):
                    da += flat[row + j] * delta[here + j]
                delta[before + i] = da
        if layer > 1:
            _pull_back(shape.activations[layer - 1], before, before + n_in, z, a, delta)


@_inlined
def _arrange(plan: Plan, epoch: int, samples: Any) -> None:
    """The samples in the order in which an epoch takes them."""
    for n in range(len(samples)):
        samples[n] = n
    if plan.order == SHUFFLED:
        key = _epoch_key(plan.seed, np.uint64(epoch))
        for last in range(len(samples) - 1, 0, -1):
            other = np.int64(_draw(key, np.uint64(last), np.uint64(last + 1)))
            samples[last], samples[other] = samples[other], samples[last]


@_inlined
def _rule(aim: Aim, epoch: int, steps: int) -> Rule:
    multiplier = _multiplier(aim.schedule, float(epoch), aim.schedule_epochs, aim.schedule_factor)
    correction1, correction2 = 0.0, 0.0
    if _corrects[aim.optimizer]:  # two powers take as long as a layer
        correction1, correction2 = 1.0 - aim.beta1 ** float(steps + 1), 1.0 - aim.beta2 ** float(steps + 1)
    return Rule(
        aim.learning_rate * multiplier,
        aim.momentum,
        aim.decay,
        aim.beta1,
        aim.beta2,
        aim.epsilon,
        correction1,
        correction2,
    )


@_inlined
def _finish(aim: Aim, count: int, penalised: Any, flat: Any, gradient: Any) -> None:
    """Sums over a batch of ``count`` samples become means where asked for; the penalties are added."""
    if count > 1 and (aim.weight_mean or aim.bias_mean):
        for p in range(len(flat)):
            if (penalised[p] and aim.weight_mean) or (not penalised[p] and aim.bias_mean):
                gradient[p] /= count
    _penalise(aim.l1, aim.l2, np.uint64(0), penalised, flat, gradient)


@_inlined
def _penalise(l1: float, l2: float, first: Any, penalised: Any, flat: Any, gradient: Any) -> None:
    if l1 != 0.0 or l2 != 0.0:
        for place in range(np.uint64(len(gradient))):
            p = first + place
            if penalised[p]:
                gradient[place] += _penalty(flat[p], l1, l2)


def _changing(row: Optimizer) -> Callable[..., Any]:
    """``advancing.Change`` by one optimizer: the stretch of parameters that begins with ``first``."""
    formula, rows = _inlined(row.formula), len(row.memory)

    def change(
        rule: Rule, measured: bool, first: Any, gradient: Any, trained: Any, flat: Any, memory: Any
    ) -> tuple[bool, float]:
        infinite, largest, one, two = 0, 0.0, 0.0, 0.0
        for place in range(np.uint64(len(gradient))):
            p = first + place
            before = flat[p]
            if rows > 0:
                one = memory[0, p]
            if rows > 1:
                two = memory[1, p]
            by, one, two = formula(gradient[place], one, two, rule)
            if rows > 0:
                memory[0, p] = one
            if rows > 1:
                memory[1, p] = two
            after = before + by if trained[p] else before  # no branch: several at once
            if measured:
                largest = max(largest, abs(after - before))
            infinite += not abs(after) < np.inf
            flat[p] = after
        return infinite == 0, largest

    return change


_change = _choice(
    [_changing(row) for row in OPTIMIZERS.values()], "rule, measured, first, gradient, trained, flat, memory"
)


@njit(error_model="numpy", nogil=True, cache=True)
def change(
    optimizer: int, rule: Rule, measured: bool, l1: float, l2: float, first: Any, gradient: Any, trained: Any,
    penalised: Any, flat: Any, memory: Any,
) -> tuple[bool, float]:  # fmt: skip
    """One update of the parameters from ``first`` on, by their gradient."""
    _penalise(l1, l2, first, penalised, flat, gradient)
    return _change(optimizer, rule, measured, first, gradient, trained, flat, memory)


@njit(error_model="numpy", nogil=True, cache=True)
def train(
    shape: Shape,
    plan: Plan,
    aim: Aim,
    x: Any,
    t: Any,
    trained: Any,
    penalised: Any,
    flat: Any,
    memory: Any,
    update: int,
    steps: int,
    count: int,
    watch: bool,
    losses: Any,
    full_updates: Any,
    full_losses: Any,
    states: Any,
) -> tuple[int, int, int, int]:
    """At most ``count`` updates from state ``update`` on; ``flat`` (P,) and ``memory`` (2, P) change in place.
    ``states`` (count, P) gets the parameters that each of the updates started from; with (0, P) nothing.
    Where it diverged, ``flat`` and ``memory`` are not those of the state reached.

    Gives (the state reached, losses written, full losses written, why it stopped).
    """
    units = shape.units[-1] + shape.widths[-1]
    z, a, delta = np.empty(units), np.empty(units), np.empty(units)
    gradient = np.empty(len(flat))
    samples = np.empty(len(x), dtype=np.int64)
    arranged, key = -1, np.uint64(0)
    rule = _rule(aim, 0, 0)
    adaptive = aim.optimizer != 0
    measured = watch and not np.isnan(aim.stop_change)
    epoch = plan.origin_epoch + (update - plan.origin_update) // plan.updates_per_epoch
    position = (update - plan.origin_update) % plan.updates_per_epoch
    written, full, stop = 0, 0, NOT_STOPPED
    # where every batch is all samples in order, the next batch's loss is this epoch's full loss
    foreseen = plan.order == SEQUENTIAL and plan.batch_size == len(x) and plan.updates_per_epoch == 1
    foreseen = foreseen and np.isnan(aim.stop_loss)
    due = False  # the full loss of the epoch that has ended
    recorded = len(states) > 0
    while written < count and stop == NOT_STOPPED:
        if epoch != arranged:
            if plan.order == REPLACEMENT:
                key = _epoch_key(plan.seed, np.uint64(epoch))
            elif arranged < 0 or plan.order == SHUFFLED:
                _arrange(plan, epoch, samples)
            rule = _rule(aim, epoch, steps)
            arranged = epoch
        elif adaptive:
            rule = _rule(aim, epoch, steps)
        first = position * plan.batch_size
        end = first + plan.batch_size
        if plan.order != REPLACEMENT:
            end = min(end, len(x))
        if recorded:
            for p in range(len(flat)):
                states[written, p] = flat[p]
        for p in range(len(flat)):
            gradient[p] = 0.0
        loss = 0.0
        for place in range(first, end):
            n = (
                np.int64(_draw(key, np.uint64(place), np.uint64(len(x))))
                if plan.order == REPLACEMENT
                else samples[place]
            )
            _forward(shape, flat, x, n, z, a)
            loss += _sample_loss(shape, aim.loss, a, z, t, n)
            _backward(shape, aim, flat, t, n, z, a, delta, gradient)
        if aim.weight_mean:
            loss /= end - first
        losses[written] = loss
        written += 1
        if due:
            full_losses[full - 1] = loss
            due = False
        if not abs(loss) < np.inf:
            stop = DIVERGED
            break
        _finish(aim, end - first, penalised, flat, gradient)
        finite, largest = _change(aim.optimizer, rule, measured, np.uint64(0), gradient, trained, flat, memory)
        if not finite:
            stop = DIVERGED
            break
        update += 1
        steps += 1
        position += 1
        if watch and largest < aim.stop_change:
            stop = CHANGE_BELOW
        if position == plan.updates_per_epoch:
            position = 0
            epoch += 1
            if watch:
                full_updates[full] = update
                due = foreseen and written < count and stop == NOT_STOPPED
                if not due:
                    full_losses[full] = _full_loss(shape, aim, flat, x, t, z, a)
                    if full_losses[full] <= aim.stop_loss:
                        stop = LOSS_REACHED
                full += 1
    return update, written, full, stop


@_inlined
def _is_right(shape: Shape, classes: int, a: Any, t: Any, n: int) -> bool:
    """See ``accuracy.right``."""
    width, first = shape.widths[-1], shape.units[-1]
    if classes == _BINARY:
        return (a[first] >= _THRESHOLD) == (t[n, 0] >= _THRESHOLD)
    chosen, target = np.uint64(0), np.uint64(0)
    for k in range(width):
        if a[first + k] > a[first + chosen]:
            chosen = np.uint64(k)
        if t[n, k] > t[n, target]:
            target = np.uint64(k)
    return chosen == target


@_inlined
def _shown(shape: Shape, aim: Aim, sight: Sight, flat: Any, t: Any, n: int, z: Any, a: Any, delta: Any) -> float:
    """What is looked at in one sample that has gone forwards, and backwards where that is needed."""
    unit, layer = sight.unit, sight.layer
    if sight.kind == _Z:
        return z[unit]
    if sight.kind == _A:
        return a[unit]
    if sight.kind == _DELTA:
        return delta[unit]
    if sight.kind == _DERIVATIVE:
        if shape.activations[layer] == _softmax_code:
            return a[unit] * (1.0 - a[unit])
        return _derivative(shape.activations[layer], z[unit], a[unit])
    node = unit - shape.units[layer]
    if layer == len(shape.widths) - 1:
        return _slope(aim.loss, a[unit], t[n, node], shape.widths[layer])
    n_out, da = shape.widths[layer + 1], 0.0
    for j in range(n_out):
        da += flat[shape.weights[layer + 1] + node * n_out + j] * delta[shape.units[layer + 1] + j]
    return da


@njit(error_model="numpy", nogil=True, cache=True)
def measure(
    shape: Shape, plan: Plan, aim: Aim, sight: Sight, x: Any, t: Any, penalised: Any, states: Any, update: int,
    values: Any,
) -> None:  # fmt: skip
    """What is looked at in each of the states ``update``, ``update`` + 1, ...: rows of ``states`` (n, P) to
    ``values`` (n,). Where it is of the update, ``x`` and ``t`` are what is trained with."""
    units = shape.units[-1] + shape.widths[-1]
    z, a, delta, gradient = np.empty(units), np.empty(units), np.empty(units), np.empty(states.shape[1])
    samples = np.empty(len(x), dtype=np.int64)
    arranged, key = -1, np.uint64(0)
    epoch = plan.origin_epoch + (update - plan.origin_update) // plan.updates_per_epoch
    position = (update - plan.origin_update) % plan.updates_per_epoch
    for row in range(len(states)):
        flat = states[row]
        first, end = sight.first, sight.end
        if sight.of_update:
            if epoch != arranged:
                if plan.order == REPLACEMENT:
                    key = _epoch_key(plan.seed, np.uint64(epoch))
                elif arranged < 0 or plan.order == SHUFFLED:
                    _arrange(plan, epoch, samples)
                arranged = epoch
            first = position * plan.batch_size
            end = first + plan.batch_size
            if plan.order != REPLACEMENT:
                end = min(end, len(x))
            position += 1
            if position == plan.updates_per_epoch:
                position, epoch = 0, epoch + 1
            for p in range(len(flat)):
                gradient[p] = 0.0
        total, extreme = 0.0, -np.inf
        for place in range(first, end):
            if not sight.of_update:
                n = np.int64(place)
            elif plan.order == REPLACEMENT:
                n = np.int64(_draw(key, np.uint64(place), np.uint64(len(x))))
            else:
                n = samples[place]
            _forward(shape, flat, x, n, z, a)
            value = 0.0
            if sight.kind == _LOSS or sight.kind == _BATCH_LOSS or sight.kind == _SAMPLE_LOSS:
                value = _sample_loss(shape, aim.loss, a, z, t, n)
            elif sight.kind == _ACCURACY or sight.kind == _RIGHT:
                value = 1.0 if _is_right(shape, sight.classes, a, t, n) else 0.0
            else:
                if sight.backwards:
                    _backward(shape, aim, flat, t, n, z, a, delta, gradient)
                if not sight.of_update:
                    value = _shown(shape, aim, sight, flat, t, n, z, a, delta)
            if sight.absolute:
                value = abs(value)
            total += value
            if sight.extreme * value > extreme or value != value:
                extreme = sight.extreme * value
        if sight.kind == _LOSS or sight.kind == _BATCH_LOSS:
            values[row] = total / (end - first) if aim.weight_mean else total
        elif sight.kind == _ACCURACY:
            values[row] = total / (end - first)
        elif sight.of_update:
            _finish(aim, end - first, penalised, flat, gradient)
            values[row] = gradient[sight.parameter]
            if sight.kind == _GRADIENT:
                total = 0.0
                for p in range(len(flat)):
                    total += gradient[p] * gradient[p]
                values[row] = np.sqrt(total)
            if sight.absolute:
                values[row] = abs(values[row])
        else:
            values[row] = sight.extreme * extreme
