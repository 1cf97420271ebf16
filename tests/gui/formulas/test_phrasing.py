"""Sentences of the window: problems, titles, hints."""

from bpsim.engine.problems import BadValue
from bpsim.gui.formulas.phrasing import edge_title, phase_name, quantity_name, say, sentence, title
from bpsim.session.explaining.writing.explanation_parts import Message
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import Frame, Phase, Quantity


def test_problem_names_its_field(qapp: object) -> None:
    problem = BadValue("must be at least {minimum}, not {value}", "training.epochs", minimum=1, value=0)
    assert say(problem) == "epochs: must be at least 1, not 0"
    assert say(BadValue("is wrong")) == "is wrong"


def test_title_of_a_frame(qapp: object) -> None:
    experiment = load_preset("hiring").experiment
    assert title(Frame(Phase.BACKWARD, Quantity.DELTA, 2, 0), experiment) == "Backward · layer 2 · Director 1 · Ability"
    assert title(Frame(Phase.UPDATE, Quantity.UPDATE, 3), experiment) == "Update · layer 3"
    assert edge_title(experiment, 1, 0, 1) == "Grades → Section chief 2 · EQ"


def test_every_phase_and_quantity_has_a_name(qapp: object) -> None:
    assert len({phase_name(phase) for phase in Phase}) == len(Phase)
    assert len({quantity_name(quantity) for quantity in Quantity}) == len(Quantity)


def test_sentence_fills_its_places(qapp: object) -> None:
    assert sentence(Message("{count} more", {"count": 3})) == "3 more"
