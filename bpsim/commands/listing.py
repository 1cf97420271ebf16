"""bpsim presets, bpsim data"""

from __future__ import annotations

from bpsim.commands.output import as_json, table
from bpsim.session.data.generated import GENERATED, GeneratedSet
from bpsim.session.data.shipped import SETS, ShippedSet
from bpsim.session.files.presets import presets


def run(*, as_object: bool) -> int:
    listed = presets()
    if as_object:
        print(as_json([{"id": p.id, "title": p.title.en, "layers": p.layers} for p in listed]))
    else:
        print(table([(p.id, "-".join(map(str, p.layers)), p.title.en) for p in listed]))
    return 0


def data_sets(*, as_object: bool) -> int:
    """What comes with bpsim, and where it is from; and what is generated."""
    if as_object:
        print(as_json([*map(_shipped, SETS.values()), *map(_generated, GENERATED.values())]))
        return 0
    for s in SETS.values():
        print(f"{s.id}: {s.title.en}")
        print(f"  {s.count} samples, {len(s.columns)} inputs, {len(s.classes)} classes")
        print(f"  {s.source}; {s.licence}")
    for g in GENERATED.values():
        print(f"{g.id}: {g.title.en}")
        kind = f"{len(g.classes)} classes" if g.classes else "a function"
        print(f"  generated: {kind}, noise {g.noise:g}" + (f", f(x) = {g.function}" if g.function else ""))
    return 0


def _shipped(row: ShippedSet) -> dict[str, object]:
    return {
        "id": row.id, "title": row.title.en, "samples": row.count, "inputs": len(row.columns),
        "classes": [name.en for name in row.classes], "shape": row.shape, "source": row.source, "licence": row.licence,
    }  # fmt: skip


def _generated(row: GeneratedSet) -> dict[str, object]:
    return {
        "id": row.id, "title": row.title.en, "samples": row.count, "inputs": row.inputs,
        "classes": [name.en for name in row.classes], "noise": row.noise, "function": row.function,
    }  # fmt: skip
