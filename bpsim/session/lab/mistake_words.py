"""The mistakes of the mistake lab in words and formulas: what to look for, and why it is wrong.

Texts are English templates, translated by the window in the context "Mistake".
"""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.problems import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class MistakeWords:
    """``name`` in a few words; ``look``, what to look for; ``why`` it is wrong; ``wrong`` and ``right``, LaTeX."""

    name: str
    look: str
    why: str
    wrong: str
    right: str


MISTAKE_WORDS: dict[str, MistakeWords] = {
    "sign": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "Wrong sign of the error"),
        QT_TRANSLATE_NOOP(
            "Mistake", "The loss climbs from the first update on; every gradient is the true one with its sign turned."
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "The derivative of the loss is a − t. Whoever takes t − a turns the sign of every delta and every "
            "gradient; since the update still subtracts the gradient, it goes uphill.",
        ),
        r"\delta = (t - a)\, f'(z),\quad w \leftarrow w - \eta \frac{\partial L}{\partial w}",
        r"\delta = (a - t)\, f'(z),\quad w \leftarrow w - \eta \frac{\partial L}{\partial w}",
    ),
    "missing-derivative": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "f′(z) left out"),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "Gradients are too large: with sigmoid at least four times for every layer they have come back through. "
            "The loss may fall all the same.",
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "Delta is the derivative of the loss by z, and the loss depends on z through a = f(z): the chain rule asks "
            "for the factor f′(z). Without it the derivative by a is taken for that by z.",
        ),
        r"\delta = \frac{\partial L}{\partial a}",
        r"\delta = \frac{\partial L}{\partial a}\, f'(z)",
    ),
    "wrong-derivative": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "1 − a² for the sigmoid's derivative"),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "Slopes f′(z) above 0.25, which no sigmoid has: each is at least twice what it should be, and all "
            "gradients with it. The loss may even fall faster.",
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "1 − a² is the derivative of tanh. That of the sigmoid is a (1 − a): smaller by the factor a / (1 + a), "
            "another one in every neuron.",
        ),
        r"\sigma'(z) = 1 - a^{2}",
        r"\sigma'(z) = a\,(1 - a)",
    ),
    "derivative-of-activation": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "z put where a belongs in f′"),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "Negative slopes f′(z), which no sigmoid has: wherever z lies outside 0 to 1, gradients change their sign, "
            "and the larger z, the wilder the step.",
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "x (1 − x) is the sigmoid's derivative only where x is the activation a already. Here z is put in. "
            "σ′(a) for σ′(z) is the same confusion, the other way round.",
        ),
        r"\sigma'(z) = z\,(1 - z)",
        r"\sigma'(z) = a\,(1 - a),\quad a = \sigma(z)",
    ),
    "updated-weights": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "Weights updated too early"),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "The last layer's gradients are right, those of the layers before it are a little off. The loss curve "
            "hardly differs: only the check finds it.",
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "Delta of a hidden layer asks how the loss of this forward pass depends on its neurons, and that goes "
            "through the weights the pass has used. With weights that are updated already, two networks are mixed. "
            "First all deltas, then all updates.",
        ),
        r"\delta^{(l)} = \delta^{(l+1)} (w_{new}^{(l+1)})^{T} \odot f'(z^{(l)})",
        r"\delta^{(l)} = \delta^{(l+1)} (w_{old}^{(l+1)})^{T} \odot f'(z^{(l)})",
    ),
    "bias-mean": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "Biases averaged, weights summed"),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "Only one kind of parameter disagrees, each by the same factor, the number of samples in the batch: the "
            "biases where the loss is a sum, the weights where it is a mean. It learns all the same.",
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "Weights and biases belong to one loss. If it is the sum of the sample losses, the gradients are sums; if "
            "it is the mean, they are means: for both kinds alike. Mixed, they are the gradient of nothing.",
        ),
        r"\frac{\partial L}{\partial w} = \sum_{n} a_n \delta_n,\quad \frac{\partial L}{\partial b} = \frac{1}{N} "
        r"\sum_{n} \delta_n",
        r"\frac{\partial L}{\partial w} = \sum_{n} a_n \delta_n,\quad \frac{\partial L}{\partial b} = \sum_{n} "
        r"\delta_n",
    ),
    "one-path": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "Only one of the paths counted"),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "The last layer's gradients are right. Before it they disagree wherever a neuron reaches the loss on more "
            "than one path: only the path through the next layer's first neuron is counted.",
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "A neuron's activation goes into every neuron of the next layer, and each of them changes the loss. The "
            "derivative is the sum over all paths; one of them is only a part of it.",
        ),
        r"\frac{\partial L}{\partial a_i} = \delta_1 w_{i1}",
        r"\frac{\partial L}{\partial a_i} = \sum_{j} \delta_j w_{ij}",
    ),
    "equal-weights": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "All weights start equal"),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "The neurons of a hidden layer show the same numbers in every step: they stay twins for ever. The gradient "
            "check passes, for every gradient is right; it is the start that is wrong.",
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "Neurons with the same weights compute the same activation, get the same delta and are changed alike. A "
            "layer of twins can do no more than one neuron. Different (random) start weights tell them apart.",
        ),
        r"w_{ij} = b_j = 0.5",
        r"w_{ij} \sim U(-1, 1)",
    ),
    "stale-batch": MistakeWords(
        QT_TRANSLATE_NOOP("Mistake", "A left-over batch spills over"),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "The gradient check passes in the first epoch and fails in the first update of every later one, in all "
            "parameters: gradients of samples that are not in the batch are mixed in.",
        ),
        QT_TRANSLATE_NOOP(
            "Mistake",
            "The gathered gradients are used and set back to 0 only when a batch is full. What the last, smaller batch "
            "of an epoch gathered is still there when the next epoch begins. Use that batch, or leave it out and set "
            "the sum back.",
        ),
        r"g = \frac{1}{N + r} \left( \sum_{n=1}^{N} g_n + \sum_{m=1}^{r} g_{left, m} \right)",
        r"g = \frac{1}{N} \sum_{n=1}^{N} g_n",
    ),
}
