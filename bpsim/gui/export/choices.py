"""What the export dialog offers: kinds, their formats, and which options each has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bpsim.export.formats import CLIP, NUMBERS, PAGE, PICTURE, PROGRAM, REPORT, Format, of_kind

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Kind:
    """``what`` of the command line ("" for none), its ``formats``, its ``options``."""

    id: str
    what: str
    formats: tuple[Format, ...]
    options: frozenset[str]


KINDS = (
    Kind("diagram", "diagram", of_kind(PICTURE), frozenset(("size", "look", "transparent", "values"))),
    Kind("chart", "loss", of_kind(PICTURE), frozenset(("size", "look", "transparent", "log"))),
    Kind("map", "map", of_kind(PICTURE), frozenset(("size", "look", "transparent"))),
    Kind("landscape", "landscape", of_kind(PICTURE), frozenset(("size", "look", "transparent"))),
    Kind("health", "health", of_kind(PICTURE), frozenset(("quantity", "size", "look", "transparent"))),
    Kind("clip", "diagram", of_kind(CLIP), frozenset(("span", "steps", "rate", "size", "look", "values"))),
    Kind("chart_clip", "loss", of_kind(CLIP), frozenset(("span", "rate", "size", "look", "log"))),
    Kind("map_clip", "map", of_kind(CLIP), frozenset(("span", "rate", "size", "look"))),
    Kind("landscape_clip", "landscape", of_kind(CLIP), frozenset(("span", "rate", "size", "look"))),
    Kind("health_clip", "health", of_kind(CLIP), frozenset(("quantity", "span", "rate", "size", "look"))),
    Kind("trace", "trace", of_kind(NUMBERS), frozenset(("span",))),
    Kind("losses", "losses", of_kind(NUMBERS), frozenset()),
    Kind("parameters", "parameters", of_kind(NUMBERS), frozenset()),
    Kind("health_numbers", "health", of_kind(NUMBERS), frozenset()),
    Kind("program", "", of_kind(PROGRAM), frozenset(("language",))),
    Kind("report", "", of_kind(REPORT), frozenset(("look",))),
    Kind("page", "", of_kind(PAGE), frozenset(("span", "steps", "language"))),
)


def kind_label(kind: str) -> str:
    return {
        "diagram": translate("Export", "Picture of the diagram, as it is shown"),
        "chart": translate("Export", "Picture of the loss chart"),
        "map": translate("Export", "Picture of what it has learned, at this update"),
        "landscape": translate("Export", "Picture of the loss landscape, at this update"),
        "health": translate("Export", "Picture of the health of its layers, at this update"),
        "clip": translate("Export", "Clip of the diagram, step by step"),
        "chart_clip": translate("Export", "Clip of the loss chart"),
        "map_clip": translate("Export", "Clip of what it has learned, through the run"),
        "landscape_clip": translate("Export", "Clip of the way through the loss landscape"),
        "health_clip": translate("Export", "Clip of the health of its layers, through the run"),
        "trace": translate("Export", "Numbers: all of an update, or of several"),
        "losses": translate("Export", "Numbers: the losses of the run"),
        "parameters": translate("Export", "Numbers: weights and biases, newest"),
        "health_numbers": translate("Export", "Numbers: the health of its layers, along the run"),
        "program": translate("Export", "Program that trains this network"),
        "report": translate("Export", "Report"),
        "page": translate("Export", "Page to step through in any browser"),
    }[kind]


def format_label(row: Format) -> str:
    return translate("Export", row.label)
