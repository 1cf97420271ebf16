"""The experiment as a program of its own: plain NumPy, PyTorch, a notebook."""
