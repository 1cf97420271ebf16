"""A Trace: one update computed whole and kept, for looking at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from bpsim.engine.backprop import forward, sample_losses
from bpsim.engine.batching import IntArray
from bpsim.engine.mistakes.program import Occasion, pass_of
from bpsim.engine.network import FloatArray, NetworkSpec, Parameters, PerLayer
from bpsim.engine.optimizers import OPTIMIZERS, Rule
from bpsim.engine.training import State, Training, moved


@dataclass(frozen=True, eq=False)
class Trace:
    """Everything one update computed, for every sample of its batch. Arrays are read-only.

    ``batch`` (N,) sample numbers; ``x`` (N, n_0), ``t`` (N, n_L); ``z``, ``da``, ``derivative``,
    ``delta`` layers 1..L and ``a`` layers 0..L, each (N, n_l); ``sample_loss`` (N,); ``loss`` their
    reduction; ``gradient`` (before freezing is applied), ``step_gradient`` (with regularisation: what the
    optimizer took) and the parameters ``before`` and ``after``, each with ``w[l]``, ``b[l]``; ``rule`` has the
    numbers of the formula of ``optimizer``, ``memory_before`` and ``memory_after`` (rows, P) what the optimizer
    remembered; ``z_after``, ``a_after``, ``sample_loss_after`` and ``loss_after`` come from the new
    forward pass that checks the update on the same batch, and are as those without "after".
    """

    update: int
    batch: IntArray
    x: FloatArray
    t: FloatArray
    z: PerLayer[FloatArray]
    a: PerLayer[FloatArray]
    sample_loss: FloatArray
    loss: float
    da: PerLayer[FloatArray]
    derivative: PerLayer[FloatArray]
    delta: PerLayer[FloatArray]
    gradient: Parameters
    step_gradient: Parameters
    optimizer: str
    rule: Rule
    before: Parameters
    after: Parameters
    memory_before: FloatArray
    memory_after: FloatArray
    optimizer_steps: int
    z_after: PerLayer[FloatArray]
    a_after: PerLayer[FloatArray]
    sample_loss_after: FloatArray
    loss_after: float

    @property
    def network(self) -> NetworkSpec:
        return self.before.network

    @property
    def outputs_after(self) -> FloatArray:
        """(N, n_L) what is answered after the update."""
        return self.a_after[self.network.depth]

    def change_of(self, gradient: FloatArray, part: slice) -> FloatArray:
        """What the optimizer would add to the parameters ``part``, did it take this ``gradient``."""
        row, is_weight = OPTIMIZERS[self.optimizer], self.network.weight_mask[part]
        return row.step(gradient, self.before.flat[part], is_weight, self.memory_before[:, part], self.rule)[0]

    def next_state(self) -> State:
        return State(self.update + 1, self.after, self.memory_after, self.optimizer_steps + 1)


def trace_update(training: Training, state: State) -> Trace:
    """Everything update ``state.update`` computes, from the state before it."""
    batch = training.batch(state.update)
    x, t = training.x[batch], training.t[batch]
    before = state.parameters
    with np.errstate(all="ignore"):
        epoch, position = training.place(state.update)
        rule = training.rule(epoch, state.optimizer_steps)
        computed = pass_of(training, before, batch, Occasion(epoch, position, state.memory, rule))
        taken = training.with_penalty(before.flat, computed.gradient)
        change, memory = training.change_of(before.flat, taken, state.memory, rule)
        after = Parameters(training.network, moved(before.flat, change, training.trained))
        check = forward(after, x)
        sample_loss_after = sample_losses(check, t, training.loss)
        loss_after = training.reduce(sample_loss_after)
    passed, back = computed.forward, computed.backward
    for array in (
        batch,
        x,
        t,
        computed.losses,
        taken,
        memory,
        sample_loss_after,
        *check.z,
        *check.a,
        *passed.z,
        *passed.a,
        *back.da,
        *back.derivative,
        *back.delta,
    ):
        array.flags.writeable = False
    return Trace(
        update=state.update,
        batch=batch,
        x=x,
        t=t,
        z=passed.z,
        a=passed.a,
        sample_loss=computed.losses,
        loss=training.reduce(computed.losses),
        da=back.da,
        derivative=back.derivative,
        delta=back.delta,
        gradient=Parameters(training.network, computed.gradient),
        step_gradient=Parameters(training.network, taken),
        optimizer=training.optimizer.id,
        rule=rule,
        before=before,
        after=after,
        memory_before=state.memory,
        memory_after=memory,
        optimizer_steps=state.optimizer_steps,
        z_after=check.z,
        a_after=check.a,
        sample_loss_after=sample_loss_after,
        loss_after=loss_after,
    )
