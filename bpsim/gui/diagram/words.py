"""The words that stand in the diagram."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from bpsim.engine.network import NetworkSpec
from bpsim.gui.language import language
from bpsim.session.explaining.equation import Name
from bpsim.session.explaining.script import STANDARD_SCRIPT, Script

translate = QCoreApplication.translate


def headings(network: NetworkSpec, script: Script = STANDARD_SCRIPT) -> list[str]:
    """Above each layer: its number (the input has none)."""
    numbered = translate("Diagram", "layer {number}")
    return [
        translate("Diagram", "input"),
        *(numbered.format(number=script.layer(k)) for k in range(1, network.depth + 1)),
    ]


def words(loss_id: str, script: Script = STANDARD_SCRIPT) -> dict[str, str]:
    """Kept, as the diagram asks for them with every picture."""
    return _words(loss_id, script, language())


@lru_cache(maxsize=8)
def _words(loss_id: str, script: Script, _language: str) -> dict[str, str]:
    t = script.plain(Name("t"))
    square = f"({script.bare('a', script.depth)} − {t})²"
    formulas = {
        "half": f"½ Σ {square}", "sse": f"Σ {square}",
        "mse": translate("Diagram", "mean of {square}").format(square=square),
        "bce": translate("Diagram", "binary cross-entropy"), "cce": translate("Diagram", "cross-entropy"),
    }  # fmt: skip
    return {
        "target": translate("Diagram", "target {t} =").format(t=t),
        "loss": translate("Diagram", "loss {formula}").format(formula=formulas[loss_id]),
        "batch": translate("Diagram", "batch loss"),
        "weight": translate("Diagram", "weight"),
        "note": translate("Diagram", "width: size · dashed: negative · node: activation"),
        "dense_note": translate("Diagram", "width: size · colour: sign · node: activation"),
        "lines": translate("Diagram", "width: size · dashed: negative"),
        "dense_lines": translate("Diagram", "width: size · colour: sign"),
        "fill": translate("Diagram", "fill: {a}").format(a=script.plain(Name("a"))),
        "ring": translate("Diagram", "ring: {delta}").format(delta=script.plain(Name("delta"))),
    }
