"""What a person works on: an experiment, its run, a cursor in it. No Qt."""
