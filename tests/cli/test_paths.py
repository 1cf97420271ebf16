"""bpsim paths: every path of one neuron, its factors, what they come to."""

from __future__ import annotations

import math

import pytest

from tests.cli.asking import Capture, refused, said, value


def test_the_two_paths_of_section_chief_2(capsys: Capture) -> None:
    found = value(capsys, "paths", "hiring", "--node", "1,1")
    assert list(found) == ["update", "node", "samples", "multiplications"]
    (sample,) = found["samples"]
    assert [path["nodes"] for path in sample["paths"]] == [[[1, 1], [2, 0], [3, 0]], [[1, 1], [2, 1], [3, 0]]]
    for path in sample["paths"]:
        assert math.prod(path["factors"]) == pytest.approx(path["product"], rel=1e-12)
    assert sum(path["product"] for path in sample["paths"]) == pytest.approx(sample["derivative"], rel=1e-12)
    trace = value(capsys, "trace", "hiring")
    assert sample["derivative"] == pytest.approx(trace["layers"][0]["da"][0][1], rel=1e-12)
    assert found["multiplications"] == {"path_by_path": 95, "backprop": 21}


def test_of_many_the_largest_and_the_rest(capsys: Capture) -> None:
    found = value(capsys, "paths", "general-3-3-2", "--node", "0,2", "--update", "7", "--largest", "2")
    assert found["update"] == 7
    assert [sample["sample"] for sample in found["samples"]] == [0, 1]
    for sample in found["samples"]:
        assert (sample["count"], len(sample["paths"])) == (6, 2)
        products = [path["product"] for path in sample["paths"]]
        assert abs(products[0]) >= abs(products[1])
        assert sum(products) + sample["rest"] == pytest.approx(sample["derivative"], rel=1e-9)


def test_for_people(capsys: Capture) -> None:
    lines = said(capsys, "paths", "hiring", "--node", "1,1").splitlines()
    assert lines[0] == "update 0, paths from Section chief 2 · EQ to the loss"
    assert lines[2] == "Zhang San: 2 paths"
    assert lines[3].split("  ")[-1].strip() == "−0.006887"
    assert lines[5].split() == ["sum", "−0.021093"]
    assert "4 other paths" in said(capsys, "paths", "general-3-3-2", "--node", "0,2", "--largest", "2")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--node", "4,0"), "--node: must name a layer from 0 to 3, not 4"),
        (("--node", "3,1"), "--node: must name a node of layer 3 from 0 to 0, not 1"),
        (("--node", "one"), "must be like 1,0"),
        (("--node", "1,0", "--largest", "0"), "must be at least 1"),
        ((), "--node"),
        (("--node", "1,0", "--set", "learning_rate=1e200", "--update", "9"), ""),
    ],
)
def test_what_is_refused(capsys: Capture, words: tuple[str, ...], told: str) -> None:
    if told:
        assert told in refused(capsys, "paths", "hiring", *words)
    else:
        assert value(capsys, "paths", "hiring", *words)["update"] == 9
