"""The left panel: structure, training, samples."""
