"""The page *Landscape*: the loss over parameters, and the way of the run through it."""
