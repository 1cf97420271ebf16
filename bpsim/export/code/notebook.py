"""A Jupyter notebook of the NumPy program: a cell of text and a cell of code for each of its sections."""

from __future__ import annotations

import json
from collections.abc import Sequence

from bpsim.export.code import words
from bpsim.export.code.section import Section, code_in, section

_CURVE = """
try:
    import matplotlib.pyplot as plt
except ImportError:
    print("matplotlib is not installed: pip install matplotlib")
else:
    plt.plot(batch_losses, linewidth=0.5, label="batch loss")
    plt.plot(list(full_losses), list(full_losses.values()), label="full loss")
    plt.xlabel("update")
    plt.legend()
    plt.show()
"""


def notebook(sections: Sequence[Section], head: Sequence[str], language: str) -> str:
    """The text of an .ipynb file (nbformat 4.5)."""
    cells = [_cell("markdown", "head", f"# {_plain(head[0])}\n\n" + "\n\n".join(map(_plain, head[1:])))]
    for number, part in enumerate([*sections, section(words.NOTEBOOK_CURVE, words.NOTEBOOK_CURVE_PROSE, _CURVE)]):
        prose = part.prose.to(language)
        title = f"## {part.title.to(language)}"
        cells.append(_cell("markdown", f"text-{number}", f"{title}\n\n{_plain(prose)}" if prose else title))
        cells.append(_cell("code", f"code-{number}", code_in(part.code + "\n", language).rstrip("\n")))
    document = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _cell(kind: str, name: str, source: str) -> dict[str, object]:
    cell: dict[str, object] = {
        "cell_type": kind,
        "id": name,
        "metadata": {},
        "source": source.splitlines(keepends=True),
    }
    if kind == "code":
        cell |= {"execution_count": None, "outputs": []}
    return cell


def _plain(text: str) -> str:
    """Markdown that shows the text as it is: a name from a file is no markup."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|$~&!" else c for c in text)
