"""What the kernel's functions are made of: the engine's tables, compiled.

What an activation, a loss, an optimizer, a schedule or a draw IS stands in the engine's tables; their functions are
compiled from there (``choice``), so that a new row is in the kernel by itself. Nothing but the kernel imports this.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import FunctionType
from typing import Any

import numpy as np
from numba import njit

from bpsim.engine import elementary, hashing
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.kernel.arguments import Aim, Plan
from bpsim.engine.losses import LOSSES
from bpsim.engine.optimizers import OPTIMIZERS, Rule, penalty_slope
from bpsim.engine.orders import ORDERS
from bpsim.engine.schedules import SCHEDULES

# Division as in NumPy: by zero it gives inf, not an exception. No fastmath: it would not keep nan and inf. Inlined,
# as each call would hand over some sixty numbers that the named tuples are made of.
inlined = njit(error_model="numpy", nogil=True, forceinline=True)


@inlined
def _at_least(x: float, low: float) -> float:
    return low if x < low else x


@inlined
def _at_most(x: float, high: float) -> float:
    return x if x < high else high


_compiled: dict[str, Any] = {"at_least": _at_least, "at_most": _at_most, "mix": inlined(hashing.mix)}


def compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    """The engine's function as it stands, calling compiled ones for what it calls."""
    scope = function.__globals__ | _compiled
    return inlined(FunctionType(function.__code__, scope, function.__name__, None, function.__closure__))


for _function in (elementary.in_steps, elementary.exp, elementary.sigmoid, elementary.tanh, elementary.log1p):
    _compiled[_function.__name__] = compiled(_function)
exp, log1p = _compiled["exp"], _compiled["log1p"]


def choice(functions: Sequence[Callable[..., Any]], arguments: str) -> Callable[..., Any]:
    """A compiled function (code, arguments...) that calls ``functions[code]``, made of comparisons, not of pointers,
    so that each of them can be inlined. Written out as text: numba compiles one long function much faster than a
    chain of short ones."""
    scope = {f"choice_{code}": function for code, function in enumerate(map(compiled, functions))}
    lines = [f"if code == {code}: return choice_{code}({arguments})" for code in range(len(functions) - 1)]
    lines.append(f"return choice_{len(functions) - 1}({arguments})")
    return inlined(written_out("choose", f"code, {arguments}", lines, scope))


def written_out(name: str, arguments: str, lines: Sequence[str], scope: dict[str, Any]) -> Callable[..., Any]:
    """The function of which these are the lines."""
    exec(f"def {name}({arguments}):\n" + "\n".join(f"    {line}" for line in lines), scope)
    made: Callable[..., Any] = scope[name]
    return made


def _uncoupled(part: str) -> list[Callable[..., Any]]:
    # the place of a coupled row is never called; any function of one number may stand there
    rows = ACTIVATIONS.values()
    return [getattr(ACTIVATIONS["identity"] if row.couples else row, part) for row in rows]


activation_value = choice(_uncoupled("value"), "z")
activation_derivative = choice(_uncoupled("derivative"), "z, a")
loss_term = choice([row.term for row in LOSSES.values()], "a, t, z, n")
# a loss whose delta is a - t needs no derivative of its own
loss_slope = choice([LOSSES["half" if row.delta_is_error else row.id].slope for row in LOSSES.values()], "a, t, n")
rate_multiplier = choice([row.multiplier for row in SCHEDULES.values()], "epoch, every, factor")
penalty_of = inlined(penalty_slope)
SOFTMAX = list(ACTIVATIONS).index("softmax")
CORRECTS = np.array([row.corrects for row in OPTIMIZERS.values()])
SOFTMAX_LOSSES = np.array([row.output == "softmax" for row in LOSSES.values()])

epoch_key = compiled(hashing.epoch_key)
draw = _compiled["draw"] = compiled(hashing.draw)
partner = choice([row.partner for row in ORDERS.values()], "key, place, count")
NATURAL, SEEDED, FRESH = (
    np.array([getattr(row, what) for row in ORDERS.values()]) for what in ("is_natural", "seeded", "fresh")
)


@inlined
def arrange(plan: Plan, epoch: int, samples: Any) -> None:
    """The samples in the order in which an epoch takes them."""
    for n in range(len(samples)):
        samples[n] = n
    if not NATURAL[plan.order]:
        key, count = epoch_key(plan.seed, np.uint64(epoch)), np.uint64(len(samples))
        for last in range(len(samples) - 1, 0, -1):
            other = np.int64(partner(plan.order, key, np.uint64(last), count))
            samples[last], samples[other] = samples[other], samples[last]


@inlined
def rule_of(aim: Aim, epoch: int, steps: int) -> Rule:
    """``Training.rule``."""
    base = aim.rule
    multiplier = rate_multiplier(aim.schedule, float(epoch), aim.schedule_epochs, aim.schedule_factor)
    correction1, correction2 = 0.0, 0.0
    if CORRECTS[aim.optimizer]:  # two powers take as long as a layer
        correction1, correction2 = 1.0 - base.beta1 ** float(steps + 1), 1.0 - base.beta2 ** float(steps + 1)
    return Rule(
        base.learning_rate * multiplier,
        base.momentum,
        base.decay,
        base.beta1,
        base.beta2,
        base.epsilon,
        correction1,
        correction2,
        base.weight_decay,
    )
