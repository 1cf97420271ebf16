"""Texts that come with bpsim, in languages that their authors did not write: all are there, and say the same."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

import bpsim
from bpsim.session.data.generated import GENERATED, Recipe
from bpsim.session.data.shipped import SETS, part_of
from bpsim.session.edits.creating import created, smallest
from bpsim.session.files.presets import PRESET_IDS, load_preset
from bpsim.session.lessons.shipped import lesson_paths
from bpsim.session.lessons.text.reading import read_lesson
from bpsim.session.words.catalogue import catalogue, in_language
from bpsim.session.words.languages import LANGUAGES, WRITTEN
from bpsim.session.words.text import Text

FURTHER = [language for language in LANGUAGES if language not in WRITTEN]
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
HOME_KEY = "Pos1"  # as German keyboards call it
SAME = (re.compile(r"\{\w+\}"), re.compile(r"\$[^$]+\$"), re.compile(r"\]\(([^)]+)\)"), re.compile("#"), NUMBER)


def texts_in(thing: object) -> Iterator[Text]:
    if isinstance(thing, Text):
        yield thing
    elif dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        for field in dataclasses.fields(thing):
            yield from texts_in(getattr(thing, field.name))
    elif isinstance(thing, Mapping):
        for part in thing.values():
            yield from texts_in(part)
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from texts_in(part)


def texts_of_the_program() -> Iterator[Text]:
    """What modules have as constants."""
    for module in pkgutil.walk_packages(bpsim.__path__, "bpsim."):
        if not module.name.endswith("__main__"):
            for thing in vars(importlib.import_module(module.name)).values():
                yield from texts_in(thing)


@cache
def english() -> frozenset[str]:
    """Of all texts with words of more than one language, numbers as in the files."""
    texts = {*texts_of_the_program()}
    for preset in PRESET_IDS:
        texts.update(texts_in(load_preset(preset)))
    for path in lesson_paths():
        texts.update(texts_in(read_lesson(path)))
    for made in (
        smallest(),
        *(created(data, hidden=(2,)) for data in (*map(Recipe, GENERATED), *(part_of(one, 0.0, 1) for one in SETS))),
    ):
        texts.update(texts_in(made))
    return frozenset(text.en for text in texts if text.en != text.zh and text.en.strip())


@pytest.mark.parametrize("language", FURTHER)
def test_every_text_that_comes_with_bpsim_is_said(language: str) -> None:
    known = catalogue(language)
    missing = {text for text in english() if text not in known and re.sub(r"\b\d+\b", "#", text) not in known}
    assert sorted(missing)[:5] == []


@pytest.mark.parametrize("language", FURTHER)
def test_nothing_is_said_of_what_is_no_longer_there(language: str) -> None:
    there = english() | {re.sub(r"\b\d+\b", "#", text) for text in english()} | catalogue("zh").keys()
    assert sorted(catalogue(language).keys() - there)[:5] == []


@pytest.mark.parametrize("language", FURTHER)
def test_numbers_formulas_links_and_places_to_fill_are_the_same(language: str) -> None:
    others = [
        (text, pattern.pattern)
        for text, said in catalogue(language).items()
        for pattern in SAME
        if Counter(pattern.findall(text)) != Counter(pattern.findall(said.replace(HOME_KEY, "")))
    ]
    assert others[:5] == []


@pytest.mark.parametrize("language", FURTHER)
def test_nothing_is_left_empty(language: str) -> None:
    assert [text for text, said in catalogue(language).items() if not said.strip()] == []


def test_numbers_stand_where_they_stood() -> None:
    assert in_language("pixel 28,3", "de") == "Pixel 28,3"
    assert in_language("Section chief 1 · IQ", "de") != "Section chief 1 · IQ"


def test_what_nobody_has_said_stays_as_it_is() -> None:
    assert in_language("A name of mine 3", "de") == "A name of mine 3"
    assert Text.same("Grades").to("de") == "Grades", "an author's own word, in whatever language"
    assert Text("Grades", "成绩").to("de") == in_language("Grades", "de") != "Grades"


def test_a_name_is_known_by_each_of_its_spellings() -> None:
    assert Text("Grades", "成绩").spellings == (
        "Grades",
        "成绩",
        in_language("Grades", "de"),
        in_language("Grades", "es"),
    )
    assert Text.same("x1").spellings == ("x1",)
