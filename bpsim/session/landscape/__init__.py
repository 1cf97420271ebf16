"""The loss over parameters: a landscape, the way that a run takes through it, and a section along its next step."""
