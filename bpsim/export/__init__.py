"""Taking an experiment elsewhere: numbers, code, reports, clips. No Qt here: pictures are painted in ``gui.export``."""
