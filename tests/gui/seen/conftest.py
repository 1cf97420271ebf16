"""What is seen is held against where it stood, too."""

from __future__ import annotations

from tests.gui.seen.places import where

__all__ = ["where"]
