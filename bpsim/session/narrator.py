"""The narrator: what a frame just did, in the terms of the network. Amounts are signed in words, no percentages:
contributions can cancel each other.

All numbers come from the trace; what is narrated is a template and its arguments, not a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bpsim.engine.network import FloatArray, ParameterPlace
from bpsim.engine.problems import QT_TRANSLATE_NOOP
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.explain_backward import SATURATED_BELOW
from bpsim.session.explaining.explain_update import frozen_parameters
from bpsim.session.explaining.writing.equation import Name
from bpsim.session.explaining.writing.explanation_parts import Message, NodeRef, SampleRef
from bpsim.session.explaining.writing.script import Script
from bpsim.session.explaining.writing.symbols import Moment, gradient_name, parameter_name, weight_name
from bpsim.session.frames import Frame, Quantity
from bpsim.session.hidden_value import HIDDEN_SIGN, is_hidden
from bpsim.session.words.number_format import format_number, format_pair, short_number
from bpsim.session.words.text import Text

SHOWN_INPUTS = 3

INPUTS = QT_TRANSLATE_NOOP("Narrator", "{sample} comes in: {values}.")
INPUTS_OF_BATCH = QT_TRANSLATE_NOOP("Narrator", "{sample} comes in, {row} of {count} in this batch: {values}.")
Z_BOTH = QT_TRANSLATE_NOOP(
    "Narrator", "{up} raised {node} by {raised}, {down} lowered it by {lowered}: {symbol} = {z}."
)
Z_UP = QT_TRANSLATE_NOOP("Narrator", "{up} raised {node} the most, by {raised}: {symbol} = {z}.")
Z_DOWN = QT_TRANSLATE_NOOP("Narrator", "{down} lowered {node} the most, by {lowered}: {symbol} = {z}.")
Z_BIAS = QT_TRANSLATE_NOOP("Narrator", "Nothing reaches {node}: {symbol} = {z}.")
A = QT_TRANSLATE_NOOP("Narrator", "{node} answers {a}.")
A_DECIDES = QT_TRANSLATE_NOOP("Narrator", "{node} answers {a}: {decision}.")
LOSS_BELOW = QT_TRANSLATE_NOOP("Narrator", "{node} answered {a}, {error} below the target {t}: the loss is {loss}.")
LOSS_ABOVE = QT_TRANSLATE_NOOP("Narrator", "{node} answered {a}, {error} above the target {t}: the loss is {loss}.")
LOSS_EXACT = QT_TRANSLATE_NOOP("Narrator", "{node} answered {a}, its target: the loss is {loss}.")
LOSS_FARTHEST = QT_TRANSLATE_NOOP(
    "Narrator", "{node} is farthest from its target, {a} against {t}: the loss is {loss}."
)
DA_LOWERS = QT_TRANSLATE_NOOP("Narrator", "If {node} answered more, the loss would fall, by {slope} a unit.")
DA_RAISES = QT_TRANSLATE_NOOP("Narrator", "If {node} answered more, the loss would rise, by {slope} a unit.")
DA_FLAT = QT_TRANSLATE_NOOP("Narrator", "What {node} answers makes no difference to the loss.")
DA_PASSED = QT_TRANSLATE_NOOP("Narrator", "{target} passes {share} back to {node}.")
DA_MOST = QT_TRANSLATE_NOOP("Narrator", "{target} passes the most back to {node}, {share}; all together it is {da}.")
SLOPE = QT_TRANSLATE_NOOP("Narrator", "Here the curve of {node} has the slope {slope}.")
SLOPE_FLAT = QT_TRANSLATE_NOOP("Narrator", "Here the curve of {node} is almost flat: the slope is {slope}.")
SLOPE_STRAIGHT = QT_TRANSLATE_NOOP("Narrator", "The answer of {node} follows z one to one: the slope is 1.")
DELTA_LOWERS = QT_TRANSLATE_NOOP(
    "Narrator", "A larger weighted sum of {node} would lower the loss: {symbol} = {delta}."
)
DELTA_RAISES = QT_TRANSLATE_NOOP(
    "Narrator", "A larger weighted sum of {node} would raise the loss: {symbol} = {delta}."
)
DELTA_NONE = QT_TRANSLATE_NOOP("Narrator", "Nothing goes back through {node}: {symbol} = {delta}.")
GRADIENT_UP = QT_TRANSLATE_NOOP(
    "Narrator", "Into {node}, the weight from {source} counts most: {symbol} = {gradient}, so it should rise."
)
GRADIENT_DOWN = QT_TRANSLATE_NOOP(
    "Narrator", "Into {node}, the weight from {source} counts most: {symbol} = {gradient}, so it should fall."
)
GRADIENT_NONE = QT_TRANSLATE_NOOP("Narrator", "All gradients of the weights into {node} are 0.")
UPDATE_RAISED = QT_TRANSLATE_NOOP("Narrator", "The weight from {source} to {node} rose by {change}, to {new}.")
UPDATE_LOWERED = QT_TRANSLATE_NOOP("Narrator", "The weight from {source} to {node} fell by {change}, to {new}.")
UPDATE_BIAS_RAISED = QT_TRANSLATE_NOOP("Narrator", "The bias of {node} rose by {change}, to {new}.")
UPDATE_BIAS_LOWERED = QT_TRANSLATE_NOOP("Narrator", "The bias of {node} fell by {change}, to {new}.")
UPDATE_THRESHOLD_RAISED = QT_TRANSLATE_NOOP("Narrator", "The threshold of {node} rose by {change}, to {new}.")
UPDATE_THRESHOLD_LOWERED = QT_TRANSLATE_NOOP("Narrator", "The threshold of {node} fell by {change}, to {new}.")
UPDATE_NONE = QT_TRANSLATE_NOOP("Narrator", "In layer {layer} nothing changed.")
UPDATE_FROZEN = QT_TRANSLATE_NOOP("Narrator", "In layer {layer} everything is frozen.")
BLANK = QT_TRANSLATE_NOOP("Narrator", "A value of {sample} is still blank.")
DIVERGED = QT_TRANSLATE_NOOP("Narrator", "The numbers are no longer finite: training has diverged.")
HIDDEN_STEP = QT_TRANSLATE_NOOP("Narrator", "What happens here is for the class to say.")
CHECK_FELL = QT_TRANSLATE_NOOP("Narrator", "The update lowered the loss by {change}, from {old} to {new}.")
CHECK_ROSE = QT_TRANSLATE_NOOP("Narrator", "The update raised the loss by {change}, from {old} to {new}.")
CHECK_SAME = QT_TRANSLATE_NOOP("Narrator", "The update left the loss as it was, {new}.")


@dataclass(frozen=True)
class Given:
    """A node with its value: "Grades 0.8"."""

    node: NodeRef
    value: str


def narrate(moment: Moment, frame: Frame, experiment: Experiment) -> Message:
    """What this frame did, for the shown sample where it is about one: a template and its arguments.

    The arguments are texts, a ``NodeRef``, a ``SampleRef``, a tuple of ``Given``, the ``Name`` of a symbol, or a
    ``Text`` of the author.
    """
    trace = moment.trace
    blank = np.isnan(trace.x).any(axis=1) | np.isnan(trace.t).any(axis=1)
    if blank.any():
        row = int(np.argmax(blank))
        return Message(BLANK, {"sample": SampleRef(row, int(trace.batch[row]))})
    if not np.isfinite(trace.loss) and not is_hidden(trace.loss):
        return Message(DIVERGED)
    said = _RULES[frame.quantity](_Scene(moment, frame, experiment))
    # what it says of a hidden number is wrong, and would give its sign away if it were right
    return Message(HIDDEN_STEP) if HIDDEN_SIGN in said.arguments.values() else said


def told(
    message: Message, experiment: Experiment, script: Script, language: str = "en", template: str | None = None
) -> str:
    """The sentence in a language, with the author's names; ``template``: the message's in that language."""

    def said(value: object) -> str:
        match value:
            case NodeRef(layer, node):
                return experiment.node_names[layer][node].to(language)
            case SampleRef(_, sample):
                return experiment.sample_names[sample].to(language)
            case Given(node, shown):
                return f"{said(node)} {shown}"
            case Text():
                return value.to(language)
            case Name():
                return script.plain(value)
            case tuple():
                return ", ".join(said(part) for part in value)
        return str(value)

    return (template or message.template).format(**{name: said(value) for name, value in message.arguments.items()})


@dataclass(frozen=True)
class _Scene:
    moment: Moment
    frame: Frame
    experiment: Experiment

    @property
    def layer(self) -> int:
        return self.frame.layer or self.moment.network.depth

    @property
    def node(self) -> int:
        return self.frame.node or 0

    @property
    def ref(self) -> NodeRef:
        return NodeRef(self.layer, self.node)

    @property
    def row(self) -> int:
        return self.moment.row

    def before(self, source: int) -> NodeRef:
        return NodeRef(self.layer - 1, source)

    def behind(self, target: int) -> NodeRef:
        return NodeRef(self.layer + 1, target)


def _inputs(scene: _Scene) -> Message:
    trace = scene.moment.trace
    values = [Given(NodeRef(0, i), short_number(float(x))) for i, x in enumerate(trace.x[scene.row][:SHOWN_INPUTS])]
    sample = SampleRef(scene.row, int(trace.batch[scene.row]))
    given = {"sample": sample, "values": tuple(values)}
    if scene.moment.batch_size == 1:
        return Message(INPUTS, given)
    return Message(INPUTS_OF_BATCH, {**given, "row": str(scene.row + 1), "count": str(scene.moment.batch_size)})


def _z(scene: _Scene) -> Message:
    """Who raised and who lowered the weighted sum most."""
    trace = scene.moment.trace
    shares = trace.a[scene.layer - 1][scene.row] * trace.before.w[scene.layer][:, scene.node]
    if any(map(is_hidden, shares.tolist())):
        return Message(HIDDEN_STEP)
    z = scene.moment.z(scene.layer, scene.node)
    arguments: dict[str, object] = {"node": scene.ref, "symbol": z.name, "z": z.shown}
    up, down = int(np.argmax(shares)), int(np.argmin(shares))
    if shares[up] > 0.0:
        arguments |= {"up": scene.before(up), "raised": format_number(float(shares[up]))}
    if shares[down] < 0.0:
        arguments |= {"down": scene.before(down), "lowered": format_number(-float(shares[down]))}
    if shares[up] > 0.0 and shares[down] < 0.0:
        return Message(Z_BOTH, arguments)
    if shares[up] > 0.0:
        return Message(Z_UP, arguments)
    return Message(Z_DOWN if shares[down] < 0.0 else Z_BIAS, arguments)


def _a(scene: _Scene) -> Message:
    a = float(scene.moment.trace.a[scene.layer][scene.row, scene.node])
    arguments: dict[str, object] = {"node": scene.ref, "a": format_number(a)}
    decision = scene.experiment.decision
    if decision is not None and scene.layer == scene.moment.network.depth:
        return Message(A_DECIDES, {**arguments, "decision": decision.of(a)})
    return Message(A, arguments)


def _loss(scene: _Scene) -> Message:
    """How far the answer is from the target; of several the one that is farthest."""
    trace, depth = scene.moment.trace, scene.moment.network.depth
    answers, targets = trace.a[depth][scene.row], trace.t[scene.row]
    node = int(np.argmax(np.abs(answers - targets)))
    error = float(answers[node] - targets[node])
    arguments = {
        "node": NodeRef(depth, node), "a": format_number(float(answers[node])), "t": short_number(float(targets[node])),
        "error": format_number(abs(error)), "loss": format_number(float(trace.sample_loss[scene.row])),
    }  # fmt: skip
    if len(answers) > 1 and error != 0.0:
        return Message(LOSS_FARTHEST, arguments)
    return Message(LOSS_EXACT if error == 0.0 else LOSS_BELOW if error < 0.0 else LOSS_ABOVE, arguments)


def _da(scene: _Scene) -> Message:
    trace, layer = scene.moment.trace, scene.layer
    shown = scene.moment.da(layer, scene.node)
    if layer < scene.moment.network.depth:
        shares = trace.delta[layer + 1][scene.row] * trace.before.w[layer + 1][scene.node]
        target = int(np.argmax(np.abs(shares)))
        share = format_number(float(scene.moment.shown("da", shares)[target]))
        arguments = {"node": scene.ref, "target": scene.behind(target), "da": shown.shown, "share": share}
        return Message(DA_PASSED if len(shares) == 1 else DA_MOST, arguments)
    da = float(trace.da[layer][scene.row, scene.node])
    arguments = {"node": scene.ref, "slope": format_number(abs(da))}
    return Message(DA_FLAT if da == 0.0 else DA_LOWERS if da < 0.0 else DA_RAISES, arguments)


def _derivative(scene: _Scene) -> Message:
    slope = float(scene.moment.trace.derivative[scene.layer][scene.row, scene.node])
    arguments = {"node": scene.ref, "slope": format_number(slope)}
    if slope == 1.0:
        return Message(SLOPE_STRAIGHT, arguments)
    return Message(SLOPE_FLAT if abs(slope) < SATURATED_BELOW else SLOPE, arguments)


def _delta(scene: _Scene) -> Message:
    delta = float(scene.moment.trace.delta[scene.layer][scene.row, scene.node])
    template = DELTA_LOWERS if delta < 0.0 else DELTA_RAISES if delta > 0.0 else DELTA_NONE
    shown = scene.moment.delta(scene.layer, scene.node)
    return Message(template, {"node": scene.ref, "symbol": shown.name, "delta": shown.shown})


def _gradient(scene: _Scene) -> Message:
    gradients: FloatArray = scene.moment.trace.gradient.w[scene.layer][:, scene.node]
    source = int(np.argmax(np.abs(gradients)))
    gradient = float(gradients[source])
    name = gradient_name(weight_name(scene.layer, source, scene.node))
    shown = scene.moment.profile.symbol(name, gradient)
    arguments = {"node": scene.ref, "source": scene.before(source), "symbol": name, "gradient": shown.shown}
    return Message(GRADIENT_NONE if gradient == 0.0 else GRADIENT_UP if gradient < 0.0 else GRADIENT_DOWN, arguments)


def _update(scene: _Scene) -> Message:
    """The parameter of the layer that moved most."""
    trace, network, layer = scene.moment.trace, scene.moment.network, scene.layer
    own = slice(network.weights_of(layer).start, network.biases_of(layer).stop)
    changes = trace.after.flat[own] - trace.before.flat[own]
    index = int(np.argmax(np.abs(changes)))
    change = float(changes[index])
    if frozen_parameters(scene.moment)[own].all():
        return Message(UPDATE_FROZEN, {"layer": str(layer)})
    if change == 0.0:
        return Message(UPDATE_NONE, {"layer": str(layer)})
    source, target = divmod(index, network.layers[layer])
    is_bias = source == network.layers[layer - 1]
    place = ParameterPlace(layer, target, None if is_bias else source)
    name = parameter_name(place)
    old, new = (scene.moment.profile.symbol(name, side.value(place)).value for side in (trace.before, trace.after))
    arguments = {"node": NodeRef(layer, target), "change": format_number(abs(change)), "new": format_pair(old, new)[1]}
    if is_bias and scene.moment.profile.threshold:
        return Message(UPDATE_THRESHOLD_RAISED if new > old else UPDATE_THRESHOLD_LOWERED, arguments)
    if is_bias:
        return Message(UPDATE_BIAS_RAISED if change > 0.0 else UPDATE_BIAS_LOWERED, arguments)
    return Message(UPDATE_RAISED if change > 0.0 else UPDATE_LOWERED, {**arguments, "source": scene.before(source)})


def _check(scene: _Scene) -> Message:
    trace = scene.moment.trace
    old, new = format_pair(trace.loss, trace.loss_after)
    change = trace.loss_after - trace.loss
    arguments = {"old": old, "new": new, "change": format_number(abs(change))}
    return Message(CHECK_FELL if change < 0.0 else CHECK_ROSE if change > 0.0 else CHECK_SAME, arguments)


_RULES: dict[Quantity, Callable[[_Scene], Message]] = {
    Quantity.INPUTS: _inputs,
    Quantity.Z: _z,
    Quantity.A: _a,
    Quantity.LOSS: _loss,
    Quantity.DA: _da,
    Quantity.DERIVATIVE: _derivative,
    Quantity.DELTA: _delta,
    Quantity.GRADIENT: _gradient,
    Quantity.UPDATE: _update,
    Quantity.CHECK: _check,
}
