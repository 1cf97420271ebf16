"""Cycles with widgets in them end in the window's thread."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bpsim.gui.garbage import GarbageCollector


class Told(QObject):
    """In a cycle with itself; ``ended`` gets the thread in which it is destroyed."""

    def __init__(self, ended: list[str]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread().name))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    owner = QObject()
    yield GarbageCollector(owner)
    gc.unfreeze()
    owner.deleteLater()


def litter() -> None:
    kept = [[object()] for _ in range(20_000)]
    del kept


def test_no_worker_ends_a_widget(collector: GarbageCollector) -> None:
    ended: list[str] = []
    Told(ended)
    worker = threading.Thread(target=litter, name="worker")
    worker.start()
    worker.join()
    assert ended == []
    kept = [[number] for number in range(5_000)]  # the youngest generation is full
    collector.collect()
    assert ended == [threading.main_thread().name]
    assert len(kept) == 5_000


def test_what_a_library_brought_is_looked_at_no_more(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    collector.collect()
    frozen = gc.get_freeze_count()
    brought = [[number] for number in range(5_000)]
    monkeypatch.setitem(sys.modules, "tests.brought_by_nobody", ModuleType("tests.brought_by_nobody"))
    collector.collect()
    assert gc.get_freeze_count() >= frozen + len(brought)
    frozen = gc.get_freeze_count()
    ended: list[str] = []
    Told(ended)
    kept = [[number] for number in range(5_000)]
    collector.collect()
    assert gc.get_freeze_count() <= frozen
    assert len(ended) == 1
    assert len(kept) == 5_000
