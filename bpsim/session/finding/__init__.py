"""Find in the run: conditions as a person writes them, and the states of a run at which they are found."""
