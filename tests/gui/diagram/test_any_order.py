"""Zooming, scrolling, labels, sizes, steps and pointing in any order: what must hold, holds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from random import Random

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from bpsim.gui.application import application
from bpsim.gui.diagram.placing.labels import Labelled
from bpsim.gui.diagram.spots import Spot
from bpsim.session.frames import StepSize
from tests.gui.diagram.painted import Drawn

NETWORKS = [(2, 2, 2, 1), (3, 5, 3, 2), (4, 6, 3), (8, 16, 16, 4), (20, 18, 7), (64, 32, 10)]
ACTIONS = 30


class Hands:
    """What a person does with one diagram; ``in_hand``: the neurons that the last step must have brought to sight."""

    def __init__(self, made: Drawn, random: Random) -> None:
        self.made, self.random = made, random
        self.in_hand: list[tuple[int, int]] = []
        made.show(0)

    def step(self) -> None:
        frame = self.random.randrange(len(self.made.frames))
        picture = self.made.show(frame, self.random.choice([StepSize.NODE, StepSize.LAYER, StepSize.CALCULATION]))
        self.in_hand = sorted(picture.active_nodes)

    def zoom(self) -> None:
        view, random = self.made.view, self.random
        view.zoom_at(QPointF(random.random() * view.width(), random.random() * view.height()), random.uniform(0.5, 2.5))
        self.in_hand = []

    def scroll(self) -> None:
        self.made.view.move_by(QPointF(self.random.uniform(-300, 300), self.random.uniform(-300, 300)))
        self.in_hand = []

    def fit(self) -> None:
        self.made.view.fit()

    def choose_labels(self) -> None:
        self.made.view.set_labelled(self.random.choice(list(Labelled)))

    def resize(self) -> None:
        self.made.view.resize(self.random.randint(420, 1300), self.random.randint(320, 800))
        self.made.view.set_large(self.random.random() < 0.3)
        self.in_hand = []

    def point(self) -> None:
        layout = self.made.view.diagram_layout
        assert layout is not None
        layer = self.random.randrange(1, len(layout.sizes))
        target = self.random.randrange(layout.sizes[layer])
        spots = [Spot("node", node=(layer, target)), Spot("edge", edge=(layer, 0, target)), None]
        self.made.view.point_at(self.random.choice(spots))
        self.in_hand = []

    @property
    def actions(self) -> list[Callable[[], None]]:
        return [self.step, self.step, self.zoom, self.scroll, self.fit, self.choose_labels, self.resize, self.point]

    def check(self) -> None:
        view = self.made.view
        view.grab()
        layout = view.diagram_layout
        assert layout is not None
        assert len(layout.nodes) == sum(layout.sizes)
        written = [*layout.edge_labels.values(), *layout.biases.values()]
        for one, other in combinations(written, 2):
            assert not one.meets(other, -0.6)
        for box in written:
            assert box.left >= 0
            assert box.top >= 0
            assert box.left + box.width <= layout.room.width
            assert box.top + box.height <= layout.room.height + 1
        if view.zoom.factor > 1.0 and len(self.in_hand) == 1:
            box = view.on_screen(layout.box(self.in_hand[0]))
            if box.width() < view.width() - 60 and box.height() < view.height() - 60:
                assert view.rect().contains(box.toRect())


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("sizes", NETWORKS, ids=str)
def test_nothing_is_lost_and_nothing_overlaps(qtbot: QtBot, sizes: tuple[int, ...], seed: int) -> None:
    application("en", "light")
    made = Drawn(sizes, (790, 515), classes=seed == 1, shape=(8, 8) if sizes[0] == 64 else None)
    qtbot.addWidget(made.view)
    hands = Hands(made, Random(seed))
    for _ in range(ACTIONS):
        action = hands.random.choice(hands.actions)
        action()
        hands.check()
