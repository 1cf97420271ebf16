"""What themes and palettes are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def theme_names() -> dict[str, str]:
    """Of each theme, in the order of the menu."""
    return {
        "light": translate("Looks", "Light"),
        "dark": translate("Looks", "Dark"),
        "contrast-light": translate("Looks", "High contrast, light"),
        "contrast-dark": translate("Looks", "High contrast, dark"),
    }


def palette_names() -> dict[str, str]:
    """Of each palette, in the order of the menu."""
    return {
        "default": translate("Looks", "Usual"),
        "red-green": translate("Looks", "For red-green blindness"),
        "blue-yellow": translate("Looks", "For blue-yellow blindness"),
        "grey": translate("Looks", "Grey, for printing"),
    }
