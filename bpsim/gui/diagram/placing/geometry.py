"""Points and boxes in the diagram's plane, in pixels, y downwards."""

from __future__ import annotations

from typing import NamedTuple


class Point(NamedTuple):
    x: float
    y: float

    def towards(self, other: Point, share: float) -> Point:
        """The point ``share`` of the way to ``other``."""
        return Point(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share)

    def distance(self, other: Point) -> float:
        return float(((self.x - other.x) ** 2 + (self.y - other.y) ** 2) ** 0.5)


class Box(NamedTuple):
    left: float
    top: float
    width: float
    height: float

    @classmethod
    def around(cls, centre: Point, width: float, height: float) -> Box:
        return cls(centre.x - width / 2, centre.y - height / 2, width, height)

    def meets(self, other: Box, gap: float = 0.0) -> bool:
        """Whether the boxes overlap, or come closer than ``gap``."""
        return (
            self.left < other.left + other.width + gap
            and other.left < self.left + self.width + gap
            and self.top < other.top + other.height + gap
            and other.top < self.top + self.height + gap
        )

    def meets_circle(self, centre: Point, radius: float) -> bool:
        """Whether some of the box lies within the circle."""
        nearest = Point(
            min(max(centre.x, self.left), self.left + self.width), min(max(centre.y, self.top), self.top + self.height)
        )
        return nearest.distance(centre) < radius

    def holds(self, point: Point) -> bool:
        return self.left <= point.x <= self.left + self.width and self.top <= point.y <= self.top + self.height


def distance_to_line(point: Point, start: Point, end: Point) -> float:
    """From a point to the straight piece between ``start`` and ``end``."""
    length = start.distance(end)
    if length == 0.0:
        return point.distance(start)
    share = ((point.x - start.x) * (end.x - start.x) + (point.y - start.y) * (end.y - start.y)) / length**2
    return point.distance(start.towards(end, min(1.0, max(0.0, share))))
