"""The algorithm of one update as pseudo-code: its steps in order, and which step a frame belongs to.

The rules are those of the explanations, with letters in the place of the numbers of layers and neurons:
i in the layer before, j in layer l, k in the layer after or in the output layer, n a sample.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import LOSSES
from bpsim.engine.network import ParameterPlace
from bpsim.session.explaining.explain_backward import da_equation, delta_explanation, derivative_equation
from bpsim.session.explaining.explain_forward import activation_explanation
from bpsim.session.explaining.explain_gradient import bias_gradient, gradient_explanation
from bpsim.session.explaining.explain_loss import batch_loss_equation, loss_explanation, loss_over_outputs
from bpsim.session.explaining.explain_optimizer import update_rule
from bpsim.session.explaining.writing.equation import (
    Apply,
    Difference,
    Equation,
    Expression,
    Fraction,
    Index,
    Name,
    Number,
    Product,
    Sum,
    SumOver,
    Symbol,
    equation,
    evaluate,
    symbol,
)
from bpsim.session.explaining.writing.explanation_parts import QT_TRANSLATE_NOOP, Message
from bpsim.session.explaining.writing.renaming import Rename, renamed_equation
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.explaining.writing.traced import traced
from bpsim.session.frames import Frame, FrameSequence, Phase, Quantity

HERE, BEFORE, AFTER = "l", "l-1", "l+1"
TAKE = QT_TRANSLATE_NOOP("Explanation", "take the batch: inputs {x}, targets {t}")
EVERY_LAYER = QT_TRANSLATE_NOOP("Explanation", "for l = {first} … {last}, each neuron j")
ONE_LAYER = QT_TRANSLATE_NOOP("Explanation", "for l = {first}, each neuron j")
SLOPES = QT_TRANSLATE_NOOP("Explanation", "{slope}: {above} where {z} > 0, else {below}")
ALIKE = QT_TRANSLATE_NOOP("Explanation", "each bias in the same way")
KEPT = QT_TRANSLATE_NOOP("Explanation", "the biases stay as they are")
CHECKED = QT_TRANSLATE_NOOP("Explanation", "forward once more: the new loss")


@dataclass(frozen=True)
class Step:
    """One step of the pseudo-code: its rows are equations or sentences.

    ``depth`` 1 inside a loop. ``condition``: in which layers it is done, "" for all of its loop. ``frames``:
    the frames of an update that it stands for, in their order; a loop's head stands for all inside.
    """

    id: str
    depth: int
    rows: tuple[Equation | Message, ...]
    condition: str
    frames: tuple[int, ...]


def algorithm(moment: Moment, frames: FrameSequence) -> tuple[Step, ...]:
    """The steps of one update of this network, in the order in which ``frames`` reveals them."""
    return tuple(_Writer(moment, frames).steps())


def step_id(frame: Frame, moment: Moment) -> str:
    """Which step a frame belongs to: the same quantity may have several rules, by layer and activation."""
    network, layer = moment.network, frame.layer or 0
    match frame.quantity:
        case Quantity.A | Quantity.DERIVATIVE:
            return f"{frame.quantity.value}.{network.activation(layer)}"
        case Quantity.DA if layer == network.depth:
            return "da.output"
        case Quantity.DELTA if layer == network.depth and LOSSES[moment.settings.loss].delta_is_error:
            return "delta.error"
        case Quantity.DELTA if ACTIVATIONS[network.activation(layer)].couples:
            return "delta.coupled"
    return frame.quantity.value


class _Writer:
    def __init__(self, moment: Moment, frames: FrameSequence) -> None:
        self._moment = moment
        self._frames = frames
        self._of: dict[str, list[int]] = {}
        for index, frame in enumerate(frames):
            self._of.setdefault(step_id(frame, moment), []).append(index)

    def steps(self) -> Iterator[Step]:
        depth = self._moment.network.depth
        yield self._step("inputs", 0, [Message(TAKE, {"x": Name("x"), "t": Name("t")})])
        yield from self._loop(1, depth, ("z", *self._variants("a")))
        yield self._step("loss", 0, self._loss())
        backward = ("da.output", "da", *self._variants("derivative"), "delta.error", "delta.coupled", "delta")
        if self._gradients_with_deltas():
            yield from self._loop(depth, 1, (*backward, "gradient"))
        else:
            yield from self._loop(depth, 1, backward)
            yield from self._loop(depth, 1, ("gradient",))
        yield from self._loop(1, depth, ("update",))
        yield self._step("check", 0, [Message(CHECKED)])

    def _variants(self, quantity: str) -> list[str]:
        return [name for name in self._of if name.startswith(f"{quantity}.") and not name.endswith(".output")]

    def _gradients_with_deltas(self) -> bool:
        backward = [index for index, frame in enumerate(self._frames) if frame.phase is Phase.BACKWARD]
        return self._of["gradient"][0] < backward[-1]

    def _loop(self, first: int, last: int, ids: Iterable[str]) -> Iterator[Step]:
        """The head of a loop over the layers, and the steps inside that this network takes at all."""
        taken = [name for name in ids if name in self._of]
        head = Message(EVERY_LAYER if first != last else ONE_LAYER, {"first": first, "last": last})
        inside = tuple(sorted(index for name in taken for index in self._of[name]))
        yield Step(f"for.{taken[0]}", 0, (head,), "", inside)
        for name in taken:
            yield self._step(name, 1, self._rows(name))

    def _step(self, name: str, depth: int, rows: Iterable[Equation | Message]) -> Step:
        frames = tuple(self._of[name])
        condition = self._condition({self._frames[index].layer for index in frames}) if depth else ""
        return Step(name, depth, tuple(rows), condition, frames)

    def _condition(self, layers: set[int | None]) -> str:
        """In which layers, where it is not in all of them: "l = 3", "l < 3", "l = 1, 3"."""
        found, depth = sorted(layer for layer in layers if layer is not None), self._moment.network.depth
        if len(found) == depth:
            return ""
        if len(found) > 1 and found == list(range(1, len(found) + 1)):
            return f"l < {found[-1] + 1}"
        return f"l = {', '.join(map(str, found))}"

    def _place(self, name: str) -> tuple[int, int]:
        """A layer that takes this step, and a neuron in it; one that is not muted, where there is one."""
        places = [(frame.layer or 1, frame.node or 0) for frame in (self._frames[index] for index in self._of[name])]
        return next((place for place in places if place not in self._moment.network.muted), places[0])

    def _rows(self, name: str) -> list[Equation | Message]:
        quantity, _, variant = name.partition(".")
        moment, (layer, node) = self._moment, self._place(name)
        match quantity, variant:
            case "z", _:
                reached = SumOver("i", moment.weighted(_of("w", HERE, "i", "j"), _of("a", BEFORE, "i")), ())
                bias = _of("b", HERE, "j")
                whole: Expression = Difference(reached, bias) if moment.profile.threshold else Sum((reached, bias))
                return [equation(_of("z", HERE, "j"), whole)]
            case "a", _ if ACTIVATIONS[variant].couples:
                powers = SumOver("k", Apply("exp", _of("z", HERE, "k")), ())
                return [equation(_of("a", HERE, "j"), Fraction(Apply("exp", _of("z", HERE, "j")), powers))]
            case "a", _:
                rule = activation_explanation(moment, self._frames[self._of[name][0]], layer, node).main
                assert rule is not None
                return [renamed_equation(rule, _at_neuron(HERE))]
            case "da", "output":
                return [renamed_equation(da_equation(moment, layer, node), _at_neuron(HERE))]
            case "da", _:
                rename = _at_neuron(AFTER, "k")
                factors = (replace(one, name=rename(one.name)) for one in moment.passed_back(layer + 1, 0))
                passed = moment.weighted(_of("w", AFTER, "j", "k"), *factors)
                return [equation(self._da("j"), SumOver("k", passed, ()))]
            case "derivative", _ if ACTIVATIONS[variant].kinked:
                return [_slopes(variant)]
            case "derivative", _:
                return [renamed_equation(derivative_equation(moment, layer, node), _at_neuron(HERE))]
            case "delta", "coupled":
                mixed = SumOver("k", Product((self._da("k"), _of("a", HERE, "k"))), ())
                rule_of = Product((_of("a", HERE, "j"), Difference(self._da("j"), mixed)))
                delta = Name("delta", HERE, ("j",), variant=moment.differentiated)
                return [equation(symbol(delta, 0.0), rule_of)]
            case "delta", _:
                return self._delta(layer, node)
            case "gradient", _:
                return self._gradient(layer, node)
        return self._update(layer)

    def _delta(self, layer: int, node: int) -> list[Equation | Message]:
        frame = Frame(Phase.BACKWARD, Quantity.DELTA, layer, node)
        rule = delta_explanation(self._moment, frame, layer, node, Message("")).main
        assert rule is not None
        activations = {self._moment.network.activation(index) for index in range(1, self._moment.network.depth + 1)}
        variant = activations.pop() if len(activations) == 1 else "identity"  # which is written f

        def rename(name: Name) -> Name:
            found = _at_neuron(HERE)(name)
            return _with_variant(found, variant) if name.kind == "derivative" else found

        return [renamed_equation(rule, rename)]

    def _gradient(self, layer: int, node: int) -> list[Equation | Message]:
        frame = Frame(Phase.GRADIENT, Quantity.GRADIENT, layer, node)
        found = gradient_explanation(self._moment, frame, layer, node)
        bias = bias_gradient(self._moment, layer, node)
        assert found.main is not None
        return [renamed_equation(rule, _gradient_name) for rule in (found.main, bias)]

    def _update(self, layer: int) -> list[Equation | Message]:
        moment = self._moment
        rows: list[Equation | Message] = []
        rule = update_rule(moment, ParameterPlace(layer, 0, 0))
        rows += [renamed_equation(one, _parameter_name) for one in (*reversed(rule.auxiliary), rule.main)]
        if not moment.settings.train_biases:
            return [*rows, Message(KEPT)]
        if rule.auxiliary:
            return [*rows, Message(ALIKE)]
        bias = update_rule(moment, ParameterPlace(layer, 0))
        return [*rows, renamed_equation(bias.main, _parameter_name)]

    def _da(self, index: str) -> Symbol:
        return symbol(Name("da", HERE, (index,), variant=self._moment.differentiated), 0.0)

    # the loss

    def _loss(self) -> list[Equation | Message]:
        moment = self._moment
        rows: list[Equation | Message] = [self._sample_loss()]
        if moment.batch_size > 1:
            rows.append(batch_loss_equation(moment))
        return rows

    def _sample_loss(self) -> Equation:
        moment, outputs = self._moment, self._moment.network.layers[-1]
        if outputs == 1:
            only = loss_explanation(moment, self._frames[self._of["loss"][0]]).main
            assert only is not None
            return only
        a, t = _of("a", moment.network.depth, "k"), symbol(Name("t", None, ("k",)), 0.0)
        return equation(moment.sample_loss(), loss_over_outputs(LOSSES[moment.settings.loss], a, t, outputs))


def _slopes(activation: str) -> Message:
    """On both sides of the kink."""
    above, below = (evaluate(traced(ACTIVATIONS[activation].derivative, Number(z), Number(z))) for z in (1, -1))
    names = {"slope": Name("derivative", HERE, ("j",), variant=activation), "z": Name("z", HERE, ("j",))}
    return Message(SLOPES, {**names, "above": f"{above:g}", "below": f"{below:g}"})


def _of(kind: str, layer: Index, *indices: str) -> Symbol:
    return symbol(Name(kind, layer, indices), 0.0)


def _at_neuron(layer: str, letter: str = "j") -> Rename:
    """Neuron 0 of some layer becomes neuron j of layer l, or others."""

    def rename(name: Name) -> Name:
        where = None if name.layer is None else layer
        indices = tuple(letter if isinstance(index, int) else index for index in name.indices)
        return Name(name.kind, where, indices, name.sample, name.variant)

    return rename


def _gradient_name(name: Name) -> Name:
    if name.kind in ("a", "x"):
        return Name("a", BEFORE, ("i",), name.sample, name.variant)
    return _parameter_name(name)


def _parameter_name(name: Name) -> Name:
    """The weight from 0 to 0 becomes that from i to j, the bias of 0 that of j; constants stay."""
    if name.layer is None:
        return name
    indices = ("i", "j") if len(name.indices) == 2 else ("j",)
    return Name(name.kind, HERE, indices, name.sample, name.variant)


def _with_variant(name: Name, variant: str) -> Name:
    return Name(name.kind, name.layer, name.indices, name.sample, variant)
