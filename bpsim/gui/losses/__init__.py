"""The loss curve and all that is said of losses and accuracies."""
