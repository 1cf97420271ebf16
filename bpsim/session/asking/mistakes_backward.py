"""Wrong deltas: of one layer, the deltas behind it being right, or of the whole backward pass.

Each comes as (N, n_l), like the right ones, so that the gradients and new weights that follow from them can be had
from the same numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import FloatArray
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.session.asking.mistakes_made import Argument
from bpsim.session.explaining.writing.explanation_parts import NodeRef


@dataclass(frozen=True, eq=False)
class WrongDelta:
    """``delta`` (N, n_l) as mistake ``id`` gives it; ``turns``: as of ``Mistake``."""

    id: str
    delta: FloatArray
    arguments: dict[str, Argument] = field(default_factory=dict)
    turns: bool = True


def wrong_deltas(trace: Trace, settings: TrainingSettings, layer: int) -> Iterator[WrongDelta]:
    """Of one layer, the most likely first."""
    yield from _wrong_slopes(trace, settings, layer)
    if layer < trace.network.depth:
        yield from _wrong_paths(trace, layer, trace.derivative[layer])
        yield from _whole_pass(trace, settings, layer)
    else:
        yield from _wrong_errors(trace, settings, trace.derivative[layer])
    yield from _lost_factors(trace, settings, trace.delta[layer])
    if len(trace.batch) > 1:
        yield WrongDelta("divided-by-batch", trace.delta[layer] / len(trace.batch))
    yield WrongDelta("only-derivative", trace.derivative[layer], turns=False)


def wrong_das(trace: Trace, settings: TrainingSettings, layer: int) -> Iterator[WrongDelta]:
    """Of one layer's dl/da: the same mistakes without the slope."""
    da = trace.da[layer]
    if layer < trace.network.depth:
        yield from _wrong_paths(trace, layer, np.ones_like(da))
        behind = _with_slopes(trace, settings, layer + 1, "missing-derivative", 0)
        if behind is not None:
            yield WrongDelta("missing-derivative-before", behind @ trace.before.w[layer + 1].T)
    else:
        yield from _wrong_errors(trace, settings, np.ones_like(da))
    yield from _lost_factors(trace, settings, da)
    if len(trace.batch) > 1:
        yield WrongDelta("divided-by-batch", da / len(trace.batch))
    yield WrongDelta("only-derivative", trace.derivative[layer], turns=False)


def _slopes(trace: Trace, layer: int) -> Iterator[tuple[str, FloatArray]]:
    """Wrong slopes in the place of f'(z)."""
    activation = ACTIVATIONS[trace.network.activation(layer)]
    z, a = trace.z[layer], trace.a[layer]
    yield "missing-derivative", np.ones_like(a)
    if activation.flattens and not activation.couples:
        for other in ACTIVATIONS.values():
            if other.flattens and not other.couples and other is not activation:  # sigmoid's for tanh's, and back
                yield "wrong-derivative", other.derivative(z, a)
        yield "derivative-of-activation", activation.derivative(z, z)
        yield "derivative-of-activation", activation.derivative(a, activation.value(a))


def _wrong_slopes(trace: Trace, settings: TrainingSettings, layer: int) -> Iterator[WrongDelta]:
    if layer == trace.network.depth and LOSSES[settings.loss].delta_is_error:
        yield WrongDelta("derivative-too-much", trace.delta[layer] * trace.derivative[layer])
        return
    for id_, slope in _slopes(trace, layer):
        yield WrongDelta(id_, trace.da[layer] * slope)


def _wrong_errors(trace: Trace, settings: TrainingSettings, slope: FloatArray) -> Iterator[WrongDelta]:
    """In the output layer: what may be wrong with dL/da = a - t."""
    depth, loss = trace.network.depth, LOSSES[settings.loss]
    if loss.delta_is_error:
        yield from _in_both_signs("forgot-target", trace.a[depth])
        yield from _losses_alone(trace, settings)
        return
    yield from _in_both_signs("forgot-target", loss.derivative(trace.a[depth], np.zeros_like(trace.t)) * slope)
    yield WrongDelta("loss-for-slope", _terms(trace, settings) * slope, turns=False)
    yield WrongDelta("error-alone", trace.a[depth] - trace.t)
    yield from _losses_alone(trace, settings)


def _in_both_signs(id_: str, delta: FloatArray) -> Iterator[WrongDelta]:
    """Of t - a without t, -a is left to some and a to others."""
    yield WrongDelta(id_, delta)
    yield WrongDelta(id_, delta, turns=False)


def _terms(trace: Trace, settings: TrainingSettings) -> FloatArray:
    """(N, n_L): what each output adds to the loss."""
    depth = trace.network.depth
    return LOSSES[settings.loss].term(trace.a[depth], trace.t, trace.z[depth], trace.network.layers[depth])


