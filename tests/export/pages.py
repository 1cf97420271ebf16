"""Pages to step through, read as their script reads them."""

from __future__ import annotations

import base64
import json
import re
import zlib
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

DATA = re.compile(r'<script type="text/plain" id="data">([^<]*)</script>')
TEXT = re.compile(r"<text[^>]*>([^<]*)</text>")


@dataclass
class PageRead:
    """``data``: the whole of it; each of the rest is of one place, from 0, in one language."""

    data: dict[str, Any]

    @property
    def count(self) -> int:
        return len(self.data["places"])

    def picture(self, place: int, language: str = "en", theme: str = "light") -> str:
        return "".join(self.data["pool"][number] for number in self.data["drawn"][language][theme][place])

    def picture_texts(self, place: int, language: str = "en", theme: str = "light") -> list[str]:
        return [unescape(text) for text in TEXT.findall(self.picture(place, language, theme))]

    def told(self, place: int, language: str = "en") -> dict[str, Any]:
        names = ("title", "said", "lines", "tables", "hints", "place", "losses")
        return dict(zip(names, self.data["told"][language][place], strict=True))

    def formulas(self, place: int, language: str = "en") -> list[str]:
        return [plain for _, plain, _, _ in self.told(place, language)["lines"]]


def page_in(path: Path) -> PageRead:
    found = DATA.search(path.read_text(encoding="utf-8"))
    assert found is not None
    return PageRead(json.loads(zlib.decompress(base64.b64decode(found[1]))))
