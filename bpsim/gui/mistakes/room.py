"""MistakeRoom: all that the window has of the mistake lab, and its connections."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from bpsim.engine.mistakes.names import MISTAKES, NONE, is_riddle, mistake_behind
from bpsim.gui.compare.comparison import Comparison
from bpsim.gui.mistakes.banner import MistakeBanner
from bpsim.gui.mistakes.check_page import CheckPage
from bpsim.gui.mistakes.companion import Companion
from bpsim.gui.mistakes.marks import Marks
from bpsim.gui.mistakes.page import MistakePage
from bpsim.gui.mistakes.watch import CheckWatch
from bpsim.gui.mistakes.words import against_guess, name_of, why_of
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.menus.changing import plain
from bpsim.gui.workspace.side.pages import PAGES
from bpsim.session.asking.hidden import hidden_gradients
from bpsim.session.experiment import Experiment
from bpsim.session.lab.mistake_lab import evidence, new_riddle, shows, with_mistake
from bpsim.session.words.text import Text

translate = QCoreApplication.translate

MISTAKE_PAGE, CHECK_PAGE = "mistake", "check"
RIDDLE_TITLE = Text("Find the mistake", "找出错误")


class MistakeRoom(QObject):
    """Attributes: ``banner``, ``page`` and ``check_page`` (pages of the right side), ``marks`` on the diagram,
    ``watch`` (the gradient check), ``companion`` (the correct program's run), ``number`` (random numbers).
    """

    def __init__(self, context: Context, comparison: Comparison) -> None:
        super().__init__(context)
        self._document, self._workspace, self._actions = context.document, context.workspace, context.actions
        self._context, self._comparison, self._control = context, comparison, context.control
        self._seen: Experiment | None = None
        self._group = QActionGroup(self)
        self.number: Callable[[int], int] = random.randrange
        self.banner = MistakeBanner()
        self._page: MistakePage | None = None
        self.check_page = CheckPage()
        self.marks = Marks(self._workspace.diagram)
        self.watch = CheckWatch(self._document, self)
        self.companion = Companion(self._document, self)
        self._connect(context)

    def _connect(self, context: Context) -> None:
        document, actions = self._document, self._actions
        document.experiment_changed.connect(self._on_experiment_changed)
        document.position_changed.connect(self.look)
        document.run_grew.connect(self.show_companion)
        self._control.state_changed.connect(self.look)
        self._workspace.side.page_changed.connect(self.look)
        self.watch.changed.connect(self._show_check)
        self.watch.failed.connect(context.problem.emit)
        self.companion.changed.connect(self.show_companion)
        self.companion.failed.connect(context.problem.emit)
        for again in (context.restyled, context.retranslated):
            again.connect(self.show_companion)
        context.presented.connect(self._show_large)
        context.completed.connect(self._add_pages)
        context.closing.connect(self._close)
        self.banner.off_requested.connect(self.switch_off)
        self.banner.details_requested.connect(self.show_details)
        actions["find_mistake"].triggered.connect(self.find)
        actions["check_gradients"].triggered.connect(self.show_check)
        actions.mistakes_menu.aboutToShow.connect(self._fill_menu)

    def framed(self, centre: QWidget) -> QWidget:
        """The window's centre with the banner above it, whatever is shown there."""
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(centre, 1)
        return frame

    def _add_pages(self) -> None:
        side = self._workspace.side
        side.add_late_page(MISTAKE_PAGE, PAGES[MISTAKE_PAGE].title, lambda: self.page)
        side.add_page(CHECK_PAGE, self.check_page, PAGES[CHECK_PAGE].title)
        self._on_experiment_changed()

    @property
    def page(self) -> MistakePage:
        """Made when it is first wanted."""
        if self._page is None:
            self._page = page = MistakePage()
            self._workspace.side.fill(MISTAKE_PAGE, page)
            page.mistake_chosen.connect(self.switch_on)
            page.guessed.connect(self.guess)
            page.find_requested.connect(self.find)
            page.reveal_requested.connect(self.reveal)
            page.off_requested.connect(self.switch_off)
            self._context.follow_presenting(page.show_large)
            self._show_mistake()
        return self._page

    def _show_mistake(self) -> None:
        experiment = self._document.experiment
        if self._page is not None:
            self._page.show_mistake(experiment.mistake, [one for one in MISTAKES if shows(experiment, one)])

    def _close(self) -> None:
        """Join the workers."""
        self.watch.close()
        self.companion.close()

    # what a person does

    def switch_on(self, mistake: str) -> None:
        """A new run from the start, by a program with this mistake."""
        name = translate("Mistakes", "mistake: {name}").format(name=name_of(mistake))
        self._document.start_over(name, with_mistake(self._document.experiment, mistake))

    def switch_off(self) -> None:
        """A new run from the start, by the correct program."""
        if self._document.experiment.mistake:
            name = translate("Mistakes", "switch the mistake off")
            self._document.start_over(name, with_mistake(self._document.experiment, NONE))

    def find(self) -> None:
        """Switch one on without saying which."""
        experiment = self._document.experiment
        hidden = with_mistake(experiment, new_riddle(experiment, self.number))
        if experiment.mistake in MISTAKES:  # title and story speak of another mistake
            hidden = replace(hidden, title=RIDDLE_TITLE, story=Text.same(""))
        self._document.start_over(translate("Mistakes", "find the mistake"), hidden)
        self.show_details()

    def guess(self, mistake: str) -> None:
        """Say whether it is that one, and why."""
        document = self._document
        actual = document.experiment.settings.mistake_on
        if mistake == actual:
            self._solve()
            told = translate("Mistakes", "Right: {name}. {why}").format(name=name_of(actual), why=why_of(actual))
        else:
            update = document.playback.cursor.update
            found = evidence(document.run.training_at(update), document.run.state(update), mistake)
            reason = against_guess(found, update, document.experiment)
            told = translate("Mistakes", "Not “{name}”. {reason}").format(name=name_of(mistake), reason=reason)
        self.page.show_answer(told)

    def reveal(self) -> None:
        """Say which it is."""
        actual = self._document.experiment.settings.mistake_on
        self._solve()
        self.page.show_answer(translate("Mistakes", "It was: {name}.").format(name=name_of(actual)))
        self.page.show_reason()

    def show_details(self) -> None:
        """The lab's page, with the reason where there is one to give."""
        self._workspace.side.show_page(MISTAKE_PAGE)
        self.page.show_reason()

    def show_check(self) -> None:
        self._workspace.side.show_page(CHECK_PAGE)

    def _solve(self) -> None:
        """The riddle's mistake gets its name; run and place stay."""
        experiment = self._document.experiment
        named = with_mistake(experiment, mistake_behind(experiment.mistake))
        self._document.change(translate("Mistakes", "reveal the mistake"), named)

    def _fill_menu(self) -> None:
        menu, experiment = self._actions.mistakes_menu, self._document.experiment
        menu.clear()
        group = self._group
        self._add_choice(menu, group, translate("Mistakes", "None: the program is right"), NONE, True)
        menu.addSeparator()
        hunting = is_riddle(experiment.mistake)
        for mistake in MISTAKES:
            self._add_choice(menu, group, name_of(mistake), mistake, hunting or shows(experiment, mistake))
        menu.addSeparator()
        menu.addAction(self._actions["find_mistake"])

    def _add_choice(self, menu: QMenu, group: QActionGroup, text: str, mistake: str, possible: bool) -> None:
        action = menu.addAction(plain(text))
        action.setCheckable(True)
        action.setChecked(mistake == self._document.experiment.mistake)
        action.setEnabled(possible)
        group.addAction(action)
        if mistake:
            action.triggered.connect(lambda _=False: self.switch_on(mistake))
        else:
            action.triggered.connect(lambda _=False: self.switch_off())

    # what is shown

    def _on_experiment_changed(self) -> None:
        experiment = self._document.experiment
        if experiment is not self._seen:
            self._seen = experiment
            self.banner.show_mistake(experiment.mistake)
            self._show_mistake()
            self.companion.follow(experiment)
        self.look()

    def look(self) -> None:
        """Check the update that is shown, where somebody would see it; never while training flies past."""
        wanted = bool(self._document.experiment.mistake) or self._workspace.side.current == CHECK_PAGE
        if wanted and not self._control.running:
            self.watch.look_at(self._document.playback.cursor.update)
        else:
            self.watch.forget()
        self._show_check()

    def _show_check(self) -> None:
        watch, experiment = self.watch, self._document.experiment
        result = watch.result
        self.marks.show(bool(experiment.mistake), [row.place for row in result.wrong] if result is not None else [])
        if watch.too_many:
            self.check_page.show_too_many()
        elif result is not None:
            hidden = hidden_gradients(self._document.playback.trace)
            self.check_page.show_result(result, watch.update, experiment, hidden)
        else:
            self.check_page.show_waiting(self._document.playback.cursor.update)

    def show_companion(self) -> None:
        """The runs beside this one, in the window's language and colours."""
        self._comparison.show_beside(self.companion.beside())

    def _show_large(self, on: bool) -> None:
        """For the last row; once the window's style is that of a presentation, which puts fonts back."""
        for part in (self.banner, self.check_page):
            part.show_large(on)
