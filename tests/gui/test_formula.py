"""Formulas: typeset, cut into lines, drawn in the theme's colours."""

import time

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from bpsim.gui.formula import SMALLEST, FormulaView, Run
from bpsim.gui.latex import LatexWriter, PlainWriter, latex_number
from bpsim.gui.notation import STANDARD, latex_symbol, plain_symbol
from bpsim.gui.typesetting import SvgPiece, TextPiece, typeset
from bpsim.session.equation import Name

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
    from bpsim.gui.theme import theme

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


def test_symbols() -> None:
    weight = Name("w", 2, (0, 0))
    assert latex_symbol(weight) == "w_{11}^{(2)}"
    assert plain_symbol(weight) == "w₁₁⁽²⁾"
    assert plain_symbol(Name("w", 1, (9, 2))) == "w₁₀,₃⁽¹⁾"
    assert latex_symbol(Name("x", 0, (1,))) == "x_{2}"
    assert latex_symbol(Name("a", 1, (0,), "n")) == "a_{1}^{(1)[n]}"
    assert plain_symbol(Name("da", 2, (0,), variant="L")) == "∂L/∂a₁⁽²⁾"
    assert latex_symbol(Name("loss", sample=1, variant="l")) == r"\ell_{2}"
    assert latex_symbol(Name("derivative", 2, (0,), variant="sigmoid")) == r"\sigma'(z_{1}^{(2)})"


def test_every_symbol_and_function_is_typeset(qapp: object) -> None:
    for kind in STANDARD.symbols:
        variant = "sigmoid" if kind == "derivative" else "L"
        assert typeset(latex_symbol(Name(kind, 2, (0,), variant=variant))).width > 0
    for latex, _ in STANDARD.functions.values():
        assert typeset(f"{latex}(x)").width > 0


def test_numbers_in_latex() -> None:
    assert latex_number("−0.0138") == "{-0.0138}"
    assert latex_number("1.23×10⁻⁷") == r"1.23\times 10^{-7}"
    assert latex_number("∞") == r"\infty"
    assert LatexWriter(True).times.strip() == r"\times"
    assert PlainWriter(True).times == " × "
