"""The page *Draw*: a picture of one's own, and what the network answers to it."""
