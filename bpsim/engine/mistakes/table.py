"""From a mistake's name to its program."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bpsim.engine.mistakes.program import Program


@cache
def program_of(mistake: str) -> type[Program]:
    """The class of the mistake "one-path" is ``OnePath`` in ``one_path.py``; "" is for the right program.

    Loaded when it is asked for: the programs are built on training, and training asks what its program leaves over.
    """
    module = import_module(f"bpsim.engine.mistakes.{mistake.replace('-', '_') or 'program'}")
    program: type[Program] = getattr(module, "".join(map(str.capitalize, mistake.split("-"))) or "Program")
    return program
