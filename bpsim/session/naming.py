"""Names: how long one may be, and what nodes and samples are called where nobody gave them one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from bpsim.engine.network import NetworkSpec
from bpsim.session.words.text import Text

NAME_LIMIT = 200


def node_name(network: NetworkSpec, layer: int, node: int) -> Text:
    """x1, x2, ... for inputs, y1, ... for outputs, h1, ... (with the layer where there are several) between."""
    if layer == 0:
        return Text.same(f"x{node + 1}")
    if layer == network.depth:
        return Text.same(f"y{node + 1}")
    prefix = f"h{layer}." if network.depth > 2 else "h"
    return Text.same(f"{prefix}{node + 1}")


def sample_name(index: int) -> Text:
    return Text(f"Sample {index + 1}", f"样本 {index + 1}")


def fresh_sample_name(names: Sequence[Text]) -> Text:
    """One that none of them has."""
    taken = set(names)
    return next(name for number in count(len(names)) if (name := sample_name(number)) not in taken)


def sample_names(count: int) -> tuple[Text, ...]:
    """``sample_name`` for all of 0..count - 1; much faster than one by one."""
    numbers = range(1, count + 1)
    return tuple(map(Text, [f"Sample {number}" for number in numbers], [f"样本 {number}" for number in numbers]))


def are_sample_names(names: Sequence[Text]) -> bool:
    """Whether all of them are what ``sample_name`` gives."""
    return all(
        name.en == f"Sample {number}" and name.zh == f"样本 {number}" for number, name in enumerate(names, start=1)
    )
