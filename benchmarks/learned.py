"""How long a map takes, beside the same forward pass in plain NumPy (float64, every layer)."""

from __future__ import annotations

import numpy as np

from benchmarks.measuring import Report, median, seconds_of, taking_turns
from bpsim.engine.initializers import initial_parameters
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.session.learned.contours import lines_at
from bpsim.session.learned.maps import NEURON, answers_over, every_neuron_over
from bpsim.session.learned.plane import Plane

ROUNDS = 31
LAYERS = (2, 8, 8, 1)
# milliseconds: at rest, and while something moves; the lines come on top of the first
TARGETS = {200: 8.0, 60: 1.0}


def main() -> None:
    report = Report("A map of 2-8-8-1 (tanh)", f"one thread, the median of {ROUNDS} rounds in turns")
    network = NetworkSpec(LAYERS, ("tanh", "tanh", "sigmoid"))
    parameters = initial_parameters(network, "xavier", 3)
    plane = Plane(0, 1, (-1.0, 1.0), (-1.0, 1.0), np.zeros(2))
    for side, target in TARGETS.items():
        surface = answers_over(plane, parameters, side)[..., 0].astype(np.float64)
        runs = {
            "map": lambda side=side: seconds_of(lambda: answers_over(plane, parameters, side)),
            "plain": lambda side=side: seconds_of(lambda: plainly(plane, parameters, side)),
            "lines": lambda surface=surface: seconds_of(
                lambda: lines_at(surface - 0.5, [0.0, *np.linspace(-0.4, 0.4, 8)])
            ),
        }
        taken = {name: 1000.0 * median(seconds) for name, seconds in taking_turns(runs, ROUNDS).items()}
        report.say(f"{side} x {side}: plain NumPy {taken['plain']:.2f} ms, nine lines {taken['lines']:.2f} ms")
        report.target(f"{side} x {side}", taken["map"], "ms", target, "lower")
        report.target(f"{side} x {side}", taken["map"] / taken["plain"], "x plain NumPy", 1.0, "lower")
    runs = {
        "neurons": lambda: seconds_of(lambda: every_neuron_over(plane, parameters, NEURON)),
        "plain": lambda: seconds_of(lambda: plainly(plane, parameters, NEURON)),
    }
    taken = {name: 1000.0 * median(seconds) for name, seconds in taking_turns(runs, ROUNDS).items()}
    name = f"in all {sum(LAYERS[1:-1])} neurons, {NEURON} x {NEURON}, in one go"
    report.say(f"{name}: plain NumPy {taken['plain']:.2f} ms")
    report.target(name, taken["neurons"], "ms", TARGETS[60], "lower")
    report.target(name, taken["neurons"] / taken["plain"], "x plain NumPy", 1.0, "lower")
    report.end()


def plainly(plane: Plane, parameters: Parameters, side: int) -> list[np.ndarray]:
    """(side * side, n_l) of each layer."""
    a = [plane.points(side, side)]
    for layer in parameters.w.layers:
        z = a[-1] @ parameters.w[layer] + parameters.b[layer]
        a.append(np.tanh(z) if layer < 3 else 1.0 / (1.0 + np.exp(-z)))
    return a


if __name__ == "__main__":
    main()
