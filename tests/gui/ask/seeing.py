"""Everything that can be read on the window: what is painted, what tooltips and screen readers say."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QTableView, QWidget

from bpsim.gui.diagram.spots import spots_of
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.words.number_format import format_number
from tests.gui.diagram.painted import drawn_as_svg


def painted_texts(widget: QWidget) -> list[str]:
    """What the widget and all in it draw as text, found by having it drawn as SVG."""
    root = ElementTree.fromstring(drawn_as_svg(widget, lambda painter: widget.render(painter, QPoint())))
    return [part.text or "" for part in root.iter() if part.tag.endswith("text")]


def readable(window: MainWindow) -> list[str]:
    """On the whole window."""
    return [*readable_on(window), *readable_on_diagram(window)]


def readable_on(part: QWidget) -> list[str]:
    texts = painted_texts(part)
    for child in [part, *part.findChildren(QWidget)]:
        texts += [child.toolTip(), child.accessibleName(), child.accessibleDescription(), child.statusTip()]
        if isinstance(child, QLabel):
            texts.append(child.text())
        if isinstance(child, QTableView) and child.model() is not None:
            model = child.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    texts += [str(model.index(row, column).data(role) or "") for role in (0, 3)]
    return texts


def readable_on_diagram(window: MainWindow) -> list[str]:
    """What is said there of what is pointed at, to whoever sees and to whoever hears."""
    layout = window.workspace.diagram.diagram_layout
    assert layout is not None
    spots = [spot for spot in spots_of(layout) if spot.node is not None or spot.edge is not None]
    texts = [window.inspection.describe(spot) for spot in spots]
    diagram = window.workspace.diagram
    texts += [diagram.value_spoken(spot) for spot in diagram.spots_spoken()]
    for spot in spots:
        window.inspection.show(spot)
        texts.append(window.inspection.card.plain_text())
    window.inspection.card.close_card()
    return texts


def digits_of(value: float) -> str:
    """What one would look for: 0.4551 with enough digits to be no coincidence, else ""."""
    text = format_number(value).lstrip("−")
    return text if len(re.sub(r"[.0]", "", text.partition("×")[0])) >= 3 else ""
