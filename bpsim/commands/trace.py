"""bpsim trace"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bpsim.commands.common import as_json, experiment_with, state_at
from bpsim.engine.training import Trace, trace_update
from bpsim.session.number_format import format_number


def run(name: str, *, update: int, assignments: Sequence[str], as_object: bool) -> int:
    experiment = experiment_with(name, assignments)
    trace = trace_update(experiment.training, state_at(experiment, update))
    print(as_json(_object(trace)) if as_object else _report(trace))
    return 0


def _object(trace: Trace) -> dict[str, object]:
    return {
        "update": trace.update,
        "batch": trace.batch,
        "x": trace.x,
        "t": trace.t,
        "layers": [_layer(trace, layer) for layer in trace.z.layers],
        "loss": trace.loss,
    }


def _layer(trace: Trace, layer: int) -> dict[str, object]:
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


def _report(trace: Trace) -> str:
    """Layer by layer, one row a sample for what is per sample."""
    lines = [f"update {trace.update}, batch {', '.join(str(int(i) + 1) for i in trace.batch)} (samples count from 1)"]
    lines += _block("x", trace.x) + _block("t", trace.t)
    for layer in trace.z.layers:
        lines.append(f"\nlayer {layer}")
        for name, array in _layer(trace, layer).items():
            lines += _block(name, np.asarray(array))
    lines.append(f"\nloss {trace.loss:.10g}, after the update {trace.loss_after:.10g}")
    return "\n".join(lines)


def _block(name: str, array: NDArray[np.float64]) -> list[str]:
    rows = np.atleast_2d(array)
    cells = [[format_number(float(v), 6) for v in row] for row in rows]
    width = max(len(cell) for row in cells for cell in row)
    heads = [f"  {name:8s}", *[" " * 10] * (len(cells) - 1)]
    return [head + "  ".join(cell.rjust(width) for cell in row) for head, row in zip(heads, cells, strict=True)]
