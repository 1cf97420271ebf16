"""The words that stand in the diagram."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from bpsim.engine.losses import LOSSES
from bpsim.engine.network import NetworkSpec
from bpsim.gui.language import language
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.script import STANDARD_SCRIPT, Script

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
    formula = translate("Choice", LOSSES[loss_id].card).format(square=square)
    return {
        "target": translate("Diagram", "target {t} =").format(t=t),
        "loss": translate("Diagram", "loss {formula}").format(formula=formula),
        "batch": translate("Diagram", "batch loss"),
        "short_batch": translate("Diagram", "batch"),
        "weight": translate("Diagram", "weight"),
        "note": translate("Diagram", "width: size · dashed: negative · node: activation"),
        "dense_note": translate("Diagram", "width: size · colour: sign · node: activation"),
        "lines": translate("Diagram", "width: size · dashed: negative"),
        "dense_lines": translate("Diagram", "width: size · colour: sign"),
        "fill": translate("Diagram", "fill: {a}").format(a=script.plain(Name("a"))),
        "ring": translate("Diagram", "ring: {delta}").format(delta=script.plain(Name("delta"))),
    }
