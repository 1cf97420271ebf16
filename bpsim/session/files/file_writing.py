"""From contents to a file's text: fields in one order, a row of numbers on one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import fields as fields_of

import orjson

from bpsim.engine.network import FloatArray, NetworkSpec
from bpsim.engine.settings import TrainingSettings
from bpsim.session.data.samples import Samples, same_data, same_values
from bpsim.session.data.shipped import SETS, usual_names
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import FORMAT, FileContents, SavedLeg, SavedPin
from bpsim.session.lane import Lane
from bpsim.session.naming import are_sample_names, sample_names
from bpsim.session.running.cursor import Cursor
from bpsim.session.words.text import Text

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_LINE = 100
_PIECE = 2000
_MISTAKE = "mistake"  # stands beside the training settings


@dataclass(frozen=True, eq=False)
class _Rows:
    """A matrix to be written row by row."""

    values: FloatArray

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Rows) and same_values(self.values, other.values)

    def lines(self, pad: str) -> Iterator[str]:
        """A row on a line, null for a blank; by orjson, which writes numbers fifteen times as fast as ``json``."""
        for row in self.values:
            yield pad + orjson.dumps(row, option=orjson.OPT_SERIALIZE_NUMPY).decode().replace(",", ", ")


def json_from_contents(contents: FileContents) -> str:
    experiment = contents.experiment
    parts = _experiment(experiment)
    document: dict[str, object] = {"format": FORMAT, **parts}
    if contents.legs or contents.cursor != Cursor() or contents.row:
        document["run"] = {
            **({"legs": [_leg(leg, experiment) for leg in contents.legs]} if contents.legs else {}),
            "head": contents.head,
            "cursor": {"update": contents.cursor.update, "frame": contents.cursor.frame},
            **({"row": contents.row} if contents.row else {}),
        }
    if contents.pins:
        document["pins"] = [_pin(pin, parts) for pin in contents.pins]
    if contents.view:
        document["view"] = contents.view
    return f"{_layout(document, 0)}\n"


def _experiment(experiment: Experiment) -> dict[str, object]:
    document = _words(experiment)
    document["network"] = {
        "layers": list(experiment.network.layers),
        "activations": list(experiment.network.activations),
        "weights": [w.tolist() for w in experiment.parameters.w],
        "biases": [b.tolist() for b in experiment.parameters.b],
        **_names(experiment),
        **_muted(experiment.network),
    }
    document["data"] = _data(experiment)
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
    return document


def _pin(pin: SavedPin, parts: dict[str, object]) -> dict[str, object]:
    """A pinned run; of its experiment only the parts that are not those (``parts``) of the file's own."""
    own = _experiment(pin.experiment)
    differing = {name: own.get(name) for name in {**parts, **own} if own.get(name) != parts.get(name)}
    return {
        "name": pin.name,
        "number": pin.number,
        **({"experiment": differing} if differing else {}),
        "legs": [_leg(leg, pin.experiment) for leg in pin.legs],
        "head": pin.head,
        **({"stop": {"reason": pin.stop.reason, "update": pin.stop.update}} if pin.stop is not None else {}),
    }


def _names(experiment: Experiment) -> dict[str, object]:
    """Left out where they are those of the shipped set that the data are of."""
    part = experiment.unchanged_part
    if part is not None and experiment.node_names == usual_names(experiment.network, SETS[part.set]):
        return {}
    return {"names": [[_text(name) for name in layer] for layer in experiment.node_names]}


def _data(experiment: Experiment) -> dict[str, object]:
    part = experiment.unchanged_part
    if part is not None:
        counts = {"test": part.test, "seed": part.seed}
        return {"set": part.set, "train": part.train, **{name: count for name, count in counts.items() if count}}
    data = _samples(experiment.samples)
    if experiment.test is not None:
        data["test"] = _samples(experiment.test)
    if experiment.scaling:
        data["scaling"] = [
            {"column": row.column, "subtract": row.subtract, "divide": row.divide} for row in experiment.scaling
        ]
    if experiment.shape is not None:
        data["shape"] = list(experiment.shape)
    return data


def _samples(samples: Samples) -> dict[str, object]:
    """Names are left out where all are those that samples without names get."""
    names = {} if are_sample_names(samples.names) else {"names": [_text(name) for name in samples.names]}
    return {"inputs": _rows(samples.x), "targets": _rows(samples.t), **names}


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
    if not same_data(leg, experiment):
        saved["data"] = _samples(Samples(leg.x, leg.t, leg.names or sample_names(len(leg.x))))
    return saved


def _muted(network: NetworkSpec) -> dict[str, object]:
    """Only where there is something."""
    return {"muted": _names_of(network)} if network.muted else {}


def _names_of(network: NetworkSpec) -> list[str]:
    return [f"a[{layer}][{node}]" for layer, node in network.muted]


def _rows(values: FloatArray) -> object:
    """Rows of numbers; null for a blank. Those that might fit a line stay lists."""
    if len(values) > 1 and values.size > _LINE:
        return _Rows(values)
    return [[None if value != value else value for value in row] for row in values.tolist()]


def _layout(value: object, depth: int) -> str:
    """JSON with whatever fits a line kept on one line, so that a matrix reads as rows."""
    if isinstance(value, _Rows):
        return "[\n" + ",\n".join(value.lines("  " * (depth + 1))) + f"\n{'  ' * depth}]"
    if not isinstance(value, (dict, list)) or not value:
        return _flat(value)
    if depth > 0 and not _is_matrix(value) and _is_small(value):
        flat = _flat(value)
        if len(flat) + 2 * depth <= _LINE:
            return flat
    pad, end = "  " * (depth + 1), "  " * depth
    if isinstance(value, dict):
        lines = [f"{pad}{_flat(k)}: {_layout(v, depth + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{end}}}"
    if all(item is None or isinstance(item, (int, float)) for item in value):
        # in pieces: Python's lock is not given away inside of one, and the window must go on beside an autosave
        pieces = (_flat(value[at : at + _PIECE])[1:-1] for at in range(0, len(value), _PIECE))
        return f"[{', '.join(pieces)}]"
    return "[\n" + ",\n".join(f"{pad}{_layout(item, depth + 1)}" for item in value) + f"\n{end}]"


def _flat(value: object) -> str:
    return _ENCODER.encode(value)


def _is_matrix(value: object) -> bool:
    return isinstance(value, list) and len(value) > 1 and isinstance(value[0], list)


def _is_small(value: object, room: int = _LINE) -> bool:
    """Whether it might fit a line: as text each part takes a sign and a separator at least."""
    return _least_length(value, room) <= room


def _least_length(value: object, room: int) -> int:
    """A lower bound of the length as text; counting ends beyond ``room``."""
    if isinstance(value, _Rows):
        return room + 1
    if not isinstance(value, (dict, list)):
        return len(value) if isinstance(value, str) else 1
    total = 2
    for part in value.values() if isinstance(value, dict) else value:
        total += 1 + _least_length(part, room - total)
        if total > room:
            break
    return total
