"""Paths and blame: a page beside the diagram for the neuron or connection that is selected there."""
