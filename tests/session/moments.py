"""Random networks, batches, optimizers and notations: moments to explain, for properties."""

import numpy as np
from hypothesis import strategies as st

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State, Training
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.frames import FrameSequence, frames_of
from bpsim.session.naming import node_name, sample_name
from bpsim.session.words.text import Text

HIDDEN = tuple(ACTIVATIONS)


def experiment_of(
    layers: tuple[int, ...], activations: tuple[str, ...], samples: int, seed: int, **settings: object
) -> Experiment:
    network = NetworkSpec(layers, activations)
    rng = np.random.default_rng(seed)
    names = tuple(tuple(node_name(network, layer, i) for i in range(count)) for layer, count in enumerate(layers))
    return Experiment(
        Text.same("random"),
        Parameters(network, rng.normal(0.0, 0.8, network.parameter_count)),
        rng.normal(0.0, 1.0, (samples, layers[0])),
        np.eye(layers[-1])[rng.integers(0, layers[-1], samples)],
        TrainingSettings(**settings),  # type: ignore[arg-type]
        names,
        tuple(sample_name(index) for index in range(samples)),
    )


def trace_at(experiment: Experiment, update: int = 0) -> Trace:
    training: Training = experiment.training
    state: State = experiment.start
    trace = trace_update(training, state)
    for _ in range(update):
        trace = trace_update(training, trace.next_state())
    return trace


def moment_of(experiment: Experiment, row: int = 0, profile: str = "standard", update: int = 0) -> Moment:
    return Moment(trace_at(experiment, update), row, experiment.settings, PROFILES[profile])


def frames(experiment: Experiment) -> FrameSequence:
    return frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    depth = draw(st.integers(1, 3))
    layers = tuple(draw(st.integers(1, 4)) for _ in range(depth + 1))
    loss = draw(st.sampled_from(tuple(LOSSES)))
    output = LOSSES[loss].output or draw(st.sampled_from(HIDDEN))
    activations = (*(draw(st.sampled_from(HIDDEN)) for _ in range(depth - 1)), output)
    reductions = st.sampled_from(("sum", "mean"))
    return experiment_of(
        layers, activations, draw(st.integers(1, 4)), draw(st.integers(0, 10_000)), loss=loss,
        weight_reduction=draw(reductions), bias_reduction=draw(reductions),
        optimizer=draw(st.sampled_from(tuple(OPTIMIZERS))), learning_rate=draw(st.sampled_from((0.1, 0.5))),
        l2=draw(st.sampled_from((0.0, 0.01))), l1=draw(st.sampled_from((0.0, 0.02))),
    )  # fmt: skip


profiles = st.sampled_from(tuple(PROFILES))
