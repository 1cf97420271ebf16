"""The page with the confusion matrix."""
