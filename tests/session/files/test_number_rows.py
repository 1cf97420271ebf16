"""Large matrices are read apart from the rest: what comes out, and what is said of mistakes, is the same."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.session.data.samples import same_data
from bpsim.session.edits.samples import with_input, with_sample_added
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading import number_rows
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.reading.json_reading import parse_json
from bpsim.session.files.reading.number_rows import NumberRows, without_rows

NUMBERS = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.integers(-(10**25), 10**25).map(str),
    st.sampled_from(
        ["-0", "1E3", "1e-400", "1e400", "01", "1.", ".5", "+1", "--1", "1 2", "null", "true", "[1]", '"1"', ""]
    ),
)
ROWS = st.lists(
    st.tuples(
        st.lists(NUMBERS, min_size=0, max_size=3).map(", ".join), st.sampled_from(["", "", "", ",", " ", "]", "["])
    ),
    max_size=4,
)


@pytest.fixture(autouse=True)
def nothing_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(number_rows, "SMALL", 0)
    monkeypatch.setattr(number_rows, "BLOCK", 8)  # a row or two at a time


def plain(value: object) -> object:
    if isinstance(value, NumberRows):
        return value.as_lists()
    if isinstance(value, dict):
        return {name: plain(part) for name, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, list) else value


def read(text: str) -> object:
    """The value, or what is said instead; numbers as they are computed with."""
    try:
        return repr(json.loads(json.dumps(plain(parse_json(text))), parse_int=float))
    except BadValue as problem:
        return repr(problem)


@given(ROWS, st.sampled_from(["]", "],", "  ]", "", "]]", "] ]"]), st.sampled_from(["a", "rows0", "\\u0072ows1"]))
def test_the_same_comes_out(rows: list[tuple[str, str]], close: str, name: str) -> None:
    lines = ",\n".join(f"    [{row}]{behind}" for row, behind in rows)
    text = f'{{\n  "title": "{name}",\n  "inputs": [\n{lines}\n  {close}\n}}\n'
    number_rows.SMALL = 10**9
    expected = read(text)
    number_rows.SMALL = 0
    assert read(text) == expected


def test_rows_are_taken_out_of_what_bpsim_writes() -> None:
    experiment = load_preset("digits-64-32-10").experiment
    experiment = with_input(with_sample_added(experiment), 0, 0, 0.5)
    text = dumps(FileContents(experiment))
    rest, taken = without_rows(text)
    assert [rows.values.shape[1] for rows in taken.values()][:2] == [64, 10]
    assert len(rest) < len(text) / 5
    assert same_data(loads(text).experiment, experiment)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"inputs": [\n      [', '"inputs": [\n      [7, ', "data.inputs[0]"),
        ('"inputs": [\n      [', '"inputs": [\n      [1e400, ', "data.inputs[0]"),
        ('"targets": [', '"targets": [\n      [1, 2],', "data.targets"),
        ('"targets"', '"targets', "not JSON at line"),
    ],
)
def test_mistakes_are_named_as_ever(old: str, new: str, said: str) -> None:
    experiment = with_input(with_sample_added(load_preset("iris-4-6-3").experiment), 0, 0, 0.5)
    text = dumps(FileContents(experiment)).replace(old, new, 1)
    number_rows.SMALL = 10**9
    with pytest.raises(BadValue) as whole:
        loads(text)
    number_rows.SMALL = 0
    with pytest.raises(BadValue) as apart:
        loads(text)
    assert str(apart.value) == str(whole.value)
    assert said in str(apart.value)


def test_a_list_of_rows_where_none_belongs_is_named() -> None:
    experiment = load_preset("iris-4-6-3").experiment
    text = dumps(FileContents(with_input(experiment, 0, 0, 0.5)))
    title = '"title": [\n  [1, 2],\n  [3, 4]\n],\n'
    at = text.index('"title"')
    text = text[:at] + title + text[text.index("\n", at) + 1 :]
    with pytest.raises(BadValue, match=r"title: must be a text.*\[\[1.0, 2.0\]"):
        loads(text)


def test_values_are_to_the_bit() -> None:
    rng = np.random.default_rng(5)
    values = rng.standard_normal((40, 7)) * 10.0 ** rng.integers(-300, 300, (40, 7))
    lines = ",\n".join(f"  {json.dumps(row)}" for row in values.tolist())
    parsed = parse_json(f'{{"a": [\n{lines}\n]}}')
    assert isinstance(parsed, dict)
    assert isinstance(parsed["a"], NumberRows)
    assert np.array_equal(parsed["a"].values, values)
