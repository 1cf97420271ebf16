"""Numeric paths: three ways to the same numbers, and which of them is the fastest for a training.

    reference   the code that makes the traces, update by update
    vector      NumPy on preallocated arrays
    kernel      one compiled function for the whole loop; only once ``load_kernel`` has brought it in

They agree to rounding (about 1e-15 an operation), so a run names its path and keeps to it.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np

from bpsim.engine.advancing import Advance, advance
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import State, Training

REFERENCE, VECTOR, KERNEL = "reference", "vector", "kernel"
PATHS = (REFERENCE, VECTOR, KERNEL)

# Multiply-adds of one forward pass of a batch (samples times parameters) from which on BLAS is faster than the
# kernel's loops, and below which preallocation saves less than a fifth, so that a run without a kernel stays with
# the code that makes the traces: benchmarks/paths.py measures both.
VECTOR_BEATS_KERNEL = 250_000
VECTOR_BEATS_REFERENCE = 2_000


class _Advancing(Protocol):
    def __call__(self, training: Training, state: State, count: int, *, watch: bool = True) -> Advance: ...


_kernel: _Advancing | None = None


def kernel_loaded() -> bool:
    return _kernel is not None


def load_kernel(cache_folder: str) -> None:
    """Import the kernel and compile it, or take the compiled code from the folder. Raises ImportError without numba.

    Takes some hundred milliseconds from the cache and some seconds without.
    """
    global _kernel
    import numba

    numba.config.CACHE_DIR = cache_folder  # read once, when the kernel's module is made
    from bpsim.engine.kernel_call import advance_compiled

    network = NetworkSpec((1, 1), ("sigmoid",))
    settings = TrainingSettings()
    tiny = Training(network, np.zeros((1, 1)), np.zeros((1, 1)), settings)
    advance_compiled(tiny, State.start(Parameters(network, np.zeros(2)), settings), 1)
    _kernel = advance_compiled


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
    """Make ``count`` updates by that path: see ``advancing.advance``."""
    if path == KERNEL:
        if _kernel is None or training.network.muted:
            raise RuntimeError("the kernel is not loaded" if _kernel is None else "the kernel knows no muted units")
        return _kernel(training, state, count, watch=watch)
    return advance(training, state, count, watch=watch, vector=path == VECTOR)
