"""Data sets that are drawn: points of classes in the plane, and functions with noise. One row a set.

Random numbers come from the counter-based hash that batches come from, four for each sample, so that a seed gives the
same samples on every machine, and more of them leave the first ones as they are.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bpsim.engine.hashing import draw, epoch_key
from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue, one_of
from bpsim.session.data.data_import import Imported
from bpsim.session.data.samples import Samples, drawn_for_test
from bpsim.session.words.number_entry import function_of
from bpsim.session.words.text import Text

DECIMALS = 4  # of values: as many as a table shows, and the same ones where cos differs in its last bit
MOST = 5000
_RESOLUTION = 1 << 53
_NAMES = tuple(Text.same(name) for name in ("x1", "x2"))

Classes = NDArray[np.int64]
Places = Callable[[Classes, FloatArray, FloatArray], FloatArray]  # classes (N,), u, v (N,) from 0 to 1 -> (N, 2)


@dataclass(frozen=True)
class GeneratedSet:
    """``places``: where the points of the ``classes`` lie before noise, within -1..1; without it y = f(x), or the two
    classes above and below it. ``noise``: the usual deviation, added to both inputs, or to y. ``hidden`` to ``epochs``:
    with what a network learns it."""

    id: str
    title: Text
    noise: float
    hidden: tuple[int, ...]
    rate: float
    epochs: int
    classes: tuple[Text, ...] = ()
    places: Places | None = None
    function: str = ""
    count: int = 200

    @property
    def inputs(self) -> int:
        return 2 if self.classes else 1


@dataclass(frozen=True)
class Recipe:
    """``count`` samples of a set, ``test`` of them (a share) set aside; None for ``noise`` and "" for ``function`` (of
    x, as typed) are the set's usual ones."""

    set: str
    count: int = 200
    noise: float | None = None
    seed: int = 1
    test: float = 0.0
    function: str = ""


def _around(*centres: tuple[float, float]) -> Places:
    middles = np.array(centres)
    return lambda k, u, v: middles[k]


def _ring(k: Classes, u: FloatArray, v: FloatArray) -> FloatArray:
    """Class 1 evenly over the disc of radius 0.5, class 0 over the ring from 0.7 to 1."""
    inner, outer = np.where(k == 1, 0.0, 0.7), np.where(k == 1, 0.5, 1.0)
    radius = np.sqrt(inner**2 + u * (outer**2 - inner**2))
    return np.stack([radius * np.cos(2 * math.pi * v), radius * np.sin(2 * math.pi * v)], axis=1)


def _moons(k: Classes, u: FloatArray, v: FloatArray) -> FloatArray:
    """Two half circles, the lower one (class 0) shifted by its radius."""
    across, up, side = np.cos(math.pi * u) - 0.5, np.sin(math.pi * u) - 0.25, np.where(k == 1, 0.6, -0.6)
    return np.stack([side * across, side * up], axis=1)


def _corners(k: Classes, u: FloatArray, v: FloatArray) -> FloatArray:
    """Class 0 where both inputs have the same sign, class 1 where they do not."""
    side = np.where(u < 0.5, -0.5, 0.5)
    return np.stack([side, np.where(k == 1, -side, side)], axis=1)


def _spirals(k: Classes, u: FloatArray, v: FloatArray) -> FloatArray:
    """Two arms of one and a quarter turns, half a turn apart (after K. Lang, M. Witbrock 1988)."""
    radius, angle = 0.08 + 0.92 * u, 2.5 * math.pi * u + math.pi * k
    return np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)


_A_B = (Text.same("A"), Text.same("B"))
_THIRDS = [(0.65 * math.sin(turn), 0.65 * math.cos(turn)) for turn in (0.0, 2 * math.pi / 3, 4 * math.pi / 3)]

