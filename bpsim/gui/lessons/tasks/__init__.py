"""Tasks of a lesson: each kind is answered in its own way, in one kind of box."""
