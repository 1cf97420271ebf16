"""Notation profiles: every equation holds in the profile's own numbers, and every number means what it should."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.tracing import Trace, trace_update
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.explain_backward import FALLS, RISES
from bpsim.session.explaining.inspection import describe_edge, describe_node
from bpsim.session.explaining.writing.equation import Equation, Name, Symbol, evaluate
from bpsim.session.explaining.writing.notation import PROFILES, STANDARD, from_profile, in_profile, meaning_of
from bpsim.session.explaining.writing.script import Script, short_names
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Quantity, frames_of
from bpsim.session.words.number_format import format_number
from tests.engine.cases import full_trainings

# What the sources say, written down once more and apart from the program's table: +1 or -1 times which of the trace's.
DERIVATIVES = {
    "standard": 1, "tutorial-000": 1, "tutorial-001": 1, "tutorial-002": -1, "nielsen": 1, "zhou": -1,
}  # fmt: skip
BIASES = {**dict.fromkeys(DERIVATIVES, 1), "zhou": -1}


def meant(trace: Trace, row: int, name: Name, profile: str) -> list[float]:
    """The numbers that a symbol may stand for in a profile: of a parameter the old one and the new one."""
    layer, sample = name.layer, row if name.sample is None else name.sample
    slope, bias = DERIVATIVES[profile], BIASES[profile]
    if name.kind in ("x", "a", "z", "derivative", "da", "delta"):
        assert isinstance(layer, int)
        values = {"x": trace.a, "a": trace.a, "z": trace.z}.get(name.kind) or getattr(trace, name.kind)
        sign = slope if name.kind in ("da", "delta") else 1
        return [sign * values[layer][sample, name.indices[0]]]
    if name.kind == "w":
        return [one.w[layer][name.indices] for one in (trace.before, trace.after)]
    if name.kind == "b":
        return [bias * one.b[layer][name.indices] for one in (trace.before, trace.after)]
    if name.kind == "grad_w":
        return [slope * trace.gradient.w[layer][name.indices]]
    if name.kind == "grad_b":
        return [slope * bias * trace.gradient.b[layer][name.indices]]
    return []


def symbols_in(part: object) -> Iterator[Symbol]:
    if isinstance(part, Symbol):
        yield part
    elif isinstance(part, (tuple, list)):
        for inner in part:
            yield from symbols_in(inner)
    elif is_dataclass(part):
        for one in fields(part):
            if one.name != "pattern":  # it stands under a sum sign and has no value of its own
                yield from symbols_in(getattr(part, one.name))


@settings(deadline=None, max_examples=60)
@given(full_trainings(), st.sampled_from(sorted(PROFILES)), st.data())
def test_every_equation_holds_in_the_numbers_of_its_profile(training_state, profile, data) -> None:  # type: ignore[no-untyped-def]
    training, state = training_state
    trace = trace_update(training, state)
    row = data.draw(st.integers(0, len(trace.batch) - 1))
    for frame in frames_of(trace.network, training.settings.loss, "last"):
        shown = explain(trace, frame, row, training.settings, PROFILES[profile])
        for one in [*([shown.main] if shown.main else []), *shown.auxiliary]:
            _holds(one)
            for symbol in symbols_in(one):
                expected = meant(trace, row, symbol.name, profile)
                assert not expected or symbol.value in [pytest.approx(value) for value in expected], symbol


def _holds(one: Equation) -> None:
    assert evaluate(one.rule) == pytest.approx(one.result.value, rel=1e-7, abs=1e-11), one


@settings(deadline=None, max_examples=60)
@given(full_trainings(), st.sampled_from(sorted(PROFILES)))
def test_tables_and_cards_show_the_same_numbers(training_state, profile) -> None:  # type: ignore[no-untyped-def]
    training, state = training_state
    trace = trace_update(training, state)
    frames = frames_of(trace.network, training.settings.loss, "last")
    from bpsim.session.frames import Revealed

    revealed = Revealed(frames, frames.position(Quantity.GRADIENT, 1, 0) or 0)
    facts = (
        *describe_node(trace, revealed, 0, 1, 0, PROFILES[profile]),
        *describe_edge(trace, revealed, 1, 0, 0, PROFILES[profile]),
    )
    for fact in facts:
        expected = meant(trace, 0, fact.name, profile)
        if expected and fact.what not in ("change", "bias_new", "threshold_new", "weight_new"):
            assert fact.value == format_number(expected[0] + 0.0), fact
    for layer in range(1, trace.network.depth + 1):
        for frame in (frame for frame in frames if frame.quantity is Quantity.UPDATE and frame.layer == layer):
            for line in explain(trace, frame, 0, training.settings, PROFILES[profile]).tables[0].rows:
                if isinstance(line.label, Name):
                    gradient = Name(f"grad_{line.label.kind}", line.label.layer, line.label.indices)
                    assert line.cells[1] == format_number(meant(trace, 0, gradient, profile)[0] + 0.0)


@pytest.mark.parametrize("profile", sorted(PROFILES))
@pytest.mark.parametrize("quantity", ["z", "a", "w", "b", "delta", "da", "grad_w", "grad_b"])
def test_what_is_read_goes_back_to_what_it_was(profile: str, quantity: str) -> None:
    shown = in_profile(0.25, quantity, PROFILES[profile])
    assert shown == meaning_of(PROFILES[profile], quantity).sign * 0.25
    assert from_profile(shown, quantity, PROFILES[profile]) == 0.25
    assert str(in_profile(0.0, quantity, PROFILES[profile])) == "0.0"


def test_meanings() -> None:
    """As the sources define delta and the threshold."""
    meanings = {name: meaning_of(profile, "delta") for name, profile in PROFILES.items()}
    assert {name: (one.quantity, one.sign) for name, one in meanings.items()} == {
        "standard": ("delta", 1),
        "tutorial-000": ("da", 1),
        "tutorial-001": ("delta", 1),
        "tutorial-002": ("delta", -1),
        "nielsen": ("delta", 1),
        "zhou": ("delta", -1),
    }
    assert [name for name, one in PROFILES.items() if meaning_of(one, "b").sign == -1] == ["zhou"]
    # -dE/dtheta: both signs turned
    assert meaning_of(PROFILES["zhou"], "grad_b").sign == 1


@pytest.mark.parametrize("preset", ["forward-2-3-1"])
def test_deltas_of_tutorial_001_are_the_published_ones(preset: str) -> None:
    """``d2`` and ``d1`` of the facts file."""
    experiment = load_preset(preset).experiment
    profile = PROFILES[experiment.notation]
    trace = trace_update(experiment.training, experiment.start)
    shown = [
        [profile.symbol(Name("delta", layer, (node,)), value).value for node, value in enumerate(trace.delta[layer][0])]
        for layer in (2, 1)
    ]
    assert shown[0] == pytest.approx([-0.08961692722489309])
    assert shown[1] == pytest.approx([-0.002208468294465152, -0.004191086974010419, -0.005750978911727457])


def written(profile: str, depth: int = 2) -> dict[str, str]:
    script = Script(PROFILES[profile], depth)
    names = {
        "input": Name("x", 0, (0,)), "z": Name("z", 1, (1,)), "hidden": Name("a", 1, (0,)),
        "output": Name("a", depth, (0,)), "w": Name("w", 1, (0, 1)), "w out": Name("w", depth, (0, 1)),
        "b": Name("b", 1, (0,)), "b out": Name("b", depth, (0,)), "da": Name("da", 1, (0,), variant="L"),
        "delta": Name("delta", 1, (0,), variant="L"), "delta out": Name("delta", depth, (0,), variant="L"),
        "slope": Name("derivative", 1, (0,), variant="sigmoid"), "gradient": Name("grad_w", 1, (0, 1), variant="L"),
        "t": Name("t", None, (0,)), "eta": Name("eta"), "loss": Name("loss", variant="L"),
    }  # fmt: skip
    return {what: script.plain(name) for what, name in names.items()}


def test_letters_of_each_source() -> None:
    """What the facts file and the design say each source writes; standard as it was before there were profiles."""
    assert " ".join(written("standard").values()) == (
        "x₁ z₂⁽¹⁾ a₁⁽¹⁾ a₁⁽²⁾ w₁₂⁽¹⁾ w₁₂⁽²⁾ b₁⁽¹⁾ b₁⁽²⁾ ∂L/∂a₁⁽¹⁾ δ₁⁽¹⁾ δ₁⁽²⁾ σ′(z₁⁽¹⁾) ∂L/∂w₁₂⁽¹⁾ t₁ η L"
    )
    # layers from 0, no brackets: z^0 = a^0 w^0 + b^0; delta^i = dC/da^i; g'(z^i)
    assert " ".join(written("tutorial-000").values()) == (
        "a₁⁰ z₂⁰ a₁¹ a₁² w₁₂⁰ w₁₂¹ b₁⁰ b₁¹ δ₁¹ ∂C/∂z₁⁰ ∂C/∂z₁¹ g′(z₁⁰) ∂C/∂w₁₂⁰ t₁ η C"
    )
    # x, net_1, h, net_2, y; W, V, B1, B2, E; lr
    assert " ".join(written("tutorial-001").values()) == (
        "x₁ net₁,₂ h₁ y₁ W₁₂ V₁₂ B₁,₁ B₂,₁ ∂E/∂h₁ δ₁,₁ δ₂,₁ σ′(net₁,₁) ∂E/∂W₁₂ t₁ lr E"
    )
    assert " ".join(written("tutorial-002").values()) == (
        "x₁ z₂⁽¹⁾ a₁⁽¹⁾ a₁⁽²⁾ w₁₂⁽¹⁾ w₁₂⁽²⁾ b₁⁽¹⁾ b₁⁽²⁾ −∂L/∂a₁⁽¹⁾ δ₁⁽¹⁾ δ₁⁽²⁾ σ′(z₁⁽¹⁾) −∂L/∂w₁₂⁽¹⁾ t₁ lr L"
    )
    # the input is layer 1; w_jk goes from k to j
    assert " ".join(written("nielsen").values()) == (
        "a₁¹ z₂² a₁² a₁³ w₂₁² w₂₁³ b₁² b₁³ ∂C/∂a₁² δ₁² δ₁³ σ′(z₁²) ∂C/∂w₂₁² y₁ η C"
    )
    # v_ih, w_hj, gamma_h, theta_j, b_h, y-hat_j, e_h, g_j
    assert " ".join(written("zhou").values()) == (
        "x₁ z₂⁽¹⁾ b₁ ŷ₁ v₁₂ w₁₂ γ₁ θ₁ −∂E/∂b₁ e₁ g₁ f′(z₁⁽¹⁾) −∂E/∂v₁₂ y₁ η E"
    )


def test_deeper_networks_keep_their_layers() -> None:
    assert written("tutorial-001", 3)["w"] == "W₁,₁₂"
    assert (written("zhou", 3)["b"], written("zhou", 3)["delta out"]) == ("θ₁⁽¹⁾", "g₁⁽³⁾")
    assert written("nielsen", 3)["output"] == "a₁⁴"


def test_latex_and_marks() -> None:
    standard = Script()
    assert standard.latex(Name("w", 2, (0, 0))) == "w_{11}^{(2)}"
    assert standard.plain(Name("w", 1, (9, 2))) == "w₁₀,₃⁽¹⁾"
    assert standard.latex(Name("x", 0, (1,))) == "x_{2}"
    assert standard.latex(Name("a", 1, (0,), "n")) == "a_{1}^{(1)[n]}"
    assert standard.latex(Name("loss", sample=1, variant="l")) == r"\ell_{2}"
    assert standard.latex(Name("derivative", 2, (0,), variant="sigmoid")) == r"\sigma'(z_{1}^{(2)})"
    assert Script(PROFILES["nielsen"], 2).latex(Name("a", 1, (0,), "n")) == "a_{1}^{2[n]}"
    assert Script(PROFILES["nielsen"], 2).latex(Name("w", 1, (9, 2))) == "w_{3,10}^{2}"
    turned = Script(PROFILES["tutorial-002"], 2).latex(Name("da", 2, (0,), variant="L"))
    assert turned == r"-\frac{\partial L}{\partial a_{1}^{(2)}}"
    assert Script(PROFILES["tutorial-000"], 2).plain(Name("w", "l", ("i", "j"))) == "wᵢⱼˡ⁻¹"


def test_names_instead_of_indices() -> None:
    experiment = load_preset("hiring").experiment
    names = short_names(tuple(tuple(name.en for name in layer) for layer in experiment.node_names))
    script = Script(STANDARD, 3, names)
    assert script.plain(Name("delta", 2, (1,))) == "δ⟨Director 2⟩"
    assert script.plain(Name("w", 2, (0, 1))) == "w⟨Section chief 1 → Director 2⟩"
    assert script.plain(Name("grad_b", 3, (0,), variant="L")) == "∂L/∂b⟨President⟩"
    assert script.plain(Name("t", None, (0,))) == "t⟨President⟩"
    assert script.plain(Name("a", 2, (1,), sample=1)) == "a⟨Director 2⟩[2]"
    assert script.plain(Name("a", 2, ("i",))) == "aᵢ⁽²⁾"
    assert script.bare("delta", 2) == "δ"


def test_short_names_stay_different() -> None:
    assert short_names((("A · 1", "A · 2"), ("B",))) == (("A · 1", "A · 2"), ("B",))
    assert short_names((("A · 1", "⟨x⟩"), ("B",))) == (("A", "(x)"), ("B",))


def test_numbers_of_large_networks_are_cut_with_the_right_sign() -> None:
    """The middle of a long sum is worth what its terms are worth in the profile."""
    from bpsim.engine.network import NetworkSpec, Parameters
    from bpsim.engine.settings import TrainingSettings
    from bpsim.engine.training import State, Training

    network = NetworkSpec((9, 8, 9), ("sigmoid", "sigmoid"))
    rng = np.random.default_rng(1)
    settings = TrainingSettings(batch_size="all")
    training = Training(network, rng.normal(size=(9, 9)), rng.random((9, 9)), settings)
    trace = trace_update(training, State.start(Parameters(network, rng.normal(size=network.parameter_count)), settings))
    for profile in PROFILES.values():
        for frame in frames_of(network, "half", "last"):
            shown = explain(trace, frame, 0, settings, profile)
            for one in [*([shown.main] if shown.main else []), *shown.auxiliary]:
                _holds(one)


@pytest.mark.parametrize(
    ("profile", "meaning"),
    [
        ("standard", "∂L/∂z"), ("tutorial-000", "∂C/∂a"), ("tutorial-001", "∂E/∂net"), ("tutorial-002", "−∂L/∂z"),
        ("nielsen", "∂C/∂z"), ("zhou", "−∂E/∂z"),
    ],
)  # fmt: skip
def test_delta_says_which_sign_it_has(profile: str, meaning: str) -> None:
    """Once in an update, at what the notation calls delta, and as the numbers are."""
    experiment = load_preset("hiring").experiment
    trace, chosen = trace_update(experiment.training, experiment.start), PROFILES[profile]
    assert Script(chosen, 3).bare("meaning_of_delta") == meaning
    called = meaning_of(chosen, "delta")
    for frame in frames_of(trace.network, experiment.settings.loss, "last"):
        hints = explain(trace, frame, 0, experiment.settings, chosen).hints
        said = [RISES in hints, FALLS in hints]
        is_delta = frame.quantity is (Quantity.DA if called.quantity == "da" else Quantity.DELTA)
        assert said == [is_delta and DERIVATIVES[profile] == 1, is_delta and DERIVATIVES[profile] == -1]
