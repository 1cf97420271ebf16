"""Numeric paths: three ways to the same numbers, and which of them is the fastest for a training.

    reference   the code that makes the traces, update by update
    vector      NumPy on preallocated arrays; parameters change in a compiled pass, once ``load_kernel`` was there
    kernel      one compiled function for the whole loop; only once ``load_kernel`` has brought it in

Reference and kernel are the same to the bit, on every machine, where a layer has at most ``sums.ORDERED`` weights;
beyond, and on the vector path, BLAS adds as the processor likes: they agree to rounding (about 1e-15 an operation).
So a run names its path and keeps to it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.advancing import Advance, Stop, advance, joined
from bpsim.engine.conditions import Condition
from bpsim.engine.kernel.call import Kernel, can_measure
from bpsim.engine.kernel.load import MachineCode
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.observable import COUNTED, OF_PARAMETERS, Observable
from bpsim.engine.observing import observe
from bpsim.engine.stopping import first_stop
from bpsim.engine.training import State, Training

REFERENCE, VECTOR, KERNEL = "reference", "vector", "kernel"
PATHS = (REFERENCE, VECTOR, KERNEL)

# Multiply-adds of one forward pass of a batch (samples times parameters) from which on BLAS is faster than the
# kernel's loops, and below which preallocation saves less than a fifth, so that a run without a kernel stays with
# the code that makes the traces: benchmarks/paths.py measures both.
VECTOR_BEATS_KERNEL = 250_000
VECTOR_BEATS_REFERENCE = 2_000


SCANNED_BYTES = 1 << 20  # of the states that a scan keeps at a time: they stay in the processor's cache
CLOSE, CLOSE_TO_ZERO = 1e-11, 1e-14  # what rounding may do to a value, relative and absolute
SLOW_SCAN = 16  # states at a time, where each is looked at by itself
CLOSE_LOOKS = 64  # values of a scan that are computed again, by the reference


_kernel: Kernel | None = None


def kernel_loaded() -> bool:
    return _kernel is not None


def load_kernel(code: MachineCode) -> None:
    """From here on there is the kernel path."""
    global _kernel
    _kernel = Kernel(code)


def best_path(training: Training) -> str:
    """The fastest path there is at this moment; a program with a mistake exists on the reference path alone."""
    if training.settings.mistake:
        return REFERENCE
    work = training.batch_size * training.network.parameter_count
    if _kernel_can(training) and (work < VECTOR_BEATS_KERNEL or training.batch_size == 1):
        return KERNEL
    return VECTOR if work >= VECTOR_BEATS_REFERENCE else REFERENCE


def _kernel_can(training: Training) -> bool:
    """It is there, and no unit is muted: to look out for that would make every update half as long again."""
    return kernel_loaded() and not training.network.muted


def usable(path: str, training: Training) -> str:
    """That path, or the best one where it cannot be had here."""
    missing = path == KERNEL and not _kernel_can(training)
    return best_path(training) if missing or training.settings.mistake else path


def advance_on(path: str, training: Training, state: State, count: int, *, watch: bool = True) -> Advance:
    """Make ``count`` updates by that path: see ``advancing.advance``. It stops where ``training.condition`` holds."""
    if watch and training.condition is not None and training.stop_loss is None:
        return _advance_until(path, training, state, count, training.condition)
    return _advance(path, training, state, count, watch)


def _advance(path: str, training: Training, state: State, count: int, watch: bool) -> Advance:
    if path == KERNEL:
        if _kernel is None or training.network.muted:
            raise RuntimeError("the kernel is not loaded" if _kernel is None else "the kernel knows no muted units")
        return _kernel.advance(training, state, count, watch=watch)
    if path == REFERENCE or _kernel is None:
        return advance(training, state, count, watch=watch, vector=path == VECTOR)
    return advance(
        training, state, count, watch=watch, vector=True, make_change=_kernel.change, functions=_kernel.functions,
    )  # fmt: skip


@dataclass(frozen=True, eq=False)
class Scan:
    """Updates that were made, and what was seen: ``values[i]`` at state ``made.first_update + i``, of every state
    but the last one reached. ``states`` (n, P): their parameters, where the values are the kernel's."""

    made: Advance
    values: FloatArray
    states: FloatArray | None = None

    def settled(self, training: Training, what: Observable, near: float) -> FloatArray:
        """The values, those that rounding could have brought to the other side of ``near`` as ``observe`` has them:
        a comparison with it comes out as that function's does."""
        if self.states is None or what.kind in (*OF_PARAMETERS, *COUNTED):
            return self.values
        values = self.values.copy()
        for row in np.flatnonzero(is_close(values, near))[:CLOSE_LOOKS]:
            state = State(
                self.made.first_update + int(row), Parameters(training.network, self.states[row]), np.empty(0)
            )
            values[row] = observe(what, training, state)
        return values


def scan_length(path: str, training: Training, what: Observable) -> int:
    """How many updates a scan should make at a time: some milliseconds' worth."""
    if not _can_measure(path, training, what):
        return SLOW_SCAN
    return max(1, SCANNED_BYTES // (8 * training.network.parameter_count))


def _can_measure(path: str, training: Training, what: Observable) -> bool:
    return path == KERNEL and _kernel is not None and can_measure(what, training)


def scan_on(path: str, training: Training, state: State, count: int, what: Observable, *, watch: bool = False) -> Scan:
    """Make ``count`` updates by that path, looking at each state on the way."""
    if _kernel is None or not _can_measure(path, training, what):
        return _scan_one_by_one(path, training, state, count, what, watch)
    states = np.empty((count, training.network.parameter_count))
    made = _kernel.advance(training, state, count, watch=watch, states=states)
    states = states[: made.state.update - state.update]
    return Scan(made, _kernel.measure(training, what, states, state.update), states)


def is_close(values: FloatArray, near: float) -> NDArray[np.bool_]:
    """(n,) which of the values rounding could have brought to the other side of ``near``."""
    with np.errstate(invalid="ignore"):
        close: NDArray[np.bool_] = np.abs(values - near) <= CLOSE * abs(near) + CLOSE_TO_ZERO
    return close


def _scan_one_by_one(path: str, training: Training, state: State, count: int, what: Observable, watch: bool) -> Scan:
    values: list[float] = []
    parts = [] if count else [_advance(path, training, state, 0, watch)]
    for _ in range(count):
        value = observe(what, training, state)
        parts.append(_advance(path, training, state, 1, watch))
        if parts[-1].state.update > state.update:
            values.append(value)
        state = parts[-1].state
        if parts[-1].stop is not None:
            break
    return Scan(joined(parts), np.array(values))


def _advance_until(path: str, training: Training, state: State, count: int, condition: Condition) -> Advance:
    """In slices that are looked at; the one in which the condition is found is made again up to there."""
    parts: list[Advance] = []
    end, length = state.update + count, scan_length(path, training, condition.what)
    while not parts or (state.update < end and parts[-1].stop is None):
        scan = scan_on(path, training, state, min(length, end - state.update), condition.what, watch=True)
        made = scan.made
        values = scan.settled(training, condition.what, condition.number)
        values = np.append(values, observe(condition.what, training, made.state))
        at, watched = first_stop(condition, training, state, values)
        if at is not None and at < made.state.update:
            made = _advance(path, training, state, at - state.update, watch=True)
        stop = made.stop if at is None else Stop("condition", at)
        state = replace(made.state, watched=watched)
        parts.append(replace(made, state=state, stop=stop))
    return joined(parts)
