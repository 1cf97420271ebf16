"""The table of what is answered."""
