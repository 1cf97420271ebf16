"""The random user: lives of some hundred actions in a window of its own, each repeatable from its seed.

A new action of the window's table, a new menu entry, a new widget is tried by itself: actions are taken from the
table, menus from the menu bar, widgets by their kind.
"""

from __future__ import annotations

import shutil
import threading
from collections import Counter, deque
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, QMimeData, QObject, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from bpsim.gui.application import application
from bpsim.gui.formulas.notation import AS_THE_SOURCE, choose_notation
from bpsim.gui.remembered import Remembered
from bpsim.gui.window.main_window import MainWindow
from bpsim.gui.workspace.menus.shortcuts import SHORTCUTS
from bpsim.session.files.fileformat import write_file
from bpsim.session.files.presets import PRESET_IDS, load_preset
from bpsim.session.files.saving import contents_of
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.run import Run
from bpsim.session.words.languages import LANGUAGES
from bpsim.session.words.number_format import USUAL_DIGITS, show_digits
from tests.soak import hands
from tests.soak.answers import Answers
from tests.soak.screen import wrong_numbers
from tests.soak.watch import Watch, tidied, widgets_there, windows_there

SIZES = ((660, 400), (911, 449), (940, 600), (1024, 768), (1280, 800), (1440, 900), (1920, 1080), (2560, 1440))
TABLES = {
    "good.csv": "a,b,t\n1,2,0\n0.5,1,1\n-1,0,1\n", "semicolons.csv": "x;y\n1,5;2\n2,5;1\n", "empty.csv": "",
    "words.csv": "who,what\nAnn,yes\nBob,no\n", "torn.csv": "a,b\n1\n2,3,4\n", "torn.bpsim.json": '{"format": "bpsim", ',
    "other.json": '{"a": [1, 2]}', "picture.png": "\x89PNG",
}  # fmt: skip
DIALOG_SECONDS = 30
REPLAYED = 3000  # updates that are made again, to see that a run is what its legs make of it
# pyqtgraph's menus, of the plot that was there last; a bare widget without parent, child or name that Qt makes itself
KEPT_BY_LIBRARIES = Counter(QMenu=7, QWidget=1)
LAST_WRITTEN = 20.0  # seconds in which what a closed window still writes is there
LEFT_OPEN = 16  # top-level widgets of one class that a window makes once, when first wanted


class NoBrowser(QObject):
    """In the place of the desktop's file manager."""

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        assert url.isLocalFile() or url.scheme() == "https", url


class RandomUser:
    """One life. ``folder`` is all of the file system that it touches; ``last`` are its latest actions in words."""

    def __init__(self, seed: int, life: int, folder: Path, watch: Watch) -> None:
        self.seed, self.life, self.folder, self.watch = seed, life, folder, watch
        self.last: deque[str] = deque(maxlen=40)
        self.done: Counter[str] = Counter()
        self.checked = 0
        self._random = Random(f"{seed}:{life}")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, text in TABLES.items():
            (folder / name).write_text(text, encoding="utf-8")
        self._kept = widgets_there() | KEPT_BY_LIBRARIES
        self._browser = NoBrowser()
        QDesktopServices.setUrlHandler("file", self._browser, "open")
        application(self._random.choice(tuple(LANGUAGES)), self._random.choice(("light", "dark")))
        ids = PRESET_IDS
        self.preset = ids[(life + seed) % len(ids)]
        self._save_a_run(self._random.choice(ids))
        self.window = MainWindow(load_preset(self.preset), Remembered(folder / "settings.ini"), None)
        self.window.show()
        self.window.complete()
        self.window.safety.begin(folder / "recovery")
        self.answers = Answers(lambda: self._random, folder, self._tell)
        self._threads = set(threading.enumerate())
        self._beats = QTimer()  # in every loop: the program has some of its own, while it asks or waits
        self._beats.timeout.connect(watch.beat)
        self._beats.start(10)
        self.watch.beat()
        self.watch.timing = True  # the first window of a process brings all modules in
        self.spin(20)
        self._windows = windows_there()

    def _save_a_run(self, preset: str) -> None:
        experiment = load_preset(preset).experiment
        run = Run.begin(experiment)
        if not experiment.has_blanks:
            run.ensure(self._random.choice((0, 1, 30, 700)))
        write_file(self.folder / "saved.bpsim.json", contents_of(experiment, run, Cursor(run.head)))

    def _tell(self, words: str) -> None:
        self.last.append(words)
        self.watch.beat()

    # living

    def live(self, actions: int, check_every: int = 1) -> None:
        """Up to so many actions: less where the window was closed, or something went wrong."""
        for number in range(actions):
            self._random = Random(f"{self.seed}:{self.life}:{number}")
            act = self._random.choices(ACTS, [weight for weight, _ in ACTS])[0][1]
            self._tell(f"{number} {act.__name__}")
            self.done[act.__name__] += 1
            said = act(self)
            self._tell(f"  {said}")
            self.spin(self._random.choice((0, 0, 5, 30)))
            if not self.all_answered() or not self.window.isVisible():
                return
            if number % check_every == 0:
                self.check_numbers()
            if self.watch.problems:
                return

    def spin(self, milliseconds: int) -> None:
        """Let the program go on for that long."""
        self.watch.beat()
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        self.watch.beat()

    def all_answered(self) -> bool:
        for _ in range(DIALOG_SECONDS * 50):
            if self.answers.waiting() is None:
                return True
            self.spin(20)
        self.watch.add(f"{type(self.answers.waiting()).__name__} cannot be closed")
        return False

    def check_numbers(self) -> None:
        self.checked += 1
        with self.watch.resting():  # what it takes is no part of the program
            wrong = wrong_numbers(self.window)
        if wrong:
            document = self.window.document
            where = f"{document.playback.cursor}, row {document.row}, head {document.run.head}: {document.experiment}"
            self.watch.add("a wrong number on the screen", "\n".join([*wrong, where]))

    # the end

    def end(self) -> None:
        """Close the window; nothing of it may be left."""
        window = self.window
        window.control.pause()
        window.race.control.pause()
        self.all_answered()
        self.answers.stop()
        self.watch.timing = False  # to train again and to collect garbage takes its time here, not in the program
        self._check_run()
        tidied()
        if window.isVisible():
            for name, count in (windows_there() - self._windows).items():
                if count > LEFT_OPEN or name in ("QMessageBox", "TextDialog", "QFileDialog"):
                    self.watch.add(f"{count} {name} left behind")
        self.watch.beat()
        self.watch.timing = True
        window.discard()
        QDesktopServices.unsetUrlHandler("file")
        del self.window, window
        QApplication.clipboard().clear()
        self.spin(30)
        self.watch.timing = False
        tidied()
        for name, count in (widgets_there() - self._kept).items():
            self.watch.add(f"{name} left behind by a closed window", f"{count} {name}")
        for thread in set(threading.enumerate()) - self._threads:
            thread.join(LAST_WRITTEN)
            if thread.is_alive():
                self.watch.add(f"thread {thread.name} left behind")
        application("en", "light")
        choose_notation(AS_THE_SOURCE, names=False)
        show_digits(USUAL_DIGITS)

    def _check_run(self) -> None:
        """The run is what its last leg makes of it."""
        document = self.window.document
        leg = document.run.leg_at(document.run.head)
        count = document.run.head - leg.start.update
        if 0 < count <= REPLAYED:
            made = leg.advance(leg.start, count).state.parameters.flat
            if made.tobytes() != document.run.state(document.run.head).parameters.flat.tobytes():
                self.watch.add("the run is not what its legs make of it", f"{count} updates from {leg.start.update}")


