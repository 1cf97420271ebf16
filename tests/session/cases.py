"""Experiments for the session's tests: a preset made short, and random small ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st

from bpsim.engine.orders import ORDERS
from bpsim.session.experiment import Decision, Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.lane import Lane
from bpsim.session.naming import node_name, sample_name
from bpsim.session.running.run import Run
from bpsim.session.words.text import Text
from tests.engine.cases import trainings

texts = st.one_of(st.builds(Text.same, st.text(max_size=12)), st.builds(Text, st.text(max_size=9), st.text(max_size=9)))


def preset(name: str = "hiring-four-minibatch", **settings: object) -> Experiment:
    experiment = load_preset(name).experiment
    for key, value in settings.items():
        experiment = replace(experiment, settings=experiment.settings.changed(key, value))
    return experiment


@st.composite
def lanes(draw: st.DrawFn, samples: int, frozen: list[str]) -> Lane:
    changes: dict[str, object] = {
        "learning_rate": draw(st.floats(1e-6, 1e6)),
        "batch_size": draw(st.just("all") | st.integers(1, samples)),
        "order": draw(st.sampled_from(tuple(ORDERS))),
        "updates_per_epoch": draw(st.none() | st.integers(1, 9)),
        "bias_reduction": draw(st.sampled_from((None, "sum", "mean"))),
        "train_biases": draw(st.booleans()),
        "frozen": frozen,
    }
    return Lane(draw(texts), {name: changes[name] for name in draw(st.sets(st.sampled_from(sorted(changes))))})


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    training, state = draw(trainings())
    network = training.network
    frozen = draw(st.lists(st.sampled_from([place.name for place in network.places()]), max_size=2))
    names = tuple(
        tuple(draw(texts) if draw(st.booleans()) else node_name(network, layer, node) for node in range(size))
        for layer, size in enumerate(network.layers)
    )
    return Experiment(
        title=draw(texts),
        story=draw(texts),
        badge=draw(st.none() | texts),
        parameters=state.parameters,
        x=np.array(training.x),
        t=np.array(training.t),
        settings=training.settings.changed("frozen", frozen),
        node_names=names,
        sample_names=tuple(sample_name(i) for i in range(len(training.x))),
        decision=draw(st.none() | st.builds(Decision, st.floats(-1, 2), texts, texts)),
        notation=draw(st.sampled_from(("standard", "zhou", "nielsen"))),
        gradient_order=draw(st.sampled_from(("last", "with-deltas"))),
        race=tuple(draw(st.lists(lanes(len(training.x), frozen), max_size=3))),
    )


def batch_losses(run: Run) -> np.ndarray:
    """(head,) what each update of a short run saw."""
    return run.batch_losses(0, run.head, run.head + 1).y


def same_experiment(one: Experiment, other: Experiment) -> bool:
    plain = (
        "title",
        "story",
        "badge",
        "settings",
        "node_names",
        "sample_names",
        "decision",
        "notation",
        "gradient_order",
        "race",
        "scaling",
    )
    return (
        all(getattr(one, name) == getattr(other, name) for name in plain)
        and one.parameters == other.parameters
        and np.array_equal(one.x, other.x, equal_nan=True)
        and np.array_equal(one.t, other.t, equal_nan=True)
    )
