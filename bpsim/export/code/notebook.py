"""A Jupyter notebook of the NumPy program: a cell of text and a cell of code for each of its sections."""

from __future__ import annotations

import json
from dataclasses import replace

from bpsim.export.code import words
from bpsim.export.code.numpy_program import numpy_sections
from bpsim.export.code.section import Head, code_in, section
from bpsim.session.experiment import Experiment

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


def text(experiment: Experiment, language: str, head: Head) -> str:
    """The text of an .ipynb file (nbformat 4.5)."""
    sections = numpy_sections(experiment, language)
    sections[-1] = replace(
        sections[-1], title=words.RUN, prose=words.NOTHING, code=sections[-1].code.partition("\n\nif len(sys")[0]
    )
    about = "\n\n".join(map(_plain, (head.made, words.NEEDS_NUMPY.to(language))))
    cells = [_cell("markdown", "head", f"# {_plain(head.title)}\n\n{about}")]
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
