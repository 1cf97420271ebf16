"""Where bpsim keeps what it can make again: compiled code, pictures of the guide."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_cache_path


def cache_home() -> Path:
    """The platform's folder for caches, or what BPSIM_CACHE says. It may not be there yet."""
    chosen = os.environ.get("BPSIM_CACHE")
    return Path(chosen) if chosen else user_cache_path("bpsim", appauthor=False)
