"""One parameter in the whole batch: every sample's gradient, what they come to, and the step that is taken."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray, ParameterPlace
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace


@dataclass(frozen=True, eq=False)
class BatchLens:
    """``per_sample`` (N,) dl_n/dw; ``gradient`` their sum, or mean where ``averaged``; ``step`` new - old value.

    A gradient that is kept from the class (not a number then) keeps what each sample has of it too.
    ``others``: what else went into the step besides this gradient and the learning rate.
    """

    per_sample: FloatArray
    gradient: float
    averaged: bool
    step: float
    others: bool


def batch_lens(trace: Trace, settings: TrainingSettings, place: ParameterPlace) -> BatchLens:
    delta = trace.delta[place.layer][:, place.target]
    is_bias = place.source is None
    per_sample = delta if is_bias else trace.a[place.layer - 1][:, place.source] * delta
    gradient = trace.gradient.value(place)
    return BatchLens(
        per_sample=np.full_like(per_sample, gradient) if math.isnan(gradient) else per_sample,
        gradient=gradient,
        averaged=settings.bias_mean if is_bias else settings.weight_mean,
        step=trace.after.value(place) - trace.before.value(place),
        others=len(trace.memory_before) > 0 or (not is_bias and (settings.l1 > 0.0 or settings.l2 > 0.0)),
    )
