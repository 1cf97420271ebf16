"""The texts of the mistakes in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bpsim.engine.gradient_check import GradientCheck
from bpsim.engine.mistakes.table import program_of
from bpsim.gui.formulas.notation import profile_of, script_of
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.symbols import gradient_name, parameter_name
from bpsim.session.lab.mistake_lab import Evidence
from bpsim.session.words.number_format import format_number, format_pair, grouped

translate = QCoreApplication.translate


def name_of(mistake: str) -> str:
    return translate("Mistake", program_of(mistake).name)


def look_of(mistake: str) -> str:
    """What to look for."""
    return translate("Mistake", program_of(mistake).look)


def why_of(mistake: str) -> str:
    return translate("Mistake", program_of(mistake).why)


def check_sentence(result: GradientCheck) -> str:
    """What a gradient check has found."""
    total, wrong, factor = len(result.parameters), len(result.wrong), result.factor
    if not wrong:
        return translate("Mistakes", "All {total} gradients agree with central differences of the loss.").format(
            total=total
        )
    told = translate("Mistakes", "{wrong} of {total} gradients disagree with central differences of the loss.").format(
        wrong=wrong, total=total
    )
    if factor is None:
        return told
    if factor <= 0.0:
        part = translate("Mistakes", "Each is {factor} times the true one.").format(factor=format_number(factor, 2))
    elif factor < 1.0:
        part = translate("Mistakes", "Each is too small by a factor of {factor}.").format(factor=f"{1.0 / factor:.5g}")
    else:
        part = translate("Mistakes", "Each is too large by a factor of {factor}.").format(factor=f"{factor:.5g}")
    return f"{told} {part}"


def against_guess(found: Evidence, update: int, experiment: Experiment) -> str:
    """Why it is not the mistake that was guessed, as far as this update tells."""
    if found.place is None:
        return translate(
            "Mistakes",
            "At update {update} it would give the very same gradients, but it is another mistake: look at other "
            "updates, at the first weights and at the curve.",
        ).format(update=grouped(update))
    name = gradient_name(parameter_name(found.place))
    profile = profile_of(experiment)  # some notations turn a gradient's sign
    expected, actual = format_pair(profile.symbol(name, found.expected).value, profile.symbol(name, found.actual).value)
    return translate(
        "Mistakes",
        "With it {guessed} of {total} gradients would be wrong at update {update}; here {found} are. {name} "
        "would be {expected}; here it is {actual}.",
    ).format(
        guessed=found.guessed, total=found.total, found=found.found, update=update,
        name=script_of(experiment).plain(name), expected=expected, actual=actual,
    )  # fmt: skip
