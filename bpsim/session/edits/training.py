"""Training settings, the loss, and methods: names for batch size and order together."""

from __future__ import annotations

from dataclasses import replace

from bpsim.engine.losses import LOSSES
from bpsim.engine.network import Parameters
from bpsim.engine.orders import ORDERS
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import ALL, TrainingSettings
from bpsim.session.edits.checks import said_at
from bpsim.session.edits.parameters import with_weight_seed
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import PROFILES, Profile
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.parsing import parse

METHODS = ("batch", "minibatch", "stochastic", "in-order", "custom")


def with_setting(experiment: Experiment, name: str, value: object) -> Experiment:
    """One training setting by its name in the file. A loss goes through ``with_loss``, ``init_seed`` through
    ``with_weight_seed``."""
    if name == "loss" and isinstance(value, str) and value in LOSSES:
        return with_loss(experiment, value)
    if name == "init_seed" and isinstance(value, (int, float)):
        return with_weight_seed(experiment, value)
    try:
        if name == "stop_when" and isinstance(value, str):
            value = typed_stop(experiment, value)
        settings = experiment.settings.changed(name, value)
    except BadValue as problem:
        raise problem.inside("training") from None
    return replace(experiment, settings=settings)


def typed_stop(experiment: Experiment, text: str, profile: Profile | None = None, language: str = "en") -> str | None:
    """What ``stop_when`` keeps of a condition as people write it; None for nothing. Raises BadValue at "stop_when"."""
    if not text.strip():
        return None
    script = Script(profile or PROFILES[experiment.notation], experiment.network.depth)
    try:
        return parse(text, experiment, script, language).text
    except BadValue as problem:
        raise problem.inside("stop_when") from None


def with_loss(experiment: Experiment, loss: str) -> Experiment:
    """Another loss. A cross-entropy is defined with one output activation only, which comes along:
    sigmoid with "bce", softmax with "cce"."""
    network = experiment.network
    needed = LOSSES[loss].output or network.activations[-1]
    changed = replace(network, activations=(*network.activations[:-1], needed))
    return said_at(
        "training.loss",
        lambda: replace(
            experiment,
            parameters=Parameters(changed, experiment.parameters.flat),
            settings=experiment.settings.changed("loss", loss),
        ),
    )


def method_of(settings: TrainingSettings, sample_count: int) -> str:
    """What the combination of batch size and order is called, one of ``METHODS``.

    One sample at a time in a fixed order is "in-order", not "stochastic": nothing in it is random.
    "custom": as many draws with replacement as there are samples, which has no name of its own.
    """
    size = sample_count if isinstance(settings.batch_size, str) else settings.batch_size
    if sample_count == 1:
        return "batch"
    if size == sample_count:
        return "custom" if ORDERS[settings.order].fresh else "batch"
    if size == 1:
        return "stochastic" if ORDERS[settings.order].seeded else "in-order"
    return "minibatch"


def with_method(experiment: Experiment, method: str) -> Experiment:
    """Batch size and order of a method; what already is of its kind stays as it is."""
    settings, samples = experiment.settings, len(experiment.x)
    if method in (method_of(settings, samples), "custom"):
        return experiment
    size: int | str = 1
    order = "shuffled"
    if method == "batch":
        size, order = ALL, "sequential"
    elif method == "in-order":
        order = "sequential"
    elif method == "minibatch":
        size = 2
    if samples < (3 if method == "minibatch" else 2) and method != "batch":
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "this method needs more samples than the {count} there are"),
            "training.batch_size",
            count=samples,
        )
    return replace(experiment, settings=replace(settings, batch_size=size, order=order))
