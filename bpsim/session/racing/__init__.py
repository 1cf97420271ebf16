"""Settings side by side from one start."""
