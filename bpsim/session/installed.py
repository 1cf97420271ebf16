"""Which version of a package is installed here."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version


@cache
def installed_version(package: str) -> str:
    """Its version; nothing where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
