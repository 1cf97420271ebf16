"""The main window: the wiring room. Views and controllers are connected here, and Qt's events passed on to them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent

from bpsim.gui.document.files import dragged_file
from bpsim.gui.language import language
from bpsim.gui.workspace.keys import belongs_to_text_field
from bpsim.gui.remembered import Remembered
from bpsim.gui.theme import set_presenting
from bpsim.gui.window import help as help_boxes
from bpsim.gui.window.rooms import WindowWithRooms
from bpsim.gui.window.view_hints import follow_hints
from bpsim.gui.window.window_memory import WindowMemory
from bpsim.gui.workspace.menus import fill_presets_menu, fill_recent_menu
from bpsim.session.files.contents import FileContents

SMALLEST = (940, 600)


class MainWindow(WindowWithRooms):
    """The window with its rooms, connected, showing an experiment."""

    def __init__(
        self, contents: FileContents, remembered: Remembered, path: Path | None, *, catch_up: bool = True
    ) -> None:
        super().__init__(contents, remembered, path)
        self._memory = WindowMemory(remembered, self, self.workspace, self.control, self.stepping, self.actions_by_name)
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._connect_actions()
        self._connect_menus()
        self._connect_document()
        self._connect_editing()
        self._connect_views()
        self._connect_training()
        self._connect_comparison()
        self._memory.recall()
        self._retranslate()
        self.refresh.everything()
        self.actions_by_name["race"].setChecked(bool(contents.experiment.race))
        self.comparison.open_pins(contents.pins)
        self.completed.connect(partial(follow_hints, contents.view, self.document, self.workspace))
        if catch_up:
            self.control.catch_up(contents)

    # connections

    def _connect_actions(self) -> None:
        stepping, editing, diagram, look = self.stepping, self.editing, self.workspace.diagram, self._appearance
        slots = {
            "open": self.files.ask_and_open, "save": self.files.save, "save_as": self.files.ask_and_save,
            "export": self.export.ask, "copy_picture": self.export.copy_diagram, "copy_chart": self.export.copy_chart,
            "quit": self.close, "undo": editing.undo, "redo": editing.redo, "step": stepping.step,
            "back": stepping.back, "to_start": stepping.to_start, "to_end": stepping.to_end,
            "play": stepping.play_or_pause, "run": stepping.run_or_pause,
            "new_seed": self._new_seed, "pin": self.comparison.pin,
            "faster": partial(self.workspace.transport.change_speed, 1),
            "slower": partial(self.workspace.transport.change_speed, -1),
            "back_to_start": editing.back_to_start, "restore": editing.restore_original,
            "new_weights": editing.draw_new_weights, "clear_recent": self._remembered.clear_recent_files,
            "fit": diagram.fit, "zoom_in": diagram.zoom_in, "zoom_out": diagram.zoom_out,
            "theme": look.switch_theme, "language": look.switch_language,
            "about": partial(help_boxes.show_about, self),
            "shortcuts": partial(help_boxes.show_keys, self, self.actions_by_name),
        }  # fmt: skip
        for name, slot in slots.items():
            self.actions_by_name[name].triggered.connect(lambda _checked=False, slot=slot: slot())
        self.actions_by_name["present"].toggled.connect(look.present)
        self.actions_by_name["race"].toggled.connect(stepping.show_race)
        self.actions_by_name["race"].toggled.connect(self._states.show_possible)
        self.actions_by_name["motion"].toggled.connect(diagram.set_motion)

    def _connect_menus(self) -> None:
        self.actions_by_name.presets_menu.aboutToShow.connect(self._fill_presets)
        self.actions_by_name.recent_menu.aboutToShow.connect(self._fill_recent)

    def _connect_document(self) -> None:
        document, undo, states = self.document, self.document.undo_stack, self._states
        document.experiment_changed.connect(self.refresh.everything)
        document.position_changed.connect(self.refresh.position)
        document.position_changed.connect(states.show_possible)
        document.experiment_changed.connect(states.show_possible)
        document.run_grew.connect(self.refresh.losses)
        undo.indexChanged.connect(states.show_undo)
        undo.indexChanged.connect(self._show_title)
        undo.cleanChanged.connect(self._show_title)
        self.files.opened.connect(self._on_opened)
        self.files.saved.connect(self._show_title)

    def _connect_editing(self) -> None:
        editing, messages = self.editing, self._messages
        self.files.problem.connect(messages.show_problem)
        self.safety.problem.connect(messages.show_problem)
        self.finding.problem.connect(messages.show_problem)
        self.data.problem.connect(messages.show_problem)
        editing.problem.connect(messages.show_edit_problem)
        editing.accepted.connect(messages.show_accepted_edit)
        self.workspace.settings.withdrawn.connect(messages.forget_edit_problem)
        self.document.experiment_changed.connect(messages.forget_edit_problem)

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
        settings.sample_selected.connect(self._messages.show_present_sample)
        settings.new_weights_requested.connect(editing.draw_new_weights)
        timeline.update_requested.connect(self.stepping.seek)
        timeline.run_to_requested.connect(self.control.run_to)
        timeline.row_requested.connect(self.document.show_row)
        views.predictions.sample_selected.connect(self._messages.show_sample)
        views.transport.step_size_changed.connect(self.stepping.set_step_size)
        views.transport.speed_changed.connect(self.control.set_speed)
        views.transport.pace_changed.connect(self.stepping.set_pace)

    def _connect_training(self) -> None:
        self.control.state_changed.connect(self._on_training_changed)
        self.control.stepped.connect(self.stepping.animate)
        self.control.looked.connect(self.refresh.next_view)
        self.control.stopped.connect(self._messages.show_stop)
        self.control.interrupted.connect(self._messages.show_interrupted)
        self.control.failed.connect(self._messages.show_problem)
        self.race.running_changed.connect(self._states.show_running)
        self.race.leaving.connect(partial(self.actions_by_name["race"].setChecked, False))

    def _connect_comparison(self) -> None:
        what_if, views, messages = self.comparison.what_if, self.workspace, self._messages
        views.settings.setting_dragged.connect(what_if.drag_setting)
        views.settings.drag_withdrawn.connect(what_if.spring_back)
        views.diagram.parameter_dragged.connect(what_if.drag_parameter)
        what_if.about_to_ask.connect(self.control.pause)
        what_if.changed.connect(self._show_tried)
        what_if.problem.connect(messages.show_problem)
        what_if.failed.connect(messages.show_problem)
        self.comparison.edge_look.failed.connect(messages.show_problem)
        self.export.message.connect(messages.show_note)
        self.mistakes.failed.connect(messages.show_problem)
        self.known.failed.connect(messages.show_problem)
        self.comparison.message.connect(messages.show_note)
        self.comparison.failed.connect(messages.show_problem)

    # what takes more than one room

    def _on_opened(self, contents: FileContents, path: Path | None) -> None:
        self.workspace.message_bar.hide()
        self.workspace.diagram.reset_scale()
        self.workspace.diagram.select(None)
        self.document.load(contents, path)
        self.race.opened()
        self.actions_by_name["race"].setChecked(bool(contents.experiment.race))
        self._states.show_undo()
        self._show_title()
        self.comparison.open_pins(contents.pins)
        self.control.catch_up(contents)
        follow_hints(contents.view, self.document, self.workspace)
        self.safety.take_as_saved(path)

    def _fill_presets(self) -> None:
        fill_presets_menu(self.actions_by_name.presets_menu, self.files.open_preset)

    def _fill_recent(self) -> None:
        actions = self.actions_by_name
        files = self._remembered.recent_files()
        fill_recent_menu(actions.recent_menu, files, self.files.open_file, actions["clear_recent"])

    def _new_seed(self) -> None:
        self.workspace.message_bar.hide()
        self.comparison.new_seed()
        self.control.run()

    def _show_tried(self) -> None:
        question = self.comparison.what_if.question
        self.workspace.settings.training.show_tried(
            question.name if question else None, question.value if question else ""
        )

    def _on_training_changed(self) -> None:
        self._states.show_running()
        self.refresh.hurry(self.control.running)
        self._states.show_possible()

    def _show_title(self) -> None:
        name = self.document.path.name if self.document.path else self.document.experiment.title.to(language())
        self.setWindowTitle(f"{name}[*] – bpsim")
        self.setWindowModified(not self.document.undo_stack.isClean())

    def _retranslate(self) -> None:
        self.actions_by_name.retranslate()
        self.stepping.set_step_size(self.control.step_size)
        self._states.show_running()
        self._states.show_undo()
        self._show_title()
        self._states.show_possible()

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if belongs_to_text_field(event):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_memory") and not self.closed:
            self._retranslate()
            self.refresh.everything()
            self.comparison.show()
            self.mistakes.show_companion()
            self.race.retranslate()
            self.ask.retranslate()
            self.finding.retranslate()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.workspace.diagram.setFocus()
        QTimer.singleShot(0, self, self.complete)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        presenting = self.actions_by_name["present"]
        key = event.key()
        if key == Qt.Key.Key_Space:
            self.stepping.step()
        elif key == Qt.Key.Key_Backspace:
            self.stepping.back()
        elif key == Qt.Key.Key_Escape and presenting.isChecked():
            presenting.setChecked(False)
        elif key == Qt.Key.Key_Escape and self.finding.bar.isVisible():
            self.finding.bar.close_bar()
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
            opens = self.files.open_file if path.suffix.lower() == ".json" else self.data.open_table
            opens(path)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.control.pause()
        self.race.control.pause()
        if not self.files.may_leave():
            event.ignore()
            return
        self._memory.keep()
        self.close_rooms()
        event.accept()

    def discard(self) -> None:
        """Close without a question and without remembering anything."""
        self.close_rooms()
        if self.actions_by_name["present"].isChecked():
            set_presenting(False)
        self.hide()
        self.deleteLater()
