"""FormulaView: one formula on a line, or on several where it is too long for the width."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bpsim.gui.formulas.typesetting import NamedPiece, Piece, typeset
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.parts.reading import painter_from_left, read_from_left

SMALLEST = 12  # pixels: a formula that does not fit is scaled down to this, then it is cut into lines
GAP = 0.25  # between pieces, in font sizes
INDENT = 0.9
LEADING = 0.22


@dataclass(frozen=True)
class Run:
    """A piece of a formula; a line may break before it unless it ``clings`` to the piece before.

    ``emphasis``: a bold result in the view's colour. ``plain``: no LaTeX but text, with names in angle brackets.
    ``drawn``: what is drawn in its place. ``ties``: what the piece speaks of elsewhere, the most telling first.
    """

    latex: str
    emphasis: bool = False
    clings: bool = False
    plain: bool = False
    drawn: Piece | None = None
    ties: tuple[Hashable, ...] = ()

    def piece(self) -> Piece:
        if self.drawn is not None:
            return self.drawn
        return NamedPiece(self.latex) if self.plain else typeset(self.latex, self.emphasis)


@dataclass(frozen=True)
class _Placed:
    piece: Piece
    x: float
    baseline: float
    emphasis: bool
    ties: tuple[Hashable, ...]


class FormulaView(QWidget):
    """Draws a formula given in pieces, in the theme's colours; its height follows from its width.

    Signals: ``pointed(tuple)``: the ties of the piece under the mouse, () for none.
    """

    pointed = Signal(object)

    def __init__(self, pixels: int = 20) -> None:
        super().__init__()
        read_from_left(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pixels = pixels
        self._runs: tuple[Run, ...] = ()
        self._role = "text"
        self._top = 0
        self._swift = False
        self._placed: list[_Placed] = []
        self._lit: Hashable = None
        self._under: tuple[Hashable, ...] = ()
        self._scale = float(pixels)

    def show_formula(
        self, runs: Sequence[Run], plain: str, pixels: int, role: str = "text", top: int = 0, swift: bool = False
    ) -> None:
        """``plain`` is the formula as text, for those who do not see it; ``role`` the theme's colour of results.

        ``top``: room above, in pixels. ``swift``: the plain text is drawn, which takes a hundredth of the time.
        """
        self._runs, self._pixels, self._role, self._top = tuple(runs), pixels, role, top
        self._swift = swift
        self.setAccessibleName(plain)
        self.setMouseTracking(any(run.ties for run in self._runs))
        self._point_at(())
        self._arrange()
        self.update()

    def light(self, tie: Hashable) -> None:
        """Tint the pieces that are tied to something; None for no tint."""
        if tie != self._lit:
            self._lit = tie
            self.update()

    def lit_boxes(self) -> list[QRectF]:
        """Where the tinted pieces stand."""
        return [self._box_of(placed) for placed in self._placed if self._lit is not None and self._lit in placed.ties]

    def box_of_tie(self, tie: Hashable) -> QRectF | None:
        """Where the first piece stands that is tied to something."""
        return next((self._box_of(placed) for placed in self._placed if tie in placed.ties), None)

    def plain_text(self) -> str:
        return self.accessibleName()

    @property
    def line_count(self) -> int:
        return len({placed.baseline for placed in self._placed})

    @property
    def drawn_pixels(self) -> float:
        """The font size in use after scaling."""
        return self._scale

    def content_width(self) -> float:
        """How wide the widest line is, in pixels."""
        return max((self._box_of(placed).right() for placed in self._placed), default=0.0)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self.height())

    def _arrange(self) -> None:
        if self._swift:
            self._placed = []
            self.setFixedHeight(round(self._top + 1.5 * self._pixels))
            return
        pieces = [run.piece() for run in self._runs]
        widest = max((piece.width for piece in pieces), default=0.0) + INDENT
        room = max(self.width(), 80)
        self._scale = min(float(self._pixels), max(float(SMALLEST), room / widest if widest else SMALLEST))
        lines: list[list[tuple[Piece, Run]]] = [[]]
        used = 0.0
        for index, piece in enumerate(pieces):
            width = piece.width + GAP
            if index + 1 < len(pieces) and self._runs[index + 1].clings:
                width += pieces[index + 1].width + GAP
            if lines[-1] and not self._runs[index].clings and (used + width) * self._scale > room:
                lines.append([])
                used = INDENT
            lines[-1].append((piece, self._runs[index]))
            used += piece.width + GAP
        self._place(lines)
        self.setMinimumWidth(min(int(widest * SMALLEST) + 1, 600))

    def _place(self, lines: list[list[tuple[Piece, Run]]]) -> None:
        self._placed = []
        top = 0.0
        for number, line in enumerate(lines):
            ascent = max((piece.ascent for piece, _ in line), default=0.7)
            descent = max((piece.descent for piece, _ in line), default=0.2)
            x = INDENT if number else 0.0
            for piece, run in line:
                self._placed.append(_Placed(piece, x, top + ascent, run.emphasis, run.ties))
                x += piece.width + GAP
            top += ascent + descent + LEADING
        self.setFixedHeight(max(1, self._top + round(top * self._scale)))

    def _box_of(self, placed: _Placed) -> QRectF:
        piece, scale = placed.piece, self._scale
        top = self._top + (placed.baseline - piece.ascent) * scale
        return QRectF(placed.x * scale, top, piece.width * scale, (piece.ascent + piece.descent) * scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        reach = GAP * self._scale / 2
        under = (
            placed.ties for placed in self._placed
            if self._box_of(placed).adjusted(-reach, -2, reach, 2).contains(event.position())
        )  # fmt: skip
        self._point_at(next(under, ()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._point_at(())

    def _point_at(self, ties: tuple[Hashable, ...]) -> None:
        if ties != self._under:
            self._under = ties
            self.pointed.emit(ties)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        with painter_from_left(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = theme()
            if self._swift:
                painter.setPen(colours.text)
                box = self.rect().adjusted(0, self._top, 0, 0)
                painter.setFont(self._fitting_font(box.width()))
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.plain_text())
            self._paint_tint(painter)
            for placed in self._placed:
                colour = getattr(colours, self._role) if placed.emphasis else colours.text
                at = QPointF(placed.x * self._scale, self._top + placed.baseline * self._scale)
                placed.piece.draw(painter, at, self._scale, colour)

    def _paint_tint(self, painter: QPainter) -> None:
        role = "backward" if self._role == "backward" else "forward"
        painter.setPen(QPen(getattr(theme(), role), 1.2))
        painter.setBrush(getattr(theme(), f"highlight_{role}"))
        for box in self.lit_boxes():
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1).intersected(QRectF(self.rect())), 4, 4)

    def _fitting_font(self, width: int) -> QFont:
        font = theme_font(round(0.8 * self._pixels))
        needed = QFontMetrics(font).horizontalAdvance(self.plain_text())
        if needed > width > 0:
            font.setPixelSize(max(SMALLEST, font.pixelSize() * width // needed))
        return font
