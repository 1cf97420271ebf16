"""Colours and fonts of the window, light and dark, in one place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from bpsim.gui.targets import sheet_of_targets
from bpsim.session.resources import resource_path

FAMILIES = [
    "Inter",
    "Segoe UI",
    "SF Pro Text",
    "Noto Sans",
    "DejaVu Sans",
    "WenQuanYi Micro Hei",
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
]
MONO_FAMILIES = [
    "JetBrains Mono",
    "DejaVu Sans Mono",
    "Cascadia Mono",
    "Menlo",
    "Consolas",
    "WenQuanYi Micro Hei Mono",
    "Noto Sans Mono CJK SC",
]


THEMES = ("light", "dark")
"""Their names, as ``set_theme`` takes them."""


@dataclass(frozen=True, eq=False)
class Theme:
    """One colour a role; each theme is itself alone, so that what is made of its colours can be kept. ``backward`` is
    for the backward pass alone; weights have ``positive`` and ``negative``."""

    dark: bool
    window: QColor
    card: QColor
    border: QColor
    text: QColor
    muted: QColor
    faint: QColor
    accent_dark: QColor
    on_accent: QColor
    forward: QColor
    backward: QColor
    positive: QColor
    negative: QColor
    neutral: QColor
    highlight_backward: QColor
    highlight_forward: QColor
    grid: QColor
    error: QColor
    warning: QColor

    @property
    def name(self) -> str:
        """As ``set_theme`` calls it."""
        return "dark" if self.dark else "light"


def _theme(dark: bool, **colours: str) -> Theme:
    return Theme(dark, **{name: QColor(value) for name, value in colours.items()})


LIGHT = _theme(
    False,
    window="#f4f5f7",
    card="#ffffff",
    border="#dfe2e8",
    text="#1a202c",
    muted="#5b6472",
    faint="#8a93a1",
    accent_dark="#1a202c",
    on_accent="#ffffff",
    forward="#0c7b6e",
    backward="#8338a6",
    positive="#1f68c4",
    negative="#d67010",
    neutral="#eef2f7",
    highlight_backward="#f3e8f8",
    highlight_forward="#e2f4f1",
    grid="#e6e9ee",
    error="#b3261e",
    warning="#8a5a00",
)
DARK = _theme(
    True,
    window="#14171b",
    card="#1d2127",
    border="#333a44",
    text="#edf0f4",
    muted="#a3acb9",
    faint="#7a8492",
    accent_dark="#edf0f4",
    on_accent="#14171b",
    forward="#2bb3a3",
    backward="#c77dff",
    positive="#5aa0ff",
    negative="#ffa046",
    neutral="#222a35",
    highlight_backward="#38234a",
    highlight_forward="#173a37",
    grid="#2b313a",
    error="#ff8a80",
    warning="#ffcf70",
)

PAPER = _theme(
    False,
    window="#ffffff",
    card="#ffffff",
    border="#777777",
    text="#000000",
    muted="#333333",
    faint="#999999",
    accent_dark="#000000",
    on_accent="#ffffff",
    forward="#000000",
    backward="#000000",
    positive="#000000",
    negative="#000000",
    neutral="#ffffff",
    highlight_backward="#ffffff",
    highlight_forward="#ffffff",
    grid="#cccccc",
    error="#000000",
    warning="#000000",
)
"""Black on white, for print: the sign of a weight is its dashes, its size the width."""

_PRESENTED = {
    "light": {"text": "#10141c", "muted": "#10141c", "forward": "#08594f", "backward": "#6b2a8a",
              "error": "#8c1d18", "warning": "#614000"},
    "dark": {"text": "#ffffff", "muted": "#ffffff", "forward": "#5bd3c5", "backward": "#e0b5ff",
             "error": "#ffb4ab", "warning": "#ffcf70"},
}  # fmt: skip

_current = LIGHT
_presenting = False


def theme() -> Theme:
    """The colours in use now."""
    return _current


@contextmanager
def drawn_in(colours: Theme) -> Iterator[None]:
    """What is drawn meanwhile has these colours; the window keeps its own."""
    global _current
    before = _current
    _current = colours
    try:
        yield
    finally:
        _current = before


LARGE = 1.5  # times the usual size: in a presentation


@cache
def theme_font(pixels: int, bold: bool = False, mono: bool = False) -> QFont:
    """A font by pixel size (point sizes come out wrong in exported pictures). Shared: to be used, not changed."""
    font = QFont()
    font.setFamilies(MONO_FAMILIES + FAMILIES if mono else FAMILIES)
    font.setPixelSize(pixels)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def polish(widget: QWidget) -> None:
    """Dress a widget anew, one of whose properties the style sheet asks for has changed; a font of its own stays."""
    font, has_font = widget.font(), widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    if has_font:
        widget.setFont(font)


def system_theme() -> str:
    """What the person's desktop is set to: "light" or "dark"."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def set_theme(name: str) -> None:
    """Switch the whole window to "light" or "dark"; every widget gets a PaletteChange event."""
    _apply(DARK if name == "dark" else LIGHT, _presenting)


def set_presenting(on: bool) -> None:
    """Stronger colours for the last row: all text has a contrast of at least 7:1 to the card."""
    _apply(DARK if _current.dark else LIGHT, on)


def presentation(colours: Theme) -> Theme:
    """The same theme with colours that carry further."""
    chosen = _PRESENTED[colours.name]
    shown: dict[str, Any] = {name: QColor(value) for name, value in chosen.items()}
    return replace(colours, **shown)


