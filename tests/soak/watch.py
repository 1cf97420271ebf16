"""Watching the program: exceptions, warnings of Qt and of Python, a held event loop; memory and what is left of a window."""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMenu, QWidget

# what the offscreen platform cannot do, and says so each time
IGNORED = ("propagateSizeHints", "does not support raise", "does not support grabbing the keyboard")
LOOK_SECONDS = 0.05
KEPT_BY_QT = ("QComboBoxPrivateContainer", "QTipLabel", "QDesktopWidget")


@dataclass(frozen=True)
class Problem:
    """``kind`` names it, for counting; ``text`` has all that is known."""

    kind: str
    text: str


class Watch:
    """From ``start`` to ``stop`` everything that goes wrong is in ``problems``. ``longest``: how long the loop was
    held at most, in seconds; more than ``limit`` is a problem, once
    ``timing`` is on. Call ``beat`` whenever the loop is free. ``beside``: other work goes on on this machine, and the
    time in which the loop was ready and had no processor does not count."""

    def __init__(self, limit: float, beside: bool = False) -> None:
        self.limit, self.longest, self.timing = limit, 0.0, False
        self.problems: list[Problem] = []
        self._waited = f"/proc/self/task/{threading.get_native_id()}/schedstat" if beside else None
        self._beat = self._now()
        self._main = threading.get_ident()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, name="soak-watch", daemon=True)

    def start(self) -> None:
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._raised
        threading.excepthook = lambda hook: self._raised(hook.exc_type, hook.exc_value, hook.exc_traceback)
        sys.unraisablehook = lambda hook: self._raised(type(hook.exc_value), hook.exc_value, hook.exc_traceback)
        self._show, warnings.showwarning = warnings.showwarning, self._warned
        self._handler = qInstallMessageHandler(self._on_message)
        self.beat()
        self._thread.start()

    def stop(self) -> None:
        self._ended.set()
        self._thread.join()
        qInstallMessageHandler(self._handler)
        warnings.showwarning = self._show
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def _warned(
        self, message: Warning | str, category: type[Warning], filename: str, lineno: int, *_rest: object
    ) -> None:
        """Python's own, which nobody at a window sees."""
        place = f"{filename.rpartition('/')[2]}:{lineno}"
        self.add(f"{category.__name__} in {place}", f"{filename}:{lineno}: {category.__name__}: {message}")

    def add(self, kind: str, text: str = "") -> None:
        self.problems.append(Problem(kind, text or kind))

    def beat(self) -> None:
        now = self._now()
        if self.timing:
            self.longest = max(self.longest, now - self._beat)
        self._beat = now

    def _now(self) -> float:
        now = time.perf_counter()
        if self._waited is None:
            return now
        with open(self._waited, encoding="ascii") as file:
            return now - int(file.read().split()[1]) / 1e9  # of the kernel: nanoseconds on the queue for a processor

    @contextmanager
    def resting(self) -> Iterator[None]:
        """While the one who watches does something itself."""
        self.beat()
        timing, self.timing = self.timing, False
        yield
        self.timing = timing
        self._beat = self._now()

    def _look(self) -> None:
        told = 0.0
        while not self._ended.wait(LOOK_SECONDS):
            beat = self._beat
            if self.timing and self._now() - beat > self.limit and beat != told:
                told = beat
                # not kept in a name, nor while files of source are read: a frame held here would keep the widgets it
                # knows alive, and its painter
                where = traceback.StackSummary.extract(
                    traceback.walk_stack(sys._current_frames().get(self._main)), lookup_lines=False
                )
                where.reverse()
                inside = next(
                    (f"{f.filename.rpartition('/')[2]}:{f.name}" for f in reversed(where) if "/bpsim/" in f.filename),
                    "Qt",
                )
                self.add(
                    f"the loop is held for more than {self.limit:g} s in {inside}",
                    "".join(traceback.format_list(where)),
                )

    def _raised(self, kind: type[BaseException], error: BaseException | None, at: TracebackType | None) -> None:
        frames = traceback.extract_tb(at)
        where = f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].name}" if frames else "?"
        self.add(f"{kind.__name__} in {where}", "".join(traceback.format_exception(kind, error, at)))

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        bad = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        if bad and not any(part in message for part in IGNORED) and context.category != "qt.qpa.fonts":
            self.add(f"Qt: {message[:80]}", f"{message}\n{''.join(traceback.format_stack(limit=12))}")


def tidied() -> None:
    """What is to be destroyed is; also what was taken for a library's when modules came in (``gui/garbage.py``)."""
    gc.unfreeze()
    for _ in range(3):
        QApplication.processEvents()
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def windows_there() -> Counter[str]:
    """How many top-level widgets of each class there are, without the menus that every plot of pyqtgraph keeps: pages
    with plots are made when they are first wanted."""
    plots = [widget.getPlotItem().ctrlMenu for widget in QApplication.allWidgets() if isinstance(widget, pg.PlotWidget)]
    kept = {menu for plot in plots for menu in (plot, *plot.findChildren(QMenu))}
    return _counted(w for w in QApplication.topLevelWidgets() if type(w) is not QWidget and w not in kept)


def widgets_there() -> Counter[str]:
    return _counted(QApplication.allWidgets())


def _counted(widgets: Iterable[QWidget]) -> Counter[str]:
    return Counter(type(w).__name__ for w in widgets if w.metaObject().className() not in KEPT_BY_QT)


def own_megabytes() -> float:
    """What this process holds of its own, without what its allocator keeps for later. Pages of files do not count: a
    font that Qt has mapped twenty times is there once, and the system may take it away at any time."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
        with open("/proc/self/status", encoding="ascii") as file:
            return next(int(line.split()[1]) / 1e3 for line in file if line.startswith("RssAnon:"))
    except (OSError, AttributeError, StopIteration):  # only Linux tells
        return 0.0