# what it does


def action(user: RandomUser) -> str:
    """Any of the window's table."""
    table = user.window.actions_by_name
    name = user._random.choice([name for name in table.NAMES if table[name].isEnabled()])
    user._tell(f"  {name}")
    table[name].trigger()
    return "triggered"


def menu(user: RandomUser) -> str:
    """Any menu there is; what is chosen in it is left to ``Answers``."""
    found = [m for m in user.window.findChildren(QMenu) if m.actions() or m.receivers("2aboutToShow()")]
    chosen = user._random.choice(found)
    chosen.popup(user.window.mapToGlobal(user.window.rect().center()))
    return f"menu {chosen.title()!r}"


def widget(user: RandomUser) -> str:
    """Any widget that can be reached."""
    found = hands.pokeable(user.window, user._random)
    return "nothing there" if found is None else handled(user, found, hands.poke)


def handled(user: RandomUser, found: QWidget, act: Callable[[QWidget, Random], str]) -> str:
    user._tell(f"  {type(found).__name__} {found.objectName()}")
    return act(found, user._random)


def diagram(user: RandomUser) -> str:
    view = user.window.workspace.diagram
    acts = (hands.click, hands.click, hands.drag, hands.right_click, hands.wheel, hands.hover, hands.wander)
    return handled(user, view, user._random.choice(acts)) if view.isVisible() else "not there"


def typing(user: RandomUser) -> str:
    focus = QApplication.focusWidget()
    return "no focus" if focus is None else handled(user, focus, hands.type_into)


def keys(user: RandomUser) -> str:
    focus = QApplication.focusWidget() or user.window
    return handled(user, focus, hands.wander)


def shortcut(user: RandomUser) -> str:
    """Of the table, by its keys, wherever the focus is."""
    name = user._random.choice(sorted(SHORTCUTS))
    sequences = user.window.actions_by_name[name].shortcuts()
    if not sequences:
        return "none"
    user._tell(f"  {name}")
    QTest.keySequence(QApplication.focusWidget() or user.window, user._random.choice(sequences))
    return "pressed"


def right_click(user: RandomUser) -> str:
    found = hands.pokeable(user.window, user._random)
    return "nothing there" if found is None else handled(user, found, hands.right_click)


def resize(user: RandomUser) -> str:
    size = user._random.choice(SIZES)
    user.window.resize(*size)
    return f"{size}"


def drop(user: RandomUser) -> str:
    """A file onto the window, of whatever kind."""
    path = user._random.choice(sorted(path for path in user.folder.iterdir() if path.is_file()))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(user.window.rect().center()), copy, data, left, Qt.KeyboardModifier.NoModifier)
    user._tell(f"  {path.name}")
    QApplication.sendEvent(user.window, event)
    return "dropped"


def meddle(user: RandomUser) -> str:
    """Another program changes or removes the file that is open."""
    path = user.window.document.path
    if path is None or path.parent != user.folder:
        return "no file"
    if user._random.random() < 0.3:
        path.unlink(missing_ok=True)
        return "removed"
    other = user.folder / user._random.choice(("torn.bpsim.json", "saved.bpsim.json"))
    if not other.exists():  # this very user has removed it
        return "no other file"
    shutil.copy(other, path.with_name("copy"))
    path.with_name("copy").replace(path)
    return "changed"


def wait(user: RandomUser) -> str:
    user.spin(user._random.choice((20, 100, 400)))
    return "waited"


ACTS: tuple[tuple[float, Callable[[RandomUser], str]], ...] = (
    (26, action), (8, menu), (24, widget), (10, diagram), (5, typing), (6, keys), (8, shortcut), (4, right_click), (2, resize),
    (2, drop), (1, meddle), (6, wait),
)  # fmt: skip
