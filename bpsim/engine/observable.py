"""Observables: one number that every state of a run has, such as its full loss, a weight, or a sample's delta.

What there is to look at, as plain data; ``observing.observe`` says what the number is.
"""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.network import ParameterPlace

LOSS, ACCURACY = "loss", "accuracy"
WEIGHT, BIAS = "w", "b"
BATCH_LOSS, GRADIENT, WEIGHT_GRADIENT, BIAS_GRADIENT = "batch loss", "gradient", "grad_w", "grad_b"
SAMPLE_LOSS, RIGHT, Z, A = "sample loss", "right", "z", "a"
DA, DERIVATIVE, DELTA = "da", "derivative", "delta"

OF_PARAMETERS = (WEIGHT, BIAS)
OF_UPDATE = (BATCH_LOSS, GRADIENT, WEIGHT_GRADIENT, BIAS_GRADIENT)  # of the update that goes on from the state
OF_SAMPLE = (SAMPLE_LOSS, RIGHT, Z, A, DA, DERIVATIVE, DELTA)
OF_NODE = (Z, A, DA, DERIVATIVE, DELTA)
OF_PLACE = (WEIGHT, BIAS, WEIGHT_GRADIENT, BIAS_GRADIENT)
KINDS = (LOSS, ACCURACY, *OF_PARAMETERS, *OF_UPDATE, *OF_SAMPLE)
COUNTED = (ACCURACY, RIGHT)  # these jump: nothing lies between two of their values
LEAST, GREATEST = "least", "greatest"


@dataclass(frozen=True)
class Observable:
    """``layer`` and ``node`` say of which neuron or bias, ``source`` beside them of which weight.

    ``sample``: of which sample, where ``kind`` is one of OF_SAMPLE; None: the ``extreme`` (LEAST or GREATEST) over
    all samples. ``of_test``: of the test samples. ``absolute``: without its sign. The gradient alone is the length
    of the whole vector, the gradient of the batch's loss as ``Trace.gradient`` has it.
    """

    kind: str
    layer: int = 0
    node: int = 0
    source: int | None = None
    sample: int | None = None
    extreme: str = GREATEST
    of_test: bool = False
    absolute: bool = False

    @property
    def place(self) -> ParameterPlace:
        return ParameterPlace(self.layer, self.node, self.source)
