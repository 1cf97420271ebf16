"""Cycles with widgets in them end in the window's thread."""

from __future__ import annotations

import gc
import subprocess
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


KEEPING = """
import ctypes, sys, threading
import numpy as np
from bpsim.gui.application import give_large_memory_back

def resident():
    ctypes.CDLL(None).malloc_trim(0)
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 1e6

def work(kept, index):
    for size in (3_500_000, 1_200_000, 3_000_000):
        block = np.ones(size)
        kept.append(np.ones(200))  # what stays lies behind it
        del block

give_large_memory_back()
kept = []
np.ones(3_900_000)
before = resident()
for index in range(12):
    threads = [threading.Thread(target=work, args=(kept, index)) for _ in range(3)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
print(resident() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells what a process holds")
def test_large_blocks_go_back() -> None:
    grown = subprocess.run([sys.executable, "-c", KEEPING], capture_output=True, text=True, check=True).stdout
    assert float(grown) < 10.0
