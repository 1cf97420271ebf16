"""What the rooms work in: the workspace of panels, the pages at the right, actions and their words, menus."""
