"""The guide inside the program: a window of its own, opened at the place one is looking at."""
