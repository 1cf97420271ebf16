"""SafetyRoom: autosave, what an ended window left behind, and files that other programs change, wired to the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bpsim.engine.problems import BadValue
from bpsim.gui.document.files import Files
from bpsim.gui.formulas.phrasing import say
from bpsim.gui.language import language
from bpsim.gui.safety.autosaving import Autosaving
from bpsim.gui.safety.crashes import Crashes, show_report_words
from bpsim.gui.safety.offer_bar import Answer, OfferBar
from bpsim.gui.workspace.context import Context
from bpsim.session.crashes.reports import reports_folder
from bpsim.session.files.file_mark import Change
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.recovery import Recovered, Slot, orphans, recovery_folder
from bpsim.session.words.number_format import of_count

translate = QCoreApplication.translate
GAP = 8


class SafetyRoom(QObject):
    """Attributes: ``autosaving``, ``crashes`` (reports of faults), ``offer`` (what was left behind), ``file_offer``
    (the file changed, or could not be written).
    """

    def __init__(self, context: Context, files: Files, contents: Callable[[], FileContents]) -> None:
        super().__init__(context)
        document, control = context.document, context.control
        self._context, self._document, self._control, self._files = context, document, control, files
        self._orphans: list[Slot] = []
        self.autosaving = Autosaving(document, control, contents, lambda: files.aside, self)
        self.crashes = Crashes(context, self.autosaving)
        self.offer, self.file_offer = OfferBar(), OfferBar()
        self.autosaving.failed.connect(self._on_failed)
        files.saved.connect(self.take_as_saved)
        files.save_failed.connect(self._on_save_failed)
        files.guard.found.connect(self._on_found)
        files.guard.watch(document.path)
        context.closing.connect(self._close)

    def over(self, content: QWidget) -> QWidget:
        """``content`` with room above it for what is asked."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._offers = QWidget()
        offers = QVBoxLayout(self._offers)
        offers.setContentsMargins(GAP, 0, GAP, 0)
        offers.setSpacing(0)
        offers.addWidget(self.crashes.offer)
        offers.addWidget(self.offer)
        offers.addWidget(self.file_offer)
        column.addWidget(self._offers)
        column.addWidget(content, 1)
        return whole

    def begin(self, folder: Path | None = None) -> None:
        """Keep from now on what is done here, and offer what another window has left behind."""
        folder = folder or recovery_folder()
        try:
            self.autosaving.begin(Slot.new(folder))
            self._orphans = orphans(folder)
        except OSError as error:
            self._on_failed(error.strerror or str(error))
        else:
            self._say_settings_are_lost()
        self.crashes.begin(reports_folder())
        if self._orphans:
            self._offer_next()
        else:
            self.crashes.offer_found()

    def _close(self) -> None:
        """The window closes as it should."""
        self.autosaving.close()
        self._release()

    def _release(self) -> None:
        """What nobody has decided on stays for the next start."""
        for slot in self._orphans:
            slot.release()
        self._orphans = []

    # what was left behind

    def _offer_next(self) -> None:
        if not self._orphans:
            return
        slot = self._orphans[0]
        discard = Answer(lambda: translate("Safety", "Discard"), self._discard)
        later = Answer(lambda: translate("Safety", "Later"), self._release)
        report = [Answer(show_report_words, self._show_report)] if self.crashes.found else []
        try:
            found = slot.read()
        except (BadValue, OSError) as error:
            reason = error
            self.offer.offer(lambda: _unreadable(slot.file, reason), [later, discard, *report])
            return
        restore = Answer(lambda: translate("Safety", "Restore"), lambda: self._restore(found))
        self.offer.offer(
            lambda: _left_behind(found, len(self._orphans), bool(report)), [restore, discard, later, *report]
        )

    def _show_report(self) -> None:
        """The question stays."""
        self.crashes.show(self.crashes.found[0])
        self._offer_next()

    def _discard(self) -> None:
        self._orphans.pop(0).remove()
        self._offer_next()

    def _restore(self, found: Recovered) -> None:
        if not self._files.may_leave():
            self._offer_next()
            return
        slot = self._orphans.pop(0)
        self._release()
        self.autosaving.adopt(slot)
        self._files.opened.emit(found.contents, found.path)
        self._document.undo_stack.resetClean()
        if found.path is not None:
            self._files.guard.compare(found.path, found.saved)

    # files

    def take_as_saved(self, path: Path | None) -> None:
        """What is on the screen was read from or written to a file (None: it is a preset)."""
        self.file_offer.withdraw()
        self._files.guard.watch(path)
        self.autosaving.take_as_saved()

    def _on_found(self, change: Change) -> None:
        path = self._document.path
        if change is Change.NONE or path is None:
            self.file_offer.withdraw()
            return
        save_as = Answer(lambda: translate("Safety", "Save as…"), self._save_as)
        keep = Answer(lambda: translate("Safety", "Keep mine"), self._keep_mine)
        if change is Change.GONE:
            again = Answer(lambda: translate("Safety", "Save again"), lambda: self._files.save_to(path))
            leave = Answer(lambda: translate("Safety", "Not now"), self._keep_mine)
            self.file_offer.offer(lambda: _gone(path), [again, save_as, leave])
        else:
            load = Answer(lambda: translate("Safety", "Load again"), lambda: self._load_again(path))
            self.file_offer.offer(lambda: _changed(path), [load, keep, save_as])

    def _on_save_failed(self, path: Path, reason: str) -> None:
        again = Answer(lambda: translate("Safety", "Try again"), lambda: self._files.save_to(path))
        save_as = Answer(lambda: translate("Safety", "Save as…"), self._files.ask_and_save)
        leave = Answer(lambda: translate("Safety", "Not now"), self.file_offer.withdraw)
        self.file_offer.offer(lambda: _not_saved(path, reason), [save_as, again, leave])

    def _keep_mine(self) -> None:
        self._files.guard.accept()
        self._document.undo_stack.resetClean()

    def _save_as(self) -> None:
        if not self._files.ask_and_save():
            self._files.guard.repeat()

    def _load_again(self, path: Path) -> None:
        """The file as it is now, as one edit: undo brings back what was on the screen."""
        try:
            contents = self._files.read(path)
        except (BadValue, OSError) as error:
            reason = error
            self._context.problem.emit(lambda: f"{path.name}: {_reason(reason)}")
            self._files.guard.repeat()
            return
        self._document.show_contents(translate("Safety", "load the file again"), contents)
        self._document.undo_stack.setClean()
        self._control.catch_up(contents)
        self.take_as_saved(path)

    def _on_failed(self, reason: str) -> None:
        self._context.problem.emit(lambda: _not_kept(reason, self._context.remembered.is_kept))

    def _say_settings_are_lost(self) -> None:
        remembered = self._context.remembered
        if not remembered.is_kept:
            self._context.problem.emit(
                lambda: translate(
                    "Safety", "Settings and recent files cannot be kept: {place} cannot be written."
                ).format(place=remembered.place)
            )


