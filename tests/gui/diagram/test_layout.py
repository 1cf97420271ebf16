"""Nothing stands on anything else, at any supported size."""

from __future__ import annotations

from itertools import combinations

import pytest

from bpsim.gui.diagram.geometry import Box, Point, distance_to_line
from bpsim.gui.diagram.layout import LARGE, NORMAL, Layout, Metrics, arrange

ROOMS = [(520, 330), (524, 410), (640, 420), (790, 515), (1200, 800)]
NETWORKS = [(2, 2, 2, 1), (2, 3, 1), (3, 3, 2), (5, 5, 5), (8, 6, 4), (2, 1), (4, 2, 2, 2, 3)]


def layout(sizes: tuple[int, ...], room: tuple[int, int], metrics: Metrics = NORMAL) -> Layout:
    return arrange(sizes, *room, metrics, False, lambda node: 90.0)


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("sizes", NETWORKS)
def test_labels_meet_nothing(sizes: tuple[int, ...], room: tuple[int, int]) -> None:
    made = layout(sizes, room)
    labels = list(made.edge_labels.values())
    for one, other in combinations(labels, 2):
        assert not one.meets(other)
    for label in labels:
        assert not any(label.meets_circle(at, made.radius) for at in made.nodes.values())
        assert not any(label.meets(box) for box in made.biases.values())
        assert not label.meets(made.loss_card)


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("sizes", NETWORKS)
def test_nodes_keep_apart_and_inside(sizes: tuple[int, ...], room: tuple[int, int]) -> None:
    made = layout(sizes, room)
    for one, other in combinations(made.nodes.values(), 2):
        assert one.distance(other) >= 2 * made.radius
    for at in made.nodes.values():
        assert made.radius <= at.x <= room[0] - made.radius
        assert made.radius <= at.y <= room[1] - made.radius
    assert not any(made.loss_card.meets(Box.around(at, 2 * made.radius, 2 * made.radius)) for at in made.nodes.values())


def test_every_weight_of_the_hiring_network_has_its_label() -> None:
    assert set(layout((2, 2, 2, 1), (790, 515)).edge_labels) == set(layout((2, 2, 2, 1), (790, 515)).edges())


def test_a_layer_with_too_many_nodes_is_folded() -> None:
    made = layout((40, 3), (790, 515))
    point, hidden = made.folded[0]
    shown = [node for layer, node in made.nodes if layer == 0]
    assert hidden + len(shown) == 40
    assert shown[-1] == 39
    assert 0 < point.y < 515


def test_a_presentation_has_large_type() -> None:
    assert min(LARGE.small, LARGE.name, LARGE.heading) >= 20
    assert LARGE.value >= 28
    made = layout((2, 2, 2, 1), (1008, 477), LARGE)
    assert made.shows_details
    assert made.loss_card.top + made.loss_card.height <= 477


def test_the_distance_to_an_edge() -> None:
    start, end = Point(0.0, 0.0), Point(10.0, 0.0)
    assert distance_to_line(Point(5.0, 3.0), start, end) == 3.0
    assert distance_to_line(Point(13.0, 4.0), start, end) == 5.0
    assert distance_to_line(Point(3.0, 4.0), start, start) == 5.0
