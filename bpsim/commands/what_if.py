"""bpsim what-if"""

from __future__ import annotations

import math
from collections.abc import Sequence

from bpsim.commands.experiments import experiment_with
from bpsim.commands.output import as_json, counted, one_line, progress_bar, table
from bpsim.session.experiment import Experiment
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.compared.edges import DIVERGED, GOOD, STUCK, WORSE, Edges, EdgeSearch, Outcome, Stretch

_WORDS = {
    GOOD: "as good as now, or better",
    WORSE: "worse than now",
    STUCK: "sticks: saturated outputs",
    DIVERGED: "diverges",
}


def search(name: str, setting: str, assignments: Sequence[str]) -> tuple[Experiment, Edges]:
    experiment = experiment_with(name, assignments)
    load_now()
    wanted = EdgeSearch(experiment, setting)
    with progress_bar(0, " runs") as bar:
        return experiment, wanted.find(lambda: True, lambda: bar.update(1))


def run(name: str, experiment: Experiment, edges: Edges, *, as_object: bool) -> int:
    print(as_json(_object(name, edges)) if as_object else _report(experiment, edges))
    return 0


def _object(name: str, edges: Edges) -> dict[str, object]:
    return {
        "preset": name,
        "setting": edges.name,
        "epochs": edges.epochs,
        "all_epochs": edges.all_epochs,
        "complete": edges.complete,
        "now": _outcome(edges.now, edges),
        "best": None if edges.best is None else _outcome(edges.best, edges),
        "stretches": [{"verdict": one.verdict, "from": one.first, "to": one.last} for one in edges.stretches],
        "runs": [_outcome(one, edges) for one in edges.outcomes],
    }


def _outcome(outcome: Outcome, edges: Edges) -> dict[str, object]:
    stop = outcome.stop
    return {
        "value": outcome.value,
        "loss": None if math.isinf(outcome.loss) else outcome.loss,
        "verdict": outcome.verdict(edges.now),
        "stopped": stop.reason if stop is not None else None,
        "diverged": stop.update if stop is not None and stop.reason == "diverged" else None,
        "saturated": [found.node for found in outcome.stuck],
    }


def _report(experiment: Experiment, edges: Edges) -> str:
    rows = [("from", "to", "least loss", "greatest", ""), *(_row(one, edges) for one in edges.stretches)]
    best = edges.best
    return "\n".join(
        [
            one_line(experiment.title.en),
            f"{edges.name}, now {edges.now.value:g}: full loss {_loss(edges.now.loss)} after {_length(edges)}",
            "",
            table(rows, right=range(4)),
            "",
            "none ends" if best is None else f"{best.value:g} ends best: full loss {_loss(best.loss)}",
            *(() if edges.complete else ("some edges are not known to two digits: the search took too long",)),
        ]
    )


def _length(edges: Edges) -> str:
    if not edges.shortened:
        return counted(edges.all_epochs, "epoch")
    return f"the first {edges.epochs:g} of {counted(edges.all_epochs, 'epoch')}, as all of them would take too long"


def _row(stretch: Stretch, edges: Edges) -> tuple[str, ...]:
    losses = [one.loss for one in edges.outcomes if stretch.first <= one.value <= stretch.last]
    return (
        f"{stretch.first:g}", f"{stretch.last:g}", _loss(min(losses)), _loss(max(losses)), _WORDS[stretch.verdict]
    )  # fmt: skip


def _loss(loss: float) -> str:
    return "–" if math.isinf(loss) else f"{loss:.6g}"
