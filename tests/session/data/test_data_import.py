"""Tables from spreadsheets: what is recognised, what becomes of it, and what a complaint says."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.engine.settings import TrainingSettings
from bpsim.session.data.data_import import ImportPlan, column_by_name, imported
from bpsim.session.data.kinds import in_natural_order
from bpsim.session.data.reading.encodings import decoded
from bpsim.session.data.reading.table import Table
from bpsim.session.data.source import DELIMITERS
from bpsim.session.data.suggesting import suggested
from bpsim.session.data.table_reading import read_table, table_of
from bpsim.session.edits.columns import new_experiment
from bpsim.session.files.fileformat import dumps, loads
from bpsim.session.files.reading.contents import FileContents

FLOWERS = "name,length,width,species\na,1.5,0.2,setosa\nb,4.5,1.5,versicolor\nc,5.9,2.1,virginica\nd,1.4,0.3,setosa\n"
CHINESE = "姓名,成绩,录用\n张三,1.5,是\n李四,0.5,否\n"


def rows_of(table: Table) -> list[tuple[str | None, ...]]:
    """The texts, row by row."""
    return list(zip(*(column.cells for column in table.columns), strict=True))


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (CHINESE.encode("utf-8"), "utf-8"),
        (CHINESE.encode("utf-8-sig"), "utf-8-sig"),
        (CHINESE.encode("gb18030"), "gb18030"),
        (CHINESE.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + CHINESE.encode("utf-16-be"), "utf-16"),
        (CHINESE.encode("utf-16-le"), "utf-16-le"),
        (CHINESE.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_the_encodings_that_spreadsheets_write(data: bytes, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(data)
    table = read_table(path)
    assert (table.found.encoding, table.header) == (encoding, ("姓名", "成绩", "录用"))
    assert rows_of(table) == [("张三", "1.5", "是"), ("李四", "0.5", "否")]


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(delimiter: str, ending: str) -> None:
    table = table_of(FLOWERS.replace(",", delimiter).replace("\n", ending))
    assert (table.found.delimiter, table.has_header, len(table)) == (delimiter, True, 4)
    assert table.header == ("name", "length", "width", "species")
    assert table.numbers.tolist() == [2, 3, 4, 5]


def test_decimal_commas_between_semicolons() -> None:
    table = table_of("a;b;c\n1,5;2,25;3\n4;5,5;-6,0\n")
    assert table.found.delimiter == ";"
    assert [numbers_of(table, i) for i in range(3)] == [[1.5, 4.0], [2.25, 5.5], [3.0, -6.0]]


def test_without_a_header_columns_get_names_and_rows_count_from_1() -> None:
    table = table_of("1,2,3\n4,5,6\n")
    assert (table.has_header, table.header) == (False, ("column 1", "column 2", "column 3"))
    assert table.numbers.tolist() == [1, 2]


def test_a_header_over_words_only_and_names_that_stand_twice() -> None:
    assert table_of("animal,kind\ncat,good\ndog,good\n").has_header
    assert not table_of("cat,good\ndog,good\n cat,bad\n").has_header
    assert table_of("a,a,,b\n1,2,3,4\n").header == ("a", "a (2)", "column 3", "b")


def test_empty_rows_and_columns_at_the_end_do_no_harm() -> None:
    table = table_of("a,b,,\n\n1,2,,\n,,,\n3,4,,\n")
    assert table.header == ("a", "b")
    assert rows_of(table) == [("1", "2"), ("3", "4")]
    assert table.numbers.tolist() == [3, 5]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x,y\n1,2\nabc,3\n4,5\n", "row 3, column x: a number was expected, not 'abc'"),
        ("x,y\n1,2\n,3\n", "row 3, column x: a value is missing"),
        ("x,y\n1,2\n1e999,3\n4,4\n", "row 3, column x: a number was expected, not '1e999'"),
        ("x,y\n1,red\n2,\n", "row 3, column y: a value is missing"),
        ("x,y\n2024-01-01,3\n2024-01-02,3\n", "column x holds dates, like '2024-01-01' in row 2"),
        ("x,y\n,3\n,4\n", "column x is empty"),
        ("x,y\n" + "".join(f"{i},word {i}\n" for i in range(60)), "column y has 60 different texts"),
    ],
)
def test_a_cell_that_does_not_fit_is_named(text: str, words: str) -> None:
    with pytest.raises(BadValue) as caught:
        imported(table_of(text), ImportPlan((0,), (1,), missing="refuse"))
    assert words in str(caught.value)


def test_samples_with_missing_values_are_left_out_or_kept_as_blanks() -> None:
    table = table_of("x,c,t\n1,red,0\n,blue,1\n3,?,1\n4,red,\n5,blue,0\n")
    plan = ImportPlan((0, 1), (2,))
    data = imported(table, plan)
    assert (data.left_out, data.blanks) == (3, 0)
    np.testing.assert_array_equal(data.samples.x, [[1, 0, 1], [5, 1, 0]])
    kept = imported(table, replace(plan, missing="keep", scale="minmax"))
    nan = float("nan")
    np.testing.assert_array_equal(kept.samples.x, [[0, 0, 1], [nan, 1, 0], [0.5, nan, nan], [0.75, 0, 1], [1, 1, 0]])
    assert (kept.left_out, kept.blanks) == (0, 4)
    assert new_experiment(kept, (3,), "kept", TrainingSettings()).has_blanks
    with pytest.raises(BadValue, match="no row has a value in every column"):
        imported(table_of("x,y,t\n1,,2\n,3,4\n"), ImportPlan((0, 1), (2,)))


def test_classes_stand_in_natural_order() -> None:
    assert in_natural_order(["10", "9", "a10", "B", "a2", "é", "A"]) == ("9", "10", "A", "a2", "a10", "B", "é")
    # by pinyin: ān, běi, chéng, guǎng, shàng, tiān, zhòng; a rarer one last
    assert in_natural_order("重天上广成北安鑫") == tuple("安北成广上天重鑫")
    digits = imported(table_of("p,digit\n1,7\n2,0\n3,10\n4,7\n"), ImportPlan((0,), (1,), classes=(1,)))
    assert [name.en for name in digits.target_names] == ["digit = 0", "digit = 7", "digit = 10"]
    np.testing.assert_array_equal(digits.samples.t, [[0, 1, 0], [1, 0, 0], [0, 0, 1], [0, 1, 0]])
    assert digits.classes


def test_what_is_likely_meant() -> None:
    assert suggested(table_of(FLOWERS)) == ImportPlan((1, 2), (3,), 0)
    assert suggested(table_of("a,b\n1,2\n3,4\n")) == ImportPlan((0,), (1,), None)


def test_texts_become_ones_and_zeros() -> None:
    data = imported(table_of(FLOWERS), ImportPlan((1, 2), (3,), 0))
    np.testing.assert_array_equal(data.samples.t, [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0]])
    assert [name.en for name in data.target_names] == [
        "species = setosa",
        "species = versicolor",
        "species = virginica",
    ]
    assert [name.en for name in data.samples.names] == ["a", "b", "c", "d"]
    assert data.classes
    assert data.test is None


def test_scaling_by_hand_and_its_formula() -> None:
    table = table_of("x,y,t\n-2,5,1\n2,5,3\n6,5,2\n")
    low = imported(table, ImportPlan((0, 1), (2,), scale="minmax", scale_targets="standard"))
    np.testing.assert_allclose(low.samples.x, [[0, 0], [0.5, 0], [1, 0]])
    np.testing.assert_allclose(low.samples.t[:, 0], np.array([-1, 1, 0]) / np.sqrt(2 / 3))
    assert [row.formula for row in low.scaling] == ["(x + 2) / 8", "(y − 5) / 1", "(t − 2) / 0.816497"]


def test_scaling_knows_the_training_part_alone() -> None:
    table = table_of("x,t\n" + "".join(f"{i},{i % 2}\n" for i in range(20)))
    data = imported(table, ImportPlan((0,), (1,), scale="minmax", test=0.25, seed=3))
    assert data.test is not None
    assert (len(data.samples), len(data.test)) == (15, 5)
    assert (data.samples.x.min(), data.samples.x.max()) == (0.0, 1.0)
    everything = {name.en for name in (*data.samples.names, *data.test.names)}
    assert len(everything) == 20
    again = imported(table, ImportPlan((0,), (1,), scale="minmax", test=0.25, seed=3))
    other = imported(table, ImportPlan((0,), (1,), scale="minmax", test=0.25, seed=4))
    assert again.samples.names == data.samples.names != other.samples.names


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (ImportPlan((), (1,)), "at least one column"), (ImportPlan((0,), ()), "at least one column"),
        (ImportPlan((0,), (0,)), "once only"), (ImportPlan((0, 0), (1,)), "once only"),
        (ImportPlan((0,), (1,), scale="log"), "one of none, minmax, standard"),
        (ImportPlan((0,), (1,), test=1.0), "less than 1"), (ImportPlan((0,), (1,), test=-0.1), "at least 0"),
    ],
)  # fmt: skip
def test_plans_that_cannot_be(plan: ImportPlan, words: str) -> None:
    with pytest.raises(BadValue, match=words):
        imported(table_of("a,b\n1,2\n3,4\n"), plan)


def test_columns_by_name_and_by_number() -> None:
    table = table_of("a,b,c\n1,2,3\n")
    assert [column_by_name(table, word, "--inputs") for word in ("b", "1", "3")] == [1, 0, 2]
    for word in ("d", "0", "4", "-1"):
        with pytest.raises(BadValue, match="there are: a, b, c"):
            column_by_name(table, word, "--inputs")


@pytest.mark.parametrize(
    ("targets", "expected"), [((3,), ("cce", "softmax")), ((2,), ("half", "identity")), ((1,), ("half", "identity"))]
)
def test_a_new_experiment_has_an_output_that_goes_with_its_targets(
    targets: tuple[int, ...], expected: tuple[str, str]
) -> None:
    inputs = tuple({1, 2} - set(targets))
    experiment = new_experiment(
        imported(table_of(FLOWERS), ImportPlan(inputs, targets)), (4,), "flowers", TrainingSettings()
    )
    assert (experiment.settings.loss, experiment.network.activations[-1]) == expected
    assert experiment.network.layers == (len(inputs), 4, 3 if targets == (3,) else 1)


def test_imported_data_survives_a_file() -> None:
    data = imported(table_of(FLOWERS), ImportPlan((1, 2), (3,), 0, scale="standard", test=0.25))
    experiment = new_experiment(data, (3,), "flowers", TrainingSettings())
    back = loads(dumps(FileContents(experiment))).experiment
    assert back.test is not None
    assert experiment.test is not None
    np.testing.assert_array_equal(back.test.x, experiment.test.x)
    assert back.test.names == experiment.test.names
    assert back.scaling == experiment.scaling
    assert back.test_loss(back.parameters) == experiment.test_loss(experiment.parameters)


cells = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8)


def numbers_of(table: Table, index: int) -> list[float]:
    values = table.columns[index].values
    assert values is not None
    return values.tolist()


@settings(max_examples=100, deadline=None)
@given(
    st.integers(2, 4).flatmap(
        lambda width: st.lists(st.lists(st.floats(-1e6, 1e6), min_size=width, max_size=width), min_size=2, max_size=6)
    ),
    st.sampled_from(DELIMITERS),
    st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16"]),
)
def test_every_number_comes_back_to_the_last_bit(rows: list[list[float]], delimiter: str, encoding: str) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow([f"列 {i}" for i in range(len(rows[0]))])
    writer.writerows([[repr(value) for value in row] for row in rows])
    text, found = decoded(stream.getvalue().encode(encoding))
    table = table_of(text, found)
    assert table.found.delimiter == delimiter
    back = np.array([numbers_of(table, i) for i in range(len(rows[0]))]).T
    np.testing.assert_array_equal(back, np.array(rows))


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=200)
    | st.lists(st.lists(cells, max_size=4), max_size=5).map(lambda r: "\n".join(map(",".join, r)).encode())
)
def test_whatever_a_file_holds_it_is_a_table_or_a_sentence(data: bytes) -> None:
    with contextlib.suppress(BadValue):  # anything else is a fault
        text, encoding = decoded(data)
        table = table_of(text, encoding)
        data_of_it = imported(table, suggested(table))
        assert len(data_of_it.samples) + data_of_it.left_out == len(table)
