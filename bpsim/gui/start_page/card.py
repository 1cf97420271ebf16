"""A card of the start page: what can be opened, in the words of the moment; and the doors that cards open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bpsim.gui.start_page.sketch import Sketch
from bpsim.session.words.text import Text, bare


@dataclass(frozen=True, eq=False)
class Card:
    """``id``: of no other card, and another one when its picture is another; ``group``: the heading it stands under;
    ``note``: one small line below the title; ``use``: what it is good for; ``whole``: all there is to say, for the
    tooltip; ``searched``: all in which is searched; ``sketch``: reads what its picture is made of, in a worker (raises
    BadValue or OSError), None for no picture, in whose place ``instead`` stands; ``forget``: takes it off its list;
    ``gone``: what it opens is not there.
    """

    id: str
    group: str
    title: str
    open: Callable[[], object]
    note: str = ""
    text: str = ""
    use: str = ""
    whole: str = ""
    searched: str = ""
    sketch: Callable[[], Sketch] | None = None
    forget: Callable[[], object] | None = None
    gone: bool = False
    instead: str = "+"

    def has(self, words: str) -> bool:
        """Whether each of the words that were typed stands in it somewhere, in any language."""
        return all(word in self.searched for word in bare(words).split())


class Doors(Protocol):
    """What cards can open; who learns here; and the files that were open lately (those too that are gone)."""

    def open_preset(self, preset_id: str) -> None: ...
    def open_lesson(self, path: Path) -> None: ...
    def person(self) -> str: ...
    def open_file(self, path: Path) -> None: ...
    def ask_for_file(self) -> None: ...
    def new_from(self, set_id: str) -> None: ...
    def ask_for_new(self) -> None: ...
    def open_smallest(self) -> None: ...
    def import_table(self) -> None: ...
    def known_files(self) -> list[Path]: ...
    def forget_file(self, path: Path) -> None: ...


def searched_in(*texts: Text | str) -> str:
    """Every language of all of them, for ``Card.searched``."""
    words = (word for text in texts for word in (text.spellings if isinstance(text, Text) else (text,)))
    return bare("\n".join(words))
