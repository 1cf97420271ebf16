"""The changes that ``make mutants`` makes: each is one change, and the program is still one."""

from __future__ import annotations

import ast
from pathlib import Path

from coverage import CoverageData

from tests.mutants import ROOT, Reached, drawn, mutants_of

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


def test_a_change_is_tried_with_the_tests_that_reach_its_line(tmp_path: Path) -> None:
    notes = CoverageData(str(tmp_path / "notes"))
    file = Path("bpsim/gui/diagram/view.py")
    narrow, broad, own = (
        "tests/gui/test_menus.py::test_a[1|2]",
        "tests/gui/a.py::test_b",
        "tests/gui/diagram/z.py::test_c",
    )
    for name, lines in ((narrow, [7]), (broad, [7, 8]), (own, [7, 8, 9]), ("", [1, 7])):
        notes.set_context(f"{name}|run" if name else "")
        notes.add_lines({str(ROOT / file): lines})
    notes.write()
    reached = Reached(tmp_path / "notes", "bpsim/gui", workers=1)
    assert reached.tests(file, 7) == [own, narrow, broad]
    assert reached.tests(file, 1) == ["tests/gui"]
