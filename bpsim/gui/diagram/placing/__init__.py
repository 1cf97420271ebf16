"""Where everything stands in the diagram: pure numbers, no Qt."""
