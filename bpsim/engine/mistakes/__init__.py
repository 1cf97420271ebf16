"""Deliberately wrong programs, for the mistake lab: one file a mistake.

``names`` lists them, ``program`` is the right one and says what can be changed in it.
"""
