"""Experiments to be exported: short, and between them with every setting there is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st

from bpsim.engine.advancing import Advance
from bpsim.engine.paths import REFERENCE, advance_on
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.naming import node_name, sample_name
from bpsim.session.words.text import Text
from tests.engine.cases import full_trainings


def short(name: str = "hiring-four-minibatch", **settings: object) -> Experiment:
    """A preset, trained for a few epochs."""
    experiment = load_preset(name).experiment
    for key, value in {"epochs": 5, **settings}.items():
        experiment = replace(experiment, settings=experiment.settings.changed(key, value))
    return experiment


STOPS = (
    None, None, "loss <= 0.3 at epochs", "loss < 0.3", "|b[1][0]| > 0.2", "w[1][0,0] < 0.1", "w[1][0,0] >= 0.3 at epochs",
)  # fmt: skip


@st.composite
def exportable(draw: st.DrawFn) -> Experiment:
    training, state = draw(full_trainings())
    settings = training.settings.changed("epochs", draw(st.integers(1, 4)))
    settings = settings.changed("stop_when", draw(st.sampled_from(STOPS)))
    if (settings.stop_when and any(name in settings.stop_when for name in settings.frozen)) or training.network.muted:
        settings = settings.changed("stop_when", None)  # of a frozen weight programs do not ask
    settings = settings.changed("stop_change", draw(st.sampled_from((None, None, 0.01))))
    network = training.network
    return Experiment(
        title=Text("A network", "一个网络"),
        parameters=state.parameters,
        x=np.array(training.x),
        t=np.array(training.t),
        settings=settings,
        node_names=tuple(
            tuple(node_name(network, layer, node) for node in range(n)) for layer, n in enumerate(network.layers)
        ),
        sample_names=tuple(sample_name(i) for i in range(len(training.x))),
    )


def expected(experiment: Experiment) -> tuple[Advance, np.ndarray, dict[int, float]]:
    """What bpsim makes of it: the training, the losses of the updates that were made, the full losses by update."""
    made = advance_on(REFERENCE, experiment.training, experiment.start, experiment.total_updates)
    full = {0: experiment.training.loss_on(experiment.parameters)}
    full.update(zip(made.full_updates.tolist(), made.full_losses.tolist(), strict=True))
    return made, made.batch_losses[: made.state.update], full
