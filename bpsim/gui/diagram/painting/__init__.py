"""How the diagram looks, on any painter."""
