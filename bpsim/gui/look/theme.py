"""The colours and fonts in use, in one place; the colours themselves are in ``colours`` and ``palettes``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from bpsim.gui.look.colours import DIMMED, Theme, colours_of
from bpsim.gui.look.targets import sheet_of_targets
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


_INK, _PAPER = QColor("#000000"), QColor("#ffffff")
PAPER = Theme(
    "paper", "grey", False, DIMMED, window=_PAPER, card=_PAPER, border=QColor("#777777"), outline=QColor("#777777"),
    text=_INK, muted=QColor("#333333"), faint=QColor("#999999"), accent_dark=_INK, on_accent=_PAPER, on_positive=_PAPER,
    forward=_INK, backward=_INK, positive=_INK, negative=_INK, neutral=_PAPER, highlight_backward=_PAPER,
    highlight_forward=_PAPER, grid=QColor("#cccccc"), error=_INK, warning=_INK,
    series=colours_of("light", "grey").series, preview=_INK,
)  # fmt: skip
"""Black on white, for print: the sign of a weight is its dashes, its size the width."""

_current = colours_of("light")
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
    """What the person's desktop is set to: light or dark, and of those the one with high contrast where it wishes
    that."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility()  # kept: what it says is gone with it
    wished = accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
    shade = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    return f"contrast-{shade}" if wished else shade


def system_motion(style: QStyle) -> str:
    """ "off" where the person's desktop wishes nothing to move, as far as Qt hears of it, or BPSIM_MOTION says so; else
    "on"."""
    still = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    return "off" if still or os.environ.get("BPSIM_MOTION") == "off" else "on"


def set_theme(name: str, palette: str | None = None) -> None:
    """Switch every window to one of THEMES in the colours of one of PALETTES (None: those in use), and dress it anew;
    every widget gets a PaletteChange event."""
    _apply(name, palette or _current.palette, _presenting)


def set_presenting(on: bool) -> None:
    """Stronger colours for the last row: all text has a contrast of at least 7:1 to the card."""
    _apply(_current.name, _current.palette, on)


def _apply(name: str, palette_name: str, presenting: bool) -> None:
    global _current, _presenting
    _current, _presenting = colours_of(name, palette_name, presenting), presenting
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
        (role.HighlightedText, colours.on_positive),
        (role.PlaceholderText, colours.muted),
        (role.Link, colours.positive),
        (role.Mid, colours.border),
    ):
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours.faint)
    return palette


def _style_sheet(colours: Theme) -> str:
    values = {field.name: getattr(colours, field.name) for field in fields(Theme)}
    names = {name: value.name() for name, value in values.items() if isinstance(value, QColor)}
    names["chevron"] = resource_path("icons", "chevron.svg").as_posix()
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
QPushButton:focus, QToolButton:focus {{ border: 2px solid {positive}; padding: 3px 9px; }}
QPushButton[primary="true"], QToolButton[primary="true"] {{ background: {accent_dark}; color: {on_accent};
  border-color: {accent_dark}; }}
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {{ background: {border}; color: {muted};
  border-color: {border}; }}
QToolButton[tab="true"] {{ background: transparent; border: none; border-bottom: 2px solid transparent;
  border-radius: 0; padding: 1px 5px; min-height: 20px; color: {muted}; }}
QToolButton[tab="true"]:focus {{ border: 2px solid {positive}; border-radius: 5px; padding: 0px 3px 1px; }}
QToolButton[tab="true"]:hover {{ color: {text}; }}
QToolButton[tab="true"]:checked {{ color: {text}; border-bottom-color: {text}; font-weight: 600; }}
SmallButton, SmallButton:focus {{ padding: 0px 6px; border-radius: 6px; }}
QToolButton::menu-indicator {{ image: none; }}
QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {{ background: {card}; color: {text}; border: 1px solid {outline};
  border-radius: 6px; padding: 2px 6px; min-height: 22px; }}
QAbstractItemView, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {{ selection-background-color: {positive};
  selection-color: {on_positive}; }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {positive};
  padding: 1px 5px; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
ChoiceField, ChoiceField:focus {{ padding: 1px 3px; }}
ValueField {{ border-color: transparent; background: transparent; padding: 1px 4px; }}
ValueField:hover {{ border-color: {outline}; }}
ValueField:focus {{ border: 1px solid {positive}; background: {card}; padding: 1px 4px; }}
ValueField:disabled {{ color: {faint}; border-color: transparent; }}
ValueField[tried="true"] {{ color: {preview}; }}
ValueField[problem="true"] {{ border-color: {error}; color: {error}; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {card}; color: {text}; border: 1px solid {border}; }}
QAbstractScrollArea[sheet="true"] {{ background: {card}; color: {text}; border: 1px solid {outline};
  border-radius: 6px; padding: 2px; }}
QAbstractScrollArea[sheet="true"]:focus {{ border-color: {positive}; }}
QTableView {{ background: {card}; color: {text}; border: none; gridline-color: {grid}; outline: none; }}
QTableView::item:focus {{ border: 2px solid {positive}; }}
QTableView::item:selected:focus {{ border: 2px solid {text}; background: {positive}; color: {on_positive}; }}
QListWidget[outline="true"] {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
  outline: none; }}
QListWidget[outline="true"]:focus {{ border-color: {positive}; }}
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
QScrollBar::handle {{ background: {outline}; border-radius: 5px; min-height: 24px; min-width: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider {{ min-height: 24px; }}
QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {border}; }}
QSlider::sub-page:horizontal {{ background: {accent_dark}; border-radius: 3px; }}
QSlider::handle:horizontal {{ width: 18px; height: 18px; margin: -6px 0; border-radius: 9px;
  background: {accent_dark}; }}
QSlider::handle:horizontal:focus {{ border: 3px solid {positive}; width: 12px; height: 12px; background: {card}; }}
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
QCheckBox::indicator:focus {{ width: 13px; height: 13px; border: 2px solid {positive}; }}
QProgressBar {{ background: {grid}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent_dark}; border-radius: 4px; }}
"""
