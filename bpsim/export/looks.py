"""What pictures may look like, by name: the window's tables have a row for each."""

THEMES = ("light", "dark", "contrast-light", "contrast-dark")
PALETTES = ("default", "red-green", "blue-yellow", "grey")
