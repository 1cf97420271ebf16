"""Languages to look at the window in: those of the table, and two that nobody speaks, to see what holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from bpsim.gui.application import application
from bpsim.gui.language import SOURCE
from bpsim.gui.language import language as current
from bpsim.session.words.languages import LANGUAGES

LONGER, RIGHT_TO_LEFT = "longer", "right-to-left"
ALL = (*LANGUAGES, LONGER, RIGHT_TO_LEFT)
# Rows of their own, with no words of bpsim in them; of the second one Qt knows on which side its lines begin
_CODES = {LONGER: "la", RIGHT_TO_LEFT: "he"}
_BY = 0.4
_KEPT_OR_WORD = re.compile(r"\{\w*\}|<[^<>]*>|[A-Za-z]{2,}")


class LongerWords(QTranslator):
    """English with every word of the interface 40 % longer; places to fill and tags stay."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return longer(text)


def longer(text: str) -> str:
    return _KEPT_OR_WORD.sub(lambda found: _longer_word(found[0]), text)


def _longer_word(word: str) -> str:
    return word if word[0] in "{<" else word + word[-1] * ceil(_BY * len(word))


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """The application in one of ALL; afterwards in English."""
    code, translator = _CODES.get(language, language), LongerWords() if language == LONGER else None
    if code != language:
        LANGUAGES[code] = language
    application(code, "light")
    if translator is not None:
        QApplication.installTranslator(translator)
    try:
        yield
        assert current() == code, "nobody has changed it meanwhile"
    finally:
        if translator is not None:
            QApplication.removeTranslator(translator)
        application(SOURCE, "light")
        if code != language:
            del LANGUAGES[code]