def _not_kept(reason: str, settings_are: bool) -> str:
    told = translate("Safety", "What you do here cannot be kept safe meanwhile: {reason}. Save it to a file.")
    forgotten = translate("Safety", "Settings and recent files are forgotten at the end, too.")
    return told.format(reason=reason) + ("" if settings_are else f" {forgotten}")


def _left_behind(found: Recovered, count: int, reported: bool) -> str:
    when = QDateTime.fromSecsSinceEpoch(int(found.saved)).toString("yyyy-MM-dd HH:mm")
    title = found.contents.experiment.title.to(language())
    name = title if found.path is None else f"{title} ({found.path.name})"
    told = of_count(
        found.contents.head,
        translate("Safety", "bpsim ended without closing. Not saved: {name}, 1 update done, {when}."),
        translate("Safety", "bpsim ended without closing. Not saved: {name}, {count} updates done, {when}."),
        name=name, when=when,
    )  # fmt: skip
    more = translate("Safety", "{count} more after this.").format(count=count - 1) if count > 1 else ""
    report = translate("Safety", "There is a report of the fault; nothing is sent.") if reported else ""
    return " ".join(filter(None, (told, more, report)))


def _unreadable(file: Path, error: Exception) -> str:
    return translate(
        "Safety", "bpsim ended without closing, and what it left cannot be read: {file} ({reason})."
    ).format(file=file, reason=_reason(error))


def _changed(path: Path) -> str:
    return translate(
        "Safety", "{name} was changed by another program. Load again shows that version; undo brings back this one."
    ).format(name=path.name)


def _not_saved(path: Path, reason: str) -> str:
    told = translate("Safety", "{file} could not be saved: {reason}. What you did is still here.")
    return told.format(file=path, reason=reason)


def _gone(path: Path) -> str:
    return translate(
        "Safety", "{name} is no longer there: deleted, moved or renamed. What you see is only here."
    ).format(name=path.name)


def _reason(error: Exception) -> str:
    if isinstance(error, BadValue):
        return say(error)
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
