"""What a task is about in words: names first, the symbol behind them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.engine import observable
from bpsim.engine.conditions import Condition
from bpsim.engine.observable import Observable
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.formulas.phrasing import edge_title, node_name
from bpsim.gui.language import language
from bpsim.session.experiment import Experiment
from bpsim.session.finding.writing import shown_sign, value_text
from bpsim.session.words.number_format import MINUS

translate = QCoreApplication.translate
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def value_words(what: Observable, experiment: Experiment) -> str:
    """ "the loss", "the weight Grades → Section chief 1 (w₁₁⁽¹⁾)", "the slope of h3 (f′(z₃))"."""
    return _with_symbol(_words(what, experiment), what, experiment)


def _words(what: Observable, experiment: Experiment) -> str:
    words = _bare(what, experiment)
    return translate("Lesson", "the size of {value}").format(value=words) if what.absolute else words


def _with_symbol(words: str, what: Observable, experiment: Experiment) -> str:
    """Behind the words, where there is one."""
    if what.kind not in (*observable.OF_PLACE, *observable.OF_NODE):
        return words
    symbol = value_text(what, experiment.network, script_of(experiment), language())
    return translate("Lesson", "{words} ({symbol})").format(words=words, symbol=symbol)


def _bare(what: Observable, experiment: Experiment) -> str:
    if what.kind in (observable.LOSS, observable.SAMPLE_LOSS):
        return translate("Lesson", "the test loss") if what.of_test else translate("Lesson", "the loss")
    if what.kind == observable.ACCURACY:
        return translate("Lesson", "the test accuracy") if what.of_test else translate("Lesson", "the accuracy")
    if what.source is not None:
        place = edge_title(experiment, what.layer, what.source, what.node)
    else:
        place = node_name(experiment, what.layer, what.node)
    return {
        observable.BATCH_LOSS: translate("Lesson", "the loss of the batch"),
        observable.GRADIENT: translate("Lesson", "the length of the gradient"),
        observable.RIGHT: translate("Lesson", "how much is right"),
        observable.WEIGHT: translate("Lesson", "the weight {place}"),
        observable.BIAS: translate("Lesson", "the bias of {place}"),
        observable.WEIGHT_GRADIENT: translate("Lesson", "the gradient of the weight {place}"),
        observable.BIAS_GRADIENT: translate("Lesson", "the gradient of the bias of {place}"),
        observable.Z: translate("Lesson", "the weighted sum of {place}"),
        observable.A: translate("Lesson", "the activation of {place}"),
        observable.DA: translate("Lesson", "how the loss moves with {place}"),
        observable.DERIVATIVE: translate("Lesson", "the slope of {place}"),
        observable.DELTA: translate("Lesson", "the error term of {place}"),
    }[what.kind].format(place=place)


def condition_phrase(condition: Condition, experiment: Experiment) -> str:
    """ "the loss is less than 0.1", "all samples are right"."""
    what, relation, number = condition.what, condition.relation, condition.number
    who = _who(condition, experiment)
    if what.kind == observable.RIGHT and relation == ">=" and number == 1.0:
        return translate("Lesson", "{who} is right").format(who=who)
    if shown_sign(what, script_of(experiment)) < 0:
        relation, number = _TURNED.get(relation, relation), -number + 0.0
    told = {
        "<": translate("Lesson", "{value} is less than {number}"),
        "<=": translate("Lesson", "{value} is at most {number}"),
        ">": translate("Lesson", "{value} is more than {number}"),
        ">=": translate("Lesson", "{value} is at least {number}"),
    }.get(relation)
    if told is None:
        is_equal = relation == "="
        told = (
            translate("Lesson", "{value} is {number}") if is_equal else translate("Lesson", "{value} is not {number}")
        )
    written = repr(number).removesuffix(".0").replace("-", MINUS)
    said = _with_symbol(told.format(value=_words(what, experiment), number=written), what, experiment)
    return translate("Lesson", "{condition}, for {who}").format(condition=said, who=who) if who else said


def _who(condition: Condition, experiment: Experiment) -> str:
    """Of which samples; "" where that is no question."""
    what, names = condition.what, experiment.sample_names
    if what.kind not in observable.OF_SAMPLE:
        return ""
    if what.of_test:
        names = () if experiment.test is None else experiment.test.names
    if what.sample is not None:
        is_only = len(experiment.sample_names) == 1 and what.kind != observable.RIGHT
        name = names[what.sample].to(language()) if what.sample < len(names) else f"#{what.sample + 1}"
        return "" if is_only else name
    if len(names) == 1 and what.kind != observable.RIGHT:
        return ""
    every = condition.many == "all"
    return translate("Lesson", "every sample") if every else translate("Lesson", "one sample at least")
