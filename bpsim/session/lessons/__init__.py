"""Lessons: a Markdown file read, checked against its experiment, played and judged. See docs/lessons.md."""
