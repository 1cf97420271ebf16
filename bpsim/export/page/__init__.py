"""A run as one HTML file to step through in a browser: how its pictures and texts are packed. What they are is made in
``gui.export.page_making``."""
