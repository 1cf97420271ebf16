"""The export formats, a row each: what it is a format of, its name, and who writes it.

A writer is called with what its kind has to give (see KINDS); it is loaded when it is first wanted, as painting needs
Qt and the command line's help does not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from bpsim.engine.problems import QT_TRANSLATE_NOOP

PICTURE, CLIP, NUMBERS, PROGRAM, REPORT, PAGE = "picture", "clip", "numbers", "program", "report", "page"
KINDS = {
    PICTURE: "(figure, ground or None) -> bytes",
    CLIP: "(path, pictures, samples of them, pictures a second)",
    NUMBERS: "(path, Numbers)",
    PROGRAM: "(experiment, language, Head) -> text",
    REPORT: "(path, Report)",
    PAGE: "(path, data of the page, its title, language, colours, what to say without scripts)",
}


@dataclass(frozen=True)
class Format:
    """``id``: its name on the command line, together with ``suffix``; ``label``: in the window (context "Export");
    ``writer``: "module:function"; ``requires``: a module that is not installed by itself."""

    id: str
    suffix: str
    kind: str
    label: str
    writer: str
    requires: str = ""

    def writes(self) -> Callable[..., Any]:
        """The function. Raises ImportError where a package is missing."""
        module, _, name = self.writer.partition(":")
        function: Callable[..., Any] = getattr(import_module(module), name)
        return function


_PICTURES, _CLIPS, _TABLES = "bpsim.gui.export.figures.pictures", "bpsim.export.clips", "bpsim.export.tables"
_REPORTS, _NUMPY = "bpsim.gui.export.documents.report_files", "bpsim.export.code.numpy_program"
_TORCH, _NOTEBOOK = "bpsim.export.code.torch_program", "bpsim.export.code.notebook"
ROWS = (
    Format("png", ".png", PICTURE, QT_TRANSLATE_NOOP("Export", "PNG, pixels"), f"{_PICTURES}:png_bytes"),
    Format("svg", ".svg", PICTURE, QT_TRANSLATE_NOOP("Export", "SVG, sharp at any size"), f"{_PICTURES}:svg_bytes"),
    Format("pdf", ".pdf", PICTURE, "PDF", f"{_PICTURES}:pdf_bytes"),
    Format("gif", ".gif", CLIP, QT_TRANSLATE_NOOP("Export", "GIF, plays everywhere"), f"{_CLIPS}:write_gif"),
    Format("mp4", ".mp4", CLIP, QT_TRANSLATE_NOOP("Export", "MP4, video"), f"{_CLIPS}:write_mp4", "imageio_ffmpeg"),
    Format("csv", ".csv", NUMBERS, QT_TRANSLATE_NOOP("Export", "CSV, for spreadsheets"), f"{_TABLES}:write_csv"),
    Format("json", ".json", NUMBERS, "JSON", f"{_TABLES}:write_json"),
    Format("npz", ".npz", NUMBERS, QT_TRANSLATE_NOOP("Export", "NPZ, arrays for NumPy"), f"{_TABLES}:write_npz"),
    Format("numpy", ".py", PROGRAM, QT_TRANSLATE_NOOP("Export", "Python with NumPy"), f"{_NUMPY}:text"),
    Format("pytorch", ".py", PROGRAM, QT_TRANSLATE_NOOP("Export", "Python with PyTorch"), f"{_TORCH}:text"),
    Format("notebook", ".ipynb", PROGRAM, QT_TRANSLATE_NOOP("Export", "Jupyter notebook"), f"{_NOTEBOOK}:text"),
    Format("report", ".html", REPORT, QT_TRANSLATE_NOOP("Export", "HTML page"), f"{_REPORTS}:write_html"),
    Format("report", ".pdf", REPORT, "PDF", f"{_REPORTS}:write_pdf"),
    Format("report", ".md", REPORT, QT_TRANSLATE_NOOP("Export", "Markdown"), f"{_REPORTS}:write_markdown"),
    Format("html", ".html", PAGE, QT_TRANSLATE_NOOP("Export", "HTML page"), "bpsim.export.page.writing:write_page"),
)
FORMATS = tuple(dict.fromkeys(row.id for row in ROWS))


def of_kind(*kinds: str) -> tuple[Format, ...]:
    return tuple(row for row in ROWS if row.kind in kinds)


def ids_of(*kinds: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.id for row in of_kind(*kinds)))


def rows_of(format_id: str) -> tuple[Format, ...]:
    """One for each suffix."""
    return tuple(row for row in ROWS if row.id == format_id)


def row_of(format_id: str, suffix: str) -> Format:
    """That with the suffix; its first where that says nothing, as of /dev/stdout."""
    rows = rows_of(format_id)
    return next((row for row in rows if row.suffix == suffix.lower()), rows[0])
