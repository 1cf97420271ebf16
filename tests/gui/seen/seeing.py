"""What a person sees of widgets, as text: a line for each, with its words and its state, but no measure that the fonts
of a machine decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QBrush, QColor, QFont, QPainter, QRegion, QTransform
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QSpinBox,
    QTableView,
    QTextBrowser,
    QWidget,
)

from bpsim import __version__
from bpsim.gui.controls.choice_words import TABLES, choice_label
from bpsim.gui.look.theme import theme
from bpsim.gui.parts.elided_label import ElidedLabel
from tests.gui.diagram.painted import drawn_as_svg

SVG = "{http://www.w3.org/2000/svg}"
ROWS = 6  # of a table
PROPERTIES = ("heading", "muted", "error", "warning", "primary", "tab")
LOOKS = ("fill", "stroke", "stroke-width", "stroke-dasharray", "fill-opacity")


def seen(root: QWidget) -> list[str]:
    """Every widget that can be seen, in the order of the tree."""
    return list(_seen(root, 0))


def _seen(widget: QWidget, depth: int) -> Iterator[str]:
    said = _said(widget)
    if said:
        yield "  " * depth + said
    if isinstance(widget, QTableView | QListView):
        yield from ("  " * (depth + 1) + line for line in _cells(widget))
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisibleTo(widget):
            yield from _seen(child, depth + (1 if said else 0))


def _said(widget: QWidget) -> str:
    """Nothing for what only holds others together."""
    if isinstance(widget, QHeaderView | QScrollBar) or (type(widget) is QWidget and not widget.toolTip()):
        return ""
    widget.ensurePolished()
    parts = [type(widget).__name__, *_words(widget)]
    parts += [name for name in PROPERTIES if widget.property(name)]
    if len(parts) > 1:
        font = widget.font()
        parts.append(f"{font.pixelSize()} px" + (" bold" if font.weight() > QFont.Weight.Normal else ""))
    if not widget.isEnabled():
        parts.append("disabled")
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and isinstance(widget, QAbstractButton | QLineEdit):
        parts.append(f"focus {widget.focusPolicy().name}")
    if widget.toolTip():
        parts.append(f"tip {widget.toolTip()!r}")
    if widget.accessibleName():
        parts.append(f"called {widget.accessibleName()!r}")
    return "" if len(parts) == 1 else _plain(" ".join(parts))


def _words(widget: QWidget) -> list[str]:
    if isinstance(widget, ElidedLabel):
        return [repr(widget.toolTip() or widget.text())]
    if isinstance(widget, QLabel):
        picture = [] if widget.pixmap().isNull() else ["a picture"]
        wraps = ["wraps"] if widget.wordWrap() else []
        return [repr(widget.text()), *picture, *wraps] if widget.text() or picture else []
    if isinstance(widget, QAbstractButton):
        state = [("checked" if widget.isChecked() else "unchecked")] if widget.isCheckable() else []
        words = " ".join(widget.text().split())
        return [repr(words), *state, *([] if widget.icon().isNull() else ["icon"])]
    if isinstance(widget, QLineEdit):
        state = ["read only"] if widget.isReadOnly() else []
        return [repr(widget.text()), repr(widget.placeholderText()), *state]
    if isinstance(widget, QComboBox):
        return [f"{widget.currentText()!r} of {_offered([widget.itemText(i) for i in range(widget.count())])}"]
    if isinstance(widget, QSpinBox):
        return [f"{widget.value()} of {widget.minimum()}..{widget.maximum()}"]
    if isinstance(widget, QAbstractSlider):
        return [
            f"{widget.value()} of {widget.minimum()}..{widget.maximum()} step {widget.singleStep()}, {widget.pageStep()}"
        ]
    if isinstance(widget, QProgressBar):
        return [f"{widget.value()} of {widget.minimum()}..{widget.maximum()}"]
    if isinstance(widget, QGroupBox):
        return [repr(widget.title())]
    if isinstance(widget, QPlainTextEdit):
        return [repr(widget.toPlainText()[:400])]
    if isinstance(widget, QTextBrowser):
        return [repr(widget.toPlainText()[:2000])]
    return []


def _offered(names: list[str]) -> str:
    """The choices one by one; where they are the rows of a table, its name: a new row is no new look."""
    return next((f"every {table}" for table in TABLES if names == _rows(table)), str(names))


def _rows(table: str) -> list[str]:
    return [choice_label(table, id_) for id_ in TABLES[table]]


def _plain(text: str) -> str:
    """Without what another machine or version says otherwise."""
    return text.replace(__version__, "VERSION").replace(str(Path.home()), "HOME")


def _cells(table: QTableView | QListView) -> Iterator[str]:
    model = table.model()
    if model is None:
        return
    count = model.columnCount(QModelIndex()) if isinstance(table, QTableView) else 1
    columns = [c for c in range(count) if not (isinstance(table, QTableView) and table.isColumnHidden(c))]
    if isinstance(table, QTableView) and table.horizontalHeader().isVisibleTo(table):
        yield " | ".join(str(model.headerData(c, Qt.Orientation.Horizontal) or "") for c in columns)
    for row in range(min(model.rowCount(QModelIndex()), ROWS)):
        yield " | ".join(_cell(model.index(row, column)) for column in columns)
    height = f" of {table.verticalHeader().defaultSectionSize()} px" if isinstance(table, QTableView) else ""
    yield f"{model.rowCount(QModelIndex())} rows{height}"


def _cell(index: QModelIndex) -> str:
    parts = [str(index.data() if index.data() is not None else "")]
    for role, name in ((Qt.ItemDataRole.ForegroundRole, ""), (Qt.ItemDataRole.BackgroundRole, "on ")):
        value = index.data(role)
        if isinstance(value, QBrush | QColor):
            parts.append(f"{name}{colour_name(QColor(value.color()) if isinstance(value, QBrush) else value)}")
    font, side = index.data(Qt.ItemDataRole.FontRole), index.data(Qt.ItemDataRole.TextAlignmentRole)
    if isinstance(font, QFont) and font.weight() > QFont.Weight.Normal:
        parts.append("bold")
    if side is not None:
        parts.append("right" if int(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight) else "")
    tick = index.data(Qt.ItemDataRole.CheckStateRole)
    if tick is not None:
        parts.append(f"tick {Qt.CheckState(tick).name}")
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    if tip:
        parts.append(f"tip {tip!r}")
    if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
        parts.append("disabled")
    if index.flags() & Qt.ItemFlag.ItemIsEditable:
        parts.append("editable")
    return " ".join(part for part in parts if part)


def colour_name(colour: QColor) -> str:
    """Its role in the theme, or its number."""
    for field in fields(type(theme())):
        role = getattr(theme(), field.name)
        if isinstance(role, QColor) and role.rgb() == colour.rgb():
            return field.name
    return colour.name()


def entries(menu: QMenu, depth: int = 0) -> list[str]:
    """A menu's lines, and those of the menus in it."""
    found: list[str] = []
    for action in menu.actions():
        inner = action.menu()
        found.append("  " * depth + _entry(action))
        if isinstance(inner, QMenu):
            inner.aboutToShow.emit()
            found += _inner(inner, depth + 1)
    return found


