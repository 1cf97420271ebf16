"""The fields of the export dialog: what, in which format, and how; they make the words of the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from bpsim.export.formats import Format
from bpsim.export.looks import PALETTES, THEMES
from bpsim.export.request import ALONG, FASTEST, LARGEST_SIDE, RATES, SLOWEST, SMALLEST_SIZE
from bpsim.gui.controls.field import DecimalBox, with_field
from bpsim.gui.controls.renaming import rename_items
from bpsim.gui.export.choices import KINDS, Kind, format_label, kind_label
from bpsim.gui.formulas.notation import AS_THE_SOURCE, chosen_notation
from bpsim.gui.language import language
from bpsim.gui.look.look_words import palette_names, theme_names
from bpsim.gui.look.theme import theme
from bpsim.gui.remembered import Remembered
from bpsim.gui.training.step_names import step_size_name
from bpsim.session.frames import FrameSequence, StepSize
from bpsim.session.health.measuring import LOOKED_AT
from bpsim.session.health.taking import QUANTITIES
from bpsim.session.running.cursor import Cursor
from bpsim.session.words.languages import LANGUAGES

translate = QCoreApplication.translate

BOXES = ("transparent", "values", "log")


class ExportOptions(QWidget):
    """Signals: ``changed()`` when another kind, format or stretch is chosen. Attributes: ``head``, how much is
    trained."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = 0
        self._cursor, self._row, self._step = Cursor(), 0, StepSize.LAYER
        self._frames = FrameSequence(())
        self._remembered: Remembered | None = None
        self._build()
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._format.currentIndexChanged.connect(self.changed)
        self._quantity.currentIndexChanged.connect(self._show_rows)
        self._first[0].valueChanged.connect(self._last[0].setMinimum)
        self._steps.currentIndexChanged.connect(self.changed)
        for box in (*self._first, *self._last):
            box.valueChanged.connect(self.changed)
        self.retranslate()

    def _build(self) -> None:
        self._kind, self._format, self._steps = QComboBox(), QComboBox(), QComboBox()
        self._language, self._theme, self._palette = QComboBox(), QComboBox(), QComboBox()
        self._quantity, self._layer = QComboBox(), _spin(1, 1)
        for box, values in (
            (self._kind, [kind.id for kind in KINDS]), (self._steps, [size.value for size in StepSize]),
            (self._language, list(LANGUAGES)), (self._theme, THEMES), (self._palette, PALETTES),
            (self._quantity, LOOKED_AT),
        ):  # fmt: skip
            for value in values:
                box.addItem("", value)
        self._first, self._last = (_spin(0, 0), _spin(1, 1)), (_spin(0, 0), _spin(1, 1))
        self._width, self._height = (_spin(least, LARGEST_SIDE) for least in SMALLEST_SIZE)
        self._rate = with_field(DecimalBox())
        self._rate.setRange(SLOWEST, FASTEST)
        self._rate.setDecimals(1)
        self._rate.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self._boxes = {name: QCheckBox() for name in BOXES}
        self._step_words = QLabel(), QLabel()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(9)
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        for name, field in {
            "kind": self._kind, "format": self._format,
            "first": _in_a_row(self._first[0], self._step_words[0], self._first[1]),
            "last": _in_a_row(self._last[0], self._step_words[1], self._last[1]),
            "quantity": self._quantity, "layer": self._layer, "steps": self._steps, "rate": self._rate,
            "size": _in_a_row(self._width, QLabel("×"), self._height),
            "language": self._language, "theme": self._theme, "palette": self._palette, **self._boxes,
        }.items():  # fmt: skip
            self._rows[name] = QLabel(), field
            self._form.addRow(*self._rows[name])

    # what is offered

    @property
    def language(self) -> str:
        """The one of LANGUAGES that is chosen."""
        return str(self._language.currentData())

    @property
    def kind(self) -> Kind:
        return KINDS[self._kind.currentIndex()]

    @property
    def format(self) -> Format:
        return self.kind.formats[max(0, self._format.currentIndex())]

    @property
    def format_name(self) -> str:
        return self._format.currentText()

    def choose(self, kind: str, suffix: str = "") -> None:
        """Another kind, and the format with that suffix ("": the one that was chosen last)."""
        self._kind.setCurrentIndex(self._kind.findData(kind))
        suffixes = [row.suffix for row in self.kind.formats]
        if suffix in suffixes:
            self._format.setCurrentIndex(suffixes.index(suffix))

    def show_place(self, cursor: Cursor, head: int, frames: FrameSequence, row: int, step: StepSize) -> None:
        """Where the window is now: what a picture shows, and where a clip begins."""
        self._cursor, self.head, self._row, self._step, self._frames = cursor, head, row, step, frames
        for update, frame in (self._first, self._last):
            update.setMaximum(head)
            frame.setMaximum(len(frames))
        self._set_span(cursor.update, cursor.update)
        self._suit_kind()
        self._show_rows()

    @property
    def step_count(self) -> int:
        """How many steps of the size that is chosen the stretch has."""
        size = StepSize(self._steps.currentData())
        first, last = (Cursor(update.value(), frame.value() - 1) for update, frame in (self._first, self._last))
        ends = [index for index in range(len(self._frames)) if self._frames.is_group_end(index, size)]
        before = sum(end <= first.frame for end in ends)
        after = sum(end < last.frame for end in ends)
        return max(1, (last.update - first.update) * len(ends) + after - before + 2)

    def show_health(self, names: Sequence[str], depth: int, chosen: tuple[str, int]) -> None:
        """What health there is: the names of LOOKED_AT, how many layers; ``chosen``, one of it and a layer."""
        rename_items(self._quantity, names)
        self._layer.setMaximum(depth)
        self._quantity.setCurrentIndex(LOOKED_AT.index(chosen[0]))
        self._layer.setValue(chosen[1])

    def _set_span(self, first: int, last: int) -> None:
        self._last[0].setMinimum(0)
        self._first[0].setValue(first)
        self._last[0].setValue(last)
        self._first[1].setValue(1)
        self._last[1].setValue(self._last[1].maximum())

    def _on_kind(self) -> None:
        formats = self.kind.formats
        chosen = 0
        if self._remembered is not None:
            known = tuple(f"{row.id}{row.suffix}" for row in formats)
            chosen = known.index(self._remembered.choice(f"export/format/{self.kind.id}", known[0], known))
        self._format.clear()
        for row in formats:
            self._format.addItem(format_label(row))
        self._format.setCurrentIndex(chosen)
        self._suit_kind()
        self._show_rows()

    def _suit_kind(self) -> None:
        """What follows the run is a clip of all of it, and fast."""
        self._rate.setValue(RATES.get(self.kind.what, 1.0))
        step = StepSize.CALCULATION if self.kind.id == "page" else self._step
        self._steps.setCurrentIndex(self._steps.findData(step.value))
        if self._is_along:
            self._set_span(0, self.head)

    @property
    def _is_along(self) -> bool:
        """Whether a clip of the whole run is chosen."""
        return "span" in self.kind.options and self.kind.what in ALONG

    @property
    def _spans(self) -> bool:
        return "span" in self.kind.options and not (self._is_along and self.head == 0)

    def _show_rows(self) -> None:
        options = self.kind.options
        for name, (_, field) in self._rows.items():
            shown = {
                "layer": "quantity" in options and self._quantity.currentData() in QUANTITIES,
                "kind": True, "format": True, "first": self._spans, "last": self._spans, "theme": "look" in options,
                "palette": "look" in options,
                "language": bool(options & {"look", "language"}),
            }.get(name, name in options)  # fmt: skip
            self._form.setRowVisible(field, shown)
        for word, (_, frame) in zip(self._step_words, (self._first, self._last), strict=True):
            word.setVisible("steps" in options)
            frame.setVisible("steps" in options)
        self.changed.emit()

    # what is chosen

    def words(self, path: Path) -> list[str]:
        """The words of the command line after the experiment."""
        kind, options = self.kind, self.kind.options
        found = ["--format", self.format.id, "--out", str(path), "--lang", self._language.currentData()]
        found += ["--theme", self._theme.currentData(), "--palette", self._palette.currentData()]
        if kind.what:
            found += ["--what", kind.what]
        if kind.id == "diagram":
            found += ["--update", str(self._cursor.update), "--frame", str(self._cursor.frame)]
        if kind.id in ("map", "landscape", "health") and self.head:
            found += ["--update", str(self._cursor.update)]
        if self._spans:
            found += ["--frames", self._span()]
        if kind.what == "diagram" or kind.id == "page":
            step = self._steps.currentData() if "steps" in options else self._step.value
            found += ["--step", step, "--row", str(self._row)]
        if (kind.what == "diagram" or kind.id in ("report", "page")) and chosen_notation() != AS_THE_SOURCE:
            found += ["--notation", chosen_notation()]
        if "quantity" in options:
            found += ["--quantity", self._quantity.currentData(), "--layer", str(self._layer.value())]
        if "rate" in options:
            found += ["--fps", f"{self._rate.value():g}"]
        if "size" in options:
            found += ["--size", f"{self._width.value()}x{self._height.value()}"]
        for name, asked in (("transparent", True), ("values", False), ("log", True)):
            if name in options and self._boxes[name].isChecked() is asked:
                found.append(f"--{name}" if asked else f"--no-{name}")
        return found

    def _span(self) -> str:
        ends = (self._first, self._last)
        if "steps" in self.kind.options:
            return ":".join(f"{update.value()}.{frame.value() - 1}" for update, frame in ends)
        return ":".join(str(update.value()) for update, _ in ends)

    # what is remembered

    def recall(self, memory: Remembered) -> None:
        """As it was chosen last time."""
        self._remembered = memory
        for box, name, default in ((self._width, "width", 1200), (self._height, "height", 750)):
            box.setValue(round(memory.number(f"export/{name}", default, box.minimum(), box.maximum())))
        for name, check in self._boxes.items():
            default_state = "on" if name == "values" else "off"
            check.setChecked(memory.choice(f"export/{name}", default_state, ("on", "off")) == "on")
        shown = theme()
        for chooser, name, fallback in (
            (self._language, "language", language()), (self._theme, "theme", shown.name),
            (self._palette, "palette", shown.palette), (self._kind, "kind", KINDS[0].id),
        ):  # fmt: skip
            known = tuple(chooser.itemData(index) for index in range(chooser.count()))
            chooser.setCurrentIndex(known.index(memory.choice(f"export/{name}", fallback, known)))
        self._on_kind()

    def remember(self, memory: Remembered) -> None:
        for box, name in ((self._width, "width"), (self._height, "height")):
            memory.set_number(f"export/{name}", box.value())
        for name, check in self._boxes.items():
            memory.set_choice(f"export/{name}", "on" if check.isChecked() else "off")
        for chooser, name in (
            (self._language, "language"), (self._theme, "theme"), (self._palette, "palette"), (self._kind, "kind"),
        ):  # fmt: skip
            memory.set_choice(f"export/{name}", chooser.currentData())
        memory.set_choice(f"export/format/{self.kind.id}", f"{self.format.id}{self.format.suffix}")

    # words

    def retranslate(self) -> None:
        labels = {
            "kind": translate("Export", "What"), "format": translate("Export", "Format"),
            "first": translate("Export", "From update"), "last": translate("Export", "To update"),
            "quantity": translate("Export", "Of it"), "layer": translate("Export", "Layer"),
            "steps": translate("Export", "A picture for each"), "rate": translate("Export", "Pictures a second"),
            "size": translate("Export", "Size in pixels"), "language": translate("Export", "Language"),
            "theme": translate("Export", "Theme"), "palette": translate("Export", "Colours"),
        }  # fmt: skip
        for name, text in labels.items():
            label, field = self._rows[name]
            label.setText(text)
            field.setAccessibleName(text)
        self._boxes["transparent"].setText(translate("Export", "without a ground (transparent)"))
        self._boxes["values"].setText(translate("Export", "with values"))
        self._boxes["log"].setText(translate("Export", "logarithmic axis"))
        step = translate("Export", "step")
        for word, (update, frame), name in zip(
            self._step_words, (self._first, self._last), ("first", "last"), strict=True
        ):
            word.setText(step)
            update.setAccessibleName(labels[name])
            frame.setAccessibleName(f"{labels[name]}, {step}")
        self._width.setAccessibleName(translate("Export", "width"))
        self._height.setAccessibleName(translate("Export", "height"))
        self._name_choices()

    def _name_choices(self) -> None:
        rename_items(self._kind, (kind_label(kind.id) for kind in KINDS))
        rename_items(self._format, map(format_label, self.kind.formats[: self._format.count()]))
        rename_items(self._steps, map(step_size_name, StepSize))
        rename_items(self._language, LANGUAGES.values())
        for box, names in ((self._theme, theme_names()), (self._palette, palette_names())):
            rename_items(box, (names[box.itemData(index)] for index in range(box.count())))


def _spin(least: int, most: int) -> QSpinBox:
    box = with_field(QSpinBox())
    box.setRange(least, most)
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    return box


def _in_a_row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return holder
