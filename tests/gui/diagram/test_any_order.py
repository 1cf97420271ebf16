"""Zooming, scrolling, labels, sizes, steps and pointing in any order: what must hold, holds."""

from __future__ import annotations

from itertools import combinations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from PySide6.QtCore import QPointF

from bpsim.gui.application import application
from bpsim.gui.diagram.labels import Labelled
from bpsim.gui.diagram.spots import Spot
from bpsim.session.running.frames import StepSize
from tests.gui.diagram.painted import Drawn

NETWORKS = [(2, 2, 2, 1), (3, 5, 3, 2), (4, 6, 3), (8, 16, 16, 4), (20, 18, 7), (64, 32, 10)]
SHARE = st.floats(0.0, 1.0)


class AnyOrder(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        application("en", "light")
        self.made = Drawn((3, 5, 3, 2), (790, 515))
        self.made.show(0)
        self.in_hand: list[tuple[int, int]] = []

    @rule(number=st.integers(0, len(NETWORKS) - 1), classes=st.booleans())
    def another_network(self, number: int, classes: bool) -> None:
        sizes = NETWORKS[number]
        self.made.view.deleteLater()
        self.made = Drawn(sizes, (790, 515), classes=classes, shape=(8, 8) if sizes[0] == 64 else None)
        self.made.show(0)
        self.in_hand = []

    @rule(share=SHARE, step=st.sampled_from([StepSize.NODE, StepSize.LAYER, StepSize.CALCULATION]))
    def go_to(self, share: float, step: StepSize) -> None:
        picture = self.made.show(round(share * (len(self.made.frames) - 1)), step)
        self.in_hand = sorted(picture.active_nodes)

    @rule(factor=st.floats(0.5, 2.5), x=SHARE, y=SHARE)
    def zoom(self, factor: float, x: float, y: float) -> None:
        view = self.made.view
        view.zoom_at(QPointF(x * view.width(), y * view.height()), factor)
        self.in_hand = []  # it is brought to sight by the next step

    @rule(x=st.floats(-300, 300), y=st.floats(-300, 300))
    def scroll(self, x: float, y: float) -> None:
        self.made.view.move_by(QPointF(x, y))
        self.in_hand = []

    @rule()
    def fit(self) -> None:
        self.made.view.fit()

    @rule(labelled=st.sampled_from(Labelled))
    def choose_labels(self, labelled: Labelled) -> None:
        self.made.view.set_labelled(labelled)

    @rule(width=st.integers(420, 1300), height=st.integers(320, 800), large=st.booleans())
    def resize(self, width: int, height: int, large: bool) -> None:
        self.made.view.resize(width, height)
        self.made.view.set_large(large)
        self.in_hand = []

    @rule(layer=SHARE, node=SHARE, kind=st.sampled_from(["node", "edge", None]))
    def point(self, layer: float, node: float, kind: str | None) -> None:
        layout = self.made.view.diagram_layout
        assert layout is not None
        at = max(1, round(layer * (len(layout.sizes) - 1)))
        target = round(node * (layout.sizes[at] - 1))
        spot = {"node": Spot("node", node=(at, target)), "edge": Spot("edge", edge=(at, 0, target))}.get(kind or "")
        self.made.view.point_at(spot)

    @invariant()
    def nothing_is_lost_and_nothing_overlaps(self) -> None:
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

    def teardown(self) -> None:
        self.made.view.deleteLater()


AnyOrder.TestCase.settings = settings(
    max_examples=12, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnyOrder = AnyOrder.TestCase