def _apply(base: Theme, presenting: bool) -> None:
    global _current, _presenting
    _current, _presenting = presentation(base) if presenting else base, presenting
    application = QApplication.instance()
    if isinstance(application, QApplication):
        palette = _palette(_current)
        if application.palette() != palette:
            application.setPalette(palette)
        for widget in application.topLevelWidgets():
            if widget.parentWidget() is None and widget.styleSheet() and not getattr(widget, "closed", False):
                dress(widget)  # not those about to go, nor those that nobody has dressed


def dress(window: QWidget) -> None:
    """Give a window without a parent, and all in it, the colours in use: once all in it is there, as from then on
    whatever is put into something dresses its whole tree anew. So the application has no style sheet: with one,
    putting a window together takes three times as long."""
    sheet = _style_sheet(_current)
    if window.styleSheet() != sheet:
        window.setStyleSheet(sheet)


def on_positive(colours: Theme) -> QColor:
    """Text on a selected row."""
    return QColor("#14171b" if colours.dark else "#ffffff")


def _palette(colours: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.card),
        (role.AlternateBase, colours.window),
        (role.Text, colours.text),
        (role.Button, colours.card),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.positive),
        (role.HighlightedText, on_positive(colours)),
        (role.PlaceholderText, colours.muted),
        (role.Link, colours.positive),
        (role.Mid, colours.border),
    ):
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours.faint)
    return palette


def _style_sheet(colours: Theme) -> str:
    names = {field.name: getattr(colours, field.name).name() for field in fields(Theme) if field.name != "dark"}
    names["chevron"] = resource_path("icons", "chevron.svg").as_posix()
    names["on_positive"] = on_positive(colours).name()
    names["check"] = resource_path("icons", "check-dark.svg" if colours.dark else "check-light.svg").as_posix()
    return _STYLE.format_map(names) + sheet_of_targets()


_STYLE = """
QFrame#card {{ background: {card}; border: 1px solid {border}; border-radius: 8px; }}
QLabel[heading="true"] {{ color: {muted}; font-weight: 600; letter-spacing: 0.5px; }}
QLabel[muted="true"] {{ color: {muted}; }}
QLabel[error="true"] {{ color: {error}; }}
QLabel[warning="true"] {{ color: {warning}; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {border}; padding: 4px 6px; }}
QPushButton, QToolButton {{ background: {card}; color: {text}; border: 1px solid {border}; border-radius: 7px;
  padding: 4px 10px; min-height: 22px; }}
QPushButton:hover, QToolButton:hover {{ border-color: {muted}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {grid}; }}
QPushButton:checked, QToolButton:checked {{ background: {grid}; border-color: {muted}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {faint}; }}
QPushButton:focus, QToolButton:focus {{ border-color: {positive}; }}
QPushButton[primary="true"], QToolButton[primary="true"] {{ background: {accent_dark}; color: {on_accent};
  border-color: {accent_dark}; }}
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {{ background: {border}; color: {muted};
  border-color: {border}; }}
QToolButton[tab="true"] {{ background: transparent; border: none; border-bottom: 2px solid transparent;
  border-radius: 0; padding: 1px 5px; min-height: 20px; color: {muted}; }}
QToolButton[tab="true"]:hover {{ color: {text}; }}
QToolButton[tab="true"]:checked {{ color: {text}; border-bottom-color: {text}; font-weight: 600; }}
QToolButton::menu-indicator {{ image: none; }}
QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {{ background: {card}; color: {text}; border: 1px solid {border};
  border-radius: 6px; padding: 2px 6px; min-height: 22px; }}
QAbstractItemView, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {{ selection-background-color: {positive};
  selection-color: {on_positive}; }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QComboBox:focus, QLineEdit:focus, QSpinBox:focus {{ border-color: {positive}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {card}; color: {text}; border: 1px solid {border}; }}
QAbstractScrollArea[sheet="true"] {{ background: {card}; color: {text}; border: 1px solid {border};
  border-radius: 6px; padding: 2px; }}
QAbstractScrollArea[sheet="true"]:focus {{ border-color: {positive}; }}
QTableView {{ background: {card}; color: {text}; border: none; gridline-color: {grid}; }}
QTableView::indicator {{ width: 14px; height: 14px; border: 1px solid {muted}; border-radius: 3px;
  background: {card}; }}
QTableView::indicator:checked {{ background: {positive}; border-color: {positive}; }}
QHeaderView::section {{ background: {card}; color: {muted}; border: none; border-bottom: 1px solid {border};
  padding: 3px 4px; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: 8px; height: 8px; }}
QTableCornerButton::section {{ background: {card}; border: none; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {border}; border-radius: 5px; min-height: 24px; min-width: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider {{ min-height: 24px; }}
QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {border}; }}
QSlider::sub-page:horizontal {{ background: {accent_dark}; border-radius: 3px; }}
QSlider::handle:horizontal {{ width: 18px; height: 18px; margin: -6px 0; border-radius: 9px;
  background: {accent_dark}; }}
QSlider::handle:horizontal:disabled {{ background: {faint}; }}
QSlider::sub-page:horizontal:disabled {{ background: {border}; }}
QMenu {{ background: {card}; color: {text}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 20px; border-radius: 5px; }}
QMenu::item:selected {{ background: {grid}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 6px; }}
QMenuBar {{ background: {window}; color: {text}; }}
QMenuBar::item {{ padding: 4px 10px; }}
QMenuBar::item:selected {{ background: {grid}; border-radius: 5px; }}
QSplitter::handle {{ background: transparent; }}
QCheckBox {{ spacing: 7px; min-height: 24px; }}
QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {muted}; border-radius: 4px; background: {card}; }}
QCheckBox::indicator:checked {{ background: {accent_dark}; border-color: {accent_dark}; image: url("{check}"); }}
QCheckBox:focus, QCheckBox::indicator:focus {{ border-color: {positive}; }}
QProgressBar {{ background: {grid}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent_dark}; border-radius: 4px; }}
"""
