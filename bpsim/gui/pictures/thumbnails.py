"""All samples as small pictures; only those that are seen are made."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bpsim.engine.network import FloatArray
from bpsim.gui.language import language
from bpsim.gui.look.theme import theme, theme_font
from bpsim.gui.painted.ink import ink_on_paper
from bpsim.session.pictures.making import PictureMaker
from bpsim.session.running.known.classified import class_names
from bpsim.session.running.known.predictions import Predictions

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
WRONG = Role.UserRole
SIDE, LARGE_SIDE = 34, 56  # of a picture
PIXELS, LARGE_PIXELS = 11, 17  # of its label
GAP = 5


@dataclass(frozen=True, eq=False)
class Gallery:
    """``parts``: the samples to train with and, where there are some, those to test with; ``shown``: the sample in
    hand; ``hidden``: the class may not see what is answered."""

    parts: tuple[Predictions, ...]
    maker: PictureMaker
    shown: int
    hidden: bool

    def place(self, row: int) -> tuple[Predictions, int]:
        first = self.parts[0]
        return (first, row) if row < len(first) else (self.parts[1], row - len(first))

    def inputs(self, row: int) -> FloatArray:
        part, at = self.place(row)
        return part.inputs(at)

    def __len__(self) -> int:
        return sum(len(part) for part in self.parts)


class ThumbnailModel(QAbstractListModel):
    """A row a sample, those to test with last."""

    def __init__(self) -> None:
        super().__init__()
        self.gallery: Gallery | None = None
        self._count = 0  # Qt asks for it once a row

    def show(self, gallery: Gallery | None) -> None:
        count = 0 if gallery is None else len(gallery)
        reset = count != self._count
        if reset:
            self.beginResetModel()
        self.gallery, self._count = gallery, count
        if reset:
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        gallery = self.gallery
        if gallery is None or not index.isValid():
            return None
        part, at = gallery.place(index.row())
        experiment = part.experiment
        match role:
            case Role.DisplayRole:
                if not experiment.has_classes:
                    return _name(gallery, index.row())
                return class_names(experiment)[part.answer(at)[0]].to(language())
            case Role.DecorationRole:
                return ink_on_paper(gallery.maker.shares_of(gallery.inputs(index.row())))
            case Role.ToolTipRole:
                return self._tip(gallery, index.row())
            case _ if role == WRONG:
                return experiment.has_classes and not gallery.hidden and not part.answer(at)[3]
        return None

    def _tip(self, gallery: Gallery, row: int) -> str:
        part, at = gallery.place(row)
        name = _name(gallery, row)
        if part is not gallery.parts[0]:
            name = translate("Pictures", "{name}, to test with").format(name=name)
        if not part.experiment.has_classes or gallery.hidden:
            return name
        true, answered, _, _ = part.answer(at)
        names = [one.to(language()) for one in class_names(part.experiment)]
        return translate("Pictures", "{name}: it is {true}, the network answers {answered}").format(
            name=name, true=names[true], answered=names[answered]
        )


def _name(gallery: Gallery, row: int) -> str:
    part, at = gallery.place(row)
    experiment = part.experiment
    names = experiment.sample_names
    if part is not gallery.parts[0] and experiment.test is not None:
        names = experiment.test.names
    return names[at].to(language())


class _Delegate(QStyledItemDelegate):
    """A picture, its label below; a ring where it is answered wrongly, a frame around the sample in hand."""

    large = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        side, pixels = (LARGE_SIDE, LARGE_PIXELS) if self.large else (SIDE, PIXELS)
        return QSize(side + 2 * GAP, side + 2 * GAP + round(1.3 * pixels))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ThumbnailModel)
        side, pixels = (LARGE_SIDE, LARGE_PIXELS) if self.large else (SIDE, PIXELS)
        room = QRectF(option.rect)
        image = model.data(index, Role.DecorationRole)
        if not isinstance(image, QImage) or model.gallery is None:
            return
        size = image.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(0, 0, size.width(), size.height())
        frame.moveCenter(QRectF(room.left(), room.top() + GAP, room.width(), side).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame, image)
        wrong, shown = bool(model.data(index, WRONG)), index.row() == model.gallery.shown
        colours = theme()
        painter.setPen(QPen(colours.error if wrong else colours.border, 2.4 if wrong else 1.0))
        painter.drawRoundedRect(frame.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)
        if shown or option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.text, 1.6, Qt.PenStyle.SolidLine if shown else Qt.PenStyle.DotLine))
            painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), 4, 4)
        painter.setFont(theme_font(pixels, bold=shown))
        painter.setPen(colours.error if wrong else colours.muted)
        label = str(model.data(index, Role.DisplayRole))
        below = QRectF(room.left(), room.top() + GAP + side + 2, room.width(), room.height() - GAP - side - 2)
        label = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(room.width()) - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, label)
        painter.restore()


class Thumbnails(QListView):
    """Signals: ``sample_chosen(int)`` for a click, or Return."""

    sample_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.samples, self._delegate = ThumbnailModel(), _Delegate(self)
        self.setModel(self.samples)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.sample_chosen.emit(index.row()))
        self.activated.connect(lambda index: self.sample_chosen.emit(index.row()))
        self.set_large(False)

    def show_gallery(self, gallery: Gallery | None) -> None:
        self.samples.show(gallery)
        self.viewport().update()

    def set_large(self, on: bool) -> None:
        self._delegate.large = on
        self.setGridSize(self._cell)
        self.setMinimumHeight(self._cell.height() + 4)

    @property
    def _cell(self) -> QSize:
        return self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex())

    def sizeHint(self) -> QSize:  # noqa: N802
        """One row; a page that scrolls would give what is asked for in any case."""
        return QSize(80, self._cell.height() + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()
