"""A report as text in Markdown or HTML, one file with its pictures inside, and as PDF."""

from __future__ import annotations

import base64
from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from bpsim.gui.export.documents.report_parts import Drawing, Report, Table
from bpsim.gui.export.figures.pictures import RESOLUTION, image_of, svg_bytes
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font

_Image = Callable[[Drawing, int], str]

_PRINTED_WIDTH = 640  # of a picture on the page, in the document's pixels
_FOOT = 30.0
_PRINTED_STYLE = "h1 { font-size: 22px; } h2 { font-size: 16px; margin-top: 18px; } td, th { font-size: 12px; }"
_STYLE = """body {{ font-family: {families}; color: {text}; background: {card}; max-width: 60em; margin: 2em auto;
  padding: 0 1em; line-height: 1.5; }}
h1 {{ font-size: 1.6em; }} h2 {{ font-size: 1.2em; margin-top: 1.8em; }}
table {{ border-collapse: collapse; }}
th, td {{ padding: 0.25em 0.8em; border-bottom: 1px solid {border}; text-align: left; }}
th {{ color: {muted}; font-weight: 600; }}
td.number, th.number {{ text-align: right; font-variant-numeric: tabular-nums; }}
img {{ max-width: 100%; }} footer {{ color: {muted}; margin-top: 3em; }}"""


def write_markdown(path: Path, report: Report) -> None:
    path.write_text(markdown_text(report), encoding="utf-8", newline="\n")


def write_html(path: Path, report: Report) -> None:
    path.write_text(html_text(report), encoding="utf-8", newline="\n")


def markdown_text(report: Report) -> str:
    """Pictures are SVG inside the text, so that the file stays one file."""
    lines = [f"# {_marked(report.title)}"]
    for part in report.parts:
        lines.append(f"## {_marked(part.heading)}")
        for block in part.blocks:
            if isinstance(block, str):
                lines += [_marked(paragraph) for paragraph in block.split("\n") if paragraph.strip()]
            elif isinstance(block, Table):
                lines.append(_markdown_table(block))
            else:
                lines.append(f"![{_marked(block.words)}]({_data_url(block)})")
    lines.append(f"*{_marked(report.foot)}*")
    return "\n\n".join(lines) + "\n"


def _marked(text: str) -> str:
    """Shown as it is: a name from a file is no markup."""
    one_line = " ".join(text.split())
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|$~&!" else c for c in one_line)


def _markdown_table(table: Table) -> str:
    rule = ["---:" if _is_number(table, column) else "---" for column in range(len(table.heads))]
    rows = [[_marked(cell) for cell in row] for row in (table.heads, *table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))


def _is_number(table: Table, column: int) -> bool:
    return column >= table.numbers


def _data_url(drawing: Drawing) -> str:
    svg = svg_bytes(drawing.figure, theme().card)
    return f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"


def html_text(report: Report) -> str:
    """A page that needs nothing beside it."""
    colours = theme()
    style = _STYLE.format(
        families=", ".join(f"'{family}'" for family in theme_font(13).families()) + ", sans-serif",
        text=colours.text.name(), card=colours.card.name(), border=colours.border.name(), muted=colours.muted.name(),
    )  # fmt: skip
    return (
        f'<!DOCTYPE html>\n<html lang="{language()}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(report.title)}</title>\n"
        f"<style>\n{style}\n</style>\n</head>\n<body>\n{_html_body(report, _data_url_image)}\n</body>\n</html>\n"
    )


def _data_url_image(drawing: Drawing, _number: int) -> str:
    return f'<img src="{_data_url(drawing)}" alt="{escape(drawing.words)}">'


def _html_body(report: Report, image: _Image) -> str:
    lines, pictures = [f"<h1>{escape(report.title)}</h1>"], 0
    for part in report.parts:
        lines.append(f"<h2>{escape(part.heading)}</h2>")
        for block in part.blocks:
            if isinstance(block, str):
                lines += [f"<p>{escape(text)}</p>" for text in block.split("\n") if text.strip()]
            elif isinstance(block, Table):
                lines.append(_html_table(block))
            else:
                lines.append(f"<p>{image(block, pictures)}</p>")
                pictures += 1
    lines.append(f"<footer><p>{escape(report.foot)}</p></footer>")
    return "\n".join(lines)


def _html_table(table: Table) -> str:
    def row(cells: tuple[str, ...], tag: str) -> str:
        return "".join(
            f'<{tag} class="number" align="right">{escape(cell)}</{tag}>'
            if _is_number(table, column)
            else f'<{tag} align="left">{escape(cell)}</{tag}>'
            for column, cell in enumerate(cells)
        )

    rows = "\n".join(f"<tr>{row(cells, 'td')}</tr>" for cells in table.rows)
    return f'<table cellspacing="0" cellpadding="4">\n<tr>{row(table.heads, "th")}</tr>\n{rows}\n</table>'


def write_pdf(path: Path, report: Report) -> None:
    """A4 pages. Raises OSError."""
    document = QTextDocument()
    document.setDefaultFont(theme_font(13))

    def image(drawing: Drawing, number: int) -> str:
        name = f"picture-{number}"
        drawing.figure.scale = 3.0  # printers show more than screens
        document.addResource(
            QTextDocument.ResourceType.ImageResource, QUrl(name), image_of(drawing.figure, theme().card)
        )
        return f'<img src="{name}" width="{_PRINTED_WIDTH}">'

    document.setDefaultStyleSheet(_PRINTED_STYLE)
    document.setHtml(_html_body(report, image))
    print_pdf(document, path, report.title)


def print_pdf(document: QTextDocument, path: Path, title: str) -> None:
    """A document on A4 pages. Raises OSError."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("bpsim")
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(16, 14, 16, 14), QPageLayout.Unit.Millimeter)
    _print(document, writer)
    if path.stat().st_size == 0:
        raise OSError("the PDF could not be written")


def _print(document: QTextDocument, writer: QPdfWriter) -> None:
    """Page by page, each with its number below. (``QTextDocument.print_`` takes pixel sizes for the printer's dots.)"""
    room = QRectF(writer.pageLayout().paintRectPixels(RESOLUTION))
    width, height = room.width(), room.height() - _FOOT
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(width, height))
    pages = document.pageCount()
    with QPainter(writer) as painter:
        for page in range(pages):
            if page > 0:
                writer.newPage()
            painter.setFont(theme_font(11))
            painter.setPen(theme().muted)
            painter.drawText(QRectF(0, height, width, _FOOT), Qt.AlignmentFlag.AlignCenter, f"{page + 1} / {pages}")
            painter.save()
            painter.translate(0, -page * height)
            document.drawContents(painter, QRectF(0, page * height, width, height))
            painter.restore()
