"""No text stands on another text, a node, or the card: over networks, rooms, languages and steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from bpsim.gui.application import application
from bpsim.gui.diagram.placing.forms import Form
from bpsim.gui.diagram.placing.geometry import Box
from bpsim.gui.diagram.placing.labels import Labelled
from bpsim.gui.diagram.placing.layout import Layout, NodeId, name_text_box
from bpsim.gui.diagram.spots import Spot
from bpsim.session.frames import Phase, StepSize
from tests.gui.diagram.painted import CHINESE, PERIODS, Drawn, painted_boxes
from tests.gui.languages import LONGER, RIGHT_TO_LEFT, spoken

NETWORKS: dict[tuple[int, ...], dict[str, object]] = {
    (2, 2, 2, 1): {}, (3, 4, 3, 2): {}, (3, 5, 3, 2): {}, (4, 6, 3): {"classes": True}, (2, 8, 8, 1): {},
    (8, 16, 16, 4): {}, (64, 32, 10): {"classes": True, "shape": (8, 8)},
    (784, 30, 10): {"classes": True, "shape": (28, 28)}, (4, 2, 2, 3): {"classes": True},
    (784, 2, 2, 10): {"classes": True, "shape": (28, 28)},
}  # fmt: skip
# the diagram's room in windows of 1024x768, 1366x768, 1440x900, 1920x1080, and in presentation: there also in a small
# window, and with bars and messages that leave it almost nothing
ROOMS = {
    (524, 410): False, (640, 420): False, (790, 515): False, (1200, 700): False,
    (1008, 477): True, (780, 334): True, (924, 190): True,
}  # fmt: skip
SLACK = 0.6  # of a pixel: what rounding of type may do


@pytest.fixture(autouse=True)
def _english() -> None:
    application("en", "light")


def drawn(sizes: tuple[int, ...], room: tuple[int, int], language: str = "en") -> Drawn:
    """With names as they are in ``language``, in words of the application's language."""
    names = CHINESE if language == "zh" else PERIODS
    return Drawn(sizes, room, large=ROOMS.get(room, False), names=names, **NETWORKS.get(sizes, {}))  # type: ignore[arg-type]


