"""Nothing is lost: what is kept while a person works, what is offered after a crash, files that others change."""
