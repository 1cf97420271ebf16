"""The presets: ordinary experiment files that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from bpsim.engine.mistakes.names import MISTAKES
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.files.fileformat import read_file
from bpsim.session.files.preset_uses import USES
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.reading.json_reading import STORY_LIMIT, Fields, items, parse_json, text_of
from bpsim.session.resources import resource_path
from bpsim.session.words.text import Text

SUFFIX = ".bpsim.json"
FIRST_PRESET = "hiring"  # what the window opens with
SHOWN = 4  # presets that a complaint names
# in the order of teaching; a file that is not named here is a preset too, among the others
GROUPS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (Text("Hiring", "招聘"), (
        "hiring", "hiring-two", "hiring-four", "hiring-four-minibatch", "hiring-four-shuffled",
        "hiring-four-stochastic", "hiring-no-president",
    )),
    (Text("By hand", "手算"), ("linear-2-3-1", "forward-2-3-1", "mazur-2-2-2", "xor", "xor-stuck")),
    (Text("Several paths", "多条路径"), ("paths-3-3-2", "paths-3-3-2-published", "general-3-3-2")),
    (Text("Points in the plane", "平面上的点"), (
        "clouds-2-1", "circle-2-4-1", "moons-2-6-1", "xor-clouds-2-4-1", "spiral-2-8-8-1", "three-clouds-2-6-3",
    )),
    (Text("Functions", "函数"), ("sine-1-8-1", "bumps-1-8-1", "overfitting-1-12-1")),
    (Text("Depth and landscape", "深度与损失地形"), (
        "deep-sigmoid", "deep-relu", "dead-relu-2-6-1", "two-valleys-1-1-1",
    )),
    (Text("Flowers and handwriting", "花与手写数字"), ("iris-4-6-3", "digits-64-32-10", "mnist-784-30-10")),
    (Text("Races", "竞赛"), ("race-gradient-descent", "race-learning-rate")),
    (Text("Mistake lab", "错误实验室"), tuple(f"mistake-{mistake}" for mistake in MISTAKES)),
)  # fmt: skip
_IN_ORDER = tuple(preset_id for _, ids in GROUPS for preset_id in ids)
_THERE = {path.name.removesuffix(SUFFIX) for path in resource_path("presets").glob(f"*{SUFFIX}")}
_OTHERS = Text("Others", "其他")
PRESET_IDS = (*_IN_ORDER, *sorted(_THERE.difference(_IN_ORDER)))
_GROUP_OF = {preset_id: title for title, ids in GROUPS for preset_id in ids}


@dataclass(frozen=True)
class Preset:
    """One line of the list, and the group that it stands in; ``use``: what it is good for."""

    id: str
    title: Text
    layers: tuple[int, ...]
    group: Text
    story: Text
    use: Text


def presets_near(name: str) -> str:
    """Some presets for who has typed that, the most alike first, and how to see all of them."""
    begins = get_close_matches(name, {preset_id.partition("-")[0] for preset_id in PRESET_IDS})
    near = [preset_id for preset_id in PRESET_IDS if name and name in preset_id]
    near += get_close_matches(name, PRESET_IDS, SHOWN)
    near += [preset_id for preset_id in PRESET_IDS if preset_id.partition("-")[0] in begins]
    return ", ".join((*(list(dict.fromkeys(near)) or PRESET_IDS)[:SHOWN], "… (bpsim presets)"))


def load_preset(preset_id: str) -> FileContents:
    """Raises BadValue for a name that is not a preset's."""
    if preset_id not in PRESET_IDS:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is not a preset; these are: {choices}"),
            preset_id,
            choices=presets_near(preset_id),
        )
    return read_file(_path(preset_id))


@cache
def presets() -> tuple[Preset, ...]:
    """All of them, in the order of teaching; of their files only what stands in the list is looked at."""
    return tuple(_listed(preset_id) for preset_id in PRESET_IDS)


def _listed(preset_id: str) -> Preset:
    top = Fields(parse_json(_path(preset_id).read_text(encoding="utf-8")))
    layers = items(top.fields("network").required("layers"), "network.layers")
    story = text_of(top.optional("story") or "", "story", STORY_LIMIT)
    return Preset(
        preset_id, text_of(top.required("title"), "title"), tuple(layers), _GROUP_OF.get(preset_id, _OTHERS),
        story, USES.get(preset_id, Text.same("")),
    )  # fmt: skip


def _path(preset_id: str) -> Path:
    return resource_path("presets", f"{preset_id}{SUFFIX}")
