"""What the tests of the page *Learned* share: to open it, and to find one's way on the map."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage

from bpsim.gui.look.colour_scale import rgb
from bpsim.gui.painted.map_view import MapView
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.learned.plane import Plane
from tests.gui.conftest import Open


def learned(open_window: Open, preset: str = "xor", updates: int = 0) -> MainWindow:
    window = open_window(preset)
    window.document.run.ensure(updates)
    window.document.seek(updates)
    window.workspace.side.show_page("learned")
    return window


def colour_at(image: QImage, x: float, y: float) -> np.ndarray:
    return rgb(image.pixelColor(int(x * image.width()), int(y * image.height())))


def plane_of(window: MainWindow) -> Plane:
    plane = window.learned._plane
    assert plane is not None
    return plane


def point_at(view: MapView, x: float, y: float) -> QPoint:
    frame = view.frame
    return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()).toPoint()


def watch_maps(window: MainWindow) -> list[tuple[int, bytes]]:
    """Of each map that is shown from now on: pixels of a side, and what it looks like."""
    shown: list[tuple[int, bytes]] = []
    view = window.learned.page.map
    show = view.show_picture

    def watched(picture: Any) -> None:
        image = picture.image
        shown.append((image.width(), bytes(image.constBits())))
        show(picture)

    view.show_picture = watched  # type: ignore[method-assign]
    return shown


def count_looks(window: MainWindow) -> list[int]:
    """The newest update at each look at what training makes."""
    looks: list[int] = []
    window.control.looked.connect(lambda: looks.append(window.document.run.head))
    return looks
