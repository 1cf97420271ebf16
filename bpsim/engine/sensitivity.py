"""How an output changes with the inputs: backpropagation that begins with one output in the place of a loss.

    da[L]    = 1 for the output k, 0 for the others             (N, n_L), as if the loss were a_k[L]
    delta[l] = da[l] * f'(z[l]), for softmax its whole Jacobian (N, n_l) = da_k[L]/dz[l]
    da[l-1]  = delta[l] @ w[l].T                                (N, n_{l-1}) = da_k[L]/da[l-1]
    da[0]    = da_k[L]/dx                                       (N, n_0)

Source: the recurrences of ``backprop.backward``; as a picture of the inputs it is the saliency map of Simonyan, Vedaldi
and Zisserman (2014), with its sign.
"""

from __future__ import annotations

import numpy as np

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.backprop import Forward, forward, silenced
from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.sums import weighted


def output_gradient(parameters: Parameters, x: FloatArray, output: int) -> FloatArray:
    """da_k/dx (N, n_0) of the output k = ``output`` at the inputs x (N, n_0). A muted unit is a constant: nothing goes
    through it. Of a diverged run it may be nan or infinite."""
    with np.errstate(all="ignore"):
        passed = forward(parameters, x)
        da = np.zeros_like(passed.output)
        da[:, output] = 1.0
        return _pulled_back(parameters, passed, da)


def _pulled_back(parameters: Parameters, passed: Forward, da: FloatArray) -> FloatArray:
    """(N, n_0) from da[L] (N, n_L)."""
    network = parameters.network
    for layer in range(network.depth, 0, -1):
        activation, a = ACTIVATIONS[network.activation(layer)], passed.a[layer]
        derivative = silenced(network, layer, activation.derivative(passed.z[layer], a))
        delta = silenced(network, layer, activation.pull_back(a, derivative, da))
        da = weighted(delta, parameters.w[layer].T)
    return silenced(network, 0, da)
