"""bpsim export: every format, opened and looked into; what is refused leaves nothing behind."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from bpsim.cli import main
from bpsim.commands.files import written_line
from bpsim.engine.backprop import forward
from bpsim.session.files.presets import load_preset
from bpsim.session.running.run import Run
from tests.cli.asking import Capture, in_a_shell, refused

WITHOUT_QT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph", "ziamath"):
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())
from bpsim.cli import main
sys.exit(main(sys.argv[1:]))
"""


def exported(tmp_path: Path, name: str, *words: str, preset: str = "hiring") -> Path:
    """Export in this process: the pictures' own."""
    out = tmp_path / name
    assert main(["export", preset, "--out", str(out), *words]) == 0
    assert os.listdir(tmp_path) == [name]
    return out


@pytest.fixture(autouse=True)
def _english_after(qapp: object) -> object:
    from bpsim.gui.application import application
    from bpsim.gui.formulas.notation import AS_THE_SOURCE, choose_notation

    yield
    application("en", "light")
    choose_notation(AS_THE_SOURCE, names=False)


def texts_of(svg: Path) -> str:
    root = ElementTree.parse(svg).getroot()
    return " ".join("".join(element.itertext()) for element in root.iter() if element.tag.endswith("text"))


def test_svg_has_the_numbers_as_text(tmp_path: Path) -> None:
    out = exported(tmp_path, "step.svg", "--format", "svg", "--update", "0", "--frame", "8", "--size", "1000x700")
    said = texts_of(out)
    for text in ("0.4551", "Grades", "layer 3", "+0.80", "b −1.00"):  # of the tutorial's first forward pass
        assert text in said
    assert "0.1195" not in said  # the loss is still to come
    box = ElementTree.parse(out).getroot().get("viewBox")
    assert [round(float(side)) for side in str(box).split()[2:]] == [960, 672]


def test_a_picture_without_values_has_none(tmp_path: Path) -> None:
    said = texts_of(exported(tmp_path, "bare.svg", "--format", "svg", "--no-values"))
    assert "Grades" in said
    assert not re.search(r"\d\.\d", said.replace("width", ""))


@pytest.mark.parametrize(("theme", "ground"), [("light", (255, 255, 255)), ("dark", (29, 33, 39))])
def test_png_has_size_and_ground(tmp_path: Path, theme: str, ground: tuple[int, ...]) -> None:
    with Image.open(exported(tmp_path, "p.png", "--format", "png", "--size", "900x500", "--theme", theme)) as picture:
        assert picture.size == (900, 500)
        assert picture.convert("RGBA").getpixel((1, 1)) == (*ground, 255)
        assert len(picture.convert("RGB").getcolors(900 * 500) or []) > 500


def test_a_grey_picture_has_no_colours(tmp_path: Path) -> None:
    """But for the shade of the paper and the ink."""

    def most_colourful(palette: str) -> int:
        text = exported(tmp_path / palette, "p.svg", "--format", "svg", "--palette", palette).read_text("utf-8")
        colours = [[int(found[k : k + 2], 16) for k in (0, 2, 4)] for found in re.findall(r"#([0-9a-f]{6})", text)]
        return max(max(colour) - min(colour) for colour in colours)

    for palette in ("grey", "default"):
        (tmp_path / palette).mkdir()
    assert most_colourful("grey") < 25 < 100 < most_colourful("default")


def test_a_transparent_png_is_clear_where_nothing_is(tmp_path: Path) -> None:
    with Image.open(exported(tmp_path, "t.png", "--format", "png", "--transparent")) as picture:
        alpha = np.array(picture.convert("RGBA"))[..., 3]
    assert alpha[0, 0] == 0
    assert (alpha == 255).mean() > 0.05


def test_pdf_is_one_page_of_that_size(tmp_path: Path) -> None:
    data = exported(tmp_path, "p.pdf", "--format", "pdf", "--size", "1200x800").read_bytes()
    assert data.startswith(b"%PDF-")
    assert re.search(rb"/MediaBox \[0 0 900(\.0+)? 600(\.0+)?\]", data)
    assert data.count(b"/Type /Page\n") == 1
    assert b"/FontFile" in data


def test_loss_chart_as_svg(tmp_path: Path) -> None:
    out = exported(tmp_path, "l.svg", "--format", "svg", "--what", "loss", "--set", "epochs=30", preset="hiring-four")
    said = texts_of(out)
    for text in ("full loss", "batch loss", "update", "0.12", "Hiring"):
        assert text in said
    assert len(list(ElementTree.parse(out).getroot().iter("{http://www.w3.org/2000/svg}polyline"))) >= 2


