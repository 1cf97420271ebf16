"""One frame of each kind in every profile, on the preset of its source: the texts, word for word."""

from __future__ import annotations

import pytest

from bpsim.engine.tracing import trace_update
from bpsim.gui.formulas.formula_lines import main_lines
from bpsim.gui.formulas.typesetting import typeset
from bpsim.session.explaining.explain import explain
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.explaining.writing.script import Script
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Frame, Phase, Quantity

# In order: z, a, the loss, dL/da and delta of an output, dL/da and delta of a hidden node, a gradient, an update, the
# check. Figures that the facts file has: net and h and d2 of tutorial 001, z and a of tutorial 002, Mazur's 0.298371109
# and 0.291027774, C before update 1 of tutorial 000 and 1.3869 after it.
TEXTS = {
    ("standard", "xor"): [
        "z₁⁽¹⁾ = x₁ w₁₁⁽¹⁾ + x₂ w₂₁⁽¹⁾ + b₁⁽¹⁾ = 0.00 × 0.90 + 0.00 × (−0.40) + 0.30 = 0.30",
        "a₁⁽²⁾ = σ(z₁⁽²⁾) = σ(−0.6824) = 0.3357",
        "L = ½ (a₁⁽²⁾ − t₁)² = ½ × (0.3357 − 0.00)² ≈ 0.0564",
        "∂L/∂a₁⁽²⁾ = a₁⁽²⁾ − t₁ = 0.3357 − 0.00 = 0.3357",
        "δ₁⁽²⁾ = ∂L/∂a₁⁽²⁾ σ′(z₁⁽²⁾) = 0.3357 × 0.2230 = 0.0749",
        "∂L/∂a₂⁽¹⁾ = δ₁⁽²⁾ w₂₁⁽²⁾ = 0.0749 × (−0.90) = −0.0674",
        "δ₂⁽¹⁾ = ∂L/∂a₂⁽¹⁾ σ′(z₂⁽¹⁾) = (−0.0674) × 0.2055 ≈ −0.0138",
        "∂L/∂w₁₁⁽²⁾ = a₁⁽¹⁾ δ₁⁽²⁾ = 0.5744 × 0.0749 = 0.0430",
        "b₁⁽²⁾ ← b₁⁽²⁾ − η ∂L/∂b₁⁽²⁾ −0.1000 − 1 × 0.0749 = −0.1749",
        "ΔL = L new − L = 0.0466 − 0.0564 ≈ −0.00978",
    ],
    ("tutorial-000", "paths-3-3-2"): [
        "z₁⁰ = a₁⁰ w₁₁⁰ + a₂⁰ w₂₁⁰ + a₃⁰ w₃₁⁰ + b₁⁰ = 1.00 × 0.1035 + 2.00 × 0.2069 + 3.00 × 0.5040 + 0.00 ≈ 2.0292",
        "a₁² = g(z₁¹) = g(1.3757) = 0.7983",
        "Cₙ = (a₁² − t₁)² + (a₂² − t₂)² = (0.7983 − 1.00)² + (0.8358 − 0.00)² ≈ 0.7393",
        "δ₁² = 2 (a₁² − t₁) = 2 × (0.7983 − 1.00) = −0.4034",
        "∂Cₙ/∂z₁¹ = δ₁² g′(z₁¹) = (−0.4034) × 0.1610 ≈ −0.0650",
        "δ₂¹ = g′(z₁¹) δ₁² w₂₁¹ + g′(z₂¹) δ₂² w₂₂¹ = 0.1610 × (−0.4034) × 0.7726 + 0.1372 × 1.6716 × 0.9644 = 0.1710",
        "∂Cₙ/∂z₂⁰ = δ₂¹ g′(z₂⁰) = 0.1710 × 0.1242 = 0.0212",
        "∂C/∂w₁₁¹ = Σ(n=1…2) a₁¹[n] g′(z₁¹[n]) δ₁²[n] = 0.8838 × 0.1610 × (−0.4034) + 0.7735 × 0.1573 × 1.6090 ≈ 0.1383",
        "b₁¹ ← b₁¹ − η ∂C/∂b₁¹ 0.0000 − 0.1 × 0.1881 = −0.0188",
        "ΔC = C new − C = 1.3869 − 1.4125 ≈ −0.0255",
    ],
    ("tutorial-001", "forward-2-3-1"): [
        "net₁,₁ = x₁ W₁₁ + x₂ W₂₁ + B₁,₁ = 0.40 × 0.10 + 0.50 × 0.20 + 0.10 = 0.2400",
        "y₁ = σ(net₂,₁) = σ(0.4884) = 0.6197",
        "E = ½ (y₁ − t₁)² = ½ × (0.6197 − 1.00)² = 0.0723",
        "∂E/∂y₁ = y₁ − t₁ = 0.6197 − 1.00 = −0.3803",
        "δ₂,₁ = ∂E/∂y₁ σ′(net₂,₁) = (−0.3803) × 0.2357 = −0.0896",
        "∂E/∂h₂ = δ₂,₁ V₂₁ = (−0.0896) × 0.20 = −0.0179",
        "δ₁,₂ = ∂E/∂h₂ σ′(net₁,₂) = (−0.0179) × 0.2338 = −0.00419",
        "∂E/∂V₁₁ = h₁ δ₂,₁ = 0.5597 × (−0.0896) ≈ −0.0502",
        "V₃₁ ← V₃₁ − lr ∂E/∂V₃₁ 0.30000 − 0.01 × (−0.0618) = 0.30062",
        "ΔE = E new − E = 0.072208 − 0.072303 ≈ −0.0000952",
    ],
    ("tutorial-002", "hiring"): [
        "z₁⁽¹⁾ = x₁ w₁₁⁽¹⁾ + x₂ w₂₁⁽¹⁾ + b₁⁽¹⁾ = 1.00 × 0.80 + 0.10 × 0.20 − 1.00 = −0.1800",
        "a₁⁽³⁾ = σ(z₁⁽³⁾) = σ(0.0443) = 0.5111",
        "L = ½ (a₁⁽³⁾ − t₁)² = ½ × (0.5111 − 1.00)² = 0.1195",
        "−∂L/∂a₁⁽³⁾ = t₁ − a₁⁽³⁾ = 1.00 − 0.5111 = 0.4889",
        "δ₁⁽³⁾ = (−∂L/∂a₁⁽³⁾) σ′(z₁⁽³⁾) = 0.4889 × 0.2499 = 0.1222",
        "−∂L/∂a₂⁽²⁾ = δ₁⁽³⁾ w₂₁⁽³⁾ = 0.1222 × 0.50 = 0.0611",
        "δ₂⁽²⁾ = (−∂L/∂a₂⁽²⁾) σ′(z₂⁽²⁾) = 0.0611 × 0.2326 = 0.0142",
        "−∂L/∂w₁₁⁽³⁾ = a₁⁽²⁾ δ₁⁽³⁾ = 0.6566 × 0.1222 = 0.0802",
        "b₁⁽³⁾ ← b₁⁽³⁾ + lr (−∂L/∂b₁⁽³⁾) −0.6000 + 0.1 × 0.1222 = −0.5878",
        "ΔL = L new − L = 0.1167 − 0.1195 ≈ −0.00278",
    ],
    ("nielsen", "mazur-2-2-2"): [
        "z₁² = w₁₁² a₁¹ + w₁₂² a₂¹ + b₁² = 0.15 × 0.05 + 0.20 × 0.10 + 0.35 = 0.3775",
        "a₁³ = σ(z₁³) = σ(1.1059) = 0.7514",
        "C = ½ ((a₁³ − y₁)² + (a₂³ − y₂)²) = ½ × ((0.7514 − 0.01)² + (0.7729 − 0.99)²) = 0.2984",
        "∂C/∂a₁³ = a₁³ − y₁ = 0.7514 − 0.01 = 0.7414",
        "δ₁³ = ∂C/∂a₁³ σ′(z₁³) = 0.7414 × 0.1868 = 0.1385",
        "∂C/∂a₂² = w₁₂³ δ₁³ + w₂₂³ δ₂³ = 0.45 × 0.1385 + 0.55 × (−0.0381) = 0.0414",
        "δ₂² = ∂C/∂a₂² σ′(z₂²) = 0.0414 × 0.2406 ≈ 0.00995",
        "∂C/∂w₁₁³ = a₁² δ₁³ = 0.5933 × 0.1385 = 0.0822",
        "w₁₂³ ← w₁₂³ − η ∂C/∂w₁₂³ 0.4500 − 0.5 × 0.0827 = 0.4087",
        "ΔC = C new − C = 0.29103 − 0.29837 = −0.00734",
    ],
    ("zhou", "general-3-3-2"): [
        "z₁⁽¹⁾ = x₁ v₁₁ + x₂ v₂₁ + x₃ v₃₁ − γ₁ = 0.20 × 0.44 + 0.70 × (−0.42) + 0.10 × 0.30 − 0.13 = −0.3060",
        "ŷ₁ = f(z₁⁽²⁾) = f(−0.1365) = 0.4659",
        "Eₙ = ½ ((ŷ₁ − y₁)² + (ŷ₂ − y₂)²) = ½ × ((0.4659 − 1.00)² + (0.6300 − 0.00)²) = 0.3411",
        "−∂Eₙ/∂ŷ₁ = y₁ − ŷ₁ = 1.00 − 0.4659 = 0.5341",
        "g₁ = (−∂Eₙ/∂ŷ₁) f′(z₁⁽²⁾) = 0.5341 × 0.2488 = 0.1329",
        "−∂Eₙ/∂b₂ = g₁ w₂₁ + g₂ w₂₂ = 0.1329 × (−0.02) + (−0.1469) × (−0.07) = 0.00762",
        "e₂ = (−∂Eₙ/∂b₂) f′(z₂⁽¹⁾) = 0.00762 × 0.2341 = 0.00178",
        "−∂E/∂w₁₁ = ½ Σ(n=1…2) b₁[n] g₁[n] = ½ × (0.4241 × 0.1329 + 0.5720 × (−0.1187)) = −0.00577",
        "θ₂ ← θ₂ + η (−∂E/∂θ₂) −0.1100 + 0.5 × 0.0348 = −0.0926",
        "ΔE = E new − E = 0.2555 − 0.2566 ≈ −0.00113",
    ],
}  # fmt: skip


