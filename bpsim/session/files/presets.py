"""The presets: ordinary experiment files that come with the program."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.mistake_names import MISTAKES
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.files.contents import FileContents
from bpsim.session.files.fileformat import read_file
from bpsim.session.resources import resource_path
from bpsim.session.text import Text

# in the order of teaching: one applicant first, then more; then other networks; races; the mistake lab
PRESET_IDS = (
    "hiring", "hiring-two", "hiring-four", "hiring-four-minibatch", "hiring-four-shuffled",
    "hiring-four-stochastic", "hiring-no-president", "linear-2-3-1", "forward-2-3-1", "paths-3-3-2",
    "paths-3-3-2-published", "general-3-3-2", "mazur-2-2-2", "xor", "xor-stuck",
    "race-gradient-descent", "race-learning-rate",
    *(f"mistake-{mistake}" for mistake in MISTAKES),
)  # fmt: skip


@dataclass(frozen=True)
class Preset:
    """One line of the list."""

    id: str
    title: Text
    layers: tuple[int, ...]


def preset_ids() -> tuple[str, ...]:
    return PRESET_IDS


def load_preset(preset_id: str) -> FileContents:
    """Raises BadValue for a name that is not a preset's."""
    if preset_id not in PRESET_IDS:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is not a preset; these are: {choices}"),
            preset_id,
            choices=", ".join(PRESET_IDS),
        )
    return read_file(resource_path("presets", f"{preset_id}.bpsim.json"))


def presets() -> list[Preset]:
    """All of them, in the order of teaching."""
    listed = []
    for preset_id in PRESET_IDS:
        experiment = load_preset(preset_id).experiment
        listed.append(Preset(preset_id, experiment.title, experiment.network.layers))
    return listed
