"""The window: views that receive values and emit intent."""
