"""The programs by the name of their format."""

from __future__ import annotations

from bpsim import __version__
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.code import words
from bpsim.export.code.literals import check_size
from bpsim.export.code.notebook import notebook
from bpsim.export.code.numpy_program import numpy_sections
from bpsim.export.code.section import filled, one_line, script
from bpsim.export.code.torch_program import torch_sections
from bpsim.session.edits import with_muted_as_zeros
from bpsim.session.experiment import Experiment


def program(experiment: Experiment, format_id: str, language: str, name: str) -> str:
    """The text of a program ("numpy", "pytorch" or "notebook") that trains the experiment from its start.

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
    if format_id == "notebook":
        sections = numpy_sections(experiment, language)
        sections[-1] = type(sections[-1])(words.RUN, words.NOTHING, sections[-1].code.partition("\n\nif len(sys")[0])
        return notebook(sections, [title, made, words.NEEDS["numpy"].to(language)], language)
    sections = torch_sections(experiment, language) if format_id == "pytorch" else numpy_sections(experiment, language)
    usage = words.HOW_TO_RUN.to(language).format(name=one_line(name)).split("\n")
    head = [title, "", *filled(f"{made} {words.NEEDS[format_id].to(language)}"), "", *usage]
    return script(sections, head, language)
