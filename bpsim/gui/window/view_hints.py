"""View hints: what of the window a file keeps besides the experiment. One that does not fit is ignored."""

from __future__ import annotations

from bpsim.engine.network import NetworkSpec, ParameterPlace
from bpsim.engine.problems import BadValue
from bpsim.gui.diagram.placing.labels import Labelled
from bpsim.gui.diagram.spots import Spot, spot_of_node
from bpsim.gui.document.document import Document
from bpsim.gui.losses.what_is_shown import CHOICES
from bpsim.gui.workspace.diagram_choices import LABELLED
from bpsim.gui.workspace.workspace import Workspace
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS

PAGE, SELECTED, HIDDEN_KINDS, LABELS = "page", "selected", "hidden", "labels"
CURVES = "curves"


def hints_of(document: Document, workspace: Workspace) -> dict[str, object]:
    """The page at the right, the selected neuron, connection or value, what is hidden from the class, and, where that
    is not the usual, which weights are written and which curves are shown."""
    side, selected = workspace.side, name_of(workspace.diagram.selected)
    found = {
        PAGE: side.current if side.keys and side.current != side.keys[0] else "",
        SELECTED: selected,
        HIDDEN_KINDS: " ".join(document.hidden.in_order),
        CURVES: "" if workspace.losses is None or workspace.losses.what == "loss" else workspace.losses.what,
        LABELS: "" if workspace.diagram.labelled is Labelled.AUTOMATIC else workspace.diagram.labelled.value,
    }
    return {name: value for name, value in found.items() if value}


def follow_hints(hints: dict[str, object], document: Document, workspace: Workspace) -> None:
    """Show what they say; what they do not speak of stays as it is."""
    if hints.get(PAGE) in workspace.side.keys:
        workspace.side.show_page(str(hints[PAGE]))
    if workspace.losses is not None and hints.get(CURVES) in CHOICES:
        workspace.losses.show_what(str(hints[CURVES]))
    if hints.get(LABELS) in LABELLED:
        workspace.diagram.set_labelled(Labelled(str(hints[LABELS])))
    spot = spot_named(str(hints.get(SELECTED, "")), document.experiment.network)
    if spot is not None:
        workspace.diagram.select(spot)
    kinds = frozenset(str(hints.get(HIDDEN_KINDS, "")).split()) & frozenset(KINDS)
    if kinds:
        document.hide(Hidden(kinds))


def name_of(spot: Spot | None) -> str:
    """A spot's name as files write it: a[1][0] for a neuron or an input, t[0], w[1][0,1], b[1][0]; "" for others."""
    if spot is None:
        return ""
    if spot.edge is not None:
        layer, source, target = spot.edge
        return ParameterPlace(layer, target, source).name
    if spot.node is None:
        return ""
    layer, node = spot.node
    by_kind = {"bias": ParameterPlace(layer, node).name if layer else "", "target": f"t[{node}]"}
    return by_kind.get(spot.kind, f"a[{layer}][{node}]")


def spot_named(name: str, network: NetworkSpec) -> Spot | None:
    """None where the network has no such spot."""
    try:
        if name[:1] in ("w", "b"):
            place = network.parse_place(name)
            if place.source is None:
                return Spot("bias", node=(place.layer, place.target))
            return Spot("edge", edge=(place.layer, place.source, place.target))
        is_target = name.startswith("t[")
        layer, node = network.parse_node(f"a[{network.depth}]{name[1:]}" if is_target else name)
    except BadValue:
        return None
    if layer > network.depth or node >= network.layers[layer]:
        return None
    return Spot("target", node=(layer, node)) if is_target else spot_of_node((layer, node))
