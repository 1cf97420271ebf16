"""How fast bpsim is, beside something measured in the same run. See README.md."""

import bpsim as bpsim  # before NumPy: it says how many threads NumPy takes
