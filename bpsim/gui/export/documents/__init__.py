"""Documents: a report of a run, and a page to step through it."""
