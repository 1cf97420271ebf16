"""Mistakes that people make with one number, and the sentence that says what went wrong."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.explanation_parts import Message, NodeRef, SampleRef

Argument = NodeRef | SampleRef | Name | str


@dataclass(frozen=True)
class Mistake:
    """``value``: the number that it gives. ``arguments`` name what the sentence speaks of.

    ``turns``: whether its sign turns with that of the notation, as everything does that has a derivative of the loss
    as a factor. A slope, an activation, a weight or the loss in its place is typed as it is, in every notation.
    """

    id: str
    value: float
    arguments: dict[str, Argument] = field(default_factory=dict, hash=False)
    turns: bool = True

    def as_typed(self, sign: int) -> Mistake:
        """In the trace's terms, where the notation shows what is asked with that ``sign``."""
        return self if self.turns or sign == 1 else replace(self, value=sign * self.value)

    @property
    def message(self) -> Message:
        """To be said in the context "Diagnosis"."""
        return Message(SENTENCES[self.id], dict(self.arguments))


SENTENCES = {
    # forwards
    "forgot-bias": QT_TRANSLATE_NOOP("Diagnosis", "The bias is missing: this is the weighted sum without it."),
    "minus-bias": QT_TRANSLATE_NOOP("Diagnosis", "The bias was subtracted; here it is added."),
    "plus-threshold": QT_TRANSLATE_NOOP("Diagnosis", "The threshold was added; here it is subtracted."),
    "a-for-z": QT_TRANSLATE_NOOP("Diagnosis", "This is the activation a; asked is the weighted sum z, before it."),
    "z-for-a": QT_TRANSLATE_NOOP("Diagnosis", "This is z: the activation function is still to be applied."),
    "z-passed-on": QT_TRANSLATE_NOOP(
        "Diagnosis", "The layer before passes on its activations a; here its weighted sums z were used."
    ),
    "left-out-term": QT_TRANSLATE_NOOP("Diagnosis", "The term of {node} is missing from the sum."),
    "single-term": QT_TRANSLATE_NOOP("Diagnosis", "This is the term of {node} alone; the others are to be added."),
    "no-weights": QT_TRANSLATE_NOOP("Diagnosis", "The terms were added without their weights."),
    "transposed": QT_TRANSLATE_NOOP(
        "Diagnosis", "The weights were taken the other way round: row and column of the matrix are exchanged."
    ),
    "equal-weights": QT_TRANSLATE_NOOP(
        "Diagnosis", "This is what comes out when all weights are 0; then all neurons of a layer stay twins for ever."
    ),
    "slope-for-a": QT_TRANSLATE_NOOP("Diagnosis", "This is the slope f′(z), not the activation f(z)."),
    "exponent-sign": QT_TRANSLATE_NOOP("Diagnosis", "The sign of the exponent is wrong: it is e to the minus z."),
    "activated-twice": QT_TRANSLATE_NOOP("Diagnosis", "The activation function was applied twice."),
    "other-activation": QT_TRANSLATE_NOOP("Diagnosis", "This is {function}(z); this layer has another activation."),
    # backwards
    "missing-derivative": QT_TRANSLATE_NOOP("Diagnosis", "The factor f′(z), the slope of the activation, is missing."),
    "missing-derivative-before": QT_TRANSLATE_NOOP(
        "Diagnosis", "The slope f′(z) is missing in the layers behind: their deltas need it too."
    ),
    "derivative-too-much": QT_TRANSLATE_NOOP(
        "Diagnosis", "With this loss f′(z) cancels: δ of the output is a − t, without the slope."
    ),
    "wrong-derivative": QT_TRANSLATE_NOOP(
        "Diagnosis", "The wrong slope: 1 − a² belongs to tanh, a(1 − a) to the sigmoid."
    ),
    "derivative-of-activation": QT_TRANSLATE_NOOP(
        "Diagnosis",
        "The slope at the wrong place: f′(z) is a(1 − a) for the sigmoid, and not f′(a) or z(1 − z).",
    ),
    "only-derivative": QT_TRANSLATE_NOOP(
        "Diagnosis", "This is the slope f′(z) alone; it is to be multiplied by dL/da."
    ),
    "forgot-target": QT_TRANSLATE_NOOP("Diagnosis", "The target was not subtracted: the error is a − t."),
    "loss-for-slope": QT_TRANSLATE_NOOP("Diagnosis", "The loss itself was taken, not its derivative."),
    "error-alone": QT_TRANSLATE_NOOP(
        "Diagnosis", "This is the error a − t alone; what is asked follows from the derivative of the loss."
    ),
    "loss-alone": QT_TRANSLATE_NOOP("Diagnosis", "This is the loss itself; what is asked follows from its derivative."),
    "lost-half": QT_TRANSLATE_NOOP(
        "Diagnosis", "Twice too much: the ½ of the loss cancels the 2 that the derivative of a square brings."
    ),
    "lost-factor-2": QT_TRANSLATE_NOOP("Diagnosis", "Half of it: the derivative of a square brings a factor 2."),
    "lost-output-mean": QT_TRANSLATE_NOOP(
        "Diagnosis", "The mean over the outputs is missing: this loss divides by how many there are."
    ),
    "divided-by-batch": QT_TRANSLATE_NOOP(
        "Diagnosis", "Divided by the number of samples: δ belongs to one sample, the mean comes with the gradient."
    ),
    "one-path": QT_TRANSLATE_NOOP(
        "Diagnosis", "Only the path through {node} is counted; every path to the loss adds its share."
    ),
    "left-out-path": QT_TRANSLATE_NOOP("Diagnosis", "The path through {node} is missing from the sum."),
    "no-deltas": QT_TRANSLATE_NOOP("Diagnosis", "The weights were added without the deltas that they carry back."),
    "updated-weights": QT_TRANSLATE_NOOP(
        "Diagnosis", "The updated weights were used; δ goes back over the OLD ones, all weights change afterwards."
    ),
    # gradients
    "forgot-input": QT_TRANSLATE_NOOP("Diagnosis", "This is δ alone; the activation that comes in is missing."),
    "forgot-delta": QT_TRANSLATE_NOOP("Diagnosis", "This is the incoming activation alone; δ is missing."),
    "wrong-end": QT_TRANSLATE_NOOP(
        "Diagnosis", "δ was multiplied by the activation of its own neuron; it takes the one at the start of the edge."
    ),
    "weight-for-input": QT_TRANSLATE_NOOP(
        "Diagnosis", "δ was multiplied by the weight; the gradient of a weight takes the activation that comes in."
    ),
    "sum-for-mean": QT_TRANSLATE_NOOP("Diagnosis", "This is the sum over the batch; here the mean is taken."),
    "mean-for-sum": QT_TRANSLATE_NOOP("Diagnosis", "This is the mean over the batch; here the sum is taken."),
    "bias-mean": QT_TRANSLATE_NOOP(
        "Diagnosis", "The bias's gradient was averaged over the batch while the weights' are summed: both go alike."
    ),
    "one-sample": QT_TRANSLATE_NOOP("Diagnosis", "This is the share of {sample} alone; the batch has more samples."),
    "learning-rate-included": QT_TRANSLATE_NOOP(
        "Diagnosis", "This is the gradient times the learning rate; that comes with the update only."
    ),
    "stale-batch": QT_TRANSLATE_NOOP(
        "Diagnosis", "The gradient of the update before was added; each batch starts from 0."
    ),
    # updates
    "forgot-learning-rate": QT_TRANSLATE_NOOP(
        "Diagnosis", "The learning rate is missing: the whole gradient was taken."
    ),
    "sign": QT_TRANSLATE_NOOP("Diagnosis", "The step goes the wrong way: with it the loss would climb."),
    "step-alone": QT_TRANSLATE_NOOP("Diagnosis", "This is the step alone; the new value is the old one with the step."),
    "not-updated": QT_TRANSLATE_NOOP("Diagnosis", "This is the old value: the update is still to be done."),
    "forgot-memory": QT_TRANSLATE_NOOP(
        "Diagnosis", "This is plain gradient descent; the optimizer of this experiment remembers earlier gradients."
    ),
    "forgot-penalty": QT_TRANSLATE_NOOP("Diagnosis", "The share of the regularisation is missing from the gradient."),
    # whatever is asked
    "signs-lost": QT_TRANSLATE_NOOP(
        "Diagnosis", "The parts of the sum were added without their signs; a negative one makes it smaller."
    ),
    "wrong-node": QT_TRANSLATE_NOOP("Diagnosis", "This is the value of {node}."),
    "wrong-parameter": QT_TRANSLATE_NOOP("Diagnosis", "This is the value of {name}."),
    "wrong-sample": QT_TRANSLATE_NOOP("Diagnosis", "This is the value for {sample}."),
    "slip-of-sign": QT_TRANSLATE_NOOP("Diagnosis", "The sign is wrong; the size is right."),
    "decimal-point": QT_TRANSLATE_NOOP("Diagnosis", "The digits are right, the decimal point is not."),
}
"""Every mistake that is recognised."""
