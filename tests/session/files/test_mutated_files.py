"""Mutated experiment files: whatever stands in one, it is read, or refused in words; never anything else.

``BPSIM_MUTATIONS=100000`` tries that many instead of those of a second or two.
"""

from __future__ import annotations

import copy
import json
import os
import random
from collections.abc import Iterator
from typing import Any

import pytest

from bpsim.engine.problems import BadValue
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.presets import PRESET_IDS, load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.resources import resource_path

COUNT = int(os.environ.get("BPSIM_MUTATIONS", "1200"))
SEED = int(os.environ.get("BPSIM_SEED", "20"))
SMALL = [preset for preset in PRESET_IDS if preset != "mnist-784-30-10"]
VALUES: list[Any] = [
    None, True, 0, 1, -1, 2**63, 10**400, 0.5, -0.0, 1e308, 1e-320, "", "x", "w[1][0,0]", "NaN", "∞", "\0", "a" * 500, [], {},
    [[]], [1, 2], {"en": "a"}, {"en": "a", "zh": "b"}, [None], "loss < 0.1", "iris", [8, 8],
]  # fmt: skip


def test_nothing_but_our_own_complaints() -> None:
    rng = random.Random(SEED)
    texts = [resource_path("presets", f"{preset}.bpsim.json").read_text("utf-8") for preset in SMALL]
    texts += [dumps(load_preset(preset)) for preset in ("hiring-four", "race-learning-rate")]
    read = refused = 0
    for _ in range(COUNT):
        text = rng.choice(texts)
        mutated = damaged(text, rng) if rng.random() < 0.3 else changed(text, rng)
        try:
            contents = loads(mutated)
        except BadValue:
            refused += 1
        else:
            read += 1
            assert isinstance(contents, FileContents)
    assert read > COUNT // 50
    assert refused > COUNT // 4


def damaged(text: str, rng: random.Random) -> str:
    """Some signs cut out, doubled, or others."""
    for _ in range(rng.randint(1, 3)):
        at, length = rng.randrange(len(text)), rng.randint(1, 40)
        piece = rng.choice(["", text[at : at + length] * 2, rng.choice('{}[],:"0-.eE\\ n'), "9" * length])
        text = text[:at] + piece + text[at + length :]
    return text


def changed(text: str, rng: random.Random) -> str:
    """Some values put in the place of others, taken away, or moved."""
    document = json.loads(text)
    for _ in range(rng.randint(1, 3)):
        places = list(places_in(document))
        holder, key = rng.choice(places)
        match rng.randrange(4):
            case 0:
                holder[key] = copy.deepcopy(rng.choice(VALUES))
            case 1:
                del holder[key]
            case 2:
                other, name = rng.choice(places)
                there = name < len(other) if isinstance(other, list) else name in other
                holder[key] = copy.deepcopy(other[name]) if there else None
            case _:
                if isinstance(holder, dict):
                    holder[rng.choice(["extra", "set", "shape", "drawn", "test", "muted", "stop_when"])] = rng.choice(
                        VALUES
                    )
                elif isinstance(holder, list):
                    holder.insert(0, copy.deepcopy(rng.choice(VALUES)))
        if not document:
            break
    return json.dumps(document)


def places_in(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place at which something stands."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    for key in keys:
        yield value, key
        yield from places_in(value[key])


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"format": 4}', "\ufeff{}", "{" * 5000, '{"format": 1e999}'])
def test_what_is_no_experiment_at_all(text: str) -> None:
    with pytest.raises(BadValue):
        loads(text)
