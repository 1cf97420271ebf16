"""Which kind of task is done how: a row for each."""

from __future__ import annotations

from collections.abc import Callable

from bpsim.gui.lessons.tasks.doing import Doing, Stage
from bpsim.gui.lessons.tasks.in_words import ChooseDoing, MistakeDoing, OrderDoing, WriteDoing
from bpsim.gui.lessons.tasks.numbers import PredictDoing, ValueDoing
from bpsim.gui.lessons.tasks.on_screen import ClickDoing, UntilDoing
from bpsim.session.lessons.text.lesson import (
    AskClick,
    AskUntil,
    AskValue,
    Choose,
    FindMistake,
    Order,
    Predict,
    Task,
    Write,
)

_DOING: dict[type[Task], Callable[..., Doing]] = {
    AskValue: ValueDoing, AskClick: ClickDoing, AskUntil: UntilDoing, Choose: ChooseDoing, Order: OrderDoing,
    Predict: PredictDoing, FindMistake: MistakeDoing, Write: WriteDoing,
}  # fmt: skip


def doing(task: Task, stage: Stage) -> Doing:
    """How that task is done."""
    return _DOING[type(task)](task, stage)
