"""The changes that ``make mutants`` makes: each is one change, and the program is still one."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.mutants import drawn, folders_beside, mutants_of

CODE = """
def chosen(values, least=3):
    if not values:
        return None
    return [v for v in values if v < least and v is not None] or True
"""


def test_every_change_is_one_and_can_be_read() -> None:
    made = [mutant.applied(CODE) for mutant in mutants_of(Path("bpsim/gui/x.py"), CODE)]
    assert len(made) == len(set(made)) == 5
    for text in made:
        ast.parse(text)
        assert sum(a != b for a, b in zip(CODE.splitlines(), text.splitlines(), strict=True)) == 1
    assert any("v >= least" in text for text in made)
    assert any("(not (not values))" in text for text in made)


def test_a_seed_draws_the_same_ones() -> None:
    first = drawn("bpsim/gui/diagram", 5, seed=3)
    assert first == drawn("bpsim/gui/diagram", 5, seed=3)
    assert first != drawn("bpsim/gui/diagram", 5, seed=4)
    assert folders_beside(first[0].file) == [["tests/gui/diagram"], ["tests/gui"]]
    assert folders_beside(Path("bpsim/gui/menus.py")) == [["tests/gui"]]
