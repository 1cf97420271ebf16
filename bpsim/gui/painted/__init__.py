"""What is painted beside the diagram: views and pages with a picture, maps and their marks, axes, stamps."""