GENERATED: dict[str, GeneratedSet] = {
    row.id: row
    for row in (
        GeneratedSet(
            "clouds", Text("Two clouds", "两团点"), 0.22, (), 0.5, 50, _A_B, _around((-0.45, -0.4), (0.45, 0.4))
        ),
        GeneratedSet(
            "circle", Text("Circle: inside or outside", "圆：内还是外"), 0.06, (4,), 0.5, 300,
            (Text("outside", "外"), Text("inside", "内")), _ring,
        ),
        GeneratedSet(
            "moons", Text("Two moons", "两个半月"), 0.08, (6,), 0.5, 500,
            (Text("lower", "下"), Text("upper", "上")), _moons,
        ),
        GeneratedSet(
            "xor", Text("Exclusive or, as clouds", "异或（点团）"), 0.17, (4,), 0.5, 300,
            (Text("same signs", "同号"), Text("different signs", "异号")), _corners,
        ),
        GeneratedSet("spiral", Text("Two spirals", "双螺旋"), 0.02, (8, 8), 0.3, 1500, _A_B, _spirals),
        GeneratedSet(
            "three-clouds", Text("Three clouds", "三团点"), 0.24, (6,), 0.3, 100,
            (*_A_B, Text.same("C")), _around(*_THIRDS),
        ),
        GeneratedSet(
            "above", Text("Above or below a function, y > f(x)", "在函数上方还是下方：y > f(x)"), 0.05, (6,), 0.5, 500,
            (Text("below", "下方"), Text("above", "上方")), function="0.6 sin(π x)",
        ),
        GeneratedSet("line", Text("Straight line", "直线"), 0.1, (), 0.1, 100, function="0.8 x + 0.1", count=40),
        GeneratedSet("sine", Text("Sine", "正弦"), 0.1, (8,), 0.1, 2000, function="sin(π x)", count=60),
        GeneratedSet(
            "bumps", Text("Sum of bumps", "几个鼓包之和"), 0.05, (8,), 0.1, 2000,
            function="exp(-30 (x + 0.5)^2) + 0.6 exp(-40 (x - 0.4)^2)", count=80,
        ),
        GeneratedSet(
            "function", Text("A function of your own, y = f(x)", "自选函数：y = f(x)"), 0.05, (8,), 0.1, 2000,
            function="abs(x) - 0.5", count=60,
        ),
    )
}  # fmt: skip


def generated(recipe: Recipe) -> Imported:
    """The samples. Raises BadValue that names the field of the recipe."""
    row = _checked(recipe)
    numbers = draw(epoch_key(recipe.seed, 0), np.arange(4 * recipe.count, dtype=np.uint64), _RESOLUTION) / _RESOLUTION
    u, v, first, second = numbers.reshape(recipe.count, 4).T
    radius = np.sqrt(-2.0 * np.log(1.0 - first))  # Box and Muller 1958
    noise = row.noise if recipe.noise is None else recipe.noise
    normal = noise * np.stack([radius * np.cos(2 * math.pi * second), radius * np.sin(2 * math.pi * second)], axis=1)
    number = np.arange(recipe.count)
    if row.classes:
        classes = number % len(row.classes)
        before = row.places(classes, u, v) if row.places is not None else 2.0 * np.stack([u, v], axis=1) - 1.0
        if row.places is None:
            classes = (before[:, 1] > _values(recipe, row, before[:, 0])).astype(np.int64)
        x, t, targets = before + normal, _targets(classes, len(row.classes)), _target_names(row)
        names = tuple(
            Text(f"{row.classes[k].en} {i + 1}", f"{row.classes[k].zh} {i + 1}") for i, k in enumerate(classes.tolist())
        )
    else:
        x = (2.0 * u - 1.0)[:, None].round(DECIMALS)
        t, targets = _values(recipe, row, x[:, 0])[:, None] + normal[:, :1], (Text.same("y"),)
        names = tuple(Text(f"Point {i + 1}", f"点 {i + 1}") for i in range(recipe.count))
    samples = Samples(np.round(x, DECIMALS) + 0.0, np.round(t, DECIMALS) + 0.0, names)
    tested = drawn_for_test(recipe.count, recipe.test, recipe.seed)
    training = sorted(set(range(recipe.count)).difference(tested))
    return Imported(
        samples.taken(training), samples.taken(tested) if tested else None,
        _NAMES if row.inputs == 2 else (Text.same("x"),), targets, (), classes=bool(row.classes),
    )  # fmt: skip


def generated_set(set_id: str, where: str = "") -> GeneratedSet:
    """Raises BadValue for an unknown one."""
    return GENERATED[one_of(set_id, GENERATED, where)]


def _checked(recipe: Recipe) -> GeneratedSet:
    row = generated_set(recipe.set, "set")
    least = max(2, len(row.classes))
    for where, value, low, high in (
        ("count", recipe.count, least, MOST),
        ("noise", recipe.noise if recipe.noise is not None else row.noise, 0, 10),
        ("seed", recipe.seed, 0, 2**31 - 1),
    ):
        if not low <= value <= high:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must be from {least} to {most}, not {value}"),
                where, least=low, most=high, value=value,
            )  # fmt: skip
    if recipe.function and not row.function:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is not asked for by this data set; it is by {choices}"),
            "function", choices=", ".join(other.id for other in GENERATED.values() if other.function),
        )  # fmt: skip
    return row


def _values(recipe: Recipe, row: GeneratedSet, x: FloatArray) -> FloatArray:
    """(N,) f(x)."""
    try:
        f = function_of(recipe.function or row.function)
        return np.array([f(place) for place in x.tolist()])
    except BadValue as problem:
        raise problem.inside("function") from None


def _targets(classes: Classes, count: int) -> FloatArray:
    """Of two classes one column, 1 for the second; of more one for each."""
    if count == 2:
        return classes[:, None].astype(np.float64)
    return (classes[:, None] == np.arange(count)).astype(np.float64)


def _target_names(row: GeneratedSet) -> tuple[Text, ...]:
    return row.classes[1:] if len(row.classes) == 2 else row.classes
