"""A card for each file that was open lately, also for those that are gone; and one for any other file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime

from bpsim.gui.start_page.card import Card, Doors, searched_in
from bpsim.gui.start_page.sketch import Sketch, of_network
from bpsim.session.files.fileformat import read_file

translate = QCoreApplication.translate
LARGE = 2_000_000
"""Bytes of a file that is not read for a picture alone: reading JSON holds Python's lock, 38 MB for 0.7 s."""


def recent_cards(doors: Doors) -> list[Card]:
    group = translate("StartPage", "Recent files")
    return [*(_card(path, group, doors) for path in doors.known_files()), _other(group, doors)]


def _card(path: Path, group: str, doors: Doors) -> Card:
    saved, size = _saved(path)
    instead, sketch = translate("StartPage", "no longer there"), None
    if saved is None:
        when = translate("StartPage", "Not there any more: deleted, moved, or on a disk that is not in.")
    else:
        instead = translate("StartPage", "a large file: {size} MB").format(size=round(size / 1e6))
        sketch = partial(_sketch, path) if size <= LARGE else None
        stamp = QDateTime.fromSecsSinceEpoch(int(saved)).toString("yyyy-MM-dd HH:mm")
        when = translate("StartPage", "Saved {when}").format(when=stamp)
    return Card(
        f"file {path} {saved}", group, path.name, partial(doors.open_file, path), str(path.parent), when, "", str(path),
        searched_in(str(path)), sketch, partial(doors.forget_file, path), saved is None, instead,
    )  # fmt: skip


def _saved(path: Path) -> tuple[float | None, int]:
    """When, in seconds since 1970 (None: it is not there), and how many bytes."""
    try:
        found = path.stat()
    except OSError:
        return None, 0
    return (found.st_mtime, found.st_size) if path.is_file() else (None, 0)


def _other(group: str, doors: Doors) -> Card:
    title = translate("StartPage", "Another file…")
    text = translate("StartPage", "Choose an experiment that was saved on this computer, or drop it here.")
    return Card(
        "other file", group, title, doors.ask_for_file, "Ctrl+O", text, whole=text, searched=searched_in(title, text)
    )


def _sketch(path: Path) -> Sketch:
    return of_network(read_file(path).experiment)
