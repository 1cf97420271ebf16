"""The program of an experiment, in one of the formats that are programs."""

from __future__ import annotations

from bpsim import __version__
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.code import words
from bpsim.export.code.literals import check_size
from bpsim.export.code.section import Head, one_line
from bpsim.export.formats import rows_of
from bpsim.session.edits import with_muted_as_zeros
from bpsim.session.experiment import Experiment


def program(experiment: Experiment, format_id: str, language: str, name: str) -> str:
    """The text of a program, in a format of that kind, that trains the experiment from its start.

    ``name`` of the file, for its own instructions. Raises BadValue where the experiment is too large for a
    text, not complete, or wrong on purpose.
    """
    check_size(experiment)
    experiment.check_complete()
    if experiment.settings.mistake:
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "is on: there is no program of a mistake; switch it off first"),
            "training.mistake",
        )
    experiment = with_muted_as_zeros(experiment)
    title = one_line(experiment.title.to(language)) or "bpsim"
    made = words.MADE_BY.to(language).format(version=__version__)
    usage = words.HOW_TO_RUN.to(language).format(name=one_line(name)).split("\n")
    written: str = rows_of(format_id)[0].writes()(experiment, language, Head(title, made, tuple(usage)))
    return written
