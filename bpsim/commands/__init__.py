"""The commands that need no window, one module each. English; results on standard output."""
