"""Weights to spreadsheets and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from bpsim.engine.network import ParameterPlace
from bpsim.engine.problems import BadValue
from bpsim.session.data.weight_table import cells_of, pasted, place_in, table_of, text_of, with_table
from tests.session.test_edits import experiment

CELLS = arrays(
    np.float64, array_shapes(min_dims=2, max_dims=2, max_side=5), elements=st.floats(allow_nan=False, allow_infinity=False)
)  # fmt: skip


@given(CELLS)
def test_what_is_copied_comes_back_to_the_last_digit(cells: np.ndarray) -> None:
    np.testing.assert_array_equal(cells_of(text_of(cells)), cells)
    np.testing.assert_array_equal(cells_of(text_of(cells).replace("\n", "\r\n") + "\r\n"), cells)


def test_numbers_as_people_type_them_and_names_left_out() -> None:
    text = "\tDirector 1\tDirector 2\nChief 1\t0,5\t1/3\nChief 2\t−1\t２\n"
    np.testing.assert_array_equal(cells_of(text), [[0.5, 1 / 3], [-1.0, 2.0]])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no numbers"),
        ("\t\n\t", "no numbers"),
        ("1\t2\n3", "row 2 of what was pasted has 1 cells, others have 2"),
        ("1\t2\n3\tx", "row 2, column 2 of what was pasted is no number: 'x'"),
        ("1\t2\n3\t", "row 2, column 2"),
    ],
)
def test_what_is_no_table_of_numbers_says_where(text: str, says: str) -> None:
    with pytest.raises(BadValue) as caught:
        cells_of(text)
    assert says in caught.value.sentence()


def test_a_layers_table_is_its_weights_and_below_them_its_biases() -> None:
    parameters = experiment(layers=(2, 3, 1)).parameters
    table = table_of(parameters, 1)
    for row in range(3):
        for column in range(3):
            assert parameters.value(place_in(parameters, 1, row, column)) == table[row, column]
    assert place_in(parameters, 1, 2, 1) == ParameterPlace(1, 1)
    changed = with_table(parameters, 1, -table)
    np.testing.assert_array_equal(table_of(changed, 1), -table)
    np.testing.assert_array_equal(table_of(changed, 2), table_of(parameters, 2))
    thresholds = table_of(parameters, 1, -1.0)
    np.testing.assert_array_equal(thresholds[-1], -parameters.b[1])
    assert with_table(parameters, 1, thresholds, -1.0) == parameters


def test_pasting_takes_the_whole_the_weights_or_a_part() -> None:
    table = np.zeros((3, 2))
    np.testing.assert_array_equal(pasted(table, np.ones((3, 2)), 2, 1), np.ones((3, 2)))
    np.testing.assert_array_equal(pasted(table, np.ones((2, 2)), 1, 1), [[1, 1], [1, 1], [0, 0]])
    np.testing.assert_array_equal(pasted(table, np.ones((1, 2)), 2, 0), [[0, 0], [0, 0], [1, 1]])
    with pytest.raises(BadValue) as caught:
        pasted(table, np.ones((4, 2)), 0, 0)
    assert "4 × 2" in caught.value.sentence()
    assert "2 × 2, or 3 × 2 with the biases" in caught.value.sentence()
    with pytest.raises(BadValue, match="room for 2 × 1"):
        pasted(table, np.ones((1, 2)), 1, 1)
    assert not table.any()
