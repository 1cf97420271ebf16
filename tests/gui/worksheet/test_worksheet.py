"""The worksheet as a PDF: blanks where numbers are hidden, the numbers in the key, text and not pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bpsim.engine.tracing import trace_update
from bpsim.gui.application import application
from bpsim.gui.look.theme import drawn_in, theme
from bpsim.gui.worksheet.paper import Paper
from bpsim.gui.worksheet.writing import Update, _rules, write_worksheet
from bpsim.session.asking.hidden import Hidden
from bpsim.session.asking.question import KINDS
from bpsim.session.asking.worksheet import worksheet
from bpsim.session.explaining.writing.notation import PROFILES
from bpsim.session.files.presets import load_preset
from bpsim.session.frames import frames_of
from bpsim.session.words.number_format import format_number
from tests.gui.ask.seeing import digits_of
from tests.gui.conftest import Open


def words_of(path: Path) -> str:
    """All text of a PDF."""
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return " ".join(texts).replace("\r\n", " ")


def update_of(preset: str, *kinds: str) -> Update:
    experiment = load_preset(preset).experiment
    return Update(
        experiment, experiment.settings, trace_update(experiment.training, experiment.start), Hidden.of(kinds)
    )


@pytest.mark.parametrize("preset", ["hiring", "hiring-four", "mazur-2-2-2"])
def test_blanks_on_the_sheet_numbers_in_the_key(qapp: object, tmp_path: Path, preset: str) -> None:
    application("en", "light")
    update = update_of(preset, *KINDS)
    sheet, key = tmp_path / "sheet.pdf", tmp_path / "key.pdf"
    write_worksheet(update, sheet, key)
    asked, solved = words_of(sheet), words_of(key)
    trace = update.trace
    for layer in trace.z.layers:
        for value in (
            trace.z[layer].ravel().tolist() + trace.a[layer].ravel().tolist() + trace.delta[layer].ravel().tolist()
        ):
            digits = digits_of(value)
            assert digits in solved
            assert not digits or digits not in asked
    assert "ANSWER KEY" in solved
    assert "ANSWER KEY" not in asked
    assert "Name:" in asked
    assert sheet.read_bytes().startswith(b"%PDF")


def test_it_speaks_chinese_and_brings_its_fonts(qapp: object, tmp_path: Path) -> None:
    application("zh", "dark")
    try:
        write_worksheet(update_of("hiring", "delta"), tmp_path / "sheet.pdf")
        assert theme().dark  # the window's colours are as they were
    finally:
        application("en", "light")
    text = words_of(tmp_path / "sheet.pdf")
    assert "总裁" in text
    data = (tmp_path / "sheet.pdf").read_bytes()
    assert b"/FontFile" in data
    assert b"/Subtype /Image" not in data


def test_it_is_black_on_white(qapp: object, tmp_path: Path) -> None:
    application("en", "dark")
    try:
        write_worksheet(update_of("paths-3-3-2", "z"), tmp_path / "sheet.pdf")
    finally:
        application("en", "light")
    page = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")[0]
    assert (round(page.get_width()), round(page.get_height())) == (595, 842)
    picture = page.render(scale=1).to_numpy()
    assert (picture[:4] == 255).all()
    spread = picture.max(axis=2).astype(int) - picture.min(axis=2)
    assert spread.max() <= 3  # shades of grey alone
    assert picture.min() < 60


def test_it_is_written_in_the_experiments_notation(qapp: object, tmp_path: Path) -> None:
    application("en", "light")
    update = update_of("hiring-four", *KINDS)
    write_worksheet(update, tmp_path / "sheet.pdf")
    text = words_of(tmp_path / "sheet.pdf")
    assert "learning rate lr " in text
    assert "−gradient" in text  # as in the rules beside it: derivatives with their sign turned
    other = Update(replace(update.experiment, notation="nielsen"), update.settings, update.trace, update.hidden)
    write_worksheet(other, tmp_path / "sheet.pdf")
    text = words_of(tmp_path / "sheet.pdf")
    assert "learning rate η " in text
    assert "−gradient" not in text
    assert "President · Hire layer 4" in text


def test_a_heading_stays_with_its_table(qapp: object, tmp_path: Path) -> None:
    application("en", "light")
    write_worksheet(update_of("hiring-four", *KINDS), tmp_path / "sheet.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    for page in document:
        text = page.get_textpage().get_text_range()
        assert text.count("Forward and backward") == text.count("neuron")
    document.close()


def test_colours_come_back_after_a_failure() -> None:
    before = theme()
    with pytest.raises(ZeroDivisionError), drawn_in(theme()):
        1 / 0  # noqa: B018
    assert theme() is before


def test_from_the_window(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("hiring")
    window.document.step(window.control.step_size)
    window.actions_by_name["worksheet"].trigger()
    dialog = window.worksheet.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert all(box.isChecked() for box in dialog.blanks.values())
    dialog.blanks["z"].setChecked(False)
    dialog.file.setText(str(tmp_path / "nowhere" / "sheet.pdf"))
    dialog.buttons.accepted.emit()
    assert dialog.isVisible()
    assert "nowhere" in dialog.problem.text()
    dialog.file.setText(str(tmp_path / "sheet"))
    dialog.buttons.accepted.emit()
    assert not dialog.isVisible()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sheet-answers.pdf", "sheet.pdf"]
    assert "sheet.pdf" in window.workspace.message_bar.message
    z = format_number(float(window.document.playback.computed.z[1][0, 0]))
    assert z in words_of(tmp_path / "sheet.pdf")


def test_only_forward_from_the_window(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window("hiring")
    window.actions_by_name["worksheet"].trigger()
    dialog = window.worksheet.dialog
    assert dialog is not None
    assert dialog.until.currentText() == "the whole update"
    dialog.until.setCurrentIndex(0)
    assert [kind for kind, box in dialog.blanks.items() if box.isEnabled()] == ["z", "a"]
    dialog.file.setText(str(tmp_path / "sheet"))
    dialog.buttons.accepted.emit()
    asked, solved = words_of(tmp_path / "sheet.pdf"), words_of(tmp_path / "sheet-answers.pdf")
    trace = window.document.playback.computed
    assert digits_of(float(trace.a[1][0, 0])) not in asked
    assert digits_of(float(trace.a[1][0, 0])) in solved
    assert digits_of(float(trace.delta[1][0, 0])) not in solved
    assert "gradient" not in solved
    window.actions_by_name["worksheet"].trigger()
    assert all(box.isEnabled() for box in dialog.blanks.values())
    dialog.reject()


def test_a_missing_name_is_asked_for(open_window: Open) -> None:
    window = open_window("hiring")
    window.ask.hide(frozenset({"delta"}))
    window.worksheet.ask()
    dialog = window.worksheet.dialog
    assert dialog is not None
    assert [kind for kind, box in dialog.blanks.items() if box.isChecked()] == ["delta"]
    dialog.file.setText("  ")
    dialog.buttons.accepted.emit()
    assert dialog.isVisible()
    assert "missing" in dialog.problem.text()
    dialog.reject()


def test_a_sheet_that_cannot_be_finished_is_an_error_and_not_the_end(qapp: object) -> None:
    def write() -> None:
        with Paper("title") as paper:
            paper.text("a line")
            raise ValueError("no such thing")

    with pytest.raises(ValueError, match="no such thing"):
        write()


@pytest.mark.parametrize("name", ["chosen.pdf", None])
def test_a_file_is_chosen_or_stays(open_window: Open, tmp_path: Path, name: str | None) -> None:
    window = open_window()
    window.worksheet.ask()
    dialog = window.worksheet.dialog
    assert dialog is not None
    before = dialog.file.text()

    def answer() -> None:
        asking = dialog.findChild(QFileDialog)
        assert asking is not None
        if name is None:
            asking.reject()
        else:
            asking.selectFile(str(tmp_path / name))
            asking.accept()

    QTimer.singleShot(0, dialog, answer)
    dialog.browse.click()
    assert dialog.file.text() == (before if name is None else str(tmp_path / name))
    dialog.reject()


@pytest.mark.parametrize(("kinds", "is_asked"), [(("z", "a"), True), (("z",), False)])
def test_the_rule_of_the_loss_stands_there_where_it_is_asked_for(kinds: tuple[str, ...], is_asked: bool) -> None:
    update = update_of("hiring", *kinds)
    frames = frames_of(update.experiment.network, update.settings.loss, update.experiment.gradient_order)
    contents = worksheet(update.trace, frames, update.hidden, PROFILES["standard"])
    assert any(table.loss.blank for table in contents.samples) is is_asked
    rules = [line.plain for line in _rules(update, contents)]
    assert any(rule.startswith("L = ") for rule in rules) is is_asked
    assert len(set(rules)) == len(rules)
