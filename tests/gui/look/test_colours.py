"""Every theme with every palette: text can be read, lines can be seen, and what means something else looks different,
to whichever eyes the palette is for."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from bpsim.export import looks
from bpsim.gui.look.colour_scale import ColourScale
from bpsim.gui.look.colours import THEMES, Theme, blend, colours_of, contrast
from bpsim.gui.look.look_words import palette_names, theme_names
from bpsim.gui.look.palettes import PALETTES, SERIES
from bpsim.gui.look.theme import PAPER
from tests.gui.look.colour_blindness import distance, nearest

TEXT, GRAPHIC = 4.5, 3.0  # WCAG 2.2: 1.4.3 (AA), 1.4.11
HIGH = 7.0  # 1.4.6 (AAA)
# each text role and the grounds that it stands on
WRITTEN = {
    "text": ("card", "window", "neutral", "grid", "highlight_forward", "highlight_backward"),
    "muted": ("card", "window", "neutral", "grid", "highlight_forward", "highlight_backward"),
    "forward": ("card", "window", "highlight_forward"),
    "backward": ("card", "window", "highlight_backward"),
    "positive": ("card", "window"),
    "error": ("card", "window"),
    "warning": ("card", "window"),
    "on_accent": ("accent_dark",),
    "on_positive": ("positive",),
    "preview": ("card", "window"),
}
# lines and shapes without which something is not understood
DRAWN = {
    "negative": ("card", "window"),
    "outline": ("card", "window"),
    "faint": ("card",),
    "accent_dark": ("card", "window", "border"),
    "positive": ("card", "window", "grid"),  # the frame of what has the focus, too
}
# of each palette: the eyes it is for, and how many colours of a series are apart there
EYES = {
    "default": (("usual", 8, 20.0),),
    "red-green": (("usual", 8, 20.0), ("protanopia", 8, 20.0), ("deuteranopia", 8, 20.0)),
    "blue-yellow": (("usual", 8, 20.0), ("tritanopia", 8, 20.0)),
    "grey": (("grey", 4, 10.0),),
}
SIGNS_APART, PASSES_APART = 30.0, 25.0

ALL = pytest.mark.parametrize(
    "colours",
    [colours_of(name, palette, shown) for name in THEMES for palette in PALETTES for shown in (False, True)],
    ids=[f"{name}-{palette}-{shown}" for name in THEMES for palette in PALETTES for shown in ("near", "far")],
)


def too_weak(colours: Theme, pairs: dict[str, tuple[str, ...]], least: float) -> dict[str, float]:
    ratios = {
        f"{ink} on {ground}": contrast(getattr(colours, ink), getattr(colours, ground))
        for ink, grounds in pairs.items()
        for ground in grounds
    }
    return {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < least}


@ALL
def test_text_can_be_read(colours: Theme) -> None:
    assert too_weak(colours, WRITTEN, TEXT) == {}
    weak = [colour.name() for colour in colours.series if contrast(colour, colours.card) < TEXT]
    assert weak == []


@ALL
def test_lines_can_be_seen(colours: Theme) -> None:
    assert too_weak(colours, DRAWN, GRAPHIC) == {}
    scale = ColourScale()
    for value in (1e-6, 0.1, 1.0, -1e-6, -0.1, -1.0, 0.0):
        assert contrast(scale.line(value, colours), colours.card) >= GRAPHIC, value


@ALL
def test_numbers_in_nodes_can_be_read(colours: Theme) -> None:
    scale = ColourScale()
    for value in (0.0, 0.5, 1.0, -0.5, -1.0):
        assert contrast(colours.text, scale.fill(value, colours)) >= TEXT, value


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("name", [name for name in THEMES if name.startswith("contrast")])
def test_high_contrast_is_seven_to_one(name: str, palette: str) -> None:
    colours = colours_of(name, palette)
    on_card = {ink: ("card", "window") for ink in WRITTEN if not ink.startswith("on_")} | {"negative": ("card",)}
    assert too_weak(colours, on_card, HIGH) == {}
    assert contrast(colours.outline, colours.card) == pytest.approx(21.0)
    scale = ColourScale()
    assert min(contrast(colours.text, scale.fill(value, colours)) for value in (0.5, 1.0, -1.0)) >= HIGH


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("palette", PALETTES)
def test_what_means_something_else_looks_different(name: str, palette: str) -> None:
    colours = colours_of(name, palette)
    for eyes, count, apart in EYES[palette]:
        least = 1.0 if colours.name in ("light", "dark") else 0.4  # all are dark or light there: less room
        assert distance(colours.positive, colours.negative, eyes) >= SIGNS_APART * max(least, 0.8), eyes
        assert distance(colours.forward, colours.backward, eyes) >= PASSES_APART * max(least, 0.8), eyes
        assert nearest(colours.series[:count], eyes) >= apart * least, eyes


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("eyes", ["protanopia", "deuteranopia", "tritanopia"])
def test_signs_and_passes_of_the_usual_palette_are_told_apart_by_everyone(name: str, eyes: str) -> None:
    """Blue and orange, teal and purple: who knows of no palettes is not left out."""
    colours = colours_of(name)
    assert distance(colours.positive, colours.negative, eyes) >= 2 * SIGNS_APART
    assert distance(colours.forward, colours.backward, eyes) >= PASSES_APART


def test_the_simulation_knows_what_they_confuse() -> None:
    """Red and green for the one kind, blue and green for the other: else it would prove nothing."""
    red, green = QColor("#a04040"), QColor("#5a6030")
    for eyes in ("protanopia", "deuteranopia"):
        assert distance(red, green, eyes) < 0.6 * distance(red, green, "usual")
    assert distance(QColor("#5a6f9c"), QColor("#00775a"), "tritanopia") < 0.4 * distance(
        QColor("#5a6f9c"), QColor("#00775a"), "usual"
    )
    assert distance(QColor("white"), QColor("black"), "usual") == pytest.approx(100.0, abs=0.1)
    assert distance(QColor("#1f68c4"), blend(QColor("#1f68c4"), QColor("white"), 0.0), "grey") == 0.0


def test_each_table_has_the_same_rows() -> None:
    assert tuple(THEMES) == looks.THEMES == tuple(theme_names())
    assert tuple(PALETTES) == looks.PALETTES == tuple(palette_names())
    assert all(len(paint.series) == SERIES for row in PALETTES.values() for paint in row.values())
    assert all(THEMES[row.other].other == name and THEMES[row.other].dark != row.dark for name, row in THEMES.items())
    assert PAPER.positive == PAPER.negative, "on paper the sign is its dashes"
