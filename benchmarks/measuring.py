"""What all benchmarks share: targets with their verdicts, and runs that take turns."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence


class Report:
    """Prints each figure beside its target and remembers whether all of them were met."""

    def __init__(self, title: str, counts: str) -> None:
        self._missed = 0
        print(f"{title}\n  counted: {counts}")

    def say(self, text: str) -> None:
        """A figure without a target, or what it was measured against."""
        print(f"  {text}")

    def target(self, name: str, figure: float, unit: str, target: float, better: str) -> None:
        """``better`` is "higher" or "lower": on which side of the target the figure has to be."""
        met = figure >= target if better == "higher" else figure <= target
        self._missed += not met
        sign = "≥" if better == "higher" else "≤"
        print(f"  {name}: {figure:,.4g} {unit}   target {sign} {target:,.4g}   {'met' if met else 'MISSED'}")

    def fail(self, text: str) -> None:
        """Something that makes the comparison worthless."""
        self._missed += 1
        print(f"  FAILED: {text}")

    def end(self) -> None:
        """Leave the process with 1 where a target was missed."""
        sys.exit(1 if self._missed else 0)


def taking_turns(runs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Each run's seconds, round by round: what else the machine does falls on all of them alike."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            seconds[name].append(run())
    return seconds


def seconds_of(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def cpu_seconds_of(action: Callable[[], object]) -> float:
    """Of the processor's time of this process, which other processes cannot stretch much."""
    begun = time.process_time()
    action()
    return time.process_time() - begun


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of all are not above."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)
