"""Optimizers: how a gradient becomes a change of the parameters, one row each.

In the formulas w is one parameter, g its gradient, eta the learning rate, and v, s, m what the rule remembers of
that parameter (0 at the start). Each is written with operations that mean the same for an array, for one number and
for a symbol: the compiled kernel is generated from these very functions, and so are the formulas on the screen and the
lines of exported programs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.problems import QT_TRANSLATE_NOOP

FloatArray = NDArray[np.float64]


class Rule(NamedTuple):
    """The numbers that one update's formula takes beside g.

    ``correction1`` = 1 - beta1^t and ``correction2`` = 1 - beta2^t, t counting the optimizer's updates from 1.
    ``weight_decay`` is the L2 regularisation, for a rule that decouples it, else 0.
    """

    learning_rate: float
    momentum: float
    decay: float
    beta1: float
    beta2: float
    epsilon: float
    correction1: float
    correction2: float
    weight_decay: float


Three = tuple[FloatArray, FloatArray, FloatArray]
Formula = Callable[[FloatArray, FloatArray, FloatArray, FloatArray, Rule], Three]


@dataclass(frozen=True)
class Optimizer:
    """One update rule. ``memory``: the names of what it remembers of each parameter, at most two.

    ``settings``: the training settings that its formula reads beside the learning rate.
    ``formula(g, w, first, second, rule)`` gives (change, new first, new second); the w of a bias, which is not
    penalised, is 0 to it. ``decouples``: L2 regularisation is the formula's, and no part of g.

    ``name`` and ``about``, a sentence with its source, are for people. ``torch``: PyTorch's own, where it computes
    the same; ``torch_varies``: also where the learning rate changes.
    """

    id: str
    memory: tuple[str, ...]
    settings: tuple[str, ...]
    formula: Formula
    name: str
    about: str
    torch: str = ""
    torch_varies: bool = True
    decouples: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether the change is the gradient times the learning rate, and nothing else."""
        return not self.memory and not self.settings

    @property
    def corrects(self) -> bool:
        """Whether its averages, too small at first as they begin at 0, are corrected."""
        return "beta1" in self.settings

    def initial_memory(self, parameter_count: int) -> FloatArray:
        """(len(memory), P) of zeros."""
        return np.zeros((len(self.memory), parameter_count))

    def step(
        self, gradient: FloatArray, flat: FloatArray, is_weight: FloatArray, memory: FloatArray, rule: Rule
    ) -> tuple[FloatArray, FloatArray]:
        """(change (P,), new memory): what is added to the parameters ``flat`` (P,); ``is_weight`` (P,): 1, or 0 for a
        bias."""
        nothing = np.zeros(1)
        first = memory[0] if len(self.memory) > 0 else nothing
        second = memory[1] if len(self.memory) > 1 else nothing
        weights = is_weight * flat if self.decouples else flat
        change, *kept = self.formula(gradient, weights, first, second, rule)
        return change, np.array(kept[: len(self.memory)]).reshape(memory.shape)


def _sgd(g: FloatArray, w: FloatArray, v: FloatArray, s: FloatArray, r: Rule) -> Three:
    """w <- w - eta g (Robbins and Monro 1951)."""
    return -r.learning_rate * g, v, s


def _momentum(g: FloatArray, w: FloatArray, v: FloatArray, s: FloatArray, r: Rule) -> Three:
    """v <- mu v - eta g; w <- w + v (Polyak 1964; Goodfellow et al., Deep Learning, algorithm 8.2)."""
    v = r.momentum * v - r.learning_rate * g
    return v, v, s


def _nesterov(g: FloatArray, w: FloatArray, v: FloatArray, s: FloatArray, r: Rule) -> Three:
    """v <- mu v - eta g; w <- w + mu v - eta g (Nesterov 1983, in the form of Bengio, Boulanger-Lewandowski and
    Pascanu 2013, equation 7, which takes the gradient at w itself)."""
    v = r.momentum * v - r.learning_rate * g
    return r.momentum * v - r.learning_rate * g, v, s


def _adagrad(g: FloatArray, w: FloatArray, s: FloatArray, unused: FloatArray, r: Rule) -> Three:
    """s <- s + g^2; w <- w - eta g / (sqrt(s) + epsilon) (Duchi, Hazan and Singer 2011)."""
    s = s + g * g
    return -r.learning_rate * g / (np.sqrt(s) + r.epsilon), s, unused


def _rmsprop(g: FloatArray, w: FloatArray, s: FloatArray, unused: FloatArray, r: Rule) -> Three:
    """s <- rho s + (1 - rho) g^2; w <- w - eta g / (sqrt(s) + epsilon) (Tieleman and Hinton 2012, lecture 6.5)."""
    s = r.decay * s + (1.0 - r.decay) * (g * g)
    return -r.learning_rate * g / (np.sqrt(s) + r.epsilon), s, unused


