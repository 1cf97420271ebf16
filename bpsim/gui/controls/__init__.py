"""What a person types into, chooses from and presses, one kind of each; what choices and numbers are called in it."""
