"""What can be asked for of one experiment: values by their words, symbols and names; samples by their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches

from bpsim.engine import accuracy, observable
from bpsim.engine.conditions import NO_TEST_SAMPLES, Condition
from bpsim.engine.observable import Observable
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import in_profile
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.symbols import Meant, meaning, symbol_of
from bpsim.session.finding.words import ALL, ANY, EDGE, OF, OF_NODE, TEST, TEST_BEHIND, WHOLE, key, plain
from bpsim.session.finding.writing import value_text, who_text, words_in
from bpsim.session.naming import node_name
from bpsim.session.words.text import Text

UNKNOWN = QT_TRANSLATE_NOOP("Problem", "{value} cannot be asked for; these can: {choices}")
UNKNOWN_NEAR = QT_TRANSLATE_NOOP("Problem", "{value} cannot be asked for; near to it: {near}. These can: {choices}")
SEVERAL = QT_TRANSLATE_NOOP("Problem", "{value} names several neurons: {choices}")
NO_SAMPLE = QT_TRANSLATE_NOOP("Problem", "{value} is no sample; these are: {choices}")
NO_CLASSES = QT_TRANSLATE_NOOP("Problem", "nothing is right or wrong here: the targets are not classes (0 and 1)")
_SHOWN = 8  # names in a message
_SLOPES = {observable.WEIGHT: observable.WEIGHT_GRADIENT, observable.BIAS: observable.BIAS_GRADIENT}
_GRADIENT_OF = ("gradient of ", "grad of ", "grad ")


@dataclass(frozen=True)
class Who:
    """Of which samples: one (of the test samples where ``of_test``), or "all" or "any" of them."""

    sample: int | None = None
    of_test: bool = False
    many: str = "all"


class Asked:
    """One experiment and the reader's script; ``language`` is that of the words and names in messages."""

    def __init__(self, experiment: Experiment, script: Script, language: str = "en") -> None:
        self.experiment, self.script = experiment, replace(script, node_names=None)
        self._language = language
        self.network = experiment.network

    def value(self, text: str) -> Meant:
        """What is asked for. Raises BadValue that says what can be asked for, and what is near to the text."""
        words = plain(text)
        absolute = words.count("|") == 2  # |δ of Director 1|, and |δ| of Director 1
        if absolute:
            words = words.replace("|", "").strip()
        meant = self._value(words)
        if meant is None:
            raise self._unknown(text)
        self._check(meant.what)
        return Meant(replace(meant.what, absolute=True)) if absolute else meant

    def knows(self, text: str) -> bool:
        """Whether it can be asked for."""
        return self._value(plain(text).replace("|", "").strip()) is not None

    def _value(self, words: str) -> Meant | None:
        typed = words.casefold()
        bare = [words[len(test) :].strip() for test in TEST if typed.startswith(test)]
        bare += [words[: -len(test)].strip() for test in TEST_BEHIND if typed.endswith(test)]
        for rest in bare:
            if WHOLE.get(rest.casefold()) in (observable.LOSS, observable.ACCURACY, observable.SAMPLE_LOSS):
                return Meant(Observable(WHOLE[rest.casefold()], of_test=True))
        if words.casefold() in WHOLE:
            return Meant(Observable(WHOLE[words.casefold()]))
        if plain(self.script.bare("loss")) == words:
            return Meant(Observable(observable.LOSS))
        return (
            meaning(words, self.network, self.script) or self._edge(words) or self._named(words) or self._slope(words)
        )

    def _slope(self, words: str) -> Meant | None:
        for start in _GRADIENT_OF:
            if words.casefold().startswith(start):
                meant = self._value(words[len(start) :].strip())
                return None if meant is None else self._derived(meant)
        return self._derived(self._value(words.removesuffix("的梯度"))) if words.endswith("的梯度") else None

    @staticmethod
    def _derived(meant: Meant | None) -> Meant | None:
        if meant is None or meant.what.kind not in _SLOPES:
            return None
        return Meant(replace(meant.what, kind=_SLOPES[meant.what.kind]), meant.sign)

    def _edge(self, words: str) -> Meant | None:
        """ "A → B", "weight A → B", "w(A → B)"."""
        if "→" not in words:
            return None
        for start in ("", *EDGE):
            if not words.casefold().startswith(start):
                continue
            inner = words[len(start) :].removesuffix("的权重").strip()
            if inner.casefold().startswith("of "):
                inner = inner[3:]
            if inner.startswith("(") and inner.endswith(")"):
                inner = inner[1:-1]
            source, _, target = inner.partition("→")
            pairs = [
                (here, before)
                for before in self.nodes(source)
                for here in self.nodes(target)
                if here[0] == before[0] + 1
            ]
            if len(pairs) == 1:
                (layer, node), (_, other) = pairs[0]
                return Meant(Observable(observable.WEIGHT, layer, node, other))
        return None

    def _named(self, words: str) -> Meant | None:
        """ "Director 2", "δ of Director 2", "δ(Director 2)", "主任2的误差项"."""
        found = self.nodes(words)
        kind = observable.A
        match = OF.fullmatch(words)
        if not found and match is not None:
            kind_words = (match["what"] or match["kind"]).strip()
            name = match["other"] or match["name"]
            if match["what"] and "(" in words and name.endswith(")"):
                found = self.nodes(name[:-1]) or self.nodes(name)
            else:
                found = self.nodes(name)
            kind = OF_NODE.get(kind_words.casefold(), "")
        found = [(layer, node) for layer, node in found if layer > 0]
        if not found or not kind:
            return None
        if len(found) > 1:
            symbols = [symbol_of(Observable(kind, *node), self.network, self.script) for node in found]
            raise BadValue(SEVERAL, value=repr(words), choices=", ".join(symbols[:_SHOWN]))
        if kind == observable.DELTA:  # the number that the reader's notation calls so
            kind = self.script.profile.delta_is
            return Meant(Observable(kind, *found[0]), in_profile(1.0, kind, self.script.profile))
        return Meant(Observable(kind, *found[0]))

    def nodes(self, name: str) -> list[tuple[int, int]]:
        """The neurons of that name; where nobody has it, those that would be called so by default."""
        wanted = key(name)
        if not wanted:
            return []
        own = [place for place, text in self._node_names() if wanted in _keys(text)]
        if own:
            return own
        layers = enumerate(self.network.layers)
        return [
            (layer, node)
            for layer, width in layers
            for node in range(width)
            if key(node_name(self.network, layer, node).en) == wanted
        ]

    def _node_names(self) -> Iterator[tuple[tuple[int, int], Text]]:
        for layer, names in enumerate(self.experiment.node_names):
            for node, text in enumerate(names):
                yield (layer, node), text

    def who(self, name: str) -> Who | None:
        """Which samples a name means; None for what is no sample."""
        wanted = key(name)
        for many, words in (("all", ALL), ("any", ANY)):
            if wanted in map(key, words):
                return Who(many=many)
        test = () if self.experiment.test is None else self.experiment.test.names
        for names, of_test in ((self.experiment.sample_names, False), (test, True)):
            for index, text in enumerate(names):
                if wanted in _keys(text):
                    return Who(index, of_test)
        for start, count, of_test in (
            ("sample", len(self.experiment.sample_names), False), ("样本", len(self.experiment.sample_names), False),
            ("#", len(self.experiment.sample_names), False), ("testsample", len(test), True),
            ("测试样本", len(test), True),
            ("beispiel", len(self.experiment.sample_names), False), ("testbeispiel", len(test), True),
            ("muestra", len(self.experiment.sample_names), False), ("muestradeprueba", len(test), True),
        ):  # fmt: skip
            number = wanted.removeprefix(start)
            if wanted.startswith(start) and number.isdecimal() and len(number) < 9 and 1 <= int(number) <= count:
                return Who(int(number) - 1, of_test)
        return None

    def no_sample(self, name: str) -> BadValue:
        shown = [text.to(self._language) for text in self.experiment.sample_names]
        near = get_close_matches(name, shown, _SHOWN) or shown
        more = ["…"] if len(near) > _SHOWN else []
        words = words_in(self._language)
        anyone = [words["everyone"], words["someone"]]
        return BadValue(NO_SAMPLE, value=repr(name.strip()), choices=", ".join([*near[:_SHOWN], *more, *anyone]))

    def _check(self, what: Observable) -> None:
        data = self.experiment.test if what.of_test else self.experiment.samples
        if data is None:
            raise BadValue(NO_TEST_SAMPLES)
        if what.kind in (observable.ACCURACY, observable.RIGHT) and not accuracy.classes_of(data.t):
            raise BadValue(NO_CLASSES)

    def choices(self) -> list[str]:
        """What can be asked for, one of each sort, as it may be typed."""
        experiment, network, language = self.experiment, self.network, self._language
        last, names = network.depth, experiment.node_names
        first = Condition(Observable(observable.SAMPLE_LOSS, sample=0), "")
        whole = [observable.LOSS, observable.BATCH_LOSS, observable.GRADIENT]
        whole += [observable.ACCURACY] if accuracy.classes_of(experiment.t) else []
        values = [Observable(kind) for kind in whole]
        values += [Observable(observable.LOSS, of_test=True)] if experiment.test is not None else []
        values += [
            Observable(observable.WEIGHT, last, 0, 0), Observable(observable.BIAS, last, 0),
            Observable(observable.Z, last, 0), Observable(observable.A, last, 0), Observable(observable.DELTA, 1, 0),
            Observable(observable.DELTA, 1, 0, absolute=True),
        ]  # fmt: skip
        words = [plain(value_text(what, network, self.script, language)) for what in values]
        words.insert(
            1, f"{value_text(first.what, network, self.script, language)} {who_text(first, experiment, language)}"
        )
        named = words_in(language)["of_node"]
        return list(dict.fromkeys((*words, names[-1][0].to(language), named.format(names[1][0].to(language)))))

    def _unknown(self, text: str) -> BadValue:
        choices = self.choices()
        known = [*choices, *WHOLE, *(name for _, t in self._node_names() for name in _spellings(t))]
        near = list(dict.fromkeys(get_close_matches(plain(text), known, 3, 0.5)))
        shown = ", ".join(choices)
        if near:
            return BadValue(UNKNOWN_NEAR, value=repr(text.strip()), near=", ".join(near), choices=shown)
        return BadValue(UNKNOWN, value=repr(text.strip()), choices=shown)


def _spellings(text: Text) -> list[str]:
    """A name in every language, and what comes before " · " in it."""
    return [*text.spellings, *(name.partition(" · ")[0] for name in text.spellings)]


def _keys(text: Text) -> list[str]:
    return [key(name) for name in _spellings(text)]
