"""The words of a page to step through, in the present language; its script knows them by their names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim import __version__
from bpsim.gui.language import language, speaking
from bpsim.session.asking.hidden import Hidden
from bpsim.session.experiment import Experiment
from bpsim.session.words.languages import LANGUAGES, WRITTEN

translate = QCoreApplication.translate


def page_words(experiment: Experiment, hidden: Hidden) -> dict[str, str]:
    """``hidden``: what is kept from those who read it; then the story is too, as it may tell how it ends."""
    code = language()
    kept = translate("Page", "A question mark stands for a value that you are to find yourself.")
    return {
        "title": experiment.title.to(code),
        "story": "" if hidden.kinds else experiment.story.to(code),
        "hidden": kept if hidden.kinds else "",
        "about": translate("Page", "What this is about"),
        "diagram": translate("Page", "The network"),
        "formulas": translate("Page", "What this step computes"),
        "loss": translate("LossPanel", "LOSS"),
        "full": translate("LossLegend", "full loss"),
        "batch": translate("LossLegend", "batch loss"),
        "update": translate("LossPanel", "update"),
        "no_curve": translate("Page", "The losses are kept from you, as they would give an answer away."),
        "first": translate("Page", "To the beginning (Home)"),
        "back_part": translate("Page", "Back by a part (Page Up)"),
        "back": translate("Page", "Back by a step (←)"),
        "next": translate("Page", "Next step (→)"),
        "next_part": translate("Page", "Next part (Page Down)"),
        "last": translate("Page", "To the end (End)"),
        "steps": translate("Page", "Steps"),
        "step": translate("Page", "{number} / {count}"),
        "language": translate("Page", "Language"),
        "theme": translate("Page", "Light or dark"),
        "open": translate(
            "Page", "To go on from here yourself, with other weights or other data: open “{title}” in bpsim."
        ).format(title=experiment.title.to(code)),
        "made": translate("Page", "Made with bpsim {version}. This page needs no network and sends nothing.").format(
            version=__version__
        ),
    }


def page_languages(language: str) -> dict[str, str]:
    """What a page speaks that is made where ``language`` is spoken: that, and what experiments are written in."""
    return {code: name for code, name in LANGUAGES.items() if code in WRITTEN or code == language}


def troubles() -> tuple[list[str], list[str]]:
    """What to say in an old browser, and where no scripts run; in every language, as which one the reader has is not
    known then."""
    old, without = [], []
    for code in LANGUAGES:
        with speaking(code):
            old.append(translate("Page", "This page needs a newer browser (of 2023 or later)."))
            without.append(translate("Page", "This page needs scripts, which are switched off in this browser."))
    return old, without
