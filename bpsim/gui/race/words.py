"""What is said about the lanes of a race."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bpsim.engine.settings import TrainingSettings
from bpsim.gui.controls.choice_words import choice_label, setting_label
from bpsim.gui.controls.numbers import setting_text
from bpsim.session.racing.race import Standing
from bpsim.session.words.number_format import format_number, grouped, of_count

translate = QCoreApplication.translate
_OUTPUTS_SHOWN = 4


def value_text(name: str, value: object) -> str:
    """A setting's value in words: a choice by its label, a number as it is."""
    label = choice_label(name, value)
    if label != str(value):
        return label
    return setting_text(name, value) or "–"


def settings_text(settings: TrainingSettings, names: Sequence[str]) -> str:
    """Some settings with their values: "batch size 2 · shuffle"."""
    parts = []
    for name in names:
        value = value_text(name, getattr(settings, name))
        parts.append(value if name == "order" else f"{setting_label(name)} {value}")  # "order in order" says less
    return " · ".join(parts)


def outputs_text(standing: Standing) -> str:
    values = [format_number(float(value)) for value in standing.outputs.ravel()[: _OUTPUTS_SHOWN + 1]]
    shown = "  ".join(values[:_OUTPUTS_SHOWN])
    return f"{shown} …" if len(values) > _OUTPUTS_SHOWN else shown


def finding(standing: Standing) -> tuple[str, str]:
    """What there is to say of a lane, in a few words and in a sentence; both "" for nothing."""
    if standing.diverged is not None:
        return (
            translate("Race", "diverged at update {update}").format(update=grouped(standing.diverged)),
            translate(
                "Race", "The loss of update {update} is not a finite number; this lane stays where it is."
            ).format(update=grouped(standing.diverged)),
        )
    if standing.saturated:
        found = standing.saturated[0]
        return (
            translate("Race", "saturated: f′(z) at most {derivative}").format(
                derivative=format_number(found.derivative)
            ),
            of_count(
                len(found.samples),
                translate(
                    "Race",
                    "Saturated, not diverged: one sample is answered wrongly, but f′(z) is at most {derivative}, "
                    "so the weights hardly move.",
                ),
                translate(
                    "Race",
                    "Saturated, not diverged: {count} samples are answered wrongly, but f′(z) is at most {derivative}, "
                    "so the weights hardly move.",
                ),
                derivative=format_number(found.derivative),
            ),
        )
    if standing.stop is not None:
        if standing.stop.reason == "condition":
            words = translate("Race", "stopped by its condition")
        else:
            words = translate("Race", "stopped: parameters hardly change")
        return words, words
    return "", ""
