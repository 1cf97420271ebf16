"""The document: experiment, run and cursor with undo, its files, and the way from it to the views."""
