"""Comparing runs: what if, pinned runs, and their colours."""
