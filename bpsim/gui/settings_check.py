"""Whether what the window remembers can be read, and is what it could have written."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings

from bpsim.export.looks import PALETTES, THEMES
from bpsim.gui.formulas.notation import CHOICES as NOTATIONS
from bpsim.gui.look.interface_size import SIZES
from bpsim.gui.losses.what_is_shown import CHOICES as CURVES
from bpsim.gui.remembered import Remembered
from bpsim.gui.start_page.room import ALWAYS, FIRST_TIME, NEVER
from bpsim.gui.training.transport import FASTEST, SLOWEST
from bpsim.gui.window.window_memory import PACES, STEP_SIZES
from bpsim.gui.workspace.diagram_choices import LABELLED, STRONGEST
from bpsim.session.checks.check import Found
from bpsim.session.words.languages import LANGUAGES
from bpsim.session.words.number_format import FEWEST_DIGITS, MOST_DIGITS

SWITCH = ("on", "off")
# What is chosen in a dialog (export/...) is looked at there, against what the dialog offers
WORDS = {
    "language": tuple(LANGUAGES), "theme": THEMES, "palette": PALETTES, "notation": NOTATIONS, "names": SWITCH,
    "labels": LABELLED, "large_buttons": SWITCH, "size": SIZES,
    "strongest": tuple(STRONGEST), "weight_pictures": SWITCH, "neuron_maps": SWITCH, "motion": SWITCH,
    "start_page": (FIRST_TIME, ALWAYS, NEVER), "step_size": STEP_SIZES, "pace": PACES, "curves": CURVES,
}  # fmt: skip
NUMBERS = {"digits": (FEWEST_DIGITS, MOST_DIGITS), "speed": (SLOWEST, FASTEST)}


def look_at_settings(remembered: Remembered) -> Found:
    """Of the person who runs this."""
    if remembered.status is not QSettings.Status.NoError:
        return Found(
            f"{remembered.place} cannot be read",
            "settings that can be read: the file is moved aside, and the window begins with its defaults",
            partial(_move_aside, remembered),
        )
    wrong = [
        *(name for name, known in WORDS.items() if name in remembered and remembered.choice(name, "", known) == ""),
        *(name for name, ends in NUMBERS.items() if name in remembered and not remembered.has_number(name, *ends)),
    ]
    if wrong:
        return Found(
            f"{remembered.place} has values that the window never writes: {', '.join(wrong)}",
            "values that it knows: those are removed, and a copy of the file is kept beside it",
            partial(_remove, remembered, wrong),
        )
    return Found(remembered.place)


def _move_aside(remembered: Remembered) -> str:
    file = Path(remembered.place)
    aside = _aside(file)
    file.replace(aside)
    remembered.read_again()
    return f"moved to {aside}"


def _remove(remembered: Remembered, names: list[str]) -> str:
    file = Path(remembered.place)
    copied = ""
    if file.is_file():  # elsewhere they are in the system's own store
        aside = _aside(file)
        aside.write_bytes(file.read_bytes())
        copied = f"; a copy is {aside}"
    for name in names:
        remembered.forget(name)
    return f"removed: {', '.join(names)}{copied}"


def _aside(file: Path) -> Path:
    return file.with_name(f"{file.stem}-{time.strftime('%Y%m%d-%H%M%S')}{file.suffix}")
