"""Where the kernel, the vector path and the reference path cross over, and whether the engine's constants fit that."""

from __future__ import annotations

import sys

from benchmarks.measuring import Report, cpu_seconds_of, taking_turns
from benchmarks.networks import made_up
from bpsim.engine import paths
from bpsim.session.running.acceleration import load

NETWORKS = (
    (2, 2, 2, 1), (8, 6, 4), (16, 16, 4), (32, 32, 10), (64, 32, 10), (64, 64, 10), (128, 64, 10), (256, 128, 10),
    (784, 128, 64, 10),
)  # fmt: skip
BATCHES = (1, 4, 16, 32, 128)
SECONDS_A_RUN = 0.03
ROUNDS = 3
WRONG_BY = 2.0  # how much slower than the best one the path may be that is taken


def best_times(layers: tuple[int, ...], batch_size: int) -> dict[str, float]:
    """Seconds an update by each path: the least of some rounds in turns."""
    training, state = made_up(layers, batch_size)
    runs = {}
    for path in paths.PATHS:
        once = cpu_seconds_of(lambda path=path: paths.advance_on(path, training, state, 2, watch=False)) / 2  # type: ignore[misc]
        count = max(2, int(SECONDS_A_RUN / once))

        def run(path: str = path, count: int = count) -> float:
            return cpu_seconds_of(lambda: paths.advance_on(path, training, state, count, watch=False)) / count

        runs[path] = run
    return {path: min(taken) for path, taken in taking_turns(runs, ROUNDS).items()}


def main() -> None:
    report = Report(
        "Numeric paths",
        f"the processor's time of an update, whole loop, no full losses; the least of {ROUNDS} rounds in turns; "
        "work: a batch's samples times parameters, about the multiply-adds of one forward pass",
    )
    load()
    worst, of_what = 1.0, ""
    print(
        f"  {'network':>16} {'batch':>5} {'work':>11}  " + "  ".join(f"{path:>12}" for path in paths.PATHS) + "   taken"
    )
    for layers in NETWORKS:
        for batch_size in BATCHES:
            times = best_times(layers, batch_size)
            training, _ = made_up(layers, batch_size)
            work = batch_size * training.network.parameter_count
            taken, fastest = paths.best_path(training), min(times, key=lambda path: times[path])
            ratio = times[taken] / times[fastest]
            name = "-".join(map(str, layers))
            cells = "  ".join(f"{times[path] * 1e6:9.1f} µs" for path in paths.PATHS)
            note = taken if taken == fastest else f"{taken} ({ratio:.2f} × the time of {fastest})"
            print(f"  {name:>16} {batch_size:>5} {work:>11,}  {cells}   {note}")
            if ratio > worst:
                worst, of_what = ratio, f"{name}, batch {batch_size}"
            sys.stdout.flush()
    report.say(
        f"constants: kernel below {paths.VECTOR_BEATS_KERNEL:,}, reference below {paths.VECTOR_BEATS_REFERENCE:,}"
    )
    report.target(
        f"time of the path taken / time of the fastest, worst case ({of_what})", worst, "×", WRONG_BY, "lower"
    )
    report.end()


if __name__ == "__main__":
    main()
