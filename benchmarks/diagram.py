"""Pictures a second of the diagram in motion, each with new values."""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage, QPainter

from benchmarks.measuring import Report, median
from benchmarks.networks import made_up
from bpsim.engine.training import State
from bpsim.gui.application import application
from bpsim.gui.diagram.picture import DiagramPicture, picture_of
from bpsim.gui.diagram.view import DiagramView
from bpsim.session.frames import Revealed, frames_of
from bpsim.session.running.leg import Leg
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text

SIZE = (1200, 800)
PICTURES = 40
# layers, the least number of drawn edges, pictures a second
TARGETS = (((10,) * 12, 1000, 60.0), ((10,) * 52, 5000, 30.0))
LARGE = (784, 128, 64, 10)
LARGE_TARGET = 60.0
# one picture with all values new, in milliseconds at most; the shape of the inputs that are a picture
PICTURES_OF: tuple[tuple[tuple[int, ...], float, tuple[int, int] | None], ...] = (
    ((2, 2, 2, 1), 6.0, None), ((8, 16, 16, 4), 6.0, None), ((784, 30, 10), 12.0, (28, 28)),
)  # fmt: skip
PLAIN_LINES = 1000  # of the yardstick


def shown(layers: tuple[int, ...], shape: tuple[int, int] | None = None) -> tuple[DiagramView, list[DiagramPicture]]:
    """The diagram of a network, all of it in view, and pictures of updates that follow each other."""
    training, state = made_up(layers, 4)
    view = DiagramView()
    view.resize(*SIZE)
    view.show()
    names = [tuple(Text.same(f"n{node}") for node in range(width)) for width in layers]
    view.show_network(training.network, names, "half", shape=shape, classes=shape is not None)
    layout = view.diagram_layout
    assert layout is not None
    right = layout.loss_card.left + layout.loss_card.width
    while right * view.zoom.transform().m11() > SIZE[0] and view.zoom.transform().m11() > 0.41:
        view.zoom_out()
    run = Run.from_leg(Leg(State.start(state.parameters, training.settings), training))
    frames = frames_of(training.network, "half", "after-deltas")
    revealed = Revealed(frames, len(frames) - 1)
    run.ensure(8)
    return view, [picture_of(run.trace(update), revealed, 0) for update in range(8)]


def pictures_per_second(view: DiagramView, pictures: list[DiagramPicture], *, stepping: bool) -> float:
    """Shown as while training runs, or (``stepping``) with the signal travelling along the edges."""
    seconds = []
    for number in range(PICTURES):
        picture = pictures[number % len(pictures)]
        begun = time.process_time()
        if stepping:
            view.show_step(picture)
            view.animate_step(60_000)
        else:
            view.show_step(picture.unmarked(), moving=True)
        view.grab()
        seconds.append(time.process_time() - begun)
    view.set_motion(False)
    view.set_motion(True)
    return 1.0 / median(seconds)


def plain_lines_per_second() -> float:
    """The yardstick: pictures of so many plain lines, drawn in one call."""
    from PySide6.QtCore import QLineF

    lines = [QLineF(0, 7 * i % 800, 1200, 13 * i % 800) for i in range(PLAIN_LINES)]
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    begun = time.process_time()
    for _ in range(20):
        painter = QPainter(image)
        painter.drawLines(lines)
        painter.end()
    return 20 / (time.process_time() - begun)


def main() -> None:
    report = Report(
        f"The diagram in motion, {SIZE[0]}x{SIZE[1]}, offscreen",
        "pictures per second of the processor's time (what else it does is left out), each of them show_step with new "
        f"values and a whole repaint into a picture, median of {PICTURES}; edges: those that are drawn",
    )
    application("en", "light")
    yardstick = plain_lines_per_second()
    report.say(f"yardstick: {yardstick:,.0f} pictures/s of {PLAIN_LINES:,} plain long lines")
    for layers, least, target in TARGETS:
        view, pictures = shown(layers)
        edges = len(view.diagram_layout.edge_list) if view.diagram_layout else 0
        if edges < least:
            report.fail(f"only {edges:,} edges are drawn")
        for name, stepping in (("training runs", False), ("a step is animated", True)):
            rate = pictures_per_second(view, pictures, stepping=stepping)
            report.target(f"{edges:,} edges, {name} ({rate / yardstick:.3f} of the yardstick)", rate, "pictures/s",
                          target, "higher")  # fmt: skip
    view, pictures = shown(LARGE)
    rate = pictures_per_second(view, pictures, stepping=False)
    report.target("784-128-64-10, training runs", rate, "pictures/s", LARGE_TARGET, "higher")
    for layers, target, shape in PICTURES_OF:
        view, pictures = shown(layers, shape)
        rate = pictures_per_second(view, pictures, stepping=False)
        name = "-".join(map(str, layers))
        report.target(f"{name}, all values new ({rate / yardstick:.3f} of the yardstick)", 1000.0 / rate, "ms", target,
                      "lower")  # fmt: skip
    report.end()


if __name__ == "__main__":
    main()
