"""What is hidden from a class, asked for, and judged."""
