"""bpsim paths"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bpsim.commands.experiments import state_at
from bpsim.commands.output import as_json, counted, one_line, shortened, table
from bpsim.engine.network import NetworkSpec
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.tracing import Trace, trace_update
from bpsim.session.blame.graph import Node, Origin
from bpsim.session.blame.routes import Blame, blame
from bpsim.session.blame.sharing import Work, work
from bpsim.session.experiment import Experiment
from bpsim.session.running.data_then import experiment_then
from bpsim.session.words.number_format import bracketed, format_number

DIGITS = 6


def run(name: str, *, node: Node, update: int, largest: int, assignments: Sequence[str], as_object: bool) -> int:
    experiment, leg, state = state_at(name, assignments, update)
    experiment, training = experiment_then(experiment, leg), leg.training
    _check(training.network, node)
    trace = trace_update(training, state)
    loss = training.settings.loss
    found = [blame(trace, row, loss, Origin("activation", *node), largest) for row in range(len(trace.batch))]
    counted = work(training.network, loss)
    if as_object:
        print(as_json(_object(trace, node, found, counted)))
    else:
        print(_report(experiment, trace, node, found, counted))
    return 0


def _check(network: NetworkSpec, node: Node) -> None:
    layer, unit = node
    if layer > network.depth:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must name a layer from 0 to {last}, not {value}"),
            "--node", last=network.depth, value=layer,
        )  # fmt: skip
    if unit >= network.layers[layer]:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must name a node of layer {layer} from 0 to {last}, not {value}"),
            "--node", layer=layer, last=network.layers[layer] - 1, value=unit,
        )  # fmt: skip


def _object(trace: Trace, node: Node, found: Sequence[Blame], counted: Work) -> dict[str, object]:
    return {
        "update": trace.update,
        "node": node,
        "samples": [
            {
                "sample": int(sample),
                "derivative": one.total,
                "count": one.count,
                "paths": [
                    {"nodes": one.nodes(route), "factors": _factors(one, index), "product": route.value}
                    for index, route in enumerate(one.routes)
                ],
                "rest": one.rest,
            }
            for sample, one in zip(trace.batch, found, strict=True)
        ],
        "multiplications": {"path_by_path": counted.by_paths, "backprop": counted.by_backprop},
    }


def _factors(found: Blame, index: int) -> list[float]:
    ends = pairwise(found.routes[index].places)
    return [stage.factor(start, end) for stage, (start, end) in zip(found.stages, ends, strict=True)]


def _report(experiment: Experiment, trace: Trace, node: Node, found: Sequence[Blame], work: Work) -> str:
    parts = [f"update {trace.update}, paths from {_name(experiment, node)} to the loss"]
    for sample, one in zip(trace.batch, found, strict=True):
        parts.append(_sample(experiment, int(sample), one))
    parts.append(
        f"multiplications for all gradients of one sample: {work.by_paths} path by path, {work.by_backprop} by backprop"
    )
    return "\n\n".join(parts)


def _sample(experiment: Experiment, sample: int, found: Blame) -> str:
    """A line a path: its nodes, its factors, its product; then what they add up to."""
    lines = []
    for index, route in enumerate(found.routes):
        names = [_name(experiment, node) for node in found.nodes(route)[1:]]
        factors = " × ".join(bracketed(factor, DIGITS) for factor in _factors(found, index))
        lines.append([f"  {' → '.join([*names, 'loss'])}", f"{factors} =", format_number(route.value, DIGITS)])
    if found.rest_count:
        lines.append([f"  {counted(found.rest_count, 'other path')}", "", format_number(found.rest, DIGITS)])
    lines.append(["  sum", "", format_number(found.total, DIGITS)])
    name = one_line(experiment.sample_names[sample].en)
    return f"{name}: {counted(found.count, 'path')}\n{table(lines, right=(1, 2))}"


def _name(experiment: Experiment, node: Node) -> str:
    return shortened(one_line(experiment.node_names[node[0]][node[1]].en), 24)
