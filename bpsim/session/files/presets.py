"""The presets: ordinary experiment files that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bpsim.engine.mistakes.names import MISTAKES
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.files.contents import FileContents
from bpsim.session.files.fileformat import read_file
from bpsim.session.files.json_reading import Fields, items, parse_json, text_of
from bpsim.session.resources import resource_path
from bpsim.session.text import Text

SUFFIX = ".bpsim.json"
# in the order of teaching: one applicant first, then more; then other networks; classes; races; the mistake lab; a
# file that is not named here is a preset too, after these
_IN_ORDER = (
    "hiring", "hiring-two", "hiring-four", "hiring-four-minibatch", "hiring-four-shuffled",
    "hiring-four-stochastic", "hiring-no-president", "linear-2-3-1", "forward-2-3-1", "paths-3-3-2",
    "paths-3-3-2-published", "general-3-3-2", "mazur-2-2-2", "xor", "xor-stuck",
    "iris-4-6-3", "digits-64-32-10", "mnist-784-30-10",
    "race-gradient-descent", "race-learning-rate",
    *(f"mistake-{mistake}" for mistake in MISTAKES),
)  # fmt: skip
_THERE = {path.name.removesuffix(SUFFIX) for path in resource_path("presets").glob(f"*{SUFFIX}")}
PRESET_IDS = (*_IN_ORDER, *sorted(_THERE.difference(_IN_ORDER)))


@dataclass(frozen=True)
class Preset:
    """One line of the list."""

    id: str
    title: Text
    layers: tuple[int, ...]


def load_preset(preset_id: str) -> FileContents:
    """Raises BadValue for a name that is not a preset's."""
    if preset_id not in PRESET_IDS:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is not a preset; these are: {choices}"),
            preset_id,
            choices=", ".join(PRESET_IDS),
        )
    return read_file(_path(preset_id))


@cache
def presets() -> tuple[Preset, ...]:
    """All of them, in the order of teaching; of their files only what stands in the list is looked at."""
    return tuple(_listed(preset_id) for preset_id in PRESET_IDS)


def _listed(preset_id: str) -> Preset:
    top = Fields(parse_json(_path(preset_id).read_text(encoding="utf-8")))
    layers = items(top.fields("network").required("layers"), "network.layers")
    return Preset(preset_id, text_of(top.required("title"), "title"), tuple(layers))


def _path(preset_id: str) -> Path:
    return resource_path("presets", f"{preset_id}{SUFFIX}")
