"""Find in the run: the bar, the marks on the timeline, and what they ask of the session."""
