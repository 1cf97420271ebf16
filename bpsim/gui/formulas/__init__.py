"""Formulas: typeset, as lines, explained, in the notation that was chosen."""