def test_a_logarithmic_chart_has_powers(tmp_path: Path) -> None:
    words = ("--format", "svg", "--what", "loss", "--log", "--set", "epochs=3000")
    said = texts_of(exported(tmp_path, "l.svg", *words))
    assert "0.1 " in said
    assert "0.01 " in said


def test_chinese_pictures(tmp_path: Path) -> None:
    said = texts_of(exported(tmp_path, "zh.svg", "--format", "svg", "--lang", "zh"))
    assert "学习成绩" in said
    assert "输入层" in said


def test_notation_of_a_picture(tmp_path: Path) -> None:
    said = texts_of(exported(tmp_path, "z.svg", "--format", "svg", "--notation", "zhou"))
    assert "θ" in said


def test_gif_has_a_picture_for_each_step(tmp_path: Path) -> None:
    words = ("--format", "gif", "--frames", "0:8", "--step", "node", "--fps", "4", "--size", "480x320")
    with Image.open(exported(tmp_path, "c.gif", *words)) as clip:
        assert clip.size == (480, 320)
        assert clip.info["loop"] == 0
        pictures, lasted = [], 0
        for number in range(clip.n_frames):
            clip.seek(number)
            lasted += clip.info["duration"]
            pictures.append(np.array(clip.convert("RGB")))
    # inputs, then one node of layers 1 and 2 after the other: 1 + 4 pictures, a quarter of a second each
    assert len(pictures) == 5
    assert lasted == 5 * 250
    for before, after in pairwise(pictures):
        assert (before != after).any()


def test_a_clip_over_several_updates(tmp_path: Path) -> None:
    words = ("--format", "gif", "--frames", "0.0:3.35", "--step", "update", "--size", "400x300")
    with Image.open(exported(tmp_path, "c.gif", *words)) as clip:
        assert clip.n_frames == 5  # the start, then the end of each of the four updates


def test_a_clip_of_the_growing_curve(tmp_path: Path) -> None:
    words = ("--format", "gif", "--what", "loss", "--frames", "0:20", "--size", "400x300")
    with Image.open(exported(tmp_path, "c.gif", *words)) as clip:
        assert clip.n_frames == 21
        assert clip.info["duration"] == 50


