"""Figures of views: painted at a place of a run, with title and update below; or as they stand on the screen."""

from __future__ import annotations

from typing import Protocol
from weakref import finalize

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from bpsim.export.request import Request
from bpsim.gui.export.figures.figure import CAPTION_HEIGHT, CAPTION_PIXELS, enlargement
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.painted_view import Pictured
from bpsim.session.experiment import Experiment
from bpsim.session.files.reading.contents import SavedPin
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from bpsim.session.words.number_format import grouped

translate = QCoreApplication.translate


class Painted(Pictured, Protocol):
    """A widget that is one."""

    def resize(self, width: int, height: int) -> None: ...
    def deleteLater(self) -> None: ...  # noqa: N802


class ViewFigure:
    """``title``, ``size`` and ``scale`` as every figure has them; a subclass makes the view and says what it shows."""

    def __init__(self, experiment: Experiment, run: Run, request: Request, pins: tuple[SavedPin, ...] = ()) -> None:
        self.title = experiment.title.to(language())
        self.scale = enlargement(request.size)
        self.size = request.size[0] / self.scale, request.size[1] / self.scale
        self.experiment, self.run, self.request, self.pins = experiment, run, request, pins
        self._update = 0
        self._view = self.made()
        finalize(self, self._view.deleteLater)  # whoever paints it keeps the figure alone
        self._view.resize(round(self.size[0]), round(self.size[1] - CAPTION_HEIGHT))

    def made(self) -> Painted:
        """The view."""
        raise NotImplementedError

    def show_at(self, cursor: Cursor) -> None:
        """Let the view show the state before the update in hand."""
        raise NotImplementedError

    def show(self, cursor: Cursor) -> None:
        self._update = cursor.update
        self.show_at(cursor)

    def paint(self, painter: QPainter) -> None:
        self._view.paint(painter)
        painter.setPen(theme().text)
        painter.setFont(theme_font(CAPTION_PIXELS, bold=True))
        line = QRectF(10.0, self.size[1] - CAPTION_HEIGHT, self.size[0] - 20.0, CAPTION_HEIGHT)
        done = translate("Export", "updates done: {count}").format(count=grouped(self._update))
        text = f"{self.title} · {done}"
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)


class ShownFigure:
    """What stands on the screen, as it is; enlarged to about ``size``."""

    def __init__(self, shown: Pictured, title: str, size: tuple[int, int]) -> None:
        self.title, self._shown, sides = title, shown, shown.picture_size
        self.size = sides.width(), sides.height()
        self.scale = max(1.0, min(size[0] / self.size[0], size[1] / self.size[1]))

    def show(self, cursor: Cursor) -> None:
        """It shows what it shows."""

    def paint(self, painter: QPainter) -> None:
        self._shown.paint(painter)
