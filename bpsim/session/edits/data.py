"""Edits of the data as a whole. Experiment in, edited experiment out; each raises BadValue where that cannot be.

All samples are counted together: first those to train with, then those to test with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bpsim.engine.batching import BatchPlan
from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.session.data.samples import Samples, drawn_for_test
from bpsim.session.edits.stopping import stop_among
from bpsim.session.experiment import Experiment
from bpsim.session.lane import with_batches_up_to, with_stop
from bpsim.session.naming import fresh_sample_name
from bpsim.session.words.text import Text


def all_samples(experiment: Experiment) -> tuple[Samples, tuple[bool, ...]]:
    """Every sample, and whether it is one to test with."""
    training, test = experiment.samples, experiment.test
    if test is None:
        return training, (False,) * len(training)
    return training.followed_by(test), (False,) * len(training) + (True,) * len(test)


def with_samples(experiment: Experiment, samples: Samples, tested: Sequence[bool]) -> Experiment:
    """Other samples, those that are ``tested`` set aside. A batch size larger than what remains comes down to it."""
    training = [index for index, mark in enumerate(tested) if not mark]
    testing = [index for index, mark in enumerate(tested) if mark]
    if not training:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "at least one sample is needed to train with"), "data.inputs")
    kept, test = samples.taken(training), samples.taken(testing)
    settings = batches_up_to(experiment.settings, len(training))

    def still(text: str | None) -> str | None:
        return stop_among(text, experiment, kept.names, test.names)

    return replace(
        experiment,
        x=kept.x,
        t=kept.t,
        sample_names=kept.names,
        test=test if testing else None,
        settings=settings.changed("stop_when", still(settings.stop_when)),
        race=with_stop(with_batches_up_to(experiment.race, len(training)), still),
    )


def batches_up_to(settings: TrainingSettings, count: int) -> TrainingSettings:
    size = settings.batch_size
    return settings if isinstance(size, str) or size <= count else settings.changed("batch_size", count)


def with_split(experiment: Experiment, fraction: float, seed: int) -> Experiment:
    """A share of all samples set aside for testing, drawn with ``seed``; 0 trains with all of them."""
    samples, _ = all_samples(experiment)
    chosen = set(drawn_for_test(len(samples), fraction, seed))
    return with_samples(experiment, samples, [index in chosen for index in range(len(samples))])


def with_targets_shuffled(experiment: Experiment, seed: int) -> Experiment:
    """The targets of the samples to train with, dealt out anew, drawn with ``seed``: nothing is left to be learned but
    by heart (C. Zhang et al., "Understanding deep learning requires rethinking generalization", ICLR 2017)."""
    count = len(experiment.t)
    return replace(experiment, t=experiment.t[BatchPlan(count, count, "shuffled", False, None, seed).batch(0, 0)])


def with_marks(experiment: Experiment, chosen: Sequence[int], *, test: bool) -> Experiment:
    """These samples set aside for testing, or taken back into training."""
    samples, tested = all_samples(experiment)
    return with_samples(experiment, samples, [test if i in chosen else mark for i, mark in enumerate(tested)])


def with_sample_inserted(experiment: Experiment, after: int) -> Experiment:
    """One more sample below another, a copy of it with a name of its own."""
    samples, tested = all_samples(experiment)
    order = [*range(after + 1), after, *range(after + 1, len(samples))]
    made = samples.taken(order)
    names = list(made.names)
    names[after + 1] = fresh_sample_name(samples.names)
    marks = [tested[index] for index in order]
    return with_samples(experiment, Samples(made.x, made.t, tuple(names)), marks)


def with_sample(experiment: Experiment, x: FloatArray, t: FloatArray) -> Experiment:
    """One more sample to train with, the last of them: inputs (n_0,), targets (n_L,)."""
    names = experiment.sample_names if experiment.test is None else experiment.sample_names + experiment.test.names
    return replace(
        experiment,
        x=np.vstack([experiment.x, x]),
        t=np.vstack([experiment.t, t]),
        sample_names=(*experiment.sample_names, fresh_sample_name(names)),
    )


def without_samples(experiment: Experiment, chosen: Sequence[int]) -> Experiment:
    samples, tested = all_samples(experiment)
    kept = [index for index in range(len(samples)) if index not in set(chosen)]
    if not kept:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "needs at least one sample"), "data.inputs")
    return with_samples(experiment, samples.taken(kept), [tested[index] for index in kept])


def with_sample_moved(experiment: Experiment, index: int, by: int) -> Experiment:
    """One sample up (-1) or down (1), within its part."""
    samples, tested = all_samples(experiment)
    other = index + by
    if not 0 <= other < len(samples) or tested[other] != tested[index]:
        return experiment
    order = list(range(len(samples)))
    order[index], order[other] = other, index
    return with_samples(experiment, samples.taken(order), tested)


def with_sample_named(experiment: Experiment, index: int, name: str) -> Experiment:
    return with_names(experiment, index, [name])


def with_names(experiment: Experiment, first: int, given: Sequence[str]) -> Experiment:
    """Names for the samples from ``first`` on."""
    samples, tested = all_samples(experiment)
    if first + len(given) > len(samples):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "{count} names were copied; from this cell on there are {expected} samples"),
            count=len(given),
            expected=len(samples) - first,
        )
    names = list(samples.names)
    names[first : first + len(given)] = [Text.same(checked_name(name)) for name in given]
    return with_samples(experiment, replace(samples, names=tuple(names)), tested)


def checked_name(text: str) -> str:
    words = " ".join(text.split())
    if not 0 < len(words) <= 200:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "a name needs 1 to 200 characters"))
    return words


def with_block(
    experiment: Experiment, row: int, column: int, block: Sequence[Sequence[float]], names: Sequence[str] | None = None
) -> Experiment:
    """Numbers (rows, columns) in place of those from ``row`` and ``column`` on (inputs first, then targets), and names
    for their samples. A block of the whole width may have more rows: they become new samples."""
    samples, tested = all_samples(experiment)
    values = np.hstack([samples.x, samples.t])
    high, wide = len(block), len(block[0])
    added = max(0, row + high - len(values))
    room = values.shape[1] - column
    if wide > room or any(len(line) != wide for line in block) or (added and wide < values.shape[1]):
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem",
                "what was copied has {rows} rows and {columns} columns; from this cell on there are {expected} rows "
                "and {width} columns. With all {all} columns it may have more rows",
            ),
            rows=high,
            columns=max(map(len, block)),
            expected=len(values) - row,
            width=room,
            all=values.shape[1],
        )
    values = np.vstack([values, np.zeros((added, values.shape[1]))])
    values[row : row + high, column : column + wide] = block
    called = list(samples.names)
    for _ in range(added):
        called.append(fresh_sample_name(tuple(called)))
    for index, name in enumerate(names or ()):
        called[row + index] = Text.same(checked_name(name))
    width = samples.x.shape[1]
    made = Samples(values[:, :width], values[:, width:], tuple(called))
    return with_samples(experiment, made, (*tested, *(False,) * added))


def block_of(text: str) -> list[list[str]]:
    """What was copied from a spreadsheet, as cells: lines of cells with tabs between them."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [[cell.strip() for cell in line.split("\t")] for line in lines]


def numbers_in(block: Sequence[Sequence[str]]) -> list[list[float]]:
    """The cells as numbers, read column by column as those of a table are; a missing one is a blank (nan). Raises
    BadValue naming row and column (from 1) of what was copied."""
    from bpsim.session.data.reading.pasting import numbers_of_block

    return numbers_of_block(block)