def frames_to_try(made: Drawn) -> Iterator[tuple[int, StepSize]]:
    """The first, the middle and the last step of each phase, and a whole layer at once."""
    by_phase: dict[Phase, list[int]] = {}
    for index, frame in enumerate(made.frames):
        by_phase.setdefault(frame.phase, []).append(index)
    for indices in by_phase.values():
        for index in {indices[0], indices[len(indices) // 2], indices[-1]}:
            yield index, StepSize.NODE
        yield indices[-1], StepSize.LAYER


def overlaps(boxes: list[tuple[str, QRectF]]) -> list[str]:
    places = corners(box for _, box in boxes)
    return [
        f"{boxes[one][0]!r} and {boxes[other][0]!r}" for one, other in np.argwhere(np.triu(meet(places, places), 1))
    ]


def corners(boxes: Iterable[QRectF]) -> NDArray[np.float64]:
    """(N, 4): left, top, right, bottom."""
    return np.array([box.getCoords() for box in boxes], dtype=np.float64).reshape(-1, 4)


def meet(some: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(N, M): which of some (N, 4) have more than a sliver in common with which of the others (M, 4)."""
    one, other = some[:, None], others[None]
    common = np.minimum(one[..., 2:], other[..., 2:]) - np.maximum(one[..., :2], other[..., :2])
    both: NDArray[np.bool_] = (common > SLACK).all(axis=2)
    return both


@pytest.mark.parametrize(
    ("room", "language"),
    [*((room, "en") for room in ROOMS), ((790, 515), "zh"), ((1008, 477), "zh"), ((524, 410), LONGER)],
    ids=str,
)
@pytest.mark.parametrize("sizes", NETWORKS, ids=str)
def test_no_text_touches_another(sizes: tuple[int, ...], room: tuple[int, int], language: str) -> None:
    with spoken(language):
        check_room(sizes, room, language)


@pytest.mark.parametrize("sizes", [(2, 2, 2, 1), (4, 6, 3), (64, 32, 10)], ids=str)
def test_a_network_is_read_from_left_to_right_in_every_language(sizes: tuple[int, ...]) -> None:
    """Data flow from the left to the right, as formulas are read, also where lines begin at the right."""
    pictures = []
    for language in ("en", RIGHT_TO_LEFT):
        with spoken(language):
            made = drawn(sizes, (790, 515))
            made.show(len(made.frames) - 1, StepSize.LAYER)
            pictures.append((painted_boxes(made.view), made.view.grab().toImage()))
    (words, usual), (words_then, then) = pictures
    assert words == words_then
    assert usual == then


@pytest.mark.parametrize("width", [400, 437, 480, 600])
def test_three_legends_keep_to_their_room_beside_a_card_below(width: int) -> None:
    check_room((1, 8, 8, 1), (width, 255), "en")


def check_room(sizes: tuple[int, ...], room: tuple[int, int], language: str) -> None:
    made = drawn(sizes, room, language)
    for frame, step in frames_to_try(made):
        made.show(frame, step)
        boxes = painted_boxes(made.view)
        assert overlaps(boxes) == [], (made.frames[frame], step)
        layout = made.view.diagram_layout
        assert layout is not None
        places = [made.view.on_screen(place) for place in (*layout.biases.values(), *layout.edge_labels.values())]
        for place, text in np.argwhere(meet(corners(places), corners(box for _, box in boxes))):
            assert places[place].contains(boxes[text][1].center()), (boxes[text][0], made.frames[frame])
        inside = QRectF(made.view.rect()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
        assert [text for text, box in boxes if not inside.contains(box)] == [], made.frames[frame]


@pytest.mark.parametrize("times", [3.3e200, -3.3e12, 4e4, 3.3e-200, 1e307], ids=str)
@pytest.mark.parametrize("sizes", [(2, 2, 2, 1), (3, 5, 3, 2), (4, 6, 3)], ids=str)
def test_numbers_of_any_size_keep_to_their_place(sizes: tuple[int, ...], times: float) -> None:
    application("en", "light")
    for room in ((524, 410), (640, 420), (790, 515)):
        made = Drawn(sizes, room, times=times)
        for frame, step in frames_to_try(made):
            made.show(frame, step)
            assert overlaps(painted_boxes(made.view)) == [], (room, made.frames[frame], step)


@pytest.mark.parametrize(
    ("room", "labelled"),
    [*((room, Labelled.AUTOMATIC) for room in ROOMS), ((790, 515), Labelled.ALL), ((1008, 477), Labelled.FOCUS)],
    ids=str,
)
@pytest.mark.parametrize("sizes", NETWORKS, ids=str)
def test_labels_tags_and_names_meet_nothing(sizes: tuple[int, ...], room: tuple[int, int], labelled: Labelled) -> None:
    made = drawn(sizes, room)
    made.view.set_labelled(labelled)
    layout = made.view.diagram_layout
    assert layout is not None
    pointed = [None, Spot("node", node=(1, 1)), Spot("edge", edge=(1, 0, 0)), Spot("input", node=(0, 1))]
    for number, (frame, step) in enumerate(frames_to_try(made)):
        made.show(frame, step)
        made.view.point_at(pointed[number % len(pointed)])
        made.view._scene()  # what is painted: labels are placed for it
        written: list[Box] = [*layout.edge_labels.values(), *layout.biases.values(), layout.loss_card]
        assert overlaps([(f"box {number}", QRectF(*box)) for number, box in enumerate(written)]) == []
        own = {box: node for node, box in layout.biases.items()}  # stands on the rim of its neuron
        columns = [node for node in layout.nodes if layout.blocks[node[0]].form is Form.COLUMN]
        hit = within_circles(layout, columns, corners(QRectF(*box) for box in written))
        assert [one for one in np.argwhere(hit) if own.get(written[one[0]]) != columns[one[1]]] == []
        blocks = [box for box, block in zip(layout.boxes, layout.blocks, strict=True) if block.form is not Form.COLUMN]
        boxes = [QRectF(*box) for box in (*written, *blocks)]
        assert not meet(corners(boxes[: len(written)]), corners(boxes[len(written) :])).any()


def within_circles(layout: Layout, nodes: list[NodeId], places: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(N, M): which of the places (N, 4) reach into which of M nodes."""
    middles = np.array([layout.nodes[node] for node in nodes]).reshape(-1, 2)
    radii = np.array([layout.radius(layer) - 1 for layer, _ in nodes])
    nearest = np.clip(middles, places[:, None, :2], places[:, None, 2:])
    inside: NDArray[np.bool_] = np.hypot(*np.moveaxis(nearest - middles, 2, 0)) < radii
    return inside


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("room", [(320, 320), (420, 410), (420, 515), (420, 700), (640, 1000)], ids=str)
@pytest.mark.parametrize("sizes", [(2, 2, 2, 1), (3, 3, 3), (3, 5, 3, 2), (4, 3, 3, 3)], ids=str)
def test_in_a_narrow_room_the_card_stands_on_no_neuron_and_no_tag(
    sizes: tuple[int, ...], room: tuple[int, int], large: bool
) -> None:
    made = Drawn(sizes, room, large=large)
    made.show(len(made.frames) - 1, StepSize.LAYER)
    made.view.grab()
    layout = made.view.diagram_layout
    assert layout is not None
    assert [node for node, tag in layout.biases.items() if tag.meets(layout.loss_card, -SLACK)] == []
    hit = (layout.loss_card.meets_circle(at, layout.radius(layer)) for (layer, _), at in layout.nodes.items())
    assert not any(hit)


@pytest.mark.parametrize("room", ROOMS, ids=str)
@pytest.mark.parametrize("sizes", NETWORKS, ids=str)
def test_every_neuron_is_there_and_keeps_apart(sizes: tuple[int, ...], room: tuple[int, int]) -> None:
    made = drawn(sizes, room)
    layout = made.view.diagram_layout
    assert layout is not None
    assert set(layout.nodes) == {(layer, node) for layer, size in enumerate(sizes) for node in range(size)}
    whole = layout.room
    for node, at in layout.nodes.items():
        assert whole.holds(at)
        radius = layout.radius(node[0])
        assert radius <= at.x <= whole.width - radius
        assert radius <= at.y <= whole.height - radius
    for layer, block in enumerate(layout.blocks):
        assert block.pitch[1] >= 2 * block.radius - 0.01 or block.count == 1, layer
    for one, other in combinations([*layout.boxes, layout.loss_card], 2):
        assert not one.meets(other, -SLACK)
    subject = made.view.subject
    for node in layout.names:
        name = name_text_box(layout, subject, node)
        assert not name.meets(layout.loss_card, -SLACK), node
        assert not any(name.meets_circle(at, layout.radius(layer) - 1) for (layer, _), at in layout.nodes.items()
                       if layout.blocks[layer].form is Form.COLUMN), node  # fmt: skip
