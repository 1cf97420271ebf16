"""What a network has learned: its answers beyond the samples."""
