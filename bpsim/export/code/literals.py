"""Numbers as Python writes them: every digit, one row a line."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.code.section import WIDTH, one_line
from bpsim.session.experiment import Experiment

NUMBER_LIMIT = 200_000  # some megabytes of text; more than anybody reads or an editor likes


def check_size(experiment: Experiment) -> None:
    """Raises BadValue where the numbers would make a program that nobody can open."""
    count = experiment.network.parameter_count + (0 if loads_data(experiment) else _data_size(experiment))
    if count > NUMBER_LIMIT:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem",
                "{count} numbers are too many for a program that carries them all (at most {limit}); "
                "take the parameters as NPZ",
            ),
            count=count,
            limit=NUMBER_LIMIT,
        )


def loads_data(experiment: Experiment) -> bool:
    """Whether a program takes the data from bpsim: they come with it and are too many to be written out."""
    return experiment.unchanged_part is not None and _data_size(experiment) > NUMBER_LIMIT


def _data_size(experiment: Experiment) -> int:
    return experiment.x.size + experiment.t.size


def vector(values: FloatArray) -> str:
    """``[0.1, 0.2]``, over several lines where it is long."""
    return _row(values, "    ")


def matrix(values: FloatArray, names: Sequence[str] | None = None) -> str:
    """A list of rows, each with its name as a comment."""
    lines = ["["]
    for index, row in enumerate(np.atleast_2d(values)):
        comment = f"  # {one_line(names[index])}" if names is not None and names[index].strip() else ""
        lines.append(f"    {_row(row, '     ')},{comment}")
    return "\n".join([*lines, "]"])


def _row(values: FloatArray, indent: str) -> str:
    text = f"[{', '.join(repr(float(value)) for value in values)}]"
    if len(text) <= WIDTH:
        return text
    return "\n".join(wrap(text, WIDTH, subsequent_indent=indent, break_long_words=False))
