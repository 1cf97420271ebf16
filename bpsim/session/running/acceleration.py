"""Brings the compiled kernel in beside a live window: compiled by a child process, loaded by a thread.

Compiling takes seconds and would hold Python's lock for tens of milliseconds at a time; a child process does
it where nobody waits, once for each version of the engine. Loading what it left takes some milliseconds, and no numba.
A bundle has machine code with it.
"""

from __future__ import annotations

import importlib.util
import subprocess
import threading
import time

from bpsim.engine import paths
from bpsim.session.own_process import own_command
from bpsim.session.running import kernel_cache

_POLL_SECONDS = 0.05
NICENESS = 10

MISSING, WAITING, COMPILING, LOADING, READY, FAILED = "missing", "waiting", "compiling", "loading", "ready", "failed"


class Acceleration:
    """Attributes: ``status`` (one of the words above) and ``reason``, the error where it is "failed"."""

    def __init__(self) -> None:
        self.status = WAITING
        self.reason = ""
        self._thread: threading.Thread | None = None
        self._closing = threading.Event()

    def start(self) -> None:
        """Begin, unless it is there or under way already. Returns at once."""
        if self._thread is None and self.status != READY:
            self._closing.clear()
            self._thread = threading.Thread(target=self._bring_in, name="bpsim-acceleration", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Until it is there, or cannot be had."""
        if self._thread is not None:
            self._thread.join()

    def close(self) -> None:
        """Give up what is not done, and join. A child that still compiles is ended."""
        self._closing.set()
        self.wait()
        self._thread = None

    def _bring_in(self) -> None:
        try:
            self._compile_and_load()
        except Exception as error:  # whatever numba, LLVM and the cache may raise: training goes on without it
            self.status, self.reason = FAILED, f"{type(error).__name__}: {error}"

    def _compile_and_load(self) -> None:
        if paths.kernel_loaded():
            self.status = READY
            return
        if not can_be_had():
            self.status = MISSING
            return
        if not kernel_cache.is_ready():
            self.status = COMPILING
            self._compile()
        if self._closing.is_set():
            self.status = WAITING
            return
        self.status = LOADING
        load()
        self.status = READY

    def _compile(self) -> None:
        child = subprocess.Popen(
            own_command("doctor", "--compile"),
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        while child.poll() is None and not self._closing.is_set():
            time.sleep(_POLL_SECONDS)
        if child.poll() is None:
            child.terminate()
        _, errors = child.communicate()
        if child.returncode and not self._closing.is_set():
            last = errors.strip().splitlines()[-1:] or [f"exit status {child.returncode}"]
            raise RuntimeError(f"the compiling process failed: {last[0]}")


def load() -> None:
    """The kernel, compiled right here if it must be. Raises whatever numba and LLVM raise, ImportError without them."""
    if not kernel_cache.is_ready():
        from bpsim.engine.kernel.build import build

        kernel_cache.keep(build())
    paths.load_kernel(kernel_cache.machine_code())


def can_be_had() -> bool:
    """Whether there is machine code, or what compiles it."""
    return kernel_cache.shipped() is not None or importlib.util.find_spec("numba") is not None


def load_now() -> bool:
    """For the command line: the kernel, compiled right here if it must be. False where it cannot be had."""
    if not can_be_had():
        return False
    try:
        load()
    except Exception:  # as above: slower is better than not at all
        return False
    return True
