"""A card for each preset."""

from __future__ import annotations

from functools import partial

from bpsim.gui.language import language
from bpsim.gui.start_page.card import Card, Doors, searched_in
from bpsim.gui.start_page.sketch import of_preset
from bpsim.session.files.presets import Preset, presets
from bpsim.session.words.text import first_sentence


def preset_cards(doors: Doors) -> list[Card]:
    """In the order of teaching."""
    return [_card(preset, doors) for preset in presets()]


def _card(preset: Preset, doors: Doors) -> Card:
    story = preset.story.to(language())
    layers = "-".join(map(str, preset.layers))
    return Card(
        f"preset {preset.id}", preset.group.to(language()), preset.title.to(language()),
        partial(doors.open_preset, preset.id), layers, first_sentence(story), preset.use.to(language()), story,
        searched_in(preset.title, preset.story, preset.use, preset.group, layers, preset.id),
        partial(of_preset, preset.id),
    )  # fmt: skip
