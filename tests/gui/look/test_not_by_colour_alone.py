"""What colours tell is told by something else too: by signs, dashes, shapes and places."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.lessons.step_bar import StepBar, StepState
from bpsim.gui.look.palettes import SERIES
from bpsim.gui.look.series import series_shape, series_style
from bpsim.gui.painted.map_colours import target_signs
from bpsim.gui.painted.stamps import SIGNS, Stamp
from bpsim.session.files.presets import load_preset
from bpsim.session.learned.showing import Showing, showings
from tests.gui.conftest import Open


def painted(stamp: Stamp) -> bytes:
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        stamp.paint(painter, QPointF(15, 15))
    return bytes(image.constBits())


def test_samples_of_each_class_have_a_sign_of_their_own(qapp: object) -> None:
    black, white = QColor("black").rgba(), QColor("white").rgba()
    looks = {painted(Stamp(5.0, black, white, 1.4, square=False, sign=sign, ink=white)) for sign in range(len(SIGNS))}
    assert len(looks) == len(SIGNS) == 10
    classes = showings(load_preset("iris-4-6-3").experiment)[0]
    assert classes.output is None
    assert target_signs(np.eye(3), classes) == [0, 1, 2]


def test_targets_on_both_sides_have_plus_and_minus(qapp: object) -> None:
    showing: Showing = showings(load_preset("circle-2-4-1").experiment)[0]
    above, below = target_signs(np.array([[1.0], [0.0]]), showing)
    assert len(SIGNS[above]) == 2
    assert len(SIGNS[below]) == 1


def test_pinned_runs_have_dashes_of_their_own(open_window: Open) -> None:
    window = open_window("hiring-four")
    window.document.run.ensure(5)
    window.document.run_grew.emit()
    for _ in range(3):
        window.actions_by_name["pin"].trigger()
    extras = window.workspace.losses.lines.extras
    styles = [item.opts["pen"].style() for item in extras]
    assert styles == [series_style(index) for index in range(len(styles))]
    assert len(set(styles)) == len(styles) == 3


def test_layers_have_shapes_of_their_own() -> None:
    for names in zip(*(series_shape(index) for index in range(SERIES)), strict=True):
        assert len(set(names)) == SERIES


def test_steps_that_were_only_seen_are_half_as_high(qtbot: QtBot) -> None:
    application("en", "light")
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.show_steps([StepState.NEW, StepState.SEEN, StepState.DONE], ["a", "b", "c"], 0)
    bar.resize(300, bar.height())
    image = bar.grab().toImage()
    high, low = bar.height() // 4, 3 * bar.height() // 4
    new, seen, done = ([image.pixel(50 + 100 * index, y) for y in (high, low)] for index in range(3))
    assert new[0] == new[1] == seen[0]
    assert seen[1] not in new
    assert done[0] == done[1] not in (*new, *seen)
