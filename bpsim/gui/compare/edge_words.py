"""What was found out about a setting, in words: where runs diverge, stick or end worse, and what ends best."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bpsim.gui.controls.choice_words import setting_label
from bpsim.gui.controls.numbers import setting_text
from bpsim.session.running.compared.edge_values import Value, along
from bpsim.session.running.compared.edges import DIVERGED, GOOD, STUCK, WORSE, Edges, Stretch
from bpsim.session.words.number_format import format_number, of_count

translate = QCoreApplication.translate

BEST = "best"
SHOWN = 4  # stretches; of more the ones that diverge or stick, and the longest


@dataclass(frozen=True)
class Finding:
    """``text`` with its ``reason``; ``kind`` is BEST or a verdict; ``value``: the one at the edge."""

    kind: str
    value: Value
    text: str
    reason: str


def findings(edges: Edges, limit: int | None = SHOWN) -> list[Finding]:
    """The best value first, then the stretches that are not good, from the least value to the greatest."""
    bad = [stretch for stretch in edges.stretches if stretch.verdict != GOOD]
    weighty = sorted(bad, key=lambda one: (one.verdict == WORSE, -_length(edges.name, one)))[:limit]
    return [*_best(edges), *(_finding(edges, stretch) for stretch in bad if stretch in weighty)]


def remarks(edges: Edges) -> list[str]:
    """What has to be known beside it: what was not tried, not found or not said."""
    said = []
    hidden = sum(stretch.verdict != GOOD for stretch in edges.stretches) - SHOWN
    if hidden > 0:
        one, more = translate("Edges", "and a narrower one"), translate("Edges", "and {count} narrower ones")
        said.append(of_count(hidden, one, more))
    if edges.shortened:
        said.append(
            translate("Edges", "Only the first {epochs} of {all} epochs are tried.").format(
                epochs=f"{edges.epochs:g}", all=edges.all_epochs
            )
        )
    if not edges.complete:
        said.append(translate("Edges", "The search took too long: not every edge is known to two digits."))
    return said


def described_range(edges: Edges) -> str:
    """What the picture shows."""
    first, last = (setting_text(edges.name, one.value) for one in (edges.outcomes[0], edges.outcomes[-1]))
    return translate(
        "Edges", "Full loss at the end over the setting: {what}, from {first} to {last}, both on logarithmic axes"
    ).format(what=setting_label(edges.name), first=first, last=last)


def _length(name: str, stretch: Stretch) -> float:
    return along(name, stretch.last) - along(name, stretch.first)


def _best(edges: Edges) -> list[Finding]:
    if edges.best is None:
        return []
    value, loss = setting_text(edges.name, edges.best.value), format_number(edges.best.loss)
    text = translate("Edges", "best {value}: {loss}").format(value=value, loss=loss)
    return [Finding(BEST, edges.best.value, text, translate("Edges", "The smallest full loss at the end of the run"))]


def _finding(edges: Edges, stretch: Stretch) -> Finding:
    first, last = setting_text(edges.name, stretch.first), setting_text(edges.name, stretch.last)
    words = {
        WORSE: (
            translate("Edges", "worse everywhere"),
            translate("Edges", "worse up to {last}"),
            translate("Edges", "worse from {first} on"),
            translate("Edges", "worse at {first}"),
            translate("Edges", "worse from {first} to {last}"),
        ),
        STUCK: (
            translate("Edges", "sticks everywhere"),
            translate("Edges", "sticks up to {last}"),
            translate("Edges", "sticks from {first} on"),
            translate("Edges", "sticks at {first}"),
            translate("Edges", "sticks from {first} to {last}"),
        ),
        DIVERGED: (
            translate("Edges", "diverges everywhere"),
            translate("Edges", "diverges up to {last}"),
            translate("Edges", "diverges from {first} on"),
            translate("Edges", "diverges at {first}"),
            translate("Edges", "diverges from {first} to {last}"),
        ),
    }[stretch.verdict]
    reasons = {
        WORSE: translate("Edges", "The full loss at the end is larger than with {now}"),
        STUCK: translate("Edges", "Outputs are saturated at the end: wrong, and their derivative is nearly 0"),
        DIVERGED: translate("Edges", "The loss or a weight grows beyond every number"),
    }
    text = words[_form(stretch)].format(first=first, last=last)
    reason = reasons[stretch.verdict].format(now=setting_text(edges.name, edges.now.value))
    return Finding(stretch.verdict, stretch.last if stretch.begins else stretch.first, text, reason)


def _form(stretch: Stretch) -> int:
    """Which of the five ways to say where it lies."""
    if stretch.begins or stretch.ends:
        return 0 if stretch.begins and stretch.ends else 1 if stretch.begins else 2
    return 3 if stretch.first == stretch.last else 4
