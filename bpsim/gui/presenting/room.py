"""PresentingRoom: the window over a whole screen, the only one or the class's, and then the teacher's beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from bpsim.gui.language import language
from bpsim.gui.presenting.next_step import step_to_come
from bpsim.gui.presenting.screens import Places, ScreenRow, places_for
from bpsim.gui.presenting.teacher_window import TeacherWindow
from bpsim.gui.workspace.context import Context

translate = QCoreApplication.translate

CHOSEN = "presented_on"
FULL = Qt.WindowState.WindowFullScreen
STEPPING, TURNING = ("back", "step", "play"), ("lesson_back", "lesson_next")


class PresentingRoom(QObject):
    """Attributes: ``teacher``, her window (None where there is one screen, and while nothing is presented).

    ``lesson``: (notes for the teacher, heading of what follows) where a lesson is open, else None.
    """

    def __init__(self, context: Context, lesson: Callable[[], tuple[str, str] | None]) -> None:
        super().__init__(context)
        self._context, self._lesson = context, lesson
        self.teacher: TeacherWindow | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application, self._on = application, False
        self._places: Places | None = None
        self._before = (application.primaryScreen(), QByteArray())  # where the window stood
        context.refresh.followers.append(self.show)
        context.retranslated.connect(self._retranslate)
        context.restyled.connect(self._restyle)
        context.closing.connect(self._end_teacher)

    def fill(self, on: bool) -> None:
        """A whole screen, or as before."""
        window = self._context.window
        if on and not self._on:
            self._begin()
        elif not on and self.teacher is not None:
            self._end_teacher()
            self._put_back()
        elif not on:
            window.setWindowState(window.windowState() & ~FULL)
        self._on = on

    def geometry_outside(self) -> QByteArray:
        """Of the window while nothing is presented: as it was when this presentation began, or is."""
        return self._before[1] if self._on else self._context.window.saveGeometry()

    def _begin(self) -> None:
        window, screens = self._context.window, QGuiApplication.screens()
        here = screens.index(window.screen())
        self._before = (screens[here], window.saveGeometry())
        places = places_for(rows_of(screens), here, self._context.remembered.text(CHOSEN))
        if places is None:
            window.setWindowState(window.windowState() | FULL)
            return
        actions = self._context.actions
        self.teacher = TeacherWindow(window, [actions[name] for name in (*STEPPING, *TURNING)], self._press)
        self.teacher.ended.connect(self._end)
        self.teacher.screen_chosen.connect(self._choose)
        self._application.screenRemoved.connect(self._on_screen_removed)
        self._divide(places)
        self.show()

    def _put_back(self) -> None:
        """The window where it stood."""
        window, (screen, geometry) = self._context.window, self._before
        window.setWindowState(window.windowState() & ~FULL)
        if screen in QGuiApplication.screens():  # first: else some systems put it back on this one
            window.setScreen(screen)
        window.restoreGeometry(geometry)

    def _divide(self, places: Places) -> None:
        """The window to the class, the teacher's to her."""
        assert self.teacher is not None
        screens, self._places = QGuiApplication.screens(), places
        audience, own = screens[places.audience], screens[places.teacher]
        self.teacher.show_screens([f"{row.name} · {row.size[0]} × {row.size[1]}" for row in rows_of(screens)],
                                  places.audience)  # fmt: skip
        _put(self.teacher, own, middle_of(self.teacher, own.availableGeometry()))
        self.teacher.show()
        window = self._context.window
        if window.windowState() & FULL:
            window.setWindowState(window.windowState() & ~FULL)  # else it stays where it is
        _put(window, audience, audience.geometry())
        window.setWindowState(window.windowState() | FULL)
        self.teacher.raise_()

    def _choose(self, audience: int) -> None:
        """Another screen for the class, from now on and the next time."""
        screens = rows_of(QGuiApplication.screens())
        self._context.remembered.set_choice(CHOSEN, screens[audience].name)
        assert self._places is not None
        places = places_for(screens, self._places.teacher, screens[audience].name)
        if places is not None and places != self._places:
            self._divide(places)

    def _end(self) -> None:
        self._context.actions["present"].setChecked(False)

    def _press(self, event: QKeyEvent) -> None:
        """A key of the teacher's window, as if it were typed on the class's screen: a dark one gets bright."""
        blank = self._context.workspace.blank
        QApplication.sendEvent(blank if blank.isVisible() else self._context.window, event)

    def _end_teacher(self) -> None:
        teacher, self.teacher = self.teacher, None
        if teacher is not None:
            self._application.screenRemoved.disconnect(self._on_screen_removed)
            teacher.end()

    def _on_screen_removed(self) -> None:
        """A cable was pulled: the class's picture would lie under or over hers; once Qt has moved the windows."""
        QTimer.singleShot(0, self, self._end)

    # what the teacher sees

    def show(self) -> None:
        teacher, context = self.teacher, self._context
        if teacher is None:
            return
        lesson, racing = self._lesson(), context.actions["race"].isChecked()
        names = TURNING if lesson is not None else STEPPING
        teacher.show_buttons([context.actions[name] for name in names])
        now = context.workspace.narrator.text()
        if racing:
            now, to_come = translate("Teacher", "A race."), translate("Teacher", "One epoch of every lane")
        elif context.refresh.hurried:
            now, to_come = translate("Teacher", "Training runs."), ""
        else:
            to_come = step_to_come(context.document, context.control.step_size)
        if lesson is None:
            notes = context.document.experiment.story.to(language())
        else:
            notes, to_come = lesson
        teacher.show_words(now, to_come, notes)

    def _retranslate(self) -> None:
        if self.teacher is not None:
            self.teacher.retranslate()
            self.show()

    def _restyle(self) -> None:
        if self.teacher is not None:
            self.teacher.set_fonts()


def rows_of(screens: list[QScreen]) -> list[ScreenRow]:
    places = [screen.geometry() for screen in screens]
    return [
        ScreenRow(screen.name(), (place.x(), place.y()), (place.width(), place.height()))
        for screen, place in zip(screens, places, strict=True)
    ]


def middle_of(widget: QWidget, room: QRect) -> QRect:
    """Its size, as far as there is room, in the middle of that."""
    place = QRect(0, 0, min(widget.width(), room.width()), min(widget.height(), room.height()))
    place.moveCenter(room.center())
    return place


def _put(widget: QWidget, screen: QScreen, place: QRect) -> None:
    widget.setScreen(screen)
    widget.setGeometry(place)
