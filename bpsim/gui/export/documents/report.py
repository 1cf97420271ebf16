"""A report of an experiment: what was trained, how, and what came of it; as Markdown, HTML or PDF."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bpsim import __version__
from bpsim.engine.orders import ORDERS
from bpsim.engine.settings import ALL, SETTINGS, TrainingSettings, is_used
from bpsim.export.request import Request
from bpsim.gui.controls.choice_words import choice_label, setting_label
from bpsim.gui.export.documents.report_parts import Drawing, Part, Report, Table
from bpsim.gui.export.figures.figure import DiagramFigure, Figure, LossFigure
from bpsim.gui.export.figures.map_figure import MapFigure
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.language import language
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.symbols import parameter_name
from bpsim.session.frames import frames_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.known.known import known
from bpsim.session.running.known.predictions import Predictions
from bpsim.session.running.run import Run
from bpsim.session.words.number_format import format_number, format_pair, of_count, short_number, signed

translate = QCoreApplication.translate

ROWS = 100  # of a table; a longer one is cut, and says so
DIAGRAM_SIZE, CURVE_SIZE, MAP_SIZE = (960, 600), (960, 480), (720, 600)


def report_of(experiment: Experiment, run: Run, request: Request) -> Report:
    """Of the whole run, in the present language."""
    story = experiment.story.to(language())
    epochs = run.epochs_done(run.head)
    summary = translate("Report", "{updates} in {epochs}: full loss {start} → {end}.").format(
        updates=of_count(run.head, translate("Report", "1 update"), translate("Report", "{count} updates")),
        epochs=of_count(epochs, translate("Report", "1 epoch"), translate("Report", "{count} epochs")),
        start=format_number(run.full_loss(0), 6), end=format_number(run.full_loss(run.head), 6),
    )  # fmt: skip
    stop, right = _stop_words(run), _accuracy_words(experiment, run)
    parts = (
        Part(translate("Report", "In short"), tuple(filter(None, (story, summary, right, stop)))),
        Part(
            translate("Report", "The network"),
            (
                _layers(experiment),
                Drawing(_diagram(experiment, run, request), translate("Report", "The network at the end")),
            ),
        ),
        Part(translate("Report", "Settings"), (_settings(run.training_at(run.head).settings),)),
        Part(translate("Report", "Loss"), (Drawing(_curve(experiment, run, request), summary),)),
        *_learned(experiment, run, request),
        Part(translate("Report", "Predictions before and after"), _cut(_predictions(experiment, run))),
        Part(translate("Report", "Parameters before and after"), _cut(_parameters(experiment, run))),
    )
    return Report(
        experiment.title.to(language()),
        parts,
        translate("Report", "Made by bpsim {version}.").format(version=__version__),
    )


def _accuracy_words(experiment: Experiment, run: Run) -> str:
    """Of a classification: the share of right answers, before and after."""
    start, end = (known(experiment, run, update) for update in (0, run.head))
    if start.accuracy is None or end.accuracy is None:
        return ""
    said = translate("Report", "Accuracy: {start} → {end}.").format(
        start=format_number(start.accuracy), end=format_number(end.accuracy)
    )
    if start.test_accuracy is None or end.test_accuracy is None:
        return said
    tested = translate("Report", "Of the samples to test with: {start} → {end}.").format(
        start=format_number(start.test_accuracy), end=format_number(end.test_accuracy)
    )
    return f"{said} {tested}"


def _stop_words(run: Run) -> str:
    if run.stop is None:
        return ""
    return {
        "diverged": translate("Report", "Training diverged: the next update is not a finite number."),
        "condition": translate("Report", "Training stopped by itself: its condition was met."),
        "change": translate("Report", "Training stopped by itself: no parameter changed by more than the threshold."),
    }[run.stop.reason]


def _diagram(experiment: Experiment, run: Run, request: Request) -> Figure:
    figure = DiagramFigure(experiment, run, replace(request, size=DIAGRAM_SIZE), marked=False)
    frames = frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)
    figure.show(Cursor(run.head - 1, len(frames) - 1) if run.head else Cursor())
    return figure


def _curve(experiment: Experiment, run: Run, request: Request) -> Figure:
    return LossFigure(experiment, run, replace(request, size=CURVE_SIZE))


def _learned(experiment: Experiment, run: Run, request: Request) -> tuple[Part, ...]:
    """The map or the curve, of which the whole can be seen: of one or two inputs."""
    if experiment.network.layers[0] > 2:
        return ()
    figure = MapFigure(experiment, run, replace(request, size=MAP_SIZE))
    figure.show(Cursor(run.head))
    words = translate("Report", "What the network answers, beyond the samples")
    return (Part(translate("Report", "What it has learned"), (Drawing(figure, words),)),)


def _layers(experiment: Experiment) -> Table:
    network = experiment.network
    rows = []
    for layer, count in enumerate(network.layers):
        names = ", ".join(name.to(language()) for name in experiment.node_names[layer][:8])
        more = " …" if count > 8 else ""
        activation = choice_label("activation", network.activation(layer)) if layer else "–"
        parameters = str((network.layers[layer - 1] + 1) * count) if layer else "–"
        rows.append((str(layer), str(count), parameters, activation, names + more))
    return Table(
        (
            translate("Report", "layer"), translate("Report", "neurons"), translate("Report", "parameters"),
            translate("Report", "activation"), translate("Report", "names"),
        ),
        tuple(rows), numbers=9,
    )  # fmt: skip


def _settings(settings: TrainingSettings) -> Table:
    """Those that have a part in the training."""
    rows = []
    for name in SETTINGS:
        value = getattr(settings, name)
        if not _matters(name, value, settings):
            continue
        if value == ALL:
            text = translate("Report", "all")
        elif isinstance(value, tuple):
            text = ", ".join(value)
        else:
            text = short_number(value) if isinstance(value, float) else choice_label(name, value)
        rows.append((setting_label(name), text))
    return Table((translate("Report", "setting"), translate("Report", "value")), tuple(rows), numbers=9)


def _matters(name: str, value: object, settings: TrainingSettings) -> bool:
    """Whether a setting says something about this training: not one that is off, or whose part nothing plays."""
    if name == "init_seed" or (name == "seed" and not ORDERS[settings.order].seeded):
        return False
    if value in (None, (), "") or (name in ("l1", "l2") and value == 0.0):
        return False
    return is_used(name, settings)


def _predictions(experiment: Experiment, run: Run) -> Table:
    known = Predictions(experiment, run.training_at(run.head), run.state(run.head).parameters)
    outputs = experiment.node_names[-1]
    rows = []
    for row in known:
        for output, name in enumerate(outputs):
            sample = row.sample.to(language())
            label = sample if len(outputs) == 1 else f"{sample} · {name.to(language())}"
            verdict = ""
            if row.decision is not None and output == 0:
                verdict = f"{row.decision.to(language())} {'✓' if row.right else '✗'}"
            pair = format_pair(row.start[output], row.now[output])
            rows.append((label, *pair, short_number(row.target[output]), verdict))
    heads = (
        translate("Predictions", "sample"), translate("Predictions", "start"), translate("Predictions", "now"),
        translate("Predictions", "target"), translate("Predictions", "decision"),
    )  # fmt: skip
    if experiment.decision is None:
        return Table(heads[:-1], tuple(row[:-1] for row in rows))
    return Table(heads, tuple(rows))


def _parameters(experiment: Experiment, run: Run) -> Table:
    before, after = run.state(0).parameters, run.state(run.head).parameters
    names, rows, script = experiment.node_names, [], script_of(experiment)
    for place in experiment.network.places():
        target = names[place.layer][place.target].to(language())
        ends = target if place.source is None else f"{names[place.layer - 1][place.source].to(language())} → {target}"
        name = parameter_name(place)
        start, end = (script.profile.symbol(name, one.value(place)).value for one in (before, after))
        rows.append((replace(script, node_names=None).plain(name), ends, *format_pair(start, end), signed(end - start)))
        if len(rows) > ROWS:
            break
    heads = (
        translate("Report", "parameter"), translate("Report", "neuron or connection"),
        translate("Predictions", "start"), translate("Predictions", "now"), translate("Report", "change"),
    )  # fmt: skip
    return Table(heads, tuple(rows), numbers=2)


def _cut(table: Table) -> tuple[str | Table, ...]:
    if len(table.rows) <= ROWS:
        return (table,)
    told = translate("Report", "Only the first {count} rows are shown; 'bpsim export' writes all of them as CSV.")
    return replace(table, rows=table.rows[:ROWS]), told.format(count=ROWS)
