"""bpsim: see backpropagation, number by number."""

import os

__version__ = "0.1.0"

# One thread for NumPy's matrix products, unless told otherwise: for layers of this size a second one gains little,
# and with the window beside it on two cores the two wait for each other, ten times as long as the product takes.
for _name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_name, "1")  # read once, when NumPy is imported: so before anything else here
