"""The page of all formulas is complete, can be typeset, and has the numbers that the program computes."""

from __future__ import annotations

import re
import warnings
from collections.abc import Collection
from itertools import pairwise
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.batching import BatchPlan
from bpsim.engine.initializers import INITIALIZERS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import ParameterPlace
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.orders import ORDERS
from bpsim.engine.schedules import SCHEDULES
from bpsim.engine.tracing import Trace, trace_update
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.notation import PROFILES, in_profile
from bpsim.session.explaining.writing.script import Script
from bpsim.session.files.presets import load_preset
from bpsim.session.guide.book import book_languages

GUIDE = Path(__file__).parents[1] / "docs" / "guide"
LANGUAGES = book_languages()
TABLES: dict[str, Collection[str]] = {
    "activations": ACTIVATIONS,
    "losses": LOSSES,
    "optimizers": OPTIMIZERS,
    "schedules": SCHEDULES,
    "initial": INITIALIZERS,
    "orders": ORDERS,
    "notations": PROFILES,
}
_MATH = re.compile(r"\$\$(.+?)\$\$|\$([^$\n]+)\$")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_ANCHOR = re.compile(r"^\(([a-z0-9-]+)\)=$", re.MULTILINE)
_FILE = re.compile(r"`(bpsim/[\w/]+\.py)`")


def page(language: str, name: str = "curious") -> str:
    return (GUIDE / language / f"{name}.md").read_text(encoding="utf-8")


def section(language: str, anchor: str) -> str:
    """From that anchor to the next one."""
    after = page(language).partition(f"(curious-{anchor})=\n")[2]
    return _ANCHOR.split(after)[0]


def formulas(text: str) -> list[str]:
    """What stands between dollars, outside of code."""
    return [display or inline for display, inline in _MATH.findall(re.sub(r"`[^`\n]*`", "", _FENCED.sub("", text)))]


@pytest.fixture(scope="module")
def trace() -> Trace:
    experiment = load_preset("hiring").experiment
    return trace_update(experiment.training, experiment.start)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", TABLES)
def test_every_row_of_the_tables_is_described(language: str, table: str) -> None:
    described = section(language, table)
    assert [key for key in TABLES[table] if f"| `{key}` |" not in described] == []


@pytest.mark.parametrize("name", ["curious", "programmers"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_anchors_and_formulas(language: str, name: str) -> None:
    english, other = page("en", name), page(language, name)
    assert _ANCHOR.findall(english) == _ANCHOR.findall(other)
    assert re.findall(r"^\$\$.*\$\$$", english, re.MULTILINE) == re.findall(r"^\$\$.*\$\$$", other, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_has_an_anchor(language: str) -> None:
    for name in ("curious", "programmers"):
        lines = _FENCED.sub("", page(language, name)).splitlines()
        bare = [line for before, line in pairwise(lines) if line.startswith("#") and before[-2:] != ")="]
        assert bare == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_within_the_pages_lead_to_an_anchor(language: str) -> None:
    for name in ("curious", "programmers"):
        for target, anchor in re.findall(r"\]\(([\w./]*)#([\w-]+)\)", page(language, name)):
            if target in ("", "curious.md", "programmers.md"):
                assert anchor in _ANCHOR.findall(page(language, target.removesuffix(".md") or name)), anchor


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["curious", "programmers"])
def test_no_star_is_left_over_by_markdown(language: str, name: str) -> None:
    text = _MATH.sub("formula", _FENCED.sub("", page(language, name)))
    rendered = MarkdownIt("commonmark").enable("table").render(text)
    assert "*" not in re.sub(r"<code>.*?</code>", "", rendered)


def test_the_code_that_is_named_is_there() -> None:
    named = set(_FILE.findall(page("en")))
    assert len(named) > 15
    assert all(named == set(_FILE.findall(page(language))) for language in LANGUAGES)
    assert [name for name in named if not (GUIDE.parents[1] / name).exists()] == []


def test_every_formula_can_be_typeset() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ziamath = pytest.importorskip("ziamath")
        every = {
            one
            for language in LANGUAGES
            for name in ("curious", "programmers")
            for one in formulas(page(language, name))
        }
        assert len(every) > 150
        for one in sorted(every):
            assert one.isascii(), one
            assert "|" not in one, one  # would end a cell of a table
            assert "<svg" in ziamath.Latex(one).svg()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_by_hand_has_the_numbers_of_the_trace(language: str, trace: Trace) -> None:
    by_hand = section(language, "example")
    for layer in trace.z.layers:
        for node in range(trace.network.layers[layer]):
            for values in (trace.a, trace.da, trace.derivative, trace.delta):
                assert f"{values[layer][0, node]:.6f}" in by_hand
    for number in (trace.loss, trace.loss_after, trace.outputs_after[0, 0], trace.loss - trace.loss_after):
        assert f"{number:.6f}" in by_hand
    for place in trace.network.places():
        symbol = Script(PROFILES["standard"], 3).latex(_name(place)).replace("b_{1}", "b_1").replace("b_{2}", "b_2")
        before, gradient, after = (values.value(place) for values in (trace.before, trace.gradient, trace.after))
        assert f"| ${symbol}$ | ${before:g}$ | ${gradient:.6f}$ | ${after:.6f}$ |" in by_hand


def _name(place: ParameterPlace) -> Name:
    if place.source is None:
        return Name("b", place.layer, (place.target,))
    return Name("w", place.layer, (place.source, place.target))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_notations_has_the_symbols_and_signs_of_each(language: str, trace: Trace) -> None:
    values = {
        Name("z", 2, (0,)): trace.z[2][0, 0],
        Name("a", 2, (0,)): trace.a[2][0, 0],
        Name("a", 3, (0,)): trace.a[3][0, 0],
        Name("da", 2, (0,), variant="L"): trace.da[2][0, 0],
        Name("delta", 2, (0,), variant="L"): trace.delta[2][0, 0],
        Name("delta", 3, (0,), variant="L"): trace.delta[3][0, 0],
        Name("grad_w", 2, (1, 0), variant="L"): trace.gradient.w[2][1, 0],
        Name("grad_b", 2, (0,), variant="L"): trace.gradient.b[2][0],
        Name("loss", variant="L"): trace.loss,
    }
    rows = [line for line in section(language, "notations").splitlines() if line.startswith("|")]
    for name, value in values.items():
        cells = [
            f"${Script(profile, 3).latex(name)} = {in_profile(float(value), name.kind, profile):.6f}$"
            for profile in PROFILES.values()
        ]
        assert any(row.endswith("| " + " | ".join(cells) + " |") for row in rows), cells


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_orders_shown_are_those_of_the_program(language: str) -> None:
    described = section(language, "orders")
    for key in ORDERS:
        plan = BatchPlan(6, 2, key, seed=1)
        epochs = [
            ", ".join(" ".join(str(sample + 1) for sample in batch) for batch in plan.epoch_batches(epoch))
            for epoch in (0, 1)
        ]
        assert f"| {epochs[0]} | {epochs[1]} |" in described
