"""Messages: what the window's message bar tells of edits, of problems, and of training that stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from bpsim.engine.advancing import Stop
from bpsim.engine.problems import BadValue
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.language import language
from bpsim.gui.race.room import RaceRoom
from bpsim.gui.shaping.room import ShapingRoom
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.message_bar import Words
from bpsim.gui.workspace.why_it_stopped import Finding
from bpsim.session.running.data_then import places_now
from bpsim.session.words.number_format import grouped
from bpsim.session.words.text import Text

translate = QCoreApplication.translate


class Messages(QObject):
    """Slots for what a person is to be told; a problem is told where it can be seen, in a race too."""

    def __init__(self, context: Context, race: RaceRoom, shaping: ShapingRoom) -> None:
        super().__init__(context)
        self._document, self._workspace, self._refresh = context.document, context.workspace, context.refresh
        self._context, self._race, self._shaping = context, race, shaping
        self._refused: tuple[str, Callable[[], str]] | None = None  # where, and what is said of it
        context.problem.connect(self.show_problem)
        context.note.connect(self.show_note)
        context.editing.problem.connect(self.show_edit_problem)
        context.editing.accepted.connect(self.show_accepted_edit)
        context.document.experiment_changed.connect(self.forget_edit_problem)
        context.document.position_changed.connect(self._on_moved)
        for again in (context.restyled, context.retranslated):
            again.connect(self._say_again)
        context.control.stopped.connect(self.show_stop)
        context.control.interrupted.connect(self.show_interrupted)
        context.control.failed.connect(self.show_problem)
        views = context.workspace
        views.settings.withdrawn.connect(self.forget_edit_problem)
        views.settings.sample_selected.connect(self.show_present_sample)
        views.predictions.sample_selected.connect(self.show_sample)

    def show_note(self, words: Words) -> None:
        self._workspace.message_bar.show_message(words, error=False)

    def show_problem(self, words: Words) -> None:
        self._race.message_bar.show_message(words, error=True)

    def show_edit_problem(self, field: str, problem: BadValue) -> None:
        words = partial(say, problem)
        self._refused = field, words
        self._workspace.settings.show_problem(field, words())
        self.show_problem(words)
        self._refresh.position()

    def _say_again(self) -> None:
        """All is shown anew, perhaps in another language: what was refused still is."""
        if self._refused is not None:
            field, words = self._refused
            self._workspace.settings.show_problem(field, words())

    def forget_edit_problem(self) -> None:
        """The field is right again: what was said of it goes, and nothing else."""
        for bar in (self._workspace.message_bar, self._race.message_bar):
            if self._refused is not None and bar.words is self._refused[1]:
                bar.hide()
        self._refused = None

    def _on_moved(self) -> None:
        """Somebody goes on: what was refused is over. While it plays or trains by itself it can still be read."""
        if not self._context.goes_by_itself:
            self.forget_edit_problem()

    def show_accepted_edit(self) -> None:
        """A typed value goes on from here; a dragged one would start from 0: say which of the two it is."""
        self._workspace.message_bar.hide()
        update = self._document.forked_at
        if update is not None:
            self.show_note(
                lambda: translate(
                    "MainWindow",
                    "From update {update} on. What was done before stays; the old way on is the pale curve.",
                ).format(update=grouped(update))
            )
        elif self._document.restarted:
            self.show_note(
                lambda: translate(
                    "MainWindow", "A new run from the start. The old one is the pale curve; undo brings it back."
                )
            )
        self._shaping.blanks.show()

    def show_present_sample(self, sample: int) -> None:
        """A sample that there is now: its row, where the state that is shown was trained with it."""
        document = self._document
        places = places_now(document.experiment, document.run.leg_at(document.playback.trace.update))
        if sample in places:
            self.show_sample(places.index(sample))

    def show_sample(self, sample: int) -> None:
        """The row of the batch of a sample that the state is trained with; where it has none, that."""
        batch = [int(i) for i in self._document.playback.trace.batch]
        if sample in batch:
            self._document.show_row(batch.index(sample))
        else:
            name = self._document.experiment_shown.sample_names[sample]
            last = self._document.run.last_update_with(sample, self._document.playback.cursor.update)
            self.show_note(lambda: _not_in_the_batch(name, last))

    def show_interrupted(self, done: int, to_do: int) -> None:
        """An opened file's run is not yet all there."""
        self.show_note(
            lambda: translate(
                "MainWindow",
                "Paused: {done} of the {count} updates in the file have been made again. Run makes the rest.",
            ).format(done=grouped(done), count=grouped(to_do))
        )

    def show_stop(self, stop: Stop | None) -> None:
        """Why training stopped by itself, where there is something to say."""
        finding = Finding.at_the_end(self._document, stop)
        if finding.is_something:
            self.show_note(finding.words)


def _not_in_the_batch(name: Text, last: int | None) -> str:
    """``last``: the newest update before that trained with it."""
    said = translate("MainWindow", "{name} is not in the batch of this update.").format(name=name.to(language()))
    if last is None:
        return said
    go = translate("MainWindow", "The last one before it that trained with it: go to {update}.")
    return f"{said} {go.format(update=grouped(last))}"