def _losses_alone(trace: Trace, settings: TrainingSettings) -> Iterator[WrongDelta]:
    """The sample's loss, and this output's share of it."""
    terms = _terms(trace, settings)
    yield WrongDelta("loss-alone", np.broadcast_to(trace.sample_loss[:, None], terms.shape), turns=False)
    yield WrongDelta("loss-alone", terms, turns=False)


def _lost_factors(trace: Trace, settings: TrainingSettings, right: FloatArray) -> Iterator[WrongDelta]:
    """A factor lost in dL/da goes through the whole pass."""
    outputs, loss = trace.network.layers[-1], LOSSES[settings.loss]
    if loss.delta_is_error:
        return
    factor, shared = loss.factor(1), loss.factor(outputs)
    yield WrongDelta("lost-half", 2.0 * right) if factor == 1.0 else WrongDelta("lost-factor-2", right / factor)
    if shared != factor:
        yield WrongDelta("lost-output-mean", right * (factor / shared))


def _wrong_paths(trace: Trace, layer: int, slope: FloatArray) -> Iterator[WrongDelta]:
    """In a hidden layer: what may be wrong with the sum of delta times w."""
    behind, w = trace.delta[layer + 1], trace.before.w[layer + 1]
    shares = behind[:, None, :] * w[None, :, :]
    targets = w.shape[1]
    if targets > 1:
        for target in range(targets):
            through: dict[str, Argument] = {"node": NodeRef(layer + 1, target)}
            yield WrongDelta("one-path", shares[:, :, target] * slope, through)
            yield WrongDelta("left-out-path", (shares.sum(axis=2) - shares[:, :, target]) * slope, through)
    yield WrongDelta("updated-weights", (behind @ trace.after.w[layer + 1].T) * slope)
    yield WrongDelta("no-weights", behind.sum(axis=1, keepdims=True) * slope)
    yield WrongDelta("no-deltas", w.sum(axis=1)[None, :] * slope, turns=False)
    yield WrongDelta("signs-lost", np.abs(shares).sum(axis=2) * slope, turns=False)
    if w.shape[0] == w.shape[1]:
        yield WrongDelta("transposed", (behind @ w) * slope)


def _whole_pass(trace: Trace, settings: TrainingSettings, layer: int) -> Iterator[WrongDelta]:
    """The same mistake made in every layer from the output down to this one."""
    couples = any(ACTIVATIONS[name].couples for name in trace.network.activations[:-1])
    if couples:
        return
    for id_ in ("missing-derivative", "wrong-derivative", "derivative-of-activation"):
        for variant in range(2):
            made = _with_slopes(trace, settings, layer, id_, variant)
            if made is not None:
                yield WrongDelta(id_, made)
    behind = _with_slopes(trace, settings, layer + 1, "missing-derivative", 0)
    if behind is not None:
        da = behind @ trace.before.w[layer + 1].T
        yield WrongDelta("missing-derivative-before", da * trace.derivative[layer])
    yield WrongDelta("updated-weights", _over_updated_weights(trace, settings, layer))


def _with_slopes(trace: Trace, settings: TrainingSettings, layer: int, id_: str, variant: int) -> FloatArray | None:
    """The deltas of ``layer`` with the wrong slope in every layer; None where a layer has no such mistake."""
    depth = trace.network.depth
    delta: FloatArray | None = None
    for at in range(depth, layer - 1, -1):
        found = [slope for name, slope in _slopes(trace, at) if name == id_]
        if at == depth and LOSSES[settings.loss].delta_is_error:
            delta = trace.delta[depth]
            continue
        if len(found) <= variant:
            return None
        da = trace.da[depth] if delta is None else delta @ trace.before.w[at + 1].T
        delta = da * found[variant]
    return delta


def _over_updated_weights(trace: Trace, settings: TrainingSettings, layer: int) -> FloatArray:
    """Every layer's weights are updated, each with its own wrong deltas, before they carry delta back."""
    delta = trace.delta[trace.network.depth]
    for at in range(trace.network.depth, layer, -1):
        delta = (delta @ _updated(trace, settings, at, delta).T) * trace.derivative[at - 1]
    return delta


def _updated(trace: Trace, settings: TrainingSettings, layer: int, delta: FloatArray) -> FloatArray:
    """(n_{l-1}, n_l): the weights into ``layer`` after an update with these deltas."""
    slope = trace.a[layer - 1].T @ delta
    if settings.weight_mean:
        slope = slope / len(trace.batch)
    part = trace.network.weights_of(layer)
    penalty = (trace.step_gradient.flat - trace.gradient.flat)[part]
    change = trace.change_of(slope.ravel() + penalty, part)
    before = trace.before.w[layer]
    return np.asarray(before + change.reshape(before.shape))
