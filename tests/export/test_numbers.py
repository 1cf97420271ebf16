"""Traces, losses and parameters, read back from what was written."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from bpsim.cli import main
from bpsim.engine.problems import BadValue
from bpsim.engine.tracing import trace_update
from bpsim.export.making import make
from bpsim.export.request import Request, span_of
from bpsim.export.tables import csv_text, tsv_text
from bpsim.session.experiment import Experiment
from bpsim.session.files.presets import load_preset
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import contents_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from tests.export.cases import expected, short


def no_tick(done: int, total: int) -> None:
    assert 0 <= done <= total


def written(tmp_path: Path, contents: FileContents, name: str, what: str, frames: str = "", **options: object) -> Path:
    out = tmp_path / name
    request = Request(format=out.suffix[1:], out=out, what=what, **options)  # type: ignore[arg-type]
    if frames:
        request = Request(format=out.suffix[1:], out=out, what=what, span=span_of(frames, request))
    make(request, contents, out, no_tick)
    return out


def trained(experiment: Experiment, updates: int) -> FileContents:
    run = Run.begin(experiment)
    assert run.ensure(updates)
    return contents_of(experiment, run, Cursor(updates, 0))


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_trace_as_csv_has_every_number(tmp_path: Path) -> None:
    experiment = short("hiring-four-minibatch", optimizer="adam")
    trace = trace_update(experiment.training, experiment.start)
    rows = rows_of(written(tmp_path, FileContents(experiment), "trace.csv", "trace"))
    found = {(r["quantity"], r["layer"], r["sample"], r["source"], r["node"]): float(r["value"]) for r in rows}
    assert len(found) == len(rows)
    for layer in trace.z.layers:
        for row, sample in enumerate(trace.batch.tolist()):
            for node in range(trace.network.layers[layer]):
                where = (str(layer), str(sample), "", str(node))
                assert found["delta", *where] == trace.delta[layer][row, node]
                assert found["a", *where] == trace.a[layer][row, node]
        for (source, node), value in np.ndenumerate(trace.gradient.w[layer]):
            assert found["grad_w", str(layer), "", str(source), str(node)] == value
        for (node,), value in np.ndenumerate(trace.after.b[layer]):
            assert found["b_after", str(layer), "", "", str(node)] == value
    assert found["loss", "", "", "", ""] == trace.loss
    assert any(quantity == "m_w" for quantity, *_ in found)


def test_traces_of_several_updates(tmp_path: Path) -> None:
    contents = trained(short(), 6)
    rows = rows_of(written(tmp_path, contents, "traces.csv", "trace", "2:4"))
    assert {row["update"] for row in rows} == {"2", "3", "4"}
    objects = json.loads(written(tmp_path, contents, "traces.json", "trace", "2:4").read_text())
    assert [found["update"] for found in objects] == [2, 3, 4]
    arrays = np.load(written(tmp_path, contents, "traces.npz", "trace", "2:4"))
    run = Run.begin(contents.experiment)
    run.ensure(4)
    np.testing.assert_array_equal(arrays["update3_delta1"], run.trace(3).delta[1])
    np.testing.assert_array_equal(arrays["update4_w2_after"], run.trace(4).after.w[2])


def test_a_saved_file_shows_the_update_it_was_saved_at(tmp_path: Path) -> None:
    found = json.loads(written(tmp_path, trained(short(), 6), "trace.json", "trace").read_text())
    assert found["update"] == 6


@pytest.mark.parametrize("suffix", ["csv", "json", "npz"])
def test_losses_of_the_whole_run(tmp_path: Path, suffix: str) -> None:
    experiment = short("hiring-four-shuffled")
    _, batch, full = expected(experiment)
    path = written(tmp_path, FileContents(experiment), f"losses.{suffix}", "losses")
    if suffix == "csv":
        rows = rows_of(path)
        found = (
            [float(row["batch_loss"]) for row in rows[:-1]],
            {int(r["update"]): float(r["full_loss"]) for r in rows if r["full_loss"]},
        )
        assert rows[-1]["batch_loss"] == ""
    else:
        columns = json.loads(path.read_text()) if suffix == "json" else np.load(path)
        whole = np.array(columns["full_loss"], dtype=float)
        found = (
            list(np.array(columns["batch_loss"], dtype=float)[:-1]),
            {int(k): float(whole[k]) for k in np.flatnonzero(np.isfinite(whole))},
        )
    np.testing.assert_array_equal(found[0], batch)
    assert found[1] == full


def test_losses_follow_the_legs_of_a_saved_run(tmp_path: Path) -> None:
    experiment = short("hiring-four-minibatch")
    run = Run.begin(experiment)
    run.ensure(4)
    run = run.fork(3, settings=experiment.settings.changed("batch_size", 1))
    run.ensure(9)
    rows = rows_of(written(tmp_path, contents_of(experiment, run, Cursor()), "losses.csv", "losses"))
    assert [float(row["batch_loss"]) for row in rows[:-1]] == [run.batch_loss(k) for k in range(9)]
    assert [int(row["epoch"]) for row in rows] == [run.epochs_done(k) for k in range(10)]


def test_stop_rules_end_a_new_run_but_not_a_saved_one(tmp_path: Path) -> None:
    experiment = short("hiring-four-minibatch", stop_when="loss <= 1 at epochs")
    made, _, _ = expected(experiment)
    assert made.stop is not None
    assert len(rows_of(written(tmp_path, FileContents(experiment), "a.csv", "losses"))) == made.state.update + 1
    assert len(rows_of(written(tmp_path, trained(experiment, 7), "b.csv", "losses"))) == 8


@pytest.mark.parametrize("suffix", ["csv", "json", "npz"])
def test_parameters(tmp_path: Path, suffix: str) -> None:
    contents = trained(short("hiring"), 5)
    run = Run.begin(contents.experiment)
    run.ensure(5)
    now = run.state(5).parameters
    path = written(tmp_path, contents, f"p.{suffix}", "parameters", language="zh")
    if suffix == "csv":
        rows = rows_of(path)
        assert [float(row["value"]) for row in rows] == now.flat.tolist()
        assert [float(row["start"]) for row in rows] == contents.experiment.parameters.flat.tolist()
        assert rows[0]["name"] == "w[1][0,0]"
        assert rows[0]["from"] == "学习成绩"
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")  # a spreadsheet needs the mark
    elif suffix == "json":
        found = json.loads(path.read_text(encoding="utf-8"))
        assert found["update"] == 5
        assert found["weights"] == [w.tolist() for w in now.w]
    else:
        arrays = np.load(path)
        np.testing.assert_array_equal(arrays["w2"], now.w[2])
        np.testing.assert_array_equal(arrays["b3"], now.b[3])


def test_a_place_behind_divergence_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadValue, match="diverges at update"):
        written(tmp_path, FileContents(short("linear-2-3-1", learning_rate=1e6)), "t.csv", "trace", update=500)


def test_cells_for_a_spreadsheet() -> None:
    rows = [["name", "−0.0138"], ["two\twords\n", "1.23×10⁻⁷"], ["—", "(−0.50)"]]
    assert tsv_text(rows) == "name\t-0.0138\ntwo words\t1.23e-07\n—\t(-0.50)"
    assert csv_text(("a", "b"), [("x,y", None), (0.1, 'say "1"')]) == 'a,b\n"x,y",\n0.1,"say ""1"""\n'


