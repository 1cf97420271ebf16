"""Why training stopped by itself, and whether it is stuck: looked at once, said in whatever language follows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bpsim.engine.advancing import Stop
from bpsim.engine.conditions import Condition
from bpsim.engine.diagnosis import Saturation, saturated_outputs
from bpsim.gui.document.document import Document
from bpsim.gui.formulas.notation import condition_words, script_of
from bpsim.gui.language import language
from bpsim.session.experiment import Experiment
from bpsim.session.words.number_format import format_number, grouped, of_count

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Finding:
    """``stop``, if it was not a person, by the ``condition`` of the run; the outputs that are ``saturated``."""

    experiment: Experiment
    stop: Stop | None
    condition: Condition | None
    saturated: tuple[Saturation, ...]

    @classmethod
    def at_the_end(cls, document: Document, stop: Stop | None) -> Finding:
        """Of the newest state of the run."""
        run = document.run
        training = run.training_at(run.head)
        saturated = saturated_outputs(training, run.state(run.head).parameters)
        return cls(document.experiment, stop, training.condition, saturated)

    @property
    def is_something(self) -> bool:
        return self.stop is not None or bool(self.saturated)

    def words(self) -> str:
        """In sentences; "" for nothing to say."""
        return " ".join(filter(None, (self._stop_words(), self._saturation_words())))

    def _stop_words(self) -> str:
        if self.stop is None:
            return ""
        update = self.stop.update
        if self.stop.reason == "condition":
            condition = "" if self.condition is None else condition_words(self.condition, self.experiment)
            one = translate("Refresh", "Stopped after 1 update: {condition}.")
            more = translate("Refresh", "Stopped after {count} updates: {condition}.")
            return of_count(update, one, more, condition=condition)
        sentences = {
            "diverged": translate(
                "Refresh",
                "Training diverged: the loss of update {update} is not a finite number. Go back and try a smaller "
                "learning rate.",
            ),
            "change": translate(
                "Refresh", "Stopped after update {update}: no parameter changed by more than the threshold."
            ),
        }
        return sentences[self.stop.reason].format(update=grouped(update))

    def _saturation_words(self) -> str:
        if not self.saturated:
            return ""
        experiment, network = self.experiment, self.experiment.network
        slope = script_of(experiment).bare("derivative", network.depth, network.activation(network.depth))
        names = [experiment.node_names[-1][found.node].to(language()) for found in self.saturated]
        if len(names) > 1:
            derivative = format_number(max(found.derivative for found in self.saturated))
            return translate(
                "Refresh",
                "{names} are saturated: each answers many samples wrongly, but there {slope} is at most "
                "{derivative}, so the weights hardly move. Try a smaller learning rate from the start.",
            ).format(names=", ".join(names), slope=slope, derivative=derivative)
        (found,) = self.saturated
        return of_count(
            len(found.samples),
            translate(
                "Refresh",
                "{name} is saturated: one sample is answered wrongly, but {slope} is at most "
                "{derivative}, so the weights hardly move. Try a smaller learning rate from the start.",
            ),
            translate(
                "Refresh",
                "{name} is saturated: {count} samples are answered wrongly, but {slope} is at most "
                "{derivative}, so the weights hardly move. Try a smaller learning rate from the start.",
            ),
            name=names[0], slope=slope, derivative=format_number(found.derivative),
        )  # fmt: skip
