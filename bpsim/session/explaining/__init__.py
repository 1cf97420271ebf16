"""What a value is made of, as terms, templates and matrices; and how a notation writes them."""
