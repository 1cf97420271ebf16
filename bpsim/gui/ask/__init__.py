"""Asking the class: what is hidden, the question and its answer, who is asked."""
