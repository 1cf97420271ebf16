"""Every lesson that comes with bpsim, played through the real window by an ideal learner and by a clumsy one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bpsim.gui.language import set_language
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.lessons.lesson import Write
from bpsim.session.lessons.progress import Outcome
from bpsim.session.lessons.shipped import lesson_name, lesson_paths
from tests.gui.conftest import Open
from tests.gui.lessons.learners import do_right, do_wrong, outcomes, page_down, page_up, player_of, turn_page

LESSONS = pytest.mark.parametrize("path", lesson_paths(), ids=lesson_name)
LANGUAGES = pytest.mark.parametrize("language", ["en", "zh"])


def begun(open_window: Open, path: Path, language: str) -> MainWindow:
    window = open_window()
    set_language(language)
    QApplication.processEvents()
    assert window.lessons.open(path)
    return window


def seen(window: MainWindow) -> tuple[object, ...]:
    """What the window shows of the experiment, to be compared."""
    document, cursor = window.document, window.document.playback.cursor
    return (
        document.experiment, document.run.head, cursor, document.row, window.workspace.side.current,
        window.lessons.lights.spots, window.lessons.panel.heading.text(),
    )  # fmt: skip


@LANGUAGES
@LESSONS
def test_an_ideal_learner_does_everything(open_window: Open, path: Path, language: str) -> None:
    window = begun(open_window, path, language)
    player = player_of(window)
    while True:
        place = player.place
        doing = player.doing_at(place)
        if doing is not None and not player.progress.record(place).settled:
            do_right(window, place)
            record = player.progress.record(place)
            assert record.settled, (place, window.lessons.showing.boxes[place].verdict.text())  # type: ignore[union-attr]
            assert record.wrong == 0
        if player.is_last and player.place == place:
            break
        if player.place == place:
            page_down(window)
    assert Outcome.OPEN not in outcomes(player).values()
    assert all(o is Outcome.DONE for p, o in outcomes(player).items() if not _has_no_solution(window, p))
    assert window.lessons.panel.end.text()
    assert window.document.hidden == Hidden()


def _has_no_solution(window: MainWindow, place: tuple[int, int]) -> bool:
    task = player_of(window).doing_at(place)
    return task is not None and task.patient and task.solved() is None


@LANGUAGES
@LESSONS
def test_a_clumsy_learner_comes_to_the_end(open_window: Open, path: Path, language: str) -> None:
    window = begun(open_window, path, language)
    player = player_of(window)
    for _ in range(3 * len(player.staged.positions)):
        place = player.place
        if player.doing_at(place) is not None and not player.progress.record(place).settled:
            do_wrong(window, place)
        if player.is_last and player.place == place:
            break
        if player.place == place:
            page_down(window)
    assert player.is_last
    open_ones = [doing for place, doing, record in player.records() if not record.settled]
    assert all(isinstance(doing.task, Write) for doing in open_ones)  # who writes nothing has nothing to be shown
    assert any(record.outcome is Outcome.SHOWN for _, _, record in player.records())


@LESSONS
def test_whoever_only_turns_pages_comes_to_the_end_and_exactly_back(open_window: Open, path: Path) -> None:
    window = begun(open_window, path, "en")
    player = player_of(window)
    way = [seen(window)]
    while not player.is_last:
        turn_page(window)
        way.append(seen(window))
    assert len(way) == len(player.staged.positions)
    for expected in reversed(way[:-1]):
        page_up(window)
        assert seen(window) == expected
    assert player.progress.position == 0
