"""The main window: it makes the rooms, passes Qt's events on to them, and does what takes more than one of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter

from bpsim.gui.ask.room import AskRoom
from bpsim.gui.compare.comparison import Comparison
from bpsim.gui.creating.room import CreatingRoom
from bpsim.gui.data.room import DataRoom
from bpsim.gui.document.document import Document
from bpsim.gui.document.files import Files, dragged_file
from bpsim.gui.document.remaking import Remaking
from bpsim.gui.explain.inspection import Inspection
from bpsim.gui.explain.room import ExplainRoom
from bpsim.gui.export.room import ExportRoom
from bpsim.gui.find.room import FindRoom
from bpsim.gui.language import language
from bpsim.gui.look.theme import dress, set_presenting
from bpsim.gui.mistakes.room import MistakeRoom
from bpsim.gui.parts.touch import Touch
from bpsim.gui.parts.waiting import is_waiting
from bpsim.gui.presenting.room import PresentingRoom
from bpsim.gui.race.room import RaceRoom
from bpsim.gui.remembered import Remembered
from bpsim.gui.safety.room import SafetyRoom
from bpsim.gui.shaping.room import ShapingRoom
from bpsim.gui.start_page.room import StartRoom
from bpsim.gui.window.action_states import ActionStates
from bpsim.gui.window.appearance import Appearance
from bpsim.gui.window.first_times import FirstTimes
from bpsim.gui.window.messages import Messages
from bpsim.gui.window.stepping import Stepping
from bpsim.gui.window.view_hints import follow_hints, hints_of
from bpsim.gui.window.window_memory import WindowMemory
from bpsim.gui.window.wiring import connect_diagram, connect_menus, connect_settings, connect_what_if
from bpsim.gui.worksheet.room import WorksheetRoom
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.diagram_choices import DiagramChoices
from bpsim.gui.workspace.menus.actions import Actions
from bpsim.gui.workspace.menus.text_field_keys import belongs_to_text_field
from bpsim.gui.workspace.notation_room import NotationRoom
from bpsim.gui.workspace.side.pages import PAGES
from bpsim.session.files.reading.contents import FileContents

if TYPE_CHECKING:
    from bpsim.gui.blame.room import BlameRoom
    from bpsim.gui.confusion.room import ConfusionRoom
    from bpsim.gui.guide.room import GuideRoom
    from bpsim.gui.health.room import HealthRoom
    from bpsim.gui.landscape.room import LandscapeRoom
    from bpsim.gui.learned.room import LearnedRoom
    from bpsim.gui.lessons.room import LessonRoom
    from bpsim.gui.pictures.room import PicturesRoom

translate = QCoreApplication.translate
SMALLEST = (620, 340)  # 1366x768 at 200 % leaves 683x346 beside a frame and a bar of the desktop


class MainWindow(QMainWindow):
    """Attributes: ``context``, what the rooms share, with its ``document``, ``control`` (training), ``editing``,
    ``refresh``, ``workspace`` (the panels) and ``actions_by_name``; ``files``, ``stepping``, and the rooms.
    """

    def __init__(
        self, contents: FileContents, remembered: Remembered, path: Path | None, *, catch_up: bool = True
    ) -> None:
        super().__init__()
        self.context = context = Context(Document(contents, path), remembered, self)
        self.document, self.control, self.editing = context.document, context.control, context.editing
        self.workspace, self.refresh, self.actions_by_name = context.workspace, context.refresh, context.actions
        self.files = Files(self.document, self.contents, remembered, self)
        self.closed = False
        self._make_rooms()
        self._make_helpers()
        self.setCentralWidget(self.safety.over(self.mistakes.framed(self._beside)))
        dress(self)
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._connect()
        self._memory.recall()
        self._retranslate()
        self.refresh.everything()
        self._open_race_and_pins(contents)
        context.completed.connect(self._on_completed)
        context.completed.connect(partial(follow_hints, contents.view, self.document, self.workspace))
        if catch_up:
            self.control.catch_up(contents)

    def _make_rooms(self) -> None:
        """In the order of their pages at the right."""
        context = self.context
        self.inspection = Inspection(context)
        self.comparison = Comparison(context)
        self.choices = DiagramChoices(context)
        self.export = ExportRoom(context, self.contents)
        self.notation = NotationRoom(context)
        self.explain = ExplainRoom(context)
        self.race = RaceRoom(context)
        self.ask = AskRoom(context)
        self.worksheet = WorksheetRoom(context)
        self.data = DataRoom(context)
        self.shaping = ShapingRoom(context)
        context.completed.connect(partial(self._offer_late_pages, "confusion", "paths"))
        self.mistakes = MistakeRoom(context, self.comparison)
        context.completed.connect(partial(self._offer_late_pages, "learned", "landscape", "health", "pictures"))
        context.completed.connect(self._make_slow_rooms)
        self.finding = FindRoom(context)
        self.creating = CreatingRoom(context, self.files)
        self.safety = SafetyRoom(context, self.files, self.contents)
        self.start_page = StartRoom(context, self.files, self.creating, self._open_dropped)
        self._beside = QSplitter(Qt.Orientation.Horizontal)
        self._beside.addWidget(self.race.stack)

    def _make_slow_rooms(self) -> None:
        """Those whose modules take long to load."""
        from bpsim.gui.lessons.class_room import ClassRoom

        _ = self.lessons  # made with them
        self.class_room = ClassRoom(self.context)
        maps = self.actions_by_name["neuron_maps"]
        maps.setChecked(self.context.remembered.choice("neuron_maps", "off", ("on", "off")) == "on")
        maps.toggled.connect(self._on_neuron_maps)
        if maps.isChecked():
            self.learned.show()

    def _offer_late_pages(self, *keys: str) -> None:
        """Pages whose rooms are made when they are first wanted: attributes of the window, called as the page is."""
        for key in keys:
            self.workspace.side.add_late_page(key, PAGES[key].title, partial(getattr, self, key))
            if key in Actions.NAMES:
                self.actions_by_name[key].triggered.connect(partial(self.workspace.side.show_page, key))

    def _on_neuron_maps(self, on: bool) -> None:
        self.context.remembered.set_choice("neuron_maps", "on" if on else "off")
        self.learned.show()

    @cached_property
    def lessons(self) -> LessonRoom:
        from bpsim.gui.lessons.room import LessonRoom

        room = LessonRoom(self.context, self.files, self.contents, self.inspection, self._beside)
        room.moved.connect(self.presenting.show)
        return room

    @cached_property
    def confusion(self) -> ConfusionRoom:
        from bpsim.gui.confusion.room import ConfusionRoom

        return ConfusionRoom(self.context)

    @cached_property
    def paths(self) -> BlameRoom:
        from bpsim.gui.blame.room import BlameRoom

        return BlameRoom(self.context, self.inspection)

    @cached_property
    def learned(self) -> LearnedRoom:
        from bpsim.gui.learned.room import LearnedRoom

        return LearnedRoom(self.context)

    @cached_property
    def landscape(self) -> LandscapeRoom:
        from bpsim.gui.landscape.room import LandscapeRoom
        from bpsim.session.landscape.beside import others_of

        room = LandscapeRoom(
            self.context, lambda: others_of(self.comparison.pins, self.race.control.begun, self.document.run)
        )
        self.comparison.pins_changed.connect(room.show)
        self.actions_by_name["race"].toggled.connect(lambda _on: room.show())
        return room

    @cached_property
    def health(self) -> HealthRoom:
        from bpsim.gui.health.room import HealthRoom

        return HealthRoom(self.context)

    @cached_property
    def pictures(self) -> PicturesRoom:
        from bpsim.gui.pictures.room import PicturesRoom

        room = PicturesRoom(self.context)
        room.sample_selected.connect(self._messages.show_sample)
        return room

    @cached_property
    def guide(self) -> GuideRoom:
        from bpsim.gui.guide.room import GuideRoom

        return GuideRoom(self.context, self.files.open_preset, self.lessons.open)

    def _make_helpers(self) -> None:
        """What decides and speaks for the window, over the rooms."""
        context = self.context
        self._messages = Messages(context, self.race, self.shaping)
        self.presenting = PresentingRoom(context, lambda: self.lessons.for_the_teacher())
        self.appearance = Appearance(context, self.presenting, lambda: self.words)
        self.stepping = Stepping(context, self.race)
        self._states = ActionStates(context, self.race)  # says what can be done after stepping has done it
        self._memory = WindowMemory(context, self.stepping, self.presenting)
        self._remaking = Remaking(self.document, self)
        self._first_times = FirstTimes(context, self.race)
        self._touch = Touch(self)

    def _connect(self) -> None:
        context, document, refresh, undo = self.context, self.document, self.refresh, self.document.undo_stack
        document.experiment_changed.connect(refresh.everything)
        document.position_changed.connect(refresh.position)
        document.run_grew.connect(refresh.losses)
        document.replaced.connect(self._on_replaced)
        for named_anew in (undo.indexChanged, undo.cleanChanged, self.files.saved):
            named_anew.connect(self._show_title)
        self.files.opened.connect(self._on_opened)
        self.files.problem.connect(context.problem.emit)
        self.stepping.stopped.connect(self._messages.show_stop)
        self.explain.frame_requested.connect(self.stepping.seek_frame)
        self.actions_by_name["new_seed"].triggered.connect(self._new_seed)
        self.actions_by_name["quit"].triggered.connect(self.close)
        self.actions_by_name["guide"].triggered.connect(lambda: self.guide.open_here())
        connect_menus(context, self.files)
        connect_diagram(context)
        connect_settings(context)
        connect_what_if(context, self.comparison.what_if)

    @property
    def busy(self) -> bool:
        """Whether a worker still makes something of what is to be seen: a page at the right, the start page."""
        thumbnails = self.start_page.thumbnails
        match self.workspace.side.current:
            case "landscape":
                page_is_busy = self.landscape.busy
            case "health":
                page_is_busy = not self.health.following.complete
            case "confusion":
                page_is_busy = self.confusion.busy
            case "check":
                page_is_busy = self.mistakes.watch.busy
            case _:
                page_is_busy = False
        return page_is_busy or (thumbnails is not None and thumbnails.busy)

    def complete(self) -> None:
        """Bring in what loads slowly; the window calls this itself once it is on the screen."""
        self.context.complete()

    def _on_completed(self) -> None:
        from bpsim.gui.formulas.typesetting import warm_up

        self.workspace.find_room()  # now that all pages are there
        self.refresh.losses()
        self.refresh.position()
        if self.workspace.explanation is not None:
            self.workspace.explanation.word_requested.connect(lambda word: self.guide.open_word(word))
        QTimer.singleShot(0, self, warm_up)  # once all this has been painted

    # what takes more than one room

    @property
    def words(self) -> list[str]:
        """Those by which the program shows what is open, where it has a name."""
        document, lesson = self.document, self.lessons.path
        if lesson is not None:
            return ["lesson", str(lesson)]
        if document.path is not None:
            return [str(document.path)] if document.path.is_file() else []
        return [self.files.preset] if self.files.preset else []

    def contents(self) -> FileContents:
        """All that a file keeps of what is here."""
        hints = hints_of(self.document, self.workspace)
        return replace(self.control.contents(), pins=self.comparison.saved_pins(), view=hints)

    def _open_race_and_pins(self, contents: FileContents) -> None:
        self.actions_by_name["race"].setChecked(bool(contents.experiment.race))
        self.comparison.open_pins(contents.pins)

    def _forget_the_one_before(self) -> None:
        """What was said of another experiment, its scale and its race."""
        self.workspace.message_bar.hide()
        self.workspace.diagram.reset_scale()
        self.race.opened()

    def _on_replaced(self) -> None:
        self._forget_the_one_before()
        self.refresh.position()

    def _on_opened(self, contents: FileContents, path: Path | None) -> None:
        self.workspace.diagram.select(None)
        self.document.load(contents, path)
        self._forget_the_one_before()
        self._open_race_and_pins(contents)
        self._states.show_undo()
        self._show_title()
        self.control.catch_up(contents)
        follow_hints(contents.view, self.document, self.workspace)
        self.safety.take_as_saved(path)

    def _new_seed(self) -> None:
        self.workspace.message_bar.hide()
        self.comparison.new_seed()
        self.control.run()

    def _show_title(self) -> None:
        name = self.document.path.name if self.document.path else self.document.experiment.title.to(language())
        self.setWindowTitle(f"{name}[*] – bpsim")
        self.setWindowModified(not self.document.undo_stack.isClean())

    def _retranslate(self) -> None:
        self.actions_by_name.retranslate()
        self.stepping.set_step_size(self.control.step_size)
        self._states.show_all()
        self._show_title()

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
            self.context.retranslated.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._touch.listen()
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
        elif key == Qt.Key.Key_Escape and self.lessons.is_on and not self.race.message_bar.isVisible():
            self.lessons.leave()
        elif key == Qt.Key.Key_Escape:
            self.race.message_bar.hide()
        elif key in (Qt.Key.Key_Period, Qt.Key.Key_B) and presenting.isChecked():
            self.workspace.blank.cover()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        dragged_file(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        path = dragged_file(event)
        if path is not None:
            self._open_dropped(path)

    def _open_dropped(self, path: Path) -> None:
        by_suffix = {".json": self.files.open_file, ".md": self.lessons.open}
        by_suffix.get(path.suffix.lower(), self.data.open_table)(path)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.control.pause()
        self.race.control.pause()
        if is_waiting() or not self.files.may_leave():
            event.ignore()
            return
        self._memory.keep()
        self._close_rooms()
        event.accept()

    def discard(self) -> None:
        """Close without a question and without remembering anything."""
        self._close_rooms()
        if self.actions_by_name["present"].isChecked():
            set_presenting(False)
        self.hide()
        self.deleteLater()

    def _close_rooms(self) -> None:
        """From here on nothing of this window hears of anything."""
        self.closed = True
        self.context.close()
