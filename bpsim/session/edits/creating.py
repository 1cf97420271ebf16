"""New experiments: a data set, shipped or generated, with a network that learns it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.engine.settings import TrainingSettings
from bpsim.session.data.data_import import Imported
from bpsim.session.data.generated import GENERATED, Recipe, generated
from bpsim.session.data.samples import Samples
from bpsim.session.data.shipped import SETS, Part, samples_of
from bpsim.session.edits.columns import new_experiment, with_imported
from bpsim.session.edits.data import batches_up_to
from bpsim.session.edits.parameters import with_new_initial_weights
from bpsim.session.experiment import Decision, Experiment
from bpsim.session.words.text import Text

USUAL_ACTIVATION = "tanh"
THRESHOLD = 0.5
# of shipped sets, as their presets have them: hidden layers, epochs
USUAL_NETWORKS = {"iris": ((6,), 200), "digits-8x8": ((32,), 30), "mnist-6000": ((30,), 30)}
USUAL_RATE, USUAL_BATCH = 0.1, 10


def suggested_hidden(set_id: str) -> tuple[int, ...]:
    """The hidden layers with which a network learns this set."""
    return GENERATED[set_id].hidden if set_id in GENERATED else USUAL_NETWORKS[set_id][0]


def hidden_sizes(text: str, where: str = "") -> tuple[int, ...]:
    """Sizes of hidden layers as they are typed: "8, 8"; nothing, 0 or none for none of them. Raises BadValue."""
    words = re.sub(r"\s", "", text.replace("，", ","))
    if words in ("", "0", "none"):
        return ()
    if not re.fullmatch(r"[0-9]{1,6}(,[0-9]{1,6})*", words):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be sizes like 3 or 4,3, not {value}"), where, value=repr(text)
        )
    return tuple(map(int, words.split(",")))


def created(
    data: Recipe | Part, *, hidden: Sequence[int] | None = None, activation: str = USUAL_ACTIVATION, title: str = ""
) -> Experiment:
    """An experiment of its own; without ``hidden`` and ``title`` as is usual for the set. Raises BadValue."""
    one_of(activation, hidden_activations(), "activation")
    samples = _samples(data)
    sizes = suggested_hidden(data.set) if hidden is None else hidden
    settings = _settings(data, len(samples.samples))
    made = _named(with_fitting_weights(new_experiment(samples, sizes, "", settings, activation)), data)
    if made.decision is not None:
        made = replace(made, settings=made.settings.changed("loss", "bce"))
    return replace(made, title=Text.same(title)) if title else made


def smallest() -> Experiment:
    """One input, one neuron, one sample: where a network of one's own begins."""
    samples = Samples(np.ones((1, 1)), np.zeros((1, 1)), (Text("Sample 1", "样本 1"),))
    data = Imported(samples, None, (Text.same("x1"),), (Text.same("y1"),), (), classes=False)
    settings = TrainingSettings(learning_rate=0.5, epochs=100, seed=1, init_seed=1)
    return replace(
        new_experiment(data, (), "", settings),
        title=Text("An empty network", "空白网络"),
        story=Text(
            "One input, one neuron, one sample. The + at the headings adds neurons and layers, Edit > Data samples.",
            "一个输入、一个神经元、一个样本。标题旁的“+”添加神经元和层，“编辑 > 数据”添加样本。",
        ),
    )


def with_set(experiment: Experiment, data: Recipe | Part) -> Experiment:
    """Other data for the same network, as far as it fits them."""
    return _named(with_imported(experiment, _samples(data), ""), data)


def _samples(data: Recipe | Part) -> Imported:
    return generated(data) if isinstance(data, Recipe) else samples_of(data)


def _named(made: Experiment, data: Recipe | Part) -> Experiment:
    """With the set's title, where it is from, and between two classes the decision."""
    if isinstance(data, Part):
        chosen = SETS[data.set]
        origin = f"{chosen.source}. {chosen.licence}."
        return replace(made, title=chosen.title, story=Text(f"Source: {origin}", f"来源：{origin}"))
    row = GENERATED[data.set]
    decision = Decision(THRESHOLD, row.classes[1], row.classes[0]) if len(row.classes) == 2 else None
    return replace(made, title=row.title, decision=decision)


def hidden_activations() -> tuple[str, ...]:
    """Those that a hidden layer can have."""
    return tuple(row.id for row in ACTIVATIONS.values() if not row.couples)


def _settings(data: Recipe | Part, count: int) -> TrainingSettings:
    rate, epochs = USUAL_RATE, USUAL_NETWORKS.get(data.set, ((), 0))[1]
    if isinstance(data, Recipe):
        rate, epochs = GENERATED[data.set].rate, GENERATED[data.set].epochs
    settings = TrainingSettings(
        learning_rate=rate, epochs=epochs, batch_size=USUAL_BATCH, order="shuffled", seed=1, init_seed=1
    )
    return batches_up_to(settings, count)


def with_fitting_weights(experiment: Experiment) -> Experiment:
    """Start weights as they suit the first activation, drawn with ``init_seed``: by He where it goes on without end,
    else by Xavier."""
    finite = math.isfinite(ACTIVATIONS[experiment.network.activation(1)].range[1])
    return with_new_initial_weights(experiment, "xavier" if finite else "he", experiment.settings.init_seed)
