"""Deliberately wrong programs, for the mistake lab. Nothing here is ever used unless ``mistake`` is set.

``Program`` is backpropagation once more, cut where people go wrong, and right as it stands (a test holds it to
``backprop``). Each mistake replaces one piece of it. The loss is always the true one, so that the gradient check
and the curve show what a mistake does. Two mistakes lie elsewhere: "equal-weights" in the start, "stale-batch"
in the batches.

    id                        what the wrong program does                              seen in
    sign                      takes t - a for the error, and still subtracts            tutorial 001
    missing-derivative        delta = da, f'(z) is left out                             everywhere
    wrong-derivative          sigmoid'(z) = 1 - a^2, which is that of tanh              tutorial 001
    derivative-of-activation  a (1 - a) with z in the place of a                        002: dsigmoid(x) = x (1 - x)
    updated-weights           da[l] = delta[l+1] @ (NEW w[l+1]).T                       an early program of Mazur's
    bias-mean                 weight gradients summed, bias gradients averaged          tutorial 000
    one-path                  da[l] from the first node of layer l+1 alone              000, equations 14.1 to 14.6
    equal-weights             all weights and biases start at 0.5                       every course
    stale-batch               a left-over batch is not used: its gradients are kept     TensorFlow Playground
                              and go into the first update of the next epoch
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from bpsim.engine.activations import ACTIVATIONS, Activation
from bpsim.engine.backprop import Backward, Forward, forward, gradient, sample_losses, silenced
from bpsim.engine.batching import IntArray
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.losses import Loss
from bpsim.engine.network import FloatArray, Parameters, PerLayer
from bpsim.engine.optimizers import Rule
from bpsim.engine.sums import over_samples, weighted
from bpsim.engine.training import Pass, Training, moved, pass_through

EQUAL = 0.5


class Occasion(NamedTuple):
    """Which update it is, ``position`` in ``epoch``, and what its optimizer works with: memory (rows, P) and rule."""

    epoch: int
    position: int
    memory: FloatArray
    rule: Rule


class Program:
    """One forward and backward pass over a batch, in pieces."""

    def __init__(self, training: Training, parameters: Parameters, occasion: Occasion) -> None:
        self.training = training
        self.parameters = parameters
        self.occasion = occasion

    def error(self, a: FloatArray, t: FloatArray) -> FloatArray:
        """delta of an output layer whose f'(z) cancels."""
        return a - t

    def output_da(self, loss: Loss, a: FloatArray, t: FloatArray) -> FloatArray:
        return loss.derivative(a, t)

    def slope(self, activation: Activation, z: FloatArray, a: FloatArray) -> FloatArray:
        return activation.derivative(z, a)

    def delta(
        self, activation: Activation, z: FloatArray, a: FloatArray, slope: FloatArray, da: FloatArray
    ) -> FloatArray:
        return activation.pull_back(a, slope, da)

    def carried(self, layer: int, delta: FloatArray, passed: Forward) -> FloatArray:
        """da of the layer before ``layer``."""
        return weighted(delta, self.parameters.w[layer].T)

    def reduced(self, passed: Forward, back: Backward) -> FloatArray:
        """The flat gradient (P,)."""
        settings = self.training.settings
        return gradient(passed, back, weight_mean=settings.weight_mean, bias_mean=settings.bias_mean)

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


class _Sign(Program):
    def error(self, a: FloatArray, t: FloatArray) -> FloatArray:
        return t - a

    def output_da(self, loss: Loss, a: FloatArray, t: FloatArray) -> FloatArray:
        return -loss.derivative(a, t)


class _MissingDerivative(Program):
    def delta(
        self, activation: Activation, z: FloatArray, a: FloatArray, slope: FloatArray, da: FloatArray
    ) -> FloatArray:
        return da.copy()


class _WrongDerivative(Program):
    def slope(self, activation: Activation, z: FloatArray, a: FloatArray) -> FloatArray:
        return 1.0 - a * a if activation.id == "sigmoid" else activation.derivative(z, a)


class _DerivativeOfActivation(Program):
    def slope(self, activation: Activation, z: FloatArray, a: FloatArray) -> FloatArray:
        return activation.derivative(z, z)

    def delta(
        self, activation: Activation, z: FloatArray, a: FloatArray, slope: FloatArray, da: FloatArray
    ) -> FloatArray:
        return activation.pull_back(z, slope, da)


class _UpdatedWeights(Program):
    def carried(self, layer: int, delta: FloatArray, passed: Forward) -> FloatArray:
        return weighted(delta, self._updated(layer, delta, passed).T)

    def _updated(self, layer: int, delta: FloatArray, passed: Forward) -> FloatArray:
        """w[layer] after this very update: an optimizer looks at each parameter by itself, so it can be done early."""
        training, flat = self.training, self.parameters.flat
        total = over_samples(passed.a[layer - 1], delta)
        known = np.zeros_like(flat)
        place = training.network.weights_of(layer)
        known[place] = (total / len(delta) if training.settings.weight_mean else total).ravel()
        taken = training.with_penalty(flat, known)
        change, _ = training.change_of(flat, taken, self.occasion.memory, self.occasion.rule)
        return moved(flat, change, training.trained)[place].reshape(total.shape)


class _BiasMean(Program):
    def reduced(self, passed: Forward, back: Backward) -> FloatArray:
        return gradient(passed, back, weight_mean=False, bias_mean=True)


class _OnePath(Program):
    def carried(self, layer: int, delta: FloatArray, passed: Forward) -> FloatArray:
        return weighted(delta[:, :1], self.parameters.w[layer][:, :1].T)


class _StaleBatch(Program):
    def run(self, batch: IntArray) -> Pass:
        shown = super().run(batch)
        kept = left_over(self.training, self.occasion.epoch, self.occasion.position)
        if not len(kept):
            return shown
        # no update has been made since the left-over samples went through: their gradients were of these parameters
        together = super().run(np.concatenate([kept, batch]))
        return Pass(shown.forward, shown.backward, shown.losses, together.gradient)


_PROGRAMS: dict[str, type[Program]] = {
    "sign": _Sign,
    "missing-derivative": _MissingDerivative,
    "wrong-derivative": _WrongDerivative,
    "derivative-of-activation": _DerivativeOfActivation,
    "updated-weights": _UpdatedWeights,
    "bias-mean": _BiasMean,
    "one-path": _OnePath,
    "equal-weights": Program,
    "stale-batch": _StaleBatch,
}


def left_over(training: Training, epoch: int, position: int) -> IntArray:
    """With "stale-batch": the samples that the epoch before left over, where their gradients spill into this update."""
    plan = training.plan
    if position > 0 or epoch == training.origin.epoch or plan.order_row.fresh:
        return np.zeros(0, dtype=np.int64)
    return plan.batch(epoch - 1, plan.updates_per_epoch)  # what stands behind the last whole batch


def pass_of(training: Training, parameters: Parameters, batch: IntArray, occasion: Occasion) -> Pass:
    """The pass of an update over the samples ``batch``: the right one, or that of the mistake that is on."""
    mistake = training.settings.mistake_on
    if not mistake:
        return pass_through(training, parameters, training.x[batch], training.t[batch])
    return _PROGRAMS[mistake](training, parameters, occasion).run(batch)


def start_parameters(parameters: Parameters, mistake: str) -> Parameters:
    """What a run starts from: ``parameters``, or with "equal-weights" all of them EQUAL."""
    if mistake != "equal-weights":
        return parameters
    return initial_parameters(parameters.network, "equal", 0, EQUAL)
