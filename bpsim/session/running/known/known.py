"""What is known of a state of a run. Every loss and every accuracy that is said of one comes from here.

``known`` answers exactly, for any state of any run. Where that takes longer than a moment (see ``products``), a window
has ``Knowing`` do it, in a worker.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from bpsim.engine.accuracy import accuracy
from bpsim.engine.network import Parameters
from bpsim.engine.training import Training
from bpsim.session.experiment import Experiment
from bpsim.session.running.newest_first import NewestFirst
from bpsim.session.running.run import Run

QUICK = 4_000_000  # products of weights and inputs: 10 ms on a slow machine
FLEETING = 50_000  # the same while training runs: a fraction of a millisecond


class Told(NamedTuple):
    """A loss and the state that it is of; ``value`` is None where it is still being computed."""

    value: float | None
    update: int


class Known(NamedTuple):
    """Of state ``update``: the full loss, the loss over the test samples (None where there are none), and the accuracy
    over both (None where targets are no classes)."""

    update: int
    full: float
    test: float | None
    accuracy: float | None = None
    test_accuracy: float | None = None


def known(experiment: Experiment, run: Run, update: int) -> Known:
    """Exactly, of any state 0..head, and of head + 1 (what the update leads to that is looked at)."""
    parameters = run.parameters(update)
    training, classes = run.training_at(min(update, run.head)), experiment.has_classes
    test_loss, test_accuracy = measured_test(experiment.test_training, parameters, classes)
    return Known(update, run.full_loss(update), test_loss, accuracy_on(training, parameters, classes), test_accuracy)


def accuracy_on(part: Training, parameters: Parameters, classes: bool) -> float | None:
    """None where targets are no classes."""
    return accuracy(part.outputs(parameters), part.t) if classes else None


def measured(part: Training, parameters: Parameters, classes: bool) -> tuple[float, float | None]:
    """(loss, accuracy) of some samples, by one pass: of thousands of pictures it takes its time."""
    passed = part.passed(parameters)
    return part.loss_of(passed), accuracy(passed.output, part.t) if classes else None


def measured_test(test: Training | None, parameters: Parameters, classes: bool) -> tuple[float | None, float | None]:
    """The same of the samples to test with; None where there are none."""
    return (None, None) if test is None else measured(test, parameters, classes)


def products(experiment: Experiment, run: Run) -> int:
    """About how many products it takes to know one state: the run may have begun with more samples than there are."""
    trained = max(len(leg.training.x) for leg in run.legs)
    samples = trained + (0 if experiment.test is None else len(experiment.test.x))
    return samples * experiment.network.parameter_count


@dataclass(frozen=True, eq=False)
class StateQuestion:
    """One state, with all that its losses depend on. ``name``: what the asker calls it."""

    name: object
    update: int
    parameters: Parameters
    training: Training
    test: Training | None
    classes: bool


def question_of(name: object, experiment: Experiment, run: Run, update: int) -> StateQuestion:
    training = run.training_at(min(update, run.head))
    parameters = run.parameters(update)
    return StateQuestion(name, update, parameters, training, experiment.test_training, experiment.has_classes)


class Knowing(NewestFirst[tuple[StateQuestion, ...], dict[object, Known]]):
    """A worker that gets to know some states."""

    def __init__(self) -> None:
        super().__init__("bpsim-known")

    def answer_to(self, question: tuple[StateQuestion, ...]) -> dict[object, Known]:
        found: dict[object, Known] = {}
        for one in question:
            if not self.is_wanted(question):
                break
            loss, right = measured(one.training, one.parameters, one.classes)
            test_loss, right_of_test = measured_test(one.test, one.parameters, one.classes)
            found[one.name] = Known(one.update, loss, test_loss, right, right_of_test)
        return found
