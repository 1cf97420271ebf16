"""The export dialog: what, in which format, how; then a file's name, and the work behind a progress bar."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bpsim.engine.problems import BadValue
from bpsim.export.clips import check_clips
from bpsim.export.request import FASTEST, LARGEST_SIDE, SLOWEST, SMALLEST_SIZE
from bpsim.gui.export.choices import KINDS, Kind, format_label, kind_label
from bpsim.gui.export.job import ExportJob
from bpsim.gui.language import language
from bpsim.gui.phrasing import say
from bpsim.gui.remembered import Remembered
from bpsim.gui.step_names import step_size_name
from bpsim.gui.theme import theme
from bpsim.session.contents import FileContents
from bpsim.session.cursor import Cursor
from bpsim.session.frames import StepSize
from bpsim.session.text import Text

translate = QCoreApplication.translate

WHOLE_RUNS = ("chart", "chart_clip", "losses", "report")
LANGUAGES = (("en", "English"), ("zh", "中文"))


class ExportDialog(QDialog):
    """Signals: ``wanted(list of words)`` once a file is named: the owner calls ``begin`` with what is to be exported;
    ``ended(str)`` with a sentence on what came of it. Attributes: ``job``, the work; ``path``, the file it makes."""

    wanted = Signal(list)
    ended = Signal(str)

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self._remembered = remembered
        self._cursor, self._row, self._step, self._title = Cursor(), 0, StepSize.LAYER, Text.same("")
        self._head = 0
        self._folder = Path.home()
        self.path = Path()
        self.job = ExportJob(self)
        self._build()
        self._connect()
        self._retranslate()
        self._recall()

    def _build(self) -> None:
        self._kind, self._format, self._steps = QComboBox(), QComboBox(), QComboBox()
        self._language, self._theme = QComboBox(), QComboBox()
        for kind in KINDS:
            self._kind.addItem("", kind.id)
        for size in StepSize:
            self._steps.addItem("", size.value)
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        for name in ("light", "dark"):
            self._theme.addItem("", name)
        self._first = _spin(0, 10**9), _spin(1, 1)
        self._last = _spin(0, 10**9), _spin(1, 1)
        self._width, self._height = (_spin(least, LARGEST_SIDE) for least in SMALLEST_SIZE)
        self._rate = QDoubleSpinBox()
        self._rate.setRange(SLOWEST, FASTEST)
        self._rate.setDecimals(1)
        self._rate.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self._transparent, self._values, self._log = QCheckBox(), QCheckBox(), QCheckBox()
        self._words = {name: QLabel() for name in (*(f"step{k}" for k in (1, 2)), "times")}
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(9)
        for name, field in (
            ("kind", self._kind), ("format", self._format),
            ("first", _in_a_row(self._first[0], self._words["step1"], self._first[1])),
            ("last", _in_a_row(self._last[0], self._words["step2"], self._last[1])),
            ("steps", self._steps), ("rate", self._rate),
            ("size", _in_a_row(self._width, self._words["times"], self._height)),
            ("language", self._language), ("theme", self._theme), ("transparent", self._transparent),
            ("values", self._values), ("log", self._log),
        ):  # fmt: skip
            label = QLabel()
            form.addRow(label, field)
            self._rows[name] = label, field
        self._form = form
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._show_file, self._cancel, self._export, self._close = (QPushButton() for _ in range(4))
        self._export.setProperty("primary", True)
        self._export.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._show_file)
        buttons.addStretch(1)
        for button in (self._cancel, self._close, self._export):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._said)
        column.addWidget(self._bar)
        column.addLayout(buttons)
        self.setMinimumWidth(470)

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._format.currentIndexChanged.connect(self._on_format)
        self._export.clicked.connect(self._ask_for_file)
        self._cancel.clicked.connect(self.job.cancel)
        self._close.clicked.connect(self.close)
        self._show_file.clicked.connect(self._open_folder)
        self.job.progressed.connect(self._on_progress)
        self.job.finished.connect(self._on_finished)
        self.job.cancelled.connect(partial(self._on_end, cancelled=True))
        self.job.failed.connect(self._on_failed)
        self._first[0].valueChanged.connect(self._last[0].setMinimum)

    # what is offered

    @property
    def kind(self) -> Kind:
        return KINDS[max(0, self._kind.currentIndex())]

    @property
    def format(self) -> tuple[str, str]:
        """(format, suffix)"""
        return self.kind.formats[max(0, self._format.currentIndex())]

    def show_place(
        self, cursor: Cursor, head: int, last_frame: int, row: int, step: StepSize, title: Text, path: Path | None
    ) -> None:
        """Where the window is now: what a picture shows, and where a clip begins."""
        self._cursor, self._row, self._step, self._title = cursor, row, step, title
        if path is not None:
            self._folder = path.parent
        if self.job.running:
            return
        self._head = head
        for update, frame in (self._first, self._last):
            update.setMaximum(head)
            frame.setMaximum(last_frame + 1)
            update.setValue(cursor.update)
        self._first[1].setValue(1)
        self._last[1].setValue(last_frame + 1)
        if self.kind.id == "chart_clip":
            self._whole_run()
        self._steps.setCurrentIndex(self._steps.findData(step.value))
        self._show_options()

    def _whole_run(self) -> None:
        self._first[0].setValue(0)
        self._last[0].setValue(self._last[0].maximum())

    def _on_kind(self) -> None:
        formats = self.kind.formats
        wanted = self._remembered.choice(f"export/{self.kind.id}", formats[0][1], tuple(suffix for _, suffix in formats))
        wanted_format = self._remembered.choice(
            f"export/{self.kind.id}-format", formats[0][0], tuple(format_id for format_id, _ in formats)
        )
        self._format.clear()
        for format_id, suffix in formats:
            self._format.addItem(format_label(format_id, suffix), format_id)
        pair = (wanted_format, wanted)
        self._format.setCurrentIndex(formats.index(pair) if pair in formats else 0)
        if self.kind.id == "chart_clip":
            self._whole_run()
        self._rate.setValue(20.0 if self.kind.id == "chart_clip" else 1.0)
        self._show_options()

    def _show_options(self) -> None:
        options = self.kind.options
        span = "span" in options and not (self.kind.id == "chart_clip" and self._head == 0)
        shown = {
            "first": span, "last": span, "steps": "steps" in options,
            "rate": "rate" in options, "size": "size" in options, "language": bool({"look", "language"} & options),
            "theme": "look" in options, "transparent": "transparent" in options, "values": "values" in options,
            "log": "log" in options,
        }  # fmt: skip
        for name, visible in shown.items():
            self._form.setRowVisible(self._rows[name][1], visible)
        for word, (_, frame) in zip(("step1", "step2"), (self._first, self._last), strict=True):
            self._words[word].setVisible("steps" in options)
            frame.setVisible("steps" in options)
        self._on_format()
        self.adjustSize()

    def _on_format(self) -> None:
        """Say at once what cannot be made here, and what has to be trained for it."""
        if self.job.running:
            return
        self._say("", error=False)
        self._show_file.hide()
        self._export.setEnabled(True)
        if self._head == 0 and self.kind.id in WHOLE_RUNS:
            self._say(translate("Export", "Nothing is trained yet: the whole run is made for it."), error=False)
        try:
            check_clips(self.format[0])
        except BadValue as problem:
            self._say(say(problem), error=True)
            self._export.setEnabled(False)

    # asking and working

    def words(self, path: Path) -> list[str]:
        """The words of the command line after the experiment, for what is chosen."""
        kind, (format_id, _) = self.kind, self.format
        options = kind.options
        found = ["--format", format_id, "--out", str(path), "--lang", self._language.currentData()]
        found += ["--theme", self._theme.currentData()]
        if kind.what:
            found += ["--what", kind.what]
        if kind.id == "diagram":
            found += ["--update", str(self._cursor.update), "--frame", str(self._cursor.frame)]
            found += ["--step", self._step.value]
        if "span" in options and not (kind.id == "chart_clip" and self._head == 0):
            found += ["--frames", self._span()]
        if "steps" in options:
            found += ["--step", self._steps.currentData()]
        if "rate" in options:
            found += ["--fps", f"{self._rate.value():g}"]
        if "size" in options:
            found += ["--size", f"{self._width.value()}x{self._height.value()}"]
        if kind.what == "diagram":
            found += ["--row", str(self._row)]
        for name, box, when in (
            ("transparent", self._transparent, True), ("values", self._values, False), ("log", self._log, True),
        ):  # fmt: skip
            if name in options and box.isChecked() is when:
                found.append(f"--{name}" if when else f"--no-{name}")
        return found

    def _span(self) -> str:
        if "steps" in self.kind.options:
            return ":".join(f"{update.value()}.{frame.value() - 1}" for update, frame in (self._first, self._last))
        if self.kind.what == "loss":
            return f"{self._first[0].value()}.0:{self._last[0].value()}.0"
        return f"{self._first[0].value()}:{self._last[0].value()}"

    def _ask_for_file(self) -> None:
        self._remember()
        suffix = self.format[1]
        name = re.sub(r"[^\w\-]+", "-", self._title.to(language())).strip("-")[:40] or "bpsim"
        dialog = QFileDialog(self, translate("Export", "Export to"), str(self._folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(f"{self._format.currentText().replace('(', '').replace(')', '')} (*{suffix})")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(f"{name}{suffix}")
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def _on_file(self, name: str) -> None:
        self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Export what is chosen into that file."""
        suffix = self.format[1]
        self.path = path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")
        self._folder = path.parent
        self.wanted.emit(self.words(self.path))

    def begin(self, contents: FileContents, words: list[str]) -> None:
        """Let the work begin; what the window does meanwhile changes nothing in it."""
        try:
            self.job.start(contents, words)
        except OSError as error:
            self._on_failed(error.strerror or str(error))
            return
        self._say(translate("Export", "Exporting {name}").format(name=self.path.name), error=False)
        self._bar.setRange(0, 0)
        self._show_working(True)

    def _show_working(self, working: bool) -> None:
        self._bar.setVisible(working)
        self._cancel.setVisible(working)
        self._export.setEnabled(not working)
        self._show_file.hide()

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _on_finished(self) -> None:
        self._on_end(cancelled=False)
        self._say(translate("Export", "Written: {path}").format(path=self.path), error=False)
        self._show_file.show()
        self.ended.emit(self.said)

    def _on_end(self, *, cancelled: bool) -> None:
        self._show_working(False)
        if cancelled:
            self._say(translate("Export", "Cancelled; nothing was written."), error=False)

    def _on_failed(self, line: str) -> None:
        self._show_working(False)
        self._say(translate("Export", "Not exported. {reason}").format(reason=line), error=True)
        self.ended.emit(self.said)

    def _say(self, text: str, *, error: bool) -> None:
        self._said.setProperty("error", error)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(text)
        self._said.setVisible(bool(text))

    @property
    def said(self) -> str:
        return self._said.text()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def finish(self) -> None:
        """The window closes: end the work."""
        self.job.close()

    # what is remembered

    def _fields(self) -> dict[str, tuple[Callable[[], float], Callable[[float], object], float]]:
        return {
            "width": (self._width.value, _whole(self._width.setValue), 1200.0),
            "height": (self._height.value, _whole(self._height.setValue), 750.0),
            "transparent": (lambda: float(self._transparent.isChecked()), _flag(self._transparent), 0.0),
            "values": (lambda: float(self._values.isChecked()), _flag(self._values), 1.0),
            "log": (lambda: float(self._log.isChecked()), _flag(self._log), 0.0),
        }

    def _recall(self) -> None:
        memory = self._remembered
        for name, (_, put, default) in self._fields().items():
            put(memory.number(f"export/{name}", default))
        codes = tuple(code for code, _ in LANGUAGES)
        self._language.setCurrentIndex(codes.index(memory.choice("export/language", language(), codes)))
        shown = "dark" if theme().dark else "light"
        self._theme.setCurrentIndex(self._theme.findData(memory.choice("export/theme", shown, ("light", "dark"))))
        chosen = memory.choice("export/kind", "diagram", tuple(kind.id for kind in KINDS))
        self._kind.setCurrentIndex(self._kind.findData(chosen))
        self._on_kind()
        self._show_working(False)

    def _remember(self) -> None:
        memory = self._remembered
        for name, (get, _, _) in self._fields().items():
            memory.set_number(f"export/{name}", get())
        memory.set_choice("export/language", self._language.currentData())
        memory.set_choice("export/theme", self._theme.currentData())
        memory.set_choice("export/kind", self.kind.id)
        memory.set_choice(f"export/{self.kind.id}-format", self.format[0])
        memory.set_choice(f"export/{self.kind.id}", self.format[1])

    # Qt

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("Export", "Export"))
        for name, text in (
            ("kind", translate("Export", "What")), ("format", translate("Export", "Format")),
            ("first", translate("Export", "From update")), ("last", translate("Export", "To update")),
            ("steps", translate("Export", "A picture for each")),
            ("rate", translate("Export", "Pictures a second")), ("size", translate("Export", "Size in pixels")),
            ("language", translate("Export", "Language")), ("theme", translate("Export", "Colours")),
        ):  # fmt: skip
            self._rows[name][0].setText(text)
        self._transparent.setText(translate("Export", "without a ground (transparent)"))
        self._values.setText(translate("Export", "with values"))
        self._log.setText(translate("Export", "logarithmic axis"))
        for word in ("step1", "step2"):
            self._words[word].setText(translate("Export", "step"))
        self._words["times"].setText("×")
        self._show_file.setText(translate("Export", "Show in folder"))
        self._cancel.setText(translate("Export", "Cancel"))
        self._export.setText(translate("Export", "Export…"))
        self._close.setText(translate("Export", "Close"))
        for index, kind in enumerate(KINDS):
            self._kind.setItemText(index, kind_label(kind.id))
        for index, pair in enumerate(self.kind.formats[: self._format.count()]):
            self._format.setItemText(index, format_label(*pair))
        for index, size in enumerate(StepSize):
            self._steps.setItemText(index, step_size_name(size))
        self._theme.setItemText(0, translate("Export", "light"))
        self._theme.setItemText(1, translate("Export", "dark"))
        for name, (label, field) in self._rows.items():
            if name not in ("transparent", "values", "log"):
                field.setAccessibleName(label.text())
        for spin, label in ((self._first, "first"), (self._last, "last")):
            spin[0].setAccessibleName(self._rows[label][0].text())
            spin[1].setAccessibleName(f"{self._rows[label][0].text()}, {self._words['step1'].text()}")
        self._width.setAccessibleName(translate("Export", "width"))
        self._height.setAccessibleName(translate("Export", "height"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_close"):
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._remember()
        super().closeEvent(event)


def _spin(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
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


def _whole(put: Callable[[int], None]) -> Callable[[float], object]:
    return lambda value: put(round(value))


def _flag(box: QCheckBox) -> Callable[[float], object]:
    return lambda value: box.setChecked(value > 0.5)
