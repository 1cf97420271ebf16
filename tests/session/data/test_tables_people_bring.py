"""Tables of the sort people bring, in bytes, and what each of their columns becomes: nothing is misread in silence."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bpsim.engine.problems import BadValue
from bpsim.session.data.source import Wishes
from bpsim.session.data.suggesting import roles, suggested
from bpsim.session.data.table_reading import read_table

Expected = dict[str, tuple[str, object]]
NAN = float("nan")
A, B, T = (1.5, 2.25, -3.0), (10.0, 20.0, 30.0), (0.0, 1.0, 1.0)


def numbers(role: str, *values: float) -> tuple[str, object]:
    return role, values


def abt(a: Sequence[float] = A, b: Sequence[float] = B, t: Sequence[float] = T) -> Expected:
    return {"a": ("input", tuple(a)), "b": ("input", tuple(b)), "t": ("target", tuple(t))}


PLAIN = "a,b,t\n1.5,10,0\n2.25,20,1\n-3,30,1\n"
EUROPE = "a;b;t\n1,5;10;0\n2,25;20;1\n-3;30;1\n"


def one(cells: Sequence[str], delimiter: str = ";") -> bytes:
    """A column ``a`` of these cells beside two plain ones."""
    rows = "".join(f"{cell}{delimiter}{10 * (i + 1)}{delimiter}{int(i > 0)}\n" for i, cell in enumerate(cells))
    return f"a{delimiter}b{delimiter}t\n{rows}".encode()


def a_is(*values: float, role: str = "input") -> Expected:
    return {"a": (role, values)}


CASES: list[tuple[str, bytes, Expected]] = [
    # how a file is laid out
    ("commas", PLAIN.encode(), abt()),
    ("Windows line ends", PLAIN.replace("\n", "\r\n").encode(), abt()),
    ("old Mac line ends", PLAIN.replace("\n", "\r").encode(), abt()),
    ("no line end at the end", PLAIN.rstrip("\n").encode(), abt()),
    ("tabs", PLAIN.replace(",", "\t").encode(), abt()),
    ("bars", PLAIN.replace(",", "|").encode(), abt()),
    ("full-width commas", PLAIN.replace(",", "，").encode(), abt()),
    ("semicolons and decimal commas", EUROPE.encode(), abt()),
    ("semicolons and decimal points", PLAIN.replace(",", ";").encode(), abt()),
    ("quoted decimal commas", b'a,b,t\n"1,5",10,0\n"2,25",20,1\n-3,30,1\n', abt()),
    ("everything quoted", b'"a","b","t"\n"1.5","10","0"\n"2.25","20","1"\n"-3","30","1"\n', abt()),
    ("sep= as Excel writes it", b"sep=;\r\n" + EUROPE.replace("\n", "\r\n").encode(), abt()),
    ("sep= with another sign", b"sep=|\n" + PLAIN.replace(",", "|").encode(), abt()),
    ("comments above", b"# measured in May\n# by hand, twice\n" + PLAIN.encode(), abt()),
    ("percent comments", b"% Title: a set\n%\n" + PLAIN.encode(), abt()),
    ("NumPy's heading", b"# a b t\n1.5e+00 1e+01 0\n2.25 20 1\n-3 30 1\n", abt()),
    ("titles above", b"Results of the year;;\n;;\nDepartment 7;;\n" + EUROPE.encode(), abt()),
    ("two words above many columns", b"Source,a study\n\na,b,c,d,t\n1,2,3,4,0\n2,3,4,5,1\n", {"a": numbers("input", 1, 2), "t": numbers("target", 0, 1)}),
    ("spaces, right-aligned", b"   a    b  t\n 1.5   10  0\n2.25   20  1\n  -3   30  1\n", abt()),
    ("spaces without a heading", b" 1.5  10 0\n2.25  20 1\n  -3  30 1\n", {"column 1": ("input", A), "column 3": ("target", T)}),
    ("spaces, tabs and quoted names", b'18.0  8.0  0\t"buick skylark"\n15.0  8.0  1\t"ford torino"\n16  4 1\t"amc rebel"\n', {"column 1": numbers("input", 18, 15, 16), "column 3": numbers("target", 0, 1, 1), "column 4": ("name", "texts")}),
    ("R without a name above the names", b'"a" "b" "t"\n"x1" 1.5 10 0\n"x2" 2.25 20 1\n"x3" -3 30 1\n', {"column 1": ("name", "texts"), **abt()}),
    ("an index that pandas writes", b",a,b,t\n0,1.5,10,0\n1,2.25,20,1\n2,-3,30,1\n", {"column 1": ("name", (0.0, 1.0, 2.0)), **abt()}),
    ("empty columns and rows", b"a,b,t,,\n1.5,10,0,,\n,,,,\n2.25,20,1,,\n\n-3,30,1,,\n", abt()),
    ("a stray quotation mark", b'n,a,b,t\npipe 5" wide,1.5,10,0\npipe 7" wide,2.25,20,1\nrod,-3,30,1\n', {"n": ("name", "texts"), **abt()}),
    ("a line break in a cell", b'n,a,b,t\n"two\nlines",1.5,10,0\nx,2.25,20,1\ny,-3,30,1\n', {"n": ("name", "texts"), **abt()}),
    ("a table from a chat, with bars at its ends", b"| a | b | t |\n|---|---|---|\n| 1.5 | 10 | 0 |\n| 2.25 | 20 | 1 |\n| -3 | 30 | 1 |\n", {"a": ("input", (NAN, *A)), "t": ("target", (NAN, *T))}),
    ("years as headings", b"land,2019,2020,2021\nX,1,2,3\nY,4,5,6\n", {"land": ("name", "texts"), "2019": numbers("input", 1, 4), "2021": numbers("target", 3, 6)}),
    # how a file is encoded
    ("UTF-8 with a mark", codecs.BOM_UTF8 + EUROPE.encode(), abt()),
    ("UTF-16 as Excel's Unicode text", PLAIN.replace(",", "\t").encode("utf-16"), abt()),
    ("UTF-16 without a mark", PLAIN.encode("utf-16-le"), abt()),
    ("Windows-1252, German", "größe;müller;t\n1,5;10;0\n2,25;20;1\n".encode("cp1252"), {"größe": numbers("input", 1.5, 2.25), "müller": numbers("input", 10, 20)}),
    ("Windows-1252, Spanish", "año;niños;t\n1,5;10;0\n2,25;20;1\n".encode("cp1252"), {"año": numbers("input", 1.5, 2.25), "niños": numbers("input", 10, 20)}),
    ("Windows-1252, French texts", "prénom,a,b,t\nZoé,1.5,10,0\nChloé,2.25,20,1\nAndré,-3,30,1\n".encode("cp1252"), {"prénom": ("name", "texts"), **abt()}),
    ("GBK", "姓名,成绩,录用\n张三,1.5,是\n李四,0.5,否\n".encode("gbk"), {"姓名": ("name", "texts"), "成绩": numbers("input", 1.5, 0.5), "录用": numbers("target", 1, 0)}),
    ("GBK with rare names", "姓名,分,t\n王鑫,1.5,0\n李婷,2,1\n陶喆,3,1\n".encode("gb18030"), {"姓名": ("name", "texts"), "分": numbers("input", 1.5, 2, 3)}),
    ("one character of GBK", "a,女,t\n1,2,0\n3,4,1\n".encode("gbk"), {"女": numbers("input", 2, 4)}),
    # how numbers are written
    ("thousands by comma", one(["1,234.5", "2,000", "1,234,567"]), a_is(1234.5, 2000, 1234567)),
    ("thousands by point", one(["1.234,5", "2.000", "1.234.567"]), a_is(1234.5, 2000, 1234567)),
    ("thousands by space", one(["1 234,5", "2 000", "17"]), a_is(1234.5, 2000, 17)),
    ("thousands by narrow space", one(["1\u202f234,5", "2\u00a0000", "17"]), a_is(1234.5, 2000, 17)),
    ("thousands by apostrophe", one(["1'234.50", "2’000", "17"]), a_is(1234.5, 2000, 17)),
    ("lakhs", one(["12,34,567.5", "1,00,000"]), a_is(1234567.5, 100000)),
    ("only thousands, between tabs", one(["1,234", "2,000"], "\t"), a_is(1234, 2000)),
    ("quoted thousands", b'a,b,t\n"1,234",10,0\n"2,500",20,1\n', a_is(1234, 2500)),
    ("thousands as the other columns show", b"a;b;t\n1.234;1,5;0\n12.000;2,5;1\n", {"a": numbers("input", 1234, 12000), "b": numbers("input", 1.5, 2.5)}),
    ("a leading zero shows the decimal comma", one(["0,125", "1,234"], "\t"), a_is(0.125, 1.234)),
    ("percent", one(["12 %", "7,5%", "100%"]), a_is(0.12, 0.075, 1.0)),
    ("euros", one(["1.200,50 €", "7,00 €"]), a_is(1200.5, 7.0)),
    ("dollars", one(["$1,200.50", "$7"]), a_is(1200.5, 7.0)),
    ("yuan", one(["￥1,200", "￥80.5"]), a_is(1200, 80.5)),
    ("万", one(["1.2万", "3亿", "5000"]), a_is(12000, 3e8, 5000)),
    ("a unit", one(["180 cm", "175cm"]), a_is(180, 175)),
    ("a unit with digits", one(["7,5 L/100km", "8,1 L/100km"]), a_is(7.5, 8.1)),
    ("full-width digits", one(["１２．５", "－３"]), a_is(12.5, -3)),
    ("true minus and dash", one(["−1,5", "–2"]), a_is(-1.5, -2)),
    ("brackets and trailing minus", one(["(1,234.50)", "12.5-"]), a_is(-1234.5, -12.5)),
    ("exponents", one(["1.5e-3", "2E+05", "1.5×10⁻³"]), a_is(0.0015, 200000, 0.0015)),
    ("plus signs", one(["+1", "+2.5"]), a_is(1, 2.5)),
    ("texts that Excel keeps", b'a,b,t\n="007",10,0\n="012",20,1\n', a_is(7, 12)),
    ("true and false", one(["TRUE", "False", "true"]), a_is(1, 0, 1)),
    ("yes and no", one(["yes", "no"]), a_is(1, 0)),
    ("ja und nein", one(["ja", "nein"]), a_is(1, 0)),
    ("是 and 否", one(["是", "否"]), a_is(1, 0)),
    ("dates", one(["2024-01-31", "2024-02-29"]), {"a": ("unused", "holds dates, like '2024-01-31' in row 2")}),
    ("German dates", one(["31.01.2024", "29.02.2024"]), {"a": ("unused", "holds dates")}),
    ("American dates", one(["1/31/2024", "2/29/2024"]), {"a": ("unused", "holds dates")}),
    ("Chinese dates", one(["2024年1月31日", "2024年2月1日"]), {"a": ("unused", "holds dates")}),
    ("times", one(["12:30", "13:45:10"]), {"a": ("unused", "holds times")}),
    ("fractions", one(["1/2", "3/4"]), {"a": ("unused", "holds fractions or dates")}),
    ("two units", one(["180 cm", "1,75 m"]), {"a": ("input", "'1,75 m' has another unit")}),
    ("a unit in one cell", one(["180", "175 cm", "160"]), {"a": ("input", "row 3, column a: '175 cm' has another unit")}),
    ("two decimal signs", one(["1.5", "2.5", "1,5"]), {"a": ("input", "row 4, column a: '1,5' has another decimal sign")}),
    ("commas and points that may be either", one(["1,234", "1.234"]), {"a": ("input", "choose the decimal sign")}),
    ("a word among numbers", one(["1", "abc", "2"]), {"a": ("input", "row 3, column a: a number was expected, not 'abc'")}),
    ("infinity", one(["1", "inf", "2"]), {"a": ("input", "not 'inf'")}),
    # texts
    ("school classes are texts", one(["5a", "5b", "5a"]), {"a": ("unused", "texts")}),
    ("ranges are texts", one(["18-25", "26-35", "18-25"]), {"a": ("unused", "texts")}),
    ("names in the second column", b"a,who,b,t\n1,Ann,2,0\n3,Bob,4,1\n", {"who": ("name", "texts"), "a": numbers("input", 1, 3)}),
    ("texts that recur are no names", b"who,a,t\nAnn,2,0\nBob,4,1\nAnn,5,1\n", {"who": ("unused", "texts"), "a": numbers("input", 2, 4, 5)}),
    ("the second column of texts is no name", b"kind,who,a,t\nx,Ann,2,0\nx,Bob,4,1\n", {"kind": ("unused", "texts"), "who": ("unused", "texts")}),
    ("numbers called id", b"id,a,t\n17,2,0\n4,4,1\n", {"id": ("name", (17.0, 4.0))}),
    ("the target by its heading", b"label,p1,p2\n7,0,255\n2,3,4\n1,5,6\n", {"label": ("class", (7.0, 2.0, 1.0)), "p2": numbers("input", 255, 4, 6)}),
    ("texts alone", b"outlook,wind,play\nsunny,weak,no\nrain,strong,yes\nsunny,weak,yes\n", {"outlook": ("input", "texts"), "wind": ("input", "texts"), "play": numbers("target", 0, 1, 1)}),
    ("an empty column", b"a,notes,t\n1,,0\n2,,1\n", {"notes": ("unused", "empty")}),
    # what is missing
    *(
        (f"missing as {word!r}", one([word, "2,5", "3"]), a_is(NAN, 2.5, 3))
        for word in ("", "NA", "N/A", "NaN", "?", "-", "–", "null", "#N/A", "n.a.", ".", "缺失")
    ),
    ("missing among texts", b"a,colour,t\n1,red,0\n2,?,1\n3,red,1\n", {"colour": ("unused", "texts")}),
]  # fmt: skip


@pytest.mark.parametrize(("data", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_becomes_of_a_table(data: bytes, expected: Expected, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(data)
    table = read_table(path)
    made = {role.column: role for role in roles(table, suggested(table))}
    for name, (role, content) in expected.items():
        assert name in made, table.header
        said, column = made[name], table.columns[table.header.index(name)]
        assert said.role == role, name
        if isinstance(content, tuple):
            assert column.kind == "numbers", said.problem
            np.testing.assert_array_equal(column.values, content)
        elif said.problem is not None:
            assert str(content) in said.problem.sentence()
        else:
            assert column.kind == content
        assert said.notes or said.problem, "nothing is said about how it was read"
        assert said.why or said.problem or role == "input", "nothing is said about why"


def test_every_kind_is_there() -> None:
    assert len(CASES) >= 45
    assert len({case[0] for case in CASES}) == len(CASES)


@pytest.mark.parametrize(
    ("data", "wishes", "words"),
    [
        (b"", Wishes(), "holds no rows"),
        (b"\n\n", Wishes(), "holds no rows"),
        (b'""\n\n\n', Wishes(), "holds no rows"),
        (b"a,b\n", Wishes(), "nothing below"),
        (b"a\n1\n2\n", Wishes(), "has one column only, 'a'; at least two are needed"),
        (b"a:b\n1:2\n", Wishes(), "choose it as the delimiter"),
        (b"a,b,c\n1,2,3\n4,5\n", Wishes(), "row 3 has 2 columns; expected 3, as in row 1"),
        (b"# x\na,b,c\n1,2,3\n4,5,6,7\n", Wishes(), "row 4 has 4 columns; expected 3, as in row 2"),
        (b'a,b\n1,"' + b"x" * 200_000, Wishes(), "quotation mark"),
        (bytes(range(256)) * 4, Wishes(), "CSV, TSV, XLSX, XLS or ODS"),
        ("größe,t\n1,2\n".encode("cp1252"), Wishes(encoding="utf-8"), "not a text in UTF-8"),
        (b"PK\x03\x04 not really", Wishes(), "not a spreadsheet that can be read"),
    ],
)
def test_what_is_no_table_says_so(data: bytes, wishes: Wishes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(data)
    with pytest.raises(BadValue) as caught:
        read_table(path, wishes)
    assert words in str(caught.value)


def test_wishes_are_followed(tmp_path: Path) -> None:
    path = tmp_path / "table.txt"
    path.write_bytes("x:y\n1,234:5\n2,345:6\n".encode("utf-16"))
    table = read_table(path, Wishes(delimiter=":", decimal=",", header=False))
    assert (table.header, table.has_header) == (("column 1", "column 2"), False)
    table = read_table(path, Wishes(delimiter=":", decimal=",", header=True))
    np.testing.assert_array_equal(table.columns[0].values, [1.234, 2.345])
    table = read_table(path, Wishes(delimiter=":", decimal="."))
    np.testing.assert_array_equal(table.columns[0].values, [1234.0, 2345.0])
