"""Actions: their words, keys and menus."""
