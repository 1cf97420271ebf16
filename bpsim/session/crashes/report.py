"""The text of a report: what happened, with which versions, after which actions, and where in the program."""

from __future__ import annotations

import platform
import sys
import textwrap
import time
from collections.abc import Sequence

from bpsim import __version__
from bpsim.session.crashes.places import without_places

Facts = Sequence[tuple[str, str]]
"""What is said of the program and the machine, a name and a value each."""

WIDTH = 100
_HEAD = """bpsim crash report

Nothing of this was sent anywhere. It has no names, no texts, no files and no data of yours: read
it, and if you want the fault to be mended, send it to whoever looks after bpsim where you are, or
to its makers.
"""


def own_facts() -> list[tuple[str, str]]:
    """What needs no window."""
    where = "a bundle" if getattr(sys, "frozen", False) else "Python"
    return [
        ("bpsim", f"{__version__}, from {where}"),
        ("Python", platform.python_version()),
        ("system", platform.platform()),
    ]


def report_text(happened: str, when: float, facts: Facts, actions: Sequence[str], trace: str) -> str:
    """``when``: seconds since 1970; ``trace``: as it stands, paths shortened already."""
    moment = time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(when))
    rows = [("what", happened), ("when", moment), *((name, without_places(value)) for name, value in facts)]
    width = max(len(name) for name, _ in rows)
    done = textwrap.wrap(", ".join(actions), WIDTH, break_long_words=False, break_on_hyphens=False) or ["none"]
    return "\n".join(
        [
            _HEAD,
            *(f"{name:{width}}  {value}" for name, value in rows),
            "",
            "The last actions, the newest at the end:",
            *(f"  {line}" for line in done),
            "",
            "Where it happened:",
            trace.rstrip(),
            "",
        ]
    )
