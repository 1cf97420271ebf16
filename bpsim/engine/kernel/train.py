"""The compiled loop of many updates, and the parts of one that the vector path takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from bpsim.engine.kernel.arguments import Aim, Plan, Room, Shape
from bpsim.engine.kernel.parts import (
    FRESH,
    NATURAL,
    SEEDED,
    SOFTMAX,
    arrange,
    choice,
    draw,
    epoch_key,
    inlined,
    rule_of,
)  # fmt: skip
from bpsim.engine.kernel.passes import activate, backward, finish, forward, full_loss, penalise, pull_back, sample_loss
from bpsim.engine.optimizers import OPTIMIZERS, Optimizer, Rule

NOT_STOPPED, DIVERGED, LOSS_REACHED, CHANGE_BELOW = 0, 1, 2, 3


def _changing(row: Optimizer) -> Callable[..., Any]:
    """``advancing.Change`` by one optimizer: the stretch of parameters that begins with ``first``."""
    formula, rows, decouples = inlined(row.formula), len(row.memory), row.decouples

    def change(
        rule: Rule, measured: bool, first: Any, gradient: Any, trained: Any, penalised: Any, flat: Any, memory: Any
    ) -> tuple[bool, float]:
        infinite, largest, one, two = 0, 0.0, 0.0, 0.0
        for place in range(np.uint64(len(gradient))):
            p = first + place
            before = flat[p]
            if rows > 0:
                one = memory[0, p]
            if rows > 1:
                two = memory[1, p]
            weight = before if not decouples or penalised[p] else 0.0
            by, one, two = formula(gradient[place], weight, one, two, rule)
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


_change = choice(
    [_changing(row) for row in OPTIMIZERS.values()], "rule, measured, first, gradient, trained, penalised, flat, memory"
)


@inlined
def change(
    optimizer: int, rule: Rule, measured: bool, l1: float, l2: float, first: Any, gradient: Any, trained: Any,
    penalised: Any, flat: Any, memory: Any,
) -> tuple[bool, float]:  # fmt: skip
    """One update of the parameters from ``first`` on, by their gradient."""
    penalise(l1, l2, first, penalised, flat, gradient)
    return _change(optimizer, rule, measured, first, gradient, trained, penalised, flat, memory)


@inlined
def activate_rows(code: int, rows: int, width: int, z: Any, a: Any) -> None:
    """(rows, width): z becomes a, row by row."""
    if code == SOFTMAX:
        for n in range(rows):
            activate(code, n * width, (n + 1) * width, z, a)
    else:
        activate(code, 0, rows * width, z, a)


@inlined
def pull_rows_back(code: int, rows: int, width: int, z: Any, a: Any, delta: Any) -> None:
    """(rows, width): dl/da becomes delta, row by row, in place."""
    if code == SOFTMAX:
        for n in range(rows):
            pull_back(code, n * width, (n + 1) * width, z, a, delta)
    else:
        pull_back(code, 0, rows * width, z, a, delta)


@inlined
def train(
    shape: Shape,
    plan: Plan,
    aim: Aim,
    room: Room,
    x: Any,
    t: Any,
    trained: Any,
    penalised: Any,
    flat: Any,
    memory: Any,
    update: int,
    steps: int,
    most: int,
    watch: bool,
    losses: Any,
    full_updates: Any,
    full_losses: Any,
    states: Any,
) -> tuple[int, int, int, int]:
    """At most ``most`` updates from state ``update`` on; ``flat`` (P,) and ``memory`` (2, P) change in place.
    ``states`` (most, P) gets the parameters that each of the updates started from; with (0, P) nothing.
    Where it diverged, ``flat`` and ``memory`` are not those of the state reached.

    Gives (the state reached, losses written, full losses written, why it stopped).
    """
    z, a, delta, gradient, samples = room
    arranged, key, fresh = -1, np.uint64(0), FRESH[plan.order]
    rule = rule_of(aim, 0, 0)
    adaptive = aim.optimizer != 0
    measured = watch and not np.isnan(aim.stop_change)
    epoch = plan.origin_epoch + (update - plan.origin_update) // plan.updates_per_epoch
    position = (update - plan.origin_update) % plan.updates_per_epoch
    written, full, stop = 0, 0, NOT_STOPPED
    # where every batch is all samples in order, the next batch's loss is this epoch's full loss
    foreseen = NATURAL[plan.order] and plan.batch_size == len(x) and plan.updates_per_epoch == 1
    foreseen = foreseen and np.isnan(aim.stop_loss)
    due = False  # the full loss of the epoch that has ended
    recorded = len(states) > 0
    while written < most and stop == NOT_STOPPED:
        if epoch != arranged:
            if fresh:
                key = epoch_key(plan.seed, np.uint64(epoch))
            elif arranged < 0 or SEEDED[plan.order]:
                arrange(plan, epoch, samples)
            rule = rule_of(aim, epoch, steps)
            arranged = epoch
        elif adaptive:
            rule = rule_of(aim, epoch, steps)
        first = position * plan.batch_size
        end = first + plan.batch_size
        if not fresh:
            end = min(end, len(x))
        if recorded:
            for p in range(len(flat)):
                states[written, p] = flat[p]
        for p in range(len(flat)):
            gradient[p] = 0.0
        loss = 0.0
        for place in range(first, end):
            n = np.int64(draw(key, np.uint64(place), np.uint64(len(x)))) if fresh else samples[place]
            forward(shape, flat, x, n, z, a)
            loss += sample_loss(shape, aim.loss, a, z, t, n)
            backward(shape, aim, flat, t, n, z, a, delta, gradient)
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
        finish(aim, end - first, penalised, flat, gradient)
        finite, largest = _change(
            aim.optimizer, rule, measured, np.uint64(0), gradient, trained, penalised, flat, memory
        )
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
                due = foreseen and written < most and stop == NOT_STOPPED
                if not due:
                    full_losses[full] = full_loss(shape, aim, flat, x, t, z, a)
                    if full_losses[full] <= aim.stop_loss:
                        stop = LOSS_REACHED
                full += 1
    return update, written, full, stop
