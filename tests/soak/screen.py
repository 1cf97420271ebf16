"""What is written on the screen, read back, against passes computed independently from the state's parameters."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import numpy as np

from bpsim.engine.network import FloatArray, Parameters
from bpsim.gui.diagram.placing.geometry import Point
from bpsim.gui.diagram.placing.layout import Layout
from bpsim.gui.diagram.view import DiagramView
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.window.main_window import MainWindow
from bpsim.session.explaining.writing.notation import Profile, in_profile
from bpsim.session.frames import Quantity, Revealed
from bpsim.session.learned.probing import last_forward
from bpsim.session.words.number_format import HIDDEN_SIGN, last_digit, shown_value
from tests.gui.diagram.painted import svg_of
from tests.soak.arithmetic import Passes, forward, loss_of, passes

TEXT = re.compile(r'<text [^>]*?x="([-\d.e]+)" y="([-\d.e]+)"[^>]*>([^<]*)</text>', re.S)
LARGEST_CHECKED = 3000  # parameters
Written = tuple[Point, str]


def texts_of(view: DiagramView) -> list[Written]:
    """Every text that the diagram itself paints, with the point where it begins, in the layout's coordinates."""
    shown, overlays = view._shown, view._shown.overlays
    shown.overlays = []  # what other rooms write over it are numbers of their own
    svg = svg_of(view)
    shown.overlays = overlays
    return [(point, text) for group in svg.split("</g>") for point, text in _joined(TEXT.findall(group))]


def _joined(pieces: list[tuple[str, str, str]]) -> Iterator[Written]:
    """Where a text is written in several fonts its pieces follow each other, with the space between them in one."""
    whole: tuple[str, str, str] | None = None
    for x, y, text in pieces:
        if whole is not None and y == whole[1] and (text.startswith(" ") or whole[2].endswith(" ")):
            whole = whole[0], y, whole[2] + text
            continue
        if whole is not None:
            yield Point(float(whole[0]), float(whole[1])), html.unescape(whole[2]).strip()
        whole = x, y, text
    if whole is not None:
        yield Point(float(whole[0]), float(whole[1])), html.unescape(whole[2]).strip()


def number_in(text: str) -> tuple[str, float] | None:
    """The number at the end of a text, as written and as a value; None where there is none, or "?"."""
    written = text.rpartition(" ")[2]
    try:
        return None if written == HIDDEN_SIGN else (written, shown_value(written))
    except ValueError:
        return None


class Expected:
    """What must be on the screen at the place that is shown."""

    def __init__(self, window: MainWindow) -> None:
        document = window.document
        self.run, self.update, self.row = document.run, document.playback.cursor.update, document.row
        self.revealed, self.training = document.playback.revealed, document.run.training_at(self.update)
        self.before = document.run.state(self.update).parameters
        self.batch = self.training.batch(self.update)
        self.x, self.t = self.training.x[self.batch], self.training.t[self.batch]
        self.loss = self.training.settings.loss
        self.passes = passes(self.before, self.loss, self.x, self.t)
        self.after = self._after()
        asked = not document.hidden.kinds.isdisjoint(("z", "a", "loss", "answers"))  # of the update's own pass
        self.checked = self.revealed.shows(Quantity.CHECK) and not asked
        self.predicting = self.all_shown()
        if window.refresh.point is not None:
            self._be_of_the_point(window, window.refresh.point)

    def _be_of_the_point(self, window: MainWindow, point: FloatArray) -> None:
        """A forward pass of what was clicked on the map; the predictions are still those of the samples."""
        self.revealed, self.checked = Revealed(self.revealed.frames, last_forward(self.revealed.frames)), False
        self.before, self.row, self.batch = window.refresh.parameters_in_hand(), 0, np.zeros(1, dtype=np.int64)
        self.x = point[None]
        self.t = np.full((1, self.before.network.layers[-1]), np.nan)
        self.passes = passes(self.before, self.loss, self.x, self.t)

    def _after(self) -> Parameters | None:
        """By our own arithmetic where the rule is the plain one, else the run's next state."""
        settings = self.training.settings
        plain = settings.optimizer == "sgd" and not (settings.l1 or settings.l2)
        if plain and not settings.mistake_on:
            epoch, _ = self.training.place(self.update)
            count = len(self.batch)
            of_weights, of_biases = (count if mean else 1 for mean in (settings.weight_mean, settings.bias_mean))
            scale = np.where(self.training.network.weight_mask, of_weights, of_biases)
            step = settings.learning_rate_in(epoch) * self.passes.gradient / scale * self.training.trained
            return Parameters(self.before.network, self.before.flat - step)
        return self.run.state(self.update + 1).parameters if self.run.head > self.update else None

    @property
    def mistaken(self) -> bool:
        return bool(self.training.settings.mistake_on)

    def reduced(self, losses: FloatArray) -> float:
        return float(losses.mean() if self.training.settings.weight_mean else losses.sum())

    def parameters(self, layer: int) -> Parameters | None:
        """As they are shown for a layer."""
        return self.after if self.revealed.shows(Quantity.UPDATE, layer) else self.before

    def all_shown(self) -> Parameters | None:
        return self.parameters(self.before.network.depth)


