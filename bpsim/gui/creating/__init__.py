"""A new experiment, or other data for this one: a data set that is generated, or comes with bpsim."""
