"""Experiment: everything a file defines. Frozen; an edit makes a new one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from bpsim.engine.accuracy import BINARY, ONE_HOT, THRESHOLD, accuracy, classes_of
from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.batching import BatchOrigin
from bpsim.engine.conditions import NO_TEST_SAMPLES
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import ALL, TrainingSettings
from bpsim.engine.training import State, Training
from bpsim.session.data.samples import Samples, check_names, frozen
from bpsim.session.data.scaling import Scaling
from bpsim.session.data.shipped import Part, samples_of
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.lane import LANE_LIMIT, Lane
from bpsim.session.words.text import Text

NOTATIONS = tuple(PROFILES)
GRADIENT_ORDERS = ("last", "with-deltas")


@dataclass(frozen=True)
class Decision:
    """What one output means: at least ``threshold`` is ``yes``, else ``no``; ``output`` is its number."""

    threshold: float
    yes: Text
    no: Text
    output: int = 0

    def of(self, output: float) -> Text:
        return self.yes if output >= self.threshold else self.no


@dataclass(frozen=True, eq=False)
class Experiment:
    """A network, its start parameters, its data, how it is trained and what its parts are called.

    ``x`` (N, n_0) and ``t`` (N, n_L) are read-only; a nan in them is a blank, still to be filled in.
    ``node_names`` has one name a node, layers 0..L; ``sample_names`` one a sample. ``gradient_order``: "last"
    takes all gradients after all deltas, "with-deltas" each layer's right after its deltas. ``race``: settings to
    be compared side by side. ``test``: samples that are never trained with. ``scaling``: how columns were scaled
    before they became data. ``shape``: rows and columns where the inputs are the pixels of a picture; with other inputs
    they are none any more. ``part``: of which shipped set the data are, as long as nobody has changed them.
    Raises BadValue where the parts do not fit.
    """

    title: Text
    parameters: Parameters
    x: FloatArray
    t: FloatArray
    settings: TrainingSettings
    node_names: tuple[tuple[Text, ...], ...]
    sample_names: tuple[Text, ...]
    story: Text = field(default_factory=lambda: Text.same(""))
    decision: Decision | None = None
    notation: str = "standard"
    gradient_order: str = "last"
    badge: Text | None = None
    race: tuple[Lane, ...] = ()
    test: Samples | None = None
    scaling: tuple[Scaling, ...] = ()
    shape: tuple[int, int] | None = None
    part: Part | None = None

    def __post_init__(self) -> None:
        for name in ("x", "t"):
            object.__setattr__(self, name, frozen(getattr(self, name)))
        if self.shape is not None and self.shape[0] * self.shape[1] != self.network.layers[0]:
            object.__setattr__(self, "shape", None)
        if not np.isfinite(self.parameters.flat).all():
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "holds a value that is not a finite number"), "network")
        _ = Training(self.network, self.x, self.t, self.settings)
        named = tuple(len(names) for names in self.node_names)
        if named != self.network.layers:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must name every node: {expected} a layer, not {count}"),
                "network.names",
                expected=list(self.network.layers),
                count=list(named),
            )
        if self.decision is not None and not 0 <= self.decision.output < self.network.layers[-1]:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be one of the {count} outputs, counted from 0, not {value}"),
                "decision.output",
                count=self.network.layers[-1],
                value=self.decision.output,
            )
        check_names(self.sample_names, self.x, "data.names")
        self._check_test()
        self._check_stop(self.training)
        self._check_race()

    def _check_race(self) -> None:
        if len(self.race) > LANE_LIMIT:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must have at most {limit} lanes, not {count}"),
                "race",
                limit=LANE_LIMIT,
                count=len(self.race),
            )
        for index, lane in enumerate(self.race):
            try:
                self._check_stop(
                    Training(self.network, self.x, self.t, lane.settings(self.settings), unseen=self.test_training)
                )
            except BadValue as problem:
                raise problem.inside(f"race[{index}]") from None

    def _check_stop(self, training: Training) -> None:
        """A condition that ends the run may ask for test samples only where there are some."""
        if self.test is None and training.condition is not None and training.condition.what.of_test:
            raise BadValue(NO_TEST_SAMPLES, "training.stop_when")

    def _check_test(self) -> None:
        if self.test is None:
            return
        try:
            _ = self.test_training
        except BadValue as problem:
            where = problem.where.replace("data.", "data.test.", 1)
            raise BadValue(problem.template, where, **problem.arguments) from None
        check_names(self.test.names, self.test.x, "data.test.names")

    @property
    def network(self) -> NetworkSpec:
        return self.parameters.network

    @cached_property
    def training(self) -> Training:
        """How this experiment trains from its start."""
        return self.training_from(BatchOrigin())

    @cached_property
    def test_training(self) -> Training | None:
        """For the loss on the test samples; nothing is ever trained by it."""
        if self.test is None:
            return None
        settings = replace(self.settings, batch_size=ALL, order="sequential", updates_per_epoch=None, stop_when=None)
        return Training(self.network, self.test.x, self.test.t, settings)

    def test_loss(self, parameters: Parameters) -> float | None:
        """The full loss over the test samples, or None where there are none."""
        return None if self.test_training is None else self.test_training.loss_on(parameters)

    @cached_property
    def has_classes(self) -> bool:
        """Whether it is a classification: one-hot targets of sigmoids or shares, or a decision over one output that
        says of it what ``engine.accuracy`` does."""
        if self.network.layers[-1] > 1:
            kind, fits = ONE_HOT, ACTIVATIONS[self.network.activations[-1]].range == (0.0, 1.0)
        else:
            kind, fits = BINARY, self.decision is not None and self.decision.threshold == THRESHOLD
        parts = [self.t] if self.test is None else [self.t, self.test.t]
        return fits and all(classes_of(t) == kind for t in parts)

    def accuracy(self, parameters: Parameters) -> float | None:
        """The share of the samples to train with that are answered right; None where targets are no classes."""
        return accuracy(self.training.outputs(parameters), self.t) if self.has_classes else None

    def test_accuracy(self, parameters: Parameters) -> float | None:
        """The same of the test samples, or None where there are none."""
        if self.test_training is None or not self.has_classes:
            return None
        return accuracy(self.test_training.outputs(parameters), self.test_training.t)

    @property
    def samples(self) -> Samples:
        """What is trained with."""
        return Samples(self.x, self.t, self.sample_names)

    @cached_property
    def input_scalings(self) -> tuple[Scaling | None, ...]:
        """How each input was scaled, None where it is as it was: by the columns' names; columns that nobody is called
        by any more are those of the inputs without one, in their order, where these are as many."""
        names, targets = ([name.en for name in self.node_names[layer]] for layer in (0, -1))
        by_column = {row.column: row for row in self.scaling}
        rows = [by_column.get(name) for name in names]
        left = [row for row in self.scaling if row.column not in (*names, *targets)]
        unnamed = [node for node, row in enumerate(rows) if row is None]
        if len(left) == len(unnamed):
            for node, row in zip(unnamed, left, strict=True):
                rows[node] = row
        return tuple(rows)

    @cached_property
    def input_range(self) -> tuple[FloatArray, FloatArray]:
        """The least and the greatest value of each input (n_0,) in what is trained with; nan where all are missing."""
        return np.fmin.reduce(self.x, axis=0), np.fmax.reduce(self.x, axis=0)

    @cached_property
    def unchanged_part(self) -> Part | None:
        """Of which shipped set the data are, if they are still just that."""
        if self.part is None:
            return None
        data = samples_of(self.part)
        test = data.test is None if self.test is None else self.test.same_as(data.test)
        return self.part if test and self.samples.same_as(data.samples) and self.scaling == data.scaling else None

    def training_from(self, origin: BatchOrigin) -> Training:
        return Training(self.network, self.x, self.t, self.settings, origin, self.test_training)

    @property
    def has_blanks(self) -> bool:
        """Whether a value of the data is still missing (nan): it cannot be trained then."""
        return self.training.has_blanks

    def check_complete(self) -> None:
        """Raises BadValue, naming the first blank, where the data are not complete."""
        for where, values in (("data.inputs", self.x), ("data.targets", self.t)):
            blanks = np.argwhere(np.isnan(values))
            if len(blanks):
                sample, node = blanks[0]
                raise BadValue(
                    QT_TRANSLATE_NOOP("Problem", "is blank, as {count} values are; fill them before training"),
                    f"{where}[{sample}][{node}]",
                    count=int(np.isnan(self.x).sum() + np.isnan(self.t).sum()),
                )

    @property
    def start(self) -> State:
        return State.start(self.start_parameters, self.settings)

    @cached_property
    def start_parameters(self) -> Parameters:
        """What a run starts from: the parameters, unless a deliberate mistake makes them all equal."""
        return self.settings.program.started(self.parameters)

    @property
    def mistake(self) -> str:
        """The deliberate mistake that is on, by its name in the file; "" for none."""
        return self.settings.mistake

    @property
    def total_updates(self) -> int:
        """How many updates a whole run of ``epochs`` epochs takes."""
        return self.settings.epochs * self.training.plan.updates_per_epoch
