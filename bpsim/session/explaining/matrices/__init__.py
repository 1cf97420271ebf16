"""Matrices of a frame: which make which, with shapes and numbers, and whether they add up as shown."""
