"""What the settings are called in the window, and their choices. Called again when the language changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.initializers import INITIALIZERS
from bpsim.engine.losses import LOSSES
from bpsim.engine.mistakes.names import MISTAKES
from bpsim.engine.mistakes.table import program_of
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.orders import ORDERS
from bpsim.engine.schedules import SCHEDULES

translate = QCoreApplication.translate

TABLES: dict[str, Mapping[str, Any]] = {  # whose rows have names
    "loss": LOSSES, "order": ORDERS, "optimizer": OPTIMIZERS, "schedule": SCHEDULES, "activation": ACTIVATIONS,
    "initializer": INITIALIZERS,
}  # fmt: skip


def setting_label(name: str) -> str:
    """The label of a training setting; its name in the file where the window has no word for it."""
    labels = {
        "loss": translate("Settings", "loss"),
        "learning_rate": translate("Settings", "learning rate"),
        "batch_size": translate("Settings", "batch size"),
        "order": translate("Settings", "order"),
        "last_batch": translate("Settings", "last batch"),
        "weight_reduction": translate("Settings", "reduction"),
        "epochs": translate("Settings", "epochs"),
        "seed": translate("Settings", "random seed"),
        "bias_reduction": translate("Settings", "bias reduction"),
        "train_biases": translate("Settings", "train biases"),
        "frozen": translate("Settings", "frozen"),
        "updates_per_epoch": translate("Settings", "updates per epoch"),
        "stop_when": translate("Settings", "stop when"),
        "stop_change": translate("Settings", "stop at change"),
        "init_seed": translate("Settings", "weight seed"),
        "optimizer": translate("Settings", "optimizer"),
        "momentum": translate("Settings", "momentum μ"),
        "decay": translate("Settings", "decay ρ"),
        "beta1": translate("Settings", "beta β₁"),
        "beta2": translate("Settings", "beta β₂"),
        "epsilon": translate("Settings", "epsilon ε"),
        "schedule": translate("Settings", "schedule"),
        "schedule_epochs": translate("Settings", "schedule epochs"),
        "schedule_factor": translate("Settings", "schedule factor"),
        "l1": translate("Settings", "L1 penalty λ₁"),
        "l2": translate("Settings", "L2 penalty λ₂"),
        "mistake": translate("Settings", "deliberate mistake"),
    }
    return labels.get(name, name)


def setting_help(name: str) -> str:
    """A sentence on a training setting, for its tooltip."""
    helps = {
        "loss": translate(
            "Settings",
            "How far one sample's output is from its target. Binary cross-entropy brings sigmoid, "
            "categorical cross-entropy brings softmax to the output layer.",
        ),
        "learning_rate": translate("Settings", "An update subtracts the learning rate times the gradient."),
        "batch_size": translate("Settings", "How many samples one update uses: a number, or all."),
        "order": translate("Settings", "The order in which an epoch takes the samples."),
        "last_batch": translate("Settings", "When the samples do not divide evenly: use the rest, or leave it out."),
        "weight_reduction": translate(
            "Settings", "The samples of a batch: their losses and gradients are averaged or added."
        ),
        "epochs": translate("Settings", "How often a whole run passes over the data."),
        "seed": translate("Settings", "The same seed gives the same random order again."),
        "bias_reduction": translate("Settings", "Other than the weights only to reproduce a published calculation."),
        "train_biases": translate("Settings", "Off: biases keep their values, only weights are updated."),
        "frozen": translate(
            "Settings", "Parameters that keep their value: names like w[1][0,1] or b[2][0], with ; between."
        ),
        "updates_per_epoch": translate(
            "Settings", "With replacement there is no pass over the data: so many updates count as an epoch."
        ),
        "stop_when": translate(
            "Settings",
            "A run stops once this holds: loss < 0.01, accuracy = 1, w21(2) = 0, test loss turns, ... "
            "With at epochs behind it only the ends of epochs count.",
        ),
        "stop_change": translate("Settings", "A run stops once no parameter changes by this much in an update."),
        "init_seed": translate(
            "Settings",
            "The same seed draws the same initial weights again; another one draws others, where they were drawn.",
        ),
        "optimizer": translate("Settings", "How a gradient becomes a change of the weights."),
        "momentum": translate("Settings", "How much of its last step every weight keeps, from 0 to below 1."),
        "decay": translate("Settings", "How much of the average of its squared gradients a weight keeps."),
        "beta1": translate("Settings", "How much of the average of its gradients a weight keeps."),
        "beta2": translate("Settings", "How much of the average of its squared gradients a weight keeps."),
        "epsilon": translate("Settings", "A small number added to the root, so that nothing is divided by 0."),
        "schedule": translate("Settings", "How the learning rate changes from epoch to epoch."),
        "schedule_epochs": translate(
            "Settings", "So many epochs multiply the learning rate by the factor; with the cosine it stays there."
        ),
        "schedule_factor": translate("Settings", "What the schedule multiplies the learning rate by."),
        "l1": translate("Settings", "L1 regularisation adds λ₁ · sign(w) to every weight's gradient: 0 is off."),
        "l2": translate(
            "Settings", "L2 regularisation (weight decay) adds λ₂ · w to every weight's gradient: 0 is off."
        ),
    }
    return helps.get(name, "")


def choice_label(name: str, value: object) -> str:
    """What a choice of a setting is called; the value itself where the window has no word for it."""
    rows = TABLES.get(name, {})
    if isinstance(value, str) and value in rows:
        return QCoreApplication.translate("Choice", rows[value].name)
    labels: dict[tuple[str, object], str] = {
        ("last_batch", "use"): translate("Settings", "use"),
        ("last_batch", "drop"): translate("Settings", "leave out"),
        ("weight_reduction", "sum"): translate("Settings", "sum"),
        ("weight_reduction", "mean"): translate("Settings", "mean"),
        ("bias_reduction", None): translate("Settings", "as weights"),
        ("bias_reduction", "sum"): translate("Settings", "sum"),
        ("bias_reduction", "mean"): translate("Settings", "mean"),
        ("train_biases", True): translate("Settings", "yes"),
        ("train_biases", False): translate("Settings", "no"),
        ("mistake", ""): translate("Settings", "none"),
        ("method", "batch"): translate("Settings", "batch"),
        ("method", "minibatch"): translate("Settings", "mini-batch"),
        ("method", "stochastic"): translate("Settings", "stochastic"),
        ("method", "in-order"): translate("Settings", "one at a time, in order"),
        ("method", "custom"): translate("Settings", "custom"),
    }
    if name == "mistake" and (name, value) not in labels:
        return mistake_name(str(value))
    return labels.get((name, value), str(value))


def mistake_name(mistake: str) -> str:
    """What a deliberate mistake is called; of one that is to be found nothing is said."""
    if mistake in MISTAKES:
        return QCoreApplication.translate("Mistake", program_of(mistake).name)
    return translate("Settings", "to be found")


def method_help(method: str) -> str:
    """A sentence on a method of gradient descent."""
    helps = {
        "batch": translate("Settings", "Batch gradient descent: every update uses all samples."),
        "minibatch": translate("Settings", "Mini-batch gradient descent: an update uses some of the samples."),
        "stochastic": translate("Settings", "Stochastic gradient descent: an update uses one sample, taken at random."),
        "in-order": translate(
            "Settings", "One sample at a time, always in the same order. Not stochastic: nothing here is random."
        ),
        "custom": translate("Settings", "A combination of batch size and order without a name of its own."),
    }
    return helps.get(method, "")