def wrong_numbers(window: MainWindow) -> list[str]:
    """Every number on diagram and predictions that is not what it should be, in a sentence each."""
    document, view = window.document, window.workspace.diagram
    layout = view.diagram_layout
    if document.experiment.has_blanks or window.control.running or window.refresh.hurried or layout is None:
        return []
    if document.experiment.network.parameter_count > LARGEST_CHECKED or not view.isVisible():
        return []
    expected = Expected(window)
    profile = script_of(document.experiment).profile
    wrong = []
    with np.errstate(all="ignore"):
        for what, text, value in (*diagram_pairs(view, layout, expected, profile), *prediction_pairs(window, expected)):
            number = number_in(text)
            if number is not None and value is not None and not agrees(*number, value, expected.passes):
                wrong.append(f"{what}: {text!r} is written, {value!r} is right")
    return wrong


def agrees(written: str, shown: float, value: float, computed: Passes) -> bool:
    """Within half of the last digit, and what rounding may do to numbers of this size."""
    if not (np.isfinite(value) and np.isfinite(shown)):
        return bool(np.isfinite(value) == np.isfinite(shown)) or abs(value if np.isfinite(value) else shown) > 1e150
    sizes = [float(np.abs(z).max()) for z in computed.z if z is not None]
    size = max(1.0, *(s for s in sizes if np.isfinite(s)), 1.0)
    return abs(shown - value) <= 0.5000001 * last_digit(written) + 1e-9 * abs(value) + 1e-13 * size


Pair = tuple[str, str, float | None]


def diagram_pairs(view: DiagramView, layout: Layout, expected: Expected, profile: Profile) -> Iterator[Pair]:
    row, computed = expected.row, expected.passes
    for at, text in texts_of(view):
        for (layer, source, target), box in layout.edge_labels.items():
            now = expected.parameters(layer)
            if box.holds(at) and now is not None and "×" not in text and "→" not in text:
                yield f"weight {layer, source, target}", text, float(now.w[layer][source, target])
        for (layer, node), box in layout.biases.items():
            now = expected.parameters(layer)
            is_other = text[:1] in ("z", "δ")  # of the neuron, where its tag comes close
            if box.holds(at) and now is not None and not is_other:
                yield f"bias {layer, node}", text, in_profile(float(now.b[layer][node]), "b", profile)
        for (layer, node), centre in layout.nodes.items():
            held = layout.blocks[layer].numbered and layout.holds((layer, node), at)
            inside = held and not any(b.holds(at) for b in layout.edge_labels.values())
            if not inside or any(b.holds(at) for b in layout.biases.values()):
                continue
            if layer == 0:
                yield f"input {node}", text, float(expected.x[row, node])
            elif not expected.mistaken:
                yield node_pair(layer, node, text, at.y - centre.y, layout, expected, profile)
        if layout.loss_card.holds(at) and not layout.classes and not layout.has_bars and not expected.mistaken:
            yield from loss_pair(text, expected, computed)


def node_pair(
    layer: int, node: int, text: str, below: float, layout: Layout, expected: Expected, profile: Profile
) -> Pair:
    """z stands above the middle, a in it, delta (or dl/da) below."""
    row, computed = expected.row, expected.passes
    seen, radius = expected.revealed, layout.radius(layer)
    small = not layout.shows_details(layer)
    # without their letters, for want of room
    is_below = seen.shows(Quantity.LOSS) and below > 0.25 * radius
    is_above = not small and " " not in text and below < -0.25 * radius
    is_z = is_above or text.startswith(profile.letters["z"][1] if "z" in profile.letters else "z")
    if is_z or (" " not in text and not is_below):
        z, a = computed.z[layer], computed.a[layer]
        if expected.checked:  # every neuron, by the new forward pass
            if expected.after is None:
                return "", "", None
            z, a = forward(expected.after, expected.x)[layer]
        value = z if is_z else a
        assert value is not None
        return f"{'z' if is_z else 'a'} {layer, node}", text, float(value[row, node])
    called = "da" if profile.delta_is == "da" and expected.revealed.has(Quantity.DA, layer, node) else "delta"
    values = (computed.da if called == "da" else computed.delta)[layer]
    if values is None or (called == "da" and (layer, node) in expected.before.network.muted):
        return "", "", None
    return f"{called} {layer, node}", text, in_profile(float(values[row, node]), called, profile)


def loss_pair(text: str, expected: Expected, computed: Passes) -> Iterator[Pair]:
    if " " not in text:
        yield "sample loss", text, float(computed.losses[expected.row])
    elif "→" in text and expected.after is not None:
        z, a = forward(expected.after, expected.x)[-1]
        assert z is not None
        losses = loss_of(expected.loss, a, expected.t, z)
        of_sample = text.startswith("→")
        yield "new loss", text, float(losses[expected.row]) if of_sample else expected.reduced(losses)
    elif len(expected.batch) > 1 and "=" not in text and "→" not in text:
        yield "batch loss", text, expected.reduced(computed.losses)


def prediction_pairs(window: MainWindow, expected: Expected) -> Iterator[Pair]:
    """The column "now": every sample's outputs with the parameters that are shown."""
    now = expected.predicting
    table = window.workspace.predictions._table
    if now is None or not table.isVisible():
        return
    answers = forward(now, expected.training.x)[-1][1]
    for line, value in enumerate(answers.ravel().tolist()):
        cell = table.model().index(line, 2)
        yield f"prediction {line}", str(cell.data()) if cell.isValid() else "nothing", value
