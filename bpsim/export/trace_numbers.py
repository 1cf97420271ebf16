"""The numbers of an update: as one object, as rows of a table, as arrays by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.tracing import Trace

TRACE_HEADER = ("update", "quantity", "layer", "sample", "source", "node", "value")
_PER_WEIGHT = ("w", "grad_w", "w_after")
_PER_BIAS = ("b", "grad_b", "b_after")

Row = tuple[object, ...]


def trace_object(trace: Trace) -> dict[str, object]:
    """Everything the update computed; da and delta per sample, never divided by their number."""
    found: dict[str, object] = {
        "update": trace.update,
        "batch": trace.batch,
        "x": trace.x,
        "t": trace.t,
        "layers": [layer_of(trace, layer) for layer in trace.z.layers],
        "loss": trace.loss,
    }
    memory = memory_of(trace)
    if memory:
        found["learning_rate"] = trace.rule.learning_rate
        found["memory"] = {name: {"weights": list(v.w), "biases": list(v.b)} for name, v in memory.items()}
    return found


def memory_of(trace: Trace) -> dict[str, Parameters]:
    """What the optimizer remembers of every parameter after the update, in the shapes of w and b."""
    names = OPTIMIZERS[trace.optimizer].memory
    return {name: Parameters(trace.network, row) for name, row in zip(names, trace.memory_after, strict=True)}


def layer_of(trace: Trace, layer: int) -> dict[str, FloatArray]:
    """The quantities of one layer: (N, n_l) per sample, or in the shape of the weights or the biases."""
    return {
        "w": trace.before.w[layer],
        "b": trace.before.b[layer],
        "z": trace.z[layer],
        "a": trace.a[layer],
        "da": trace.da[layer],
        "delta": trace.delta[layer],
        "grad_w": trace.gradient.w[layer],
        "grad_b": trace.gradient.b[layer],
        "w_after": trace.after.w[layer],
        "b_after": trace.after.b[layer],
    }


def trace_rows(trace: Trace) -> Iterator[Row]:
    """One row a number, in the columns of ``TRACE_HEADER``; layers, samples and nodes count from 0.

    ``sample`` is its number in the data, empty where a number belongs to the batch; ``source`` is the node a weight
    comes from.
    """
    k = trace.update
    yield from _sampled(trace, "x", 0, trace.x)
    for layer in trace.z.layers:
        for quantity, values in layer_of(trace, layer).items():
            if quantity in _PER_WEIGHT:
                for (source, node), value in np.ndenumerate(values):
                    yield k, quantity, layer, "", source, node, float(value)
            elif quantity in _PER_BIAS:
                for (node,), value in np.ndenumerate(values):
                    yield k, quantity, layer, "", "", node, float(value)
            else:
                yield from _sampled(trace, quantity, layer, values)
        yield from _remembered(trace, layer)
    yield from _sampled(trace, "t", trace.network.depth, trace.t)
    for sample, loss in zip(trace.batch.tolist(), trace.sample_loss.tolist(), strict=True):
        yield k, "sample_loss", "", sample, "", "", loss
    yield k, "loss", "", "", "", "", trace.loss
    yield k, "loss_after", "", "", "", "", trace.loss_after


def _sampled(trace: Trace, quantity: str, layer: int, values: FloatArray) -> Iterator[Row]:
    for (row, node), value in np.ndenumerate(values):
        yield trace.update, quantity, layer, int(trace.batch[row]), "", node, float(value)


def _remembered(trace: Trace, layer: int) -> Iterator[Row]:
    for name, values in memory_of(trace).items():
        for (source, node), value in np.ndenumerate(values.w[layer]):
            yield trace.update, f"{name}_w", layer, "", source, node, float(value)
        for (node,), value in np.ndenumerate(values.b[layer]):
            yield trace.update, f"{name}_b", layer, "", "", node, float(value)


def trace_arrays(trace: Trace) -> dict[str, NDArray[Any]]:
    """Arrays by name: x, t, batch, sample_loss, loss, loss_after, and of layer 1 w1, b1, z1, a1, da1, delta1, ..."""
    found: dict[str, NDArray[Any]] = {
        "batch": trace.batch, "x": trace.x, "t": trace.t, "sample_loss": trace.sample_loss,
        "loss": np.array(trace.loss), "loss_after": np.array(trace.loss_after),
    }  # fmt: skip
    for layer in trace.z.layers:
        found |= {_numbered(name, layer): values for name, values in layer_of(trace, layer).items()}
        for name, values in memory_of(trace).items():
            found |= {f"{name}_w{layer}": values.w[layer], f"{name}_b{layer}": values.b[layer]}
    return found


def _numbered(name: str, layer: int) -> str:
    """w -> w1, w_after -> w1_after, grad_w -> grad_w1."""
    if name.endswith("_after"):
        return f"{name.removesuffix('_after')}{layer}_after"
    return f"{name}{layer}"
