"""Lessons in the window: text beside the diagram, tasks, and the way through them."""
