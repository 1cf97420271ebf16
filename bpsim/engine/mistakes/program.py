"""Backpropagation once more, in pieces, to be cut where people go wrong.

``Program`` is right as it stands (a test holds it to ``backprop``). A mistake is a subclass in a file of its own: it
changes one piece, most often by one of the attributes below, from which formulas and hints follow too. The loss is
always the true one, so that the gradient check and the curve show what a mistake does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, NamedTuple

from bpsim.engine.activations import ACTIVATIONS, Activation
from bpsim.engine.backprop import Backward, Forward, forward, gradient, sample_losses, silenced
from bpsim.engine.batching import IntArray
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.losses import Loss
from bpsim.engine.network import FloatArray, Parameters, PerLayer
from bpsim.engine.optimizers import Rule
from bpsim.engine.sums import weighted
from bpsim.engine.training import Pass, Training, pass_through


class Occasion(NamedTuple):
    """Which update it is, ``position`` in ``epoch``, and what its optimizer works with: memory (rows, P) and rule."""

    epoch: int
    position: int
    memory: FloatArray
    rule: Rule


class Program:
    """One forward and backward pass over a batch.

    Of a mistake: its ``name`` in a few words; ``look``, what to look for; ``why`` it is wrong; ``wrong`` and
    ``right``, the rule as LaTeX. Texts are English templates, translated by the window in the context "Mistake".
    """

    name = look = why = wrong = right = ""

    turned: ClassVar[bool] = False
    """Whether the derivative of the loss has its sign turned."""
    has_slope: ClassVar[bool] = True
    """Whether delta has the factor f'(z)."""
    slopes: ClassVar[Mapping[str, Callable[[FloatArray, FloatArray], FloatArray]]] = {}
    """f'(z, a) of some activations, in the place of their own."""
    takes_z: ClassVar[bool] = False
    """Whether f' takes z for a."""
    paths: ClassVar[int | None] = None
    """How many nodes of the next layer da goes through; None for all."""
    takes_new_weights: ClassVar[bool] = False
    """Whether da goes through the weights of after the update; with ``weights_back``."""
    reductions: ClassVar[tuple[str, str] | None] = None
    """How the gradients of weights and of biases are reduced, whatever the settings say."""
    leaves_over: ClassVar[bool] = False
    """Whether a last, smaller batch is no update of its own, and its gradients go into a later one."""
    start_value: ClassVar[float | None] = None
    """What all parameters start at, whatever the network's say."""

    def __init__(self, training: Training, parameters: Parameters, occasion: Occasion) -> None:
        self.training = training
        self.parameters = parameters
        self.occasion = occasion

    @classmethod
    def shows(cls, training: Training, start: Parameters) -> bool:
        """Whether the mistake changes anything there, as far as structure and start tell.

        Many do not everywhere: one path cannot be left out where there is only one, nor a batch where none is left.
        """
        return True

    @classmethod
    def started(cls, parameters: Parameters) -> Parameters:
        """What a run starts from, where a right one starts from ``parameters``."""
        value = cls.start_value
        return parameters if value is None else initial_parameters(parameters.network, "equal", 0, value)

    def error(self, a: FloatArray, t: FloatArray) -> FloatArray:
        """delta of an output layer whose f'(z) cancels."""
        return t - a if self.turned else a - t

    def output_da(self, loss: Loss, a: FloatArray, t: FloatArray) -> FloatArray:
        return -loss.derivative(a, t) if self.turned else loss.derivative(a, t)

    @classmethod
    def slope_of(cls, activation: Activation) -> Callable[[FloatArray, FloatArray], FloatArray]:
        """f'(z, a) as this program has it; called with symbols it is the formula of it."""
        return cls.slopes.get(activation.id, activation.derivative)

    def slope(self, activation: Activation, z: FloatArray, a: FloatArray) -> FloatArray:
        return self.slope_of(activation)(z, z if self.takes_z else a)

    def delta(
        self, activation: Activation, z: FloatArray, a: FloatArray, slope: FloatArray, da: FloatArray
    ) -> FloatArray:
        if not self.has_slope:
            return da.copy()
        return activation.pull_back(z if self.takes_z else a, slope, da)

    def weights_back(self, layer: int, delta: FloatArray, passed: Forward) -> FloatArray:
        """The weights (nodes before, nodes) that da of the layer before ``layer`` goes through."""
        return self.parameters.w[layer]

    def carried(self, layer: int, delta: FloatArray, passed: Forward) -> FloatArray:
        """da of the layer before ``layer``."""
        return weighted(delta[:, : self.paths], self.weights_back(layer, delta, passed)[:, : self.paths].T)

    def reduced(self, passed: Forward, back: Backward) -> FloatArray:
        """The flat gradient (P,)."""
        settings = self.training.settings
        weights, biases = self.reductions or (settings.weight_reduction, settings.bias_reduction)
        return gradient(passed, back, weight_mean=weights == "mean", bias_mean=(biases or weights) == "mean")

    def run(self, batch: IntArray) -> Pass:
        """The pass over the samples ``batch``."""
        training = self.training
        t = training.t[batch]
        passed = forward(self.parameters, training.x[batch])
        back = self._backward(passed, t)
        return Pass(passed, back, sample_losses(passed, t, training.loss), self.reduced(passed, back))

    def _backward(self, passed: Forward, t: FloatArray) -> Backward:
        network, loss = self.training.network, self.training.loss
        da: list[FloatArray] = []
        slopes: list[FloatArray] = []
        delta: list[FloatArray] = []
        for layer in range(network.depth, 0, -1):
            activation = ACTIVATIONS[network.activation(layer)]
            z, a = passed.z[layer], passed.a[layer]
            is_output = layer == network.depth
            da.append(self.output_da(loss, a, t) if is_output else self.carried(layer + 1, delta[-1], passed))
            slopes.append(silenced(network, layer, self.slope(activation, z, a)))
            if is_output and loss.delta_is_error:
                delta.append(self.error(a, t))
            else:
                delta.append(silenced(network, layer, self.delta(activation, z, a, slopes[-1], da[-1])))
        return Backward(PerLayer(reversed(da)), PerLayer(reversed(slopes)), PerLayer(reversed(delta)))


def sloped(training: Training) -> set[str]:
    """The activations whose derivative takes part: with a cross-entropy that of the output cancels."""
    activations = training.network.activations
    return set(activations[:-1] if training.loss.delta_is_error else activations)


def pass_of(training: Training, parameters: Parameters, batch: IntArray, occasion: Occasion) -> Pass:
    """The pass of an update over the samples ``batch``: the right one, or that of the mistake that is on."""
    if not training.settings.mistake:
        return pass_through(training, parameters, training.x[batch], training.t[batch])
    return training.settings.program(training, parameters, occasion).run(batch)