def test_mp4(tmp_path: Path) -> None:
    ffmpeg = pytest.importorskip("imageio_ffmpeg").get_ffmpeg_exe()
    words = ("--format", "mp4", "--frames", "0:8", "--step", "node", "--fps", "5", "--size", "481x321")
    clip = exported(tmp_path, "c.mp4", *words)
    raw = [ffmpeg, "-i", str(clip), "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]
    done = subprocess.run(raw, capture_output=True, timeout=60, check=True)
    described = done.stderr.decode("utf-8", "replace")
    assert "Video: h264" in described
    assert "482x322" in described  # even, as the format wants it
    assert "25 fps" in described
    pictures = np.frombuffer(done.stdout, np.uint8).reshape(-1, 322, 482, 3)
    assert len(pictures) / 25 == pytest.approx(1.0, abs=0.25)  # five pictures, a fifth of a second each
    assert pictures[0, 2, 2].min() > 245
    assert (np.abs(pictures[0].astype(int) - pictures[-1]) > 60).any()


@pytest.mark.parametrize("suffix", ["md", "html", "pdf"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_report(tmp_path: Path, suffix: str, language: str) -> None:
    words = ("--format", "report", "--lang", language, "--set", "epochs=40")
    out = exported(tmp_path, f"r.{suffix}", *words, preset="hiring-four")
    if suffix == "pdf":
        data = out.read_bytes()
        assert data.startswith(b"%PDF-")
        assert 2 <= data.count(b"/Type /Page\n") <= 4
        return
    text = out.read_text(encoding="utf-8")
    assert text.count("data:image/svg+xml;base64,") == 3  # the map too
    assert ("What it has learned" if language == "en" else "学到了什么") in text
    for word in ("Zhang San" if language == "en" else "张三", "0.124092", "w₁₁⁽¹⁾", "0.5111"):
        assert word in text


def test_programs_numbers_and_notebooks_need_no_qt(tmp_path: Path) -> None:
    for format_id, suffix, what in (
        ("numpy", "py", ""), ("pytorch", "py", ""), ("notebook", "ipynb", ""), ("csv", "csv", "losses"),
        ("json", "json", "trace"), ("npz", "npz", "parameters"),
    ):  # fmt: skip
        out = tmp_path / f"{format_id}.{suffix}"
        words = ["export", "hiring", "--format", format_id, "--out", str(out), "--set", "epochs=5"]
        code = [sys.executable, "-c", WITHOUT_QT, *words, *(["--what", what] if what else [])]
        done = subprocess.run(
            code, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "DISPLAY": ""}
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, f"{written_line(out)}\n", "")
        assert out.stat().st_size > 100


@pytest.mark.parametrize(("preset", "has_map"), [("sine-1-8-1", True), ("xor", True), ("iris-4-6-3", False)])
def test_a_report_shows_what_was_learned_where_all_of_it_can_be_seen(
    tmp_path: Path, preset: str, has_map: bool
) -> None:
    out = tmp_path / "report.html"
    assert main(["export", preset, "--format", "report", "--update", "2", "--out", str(out)]) == 0
    assert ("What it has learned" in out.read_text(encoding="utf-8")) is has_map


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--format", "png", "--out", "x.jpg"], "--out: must end in .png, not 'x.jpg'"),
        (["--format", "report", "--out", "x.txt"], "--out: must end in .html, .pdf, .md"),
        (["--format", "csv", "--out", "x.csv"], "--what: is needed with the format csv: trace, losses, parameters"),
        (["--format", "png", "--what", "trace", "--out", "x.png"], "--what: cannot be trace"),
        (["--format", "numpy", "--what", "loss", "--out", "x.py"], "--what: is for the formats png, svg, pdf"),
        (["--format", "gif", "--transparent", "--out", "x.gif"], "--transparent: is for the formats png, svg, pdf"),
        (["--format", "gif", "--frames", "7", "--out", "x.gif"], "--frames: must be like 0:30"),
        (["--format", "gif", "--frames", "9:3", "--out", "x.gif"], "--frames: must not end before it begins"),
        (["--format", "png", "--frames", "0:3", "--out", "x.png"], "--frames: is for the formats"),
        (["--format", "gif", "--frames", "0:99", "--out", "x.gif"], "--frames: must be from 0 to 35"),
        (["--format", "png", "--frame", "36", "--out", "x.png"], "--frame: must be from 0 to 35"),
        (["--format", "gif", "--frames", "0.0:9999.0", "--step", "node", "--out", "x.gif"], "more than 5000 pictures"),
        (["--format", "bmp", "--out", "x.bmp"], "invalid choice: 'bmp'"),
        (["--format", "gif", "--fps", "0", "--out", "x.gif"], "must be a number from 0.1 to 60"),
        (["--format", "png", "--size", "10x10", "--out", "x.png"], "must be like 1440x900, from 300x240"),
        (["--format", "png", "--out", "no/such/x.png"], "no/such/x.png"),
        (["--format", "png", "--set", "batch_size=9", "--out", "x.png"], "batch_size"),
    ],
)
def test_refusals_are_one_line_and_leave_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, words: list[str], complaint: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert complaint in refused(capsys, "export", "hiring", *words)
    assert os.listdir(tmp_path) == []


