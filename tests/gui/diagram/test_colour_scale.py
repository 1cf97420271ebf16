"""Colours that can be told apart, text that can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from bpsim.gui.look.colour_scale import ColourScale, step_above
from bpsim.gui.look.colours import Theme, colours_of, contrast

THEMES = pytest.mark.parametrize("colours", [colours_of("light"), colours_of("dark")], ids=["light", "dark"])


@given(st.floats(1e-9, 1e9))
def test_the_range_is_the_next_1_2_5_step(value: float) -> None:
    step = step_above(value)
    assert value * (1 - 1e-9) <= step <= value * 2.5 * (1 + 1e-9)
    assert f"{step:e}"[0] in "125"


def test_the_range_never_shrinks_during_a_run() -> None:
    scale = ColourScale()
    for largest, expected in ((0.3, 0.5), (0.1, 0.5), (3.0, 5.0), (0.2, 5.0)):
        scale.cover(largest)
        assert scale.range == expected
    scale.reset()
    scale.cover(0.2)
    assert scale.range == 0.2


@THEMES
@pytest.mark.parametrize("value", [0.0, 1e-6, -1e-6, 0.3, -0.3, 1.0, -1.0, 50.0])
def test_every_line_stands_out_from_the_card(value: float, colours: Theme) -> None:
    assert contrast(ColourScale().line(value, colours), colours.card) >= 2.0


@THEMES
@pytest.mark.parametrize("value", [0.0, 0.2, -0.2, 0.6, 1.0, -1.0])
def test_text_on_a_node_can_be_read(value: float, colours: Theme) -> None:
    fill = ColourScale().fill(value, colours)
    assert contrast(colours.text, fill) >= 4.5


@THEMES
def test_text_on_the_cards_can_be_read(colours: Theme) -> None:
    for colour in (colours.text, colours.muted, colours.forward, colours.backward, colours.error, colours.warning):
        assert contrast(colour, colours.card) >= 4.5


@THEMES
def test_a_presentation_has_seven_to_one(colours: Theme) -> None:
    shown = colours_of(colours.name, presenting=True)
    for colour in (shown.text, shown.muted, shown.forward, shown.backward, shown.error, shown.warning):
        assert contrast(colour, shown.card) >= 7.0
    for value in (0.0, 0.5, 1.0, -1.0):
        assert contrast(shown.text, ColourScale().fill(value, shown)) >= 7.0


def test_the_contrast_of_black_on_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)


@THEMES
def test_signs_have_different_colours(colours: Theme) -> None:
    scale = ColourScale()
    assert scale.line(0.5, colours).hue() != scale.line(-0.5, colours).hue()
