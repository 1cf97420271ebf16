"""Predictions: what the network answered at the start, what it answers now, what it should answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.training import Training
from bpsim.session.asking.hidden import Hidden
from bpsim.session.experiment import Experiment
from bpsim.session.hidden_value import HIDDEN
from bpsim.session.running.known.classified import Classified
from bpsim.session.words.text import Text

BLOCK = 64  # samples whose answers are computed together


@dataclass(frozen=True)
class Prediction:
    """One sample: its outputs at the start and now, its targets, and (with a decision) the answer in words.

    ``decided``: the output that the decision is about; ``right`` is None where its target is blank.
    """

    sample: Text
    start: tuple[float, ...]
    now: tuple[float, ...]
    target: tuple[float, ...]
    decision: Text | None
    right: bool | None
    decided: int = 0


def as_seen(row: Prediction, hidden: Hidden, update: int) -> Prediction:
    """What the network answers, as the class may see it; before update 0 it is the answer at the start too."""
    if not hidden.hides_outputs:
        return row
    covered = (HIDDEN,) * len(row.now)
    return replace(row, now=covered, start=covered if update == 0 else row.start, decision=None, right=None)


class _Block(NamedTuple):
    """Which samples, the outputs now (BLOCK, n_L), and what classes they say."""

    chosen: NDArray[np.int64]
    now: FloatArray
    classified: Classified


class Predictions:
    """One row a sample of ``training``'s data, made when somebody looks at it; the start is the experiment's own.

    ``seen``: the row as the class may see it.
    """

    def __init__(
        self, experiment: Experiment, training: Training, now: Parameters,
        seen: Callable[[Prediction], Prediction] = lambda row: row,
    ) -> None:  # fmt: skip
        self._experiment, self._training, self._now, self._seen = experiment, training, now, seen
        self._blocks: dict[int, _Block] = {}
        self._starts: dict[int, FloatArray] = {}  # the outputs at the start, of the blocks where they were asked for

    def __len__(self) -> int:
        return self._training.sample_count

    def __iter__(self) -> Iterator[Prediction]:
        return (self[index] for index in range(len(self)))

    def __getitem__(self, index: int) -> Prediction:
        number, at = divmod(index, BLOCK)
        at_start, at_present = self._start(number)[at], self._block(number).now[at]
        experiment, targets = self._experiment, self._training.t[index]
        answer, aim = _decided(experiment, at_present, targets)
        return self._seen(
            Prediction(
                experiment.sample_names[index],
                tuple(at_start.tolist()),
                tuple(at_present.tolist()),
                tuple(targets.tolist()),
                answer,
                None if answer is None or aim is None else answer == aim,
                experiment.decision.output if experiment.decision else 0,
            )
        )

    @property
    def experiment(self) -> Experiment:
        return self._experiment

    def inputs(self, index: int) -> FloatArray:
        """(n_0,) of one sample."""
        return self._training.x[index]

    @cached_property
    def classified(self) -> Classified:
        """What is answered to all samples at once, where targets are classes; takes a whole forward pass."""
        return Classified(self._training.outputs(self._now), self._training.t)

    def answer(self, index: int) -> tuple[int, int, float, bool]:
        """Of one sample: the true class, the one that is answered, how sure of it, whether that is right; where nobody
        has asked for all of them, only its neighbours' are computed."""
        if "classified" in self.__dict__:
            made, at = self.classified, index
        else:
            made, at = self._block(index // BLOCK).classified, index % BLOCK
        return int(made.true[at]), int(made.answered[at]), float(made.certainty[at]), bool(made.right[at])

    def _block(self, number: int) -> _Block:
        known = self._blocks.get(number)
        if known is None:
            chosen = np.arange(number * BLOCK, min(len(self), (number + 1) * BLOCK))
            now = self._training.outputs(self._now, chosen)
            known = self._blocks[number] = _Block(chosen, now, Classified(now, self._training.t[chosen]))
        return known

    def _start(self, number: int) -> FloatArray:
        known = self._starts.get(number)
        if known is None:
            chosen = self._block(number).chosen
            known = self._starts[number] = self._training.outputs(self._experiment.start_parameters, chosen)
        return known


def _decided(experiment: Experiment, outputs: FloatArray, targets: FloatArray) -> tuple[Text | None, Text | None]:
    """What the outputs and the targets of a sample mean in words; None without a decision, or for a blank."""
    made = experiment.decision
    if made is None:
        return None, None
    answer, aim = (None if np.isnan(v[made.output]) else made.of(float(v[made.output])) for v in (outputs, targets))
    return answer, aim
