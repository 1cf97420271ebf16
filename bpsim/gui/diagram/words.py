"""The words that stand in the diagram."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.engine.network import NetworkSpec

translate = QCoreApplication.translate


def headings(network: NetworkSpec) -> list[str]:
    """Above each layer: its number (the input has none)."""
    numbered = translate("Diagram", "layer {number}")
    return [translate("Diagram", "input"), *(numbered.format(number=k) for k in range(1, network.depth + 1))]


def words(loss_id: str) -> dict[str, str]:
    formulas = {
        "half": "½ Σ (a − t)²", "sse": "Σ (a − t)²", "mse": translate("Diagram", "mean of (a − t)²"),
        "bce": translate("Diagram", "binary cross-entropy"), "cce": translate("Diagram", "cross-entropy"),
    }  # fmt: skip
    return {
        "target": translate("Diagram", "target t ="),
        "loss": translate("Diagram", "loss {formula}").format(formula=formulas[loss_id]),
        "batch": translate("Diagram", "batch loss"),
        "weight": translate("Diagram", "weight"),
        "note": translate("Diagram", "width: size · dashed: negative · node: activation"),
        "dense_note": translate("Diagram", "width: size · colour: sign · node: activation"),
        "more": translate("Diagram", "+ {count} more"),
    }
