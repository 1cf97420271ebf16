"""Presenting with a second screen: which screen is for whom, and what the teacher sees on hers."""
