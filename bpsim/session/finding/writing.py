"""Conditions and what they look at in words and symbols of the reader's, such as may be typed again."""

from __future__ import annotations

from bpsim.engine import observable
from bpsim.engine.conditions import COMPARISONS, MAX, MIN, TURNS, Condition
from bpsim.engine.network import NetworkSpec
from bpsim.engine.observable import Observable
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.notation import in_profile
from bpsim.session.explaining.writing.script import Script
from bpsim.session.finding.symbols import symbol_of
from bpsim.session.words.number_format import MINUS

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        observable.LOSS: "loss", observable.SAMPLE_LOSS: "loss", observable.ACCURACY: "accuracy",
        observable.BATCH_LOSS: "batch loss", observable.GRADIENT: "gradient", observable.RIGHT: "right",
        MIN: "min", MAX: "max", TURNS: "turns", "test": "test {}", "sample": "for {}", "all": "for all",
        "any": "for any", "epochs": "at epochs", "of_node": "δ of {}", "everyone": "all", "someone": "any",
    },
    "zh": {
        observable.LOSS: "损失", observable.SAMPLE_LOSS: "损失", observable.ACCURACY: "准确率",
        observable.BATCH_LOSS: "本批损失", observable.GRADIENT: "梯度", observable.RIGHT: "答对",
        MIN: "最小", MAX: "最大", TURNS: "转折", "test": "测试{}", "sample": "对 {}", "all": "对 所有",
        "any": "对 任一", "epochs": "每轮末", "of_node": "δ({})", "everyone": "全部", "someone": "任一",
    },
    "de": {
        observable.LOSS: "Verlust", observable.SAMPLE_LOSS: "Verlust", observable.ACCURACY: "Genauigkeit",
        observable.BATCH_LOSS: "Batch-Verlust", observable.GRADIENT: "Gradient", observable.RIGHT: "richtig",
        MIN: "min", MAX: "max", TURNS: "dreht", "test": "Test-{}", "sample": "für {}", "all": "für alle",
        "any": "für irgendeins", "epochs": "am Epochenende", "of_node": "δ von {}", "everyone": "alle",
        "someone": "irgendeins",
    },
    "es": {
        observable.LOSS: "pérdida", observable.SAMPLE_LOSS: "pérdida", observable.ACCURACY: "exactitud",
        observable.BATCH_LOSS: "pérdida del lote", observable.GRADIENT: "gradiente", observable.RIGHT: "correcta",
        MIN: "mín", MAX: "máx", TURNS: "gira", "test": "{} de prueba", "sample": "para {}", "all": "para todas",
        "any": "para alguna", "epochs": "al final de época", "of_node": "δ de {}", "everyone": "todas",
        "someone": "alguna",
    },
}  # fmt: skip


def words_in(language: str) -> dict[str, str]:
    """In English where nobody has given them in that language."""
    return _WORDS.get(language, _WORDS["en"])


_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", MIN: MAX, MAX: MIN}
_SIGNS = {"<=": "≤", ">=": "≥", "!=": "≠"}


def value_text(what: Observable, network: NetworkSpec, script: Script, language: str) -> str:
    """What is looked at: "loss", "w₂₁⁽²⁾", "|δ₁⁽²⁾|"."""
    words = words_in(language)
    name = words.get(what.kind) or symbol_of(what, network, script)
    if what.of_test and what.kind in (observable.LOSS, observable.ACCURACY):
        name = words["test"].format(name)
    return f"|{name}|" if what.absolute else name


def who_text(condition: Condition, experiment: Experiment, language: str) -> str:
    """Of which samples: "for Zhang San", "for all"; "" where that is no question."""
    what, words = condition.what, words_in(language)
    if what.kind not in observable.OF_SAMPLE:
        return ""
    if what.sample is None:
        return words[condition.many] if condition.relation in COMPARISONS else ""
    names = experiment.sample_names
    if what.of_test:
        names = () if experiment.test is None else experiment.test.names
    name = names[what.sample].to(language) if what.sample < len(names) else f"#{what.sample + 1}"
    return words["sample"].format(name)


def condition_text(condition: Condition, experiment: Experiment, script: Script, language: str) -> str:
    """The whole condition: "y₁ > 0.5 for Zhang San", "损失 < 0.1 每轮末"."""
    words, what = words_in(language), condition.what
    who = who_text(condition, experiment, language)
    if what.kind == observable.RIGHT and condition.relation == ">=" and condition.number == 1.0:
        parts = [words[observable.RIGHT], who]
    else:
        turned = shown_sign(what, script) < 0
        relation = _TURNED.get(condition.relation, condition.relation) if turned else condition.relation
        number = -condition.number + 0.0 if turned else condition.number
        parts = [
            value_text(what, experiment.network, script, language),
            _SIGNS.get(relation, words.get(relation, relation)),
        ]
        parts += [repr(number).removesuffix(".0").replace("-", MINUS)] if relation in COMPARISONS else []
        parts.append(who)
    parts.append(words["epochs"] if condition.at_epochs else "")
    return " ".join(filter(None, parts))


def shown_sign(what: Observable, script: Script) -> float:
    """What the trace's value is multiplied by to be the one that the notation shows."""
    of_notation = what.kind in observable.OF_PLACE or what.kind in observable.OF_NODE
    return in_profile(1.0, what.kind, script.profile) if of_notation and not what.absolute else 1.0
