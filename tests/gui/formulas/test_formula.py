"""Formulas: typeset, cut into lines, drawn in the theme's colours."""

import json
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bpsim.gui.explain.matrix_piece import MatrixPiece
from bpsim.gui.formulas.formula import SMALLEST, FormulaView, Run
from bpsim.gui.formulas.latex import LatexWriter, PlainWriter, latex_number
from bpsim.gui.formulas.typesetter import typesetter
from bpsim.gui.formulas.typesetting import NamedPiece, SvgPiece, TextPiece, typeset
from bpsim.gui.look.theme import theme

TERMS = [Run(r"z_{1}^{(2)} ="), *(Run(rf"+\,a_{{{i}}}^{{(1)}}\,w_{{{i}1}}^{{(2)}}") for i in range(1, 7))]


def shown(qtbot: QtBot, width: int, runs: list[Run], pixels: int = 20) -> FormulaView:
    view = FormulaView()
    qtbot.addWidget(view)
    view.resize(width, 40)
    view.show_formula(runs, "plain", pixels, "backward")
    return view


def pixels_like(image: QImage, colour: QColor) -> int:
    near = 0
    for x in range(image.width()):
        for y in range(image.height()):
            found = image.pixelColor(x, y)
            near += (
                abs(found.red() - colour.red())
                + abs(found.green() - colour.green())
                + abs(found.blue() - colour.blue())
                < 60
            )
    return near


def test_long_formula_wraps_and_short_does_not(qtbot: QtBot) -> None:
    assert shown(qtbot, 2000, TERMS).line_count == 1
    narrow = shown(qtbot, 260, TERMS)
    assert narrow.line_count >= 3
    assert narrow.height() > 60


def test_one_wide_piece_is_scaled_down_but_stays_readable(qtbot: QtBot) -> None:
    wide = [Run(r"\frac{a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p}{q+r+s+t+u+v+w+x+y+z+a+b+c+d}")]
    assert SMALLEST <= shown(qtbot, 200, wide).drawn_pixels < 20


def test_result_is_drawn_in_its_colour(qtbot: QtBot) -> None:
    from bpsim.gui.look.theme import theme

    view = shown(qtbot, 300, [Run(r"\delta_1 ="), Run("{-0.0138}", emphasis=True)], 30)
    image = QImage(view.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    view.render(image)
    assert pixels_like(image, theme().backward) > 20
    assert pixels_like(image, theme().text) > 20


def test_arithmetic_needs_no_typesetting(qapp: object) -> None:
    piece = typeset(r"({-0.0611}) \times 0.2255")
    assert isinstance(piece, TextPiece)
    assert piece.text == "(−0.0611) × 0.2255"
    fraction = typeset(r"\frac{\partial L}{\partial a_{1}^{(2)}}")
    assert isinstance(fraction, SvgPiece)
    assert fraction.ascent > 0.5
    assert fraction.descent > 0.2


def test_typeset_pieces_are_kept(qapp: object) -> None:
    assert typeset(r"\sigma'(z_{1}^{(2)})") is typeset(r"\sigma'(z_{1}^{(2)})")


def test_new_numbers_are_quick(qtbot: QtBot) -> None:
    view = shown(qtbot, 300, [Run("0.5")])
    started = time.perf_counter()
    for i in range(20):
        view.show_formula([Run(rf"0.4{i} \times 0.50"), Run(rf"+\,0.{i} \times 0.50")], "", 20)
    assert (time.perf_counter() - started) / 20 < 0.01


def test_numbers_in_latex() -> None:
    assert latex_number("−0.0138") == "{-0.0138}"
    assert latex_number("1.23×10⁻⁷") == r"1.23\times 10^{-7}"
    assert latex_number("∞") == r"\infty"
    assert LatexWriter(True).times.strip() == r"\times"
    assert PlainWriter(True).times == " × "


FORMULAS = (
    r"-\, \eta\,\frac{\partial C}{\partial w_{1,23}^{3}}", r"\frac{1}{1 + e^{-z_{30}^{2}}}", r"\frac{1}{1 + e^{{-17.3124}}}",
    r"\frac{1}{10}\,\sum_{n=1}^{10}a_{1}^{2[n]}\,\delta_{10}^{3[n]}", r"\sigma'(z_{10}^{3})", r"\max(0, z_1^{2})",
    r"\left(\frac{a}{b_{\left(\frac{1}{2}\right)}}\right)\sqrt{\frac{x}{y}}", r"|w|\,\left|\frac{a}{\frac{b}{c}}\right|",
)  # fmt: skip


def test_rows_laid_out_once_look_the_same() -> None:
    """As ziamath lays them out in a process of its own, without what bpsim tells it."""
    plain = (
        "import sys, json, warnings; warnings.simplefilter('ignore'); import ziamath; ziamath.config.svg2 = False\n"
        "print(json.dumps([ziamath.Latex(one, size=40, inline=False).svg() for one in json.load(sys.stdin)]))"
    )
    said = subprocess.run(
        [sys.executable, "-c", plain], input=json.dumps(FORMULAS), capture_output=True, text=True, check=True
    ).stdout
    assert json.loads(said) == [typesetter().Latex(one, size=40, inline=False).svg() for one in FORMULAS]


PIECES = [piece(text) for piece in (TextPiece, NamedPiece) for text in ("0.5", "(a + b)", "−1.25", "σ(z)")]
MATRICES = [MatrixPiece((("0.5", "−1.2"),) * rows, None, None, "forward") for rows in (1, 2, 3)]


@pytest.mark.parametrize("made", [*PIECES, *MATRICES])
def test_a_piece_takes_the_height_of_its_ink(qapp: QApplication, made: TextPiece | NamedPiece | MatrixPiece) -> None:
    """No line of a formula stands on another, and none is far from it."""
    pixels, baseline = 40, 100
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill("white")
    with QPainter(image) as painter:
        made.draw(painter, QPointF(10, baseline), pixels, QColor("black"))
    rows = [y for y in range(200) if any(image.pixelColor(x, y).lightness() < 128 for x in range(300))]
    above, below = (baseline - rows[0]) / pixels, (rows[-1] + 1 - baseline) / pixels
    assert above <= made.ascent + 0.05 <= above + 0.4
    assert below <= made.descent + 0.05 <= below + 0.4


@pytest.mark.parametrize(("rows", "tinted"), [(1, False), (2, True), (3, True)])
def test_the_current_row_of_a_matrix_is_tinted_where_there_are_others(
    qapp: QApplication, rows: int, tinted: bool
) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill("white")
    with QPainter(image) as painter:
        MatrixPiece((("0.5", "−1.2"),) * rows, 0, None, "forward").draw(painter, QPointF(10, 100), 30, QColor("black"))
    colours = {image.pixelColor(x, y).name() for x in range(300) for y in range(200)}
    assert (theme().neutral.name() in colours) is tinted
