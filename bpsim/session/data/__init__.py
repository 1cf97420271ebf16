"""Samples: edited, imported, scaled, exchanged with spreadsheets."""
