"""What is known of states of a run: losses, accuracies, answers, gradients; along the run, and as curves."""
