"""In a low chart no number lies over another, and no words lie over numbers."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from bpsim.gui.losses.curve_axis import LINE, CurveAxis
from tests.gui.conftest import Open


@pytest.mark.usefixtures("qapp")
@given(st.floats(1e-6, 1e6), st.floats(20.0, 900.0))
def test_ticks_are_a_line_apart(span: float, size: float) -> None:
    for level, (spacing, _) in enumerate(CurveAxis("left").tickSpacing(0.0, span, size)):
        assert level > 0 or spacing / span * size >= 0.99 * LINE


@pytest.mark.usefixtures("qapp")
@given(st.floats(-6.0, 3.0), st.floats(0.05, 5.0), st.floats(20.0, 900.0))
def test_so_are_those_of_a_logarithmic_axis_and_the_roundest_stay(low: float, span: float, size: float) -> None:
    decades = [float(decade) for decade in range(math.ceil(low), math.floor(low + span) + 1)]
    axis = CurveAxis("left")
    levels = axis.logTickValues(low, low + span, size, [(1.0, decades)])
    between = sorted(value for spacing, values in levels if spacing is None for value in values)
    least = LINE / size * span
    assert all(after - before >= 0.99 * least for before, after in pairwise(between))
    assert all(abs(value - decade) >= 0.99 * least for value in between for decade in decades)


@pytest.mark.parametrize(("height", "said"), [(200, True), (36, False)])
def test_an_empty_chart_says_nothing_where_there_is_no_room(open_window: Open, height: int, said: bool) -> None:
    panel = open_window("hiring").workspace.losses
    assert panel is not None
    panel.setParent(None)  # type: ignore[call-overload]
    panel._plot.setFixedHeight(height)
    panel.resize(300, height + 100)
    panel.show()
    for _ in range(3):
        QApplication.processEvents()
    words = panel._empty
    assert words.isVisible() == said
    assert not said or words.heightForWidth(words.width()) <= words.height()
    panel.deleteLater()
