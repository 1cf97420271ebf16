"""bpsim presets"""

from __future__ import annotations

from bpsim.commands.output import as_json, table
from bpsim.session.files.presets import presets


def run(*, as_object: bool) -> int:
    listed = presets()
    if as_object:
        print(as_json([{"id": p.id, "title": p.title.en, "layers": p.layers} for p in listed]))
    else:
        print(table([(p.id, "-".join(map(str, p.layers)), p.title.en) for p in listed]))
    return 0
