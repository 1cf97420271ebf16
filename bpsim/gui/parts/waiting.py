"""Work that may take longer than a moment: it goes on beside the window, which lives and says what is waited for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

A_MOMENT_MS = 400  # until a bar is shown
UNSEEN_MS = 40  # nobody notices: most files are small
LOOK_MS = 15

Result = TypeVar("Result")


def progress_bar(window: QWidget | None, words: str, count: int = 0, cancel: str | None = None) -> QProgressDialog:
    """A bar over ``window``, which takes no input meanwhile; without ``count`` it only moves. The caller ends it."""
    bar = QProgressDialog(words, cancel or "", 0, count, window)
    if cancel is None:
        bar.setCancelButton(None)
    bar.setWindowTitle("bpsim")
    bar.setWindowModality(Qt.WindowModality.WindowModal)
    bar.setMinimumDuration(A_MOMENT_MS)
    return bar


_waiting: list[object] = []


def is_waiting() -> bool:
    """Whether a window waits for some work: it takes no input then, and does not close."""
    return bool(_waiting)


def waited_for(window: QWidget | None, words: str, work: Callable[[], Result]) -> Result:
    """What ``work`` gives or raises. It runs on a thread of its own and must not touch Qt; what takes longer than an
    instant has the window repaint and its timers go on. What a person does meanwhile is done when it is over."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="waited-for") as pool:
        coming = pool.submit(work)
        if wait([coming], UNSEEN_MS / 1000).not_done:
            _live_until(coming, window, words)
        return coming.result()


def _live_until(coming: Future[Result], window: QWidget | None, words: str) -> None:
    """A function of its own: a problem that is raised keeps what is there where it passes, and through the timer's
    connection, of which Python's collector knows nothing, itself: for ever, with its window."""
    bar = progress_bar(window, words)
    bar.setValue(0)  # from now on it counts what it takes
    loop, looking = QEventLoop(), QTimer()
    looking.timeout.connect(lambda: loop.quit() if coming.done() else None)
    looking.start(LOOK_MS)
    _waiting.append(coming)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    _waiting.remove(coming)
    looking.stop()
    bar.close()
    bar.deleteLater()
