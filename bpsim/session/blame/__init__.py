"""Blame: how a value reaches the loss, along every path, and what its derivative is made of."""
