"""What a file holds, and reading it: every field checked, older versions brought up to date."""
