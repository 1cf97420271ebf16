"""How losses are said: each beside the state that it is of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.session.number_format import format_number, grouped, shown_digits
from bpsim.session.running.known import Told

translate = QCoreApplication.translate


def readout(
    update: int, batch: Told | None, full: Told | None, test: Told | None, accuracy: Told | None = None,
    test_accuracy: Told | None = None,
) -> str:  # fmt: skip
    """What the loss panel says of state ``update``: those of the losses and accuracies that there are."""
    one, more = translate("LossPanel", "after 1 update"), translate("LossPanel", "after {update} updates")
    parts = [one if update == 1 else more.format(update=grouped(update))]
    digits = shown_digits() + 2  # losses of neighbouring updates are close
    if batch is not None:
        parts.append(translate("LossPanel", "batch loss {loss}").format(loss=told_text(batch, update, digits)))
    if full is not None:
        parts.append(translate("LossPanel", "full loss {loss}").format(loss=told_text(full, update, digits)))
    if test is not None:
        parts.append(translate("LossPanel", "test loss {loss}").format(loss=told_text(test, update, digits)))
    if accuracy is not None:
        parts.append(translate("LossPanel", "accuracy {share}").format(share=told_text(accuracy, update)))
    if test_accuracy is not None:
        parts.append(translate("LossPanel", "test accuracy {share}").format(share=told_text(test_accuracy, update)))
    return " · ".join(parts)


def explained(update: int, batch: Told | None) -> str:
    """Of which weights the losses are that the panel says of state ``update``."""
    if batch is None:
        return ""
    if batch.update == update:
        return translate(
            "LossPanel", "Batch loss: over the samples of the next update. Full loss: over all samples. Both before it."
        )
    return translate(
        "LossPanel",
        "Batch loss: over the samples of update {update}, before it changed the weights. Full loss: over all samples, "
        "with the weights as they are now.",
    ).format(update=grouped(batch.update + 1))


def told_text(told: Told, update: int, digits: int | None = None) -> str:
    """A loss that is said beside state ``update``: another state's says which; "…" while it is being computed."""
    if told.value is None:
        return "…"
    text = format_number(told.value, digits)
    if told.update == update:
        return text
    return translate("LossPanel", "{loss} (after {update})").format(loss=text, update=grouped(told.update))
