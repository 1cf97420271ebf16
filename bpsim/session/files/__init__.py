"""Files of experiments, presets, and what is kept against a crash."""
