"""What there is to open, on one page: presets, recent files, data sets, and a network of one's own."""
