"""bpsim: see backpropagation, number by number."""

__version__ = "0.1.0"
