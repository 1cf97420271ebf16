"""What a curve shows of an experiment in some state, ready to be painted."""

from __future__ import annotations

from bpsim.engine.backprop import forward
from bpsim.engine.network import Parameters
from bpsim.gui.language import language
from bpsim.gui.learned.curve_view import Curve
from bpsim.session.edits.data import all_samples
from bpsim.session.experiment import Experiment
from bpsim.session.learned.curve import along, stacked
from bpsim.session.learned.plane import range_of


def curve_of(
    experiment: Experiment,
    parameters: Parameters,
    output: int,
    shown: int,
    *,
    parts: bool = False,
    stacks: bool = False,
) -> Curve:
    """Of a network with one input; ``parts``: with what each neuron before adds, ``stacks``: one upon the other."""
    found = along(parameters, *range_of(experiment, 0), output)
    samples, _ = all_samples(experiment)
    answers = forward(parameters, samples.x).output[:, output]
    names = experiment.node_names[0][0].to(language()), experiment.node_names[-1][output].to(language())
    return Curve(
        found.x, found.y, samples.x[:, 0], samples.t[:, output], answers, len(experiment.x), shown, names,
        found.parts[:0] if not parts else stacked(found) if stacks else found.parts, stacks=parts and stacks,
    )  # fmt: skip
