"""Where the program's own files are: presets, translations, icons."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "resources"


def resource_path(*parts: str) -> Path:
    """A file or folder of the resources: inside an installed package, or beside it in a checkout."""
    return (_INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)


def guide_path(*parts: str) -> Path:
    """A file or folder of the guide, which a checkout has among its documents."""
    return (_INSTALLED / "guide" if _INSTALLED.is_dir() else _PACKAGE.parent / "docs" / "guide").joinpath(*parts)
