"""python -m bpsim"""

import sys

from bpsim.cli import main

if __name__ == "__main__":
    sys.exit(main())
