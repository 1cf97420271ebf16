"""FindRoom: from a typed condition to the update at which it is met; to the next one, and training until it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from bpsim.engine.conditions import MAX, MIN, Condition
from bpsim.engine.problems import BadValue
from bpsim.gui.find.bar import FindBar
from bpsim.gui.find.words import hit_words, missing_words
from bpsim.gui.formulas.notation import condition_words, typed_condition
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.workspace.context import Context
from bpsim.session.finding.finder_thread import FinderThread, Question
from bpsim.session.finding.search import Course, Found

translate = QCoreApplication.translate

POLL_MILLISECONDS = 15
QUIET_LOOKS = 10  # looks before the bar says that it is still searching
FIRST, NEXT, PREVIOUS, STAY = "first", "next", "previous", "stay"


class FindRoom(QObject):
    """Attributes: ``bar``; ``found``, what is known of the condition in the bar, or None."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        document, control, workspace, actions = context.document, context.control, context.workspace, context.actions
        self._context, self._document, self._control = context, document, control
        self._workspace, self._refresh = workspace, context.refresh
        self.bar = FindBar(actions["find_next"], actions["find_previous"])
        workspace.add_below(self.bar)
        self.found: Found | None = None
        self._condition: Condition | None = None
        self._refused: BadValue | None = None  # why what is in the bar cannot be looked for
        self._wanted, self._text = STAY, ""
        self._searched: tuple[object, int] | None = None
        self._looks = 0
        self._thread = FinderThread()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self.bar.submitted.connect(self._on_submitted)
        self.bar.run_requested.connect(self._run_until)
        self.bar.closed.connect(self._on_closed)
        actions["find"].triggered.connect(self.open)
        actions["find_next"].triggered.connect(lambda: self._go(NEXT))
        actions["find_previous"].triggered.connect(lambda: self._go(PREVIOUS))
        workspace.timeline.condition_requested.connect(self.find)
        document.experiment_changed.connect(self._on_changed)
        document.run_grew.connect(self._on_changed)
        document.position_changed.connect(self._on_moved)
        control.state_changed.connect(self._on_changed)
        control.until_found.connect(self._on_reached)
        context.presented.connect(self.bar.set_large)
        context.retranslated.connect(self._say_again)
        context.closing.connect(self._close)

    # what a person asks for

    def open(self) -> None:
        self.bar.open_bar()

    def find(self, text: str) -> None:
        """A condition that was typed elsewhere: as if it had been typed into the bar."""
        self.bar.field.setText(text)
        self.bar.show()
        self._begin(FIRST)

    def _on_submitted(self, backwards: bool) -> None:
        again = self._condition is not None and self.bar.field.text() == self._text and self.found is not None
        self._begin((PREVIOUS if backwards else NEXT) if again else FIRST)

    def _go(self, where: str) -> None:
        if not self.bar.isVisible():
            self.open()
        if self.bar.field.text().strip():
            again = self.bar.field.text() == self._text
            self._begin(where if again else FIRST)

    def _begin(self, wanted: str) -> None:
        """Read what is in the field and look for it; go where it is found."""
        self._control.pause()
        if self._read():
            self._ask(wanted)

    def _read(self) -> bool:
        """What is in the field; False, and it is said why, where it cannot be looked for."""
        text = self.bar.field.text()
        try:
            condition = typed_condition(text, self._document.experiment)
        except BadValue as problem:
            self._refuse(problem)
            return False
        self._condition, self._text, self._refused = condition, text, None
        return True

    def _run_until(self) -> None:
        if self._condition is not None:
            self._control.run_until(self._condition)

    # searching

    def _ask(self, wanted: str) -> None:
        assert self._condition is not None
        document, self._wanted = self._document, wanted
        now = (document.run, document.run.head)
        if self.found is not None and self._searched == now and self.found.condition.text == self._condition.text:
            self._arrive(self.found)
            return
        self._searched, self._looks = now, 0
        self._thread.ask(Question(Course.of(document.experiment, document.run), self._condition))
        self._timer.start()

    def _look(self) -> None:
        answer = self._thread.take()
        self._looks += 1
        if answer is None:
            if self._looks > QUIET_LOOKS:
                self.bar.show_result(
                    translate("Find", "Looking: {share} %").format(share=round(100 * self._thread.share))
                )
            if not self._thread.busy:
                self._timer.stop()
            return
        self._timer.stop()
        if isinstance(answer, str):
            self._context.problem.emit(answer)
            return
        question, found = answer
        if question.condition is self._condition:
            self._arrive(found)

    def _arrive(self, found: Found) -> None:
        """Show what was found, and go where that was wanted."""
        self.found = found
        self._workspace.timeline.show_marks(found.updates)
        target = self._target(found)
        if target is not None and self._wanted != STAY:
            self._document.seek(target)
        self._say(found, target if self._wanted != STAY else self._at())

    def _target(self, found: Found) -> int | None:
        if not len(found.updates):
            return None
        first, last, at = int(found.updates[0]), int(found.updates[-1]), self._at()
        if self._wanted == NEXT:
            following = found.next_after(at)
            return first if following is None else following
        if self._wanted == PREVIOUS:
            preceding = found.next_before(at)
            return last if preceding is None else preceding
        return first

    def _at(self) -> int:
        return self._refresh.update_shown

    def _say(self, found: Found, update: int | None) -> None:
        if not found.count:
            possible = found.condition.relation not in (MIN, MAX) and not found.ended
            self.bar.show_result(missing_words(self._document, found), can_run=possible and self._may_run)
            return
        shown = update if update is not None and found.number_of(update) else int(found.updates[0])
        self.bar.show_result(hit_words(self._document, found, shown))

    @property
    def _may_run(self) -> bool:
        return not self._control.catching_up and not self._document.experiment.has_blanks

    # what happens meanwhile

    def _on_reached(self) -> None:
        """Training has gone on until it is met: that is the newest state."""
        if self._condition is not None and self.bar.isVisible():
            self._document.seek(self._document.run.head)
            self._ask(STAY)

    def _on_changed(self) -> None:
        """The run is another one, or longer: look again once it rests. Marks of another run would be wrong."""
        if self._condition is None or not self.bar.isVisible():
            return
        document = self._document
        if self._control.running:
            self.bar.show_result(translate("Find", "Running …"))
            return
        if self._searched == (document.run, document.run.head) and self.found is not None:
            return
        try:
            self._condition = typed_condition(self._text, document.experiment)
        except BadValue as problem:
            self._refuse(problem)
            return
        self._ask(STAY)

    def _on_moved(self) -> None:
        """Somebody goes on: what could not be looked for is over."""
        if self._condition is None and self.bar.isVisible() and not self._context.goes_by_itself:
            self._refused = None
            self.bar.hint()

    def _on_closed(self) -> None:
        self._forget()
        self._workspace.diagram.setFocus()

    def _forget(self) -> None:
        self.found = self._condition = self._searched = self._refused = None
        self._timer.stop()
        self._thread.close()
        self._workspace.timeline.show_marks(None)

    def _refuse(self, problem: BadValue) -> None:
        self._forget()
        self._refused = problem
        self.bar.show_result(say(problem), error=True)

    def _say_again(self) -> None:
        """The condition, and what is said of it, in the language that is spoken now."""
        if self._refused is not None:  # with what can be asked for, in that language
            if self._read():
                self._ask(STAY)
            return
        if self._condition is not None:
            self._text = condition_words(self._condition, self._document.experiment)
            self.bar.field.setText(self._text)
            if self.found is not None:
                self._say(self.found, self._at())

    def _close(self) -> None:
        """Join the worker."""
        self._timer.stop()
        self._thread.close()