def _inner(menu: QMenu, depth: int) -> list[str]:
    """Of the rows of a table only those that are not like the others."""
    table = _offered([action.text() for action in menu.actions()])
    if table.startswith("["):
        return entries(menu, depth)
    lines = entries(menu, depth)
    return ["  " * depth + table, *(line for line in lines if not line.endswith("' unchecked"))]


def _entry(action: QAction) -> str:
    if action.isSeparator():
        return "---"
    parts = [repr(action.text()), action.shortcut().toString()]
    if action.isCheckable():
        parts.append("checked" if action.isChecked() else "unchecked")
    if not action.isEnabled():
        parts.append("disabled")
    if not action.isVisible():
        parts.append("invisible")
    if action.toolTip() != action.text():
        parts.append(f"tip {action.toolTip()!r}")
    return _plain(" ".join(part for part in parts if part))


def painted(widget: QWidget) -> list[str]:
    """What a widget and those in it paint: each text with its colour and weight, other shapes counted by their looks."""
    shapes: Counter[str] = Counter()
    texts: list[str] = []
    for element, looks, _ in elements(drawing_of(widget)):
        if element.tag == f"{SVG}text":
            weight = " bold" if int(element.get("font-weight", "400")) > 500 else ""
            texts.append(f"{(element.text or '').strip()!r} {_colour(looks.get('fill', 'none'))}{weight}")
        else:
            shapes[shape_of(element, looks)] += 1
    return texts + [f"{count} x {looks}" for looks, count in sorted(shapes.items())]


def manners(widget: QWidget) -> list[str]:
    """In which ways a widget and those in it are painted, but not what and how often: that is a matter of fonts."""
    return manners_of(drawing_of(widget))


def manners_of(drawing: ElementTree.Element) -> list[str]:
    """The same of what is drawn as SVG."""
    found = set()
    for element, looks, _ in elements(drawing):
        if element.tag == f"{SVG}text":
            weight, size = element.get("font-weight", "400"), element.get("font-size", "?")
            found.add(f"text {_colour(looks.get('fill', 'none'))} {size} {weight}")
        else:
            found.add(shape_of(element, looks))
    return sorted(found)


def drawing_of(widget: QWidget) -> ElementTree.Element:
    """What a widget and those in it paint, as SVG."""

    def draw(painter: QPainter) -> None:
        widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)

    return ElementTree.fromstring(drawn_as_svg(widget, draw))


def elements(
    element: ElementTree.Element, inherited: dict[str, str] | None = None, transform: QTransform | None = None
) -> Iterator[tuple[ElementTree.Element, dict[str, str], QTransform]]:
    """What is drawn, each with its looks and what brings it to its place."""
    looks = (inherited or {}) | {name: value for name in LOOKS if (value := element.get(name)) is not None}
    transform = transform or QTransform()
    matrix = re.match(r"matrix\(([^)]*)\)", element.get("transform", ""))
    if matrix is not None:
        transform = QTransform(*map(float, matrix[1].split(","))) * transform
    if element.tag.removeprefix(SVG) not in ("g", "svg", "title", "desc", "defs"):
        yield element, looks, transform
    for child in element:
        yield from elements(child, looks, transform)


def shape_of(element: ElementTree.Element, looks: dict[str, str]) -> str:
    described = [f"{key} {_colour(looks[key])}" for key in LOOKS if key in looks]
    return f"{element.tag.removeprefix(SVG)} {', '.join(described)}"


def _colour(value: str) -> str:
    return colour_name(QColor(value)) if re.fullmatch(r"#[0-9a-f]{6}", value) else value


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
    QApplication.sendPostedEvents()  # layouts that the last of them asked for
