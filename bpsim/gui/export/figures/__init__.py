"""Pictures: of the diagram, the curve, a map, a landscape, health, edges; of one place or of a stretch."""
