"""What is hidden from the class can be revealed from every page that shows nothing for it."""

from __future__ import annotations

from bpsim.gui.controls.reveal_button import RevealButton
from bpsim.gui.workspace.context import Context


def offer_reveal(context: Context, button: RevealButton) -> None:
    """The button of a page does what *View > Hide* does while something is hidden."""
    button.wanted = lambda: bool(context.document.hidden.kinds)
    button.clicked.connect(context.actions["hide"].trigger)
