"""The mouse and the keyboard on the diagram."""
