"""The right side of the window: its pages, their tabs, and what each is for."""
