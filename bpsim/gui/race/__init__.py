"""The race: several settings trained side by side."""
