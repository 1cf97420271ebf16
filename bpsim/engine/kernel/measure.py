"""What ``observable`` can look at, in state after state of a run: one compiled function."""

from __future__ import annotations

from typing import Any

import numpy as np

from bpsim.engine import accuracy, observable
from bpsim.engine.kernel.arguments import Aim, Plan, Room, Shape, Sight
from bpsim.engine.kernel.parts import (
    FRESH,
    SEEDED,
    SOFTMAX,
    activation_derivative,
    arrange,
    draw,
    epoch_key,
    inlined,
    loss_slope,
)  # fmt: skip
from bpsim.engine.kernel.passes import backward, finish, forward, sample_loss

_KINDS = observable.KINDS
_MEANS = tuple(map(_KINDS.index, (observable.LOSS, observable.ACCURACY, observable.BATCH_LOSS)))
_LOSS, _ACCURACY, _BATCH_LOSS = _MEANS
_SAMPLE_LOSS, _RIGHT = _KINDS.index(observable.SAMPLE_LOSS), _KINDS.index(observable.RIGHT)
_Z, _A, _DA = (_KINDS.index(kind) for kind in (observable.Z, observable.A, observable.DA))
_DERIVATIVE, _DELTA = _KINDS.index(observable.DERIVATIVE), _KINDS.index(observable.DELTA)
_GRADIENT = _KINDS.index(observable.GRADIENT)
_BINARY, _THRESHOLD = accuracy.BINARY, accuracy.THRESHOLD


@inlined
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


@inlined
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
        if shape.activations[layer] == SOFTMAX:
            return a[unit] * (1.0 - a[unit])
        return activation_derivative(shape.activations[layer], z[unit], a[unit])
    node = unit - shape.units[layer]
    if layer == len(shape.widths) - 1:
        return loss_slope(aim.loss, a[unit], t[n, node], shape.widths[layer])
    n_out, da = shape.widths[layer + 1], 0.0
    for j in range(n_out):
        da += flat[shape.weights[layer + 1] + node * n_out + j] * delta[shape.units[layer + 1] + j]
    return da


@inlined
def measure(
    shape: Shape, plan: Plan, aim: Aim, sight: Sight, room: Room, x: Any, t: Any, penalised: Any, states: Any,
    update: int, values: Any,
) -> None:  # fmt: skip
    """What is looked at in each of the states ``update``, ``update`` + 1, ...: rows of ``states`` (n, P) to
    ``values`` (n,). Where it is of the update, ``x`` and ``t`` are what is trained with."""
    z, a, delta, gradient, samples = room
    arranged, key, fresh = -1, np.uint64(0), FRESH[plan.order]
    epoch = plan.origin_epoch + (update - plan.origin_update) // plan.updates_per_epoch
    position = (update - plan.origin_update) % plan.updates_per_epoch
    for row in range(len(states)):
        flat = states[row]
        first, end = sight.first, sight.end
        if sight.of_update:
            if epoch != arranged:
                if fresh:
                    key = epoch_key(plan.seed, np.uint64(epoch))
                elif arranged < 0 or SEEDED[plan.order]:
                    arrange(plan, epoch, samples)
                arranged = epoch
            first = position * plan.batch_size
            end = first + plan.batch_size
            if not fresh:
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
            elif fresh:
                n = np.int64(draw(key, np.uint64(place), np.uint64(len(x))))
            else:
                n = samples[place]
            forward(shape, flat, x, n, z, a)
            value = 0.0
            if sight.kind == _LOSS or sight.kind == _BATCH_LOSS or sight.kind == _SAMPLE_LOSS:
                value = sample_loss(shape, aim.loss, a, z, t, n)
            elif sight.kind == _ACCURACY or sight.kind == _RIGHT:
                value = 1.0 if _is_right(shape, sight.classes, a, t, n) else 0.0
            else:
                if sight.backwards:
                    backward(shape, aim, flat, t, n, z, a, delta, gradient)
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
            finish(aim, end - first, penalised, flat, gradient)
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
