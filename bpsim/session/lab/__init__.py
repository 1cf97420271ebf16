"""The mistake lab: deliberately wrong programs, shown and looked for."""
