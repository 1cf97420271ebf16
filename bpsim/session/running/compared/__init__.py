"""Runs beside a run: what if, the edges of a setting, pinned ones."""
