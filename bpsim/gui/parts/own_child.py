"""bpsim once more, as a child of the window: a ``QProcess`` that runs a command of its own command line."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

import bpsim
from bpsim.session.own_process import own_command


def start_own(process: QProcess, words: Sequence[str]) -> None:
    """Start it; it finds the same bpsim as this process, installed or not, and speaks UTF-8."""
    _prepare(process, words)
    process.start()


def start_beside(words: Sequence[str]) -> bool:
    """Start one that goes on when this process ends; whether it started."""
    process = QProcess()
    _prepare(process, words)
    return process.startDetached()[0]


def _prepare(process: QProcess, words: Sequence[str]) -> None:
    environment = QProcessEnvironment.systemEnvironment()
    places = [str(Path(bpsim.__file__).parent.parent), environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, places)))
    environment.insert("PYTHONIOENCODING", "utf-8")
    process.setProcessEnvironment(environment)
    program, *arguments = own_command(*words)
    process.setProgram(program)
    process.setArguments(arguments)
