"""Pictures and clips of an experiment, painted with the window's own painters; the dialog that asks for exports."""
