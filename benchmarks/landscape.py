"""How long a landscape takes, beside the plain loop over its grid with the engine's own forward pass."""

from __future__ import annotations

import numpy as np

from benchmarks.measuring import Report, median, seconds_of, taking_turns
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.network import FloatArray, NetworkSpec
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import Training
from bpsim.session.landscape.ground import Ground
from bpsim.session.landscape.plane import LossPlane
from bpsim.session.landscape.survey import COARSE, FINE, surface_over

ROUNDS = 15
LAYERS, SAMPLES = (2, 8, 8, 1), 200
TARGETS = {FINE: 40.0, COARSE: 4.0}  # milliseconds: at rest, and while a hand moves


def main() -> None:
    report = Report(
        "A landscape of 2-8-8-1 (tanh), 200 samples, along two directions through all parameters",
        f"one thread, the median of {ROUNDS} rounds in turns",
    )
    network = NetworkSpec(LAYERS, ("tanh", "tanh", "sigmoid"))
    parameters, random = initial_parameters(network, "xavier", 3), np.random.default_rng(1)
    x = random.normal(size=(SAMPLES, 2))
    ground = Ground(Training(network, x, np.where(x[:, :1] * x[:, 1:] > 0.0, 1.0, 0.0), TrainingSettings()))
    directions = random.normal(size=(2, network.parameter_count))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    plane = LossPlane(parameters.flat, *directions, (-3.0, 3.0), (-3.0, 3.0))
    for side, target in TARGETS.items():
        runs = {
            "landscape": lambda side=side: seconds_of(lambda: surface_over(ground, plane, side)),
            "plain": lambda side=side: seconds_of(lambda: _plainly(ground, plane, side)),
        }
        taken = {name: 1000.0 * median(seconds) for name, seconds in taking_turns(runs, ROUNDS).items()}
        far = float(np.abs(surface_over(ground, plane, side) / _plainly(ground, plane, side) - 1.0).max())
        report.say(f"{side} x {side}: plain loop {taken['plain']:.1f} ms, {far:.1e} apart at most")
        report.target(f"{side} x {side}", taken["landscape"], "ms", target, "lower")
        report.target(f"{side} x {side}", taken["landscape"] / taken["plain"], "x plain loop", 0.5, "lower")
    report.end()


def _plainly(ground: Ground, plane: LossPlane, side: int) -> FloatArray:
    x, y = plane.middles(side, side)
    return np.array([[ground.loss(plane.at(across, up)) for across in x.tolist()] for up in y.tolist()])


if __name__ == "__main__":
    main()
