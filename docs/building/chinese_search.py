"""A Sphinx extension: the search finds Chinese, by pairs of neighbouring characters, without a dictionary of words.

Sphinx's own needs jieba for that (19 MB), and without it knows no Chinese word at all.
"""

from __future__ import annotations

import re
from itertools import pairwise

from sphinx.application import Sphinx
from sphinx.search import languages
from sphinx.search.zh import SearchChinese

HAN = "\u4e00-\u9fff"


def pairs(run: str) -> list[str]:
    """Of a run of Chinese characters; one that stands alone is itself."""
    return [a + b for a, b in pairwise(run)] or [run]


class ChinesePairs(SearchChinese):
    """Pages are split like this, and in the reader's browser what is looked for."""

    js_splitter_code = f"""
var splitQuery = (query) => (query.match(/[{HAN}]+|[^{HAN}\\s\\p{{P}}]+/gu) || []).flatMap((run) =>
  /^[{HAN}]{{2,}}$/.test(run) ? Array.from(run).slice(1).map((sign, at) => run[at] + sign) : [run]);
"""

    def split(self, input: str) -> list[str]:  # the name is Sphinx's
        latin = [term.strip() for term in self.latin1_letters.findall(input)]
        self.latin_terms.update(latin)
        runs = re.findall(f"[{HAN}]+", input)
        return [pair for run in runs for pair in (*pairs(run), *run)] + latin

    def word_filter(self, stemmed_word: str) -> bool:
        return len(stemmed_word) > 1 or "\u4e00" <= stemmed_word <= "\u9fff"


def setup(app: Sphinx) -> dict[str, bool]:
    languages["zh"] = ChinesePairs
    return {"parallel_read_safe": True, "parallel_write_safe": True}
