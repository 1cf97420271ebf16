"""How large what is pressed is: as for a mouse, or for a finger."""

from __future__ import annotations

from PySide6.QtGui import QInputDevice

LARGE = 44  # pixels, from above to below, borders and all
CHOICES = ("on", "off")
_large = False

_SHEET = f"""
QPushButton, QToolButton {{ min-height: {LARGE - 10}px; min-width: {LARGE - 22}px; }}
QToolButton[tab="true"] {{ min-height: {LARGE - 4}px; }}
QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {{ min-height: {LARGE - 6}px; }}
QComboBox::drop-down {{ width: 32px; }}
QComboBox QAbstractItemView::item {{ min-height: {LARGE}px; }}
QCheckBox, QRadioButton, QSlider {{ min-height: {LARGE}px; }}
QCheckBox::indicator {{ width: 22px; height: 22px; }}
QSlider::handle:horizontal {{ width: 30px; height: 30px; margin: -12px 0; border-radius: 15px; }}
SmallButton {{ min-height: {LARGE - 2}px; min-width: {LARGE - 14}px; }}
ChoiceField, ValueField, NotationButton {{ min-height: {LARGE - 4}px; }}
QMenu::item {{ padding: 13px 24px 13px 20px; }}
QMenuBar::item {{ padding: 13px 12px; }}
QHeaderView::section {{ padding: 8px 6px; }}
QScrollBar:vertical {{ width: 20px; }}
QScrollBar:horizontal {{ height: 20px; }}
QScrollBar::handle {{ border-radius: 10px; min-height: {LARGE}px; min-width: {LARGE}px; }}
"""
_SMALL_SHEET = "SmallButton, ChoiceField, ValueField { min-height: 20px; }\nSmallButton { min-width: 14px; }\n"


def is_touched() -> bool:
    """Whether this computer has a touch screen."""
    return any(device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices())


def set_large_targets(on: bool) -> None:
    """For windows that are dressed from now on."""
    global _large
    _large = on


def large_targets() -> bool:
    return _large


def sheet_of_targets() -> str:
    """What is added to the window's style sheet."""
    return _SHEET if _large else _SMALL_SHEET
