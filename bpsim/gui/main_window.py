"""The main window: the wiring room. Views and controllers are connected here, and nothing else is done."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from bpsim.engine.advancing import Stop
from bpsim.gui import help as help_boxes
from bpsim.gui.actions import Actions
from bpsim.gui.ask.room import AskRoom
from bpsim.gui.compare.comparison import Comparison
from bpsim.gui.compare.pin_button import pin_button
from bpsim.gui.data.room import DataRoom
from bpsim.gui.document import Document
from bpsim.gui.editing import Editing
from bpsim.gui.explain.room import ExplainRoom
from bpsim.gui.export.room import ExportRoom
from bpsim.gui.files import Files, dragged_file
from bpsim.gui.inspection import Inspection
from bpsim.gui.keys import belongs_to_text_field
from bpsim.gui.language import language, set_language
from bpsim.gui.menus import fill_presets_menu, fill_recent_menu, fill_step_menu
from bpsim.gui.mistakes.room import MistakeRoom
from bpsim.gui.notation_room import NotationRoom
from bpsim.gui.race.room import SINGLE_ONLY, RaceRoom
from bpsim.gui.refresh import Refresh
from bpsim.gui.remembered import Remembered
from bpsim.gui.safety.room import SafetyRoom
from bpsim.gui.shaping.room import ShapingRoom
from bpsim.gui.theme import set_presenting, set_theme, theme
from bpsim.gui.training_control import TrainingControl
from bpsim.gui.worksheet.room import WorksheetRoom
from bpsim.gui.workspace import Workspace
from bpsim.session.files.contents import FileContents
from bpsim.session.files.saving import legs_of
from bpsim.session.running.frames import StepSize

translate = QCoreApplication.translate

SMALLEST = (940, 600)
NEEDS_DATA = ("step", "play", "run", "new_seed")  # nothing of this while values of the data are blank
SPLITTERS = ("upper_split", "lower_split", "whole_split")
STEP_SIZES = tuple(size.value for size in StepSize)


class MainWindow(QMainWindow):
    """Attributes: ``document``, ``control`` (training), ``workspace`` (the views), ``race``, ``data``, ``safety``,
    ``actions_by_name``.

    Signals: ``completed()`` once all panels are there.
    """

    completed = Signal()

    def __init__(
        self, contents: FileContents, remembered: Remembered, path: Path | None, *, catch_up: bool = True
    ) -> None:
        super().__init__()
        self._remembered = remembered
        self.document = Document(contents, path)
        self.actions_by_name = Actions(self)
        self.control = TrainingControl(self.document, self)
        self.editing = Editing(self.document, self)
        self.files = Files(self.document, self.control.contents, remembered, self)
        self.workspace = Workspace(self.actions_by_name)
        self.refresh = Refresh(self.document, self.workspace)
        self.inspection = Inspection(self.document, self.workspace.diagram)
        self.comparison = Comparison(self.document, self)
        self.export = ExportRoom(self.document, self.control, remembered, self)
        self.notation = NotationRoom(self.document, self.workspace, self.actions_by_name, remembered, self)
        self.explain = ExplainRoom(self.document, self.workspace, self.refresh, self.actions_by_name, remembered, self)
        self.race = RaceRoom(self.document, self.workspace, self.actions_by_name, self)
        self.ask = AskRoom(self.document, self.workspace, self.actions_by_name, self)
        self.worksheet = WorksheetRoom(self.document, self.workspace, self.actions_by_name, self)
        self.data = DataRoom(self.document, self.control, self.editing, self.actions_by_name, self)
        self.data.offer_in(self.workspace.settings.samples.title_line)
        self.shaping = ShapingRoom(self.document, self.workspace, self.editing, self.refresh.shown_state, self)
        self.mistakes = MistakeRoom(
            self.document, self.workspace, self.actions_by_name, self.comparison, self.control, self
        )
        self.safety = SafetyRoom(self.document, self.control, self.files, self)
        self.setCentralWidget(self.safety.over(self.mistakes.framed(self.race.stack)))
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._connect_actions()
        self._connect_document()
        self._connect_views()
        self._connect_training()
        self._connect_comparison()
        self._recall()
        self._retranslate()
        self.refresh.everything()
        self.actions_by_name["race"].setChecked(bool(contents.experiment.race))
        if catch_up:
            self._catch_up(contents)

    # connections

    def _connect_actions(self) -> None:
        slots = {
            "open": self.files.ask_and_open, "save": self.files.save, "save_as": self.files.ask_and_save,
            "export": self.export.ask, "copy_picture": self.export.copy_diagram, "copy_chart": self.export.copy_chart,
            "quit": self.close, "undo": self._undo, "redo": self._redo, "step": self._step, "back": self._back,
            "to_start": partial(self._seek, 0), "to_end": self._to_end, "play": self._play, "run": self._run,
            "new_seed": self._new_seed, "pin": self.comparison.pin,
            "faster": partial(self.workspace.transport.change_speed, 1),
            "slower": partial(self.workspace.transport.change_speed, -1),
            "back_to_start": self._back_to_start, "restore": self._restore,
            "new_weights": self.editing.draw_new_weights, "clear_recent": self._remembered.clear_recent_files,
            "fit": self.workspace.diagram.fit, "zoom_in": self.workspace.diagram.zoom_in,
            "zoom_out": self.workspace.diagram.zoom_out, "theme": self._switch_theme,
            "language": self._switch_language, "about": partial(help_boxes.show_about, self),
            "shortcuts": partial(help_boxes.show_keys, self, self.actions_by_name),
        }  # fmt: skip
        for name, slot in slots.items():
            self.actions_by_name[name].triggered.connect(lambda _checked=False, slot=slot: slot())
        self.actions_by_name["present"].toggled.connect(self._present)
        self.actions_by_name["race"].toggled.connect(self._show_race)
        self.actions_by_name["motion"].toggled.connect(self._set_motion)
        actions = self.actions_by_name
        actions.presets_menu.aboutToShow.connect(lambda: fill_presets_menu(actions.presets_menu, self._open_preset))
        actions.recent_menu.aboutToShow.connect(
            lambda: fill_recent_menu(
                actions.recent_menu, self._remembered.recent_files(), self.files.open_file, actions["clear_recent"]
            )
        )

    def _connect_document(self) -> None:
        document, undo = self.document, self.document.undo_stack
        document.experiment_changed.connect(self.refresh.everything)
        document.position_changed.connect(self.refresh.position)
        document.position_changed.connect(self._show_what_is_possible)
        document.experiment_changed.connect(self._show_what_is_possible)
        document.run_grew.connect(self.refresh.losses)
        undo.indexChanged.connect(self._show_undo)
        undo.cleanChanged.connect(self._show_title)
        self.files.opened.connect(self._on_opened)
        self.files.saved.connect(self._show_title)
        self.files.problem.connect(self._show_problem)
        self.safety.problem.connect(self._show_problem)
        self.data.problem.connect(self._show_problem)
        self.editing.about_to_edit.connect(self.control.pause)
        self.editing.problem.connect(self._on_edit_problem)
        self.editing.accepted.connect(self._on_edit_accepted)

    def _connect_views(self) -> None:
        views, editing = self.workspace, self.editing
        diagram, settings, timeline = views.diagram, views.settings, views.timeline
        diagram.weight_edited.connect(editing.edit_weight)
        diagram.bias_edited.connect(editing.edit_bias)
        diagram.input_edited.connect(editing.edit_shown_input)
        diagram.target_edited.connect(editing.edit_shown_target)
        settings.setting_edited.connect(editing.edit_setting)
        settings.method_edited.connect(editing.edit_method)
        settings.structure_edited.connect(editing.edit_structure)
        settings.activation_edited.connect(editing.edit_activation)
        settings.input_edited.connect(editing.edit_input)
        settings.target_edited.connect(editing.edit_target)
        settings.sample_added.connect(editing.add_sample)
        settings.sample_removed.connect(editing.remove_sample)
        settings.sample_selected.connect(self._show_sample)
        settings.new_weights_requested.connect(editing.draw_new_weights)
        timeline.update_requested.connect(self._seek)
        timeline.run_to_requested.connect(self.control.run_to)
        timeline.row_requested.connect(self.document.show_row)
        views.transport.step_size_changed.connect(self._set_step_size)
        views.transport.speed_changed.connect(self._set_speed)
        views.transport.pace_changed.connect(self._set_pace)

    def _connect_training(self) -> None:
        self.control.state_changed.connect(self._on_training_changed)
        self.control.stepped.connect(self._animate)
        self.control.stopped.connect(self._on_stopped)
        self.control.failed.connect(self._show_problem)
        self.race.running_changed.connect(self._say_running)
        self.race.editing.connect(self.control.pause)
        self.race.leaving.connect(partial(self.actions_by_name["race"].setChecked, False))

    def _connect_comparison(self) -> None:
        what_if, views = self.comparison.what_if, self.workspace
        views.settings.setting_dragged.connect(what_if.drag_setting)
        views.settings.drag_withdrawn.connect(what_if.spring_back)
        views.diagram.parameter_dragged.connect(what_if.drag_parameter)
        what_if.about_to_ask.connect(self.control.pause)
        what_if.changed.connect(self._show_tried)
        what_if.problem.connect(self._show_problem)
        what_if.failed.connect(self._show_problem)
        self.export.message.connect(partial(self.workspace.message_bar.show_message, error=False))
        self.mistakes.failed.connect(self._show_problem)
        self.comparison.message.connect(partial(self.workspace.message_bar.show_message, error=False))

    def complete(self) -> None:
        """Bring in the panels that load slowly; the window calls this itself once it is on the screen."""
        views = self.workspace
        if not views.complete():
            return
        from bpsim.gui.blame.room import BlameRoom
        from bpsim.gui.typesetting import warm_up

        assert views.losses is not None
        assert views.explanation is not None
        views.losses.update_requested.connect(self._seek)
        for source in (views.explanation, self.explain):
            source.frame_requested.connect(lambda frame: self._seek(self.document.playback.cursor.update, frame))
        self.explain.digits_changed.connect(self.refresh.everything)
        self.explain.complete()
        self.notation.place_button()
        views.losses.add_button(pin_button(self.actions_by_name["pin"]))
        self.comparison.take_panel(views.losses)
        self.ask.complete()
        self.data.take_panel(views.losses)
        self.shaping.complete()
        self.blame = BlameRoom(self.document, views, self.actions_by_name, self.refresh, self.inspection, self)
        self.control.state_changed.connect(self.blame.refresh)
        self.explain.digits_changed.connect(self.blame.refresh)
        self.mistakes.complete()
        self.refresh.everything()
        warm_up()
        self.completed.emit()

    # what is remembered

    def _recall(self) -> None:
        memory, views = self._remembered, self.workspace
        self.resize(1440, 900)
        self.restoreGeometry(memory.state("geometry"))
        for name in SPLITTERS:
            views.arranged |= getattr(views, name).restoreState(memory.state(name))
        self._set_step_size(StepSize(memory.choice("step_size", StepSize.LAYER.value, STEP_SIZES)))
        self._set_pace(memory.choice("pace", "six-seconds", ("six-seconds", "fast")))
        self._set_speed(max(0.25, min(20.0, memory.number("speed", 1.0))))
        views.transport.show_step_size(self.control.step_size)
        views.transport.show_pace(self.control.pace)
        views.transport.show_speed(self.control.steps_per_second)
        self.actions_by_name["motion"].setChecked(memory.choice("motion", "on", ("on", "off")) == "on")

    def _remember(self) -> None:
        memory, views = self._remembered, self.workspace
        if not self.actions_by_name["present"].isChecked():
            memory.set_state("geometry", self.saveGeometry())
            for name in SPLITTERS if self.workspace.arranged else ():
                memory.set_state(name, getattr(views, name).saveState())
        memory.set_choice("step_size", self.control.step_size.value)
        memory.set_choice("pace", self.control.pace)
        memory.set_number("speed", self.control.steps_per_second)
        memory.set_choice("motion", "on" if self.actions_by_name["motion"].isChecked() else "off")
        memory.set_choice("language", language())
        memory.set_choice("theme", "dark" if theme().dark else "light")

    # stepping and training

    def _step(self) -> None:
        if self.race.shown:
            self.race.control.run_epoch()
            return
        self.control.pause()
        if not self.document.step(self.control.step_size):
            self._on_stopped(self.document.run.stop)

    def _back(self) -> None:
        if self.race.shown:
            return
        self.control.pause()
        self.document.step_back(self.control.step_size)

    def _seek(self, update: int, frame: int = 0) -> None:
        self.control.pause()
        self.document.seek(update, frame)

    def _to_end(self) -> None:
        self._seek(self.document.run.head)

    def _play(self) -> None:
        if self.control.playing:
            self.control.pause()
        else:
            self.control.play()

    def _run(self) -> None:
        if self.race.shown:
            self.race.run_or_pause(self.control.pace == "six-seconds")
        elif self.control.running:
            self.control.pause()
        else:
            self.workspace.message_bar.hide()
            self.control.run()

    def _new_seed(self) -> None:
        self.control.pause()
        self.workspace.message_bar.hide()
        self.comparison.new_seed()
        self.control.run()

    def _show_tried(self) -> None:
        question = self.comparison.what_if.question
        self.workspace.settings.training.show_tried(
            question.name if question else None, question.value if question else ""
        )

    def _catch_up(self, contents: FileContents) -> None:
        if contents.head:
            self.control.catch_up(legs_of(contents), contents.head, contents.cursor)

    def _set_step_size(self, size: StepSize) -> None:
        self.control.step_size = self.refresh.step_size = size
        self.workspace.transport.show_step_size(size)
        fill_step_menu(self.actions_by_name.step_menu, self.actions_by_name.step_group, size, self._set_step_size)

    def _set_speed(self, steps_per_second: float) -> None:
        self.control.set_speed(steps_per_second)

    def _set_pace(self, pace: str) -> None:
        self.control.pace = pace

    def _show_race(self, on: bool) -> None:
        self.control.pause()
        self.race.show(on)
        self._show_what_is_possible()

    def _say_running(self) -> None:
        running = self.race.control.running if self.race.shown else self.control.running
        self.actions_by_name.show_running(running, self.control.playing)

    def _on_training_changed(self) -> None:
        self._say_running()
        self.refresh.hurry(self.control.running)
        self._show_what_is_possible()

    def _animate(self) -> None:
        self.workspace.diagram.animate_step(min(900, int(700 / self.control.steps_per_second)))

    def _set_motion(self, on: bool) -> None:
        self.workspace.diagram.set_motion(on)

    def _on_stopped(self, stop: Stop | None) -> None:
        finding = self.refresh.finding(stop)
        if finding:
            self.workspace.message_bar.show_message(finding, error=False)

    # resets, undo, files

    def _back_to_start(self) -> None:
        self.control.pause()
        self.document.back_to_start()

    def _restore(self) -> None:
        self.control.pause()
        self.document.restore_original()

    def _undo(self) -> None:
        self.control.pause()
        self.document.undo_stack.undo()

    def _redo(self) -> None:
        self.control.pause()
        self.document.undo_stack.redo()

    def _open_preset(self, preset_id: str) -> None:
        self.control.pause()
        self.files.open_preset(preset_id)

    def _on_opened(self, contents: FileContents, path: Path | None) -> None:
        self.control.pause()
        self.race.control.pause()
        self.workspace.message_bar.hide()
        self.workspace.diagram.reset_scale()
        self.comparison.clear()
        self.document.load(contents, path)
        self.race.opened()
        self.actions_by_name["race"].setChecked(bool(contents.experiment.race))
        self._show_undo()
        self._show_title()
        self._catch_up(contents)
        self.safety.take_as_saved(path)

    def _show_sample(self, sample: int) -> None:
        batch = [int(i) for i in self.document.playback.trace.batch]
        if sample in batch:
            self.document.show_row(batch.index(sample))
        else:
            name = self.document.experiment.sample_names[sample].to(language())
            told = translate("MainWindow", "{name} is not in the batch of this update.").format(name=name)
            self.workspace.message_bar.show_message(told, error=False)

    def _show_problem(self, text: str) -> None:
        self.race.message_bar.show_message(text, error=True)

    def _on_edit_problem(self, field: str, sentence: str) -> None:
        self.workspace.settings.show_problem(field, sentence)
        self._show_problem(sentence)
        self.refresh.position()

    def _on_edit_accepted(self) -> None:
        """A typed value goes on from here; a dragged one would start from 0: say which of the two it is."""
        self.workspace.message_bar.hide()
        update = self.document.forked_at
        if update is not None:
            told = translate(
                "MainWindow", "From update {update} on. What was done before stays; the old way on is the pale curve."
            ).format(update=update)
            self.workspace.message_bar.show_message(told, error=False)
        elif self.document.restarted:
            told = translate(
                "MainWindow", "A new run from the start. The old one is the pale curve; undo brings it back."
            )
            self.workspace.message_bar.show_message(told, error=False)
        self.shaping.blanks.show()

    # what the window says of itself

    def _show_undo(self) -> None:
        undo = self.document.undo_stack
        self.actions_by_name.show_undo(undo.undoText(), undo.redoText())
        self._show_title()

    def _show_title(self) -> None:
        name = self.document.path.name if self.document.path else self.document.experiment.title.to(language())
        self.setWindowTitle(f"{name}[*] – bpsim")
        self.setWindowModified(not self.document.undo_stack.isClean())

    def _show_what_is_possible(self) -> None:
        playback, actions = self.document.playback, self.actions_by_name
        blank, race = self.document.experiment.has_blanks, self.race.shown
        for name in dict.fromkeys((*SINGLE_ONLY, *NEEDS_DATA)):
            actions[name].setEnabled(not (race and name in SINGLE_ONLY) and not (blank and name in NEEDS_DATA))
        if not self.race.shown:
            actions["back"].setEnabled(not playback.at_start)
            actions["to_start"].setEnabled(not playback.at_start)
            actions["to_end"].setEnabled(playback.cursor.update < self.document.run.head)

    def _switch_language(self) -> None:
        set_language("en" if language() == "zh" else "zh")

    def _switch_theme(self) -> None:
        set_theme("light" if theme().dark else "dark")
        if self.actions_by_name["present"].isChecked():
            self.actions_by_name["present"].toggled.emit(True)  # large once more: the style sheet undid it
        self.refresh.everything()
        self.mistakes.show_companion()

    def _present(self, on: bool) -> None:
        self.menuBar().setVisible(not on)
        set_presenting(on)  # first: a style sheet that is set takes every font back to what it was
        self.workspace.present(on)
        self.mistakes.show_large(on)
        self.shaping.present(on)
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if on
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )
        self.refresh.position()

    def _retranslate(self) -> None:
        self.actions_by_name.retranslate()
        self._set_step_size(self.control.step_size)
        self._say_running()
        self._show_undo()
        self._show_what_is_possible()

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if belongs_to_text_field(event):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "refresh"):
            self._retranslate()
            self.refresh.everything()
            self.mistakes.show_companion()
            self.race.retranslate()
            self.ask.retranslate()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.workspace.diagram.setFocus()
        QTimer.singleShot(0, self, self.complete)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        presenting = self.actions_by_name["present"]
        key = event.key()
        if key == Qt.Key.Key_Space:
            self._step()
        elif key == Qt.Key.Key_Backspace:
            self._back()
        elif key == Qt.Key.Key_Escape and presenting.isChecked():
            presenting.setChecked(False)
        elif key == Qt.Key.Key_Escape and self.comparison.what_if.question is not None:
            self.comparison.what_if.spring_back()
        elif key == Qt.Key.Key_Escape:
            self.race.message_bar.hide()
        elif key in (Qt.Key.Key_Period, Qt.Key.Key_B) and presenting.isChecked():
            self.workspace.blank.cover()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if dragged_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        path = dragged_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.files.open_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.control.pause()
        self.race.control.pause()
        if not self.files.may_leave():
            event.ignore()
            return
        self._remember()
        self._fall_silent()
        event.accept()

    def discard(self) -> None:
        """Close without a question and without remembering anything."""
        if self.actions_by_name["present"].isChecked():
            set_presenting(False)
        self._fall_silent()
        self.hide()
        self.deleteLater()

    def _fall_silent(self) -> None:
        """Join the worker; from here on nothing of this window hears of anything."""
        self.control.close()
        self.safety.close()
        self.data.close()
        self.comparison.close()
        self.export.close()
        self.race.close()
        self.mistakes.close()
        self.document.undo_stack.blockSignals(True)
        self.document.blockSignals(True)