def _adam(g: FloatArray, w: FloatArray, m: FloatArray, s: FloatArray, r: Rule) -> Three:
    """m <- beta1 m + (1 - beta1) g; s <- beta2 s + (1 - beta2) g^2;
    w <- w - eta (m / (1 - beta1^t)) / (sqrt(s / (1 - beta2^t)) + epsilon) (Kingma and Ba 2015, algorithm 1)."""
    m = r.beta1 * m + (1.0 - r.beta1) * g
    s = r.beta2 * s + (1.0 - r.beta2) * (g * g)
    return -r.learning_rate * (m / r.correction1) / (np.sqrt(s / r.correction2) + r.epsilon), m, s


def _nadam(g: FloatArray, w: FloatArray, m: FloatArray, s: FloatArray, r: Rule) -> Three:
    """m and s as with Adam; w <- w - eta (beta1 m / (1 - beta1^t) + (1 - beta1) g / (1 - beta1^t)) /
    (sqrt(s / (1 - beta2^t)) + epsilon) (Dozat 2016, in the form of Ruder 2016, section 4.8)."""
    m = r.beta1 * m + (1.0 - r.beta1) * g
    s = r.beta2 * s + (1.0 - r.beta2) * (g * g)
    ahead = r.beta1 * (m / r.correction1) + (1.0 - r.beta1) * g / r.correction1
    return -r.learning_rate * ahead / (np.sqrt(s / r.correction2) + r.epsilon), m, s


def _adamw(g: FloatArray, w: FloatArray, m: FloatArray, s: FloatArray, r: Rule) -> Three:
    """As Adam, and w <- w - eta lambda w beside it (Loshchilov and Hutter 2019, algorithm 2)."""
    m = r.beta1 * m + (1.0 - r.beta1) * g
    s = r.beta2 * s + (1.0 - r.beta2) * (g * g)
    change = -r.learning_rate * (m / r.correction1) / (np.sqrt(s / r.correction2) + r.epsilon)
    return change - r.learning_rate * (r.weight_decay * w), m, s


OPTIMIZERS: dict[str, Optimizer] = {
    row.id: row
    for row in (
        Optimizer(
            "sgd", (), (), _sgd,
            name=QT_TRANSLATE_NOOP("Choice", "gradient descent"),
            about="Gradient descent: w <- w - rate * g.",
            torch="SGD(trained, lr=LEARNING_RATE)",
        ),
        Optimizer(
            "momentum", ("v",), ("momentum",), _momentum,
            name=QT_TRANSLATE_NOOP("Choice", "momentum"),
            about="Momentum: each parameter keeps a part of its last step (Polyak 1964).",
            torch="SGD(trained, lr=LEARNING_RATE, momentum=MOMENTUM)",
            torch_varies=False,  # it multiplies the whole velocity by the rate, not only what is added to it
        ),
        Optimizer(
            "nesterov", ("v",), ("momentum",), _nesterov,
            name=QT_TRANSLATE_NOOP("Choice", "Nesterov"),
            about="Nesterov's momentum (1983).",
            torch="SGD(trained, lr=LEARNING_RATE, momentum=MOMENTUM, nesterov=MOMENTUM > 0)",
            torch_varies=False,
        ),
        Optimizer(
            "adagrad", ("s",), ("epsilon",), _adagrad,
            name=QT_TRANSLATE_NOOP("Choice", "AdaGrad"),
            about="AdaGrad: smaller steps where gradients have been large (Duchi, Hazan and Singer 2011).",
            torch="Adagrad(trained, lr=LEARNING_RATE, eps=EPSILON)",
        ),
        Optimizer(
            "rmsprop", ("s",), ("decay", "epsilon"), _rmsprop,
            name=QT_TRANSLATE_NOOP("Choice", "RMSProp"),
            about="RMSProp: the gradient divided by the root of the average of its squares (Tieleman and Hinton 2012).",
            torch="RMSprop(trained, lr=LEARNING_RATE, alpha=DECAY, eps=EPSILON)",
        ),
        Optimizer(
            "adam", ("m", "s"), ("beta1", "beta2", "epsilon"), _adam,
            name=QT_TRANSLATE_NOOP("Choice", "Adam"),
            about="Adam (Kingma and Ba 2015, algorithm 1).",
            torch="Adam(trained, lr=LEARNING_RATE, betas=(BETA1, BETA2), eps=EPSILON)",
        ),
        Optimizer(
            "nadam", ("m", "s"), ("beta1", "beta2", "epsilon"), _nadam,
            name=QT_TRANSLATE_NOOP("Choice", "Nadam"),
            about="Nadam: Adam with Nesterov's look ahead (Dozat 2016).",
        ),
        Optimizer(
            "adamw", ("m", "s"), ("beta1", "beta2", "epsilon"), _adamw,
            name=QT_TRANSLATE_NOOP("Choice", "AdamW"),
            about="AdamW: Adam with the decay of the weights apart from their gradients (Loshchilov and Hutter 2019).",
            decouples=True,
        ),
    )
}  # fmt: skip


def penalty_slope(w: FloatArray, l1: float, l2: float) -> FloatArray:
    """What the penalties l1 sum |w| + l2/2 sum w^2 add to the gradient of the weights: l2 w + l1 sign(w).

    Biases are not penalised (Goodfellow et al., Deep Learning, section 7.1). At w = 0, where |w| has no
    derivative, 0 is taken.
    """
    return l2 * w + l1 * np.sign(w)
