"""Conditions of ``:ask until``: those of *Find*, and what an experiment decides; whether one holds in a state."""

from __future__ import annotations

import re

from bpsim.engine import observable
from bpsim.engine.conditions import COMPARISONS, Condition, condition_of
from bpsim.engine.observable import Observable
from bpsim.engine.observing import observe
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.training import State, Training
from bpsim.session.experiment import Experiment
from bpsim.session.finding.asked import Who
from bpsim.session.finding.parsing import of_samples, parse
from bpsim.session.finding.words import FOR, key
from bpsim.session.lessons.text.naming import asked_of
from bpsim.session.words.text import Text

NO_DECISION = QT_TRANSLATE_NOOP("Problem", "this experiment decides nothing; ask for an output, as in a1(3) < 0.5")
NOT_A_DECISION = QT_TRANSLATE_NOOP("Problem", "the decision is never {value}; it is one of {choices}")
OF_RUNS = QT_TRANSLATE_NOOP("Problem", "cannot be waited for: {value} shows only in a run that is there")
_DECISION = re.compile(r"(?:the )?decision\s+(?:is\s+)?(.+)|(?:决定|结论)\s*(?:是|为)?\s*(.+)", re.IGNORECASE)


def condition_in(text: str, experiment: Experiment) -> Condition:
    """What has to become true. Raises BadValue that says what is wrong, and what can be asked for."""
    decision = _DECISION.fullmatch(text.strip())
    if decision is not None:
        return _decision(decision[1] or decision[2], experiment)
    made = parse(text, experiment, asked_of(experiment).script)
    if made.relation not in COMPARISONS:
        raise BadValue(OF_RUNS, value=made.relation)
    return made


def verdict_in(text: str, condition: Condition, experiment: Experiment) -> Text | None:
    """What the experiment is to decide, where the condition was written so; else None."""
    if experiment.decision is None or _DECISION.fullmatch(text.strip()) is None:
        return None
    return experiment.decision.yes if condition.relation == ">=" else experiment.decision.no


def _decision(words: str, experiment: Experiment) -> Condition:
    rule, asked = experiment.decision, asked_of(experiment)
    if rule is None:
        raise BadValue(NO_DECISION)
    split = FOR.search(words)
    who: Who | None = None
    if split is not None:
        who = asked.who(words[split.end() :])
        if who is None:
            raise asked.no_sample(words[split.end() :])
        words = words[: split.start()]
    verdicts = {key(word): text is rule.yes for text in (rule.yes, rule.no) for word in text.spellings}
    if key(words) not in verdicts:
        choices = ", ".join([rule.yes.en, rule.no.en])
        raise BadValue(NOT_A_DECISION, value=repr(words.strip()), choices=choices)
    what = Observable(observable.A, experiment.network.depth, rule.output)
    what = of_samples(what, who, len(experiment.x))
    return condition_of(what, ">=" if verdicts[key(words)] else "<", rule.threshold, many=who.many if who else "all")


def holds(condition: Condition, training: Training, state: State) -> bool:
    """Whether it is true in a state; not where the network has no such thing any more."""
    unseen = 0 if training.unseen is None else training.unseen.sample_count
    try:
        condition.check(training.network, training.sample_count, unseen)
    except BadValue:
        return False
    return bool(COMPARISONS[condition.relation](observe(condition.what, training, state), condition.number))
