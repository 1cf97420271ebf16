"""Texts in every language, what Markdown is made of, how numbers are written and typed."""
