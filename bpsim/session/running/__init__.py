"""A run of legs: any state of it, its losses, the cursor over it, and the workers that train."""
