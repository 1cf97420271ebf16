"""Drawings made into inputs as the pictures of the data were made, and back; images from files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bpsim.engine.backprop import forward
from bpsim.engine.network import NetworkSpec, Parameters
from bpsim.engine.problems import BadValue
from bpsim.engine.sensitivity import output_gradient
from bpsim.session.data.scaling import Scaling
from bpsim.session.edits.data import with_sample
from bpsim.session.files.presets import load_preset
from bpsim.session.pictures.centred import centred
from bpsim.session.pictures.counted import ON, bitmap_of, counted, normalised
from bpsim.session.pictures.image_file import ink_of, read_image
from bpsim.session.pictures.making import PictureMaker
from bpsim.session.pictures.placing import enlarged, laid, resized
from bpsim.session.running.known.classified import targets_of_class
from bpsim.session.running.leg import Leg

DIGITS, MNIST = load_preset("digits-64-32-10").experiment, load_preset("mnist-784-30-10").experiment


@given(
    pieces=st.integers(1, 40), pixels=st.integers(1, 40), scale=st.floats(0.05, 9.0), offset=st.floats(-30.0, 30.0),
)  # fmt: skip
def test_a_piece_covers_as_much_of_the_pixels_as_lies_inside(
    pieces: int, pixels: int, scale: float, offset: float
) -> None:
    covered = laid(np.eye(pieces), pixels, scale, np.full(pieces, offset))
    begin, pixel = offset + scale * np.arange(pieces)[:, None], np.arange(pixels)
    overlaps = np.minimum(begin + scale, pixel + 1) - np.maximum(begin, pixel)
    np.testing.assert_allclose(covered, np.clip(overlaps, 0.0, None), atol=1e-9)


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1, 12), st.integers(1, 12), st.integers(0, 99))
def test_another_size_keeps_the_mean(height: int, width: int, rows: int, columns: int, seed: int) -> None:
    ink = np.random.default_rng(seed).uniform(size=(height, width))
    np.testing.assert_allclose(resized(ink, rows, columns).mean(), ink.mean())


@pytest.mark.parametrize("index", range(40))
def test_a_picture_of_mnist_comes_back_as_it_is(index: int) -> None:
    shares = MNIST.x[index].reshape(28, 28)
    np.testing.assert_allclose(centred(enlarged(shares, 10), (28, 28)), shares, atol=1e-12)


@given(
    st.integers(0, 50), st.integers(0, 50), st.integers(3, 40), st.integers(3, 40), st.integers(5, 40),
    st.integers(5, 40), st.integers(0, 999),
)  # fmt: skip
@settings(max_examples=60)
def test_where_and_how_large_it_is_drawn_does_not_matter(
    top: int, left: int, height: int, width: int, rows: int, columns: int, seed: int
) -> None:
    ink = np.random.default_rng(seed).uniform(0.1, 1.0, size=(height, width))
    canvas = np.zeros((height + 60, width + 60))
    canvas[top : top + height, left : left + width] = ink
    made = centred(canvas, (rows, columns))
    np.testing.assert_allclose(made, centred(ink, (rows, columns)))
    np.testing.assert_allclose(made, centred(enlarged(canvas, 3), (rows, columns)), atol=1e-9)
    inked = made > 0.0
    assert inked.any(axis=1).sum() <= max(1, round(rows * 20 / 28))
    assert inked.any(axis=0).sum() <= max(1, round(columns * 20 / 28))
    assert 0.0 <= made.min() <= made.max() <= 1.0 + 1e-12


@given(st.lists(st.integers(0, 16), min_size=64, max_size=64))
def test_a_bitmap_has_as_many_pixels_on_as_the_counts_say(numbers: list[int]) -> None:
    counts = np.array(numbers).reshape(8, 8) / 16
    bitmap = bitmap_of(counts)
    assert set(np.unique(bitmap)) <= {0.0, 1.0}
    np.testing.assert_array_equal(bitmap.reshape(8, 4, 8, 4).mean(axis=(1, 3)), counts)


@given(st.integers(20, 60), st.integers(-20, 20), st.integers(4, 14))
def test_a_slanted_line_stands_upright_with_the_strokes_of_the_data(height: int, slant: int, pen: int) -> None:
    canvas = np.zeros((280, 280))
    for row in range(3 * height):
        begin = 120 + round(slant * row / height)
        canvas[40 + row, begin : begin + pen] = 1.0
    made = normalised(canvas)
    assert made.sum() == ON
    assert made[0].any()
    assert made[-1].any()
    middles = made @ (np.arange(32) + 0.5) / made.sum(axis=1)
    assert abs(np.polyfit(np.arange(32), middles, 1)[0]) < 0.12  # columns a row
    assert np.abs(middles - 16.0).max() < 3.0


@pytest.mark.parametrize("ink", [np.zeros((9, 9)), np.pad(np.ones((1, 1)), 20), np.ones((280, 280)), np.eye(50)])
def test_nothing_a_dot_and_all_ink_are_pictures_too(ink: np.ndarray) -> None:
    for made in (counted(ink), centred(ink, (28, 28)), centred(ink, (5, 3))):
        assert np.isfinite(made).all()
        assert made.any() == ink.any()
        assert 0.0 <= made.min() <= made.max() <= 1.0 + 1e-12


def trained(updates: int) -> Parameters:
    return Leg.fastest(DIGITS.start, DIGITS.training).advance(DIGITS.start, updates).state.parameters


def test_shipped_digits_that_are_drawn_again_are_read_as_before() -> None:
    parameters, maker = trained(1500), PictureMaker.of(DIGITS)
    assert DIGITS.test is not None
    chosen = DIGITS.test.x[:150]
    again = np.stack([maker.inputs_of(maker.drawing_of(x)) for x in chosen])
    before, after = (forward(parameters, x).output.argmax(axis=1) for x in (chosen, again))
    assert (before == after).mean() >= 0.95
    assert np.abs(again - chosen).mean() < 0.1


def test_inputs_have_the_range_of_the_data() -> None:
    maker = PictureMaker.of(DIGITS)
    assert (set(maker.paper), set(maker.ink), maker.canvas_shape) == ({0.0}, {1.0}, (280, 280))
    drawing = maker.drawing_of(DIGITS.x[0])
    plain = maker.inputs_of(drawing)
    dark = PictureMaker.of(replace(DIGITS, x=2.0 - 3.0 * DIGITS.x))  # black is 2, white −1, most is paper: white is ink
    assert (set(dark.paper), set(dark.ink)) == ({2.0}, {-1.0})
    np.testing.assert_allclose(dark.inputs_of(drawing), 2.0 - 3.0 * plain)
    np.testing.assert_allclose(dark.shares_of(2.0 - 3.0 * DIGITS.x[0]), DIGITS.x[0].reshape(8, 8))
    scaling = tuple(
        Scaling(name.en, float(k), k + 1.0) for k, name in enumerate(DIGITS.node_names[0]) if k % 2
    )  # as a table's columns may have been, each by itself
    scaled = DIGITS.x.copy()
    for row, k in zip(scaling, range(1, 64, 2), strict=True):
        scaled[:, k] = row.of(DIGITS.x[:, k])
    other = PictureMaker.of(replace(DIGITS, x=scaled, scaling=scaling))
    np.testing.assert_allclose(other.shares_of(scaled[5]).ravel(), DIGITS.x[5], atol=1e-12)
    made = other.inputs_of(drawing)
    np.testing.assert_allclose(made[::2], plain[::2], atol=1e-12)
    np.testing.assert_allclose(made[1::2], [row.of(plain[k]) for row, k in zip(scaling, range(1, 64, 2), strict=True)])


def test_blanks_are_paper() -> None:
    holes = DIGITS.x.copy()
    holes[:, :7] = np.nan
    maker = PictureMaker.of(replace(DIGITS, x=holes))
    assert (maker.shares_of(holes[0])[0, :7] == 0.0).all()
    empty = PictureMaker.of(replace(DIGITS, x=np.full_like(DIGITS.x, np.nan)))
    assert (set(empty.paper), set(empty.ink)) == ({0.0}, {1.0})


@given(
    layers=st.sampled_from([(3, 2), (4, 5, 3), (2, 3, 4, 2), (1, 1)]),
    hidden=st.sampled_from(["tanh", "sigmoid", "softplus", "identity"]),
    last=st.sampled_from(["softmax", "sigmoid", "identity", "tanh"]),
    seed=st.integers(0, 9999),
    output=st.integers(0, 3),
)  # fmt: skip
def test_the_gradient_of_an_output_is_that_of_central_differences(
    layers: tuple[int, ...], hidden: str, last: str, seed: int, output: int
) -> None:
    network = NetworkSpec(layers, (*[hidden] * (len(layers) - 2), last))
    random = np.random.default_rng(seed)
    parameters = Parameters(network, random.normal(size=network.parameter_count))
    x, k, step = random.normal(size=(1, layers[0])), output % layers[-1], 1e-5
    found = output_gradient(parameters, x, k)[0]
    steps = step * np.eye(layers[0])
    above, below = (forward(parameters, x + sign * steps).output[:, k] for sign in (1.0, -1.0))
    np.testing.assert_allclose(found, (above - below) / (2.0 * step), rtol=1e-6, atol=1e-8)


def test_nothing_goes_through_what_is_muted() -> None:
    network = NetworkSpec((2, 2, 1), ("tanh", "identity"), muted=frozenset({(1, 0), (0, 1)}))
    parameters = Parameters(network, np.arange(1.0, 1.0 + network.parameter_count) / 10)
    x = np.array([[0.3, 0.4]])
    found = output_gradient(parameters, x, 0)[0]
    z = 0.3 * parameters.w[1][0, 1] + parameters.b[1][1]
    np.testing.assert_allclose(found, [parameters.w[2][1, 0] * (1 - np.tanh(z) ** 2) * parameters.w[1][0, 1], 0.0])


# files


def test_dark_on_light_is_the_same_ink_as_light_on_dark(tmp_path: Path) -> None:
    shares = MNIST.x[3].reshape(28, 28)
    grey = np.rint(shares * 255).astype(np.uint8)
    for name, pixels, inverted in (("light.png", grey, False), ("dark.png", 255 - grey, True)):
        Image.fromarray(pixels).save(tmp_path / name)
        read = read_image(tmp_path / name)
        assert read.inverted is inverted
        np.testing.assert_allclose(read.ink, shares / shares.max(), atol=1e-12)


def test_a_transparent_image_and_one_on_grey_paper_are_read(tmp_path: Path) -> None:
    drawn = np.zeros((40, 40, 4), dtype=np.uint8)
    drawn[10:30, 18:22, 3] = 255  # black where it is not transparent
    Image.fromarray(drawn).save(tmp_path / "clear.png")
    read = read_image(tmp_path / "clear.png")
    assert read.inverted
    assert read.ink.sum() == 20 * 4
    paper = 0.7 + 0.02 * np.random.default_rng(1).uniform(-1.0, 1.0, size=(60, 50))
    paper[20:40, 20:25] = 0.1
    ink, inverted = ink_of(paper)
    assert inverted
    assert ink[20:40, 20:25].min() > 0.9
    assert (ink > 0.1).sum() == 20 * 5


def test_sixteen_bits_are_read_as_eight_are(tmp_path: Path) -> None:
    shares = np.rint(MNIST.x[3].reshape(28, 28) * 65535)
    Image.fromarray(shares.astype(np.uint16)).save(tmp_path / "deep.png")
    np.testing.assert_allclose(read_image(tmp_path / "deep.png").ink, shares / shares.max(), atol=1e-9)


def test_an_image_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    Image.new("1", (6000, 6000)).save(tmp_path / "large.png")
    with pytest.raises(BadValue, match="at most 20000000 pixels, not 36000000"):
        read_image(tmp_path / "large.png")


def test_what_is_no_image_is_told(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_text("this is no image", "utf-8")
    with pytest.raises(BadValue, match=r"picture\.png: is not an image"):
        read_image(path)
    Image.fromarray(np.full((20, 20), 255, dtype=np.uint8)).save(path)
    with pytest.raises(BadValue, match="shows nothing"):
        read_image(path)
    whole = path.read_bytes()
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (64, 64), dtype=np.uint8)).save(path)
    path.write_bytes(path.read_bytes()[: len(whole) + 300])
    with pytest.raises(BadValue, match="is not an image"):
        read_image(path)
    with pytest.raises(FileNotFoundError):
        read_image(tmp_path / "none.png")


# as samples


def test_a_picture_becomes_the_last_sample_to_train_with() -> None:
    inputs = DIGITS.x[3] / 2
    made = with_sample(DIGITS, inputs, targets_of_class(DIGITS, 4))
    np.testing.assert_array_equal(made.x[:-1], DIGITS.x)
    np.testing.assert_array_equal(made.x[-1], inputs)
    assert made.t[-1].tolist() == [float(k == 4) for k in range(10)]
    assert made.sample_names[-1] not in DIGITS.sample_names
    assert made.test is DIGITS.test
    assert made.unchanged_part is None
    alone = load_preset("xor").experiment
    for target in (0, 1):
        added = with_sample(alone, np.array([0.2, 0.3]), targets_of_class(alone, target))
        assert added.t[-1].tolist() == [float(target)]
    with pytest.raises(BadValue):
        with_sample(alone, np.array([np.nan, np.inf]), targets_of_class(alone, 0))
