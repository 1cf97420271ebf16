"""The page: the sheet, the answers beside it, what the network gets, and all samples below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QScrollArea, QSlider, QWidget

from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.arranging import arrange
from bpsim.gui.parts.flow import FlowLayout
from bpsim.gui.pictures.bars import AnswerBars, Bars
from bpsim.gui.pictures.canvas import THICKEST, THINNEST, USUAL, Canvas
from bpsim.gui.pictures.pixel_view import PixelView
from bpsim.gui.pictures.thumbnails import Gallery, Thumbnails
from bpsim.gui.settings.section import SmallButton

translate = QCoreApplication.translate
NORMAL_PIXELS, NOTE_PIXELS, LARGE_PIXELS = 13, 17, 22
LARGE_SCALE = 1.5
WIDE = 1.3  # times its height
LEAST_WIDE, LEAST_NORMAL = 500, 300  # pixels


class PicturesPage(QScrollArea):
    """Scrolls where there is too little room.

    Attributes: ``canvas``, ``bars``, ``received`` (what the network gets), ``wished`` (what would make it more like the
    chosen class), ``samples``.

    Signals: ``adding_asked()``: the drawing is to become a sample.
    """

    adding_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas, self.bars, self.samples = Canvas(), AnswerBars(), Thumbnails()
        self.received, self.wished = PixelView(), PixelView()
        self.pen, self.eraser, self.clear, self.add = SmallButton(), SmallButton(), SmallButton(), SmallButton()
        self.width_slider, self._width_name = QSlider(Qt.Orientation.Horizontal), QLabel()
        self.said, self.note, self.nothing = QLabel(), QLabel(), QLabel()
        for label in (self.said, self.note, self.nothing):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.note, self.nothing, self._width_name):
            label.setProperty("muted", True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._build()
        self._connect()
        self.set_large(False)
        self.retranslate()

    def _build(self) -> None:
        self._tools = QWidget()
        tools = FlowLayout(self._tools, spacing=5)
        choice = QButtonGroup(self)
        for button in (self.pen, self.eraser):
            button.setCheckable(True)
            choice.addButton(button)
        self.pen.setChecked(True)
        self.width_slider.setRange(THINNEST, THICKEST)
        self.width_slider.setValue(USUAL)
        self.width_slider.setFixedWidth(52)
        self.width_slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._width_name.setBuddy(self.width_slider)
        for widget in (self.pen, self.eraser, self.clear, self._width_name, self.width_slider, self.add):
            tools.addWidget(widget)
        self._wish = QWidget()
        self._wish_grid = QGridLayout(self._wish)
        self._wish_grid.setContentsMargins(0, 0, 0, 0)
        self._wish_grid.addWidget(self.received, 0, 0)
        self._wish_grid.addWidget(self.wished, 0, 1)
        self._parts = (self._tools, self.canvas, self.bars, self.said, self._wish, self.samples)
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.addWidget(self.nothing, 0, 0, 6, 6)
        self.nothing.hide()
        self._grid.setVerticalSpacing(4)
        self._form: tuple[bool, bool] | None = None
        self._arrange()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self.eraser.toggled.connect(self._on_eraser)
        self.width_slider.valueChanged.connect(self._on_width)
        self.clear.clicked.connect(self.canvas.clear)
        self.add.clicked.connect(self.adding_asked)

    def _on_eraser(self, on: bool) -> None:
        self.canvas.erasing = on

    def _on_width(self, width: int) -> None:
        self.canvas.pen_width = width
        self.canvas.update()

    def _arrange(self) -> None:
        """From top to bottom; on a low and wide page the sheet, the answers and the samples side by side."""
        room = self.viewport().size()
        wide, tight = room.width() > max(WIDE * room.height(), LEAST_WIDE), room.width() < LEAST_NORMAL
        if (wide, tight) == self._form:
            return
        self._form = wide, tight
        self._wish_grid.addWidget(self.note, *((1, 0, 1, 2) if tight else (0, 2, 1, 1)))
        for column, stretch in enumerate((1, 1, 0) if tight else (2, 2, 5)):
            self._wish_grid.setColumnStretch(column, stretch)
        beside = ((0, 0, 1, 2), (1, 0, 2, 1), (1, 1, 2, 1), (0, 2, 1, 1), (1, 2, 1, 1), (2, 2, 1, 1))
        below = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1), (2, 0, 1, 2), (3, 0, 1, 2), (4, 0, 1, 2))
        arrange(
            self._grid, zip(self._parts, beside if wide else below, strict=True),
            (0, 3, 2, 0, 0) if wide else (0, 5, 0, 0, 2), (2, 2, 3) if wide else (1, 1, 0),
        )  # fmt: skip

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small: no page may move the borders of the window."""
        return QSize(180, 180)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    # what is shown

    def show_nothing(self, why: str) -> None:
        """There is no picture to be drawn."""
        self._show_all(False)
        self.nothing.setText(why)

    def show_drawing(self, *, adds: bool) -> None:
        """``adds``: a drawing could become a sample."""
        self._show_all(True)
        self.add.setVisible(adds)

    def _show_all(self, on: bool) -> None:
        for widget in self._parts:
            widget.setVisible(on)
        self.nothing.setVisible(not on)

    def show_answer(self, bars: Bars, said: str, note: str) -> None:
        self.bars.show_bars(bars)
        self.said.setText(said)
        self.note.setText(note)

    def show_gallery(self, gallery: Gallery | None) -> None:
        self.samples.show_gallery(gallery)

    def set_large(self, on: bool) -> None:
        """For a whole class."""
        self.said.setFont(theme_font(LARGE_PIXELS if on else NORMAL_PIXELS))
        self.note.setFont(theme_font(NOTE_PIXELS if on else NORMAL_PIXELS))
        self.nothing.setFont(theme_font(LARGE_PIXELS if on else NORMAL_PIXELS))
        self._width_name.setFont(theme_font(NOTE_PIXELS if on else NORMAL_PIXELS))
        self._width_name.setFixedHeight(round(26 * LARGE_SCALE) if on else 26)
        for button in (self.pen, self.eraser, self.clear, self.add):
            button.set_scale(LARGE_SCALE if on else 1.0)
        for view in (self.canvas, self.bars, self.received, self.wished, self.samples):
            view.set_large(on)

    def retranslate(self) -> None:
        self.pen.setText(translate("Pictures", "Pen"))
        self.pen.setToolTip(translate("Pictures", "Draw with the left button; the right one erases"))
        self.eraser.setText(translate("Pictures", "Eraser"))
        self.eraser.setToolTip(translate("Pictures", "Erase with the left button too"))
        self.clear.setText(translate("Pictures", "Clear"))
        self.clear.setToolTip(translate("Pictures", "An empty sheet (Delete)"))
        self.add.setText(translate("Pictures", "Add…"))
        self.add.setToolTip(translate("Pictures", "Train with this picture too, as a sample of a class you choose"))
        self._width_name.setText(translate("Pictures", "width"))
        self.width_slider.setToolTip(translate("Pictures", "How wide a stroke of pen or eraser is"))
        self.width_slider.setAccessibleName(translate("Pictures", "Width of the pen"))
        self.canvas.setAccessibleName(translate("Pictures", "Sheet to draw on"))
        self.canvas.setToolTip(
            translate("Pictures", "By keys: arrows move, Space draws while it is held, Delete clears")
        )
        self.bars.setAccessibleName(translate("Pictures", "What the network answers"))
        self.samples.setAccessibleName(translate("Pictures", "All samples as pictures"))
        self.canvas.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_grid"):
            self.retranslate()
