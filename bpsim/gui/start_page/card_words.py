"""Where the words of a card stand: the whole title, what it is good for at the bottom, and between them as much of its
story as there are whole lines for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.wrapped_button import ROUNDING, lines_of, whole_lines
from bpsim.gui.start_page.card import Card

TITLE, SMALL, GAP = 13, 12, 5
TITLE_LINE, LINE = TITLE + 5, SMALL + 4
TITLE_LINES, TEXT_LINES, USE_LINES = 2, 3, 2  # what a card has room for; of these a longer title takes from the text
WORDS_HEIGHT = TITLE_LINES * TITLE_LINE + LINE + GAP + TEXT_LINES * LINE + GAP + USE_LINES * LINE


@dataclass(frozen=True)
class CardLine:
    """``part``: "title", "note", "text" or "use"; ``y``: below the beginning of the words."""

    part: str
    words: str
    y: int


def placed(card: Card, width: int) -> list[CardLine]:
    """Every line of a card with room of ``width`` and WORDS_HEIGHT."""
    small = QFontMetrics(theme_font(SMALL))
    title = lines_of(card.title, QFontMetrics(theme_font(TITLE, bold=True)), width - ROUNDING)
    note = whole_lines(card.note, small, width, 1) if card.note else []
    use = whole_lines(card.use, small, width, USE_LINES) if card.use else []
    lines = [CardLine("title", words, number * TITLE_LINE) for number, words in enumerate(title)]
    y = len(title) * TITLE_LINE
    lines += [CardLine("note", words, y) for words in note]
    y += len(note) * LINE + GAP
    room = (WORDS_HEIGHT - y - (len(use) * LINE + GAP if use else 0)) // LINE
    text = whole_lines(card.text, small, width, room) if card.text and room > 0 else []
    lines += [CardLine("text", words, y + number * LINE) for number, words in enumerate(text)]
    y += len(text) * LINE + (GAP if text else 0)
    return [*lines, *(CardLine("use", words, y + number * LINE) for number, words in enumerate(use))]
