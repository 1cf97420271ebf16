"""Shaping: nodes and layers come and go on the diagram, weights in tables, and what is still blank."""
