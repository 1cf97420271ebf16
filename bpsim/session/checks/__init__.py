"""What `bpsim doctor` looks at, and what it can mend: one function a check, a row each in `commands/doctor.py`."""
