"""A worker that searches runs, the newest question first."""

from __future__ import annotations

import time
from dataclasses import dataclass

from bpsim.engine.conditions import Condition
from bpsim.session.finding.search import Course, Found, Search
from bpsim.session.running.newest_first import NewestFirst

_YIELD_SECONDS = 50e-6  # the window gets Python's lock where the path holds it


@dataclass(frozen=True, eq=False)
class Question:
    """Where in ``course`` is ``condition`` found?"""

    course: Course
    condition: Condition


class FinderThread(NewestFirst[Question, tuple[Question, Found]]):
    """Attributes: ``share``, how much of the present course has been looked at, 0 to 1."""

    def __init__(self) -> None:
        super().__init__("bpsim-find")
        self.share = 0.0

    def answer_to(self, question: Question) -> tuple[Question, Found]:
        search = Search(question.course, question.condition)
        self.share = 0.0
        for update in search:
            self.share = update / max(1, question.course.last)
            if not self.is_wanted(question):
                break
            time.sleep(_YIELD_SECONDS)
        return question, search.found
