"""The page *Learned*: what the network answers beyond the samples."""
