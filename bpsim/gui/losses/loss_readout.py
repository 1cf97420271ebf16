"""How losses are said: each beside the state that it is of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.session.running.known.known import Told
from bpsim.session.words.number_format import format_number, grouped, of_count, shown_digits

translate = QCoreApplication.translate


def readouts(
    update: int, batch: Told | None, full: Told | None, test: Told | None, accuracy: Told | None = None,
    test_accuracy: Told | None = None,
) -> tuple[str, str, str, str]:  # fmt: skip
    """What the loss panel says of state ``update``: those of the losses and accuracies that there are; in fewer words;
    the same without a batch loss that is of another state; and with fewer digits besides."""
    after = of_count(update, translate("LossPanel", "after 1 update"), translate("LossPanel", "after {count} updates"))
    in_batch = (translate("LossPanel", "batch loss {loss}"), translate("LossPanel", "batch {loss}"))
    of_this_state = batch if batch is not None and batch.update == update else None
    losses = (
        (full, (translate("LossPanel", "full loss {loss}"), translate("LossPanel", "full {loss}"))),
        (test, (translate("LossPanel", "test loss {loss}"), translate("LossPanel", "test {loss}"))),
    )
    in_test = (translate("LossPanel", "test accuracy {share}"), translate("LossPanel", "in the test {share}"))
    shares = (
        (accuracy, (translate("LossPanel", "accuracy {share}"), translate("LossPanel", "right {share}"))),
        (test_accuracy, in_test),
    )

    def said(form: int, digits: int | None, first: Told | None = of_this_state) -> str:
        told_losses = [(told, words) for told, words in ((first, in_batch), *losses) if told is not None]
        parts = [words[form].format(loss=told_text(told, update, digits)) for told, words in told_losses]
        parts += [words[form].format(share=told_text(told, update)) for told, words in shares if told is not None]
        return " · ".join([after, *parts])

    digits = shown_digits() + 2  # losses of neighbouring updates are close
    return said(0, digits, batch), said(1, digits, batch), said(1, digits), said(1, None)


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
