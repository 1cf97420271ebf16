"""Where bpsim keeps what is a person's and not a file of his: work to be recovered, reports, progress in lessons."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_state_path


def state_folder() -> Path:
    """The platform's folder for state, or what BPSIM_STATE says. It may not be there yet."""
    chosen = os.environ.get("BPSIM_STATE")
    return Path(chosen) if chosen else user_state_path("bpsim", appauthor=False)
