"""The health of a network: how its values are distributed by layer, what is saturated, dead, vanishing, exploding."""
