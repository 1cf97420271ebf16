"""bpsim trace"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bpsim.commands.experiments import state_at
from bpsim.commands.mistakes import warning
from bpsim.commands.output import as_json, one_line, shortened, table
from bpsim.engine.tracing import Trace, trace_update
from bpsim.export.trace_numbers import layer_of, memory_of, trace_object
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES, Profile, in_profile
from bpsim.session.explaining.writing.script import Script
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.frames import Quantity, frames_of
from bpsim.session.narrator import narrate, told
from bpsim.session.running.data_then import experiment_then
from bpsim.session.words.number_format import format_number

DIGITS = 6
NARRATED_OUTPUTS = 4
PER_SOURCE = ("w", "grad_w", "w_after", "v_w", "s_w", "m_w")  # one row for each node of the layer before
PER_NODE = ("b", "grad_b", "b_after", "v_b", "s_b", "m_b")  # a single row; the others have one row a sample


def run(name: str, *, update: int, assignments: Sequence[str], as_object: bool, notation: str | None = None) -> int:
    """``notation``: the profile of the tables, instead of the experiment's own. JSON is always standard."""
    experiment, leg, state = state_at(name, assignments, update)
    experiment, training = experiment_then(experiment, leg), leg.training
    trace = trace_update(training, state)
    script = Script(PROFILES[notation or experiment.notation], experiment.network.depth)
    if as_object:
        print(as_json(trace_object(trace)))
    else:
        print("\n".join([*warning(training.settings), _report(experiment, trace, script)]))
    return 0


def _report(experiment: Experiment, trace: Trace, script: Script) -> str:
    """A table a layer: nodes across, and down what each quantity is per source node or per sample."""
    samples = [experiment.sample_names[index].en for index in trace.batch.tolist()]
    parts = [
        f"update {trace.update}, batch: {', '.join(map(one_line, samples))}",
        _table("inputs", _names(experiment, 0), {script.bare("x", 0): (samples, trace.x)}),
    ]
    for layer in trace.z.layers:
        remembered = {
            f"{name}_{kind}": getattr(v, kind)[layer] for name, v in memory_of(trace).items() for kind in "wb"
        }
        rows = {
            _called(name, layer, script, "L" if len(samples) == 1 else "l"): (
                _down(experiment, layer, name, samples),
                _signed(np.atleast_2d(np.asarray(values)), name, script.profile),
            )
            for name, values in {**layer_of(trace, layer), **remembered}.items()
        }
        if layer == trace.network.depth:
            rows[script.bare("t")] = (samples, trace.t)
        title = f"layer {script.layer(layer)}, {trace.network.activation(layer)}"
        parts.append(_table(title, _names(experiment, layer), rows))
    parts.append(_in_words(experiment, trace, samples[0], script))
    parts.append(
        f"learning rate {script.bare('eta')} = {trace.rule.learning_rate:.6g}\n"
        f"loss {trace.loss:.10g}, after the update {trace.loss_after:.10g}"
    )
    return "\n\n".join(parts)


def _in_words(experiment: Experiment, trace: Trace, sample: str, script: Script) -> str:
    """What the narrator says of the first sample's answer, of the loss and of what the update did."""
    network, settings = trace.network, experiment.settings
    moment = Moment(trace, 0, settings, script.profile)
    told_of = (Quantity.LOSS, Quantity.UPDATE, Quantity.CHECK)
    frames = [
        frame
        for frame in frames_of(network, settings.loss, experiment.gradient_order)
        if frame.quantity in told_of
        or (frame.quantity is Quantity.Z and frame.layer == network.depth and (frame.node or 0) < NARRATED_OUTPUTS)
    ]
    sentences = [told(narrate(moment, frame, experiment), experiment, script) for frame in frames]
    return "\n".join([f"in words, for {one_line(sample)}:", *(f"- {one_line(sentence)}" for sentence in sentences)])


def _called(quantity: str, layer: int, script: Script, sample_loss: str) -> str:
    """A quantity as the profile writes it: "δ", "−∂L/∂w", "θ new"."""
    kind = quantity.removesuffix("_after")
    letter, _, parameter = kind.partition("_")
    differentiated = "L" if parameter else sample_loss
    if parameter and letter != "grad":  # what an optimizer remembers of a weight or a bias
        return f"{script.bare(f'memory_{letter}')} of {script.bare(parameter, layer)}"
    return script.bare(kind, layer, differentiated) + (" new" if quantity.endswith("_after") else "")


def _signed(values: np.ndarray, quantity: str, profile: Profile) -> np.ndarray:
    kind = quantity.removesuffix("_after")
    letter, _, parameter = kind.partition("_")
    if parameter and letter != "grad":
        return in_profile(1.0, f"memory_{letter}", profile, of_bias=parameter == "b") * values
    return in_profile(1.0, kind, profile) * values


def _down(experiment: Experiment, layer: int, quantity: str, samples: list[str]) -> list[str]:
    if quantity in PER_SOURCE:
        return _names(experiment, layer - 1)
    return [""] if quantity in PER_NODE else samples


def _names(experiment: Experiment, layer: int) -> list[str]:
    return [name.en for name in experiment.node_names[layer]]


def _table(title: str, across: list[str], rows: dict[str, tuple[list[str], np.ndarray]]) -> str:
    lines = [["", "", *map(shortened, across)]]
    for quantity, (down, values) in rows.items():
        for index, (name, row) in enumerate(zip(down, values, strict=True)):
            label = f"  {quantity}" if index == 0 else ""
            lines.append([label, shortened(name, 24), *(format_number(float(v), DIGITS) for v in row)])
    return f"{title}\n{table(lines, right=range(2, len(lines[0])))}"
