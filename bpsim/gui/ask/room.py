"""AskRoom: hides values from the class, asks for one of them, and judges the answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.problems import BadValue
from bpsim.gui.ask.map_asking import MapAsking
from bpsim.gui.ask.words import answer_text, besides_text, question_text, symbol_text, unit_of, verdict_text
from bpsim.gui.diagram.spots import Spot
from bpsim.gui.formulas.formula_lines import FormulaLine, auxiliary_lines, main_lines
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.side.pages import PAGES
from bpsim.session.asking.asking import next_question, questions
from bpsim.session.asking.diagnosis import Result, judge
from bpsim.session.asking.following import hidden_besides
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.hints import ANSWER, NUMBERS, working
from bpsim.session.asking.question import DELTA, GRADIENT, MAP_KINDS, Question
from bpsim.session.asking.turns import Turns, names_from
from bpsim.session.explaining.writing.notation import Profile
from bpsim.session.learned.questions import can_ask
from bpsim.session.words.number_entry import value_of

if TYPE_CHECKING:
    from bpsim.gui.ask.page import AskPage

translate = QCoreApplication.translate

KEY = "ask"


class AskRoom(QObject):
    """Attributes: ``page`` and ``maps``, made when they are first wanted, ``asked`` (the question, or None),
    ``turns``."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._document, self._workspace = context.document, context.workspace
        self._page: AskPage | None = None
        self.asked: Question | None = None
        self.turns, self._in_turn = Turns(), False
        self._climbed = 0
        self._shown_as = ""  # the notation of the question
        self._said: tuple[Callable[[], str], bool] | None = None  # of an answer: how, in any language; is it wrong
        self._kinds = frozenset({DELTA})  # what Hide brings back
        context.completed.connect(self._offer_page)

    def _offer_page(self) -> None:
        self._workspace.side.add_late_page(KEY, PAGES[KEY].title, lambda: self.page)
        actions = self._context.actions
        actions["ask"].triggered.connect(self.show)
        actions["hide"].triggered.connect(self.hide_or_reveal)
        self._context.retranslated.connect(self._rename)
        self._workspace.diagram.spot_selected.connect(self._on_spot)
        self._document.position_changed.connect(self._on_moved)
        self._document.experiment_changed.connect(self._on_experiment_changed)
        self.ask_next()

    @property
    def page(self) -> AskPage:
        if self._page is None:
            self._page = self._make_page()
            self._context.follow_presenting(self._present)
            self._show_question()
        return self._page

    def _make_page(self) -> AskPage:
        from bpsim.gui.ask.page import AskPage

        page = AskPage()
        self._workspace.side.fill(KEY, page)
        page.kinds.kinds_chosen.connect(self.hide)
        page.question.answered.connect(self.answer)
        page.question.hint_asked.connect(self.give_hint)
        page.question.answer_asked.connect(self.reveal)
        page.question.next_asked.connect(self.ask_next)
        page.turns.mode_chosen.connect(self._set_mode)
        page.turns.names_typed.connect(self._set_names)
        self._maps = MapAsking(self._context, page.map_question)
        self._maps.judged.connect(self._count)
        return page

    @property
    def maps(self) -> MapAsking:
        """Comes with the page."""
        _ = self.page
        return self._maps

    # what is hidden

    def show(self) -> None:
        """Bring the page to the front, ready for an answer: one moment's, so training that runs pauses."""
        self._context.control.pause()
        self._workspace.side.show_page(KEY)
        if not self._document.hidden.kinds:
            self.hide(self._kinds)
        self.page.bring_question()

    def hide(self, kinds: frozenset[str]) -> None:
        """Hide these kinds of values and no others."""
        new = kinds - self._document.hidden.kinds
        self._kinds = kinds or self._kinds
        self._document.hide(Hidden(kinds, self._document.hidden.opened if kinds else frozenset()))
        wanted = self._next(Hidden(new, self._document.hidden.opened), None) if new else None
        if wanted is not None:
            self._ask(wanted)
        elif self.asked is None or self.asked.hidden_as not in kinds:
            self.ask_next()
        self._show_rest()

    def hide_or_reveal(self) -> None:
        """Everything that is hidden is shown, or what was hidden last is hidden again."""
        self.hide(frozenset() if self._document.hidden.kinds else self._kinds)

    # the question

    @property
    def _profile(self) -> Profile:
        return profile_of(self._document.experiment)

    def ask_next(self) -> None:
        """The next hidden value; none where nothing is hidden."""
        self._ask(self._next(self._document.hidden, self.asked))

    def _next(self, hidden: Hidden, after: Question | None) -> Question | None:
        """Of what is hidden by ``hidden``."""
        playback, row = self._document.playback, self._document.row
        return next_question(playback.computed, playback.revealed, hidden, row, after, self._profile)

    def _ask(self, question: Question | None) -> None:
        self.asked, self._climbed = question, 0
        self._show_question()

    def _show_question(self) -> None:
        self._said = None
        if self._page is not None:
            self._page.question.show_question(*self._words())
            self._show_rest()

    def _words(self) -> tuple[str, str]:
        """The question in words, and the symbol of what is asked."""
        question, document = self.asked, self._document
        if question is not None:
            samples = tuple(document.playback.computed.batch.tolist())
            symbol = symbol_text(question, document.experiment_shown, len(samples))
            return question_text(question, document.experiment_shown, samples), symbol
        if document.hidden.kinds:
            return translate("Ask", "Everything of this update is answered. Step on for the next one."), ""
        return translate("Ask", "Choose what to hide: the class then says what stands behind a “?”."), ""

    def _on_spot(self, spot: Spot | None) -> None:
        """A click on a hidden value of the diagram asks for it, while the page is shown."""
        if spot is None or self._workspace.side.current != KEY:
            return
        document = self._document
        revealed = document.playback.revealed
        found = [
            question
            for index, question in questions(
                document.playback.computed, revealed.frames, document.hidden, document.row, self._profile
            )
            if index <= revealed.frame and _stands_at(question, spot)
        ]
        if found:
            self._ask(found[-1])

    def answer(self, text: str) -> None:
        """Judge what was typed; Return once more after a right answer goes on to the next question."""
        question, document = self.asked, self._document
        if question is None:
            return
        if self._is_open:
            self.ask_next()
            return
        try:
            typed = value_of(text)
        except BadValue as problem:
            self._say(partial(say, problem), wrong=True)
            return
        run, update = document.run, question.update
        verdict = judge(
            typed, question, document.playback.computed, run.training_at(update).settings,
            previous=run.trace(update - 1) if update else None, profile=self._profile,
            unit=unit_of(text),
        )  # fmt: skip
        if verdict.result is Result.RIGHT or (self._in_turn and verdict.is_right):
            self._open(question)  # who is next would only have to turn a sign
        if verdict.result is not Result.NEARLY:
            self._count(verdict.is_right)
        self._say(
            lambda: verdict_text(verdict, self._answer(question), document.experiment_shown), wrong=not verdict.is_right
        )
        self._show_rest()

    def _say(self, words: Callable[[], str], *, wrong: bool) -> None:
        """Of what was answered, now and in whatever language and notation follow."""
        self._said = words, wrong
        self._say_again()

    def _say_again(self) -> None:
        if self._said is not None:
            words, wrong = self._said
            self.page.question.show_verdict(words(), wrong=wrong)

    def _count(self, right: bool) -> None:
        """An answer of somebody whose turn it is."""
        if self._in_turn:
            self.turns = self.turns.answered(right)
            self._show_rest()

    def reveal(self) -> None:
        """Show the value that is asked for; nobody gets a point."""
        if self.asked is not None:
            question = self.asked
            self._open(question)
            self._say(lambda: translate("Ask", "It is {answer}.").format(answer=self._answer(question)), wrong=False)

    def _open(self, question: Question) -> None:
        self._document.hide(self._document.hidden.opening(question))

    def _answer(self, question: Question) -> str:
        return answer_text(question, self._document.playback.computed, self._profile)

    # hints

    def give_hint(self) -> None:
        """One more rung of the ladder: the rule, the numbers, the answer."""
        if self.asked is None:
            return
        self._climbed = min(ANSWER, self._climbed + 1)
        if self._climbed == ANSWER:
            self.reveal()
        self._show_hint()

    def _show_hint(self) -> None:
        if self._page is None:
            return
        lines = self._hint_lines()
        role = "backward" if self.asked is not None and self.asked.hidden_as in (DELTA, GRADIENT) else "forward"
        self._page.question.show_hint(lines, role)

    def _hint_lines(self) -> list[FormulaLine]:
        document = self._document
        if self.asked is None or not self._climbed:
            return []
        trace = document.playback.computed
        steps = working(self.asked, trace, document.run.training_at(trace.update).settings, self._profile)
        if steps is None:
            return []
        script = script_of(document.experiment)
        main = main_lines(steps.main, script)
        if self._climbed < NUMBERS:
            return main[:1]
        behind = [line for equation in steps.auxiliary for line in auxiliary_lines(equation, script)]
        return [*(main if self._climbed == ANSWER else main[:-1]), *behind]

    # the class in turn

    def _set_mode(self, in_turn: bool) -> None:
        self._in_turn = in_turn
        self._climbed = 0
        self._show_hint()
        self._show_rest()

    def _set_names(self, text: str) -> None:
        self.turns = self.turns.renamed(names_from(text, translate("Ask", "Team {number}")))
        self._show_rest()

    def _show_rest(self) -> None:
        page = self._page
        if page is not None:
            experiment = self._document.experiment_shown
            page.kinds.offer(frozenset(kind for kind in MAP_KINDS if can_ask(kind, experiment)))
            besides = hidden_besides(self._document.hidden, self._document.playback.computed)
            page.kinds.show_kinds(self._document.hidden.kinds, besides_text(besides))
            page.turns.show_turns(self._in_turn, self.turns)
            page.question.hint.setVisible(not self._in_turn)
            hidden = self._document.hidden
            page.question.setVisible(hidden.hides_values or not hidden.kinds)

    # what happens elsewhere

    def _on_moved(self) -> None:
        """Another update, or a step on where nothing was to be asked: another question."""
        cursor, question = self._document.playback.cursor, self.asked
        if question is None and not self._document.hidden.kinds:
            return  # as ever while training runs: nothing is looked for
        if question is not None and question.hidden_as == DELTA and self._shown_as != self._profile.id:
            self.ask_next()  # delta is another quantity in this notation
        elif question is None or question.update != cursor.update or (not self._is_open and self._of_other_row):
            self.ask_next()
        elif self._shown_as != self._profile.id:
            self._rename()
        self._shown_as = self._profile.id

    @property
    def _is_open(self) -> bool:
        return self.asked in self._document.hidden.opened

    @property
    def _of_other_row(self) -> bool:
        asked = self.asked
        return asked is not None and not asked.of_parameter and asked.row != self._document.row

    def _on_experiment_changed(self) -> None:
        self.ask_next()

    def _present(self, on: bool) -> None:
        if self._page is not None:
            self._page.set_large(on)
            self._show_hint()

    def _rename(self) -> None:
        """The names of the experiment in another language."""
        if self._page is not None:
            self._page.question.rename_question(*self._words())
            self._say_again()
            self._show_rest()


def _stands_at(question: Question, spot: Spot) -> bool:
    if spot.edge is not None:
        return question.of_parameter and (question.layer, question.source, question.node) == spot.edge
    if spot.node != (question.layer, question.node):
        return False
    return question.of_parameter == (spot.kind == "bias") and (question.source is None)
