"""The worksheet: one update on paper, with blanks, and its answer key."""
