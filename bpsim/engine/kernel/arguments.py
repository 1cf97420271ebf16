"""What goes into the compiled functions and comes out: rows of slots of eight bytes, by C's rules, on each machine.

Each function takes the address of its slots, and one of the numbers that it gives. A whole number, a number or a truth
value has a slot; an array has one for its address and one for each of its dimensions. What a function takes is a named
tuple here, in the order of its own parameters. Nothing here needs numba.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, NamedTuple, TypeVar, cast, get_args, get_origin, get_type_hints

import numpy as np

from bpsim.engine.optimizers import Rule

T = TypeVar("T")


class Array(NamedTuple):
    """Numbers one after the other in memory (C order); where ``ndim`` is 1, an array of any shape in a row."""

    dtype: np.dtype[Any]
    ndim: int


Row = Annotated[Any, Array(np.dtype(np.float64), 1)]
Rows = Annotated[Any, Array(np.dtype(np.float64), 2)]
Flags = Annotated[Any, Array(np.dtype(np.bool_), 1)]
Codes = Annotated[Any, Array(np.dtype(np.int64), 1)]
Places = Annotated[Any, Array(np.dtype(np.uint64), 1)]
Place = Annotated[int, np.uint64]


class Shape(NamedTuple):
    """The network: widths and activation codes by layer (0..L), where each layer's units and parameters begin.

    Unsigned, all but the codes, and so are the indices made from them: a signed one costs three instructions more
    at each access, as it could count from the end. Never add a literal to one: unsigned plus signed is a float.
    """

    widths: Places
    activations: Codes
    units: Places
    weights: Places
    biases: Places


class Plan(NamedTuple):
    """The batch plan and where its epochs begin."""

    batch_size: int
    order: int
    updates_per_epoch: int
    seed: Place
    origin_update: int
    origin_epoch: int


class Aim(NamedTuple):
    """Codes and numbers of the training settings; ``rule`` is without schedule and corrections. A stop rule that is off
    has a nan."""

    loss: int
    delta_is_error: bool
    weight_mean: bool
    bias_mean: bool
    optimizer: int
    rule: Rule
    schedule: int
    schedule_epochs: float
    schedule_factor: float
    l1: float
    l2: float
    stop_loss: float
    stop_change: float


class Sight(NamedTuple):
    """What ``measure`` looks at, as codes and numbers: see ``observable.Observable``.

    ``unit`` of ``layer``, ``parameter`` in the flat vector, the samples ``first`` to ``end - 1``; ``extreme`` -1 for
    the least over them, 1 for the greatest. ``classes`` is that of ``accuracy.classes_of``.
    """

    kind: int
    of_update: bool
    backwards: bool
    layer: int
    unit: Place
    parameter: Place
    first: int
    end: int
    extreme: float
    absolute: bool
    classes: int


class Room(NamedTuple):
    """What a pass writes into: ``z``, ``a``, ``delta`` of every unit, ``gradient`` (P,), ``samples`` (N,)."""

    z: Row
    a: Row
    delta: Row
    gradient: Row
    samples: Codes


class Train(NamedTuple):
    """See ``train.train``."""

    shape: Shape
    plan: Plan
    aim: Aim
    room: Room
    x: Rows
    t: Rows
    trained: Flags
    penalised: Flags
    flat: Row
    memory: Rows
    update: int
    steps: int
    most: int
    watch: bool
    losses: Row
    full_updates: Codes
    full_losses: Row
    states: Rows


class Measure(NamedTuple):
    """See ``measure.measure``."""

    shape: Shape
    plan: Plan
    aim: Aim
    sight: Sight
    room: Room
    x: Rows
    t: Rows
    penalised: Flags
    states: Rows
    update: int
    values: Row


class Change(NamedTuple):
    """See ``train.change``."""

    optimizer: int
    rule: Rule
    measured: bool
    l1: float
    l2: float
    first: Place
    gradient: Row
    trained: Flags
    penalised: Flags
    flat: Row
    memory: Rows


class Activate(NamedTuple):
    """See ``train.activate_rows``."""

    code: int
    rows: int
    width: int
    z: Row
    a: Row


class PullBack(NamedTuple):
    """See ``train.pull_rows_back``."""

    code: int
    rows: int
    width: int
    z: Row
    a: Row
    delta: Row


FUNCTIONS = {
    "train": Train,
    "measure": Measure,
    "change": Change,
    "activate_rows": Activate,
    "pull_rows_back": PullBack,
}
"""By the names of the compiled functions: what each takes."""
GIVEN = 4
"""How many numbers a function gives at the most."""


@cache
def kinds(taken: Any) -> tuple[Any, ...]:
    """Of each field of a named tuple: int, bool, float, ``np.uint64``, an ``Array`` or a named tuple."""
    return tuple(_kind(hint) for hint in get_type_hints(taken, include_extras=True).values())


def _kind(hint: Any) -> Any:
    return get_args(hint)[1] if get_origin(hint) is Annotated else hint


def slots(values: tuple[Any, ...]) -> bytes:
    """What a function takes, as it lies in memory. The arrays have to live until it has ended. Raises TypeError for an
    array of another kind than the function's."""
    return _layout(type(values)).pack(*_flat(values))


@cache
def _layout(taken: Any) -> struct.Struct:
    return struct.Struct("=" + "".join(_letters(taken)))


def _letters(taken: Any) -> Iterator[str]:
    for kind in kinds(taken):
        if isinstance(kind, Array):
            yield "Q" + "q" * kind.ndim
        elif kind in _LETTERS:
            yield _LETTERS[kind]
        else:
            yield from _letters(kind)


_LETTERS = {int: "q", bool: "q", float: "d", np.uint64: "Q"}


class _Laid(NamedTuple):
    kind: Any
    numbers: tuple[Any, ...]
    value: Any  # its arrays have to live


def laid(taken: Any, value: T) -> T:
    """To be given to the functions in a value's place, where that is what they take: its slots, worked out once, as
    that takes longer than a small network's update. Arrays may change in what they hold."""
    kind = _kind(taken)
    return cast(T, _Laid(kind, tuple(_of(kind, value)), value))


def _flat(values: tuple[Any, ...]) -> list[Any]:
    numbers: list[Any] = []
    for kind, value in zip(kinds(type(values)), values, strict=True):
        if type(value) is _Laid:
            if value.kind is not kind:
                raise TypeError(f"laid out as {value.kind}; expected {kind}")
            numbers += value.numbers
        elif type(kind) is Array or kind not in _LETTERS:  # an array's kind takes long to be looked up
            numbers += _of(kind, value)
        else:
            numbers.append(value)
    return numbers


def _of(kind: Any, value: Any) -> list[Any] | tuple[int, ...]:
    if type(kind) is not Array:
        return _flat(value)
    if value.dtype != kind.dtype or not value.flags.c_contiguous or kind.ndim not in (1, value.ndim):
        raise TypeError(f"an array of {value.dtype} and {value.ndim} dimensions; expected {kind}")
    place: int = value.__array_interface__["data"][0]
    return (place, value.size) if kind.ndim == 1 else (place, *value.shape)
