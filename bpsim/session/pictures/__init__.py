"""Pictures that a person draws or brings: made into inputs as the pictures of the data were made."""
