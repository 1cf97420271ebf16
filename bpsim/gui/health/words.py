"""What the page says: the names of quantities, how it is to be read, and the sentences about layers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from bpsim.engine.network import ParameterPlace
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.language import language
from bpsim.gui.look.series import series_colour, series_shape
from bpsim.session.experiment import Experiment
from bpsim.session.health.histogram import Item
from bpsim.session.health.measuring import FATE, NORM, Health
from bpsim.session.health.taking import DELTA, GRADIENT, QUANTITIES, WEIGHT, A, Z
from bpsim.session.health.verdicts import on_the_way_back, verdicts
from bpsim.session.words.number_format import grouped, of_count

translate = QCoreApplication.translate

MOST_LAYERS = 6  # of which a sentence is said, where there are more
MOST_NAMES = 6


def quantity_name(quantity: str, experiment: Experiment) -> str:
    script = script_of(experiment)
    return {
        Z: translate("Health", "weighted sums {z}").format(z=script.bare("z")),
        A: translate("Health", "activations {a}").format(a=script.bare("a")),
        DELTA: translate("Health", "{delta} of each sample").format(delta=script.bare("called_delta")),
        GRADIENT: translate("Health", "gradient"),
        WEIGHT: translate("Health", "weights"),
    }[quantity]


def looked_at_name(choice: str, experiment: Experiment) -> str:
    """Of each of LOOKED_AT."""
    if choice == NORM:
        return translate("Health", "all layers: norm of the gradient")
    if choice == FATE:
        return translate("Health", "all layers: dead and saturated neurons")
    return quantity_name(choice, experiment)


def layer_name(layer: int, experiment: Experiment) -> str:
    return translate("Health", "layer {layer}").format(layer=script_of(experiment).layer(layer))


def picture_title(choice: str, layer: int, update: int, experiment: Experiment) -> str:
    """What a picture is of: the quantity, its layer where it is of one, and the update."""
    of_one = [layer_name(layer, experiment)] if choice in QUANTITIES else []
    after = translate("Health", "updates done: {count}").format(count=grouped(update))
    return " · ".join([looked_at_name(choice, experiment), *of_one, after])


def legend(layers: Sequence[int], experiment: Experiment, *, shares: bool) -> str:
    """Which colour and shape is which layer, as rich text."""
    named = [
        f'<span style="color:{series_colour(layer - 1).name()}">{series_shape(layer - 1)[1]}</span>'
        f"&nbsp;{layer_name(layer, experiment)}"
        for layer in layers
    ]
    if shares:
        named.append(translate("Health", "line: dead, dashes: saturated"))
    return " &nbsp; ".join(named)


def bands_explained() -> str:
    return translate("Health", "Line: median. Dark: the middle half of all values. Pale: 5 % to 95 %.")


def definitions() -> str:
    """What dead and saturated mean here."""
    return translate(
        "Health",
        "Dead (ReLU): f′(z) = 0 for every sample, so nothing flows back. Saturated (sigmoid, tanh): |f′(z)| is below "
        "1 % of its greatest for at least 95 % of the samples. Vanished: the gradient's norm is below 1 % of the "
        "output layer's.",
    )


def over_which(health: Health) -> str:
    if health.samples == health.sample_count:
        one, more = translate("Health", "Over the only sample."), translate("Health", "Over all {count} samples.")
        return of_count(health.samples, one, more)
    return translate("Health", "Over {count} of {all} samples, evenly spaced.").format(
        count=grouped(health.samples), all=grouped(health.sample_count)
    )


def told_values(update: int, count: int, not_finite: int) -> str:
    """Over the histogram: of which state, and how many values."""
    one, more = (
        translate("Health", "After 1 update, {values}:"),
        translate("Health", "After {count} updates, {values}:"),
    )
    values = translate("Health", "all {count} values")
    if not_finite:
        values = translate("Health", "{bad} of {count} values are no finite numbers; the others")
    values = values.format(count=grouped(count), bad=grouped(not_finite))
    return of_count(update, one, more, values=values)


def told_layers(health: Health, experiment: Experiment) -> str:
    """A verdict of each layer; of many those where something is wrong, and how many more there are."""
    every = verdicts(health)
    told = every if len(every) <= MOST_LAYERS else [one for one in every if one.wrong][:MOST_LAYERS]
    lines = [_about(one.layer, one.said(_in_the_window), experiment) for one in told]
    if len(told) < len(every):
        rest = sum(not one.wrong for one in every)
        lines.append(
            translate("Health", "In {count} of {all} layers nothing is wrong.").format(
                count=grouped(rest), all=grouped(len(every))
            )
        )
    return "\n".join(lines)


def told_layer(health: Health, layer: int, experiment: Experiment) -> str:
    return _about(layer, verdicts(health)[layer - 1].said(_in_the_window), experiment)


def told_factors(health: Health, experiment: Experiment) -> str:
    """What becomes of the gradient on its way back."""
    sentences = on_the_way_back(health, script_of(experiment).layer)
    lines = [sentence.said(_in_the_window) for sentence in sentences[:MOST_LAYERS]]
    if len(sentences) > MOST_LAYERS:
        lines.append("…")
    return "\n".join(lines)


def _about(layer: int, said: str, experiment: Experiment) -> str:
    return translate("Health", "{layer}: {said}").format(layer=layer_name(layer, experiment), said=said)


def _in_the_window(template: str) -> str:
    return translate("Health", template)


def item_name(item: Item, experiment: Experiment) -> str:
    """A neuron's name; a connection as "x1 → h2"; a bias by its neuron."""
    names = experiment.node_names
    if not isinstance(item, ParameterPlace):
        return names[item[0]][item[1]].to(language())
    target = names[item.layer][item.target].to(language())
    if item.source is None:
        return translate("Health", "bias of {neuron}").format(neuron=target)
    return f"{names[item.layer - 1][item.source].to(language())} → {target}"


def told_bar(items: Sequence[Item], count: int, between: str, experiment: Experiment) -> str:
    """What lies in a bar: ``count`` values of ``items``, of which the first one is selected."""
    said = translate("Health", "{count} values {between}. Selected, as the most extreme: {name}.")
    if count == 1:
        said = translate("Health", "1 value {between}. Selected: {name}.")
    text = said.format(count=grouped(count), between=between, name=item_name(items[0], experiment))
    others = [item_name(item, experiment) for item in items[1 : MOST_NAMES + 1]]
    if not others:
        return text
    if len(items) > MOST_NAMES + 1:
        others.append("…")
    also = translate("Health", "Also there: {names}.").format(names=", ".join(others))
    return f"{text} {also}"
