"""What the network answers to every sample."""
