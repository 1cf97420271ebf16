"""The window: what stands in it, its actions and menus, what it remembers."""
