"""An SVG of Qt's as a list of short elements, so that pictures that are alike have most of them in common.

Qt writes around every stroke a group with all it knows. Here what says nothing is left out, numbers lose digits that
nobody can see, and fonts become two classes of the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape
from xml.etree import ElementTree

_SVG, _LINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
_DEFAULTS = {
    "fill-opacity": "1", "stroke-opacity": "1", "stop-opacity": "1", "stroke-linejoin": "bevel", "font-style": "normal",
    "font-weight": "400", "vector-effect": "none", "transform": "matrix(1,0,0,1,0,0)", "text-decoration": "none",
    "stroke-dashoffset": "0", "image-rendering": "optimizeSpeed", "gradientUnits": "objectBoundingBox",
}  # fmt: skip
_STROKES = frozenset(
    ("stroke-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "stroke-dashoffset")
)
_OF_GROUPS = frozenset(("fill", "fill-opacity", "stroke", "transform", "opacity", "clip-path")) | _STROKES
_DROPPED = frozenset(("font-family", "{http://www.w3.org/XML/1998/namespace}space", "fill-rule"))
_LONG_NUMBER = re.compile(r"-?[0-9]+\.[0-9]{2,}")
_PATHS = frozenset(("d", "points", "x", "y", "width", "height", "cx", "cy", "r", "x1", "x2", "y1", "y2"))
_EMPTY = ("", "none")


def elements_of(svg: str, is_mono: Callable[[str], bool]) -> list[str]:
    """The drawing's elements in their order, without the ``<svg>`` around them; ``is_mono``: whether a font family has
    letters of one width. All text is escaped. Raises ValueError for what is no SVG."""
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from error
    return list(_elements(root, is_mono))


def _elements(parent: ElementTree.Element, is_mono: Callable[[str], bool]) -> Iterator[str]:
    for element in parent:
        tag = element.tag.removeprefix(_SVG)
        if tag == "defs" or (tag == "g" and all(child.tag == f"{_SVG}g" for child in element)):
            yield from _elements(element, is_mono)  # a group of groups says nothing of its own
        elif tag == "g":
            inner = "".join(_written(child, is_mono) for child in element)
            yield f"<g{_attributes(_of_group(element))}>{inner}</g>"
        elif tag not in ("title", "desc"):
            yield _written(element, is_mono)


def _of_group(element: ElementTree.Element) -> dict[str, str]:
    given = {name: value for name, value in element.attrib.items() if name in _OF_GROUPS}
    if all(child.tag == f"{_SVG}text" for child in element):  # which has its own colour, and no stroke
        return {name: given[name] for name in ("transform", "opacity") if name in given}
    if given.get("stroke", "none") in _EMPTY:
        return {name: value for name, value in given.items() if name not in _STROKES}
    return given


def _written(element: ElementTree.Element, is_mono: Callable[[str], bool]) -> str:
    tag = element.tag.removeprefix(_SVG)
    given = dict(element.attrib)
    if tag == "text":
        given.pop("stroke", None)
        if is_mono(given.get("font-family", "")):
            given["class"] = "m"
    if tag in ("polyline", "line"):
        given.pop("fill", None)  # the group says so
    inner = "".join(_written(child, is_mono) for child in element)
    text = escape((element.text or "").strip("\n"), quote=False) if tag == "text" else ""
    return f"<{tag}{_attributes(given)}>{text}{inner}</{tag}>"


def _attributes(given: dict[str, str]) -> str:
    return "".join(
        f' {"href" if name == _LINK else name}="{escape(_short(name, value))}"'
        for name, value in given.items()
        if name not in _DROPPED and _DEFAULTS.get(name) != value
    )


def _short(name: str, value: str) -> str:
    value = " ".join(value.split())
    if name in _PATHS:
        return _LONG_NUMBER.sub(lambda found: f"{float(found[0]):.1f}".removesuffix(".0"), value)
    if name.endswith("opacity"):
        return f"{float(value):.3g}"
    return value
