"""What the export dialog offers: kinds, their formats, and which options each has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Kind:
    """``what`` of the command line ("" for none), its ``formats`` as (format, suffix), its ``options``."""

    id: str
    what: str
    formats: tuple[tuple[str, str], ...]
    options: frozenset[str]


_PICTURES = (("png", ".png"), ("svg", ".svg"), ("pdf", ".pdf"))
_CLIPS = (("gif", ".gif"), ("mp4", ".mp4"))
_TABLES = (("csv", ".csv"), ("json", ".json"), ("npz", ".npz"))
_PROGRAMS = (("numpy", ".py"), ("pytorch", ".py"), ("notebook", ".ipynb"))
_REPORTS = (("report", ".html"), ("report", ".pdf"), ("report", ".md"))

KINDS = (
    Kind("diagram", "diagram", _PICTURES, frozenset(("size", "look", "transparent", "values"))),
    Kind("chart", "loss", _PICTURES, frozenset(("size", "look", "transparent", "log"))),
    Kind("clip", "diagram", _CLIPS, frozenset(("span", "steps", "rate", "size", "look", "values"))),
    Kind("chart_clip", "loss", _CLIPS, frozenset(("span", "rate", "size", "look", "log"))),
    Kind("trace", "trace", _TABLES, frozenset(("span",))),
    Kind("losses", "losses", _TABLES, frozenset()),
    Kind("parameters", "parameters", _TABLES, frozenset()),
    Kind("program", "", _PROGRAMS, frozenset(("language",))),
    Kind("report", "", _REPORTS, frozenset(("look",))),
)


def kind_label(kind: str) -> str:
    return {
        "diagram": translate("Export", "Picture of the diagram, as it is shown"),
        "chart": translate("Export", "Picture of the loss chart"),
        "clip": translate("Export", "Clip of the diagram, step by step"),
        "chart_clip": translate("Export", "Clip of the loss chart"),
        "trace": translate("Export", "Numbers: all of an update, or of several"),
        "losses": translate("Export", "Numbers: the losses of the run"),
        "parameters": translate("Export", "Numbers: weights and biases, newest"),
        "program": translate("Export", "Program that trains this network"),
        "report": translate("Export", "Report"),
    }[kind]


def format_label(format_id: str, suffix: str) -> str:
    named = {
        "numpy": translate("Export", "Python with NumPy"),
        "pytorch": translate("Export", "Python with PyTorch"),
        "notebook": translate("Export", "Jupyter notebook"),
        "npz": translate("Export", "NPZ, arrays for NumPy"),
        "csv": translate("Export", "CSV, for spreadsheets"),
        "svg": translate("Export", "SVG, sharp at any size"),
        "png": translate("Export", "PNG, pixels"),
        "gif": translate("Export", "GIF, plays everywhere"),
        "mp4": translate("Export", "MP4, video"),
    }
    reports = {".html": translate("Export", "HTML page"), ".md": translate("Export", "Markdown")}
    if format_id == "report":
        return reports.get(suffix, suffix.removeprefix(".").upper())
    return named.get(format_id, format_id.upper())
