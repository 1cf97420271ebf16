"""The data in a file: the samples themselves, or which part of a shipped set they are."""

from __future__ import annotations

from dataclasses import dataclass

from bpsim.engine.network import NetworkSpec
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.data.data_import import check_shape
from bpsim.session.data.samples import Samples, check_names
from bpsim.session.data.scaling import Scaling
from bpsim.session.data.shipped import SETS, Part, ShippedSet, samples_of, shipped_set
from bpsim.session.files.reading.json_reading import Fields, data_matrix, inside, items, number, string, texts_of, whole
from bpsim.session.naming import sample_names


@dataclass(frozen=True, eq=False)
class DataRead:
    """What an experiment takes of it."""

    samples: Samples
    test: Samples | None
    scaling: tuple[Scaling, ...]
    shape: tuple[int, int] | None
    part: Part | None


def set_named(top: Fields) -> ShippedSet | None:
    """The shipped set that the file's data are of, if it names one that there is."""
    data = top.optional("data")
    return SETS.get(str(data.get("set"))) if isinstance(data, dict) else None


def data_from(fields: Fields, network: NetworkSpec) -> DataRead:
    return _of_set(fields, network) if fields.holds("set") else _given(fields, network)


def _of_set(fields: Fields, network: NetworkSpec) -> DataRead:
    chosen = shipped_set(string(fields.required("set"), fields.path("set")), fields.path("set"))
    train = whole(fields.optional("train") or chosen.count, fields.path("train"), 1)
    test, seed = (whole(fields.optional(name) or 0, fields.path(name)) for name in ("test", "seed"))
    fields.done()
    ends = len(chosen.columns), len(chosen.classes)
    if (network.layers[0], network.layers[-1]) != ends:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must begin with {inputs} and end with {outputs}, as the set {name} has it"),
            "network.layers", inputs=ends[0], outputs=ends[1], name=chosen.id,
        )  # fmt: skip
    part = Part(chosen.id, train, test, seed)
    data = inside("data", lambda: samples_of(part))
    return DataRead(data.samples, data.test, data.scaling, data.shape, part)


def _given(fields: Fields, network: NetworkSpec) -> DataRead:
    samples = samples_from(fields, network)
    test = None
    if fields.optional("test") is not None:
        part = fields.fields("test")
        test = samples_from(part, network)
        part.done()
    listed = fields.optional("scaling")
    scaling = tuple(
        _scaling(Fields(row, f"data.scaling[{i}]"))
        for i, row in enumerate([] if listed is None else items(listed, "data.scaling"))
    )
    shape = _shape(fields, network.layers[0])
    fields.done()
    return DataRead(samples, test, scaling, shape, None)


def _shape(fields: Fields, inputs: int) -> tuple[int, int] | None:
    given, where = fields.optional("shape"), fields.path("shape")
    if given is None:
        return None
    sides = [whole(side, f"{where}[{index}]", 1) for index, side in enumerate(items(given, where))]
    if len(sides) != 2:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be rows and columns, as in [8, 8]"), where)
    check_shape((sides[0], sides[1]), inputs, where)
    return sides[0], sides[1]


def samples_from(fields: Fields, network: NetworkSpec) -> Samples:
    x = data_matrix(fields.required("inputs"), fields.path("inputs"), None, network.layers[0])
    t = data_matrix(fields.required("targets"), fields.path("targets"), len(x), network.layers[-1])
    where = fields.path("names")
    given = fields.optional("names")
    names = sample_names(len(x)) if given is None else texts_of(given, where)
    check_names(names, x, where)
    return Samples(x, t, names)


def _scaling(fields: Fields) -> Scaling:
    column = string(fields.required("column"), fields.path("column"))
    subtract, divide = (number(fields.required(name), fields.path(name)) for name in ("subtract", "divide"))
    fields.done()
    return inside(fields.path("divide"), lambda: Scaling(column, subtract, divide))
