"""Beside the formulas: the algorithm, matrices, digits, ties between terms and diagram, the narrator."""
