"""The names that nodes and samples get where nobody gave them one."""

from __future__ import annotations

from bpsim.engine.network import NetworkSpec
from bpsim.session.text import Text


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