@pytest.mark.parametrize(
    ("frames", "format_id", "expected_span"),
    [("0:30", "gif", ((7, 0), (7, 30))), ("1.2:3.4", "gif", ((1, 2), (3, 4))), ("2:9", "csv", ((2, 0), (9, 0)))],
)
def test_spans(frames: str, format_id: str, expected_span: tuple[tuple[int, int], ...]) -> None:
    request = Request(format_id, Path(f"x.{format_id}"), what="trace" if format_id == "csv" else "", update=7)
    span = span_of(frames, request)
    assert ((span.first.update, span.first.frame), (span.last.update, span.last.frame)) == expected_span


@pytest.mark.parametrize("frames", ["", "3", "3:", ":4", "a:b", "-1:2", "1.2.3:4", "99999999999:0"])
def test_what_is_no_span_is_refused(frames: str) -> None:
    with pytest.raises(BadValue, match=r"--frames: must be like 0:30"):
        span_of(frames, Request("gif", Path("x.gif")))


def test_the_losses_of_a_classification_have_the_accuracies_beside_them(tmp_path: Path) -> None:
    for preset, there in (("iris-4-6-3", True), ("mazur-2-2-2", False)):
        out = tmp_path / f"{preset}.csv"
        assert main(["export", preset, "--format", "csv", "--what", "losses", "--update", "40", "--out", str(out)]) == 0
        rows = list(csv.DictReader(out.read_text("utf-8").splitlines()))
        assert ("accuracy" in rows[0]) is there
        if there:
            experiment = load_preset(preset).experiment
            run = Run.begin(experiment)
            run.ensure(40)
            for update in (0, 21, 40):
                parameters = run.state(update).parameters
                assert float(rows[update]["accuracy"]) == experiment.accuracy(parameters)
                assert float(rows[update]["test_accuracy"]) == experiment.test_accuracy(parameters)
            assert rows[1]["accuracy"] == ""
