"""Networks beyond the classroom's: bpsim's best path beside PyTorch's eager mode on one thread."""

from __future__ import annotations

import importlib.util
import itertools
from collections.abc import Callable

import numpy as np

from benchmarks.measuring import Report, cpu_seconds_of, taking_turns
from benchmarks.networks import made_up
from bpsim.engine import paths
from bpsim.engine.training import State, Training
from bpsim.session.running.acceleration import load_now

NETWORKS = ((64, 32, 10), (784, 128, 64, 10))
BATCH = 32
UPDATES = {(64, 32, 10): 2000, (784, 128, 64, 10): 200}
ROUNDS = 7
TARGETS = {(64, 32, 10): 2.0, (784, 128, 64, 10): 1.5}
TOLERANCE = 1e-9


def torch_loop(training: Training, state: State, updates: int) -> Callable[[], float]:
    """The same training as PyTorch's users write it: Linear, sigmoid, SGD, 64-bit floats; gives the last loss."""
    import torch

    torch.set_num_threads(1)
    x, t = torch.from_numpy(training.x.copy()), torch.from_numpy(training.t.copy())
    batches = [training.batch(update).tolist() for update in range(training.plan.updates_per_epoch)]
    slices = [slice(batch[0], batch[-1] + 1) for batch in batches]

    def run() -> float:
        sizes = training.network.layers
        layers: list[torch.nn.Module] = []
        for index in range(1, len(sizes)):
            linear = torch.nn.Linear(sizes[index - 1], sizes[index], dtype=torch.float64)
            with torch.no_grad():
                linear.weight.copy_(torch.from_numpy(state.parameters.w[index].T.copy()))
                linear.bias.copy_(torch.from_numpy(state.parameters.b[index].copy()))
            layers += [linear, torch.nn.Sigmoid()]
        model = torch.nn.Sequential(*layers)
        optimizer = torch.optim.SGD(model.parameters(), lr=training.settings.learning_rate)
        loss = torch.zeros(())
        for update in range(updates):
            chosen = slices[update % len(slices)]
            optimizer.zero_grad()
            loss = 0.5 * ((model(x[chosen]) - t[chosen]) ** 2).sum() / BATCH
            loss.backward()
            optimizer.step()
        return float(loss.detach())

    return run


def products(layers: tuple[int, ...], updates: int) -> Callable[[], None]:
    """Nothing but the matrix products of that many updates, which BLAS makes for bpsim and PyTorch alike."""
    draw = np.random.default_rng(2)
    a = [draw.random((BATCH, width)) for width in layers]
    w = [draw.random((before, after)) for before, after in itertools.pairwise(layers)]
    grad, z, da = (
        [np.empty_like(one) for one in w],
        [np.empty_like(one) for one in a],
        [np.empty_like(one) for one in a],
    )

    def run() -> None:
        for _ in range(updates):
            for layer, weights in enumerate(w):
                np.matmul(a[layer], weights, out=z[layer + 1])
                np.matmul(a[layer].T, z[layer + 1], out=grad[layer])
                if layer:
                    np.matmul(z[layer + 1], weights.T, out=da[layer])

    return run


def main() -> None:
    report = Report(
        f"Large networks, batches of {BATCH}, sigmoid, half squared error, 64-bit floats, one thread each",
        f"the processor's time of whole training loops, no full losses; the least of {ROUNDS} rounds in turns",
    )
    load_now()
    has_torch = importlib.util.find_spec("torch") is not None
    for layers in NETWORKS:
        training, state = made_up(layers, BATCH)
        path, updates = paths.best_path(training), UPDATES[layers]
        name = "-".join(map(str, layers))

        def own(training: Training = training, state: State = state, path: str = path, updates: int = updates) -> float:
            return float(paths.advance_on(path, training, state, updates, watch=False).batch_losses[-1])

        runs = {"bpsim": lambda own=own: cpu_seconds_of(own)}  # type: ignore[misc]
        bare = products(layers, updates)
        runs["products"] = lambda bare=bare: cpu_seconds_of(bare)  # type: ignore[misc]
        if has_torch:
            theirs = torch_loop(training, state, updates)
            if abs(theirs() - own()) > TOLERANCE:
                report.fail(f"{name}: PyTorch ended at the loss {theirs()!r}, bpsim at {own()!r}")
            runs["torch"] = lambda theirs=theirs: cpu_seconds_of(theirs)  # type: ignore[misc]
        seconds = {who: min(taken) for who, taken in taking_turns(runs, ROUNDS).items()}
        report.say(f"{name}: {updates / seconds['bpsim']:,.0f} updates/s by the path '{path}'")
        report.say(f"{name}: the matrix products alone take {seconds['products'] / seconds['bpsim']:.0%} of that time")
        if has_torch:
            report.say(f"{name}: ... and {seconds['products'] / seconds['torch']:.0%} of PyTorch's")
            report.target(
                f"{name}, bpsim / PyTorch", seconds["torch"] / seconds["bpsim"], "× as fast", TARGETS[layers], "higher"
            )
    if not has_torch:
        report.say("PyTorch is not installed here: nothing to compare with")
    report.end()


if __name__ == "__main__":
    main()
