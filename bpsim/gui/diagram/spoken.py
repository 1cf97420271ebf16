"""What a screen reader says of the diagram: for each spot its name, and the numbers that stand there, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.engine.network import ParameterPlace
from bpsim.gui.diagram.painting.paint_edges import weight_text
from bpsim.gui.diagram.painting.words import headings
from bpsim.gui.diagram.picture import DiagramPicture
from bpsim.gui.diagram.placing.layout import Layout, NodeId
from bpsim.gui.diagram.shown import Shown
from bpsim.gui.diagram.spots import Spot, spots_of
from bpsim.session.hidden_value import is_hidden
from bpsim.session.words.number_format import format_number, short_or_dash, shown_digits, signed

translate = QCoreApplication.translate

LOSS = Spot("loss")


def spoken_spots(layout: Layout) -> list[Spot]:
    """All that is spoken of, in reading order: the spots of the keyboard, and the card with the loss."""
    return [*spots_of(layout), LOSS]


def spoken_name(spot: Spot, shown: Shown) -> str:
    """What it is, without its numbers."""
    if spot.edge is not None:
        layer, source, target = spot.edge
        return translate("Spoken", "weight from {source} to {target}").format(
            source=shown.name((layer - 1, source)), target=shown.name((layer, target))
        )
    if spot.layer is not None:
        return headings(shown.network)[spot.layer]
    if spot.node is None:
        return translate("Spoken", "loss")
    template = {
        "bias": translate("Spoken", "bias of {name}"),
        "target": translate("Spoken", "target of {name}"),
        "input": translate("Spoken", "input {name}"),
    }.get(spot.kind, translate("Spoken", "neuron {name}"))
    return template.format(name=shown.name(spot.node))


def spoken_value(spot: Spot, shown: Shown) -> str:
    """The numbers that stand there now; "" for a blind diagram, and before there are any."""
    picture = shown.picture
    if spot.layer is not None:
        return translate("Spoken", "neurons: {count}").format(count=shown.network.layers[spot.layer])
    if picture is None or not shown.values or picture.network.layers != shown.network.layers:
        return ""
    if spot.edge is not None:
        parts = _weight(spot, shown, picture)
    elif spot.node is None:
        parts = _losses(picture)
    elif spot.kind == "bias":
        parts = _bias(spot.node, shown, picture)
    elif spot.kind == "target":
        parts = [short_or_dash(picture.targets[spot.node[1]])]
    else:
        parts = _neuron(spot.node, shown, picture)
    return ", ".join(parts)


def _neuron(node: NodeId, shown: Shown, picture: DiagramPicture) -> list[str]:
    numbers, layer = picture.nodes[node], node[0]
    if layer == 0:
        return [_or_missing(numbers.a, short_or_dash(numbers.a) if numbers.a is not None else "")]
    script = picture.script
    parts = [
        translate("Spoken", "activation {symbol} {value}").format(
            symbol=script.bare("a", layer), value=_written(numbers.a, sign=False)
        ),
        translate("Spoken", "weighted sum {symbol} {value}").format(
            symbol=script.bare("z", layer), value=_written(numbers.z)
        ),
        translate("Spoken", "delta {symbol} {value}").format(
            symbol=script.bare(numbers.called_delta, layer), value=_written(numbers.delta)
        ),
    ]
    if node in picture.network.muted:
        parts.append(translate("Spoken", "muted"))
    if node in picture.active_nodes:
        parts.append(translate("Spoken", "in this step"))
    return parts


def _weight(spot: Spot, shown: Shown, picture: DiagramPicture) -> list[str]:
    assert spot.edge is not None
    layer, source, target = spot.edge
    value = weight_text(picture.old_weight(spot.edge), picture.weight(spot.edge), layer in picture.updated_layers)
    parts = [translate("Spoken", "hidden") if picture.is_unknown(spot.edge) else value]
    term = shown.label_texts.get(spot.edge)
    if term:
        parts.append(term)
    if ParameterPlace(layer, target, source) in shown.frozen:
        parts.append(translate("Spoken", "frozen"))
    if spot.edge in picture.active_edges:
        parts.append(translate("Spoken", "in this step"))
    return parts


def _bias(node: NodeId, shown: Shown, picture: DiagramPicture) -> list[str]:
    numbers = picture.nodes[node]
    if numbers.bias is None or numbers.old_bias is None:
        return []
    text = weight_text(numbers.old_bias, numbers.bias, node[0] in picture.updated_layers)
    parts = [_or_missing(numbers.bias, text)]
    if ParameterPlace(*node) in shown.frozen:
        parts.append(translate("Spoken", "frozen"))
    return parts


def _losses(picture: DiagramPicture) -> list[str]:
    """As the card has them; of the check the new ones after the old."""
    parts = [_written(picture.sample_loss, sign=False)]
    if picture.new_sample_loss is not None:
        new = format_number(picture.new_sample_loss, shown_digits() + 2)
        parts.append(translate("Spoken", "now {value}").format(value=_or_missing(picture.new_sample_loss, new)))
    if picture.batch_size > 1:
        batch = picture.batch_loss if picture.new_loss is None else picture.new_loss
        parts.append(translate("Spoken", "batch loss {value}").format(value=_written(batch, sign=False)))
    return parts


def _written(value: float | None, *, sign: bool = True) -> str:
    if value is None:
        return translate("Spoken", "not computed yet")
    return _or_missing(value, signed(value) if sign else format_number(value))


def _or_missing(value: float | None, text: str) -> str:
    """The text, or that it is hidden."""
    return translate("Spoken", "hidden") if value is not None and is_hidden(value) else text
