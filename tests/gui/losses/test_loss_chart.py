"""The loss chart of exports and of the clipboard: the numbers of its axes, and its lines."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from bpsim.gui.losses import loss_chart
from bpsim.session.files.presets import load_preset
from bpsim.session.running.known.curves import RunCurve
from bpsim.session.running.run import Run
from tests.gui.conftest import Open
from tests.gui.diagram.painted import drawn_as_svg


@pytest.mark.parametrize("preset", ["hiring-four", "xor"])
@pytest.mark.parametrize("log", [False, True])
def test_the_loss_chart_has_the_numbers_of_its_axes(qapp: QApplication, preset: str, log: bool) -> None:
    """From below to above and evenly, as losses or as their powers of ten; the first loss hardly falls."""
    run = Run.begin(load_preset(preset).experiment)
    run.ensure(1500)
    room = QWidget()
    room.resize(600, 400)
    svg = drawn_as_svg(
        room,
        lambda painter: loss_chart.paint_loss_chart(painter, (600.0, 400.0), RunCurve(run), 1500, title="", log=log),
    )
    texts = re.findall(r' x="([0-9.]+)" y="([0-9.]+)"[^>]*>([0-9.]+)<', svg)
    left = min(float(x) for x, _, _ in texts)
    up = [(float(y), float(said)) for x, y, said in texts if float(x) < left + 30 and float(said) < 1]
    assert len(up) >= 2
    heights, losses = (np.array(part) for part in zip(*sorted(up, reverse=True), strict=True))
    steps = np.diff(np.log10(losses) if log else losses) / -np.diff(heights)
    assert (steps > 0).all()
    np.testing.assert_allclose(steps, steps[0], rtol=0.05)


@given(st.floats(-12, 6), st.floats(0, 9), st.booleans())
def test_every_range_of_losses_has_numbers_on_its_axis(low: float, span: float, log: bool) -> None:
    axis = loss_chart.LossAxis(np.array([10.0**low, 10.0 ** (low + span)]), log)
    heights = [height for height, _ in axis.ticks()]
    assert len(heights) >= 2
    assert heights == sorted(set(heights))
    assert all(-1e-6 <= height <= 1 + 1e-6 for height in heights)
    assert len({said for _, said in axis.ticks()}) == len(heights)


def test_lines_painted_by_stretches_look_like_whole_ones(monkeypatch: pytest.MonkeyPatch, open_window: Open) -> None:
    window = open_window("hiring-four-stochastic")
    run = window.document.run
    run.extend(run.leg_at(0).advance(run.state(0), 3000))

    def picture(stretch: int) -> NDArray[np.int16]:
        monkeypatch.setattr(loss_chart, "STRETCH", stretch)
        image = QImage(600, 400, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        loss_chart.paint_loss_chart(painter, (600.0, 400.0), RunCurve(run), 3000, title="", log=False)
        painter.end()
        return np.array(image.constBits(), np.uint8).reshape(400, 600, 4).astype(np.int16)

    apart = np.abs(picture(loss_chart.STRETCH) - picture(10**9)).max(axis=2)
    assert (apart > 40).mean() < 0.002  # where stretches meet
    assert picture(20).std() > 10.0
    for points in ([], [QPointF(1.0, 1.0)]):  # a loss that is nowhere finite has none; in a drawing too
        drawing = QSvgGenerator()
        drawing.setOutputDevice(QBuffer(window))
        painter = QPainter(drawing)
        loss_chart._paint_polyline(painter, points)
        painter.end()
