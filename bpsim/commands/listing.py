"""bpsim presets, bpsim data"""

from __future__ import annotations

from bpsim.commands.output import as_json, table
from bpsim.session.data.shipped import SETS
from bpsim.session.files.presets import presets


def run(*, as_object: bool) -> int:
    listed = presets()
    if as_object:
        print(as_json([{"id": p.id, "title": p.title.en, "layers": p.layers} for p in listed]))
    else:
        print(table([(p.id, "-".join(map(str, p.layers)), p.title.en) for p in listed]))
    return 0


def data_sets(*, as_object: bool) -> int:
    """What comes with bpsim, and where it is from."""
    if as_object:
        rows = [
            {"id": s.id, "title": s.title.en, "samples": s.count, "inputs": len(s.columns),
             "classes": [name.en for name in s.classes], "shape": s.shape, "source": s.source, "licence": s.licence}
            for s in SETS.values()
        ]  # fmt: skip
        print(as_json(rows))
        return 0
    for s in SETS.values():
        print(f"{s.id}: {s.title.en}")
        print(f"  {s.count} samples, {len(s.columns)} inputs, {len(s.classes)} classes")
        print(f"  {s.source}; {s.licence}")
    return 0