def frames(depth: int) -> list[Frame]:
    return [
        Frame(Phase.FORWARD, Quantity.Z, 1, 0),
        Frame(Phase.FORWARD, Quantity.A, depth, 0),
        Frame(Phase.LOSS, Quantity.LOSS),
        Frame(Phase.BACKWARD, Quantity.DA, depth, 0),
        Frame(Phase.BACKWARD, Quantity.DELTA, depth, 0),
        Frame(Phase.BACKWARD, Quantity.DA, depth - 1, 1),
        Frame(Phase.BACKWARD, Quantity.DELTA, depth - 1, 1),
        Frame(Phase.GRADIENT, Quantity.GRADIENT, depth, 0),
        Frame(Phase.UPDATE, Quantity.UPDATE, depth),
        Frame(Phase.CHECK, Quantity.CHECK),
    ]


@pytest.mark.parametrize(("profile", "preset"), list(TEXTS))
def test_texts_and_typesetting(qapp: object, profile: str, preset: str) -> None:
    experiment = load_preset(preset).experiment
    script = Script(PROFILES[profile], experiment.network.depth)
    trace = trace_update(experiment.training, experiment.start)
    for frame, text in zip(frames(experiment.network.depth), TEXTS[profile, preset], strict=True):
        main = explain(trace, frame, 0, experiment.settings, script.profile).main
        assert main is not None
        lines = main_lines(main, script)
        assert " ".join(line.plain for line in lines) == text
        assert all(typeset(run.latex, run.emphasis).width > 0 for line in lines for run in line.runs)


def test_presets_are_in_the_notation_of_their_sources() -> None:
    for profile, preset in TEXTS:
        if profile not in ("standard", "nielsen"):
            assert load_preset(preset).experiment.notation == profile
