"""Where what is painted stands: every text, and of the shapes of one look what they cover together. Held against where it
stood before, to a few pixels: the fonts of the project's own set-up decide it, so another machine does not look."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontInfo, QPolygonF
from PySide6.QtWidgets import QApplication

from tests.gui.seen.seeing import SVG, elements, shape_of

KEPT = Path(__file__).parent / "places"
NEAR = 3  # pixels
FONT = "Inter"
Places = dict[str, list[int]]


class Where:
    """``where(name, drawing)`` fails where something stands elsewhere; ``--snapshot-update`` takes that over."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        test = re.sub(r"[^\w-]+", "_", request.node.name).strip("_")
        self._file, self._update = KEPT / f"{test}.json", request.config.option.update_snapshots
        self._before: dict[str, Places] = json.loads(self._file.read_text()) if self._file.exists() else {}
        self._now: dict[str, Places] = {}

    def __call__(self, name: str, drawing: ElementTree.Element) -> None:
        if QFontInfo(QApplication.font()).family() != FONT:
            return
        found = self._now[name] = places(drawing)
        assert self._update or moved(self._before.get(name, {}), found) == []

    def end(self) -> None:
        if self._update and self._now:
            KEPT.mkdir(exist_ok=True)
            named = (f" {json.dumps(name)}: {_in_lines(found)}" for name, found in self._now.items())
            self._file.write_text("{\n" + ",\n".join(named) + "\n}\n", encoding="utf-8")


def _in_lines(found: Places) -> str:
    lines = (f"  {json.dumps(key, ensure_ascii=False)}: {value}" for key, value in found.items())
    return "{\n" + ",\n".join(lines) + "\n }"


@pytest.fixture
def where(request: pytest.FixtureRequest) -> Iterator[Where]:
    looking = Where(request)
    yield looking
    looking.end()


def moved(before: Places, now: Places) -> list[str]:
    """What stands elsewhere, is new or has gone."""
    told = [f"{key}: {before.get(key)} -> {now.get(key)}" for key in sorted(before.keys() ^ now.keys())]
    both = {key: zip(before[key], now[key], strict=True) for key in sorted(before.keys() & now.keys())}
    far = [key for key, sides in both.items() if max(abs(a - b) for a, b in sides) > NEAR]
    return told + [f"{key}: {before[key]} -> {now[key]}" for key in far]


def places(drawing: ElementTree.Element) -> Places:
    """By text (the first, the second of it ...) its place; by look what all of it covers: left, top, right, bottom."""
    texts: Counter[str] = Counter()
    found: Places = {}
    covered: dict[str, QRectF] = {}
    for element, looks, transform in elements(drawing):
        if element.tag == f"{SVG}text":
            text = (element.text or "").strip()
            texts[text] += 1
            at = transform.map(float(element.get("x", "0")), float(element.get("y", "0")))
            found[f"{text!r} {texts[text]}"] = [round(at[0]), round(at[1])]
        elif not (box := transform.mapRect(_box(element))).isNull():  # a gradient is nowhere
            look = shape_of(element, looks)
            covered[look] = covered[look].united(box) if look in covered else box
    for look, box in sorted(covered.items()):
        found[look] = [round(side) for side in (box.left(), box.top(), box.right(), box.bottom())]
    return found


def _box(element: ElementTree.Element) -> QRectF:
    def number(name: str) -> float:
        return float(element.get(name, "0"))

    if element.tag == f"{SVG}circle":
        return QRectF(number("cx") - number("r"), number("cy") - number("r"), 2 * number("r"), 2 * number("r"))
    if element.tag == f"{SVG}ellipse":
        across, up = number("rx"), number("ry")
        return QRectF(number("cx") - across, number("cy") - up, 2 * across, 2 * up)
    outline = element.get("d") or element.get("points")
    if outline:
        numbers = [float(found) for found in re.findall(r"-?[\d.]+(?:e-?\d+)?", outline)]
        polygon = QPolygonF()
        for x, y in zip(numbers[::2], numbers[1::2], strict=False):
            polygon.append(QPointF(x, y))
        return polygon.boundingRect()
    return QRectF(number("x"), number("y"), number("width"), number("height"))
