"""Takes t - a for the error, and still subtracts. Seen in tutorial 001."""

from __future__ import annotations

from bpsim.engine.mistakes.program import Program
from bpsim.engine.problems import QT_TRANSLATE_NOOP


class Sign(Program):
    name = QT_TRANSLATE_NOOP("Mistake", "Wrong sign of the error")
    look = QT_TRANSLATE_NOOP(
        "Mistake", "The loss climbs from the first update on; every gradient is the true one with its sign turned."
    )
    why = QT_TRANSLATE_NOOP(
        "Mistake",
        "The derivative of the loss is a − t. Whoever takes t − a turns the sign of every delta and every "
        "gradient; since the update still subtracts the gradient, it goes uphill.",
    )
    wrong = r"\delta = (t - a)\, f'(z),\quad w \leftarrow w - \eta \frac{\partial L}{\partial w}"
    right = r"\delta = (a - t)\, f'(z),\quad w \leftarrow w - \eta \frac{\partial L}{\partial w}"

    turned = True
