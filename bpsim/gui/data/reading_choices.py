"""How a table is written: what was recognised, and what a person says instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from bpsim.session.data.source import AS_RECOGNISED, DELIMITERS, ENCODINGS, Wishes

translate = QCoreApplication.translate
FIELDS = ("encoding", "delimiter", "decimal", "header", "sheet")
ACROSS = 2  # fields in a row


class ReadingChoices(QWidget):
    """Attributes: ``boxes`` by the names of ``FIELDS``; each begins with what was recognised.

    Signals: ``changed()`` when a person chose something else.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._recognised: dict[str, str] = {}
        self._sheets: tuple[str, ...] = ()
        self._is_text = True
        self.boxes = {name: QComboBox() for name in FIELDS}
        self._labels = {name: QLabel() for name in FIELDS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for index, name in enumerate(FIELDS):
            box, label = self.boxes[name], self._labels[name]
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            label.setBuddy(box)
            row, place = divmod(index, ACROSS)
            grid.addWidget(label, row, 2 * place)
            grid.addWidget(box, row, 2 * place + 1)
            grid.setColumnStretch(2 * place + 1, 1)
            box.currentIndexChanged.connect(self.changed)
        self.retranslate()

    @property
    def wishes(self) -> Wishes:
        return Wishes(**{name: box.currentData() for name, box in self.boxes.items()})

    def choose(self, name: str, value: object) -> None:
        """As if a person chose it."""
        box = self.boxes[name]
        box.setCurrentIndex(box.findData(value))

    def show_found(self, found: Wishes, sheets: tuple[str, ...]) -> None:
        """What a table was read with."""
        shown = {**_words_of(found), "sheet": found.sheet}
        for name in FIELDS:
            if getattr(self.wishes, name) == getattr(AS_RECOGNISED, name):
                self._recognised[name] = shown[name]
        self._sheets, self._is_text = sheets, not sheets
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            "encoding": translate("Data", "encoding"),
            "delimiter": translate("Data", "between columns"),
            "decimal": translate("Data", "decimal sign"),
            "header": translate("Data", "first row"),
            "sheet": translate("Data", "sheet"),
        }
        for name, box in self.boxes.items():
            self._labels[name].setText(words[name])
            chosen = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                for text, value in self._choices(name):
                    box.addItem(text, value)
                box.setCurrentIndex(max(0, box.findData(chosen)))
            shown = len(self._sheets) > 1 if name == "sheet" else self._is_text or name in ("decimal", "header")
            box.setVisible(shown)
            self._labels[name].setVisible(shown)

    def _choices(self, name: str) -> list[tuple[str, object]]:
        found = self._recognised.get(name, "")
        recognised = translate("Data", "{what} (recognised)").format(what=found) if found else _AS_RECOGNISED()
        first = (recognised, getattr(AS_RECOGNISED, name))
        if name == "sheet":
            return [first, *((sheet, sheet) for sheet in self._sheets)]
        return [first, *((text, value) for value, text in _words(name).items())]


def _AS_RECOGNISED() -> str:  # noqa: N802
    return translate("Data", "as recognised")


def _words(name: str) -> dict[object, str]:
    if name == "encoding":
        return {encoding: encoding_label(encoding) for encoding in ENCODINGS}
    if name == "delimiter":
        return {sign: delimiter_label(sign) for sign in DELIMITERS}
    if name == "decimal":
        return {".": translate("Data", "point: 1.5"), ",": translate("Data", "comma: 1,5")}
    return {True: translate("Data", "names the columns"), False: translate("Data", "is a sample")}


def _words_of(found: Wishes) -> dict[str, str]:
    return {
        "encoding": encoding_label(found.encoding),
        "delimiter": delimiter_label(found.delimiter),
        "decimal": _words("decimal").get(found.decimal, ""),
        "header": _words("header").get(found.header, ""),
    }


def encoding_label(encoding: str) -> str:
    known = {
        "utf-8-sig": "UTF-8",
        "gb18030": translate("Data", "GB18030, GBK (Chinese)"),
        "cp1252": translate("Data", "Windows-1252 (Western Europe)"),
        "big5": translate("Data", "Big5 (Traditional Chinese)"),
        "cp1250": translate("Data", "Windows-1250 (Central Europe)"),
        "cp1251": translate("Data", "Windows-1251 (Cyrillic)"),
        "cp1253": translate("Data", "Windows-1253 (Greek)"),
        "cp1254": translate("Data", "Windows-1254 (Turkish)"),
        "shift_jis": translate("Data", "Shift JIS (Japanese)"),
        "euc_kr": translate("Data", "EUC-KR (Korean)"),
    }
    return known.get(encoding, encoding.upper())


def delimiter_label(sign: str) -> str:
    known = {
        "\t": translate("Data", "tabs"),
        ";": translate("Data", "semicolons"),
        ",": translate("Data", "commas"),
        "|": translate("Data", "vertical bars"),
        "，": translate("Data", "Chinese commas"),
        "；": translate("Data", "Chinese semicolons"),
        " ": translate("Data", "spaces"),
    }
    return known.get(sign, sign)
