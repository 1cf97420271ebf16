"""The update of a layer explained: every parameter, old beside new."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.network import ParameterPlace
from bpsim.engine.optimizers import OPTIMIZERS
from bpsim.engine.training import trained_mask
from bpsim.session.explaining.explain_optimizer import update_rule
from bpsim.session.explaining.writing.equation import Equation, Name
from bpsim.session.explaining.writing.explanation_parts import QT_TRANSLATE_NOOP, Explanation, Message, Row, Table
from bpsim.session.explaining.writing.symbols import Moment, gradient_name, memory_name, parameter_name
from bpsim.session.explaining.writing.tables import cut_rows
from bpsim.session.frames import Frame
from bpsim.session.words.number_format import format_pair

BoolArray: TypeAlias = NDArray[np.bool_]

GRADIENT = Message(QT_TRANSLATE_NOOP("Explanation", "gradient"))
NEGATIVE_GRADIENT = Message(QT_TRANSLATE_NOOP("Explanation", "− gradient"))
FROZEN_BIASES = Message(QT_TRANSLATE_NOOP("Explanation", "Biases are not trained in this experiment."))
FROZEN_THRESHOLDS = Message(QT_TRANSLATE_NOOP("Explanation", "Thresholds are not trained in this experiment."))
FROZEN_SOME = Message(QT_TRANSLATE_NOOP("Explanation", "Parameters marked ⊘ are frozen: they keep their value."))
ALL_FROZEN = Message(QT_TRANSLATE_NOOP("Explanation", "Every parameter of this layer is frozen."))
FROZEN_MARK = "⊘"


def update_explanation(moment: Moment, frame: Frame, layer: int) -> Explanation:
    """The rule on the parameter that changed most, then all parameters of the layer."""
    network, trace = moment.network, moment.trace
    first, last = network.weights_of(layer).start, network.biases_of(layer).stop
    frozen = frozen_parameters(moment)
    changes = np.where(frozen[first:last], -1.0, np.abs(trace.after.flat[first:last] - trace.before.flat[first:last]))
    main: Equation | None = None
    auxiliary: tuple[Equation, ...] = ()
    hints: list[Message] = []
    if frozen[first:last].all():
        hints.append(ALL_FROZEN)
    else:
        rule = update_rule(moment, _place(moment, layer, int(np.argmax(changes))))
        main, auxiliary = rule.main, rule.auxiliary
        hints.extend(rule.hints)
    if not moment.settings.train_biases:
        hints.append(FROZEN_THRESHOLDS if moment.profile.threshold else FROZEN_BIASES)
    if frozen[first:last].any():
        hints.append(FROZEN_SOME)
    rows = cut_rows(last - first, lambda index: _row(moment, _place(moment, layer, index), frozen))
    heads = (
        None,
        Message(QT_TRANSLATE_NOOP("Explanation", "old")),
        NEGATIVE_GRADIENT if moment.profile.descends else GRADIENT,
        *(Name(f"memory_{letter}") for letter in OPTIMIZERS[moment.trace.optimizer].memory),
        Message(QT_TRANSLATE_NOOP("Explanation", "new")),
    )
    return Explanation(frame, main, auxiliary, tables=(Table(heads, rows),), hints=tuple(hints))


def frozen_parameters(moment: Moment) -> BoolArray:
    """(P,) which parameters keep their value whatever their gradient."""
    return trained_mask(moment.network, moment.settings) == 0.0


def _place(moment: Moment, layer: int, index: int) -> ParameterPlace:
    """Parameter ``index`` of a layer, in the order of the flat vector."""
    sources, targets = moment.network.layers[layer - 1], moment.network.layers[layer]
    source, target = divmod(index, targets)
    return ParameterPlace(layer, target, source if source < sources else None)


def _row(moment: Moment, place: ParameterPlace, frozen: BoolArray) -> Row:
    trace, profile, index = moment.trace, moment.profile, moment.network.index_of(place)
    name = parameter_name(place)
    before, after = (profile.symbol(name, one.value(place)) for one in (trace.before, trace.after))
    gradient = profile.symbol(gradient_name(name), trace.gradient.value(place)).shown
    letters = OPTIMIZERS[trace.optimizer].memory
    memory = [
        profile.symbol(memory_name(letter, name), float(value)).shown
        for letter, value in zip(letters, trace.memory_after[:, index], strict=True)
    ]
    if frozen[index]:
        return Row(name, (before.shown, gradient, *memory, FROZEN_MARK))
    old, new = format_pair(before.value, after.value)
    return Row(name, (old, gradient, *memory, new))
