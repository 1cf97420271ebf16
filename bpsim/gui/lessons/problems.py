"""What is wrong with a lesson, with its line, in the language of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from bpsim.engine.problems import BadValue
from bpsim.gui.formulas.phrasing import say

translate = QCoreApplication.translate
_LINE = re.compile(r"line (\d+)(?:: (.*))?")


def lesson_problem(problem: BadValue) -> str:
    """One sentence."""
    found = _LINE.fullmatch(problem.where)
    if found is None:
        return say(problem)
    inner = BadValue(problem.template, found[2] or "", **problem.arguments)
    return translate("Lesson", "line {line}: {problem}").format(line=found[1], problem=say(inner))
