"""Comparing runs in the window: dragged values, pinned runs, another seed. Connects the parts of this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bpsim.engine.orders import ORDERS
from bpsim.engine.settings import TrainingSettings
from bpsim.gui.compare.edge_look import EdgeLook
from bpsim.gui.compare.pin_button import pin_button
from bpsim.gui.compare.pin_list import LegendRow, PinList
from bpsim.gui.compare.pins_to_come import PinsToCome
from bpsim.gui.compare.strip import WhatIfStrip
from bpsim.gui.compare.what_if import WhatIf
from bpsim.gui.controls.choice_words import choice_label, setting_label
from bpsim.gui.controls.numbers import setting_text
from bpsim.gui.controls.text_dialog import TextDialog
from bpsim.gui.language import language
from bpsim.gui.look.series import ExtraCurve, preview_colour, series_colour, series_style
from bpsim.gui.look.theme import theme
from bpsim.gui.losses.loss_readout import told_text
from bpsim.gui.parts.once import open_once
from bpsim.gui.workspace.context import Context
from bpsim.session.edits import with_next_seed
from bpsim.session.files.reading.contents import SavedPin
from bpsim.session.files.saving import saved_pin
from bpsim.session.running.compared.differences import differing_settings
from bpsim.session.running.compared.edge_values import present
from bpsim.session.running.compared.pins import Pin
from bpsim.session.running.compared.what_if import Preview
from bpsim.session.running.known.curves import FixedCurve
from bpsim.session.words.number_format import DASH, format_number, grouped

if TYPE_CHECKING:
    from bpsim.gui.losses.loss_plot import LossPanel

translate = QCoreApplication.translate

NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Comparison(QObject):
    """Attributes: ``what_if``, ``pins`` (the pinned runs).

    Signals: ``pins_changed()``.
    """

    pins_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        document = context.document
        self._context, self._document, self._known = context, document, context.known
        self._panel: LossPanel | None = None
        self._pinned_so_far = 0
        self._previewed: Preview | None = None
        self.pins: list[Pin] = []
        self._to_come = PinsToCome(self)
        self._to_come.made.connect(self._add_made)
        self._to_come.failed.connect(context.problem.emit)
        self._beside: tuple[LegendRow, ExtraCurve] | None = None
        self.what_if = WhatIf(document, self)
        self.edge_look = EdgeLook(document, self.what_if, self)
        self.strip, self.list = WhatIfStrip(), PinList()
        self.strip.keep_requested.connect(self.what_if.keep)
        self.strip.spring_back_requested.connect(self.what_if.spring_back)
        self.list.restore_requested.connect(self.restore)
        self.list.rename_requested.connect(self._ask_name)
        self.list.remove_requested.connect(self.remove)
        self.what_if.changed.connect(self._show_question)
        self.strip.edges.value_requested.connect(self.edge_look.take)
        self.edge_look.changed.connect(self._show_edges)
        document.experiment_changed.connect(self._on_experiment_changed)
        document.run_grew.connect(self._on_run_grew)
        context.known.arrived.connect(self._say_losses)
        context.refresh.followers.append(self._follow)
        context.actions["pin"].triggered.connect(self.pin)
        for again in (context.restyled, context.retranslated):
            again.connect(self.show)
        for failed in (self.what_if.problem, self.what_if.failed, self.edge_look.failed):
            failed.connect(context.problem.emit)
        context.completed.connect(self._take_panel)
        context.closing.connect(self._close)

    def _take_panel(self) -> None:
        """The loss curve is there: a button on it, the strip above it, the legend beside it."""
        panel = self._panel = self._context.workspace.losses
        assert panel is not None
        panel.add_button(pin_button(self._context.actions["pin"]))
        panel.add_strip(self.strip)
        panel.add_side(self.list)
        self.show()

    # pinned runs

    def pin(self) -> None:
        """Put the run that is shown aside, as it is now."""
        name = NAMES[self._pinned_so_far % len(NAMES)]
        document = self._document
        self.pins.append(Pin.of(self._pinned_so_far, name, document.experiment, document.run))
        self._pinned_so_far += 1
        self._changed()

    def restore(self, number: int) -> None:
        pin = self._pin(number)
        self._document.make_whole(pin.run)
        self.what_if.spring_back()
        name = translate("Compare", "go back to run {name}").format(name=pin.name)
        self._document.show_run(name, pin.experiment, pin.restored())

    def remove(self, number: int) -> None:
        self.pins = [pin for pin in self.pins if pin.number != number]
        self._changed()

    def rename(self, number: int, name: str) -> None:
        if name.strip():
            self._pin(number).name = name.strip()
            self._changed()

    def _changed(self) -> None:
        """Pins are part of the file: what is on the screen is no longer what was saved."""
        self._document.undo_stack.resetClean()
        self.show()
        self.pins_changed.emit()

    # pins and files

    def saved_pins(self) -> tuple[SavedPin, ...]:
        """What a file keeps of them, in the order of their numbers."""
        found = [*map(saved_pin, self.pins), *self._to_come.waiting]
        return tuple(sorted(found, key=lambda pin: pin.number))

    def open_pins(self, pins: tuple[SavedPin, ...]) -> None:
        """Those of a file in the place of these, which belong to another; each is shown when it is made again."""
        self.what_if.spring_back()
        self.pins = []
        self._pinned_so_far = max((pin.number + 1 for pin in pins), default=0)
        self._to_come.make(pins)
        self.show()

    def _add_made(self, pin: Pin) -> None:
        self.pins = sorted([*self.pins, pin], key=lambda one: one.number)
        self._document.memory.add(pin.run, self._document.run)
        self.show()
        self.pins_changed.emit()

    def _pin(self, number: int) -> Pin:
        return next(pin for pin in self.pins if pin.number == number)

    def _ask_name(self, number: int) -> None:
        title, question = translate("Compare", "Rename run"), translate("Compare", "Name of this run:")
        dialog = TextDialog(title, question, self._pin(number).name, self._context.window)
        dialog.answered.connect(lambda text: self.rename(number, text))
        open_once(dialog)

    # another seed

    def new_seed(self) -> None:
        """The same training with other random numbers, as a new run beside the old one."""
        document = self._document
        before, experiment = document.experiment, with_next_seed(document.experiment)
        document.start_over(translate("Compare", "new seed"), experiment)
        if experiment.parameters == before.parameters and not ORDERS[experiment.settings.order].seeded:
            self._context.note.emit(
                lambda: translate(
                    "Compare",
                    "Nothing in this training is random: its initial weights are given and every epoch takes the "
                    "samples in the same order, so another seed gives the same run. Try the method stochastic.",
                )
            )

    # what is shown

    def _on_experiment_changed(self) -> None:
        self.what_if.spring_back()
        self.show()

    def _on_run_grew(self) -> None:
        self.what_if.spring_back()
        if self.pins:
            self._show_legend()

    def _show_question(self) -> None:
        question = self.what_if.question
        self._context.refresh.try_out(None if question is None or question.name else question.experiment)
        if question is None:
            self.strip.hide()
        else:
            now = self._now(self._document.run.head) if self._document.run.head else None
            self.strip.show_question(question, self.what_if.preview, now)
        if self.what_if.preview is not self._previewed:  # a new question has no new curve yet
            self._previewed = self.what_if.preview
            self._show_curves()

    def _show_edges(self) -> None:
        look, question = self.edge_look, self.what_if.question
        if not look.name or question is None:
            self.strip.edges.hide()
            return
        self.strip.edges.show_edges(look.name, look.edges, present(question.experiment, look.name))

    def show(self) -> None:
        """Curves and legend, in the colours and the language of the window."""
        self._show_curves()
        self._show_legend()

    def _now(self, beside: int) -> str:
        """The full loss at the end of the run that is shown, as it is said beside state ``beside``; "" while there is
        none."""
        losses = self._known.at("end", self._document.run.head)
        return "" if losses is None else told_text(losses.full, beside)

    def _say_losses(self) -> None:
        """More of them are known."""
        self._show_question()
        self._follow()

    def _follow(self) -> None:
        """The losses in the legend, beside the state that is shown."""
        if self.pins or self._beside is not None:
            self._show_legend()

    def _show_curves(self) -> None:
        if self._panel is None:
            return
        extras = [ExtraCurve(series_colour(pin.number), pin.curve, style=series_style(pin.number)) for pin in self.pins]
        if self._beside is not None:
            extras.append(self._beside[1])
        preview = self.what_if.preview
        if preview is not None:
            curve = FixedCurve(preview.updates, preview.losses, max(1, preview.reached))
            extras.append(ExtraCurve(preview_colour(), curve, width=2.0))
        self._panel.show_extras(extras)

    def _show_legend(self) -> None:
        document = self._document
        now = document.run.training_at(document.run.head).settings
        waiting = self._to_come.waiting
        to_make = [saved.legs[-1].settings if saved.legs else saved.experiment.settings for saved in waiting]
        differing = differing_settings([now, *(pin.settings for pin in self.pins), *to_make])
        shown = LegendRow(
            None,
            translate("Compare", "this run"),
            theme().text,
            self._now(self._context.refresh.update_shown) or DASH,
            described(now, differing),
        )
        beside = [] if self._beside is None else [self._beside[0]]
        rows = [self._row(pin, differing) for pin in self.pins]
        rows += [
            LegendRow(None, saved.name, series_colour(saved.number), "…", described(settings, differing))
            for saved, settings in zip(waiting, to_make, strict=True)
        ]
        self.list.show_rows([shown, *beside, *rows])

    def _row(self, pin: Pin, differing: tuple[str, ...]) -> LegendRow:
        details = [described(pin.settings, differing), *_ending(pin)]
        if pin.forks:
            places = ", ".join(map(str, pin.forks))
            details.append(translate("Compare", "changed at update {places}").format(places=places))
        return LegendRow(
            pin.number, pin.name, series_colour(pin.number), format_number(pin.loss), "; ".join(filter(None, details))
        )

    def show_beside(self, beside: tuple[LegendRow, ExtraCurve] | None) -> None:
        """One more run to compare with, that nobody pinned; None for none."""
        if beside is None and self._beside is None:
            return
        self._beside = beside
        self.show()

    def _close(self) -> None:
        self.what_if.close()
        self._to_come.close()
        self.edge_look.close()


def described(settings: TrainingSettings, names: tuple[str, ...]) -> str:
    """Some settings in words: "learning rate 0.1, batch size 2"."""
    parts = []
    for name in names:
        value = getattr(settings, name)
        text = (
            setting_text(name, value)
            if not isinstance(value, str) or name == "batch_size"
            else choice_label(name, value)
        )
        parts.append(f"{setting_label(name)} {text}")
    return ", ".join(parts)


def _ending(pin: Pin) -> list[str]:
    endings = []
    if pin.stop is not None and pin.stop.reason == "diverged":
        endings.append(translate("Compare", "diverged at update {update}").format(update=grouped(pin.stop.update)))
    for found in pin.saturated:
        name = pin.experiment.node_names[-1][found.node].to(language())
        endings.append(translate("Compare", "{name} is saturated").format(name=name))
    return endings
