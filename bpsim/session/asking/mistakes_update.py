"""What a wrong gradient, or a wrong new weight or bias, may have come from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bpsim.engine.network import FloatArray, ParameterPlace
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.session.asking.mistakes_backward import wrong_deltas
from bpsim.session.asking.mistakes_made import Mistake
from bpsim.session.asking.question import Question
from bpsim.session.explaining.writing.explanation_parts import SampleRef


def gradient_mistakes(
    trace: Trace, question: Question, settings: TrainingSettings, previous: Trace | None, sign: int = 1
) -> Iterator[Mistake]:
    """The most likely first; ``previous``: the update before, where there is one; ``sign``: with which the notation
    shows the gradient."""
    for made in _gradient_mistakes(trace, question.place, settings, previous):
        yield made.as_typed(sign)


def _gradient_mistakes(
    trace: Trace, place: ParameterPlace, settings: TrainingSettings, previous: Trace | None
) -> Iterator[Mistake]:
    yield from _wrong_factors(trace, place, settings)
    yield from _wrong_reductions(trace, place, settings)
    for wrong in wrong_deltas(trace, settings, place.layer):
        delta = wrong.delta[:, place.target]
        made = _reduced(trace, place, settings, _shares(trace, place, delta))
        yield Mistake(wrong.id, made, wrong.arguments, wrong.turns)
    if previous is not None:
        yield Mistake("stale-batch", trace.gradient.value(place) + previous.gradient.value(place))


def _shares(trace: Trace, place: ParameterPlace, delta: FloatArray) -> FloatArray:
    """(N,): what each sample adds to the gradient."""
    return delta if place.source is None else trace.a[place.layer - 1][:, place.source] * delta


def _reduced(trace: Trace, place: ParameterPlace, settings: TrainingSettings, shares: FloatArray) -> float:
    mean = settings.bias_mean if place.source is None else settings.weight_mean
    return float(shares.mean() if mean else shares.sum())


def _wrong_factors(trace: Trace, place: ParameterPlace, settings: TrainingSettings) -> Iterator[Mistake]:
    layer, target, source = place.layer, place.target, place.source
    delta, own = trace.delta[layer][:, target], trace.a[layer][:, target]

    def reduced(shares: FloatArray) -> float:
        return _reduced(trace, place, settings, shares)

    if source is None:
        yield Mistake("wrong-end", reduced(own * delta))
        return
    yield Mistake("forgot-input", reduced(delta))
    yield Mistake("wrong-end", reduced(own * delta))
    if layer > 1:
        yield Mistake("z-passed-on", reduced(trace.z[layer - 1][:, source] * delta))
    yield Mistake("forgot-delta", reduced(trace.a[layer - 1][:, source]), turns=False)
    yield Mistake("weight-for-input", reduced(trace.before.value(place) * delta))


def _wrong_reductions(trace: Trace, place: ParameterPlace, settings: TrainingSettings) -> Iterator[Mistake]:
    right, count = trace.gradient.value(place), len(trace.batch)
    yield Mistake("learning-rate-included", trace.rule.learning_rate * right)
    if count == 1:
        return
    if settings.bias_mean if place.source is None else settings.weight_mean:
        yield Mistake("sum-for-mean", right * count)
    else:
        yield Mistake("bias-mean" if place.source is None else "mean-for-sum", right / count)
    shares = _shares(trace, place, trace.delta[place.layer][:, place.target])
    yield Mistake("signs-lost", _reduced(trace, place, settings, np.abs(shares)), turns=False)
    for row, share in enumerate(shares.tolist()):
        yield Mistake("one-sample", share, {"sample": SampleRef(row, int(trace.batch[row]))})


def new_mistakes(
    trace: Trace, question: Question, settings: TrainingSettings, previous: Trace | None, sign: int = 1
) -> Iterator[Mistake]:
    """Wrong steps with the right gradient, then right steps with a wrong one; ``sign`` as there."""
    place = question.place
    before, after = trace.before.value(place), trace.after.value(place)
    taken = trace.step_gradient.value(place)
    step = after - before
    if step == 0.0:  # frozen, or nothing to learn here
        yield Mistake("step-alone", 0.0)
        return
    yield Mistake("sign", before - step)
    yield Mistake("forgot-learning-rate", before - taken)
    yield Mistake("step-alone", step)
    yield Mistake("step-alone", -step)
    yield Mistake("not-updated", before)
    if len(trace.memory_before):
        yield Mistake("forgot-memory", before - trace.rule.learning_rate * taken)
    penalty = taken - trace.gradient.value(place)
    if penalty:
        yield Mistake("forgot-penalty", before + _step(trace, place, trace.gradient.value(place)))
    for made in gradient_mistakes(trace, question, settings, previous, sign):
        if made.id != "learning-rate-included":
            yield Mistake(made.id, before + _step(trace, place, made.value + penalty), made.arguments)


def _step(trace: Trace, place: ParameterPlace, gradient: float) -> float:
    """What the optimizer adds to the parameter for this gradient."""
    index = trace.network.index_of(place)
    return float(trace.change_of(np.array([gradient]), slice(index, index + 1))[0])
