"""The page *Health*: how values and gradients are distributed by layer, over the run and at the update shown."""