def test_mp4_without_its_package_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setitem(sys.modules, "imageio_ffmpeg", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    line = refused(capsys, "export", "hiring", "--format", "mp4", "--out", str(tmp_path / "x.mp4"))
    assert "pip install 'bpsim[clips]'" in line
    assert os.listdir(tmp_path) == []


def test_an_old_file_stays_when_the_export_fails(tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "x.csv"
    out.write_text("precious")
    words = ("--format", "csv", "--what", "trace", "--update", "900", "--set", "learning_rate=1e6", "--out", str(out))
    assert "diverges at update" in refused(capsys, "export", "linear-2-3-1", *words)
    assert out.read_text() == "precious"
    assert os.listdir(tmp_path) == ["x.csv"]


def start_long_clip(out: Path) -> subprocess.Popen[str]:
    words = ["--format", "gif", "--frames", "0.0:60.0", "--step", "calculation", "--progress", "--out", str(out)]
    return subprocess.Popen(
        [sys.executable, "-m", "bpsim", "export", "hiring", *words],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    "way", ["input", pytest.param("signal", marks=pytest.mark.skipif(os.name == "nt", reason="no such signal"))]
)
def test_an_export_that_is_ended_leaves_nothing(tmp_path: Path, way: str) -> None:
    working = start_long_clip(tmp_path / "x.gif")
    assert working.stdout is not None
    assert working.stdin is not None
    told = []
    while not told or int(told[-1].partition("/")[2]) != 2161:  # following the run comes first
        told.append(working.stdout.readline().strip())
    assert os.listdir(tmp_path) != []  # something is half written
    if way == "input":
        working.stdin.close()
    else:
        working.send_signal(signal.SIGINT)
    working.stdout.read()
    assert working.wait(timeout=30) == 130
    assert working.stderr is not None
    assert working.stderr.read() == "bpsim: interrupted\n"
    assert os.listdir(tmp_path) == []
    for stream in (working.stdin, working.stdout, working.stderr):
        stream.close()


def test_a_notebook_can_be_opened(tmp_path: Path) -> None:
    out = exported(tmp_path, "x.ipynb", "--format", "notebook", "--lang", "zh", preset="xor")
    assert json.loads(out.read_text(encoding="utf-8"))["nbformat"] == 4


def test_help_names_every_format() -> None:
    said = in_a_shell("export", "--help").stdout
    for format_id in (
        "svg",
        "pdf",
        "png",
        "gif",
        "mp4",
        "csv",
        "json",
        "npz",
        "numpy",
        "pytorch",
        "notebook",
        "report",
    ):
        assert format_id in said


def test_numbers_of_a_picture_are_anchored_in_their_middle(tmp_path: Path) -> None:
    out = tmp_path / "step.svg"
    assert main(["export", "hiring", "--format", "svg", "--update", "3", "--size", "960x600", "--out", str(out)]) == 0
    texts = [part for part in ElementTree.parse(out).getroot().iter() if part.tag.endswith("}text")]
    numbers = [part for part in texts if re.search(r"\d", part.text or "")]
    assert len(numbers) > 20
    assert {part.get("text-anchor") for part in numbers} == {"middle"}
    from bpsim.gui.application import application
    from bpsim.gui.diagram.view import DiagramView

    application("en", "light")
    view = DiagramView()
    view.resize(960, 600)
    view.grab()
    view.show_experiment(load_preset("hiring").experiment)
    layout = view.diagram_layout
    assert layout is not None
    middles = [float(part.get("x", "nan")) for part in numbers]
    for node, at in layout.nodes.items():
        near = [x for x in middles if abs(x - at.x) < layout.radius(node[0])]
        assert any(abs(x - at.x) < 0.6 for x in near), node
    view.deleteLater()


def test_a_map_has_the_colours_of_the_answers_at_that_update(tmp_path: Path) -> None:
    words = ("--format", "png", "--what", "map", "--size", "600x480")
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
    before, after = (
        Image.open(exported(folder, "m.png", *words, "--update", str(k), preset="circle-2-4-1")).convert("RGB")
        for k, folder in ((40, tmp_path / "before"), (1500, tmp_path / "after"))
    )
    experiment = load_preset("circle-2-4-1").experiment
    run = Run.begin(experiment)
    run.ensure(1500)
    middle, corner = (300, 212), (560, 30)  # inside, and far outside
    for picture, update in ((before, 40), (after, 1500)):
        inside, outside = forward(run.parameters(update), np.array([[0.0, 0.0], [1.1, 1.1]])).output[:, 0]
        for place, answer in ((middle, inside), (corner, outside)):
            red, _, blue = picture.getpixel(place)
            assert (blue > red) == (answer > 0.5), (update, place, answer)
    assert after.getpixel(middle) != before.getpixel(middle)


def test_of_one_input_the_map_is_the_curve(tmp_path: Path) -> None:
    out = exported(tmp_path, "m.svg", "--format", "svg", "--what", "map", "--update", "60", preset="sine-1-8-1")
    said = texts_of(out)
    for text in ("x1", "y1", "updates done: 60", "Sine"):
        assert text in said
    assert "在" not in said
    out.unlink()
    chinese = exported(tmp_path, "z.svg", "--format", "svg", "--what", "map", "--lang", "zh", preset="sine-1-8-1")
    assert "正弦" in texts_of(chinese)


def test_without_an_update_the_map_is_of_the_whole_run(tmp_path: Path) -> None:
    words = ("--format", "svg", "--what", "map", "--set", "epochs=3")
    assert "updates done: 60" in texts_of(exported(tmp_path, "m.svg", *words, preset="circle-2-4-1"))


def test_a_clip_of_the_map_through_the_run(tmp_path: Path) -> None:
    words = ("--format", "gif", "--what", "map", "--frames", "0:20", "--size", "400x300")
    with Image.open(exported(tmp_path, "m.gif", *words, preset="circle-2-4-1")) as clip:
        assert clip.n_frames == 21
        assert clip.info["duration"] == 100


def test_a_landscape_has_the_way_of_the_run(tmp_path: Path) -> None:
    words = ("--format", "svg", "--what", "landscape")
    out = exported(tmp_path, "l.svg", *words, "--update", "120", preset="two-valleys-1-1-1")
    said = texts_of(out)
    for text in ("main direction", "second direction", "updates done: 120", "0.10"):
        assert text in said
    out.unlink()
    still = exported(tmp_path, "s.svg", *words, "--update", "0", preset="xor")  # it has not moved: two weights
    assert "w₁₁⁽²⁾" in texts_of(still)


def test_a_clip_of_the_way_through_the_landscape(tmp_path: Path) -> None:
    words = ("--format", "gif", "--what", "landscape", "--frames", "0:20", "--size", "400x300")
    with Image.open(exported(tmp_path, "l.gif", *words, preset="two-valleys-1-1-1")) as clip:
        assert clip.n_frames == 21


def test_too_large_a_network_for_a_landscape_is_said(tmp_path: Path, capsys: Capture) -> None:
    words = ("--format", "png", "--what", "landscape", "--update", "1", "--out", str(tmp_path / "l.png"))
    assert "23860 parameters are too many" in refused(capsys, "export", "mnist-784-30-10", *words)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("quantity", "said"),
    [("norm", "From layer 9 to layer 8"), ("gradient", "Its gradient has vanished"), ("dead", "line: dead")],
)
def test_health_is_drawn_as_its_page_shows_it(tmp_path: Path, quantity: str, said: str) -> None:
    words = ("--format", "svg", "--what", "health", "--update", "40", "--quantity", quantity, "--layer", "2")
    out = exported(tmp_path, "h.svg", *words, preset="deep-sigmoid")
    text = texts_of(out)
    assert said in text
    assert "updates done: 40" in text
    titles = {"gradient": "gradient · layer 2", "norm": "all layers: norm of the gradient"}
    title = titles.get(quantity, "all layers: dead and saturated neurons")
    assert f"{title} · updates done: 40" in text, "besides the caption"
    assert ("After 40 updates, all 72 values:" in text) == (quantity == "gradient"), "8 x 8 weights and 8 biases"
    assert "<image" not in out.read_text(encoding="utf-8"), "axes are text too"


def test_health_as_pdf_in_chinese_and_as_a_small_picture(tmp_path: Path) -> None:
    words = ("--what", "health", "--update", "10")
    pdf = exported(tmp_path, "h.pdf", "--format", "pdf", "--lang", "zh", *words).read_bytes()
    assert pdf.startswith(b"%PDF")
    assert b"/Subtype /Image" not in pdf
    (tmp_path / "small").mkdir()
    with Image.open(
        exported(tmp_path / "small", "h.png", "--format", "png", "--size", "300x240", "--theme", "dark", *words)
    ) as small:
        assert small.size == (300, 240)
        assert np.asarray(small.convert("L")).std() > 10.0


def test_a_clip_of_health_moves_the_line_and_the_histogram(tmp_path: Path) -> None:
    words = ("--format", "gif", "--what", "health", "--frames", "0:20", "--size", "400x300", "--quantity", "weight")
    with Image.open(exported(tmp_path, "h.gif", *words)) as pictures:
        assert pictures.n_frames == 21
        assert not np.array_equal(_frame(pictures, 0), _frame(pictures, 20))


def _frame(pictures: Image.Image, number: int) -> np.ndarray:
    pictures.seek(number)
    return np.asarray(pictures.convert("RGB"))


def test_health_in_numbers_is_the_table_of_its_command(tmp_path: Path, capsys: Capture) -> None:
    words = ("--format", "csv", "--what", "health", "--update", "20")
    for name in ("csv", "npz", "json"):
        (tmp_path / name).mkdir()
    out = exported(tmp_path / "csv", "h.csv", *words)
    assert main(["health", "hiring", "--update", "20", "--table", str(tmp_path / "t.csv")]) == 0
    assert out.read_bytes() == (tmp_path / "t.csv").read_bytes()
    with np.load(exported(tmp_path / "npz", "h.npz", "--format", "npz", *words[2:])) as arrays:
        norms = arrays["norm"]
        assert norms.shape == (21, 3)
        assert arrays["gradient"].shape == (21, 3, 5)
    made = json.loads(exported(tmp_path / "json", "h.json", "--format", "json", *words[2:]).read_text(encoding="utf-8"))
    assert [one["update"] for one in made] == list(range(21))
    assert made[-1]["layers"][0]["norm"] == pytest.approx(norms[-1, 0])


def test_a_layer_that_is_not_there_is_said(tmp_path: Path, capsys: Capture) -> None:
    words = ["export", "hiring", "--format", "png", "--what", "health", "--layer", "4", "--update", "1"]
    assert main([*words, "--out", str(tmp_path / "h.png")]) == 2
    assert "--layer: must be from 1 to 3, the network's layers, not 4" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
