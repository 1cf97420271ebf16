"""The guide: pages of Markdown in every language, their sections, what is found in them, and their pictures."""
