"""How the timeline names a place in a run; what it counts from 0 is told from 1."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate


def update_words(update: int) -> str:
    return translate("Timeline", "in update {number}").format(number=grouped(update + 1))


def step_words(frame: int, count: int) -> str:
    return translate("Timeline", "step {number} of {count}").format(number=grouped(frame + 1), count=grouped(count))


def sample_words(place: int, count: int, name: str) -> str:
    """``place``: in the batch of ``count`` samples."""
    return translate("Timeline", "sample {number} of {count}: {name}").format(
        number=grouped(place + 1), count=grouped(count), name=name
    )
