"""From a condition as a person types it to frozen data: "loss < 0.1", "test loss min", "y1 > 1/2 for Zhang San".

condition = value comparison number [who] [at epochs]  |  value "min" | "max" | "turns" ...  |  who "right"
who       = "for" (sample's name | "all" | "any")      behind the value or behind the number
"""

from __future__ import annotations

from dataclasses import replace

from bpsim.engine import observable
from bpsim.engine.conditions import EQUAL, MAX, MIN, NOT_A_CONDITION, Condition, condition_of
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.asked import Asked, Who
from bpsim.session.finding.symbols import Meant
from bpsim.session.finding.words import COMPARISON, EPOCHS, EXTREMES, FOR, SIGN_CHANGES, VERDICTS, plain
from bpsim.session.words.number_entry import UNFINISHED, value_of

LONGEST = 300
TOO_LONG = QT_TRANSLATE_NOOP("Problem", "is too long: at most {count} characters")
NOT_OF_SAMPLES = QT_TRANSLATE_NOOP(
    "Problem", "{value} is one number for all samples; it cannot be asked for one of them"
)
EMPTY = QT_TRANSLATE_NOOP("Problem", "says nothing to look for; type something like loss < 0.1 or test loss min")
_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", MIN: MAX, MAX: MIN}
_OF_ONE = {observable.LOSS: observable.SAMPLE_LOSS, observable.ACCURACY: observable.RIGHT}


def parse(text: str, experiment: Experiment, script: Script, language: str = "en") -> Condition:
    """The condition. Raises BadValue that says what is wrong, and what can be asked for; words and names in it are
    of ``language``."""
    if len(text) > LONGEST:
        raise BadValue(TOO_LONG, count=LONGEST)
    words = plain(text)
    if not words:
        raise BadValue(EMPTY)
    rest = EPOCHS.sub("", words).strip()
    parser = _Parser(Asked(experiment, script, language))
    forms = (parser.comparison, parser.sign_change, parser.verdict, parser.extreme)
    condition = next((made for form in forms if (made := form(rest)) is not None), None)
    if condition is None:
        parser.value_alone(rest)  # an unknown word is the first thing to say
        raise BadValue(NOT_A_CONDITION, value=repr(text.strip()))
    return replace(condition, at_epochs=rest != words)


class _Parser:
    """One condition; each method reads one form, or gives None where it is another one."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked

    def comparison(self, words: str) -> Condition | None:
        found = COMPARISON.search(words)
        if found is None:
            return None
        left, right = words[: found.start()].strip(), words[found.end() :].strip()
        if not right:
            raise BadValue(UNFINISHED, what=found.group())
        relation = EQUAL if found.group() == "==" else found.group()
        if _is_number(left) and not _is_number(right):  # 0.1 > loss
            left, right, relation = right, left, _FLIPPED.get(relation, relation)
        number, who = self._parted(right)
        self._refuse_unknown_sample(number)
        return self._made(left, who, relation, value_of(number))

    def sign_change(self, words: str) -> Condition | None:
        for phrase in SIGN_CHANGES:
            bare = self._without(words, phrase)
            if bare is not None:
                return self._made(*bare, EQUAL, 0.0)
        return None

    def verdict(self, words: str) -> Condition | None:
        """ "right for Li Si", "Li Si right", "all right"."""
        for phrase, is_right in VERDICTS:
            bare = self._without(words, phrase)
            if bare is None:
                continue
            name, who = bare
            who = who if not name else self._asked.who(name.removeprefix("对"))
            if who is not None:
                return self._made(observable.RIGHT, who, ">=" if is_right else "<", 1.0)
        return None

    def extreme(self, words: str) -> Condition | None:
        for phrase, relation in EXTREMES:
            bare = self._without(words, phrase)
            if bare is not None:
                return self._made(*bare, relation, float("nan"))
        return None

    def value_alone(self, words: str) -> None:
        """Raises BadValue where what stands alone cannot be asked for."""
        self._asked.value(self._parted(words)[0])

    def _without(self, words: str, phrase: str) -> tuple[str, Who | None] | None:
        """The words without a phrase at one end, or before "for", and the samples; None where it is not there."""
        gap = "" if phrase[0] > "z" else " "
        parted = self._parted(words)
        for text, who in dict.fromkeys((parted, (words, None))):
            folded = f"{gap}{text.casefold()}{gap}"
            if folded.endswith(f"{gap}{phrase}{gap}"):
                return text[: len(text) - len(phrase)].strip(), who
            if folded.startswith(f"{gap}{phrase}{gap}"):
                return text[len(phrase) :].strip(), who
        return None

    def _parted(self, words: str) -> tuple[str, Who | None]:
        """What stands before "for" and the samples behind it; names may hold the word themselves."""
        for place in FOR.finditer(words):
            who = self._asked.who(words[place.end() :])
            if who is not None:
                return words[: place.start()].strip(), who
        return words, None

    def _refuse_unknown_sample(self, words: str) -> None:
        place = FOR.search(words)
        if place is not None:
            raise self._asked.no_sample(words[place.end() :])

    def _made(self, value: str, who: Who | None, relation: str, number: float) -> Condition:
        experiment = self._asked.experiment
        if who is None:
            value, who = self._parted(value)
        place = FOR.search(value)
        if place is not None and who is None and self._asked.knows(value[: place.start()]):
            raise self._asked.no_sample(value[place.end() :])
        meant = self._asked.value(value)
        what = meant.what
        if who is not None and what.kind in _OF_ONE:
            what = replace(what, kind=_OF_ONE[what.kind])
        if what.kind in observable.OF_SAMPLE:
            what = of_samples(what, who, len(experiment.x))
        elif who is not None:
            raise BadValue(NOT_OF_SAMPLES, value=value)
        made = _signed(Meant(what, meant.sign), relation, number, who.many if who else "all")
        made.check(experiment.network, len(experiment.x), 0 if experiment.test is None else len(experiment.test.x))
        return made


def of_samples(what: observable.Observable, who: Who | None, count: int) -> observable.Observable:
    """Of the sample that is named; of the only one where there is no other."""
    sample = who.sample if who is not None else None
    if sample is None and count == 1 and not what.of_test:
        sample = 0
    return replace(what, sample=sample, of_test=what.of_test or bool(who is not None and who.of_test))


def _signed(meant: Meant, relation: str, number: float, many: str) -> Condition:
    """Of the trace's value: where a notation turns its sign, the comparison turns too."""
    if meant.sign < 0.0:
        relation, number = _FLIPPED.get(relation, relation), -number + 0.0
    return condition_of(meant.what, relation, number, many=many)


def _is_number(text: str) -> bool:
    try:
        value_of(text)
    except BadValue:
        return False
    return True
