"""Every lesson that comes with bpsim, played through the real window by an ideal learner and by a clumsy one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bpsim.gui.language import set_language
from bpsim.gui.lessons import player as players
from bpsim.gui.lessons import room
from bpsim.gui.lessons.player import LessonPlayer
from bpsim.gui.lessons.text_view import LessonText
from bpsim.gui.remembered import PERSON
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.asking.hidden import Hidden
from bpsim.session.lessons.progress import Outcome
from bpsim.session.lessons.runs import Runs
from bpsim.session.lessons.shipped import lesson_name, lesson_paths
from bpsim.session.lessons.staging import staged
from bpsim.session.lessons.text.lesson import Write
from bpsim.session.words.markdown import plain_of
from tests.gui.conftest import Open
from tests.gui.lessons.learners import do_right, do_wrong, outcomes, page_down, page_up, player_of, turn_page

pytestmark = pytest.mark.usefixtures("kernel", "_trained_once")  # the kernel, as in the window
LESSONS = pytest.mark.parametrize("path", lesson_paths(), ids=lesson_name)
TWO_EACH = (("en", "de"), ("zh", "es"))  # every lesson is played in every language: by one learner or by the other


_staged, _runs = cache(staged), Runs()


@pytest.fixture
def _trained_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lesson is built and its runs are trained once for all who play it: whoever gets one of them gets a branch. That
    and how the window lives while it is trained have their own tests."""
    monkeypatch.setattr(room, "staged", _staged)
    monkeypatch.setattr(players, "Runs", lambda: _runs)


def begun(window: MainWindow, path: Path, language: str) -> LessonPlayer:
    """Somebody who speaks that language, and has never seen the lesson."""
    window.context.remembered.set_choice(PERSON, language)
    set_language(language)
    QApplication.processEvents()
    assert window.lessons.open(path)
    player = player_of(window)
    assert player.progress.position == 0
    assert window.lessons.panel.heading.text() == player.step.heading.to(language)
    return player


def read(window: MainWindow, language: str) -> set[str]:
    """What stands in the panel; it is all of the step, in that language, as far as one has come."""
    player = player_of(window)
    step, stretch = player.place
    shown = [part for part in window.lessons.panel.parts if isinstance(part, LessonText)]
    texts = [s.text.to(language) for s in player.step.stretches[: stretch + 1] if s.text.en.strip()]
    assert [_solid(plain_of(text)) for text in texts] == [_solid(part.toPlainText()) for part in shown]
    return {f"{step} {text}" for text in texts}


def _solid(text: str) -> str:
    return "".join(text.split())


def seen(window: MainWindow) -> tuple[object, ...]:
    """What the window shows of the experiment, to be compared."""
    document, cursor = window.document, window.document.playback.cursor
    return (
        document.experiment, document.run.head, cursor, document.row, window.workspace.side.current,
        window.lessons.lights.spots, window.lessons.panel.heading.text(),
    )  # fmt: skip


@LESSONS
def test_an_ideal_learner_does_everything(open_window: Open, path: Path) -> None:
    window = open_window()
    for language in TWO_EACH[lesson_paths().index(path) % 2]:
        player, texts = begun(window, path, language), set[str]()
        while True:
            place = player.place
            doing = player.doing_at(place)
            if doing is not None and not player.progress.record(place).settled:
                texts |= read(window, language)
                do_right(window, place)
                record = player.progress.record(place)
                assert record.settled, (place, window.lessons.showing.boxes[place].verdict.text())  # type: ignore[union-attr]
                assert record.wrong == 0
            texts |= read(window, language)
            if player.is_last and player.place == place:
                break
            if player.place == place:
                page_down(window)
        assert Outcome.OPEN not in outcomes(player).values()
        assert all(o is Outcome.DONE for p, o in outcomes(player).items() if not _has_no_solution(window, p))
        assert window.lessons.panel.end.text()
        assert window.document.hidden == Hidden()
        steps = player.staged.lesson.steps
        assert texts == {
            f"{number} {stretch.text.to(language)}"
            for number, step in enumerate(steps)
            for stretch in step.stretches
            if stretch.text.en.strip()
        }
        window.lessons.leave()


def _has_no_solution(window: MainWindow, place: tuple[int, int]) -> bool:
    task = player_of(window).doing_at(place)
    return task is not None and task.patient and task.solved() is None


@LESSONS
def test_a_clumsy_learner_comes_to_the_end(open_window: Open, path: Path) -> None:
    window = open_window()
    for language in TWO_EACH[1 - lesson_paths().index(path) % 2]:
        player = begun(window, path, language)
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
        window.lessons.leave()


@LESSONS
def test_whoever_only_turns_pages_comes_to_the_end_and_exactly_back(open_window: Open, path: Path) -> None:
    window = open_window()
    player = begun(window, path, "en")
    way = [seen(window)]
    while not player.is_last:
        turn_page(window)
        way.append(seen(window))
    assert len(way) == len(player.staged.positions)
    for expected in reversed(way[:-1]):
        page_up(window)
        assert seen(window) == expected
    assert player.progress.position == 0
