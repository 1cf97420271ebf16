"""From contents to a file's text: fields in one order, a row of numbers on one line."""

from __future__ import annotations

import json
from dataclasses import fields as fields_of

import numpy as np

from bpsim.engine.network import FloatArray, NetworkSpec
from bpsim.engine.settings import TrainingSettings
from bpsim.session.contents import FORMAT, FileContents, SavedLeg
from bpsim.session.experiment import Experiment
from bpsim.session.lane import Lane
from bpsim.session.text import Text

_LINE = 100
_MISTAKE = "mistake"  # stands beside the training settings


def json_from_contents(contents: FileContents) -> str:
    experiment = contents.experiment
    document: dict[str, object] = {"format": FORMAT, **_words(experiment)}
    document["network"] = {
        "layers": list(experiment.network.layers),
        "activations": list(experiment.network.activations),
        "weights": [w.tolist() for w in experiment.parameters.w],
        "biases": [b.tolist() for b in experiment.parameters.b],
        "names": [[_text(name) for name in layer] for layer in experiment.node_names],
        **_muted(experiment.network),
    }
    document["data"] = {
        "inputs": _rows(experiment.x),
        "targets": _rows(experiment.t),
        "names": [_text(name) for name in experiment.sample_names],
    }
    document["training"] = _settings(experiment.settings)
    if experiment.mistake:
        document[_MISTAKE] = experiment.mistake
    if experiment.decision is not None:
        labels = {"yes": _text(experiment.decision.yes), "no": _text(experiment.decision.no)}
        output = {"output": experiment.decision.output} if experiment.decision.output else {}
        document["decision"] = {"threshold": experiment.decision.threshold, "labels": labels, **output}
    document["notation"] = experiment.notation
    document["gradient_order"] = experiment.gradient_order
    if experiment.race:
        document["race"] = [_lane(lane) for lane in experiment.race]
    if contents.legs:
        document["run"] = {
            "legs": [_leg(leg, experiment) for leg in contents.legs],
            "head": contents.head,
            "cursor": {"update": contents.cursor.update, "frame": contents.cursor.frame},
        }
    if contents.view:
        document["view"] = contents.view
    return f"{_layout(document, 0)}\n"


def _words(experiment: Experiment) -> dict[str, object]:
    words: dict[str, object] = {"title": _text(experiment.title)}
    if experiment.story != Text.same(""):
        words["story"] = _text(experiment.story)
    if experiment.badge is not None:
        words["badge"] = _text(experiment.badge)
    return words


def _text(text: Text) -> object:
    return text.en if text.en == text.zh else {"en": text.en, "zh": text.zh}


def _settings(settings: TrainingSettings) -> dict[str, object]:
    """The settings that differ from the defaults, and always the four that everybody looks for."""
    default = TrainingSettings()
    always = ("learning_rate", "batch_size", "epochs", "loss")
    result: dict[str, object] = {}
    for field in fields_of(settings):
        if field.name == _MISTAKE:
            continue
        value = getattr(settings, field.name)
        if field.name in always or value != getattr(default, field.name):
            result[field.name] = _plain(value)
    return result


def _lane(lane: Lane) -> dict[str, object]:
    return {"name": _text(lane.name), "training": {name: _plain(value) for name, value in lane.changes.items()}}


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _leg(leg: SavedLeg, experiment: Experiment) -> dict[str, object]:
    saved: dict[str, object] = {
        "start": leg.start.update,
        "path": leg.path,
        "origin": {"update": leg.origin.update, "epoch": leg.origin.epoch},
        "training": _settings(leg.settings),
        **({_MISTAKE: leg.settings.mistake} if leg.settings.mistake else {}),
        "parameters": leg.start.parameters.flat.tolist(),
    }
    if leg.start.memory.size:
        saved["optimizer"] = leg.start.memory.tolist()
        saved["optimizer_steps"] = leg.start.optimizer_steps
    network = leg.start.parameters.network
    if network != experiment.network:
        saved["muted"] = _names_of(network)
    if not (_same(leg.x, experiment.x) and _same(leg.t, experiment.t)):
        saved["data"] = {"inputs": _rows(leg.x), "targets": _rows(leg.t)}
    return saved


def _muted(network: NetworkSpec) -> dict[str, object]:
    """Only where there is something."""
    return {"muted": _names_of(network)} if network.muted else {}


def _names_of(network: NetworkSpec) -> list[str]:
    return [f"a[{layer}][{node}]" for layer, node in network.muted]


def _rows(values: FloatArray) -> list[list[float | None]]:
    """Rows of numbers; null for a blank."""
    return [[None if value != value else value for value in row] for row in values.tolist()]


def _same(one: FloatArray, other: FloatArray) -> bool:
    return bool(np.array_equal(one, other, equal_nan=True))


def _layout(value: object, depth: int) -> str:
    """JSON with whatever fits a line kept on one line, so that a matrix reads as rows."""
    flat = json.dumps(value, ensure_ascii=False, allow_nan=False)
    simple = not isinstance(value, (dict, list)) or not value
    if simple or (depth > 0 and len(flat) + 2 * depth <= _LINE and not _is_matrix(value)):
        return flat
    pad, end = "  " * (depth + 1), "  " * depth
    if isinstance(value, dict):
        lines = [f"{pad}{json.dumps(k, ensure_ascii=False)}: {_layout(v, depth + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{end}}}"
    assert isinstance(value, list)
    if all(item is None or isinstance(item, (int, float)) for item in value):
        return flat
    return "[\n" + ",\n".join(f"{pad}{_layout(item, depth + 1)}" for item in value) + f"\n{end}]"


def _is_matrix(value: object) -> bool:
    return isinstance(value, list) and len(value) > 1 and isinstance(value[0], list)
