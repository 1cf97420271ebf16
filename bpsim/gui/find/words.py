"""What the bar says of a search, in the window's language."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from bpsim.engine.conditions import MAX, MIN
from bpsim.gui.document.document import Document
from bpsim.gui.formulas.notation import condition_words, script_of
from bpsim.gui.language import language
from bpsim.session.finding.search import Found, value_at, with_test_samples
from bpsim.session.finding.writing import shown_sign, value_text
from bpsim.session.words.number_format import format_number, format_pair, grouped, of_count

translate = QCoreApplication.translate


def hit_words(document: Document, found: Found, update: int) -> str:
    """ "After 137 updates: loss 0.0998, before 0.1013 · 1 of 3"."""
    start = of_count(update, translate("Find", "After 1 update"), translate("Find", "After {count} updates"))
    parts = [f"{start}{_values(document, found, update)}"]
    number = found.number_of(update)
    if found.count > 1 and number is not None:
        parts.append(
            translate("Find", "{number} of {count}").format(number=grouped(number), count=grouped(found.count))
        )
    return " · ".join(parts)


def _values(document: Document, found: Found, update: int) -> str:
    """Nothing while something is hidden from the class: it could give that away."""
    if document.hidden.kinds:
        return ""
    condition, experiment = found.condition, document.experiment
    script = script_of(experiment)

    def value(at: int) -> float:
        training = with_test_samples(document.run.leg_at(at), experiment).training
        return shown_sign(condition.what, script) * value_at(condition, training, document.run.state(at)) + 0.0

    name, now = value_text(condition.what, experiment.network, script, language()), value(update)
    if update == 0:
        return translate("Find", ": {name} {value}").format(name=name, value=format_number(now))
    before = value(update - 1)
    earlier, later = format_pair(before, now)
    if math.isnan(before):
        return translate("Find", ": {name} {value}").format(name=name, value=later)
    return translate("Find", ": {name} {value}, before {before}").format(name=name, value=later, before=earlier)


def missing_words(document: Document, found: Found) -> str:
    """That it is not there, or not yet."""
    text = condition_words(found.condition, document.experiment)
    if found.condition.relation in (MIN, MAX):
        return translate("Find", "There is no such value in this run.")
    if found.searched == 0:
        return translate("Find", "{condition}: not yet, nothing is trained.").format(condition=text)
    one = translate("Find", "{condition}: not found in 1 update.")
    more = translate("Find", "{condition}: not found in {count} updates.")
    return of_count(found.searched, one, more, condition=text)
