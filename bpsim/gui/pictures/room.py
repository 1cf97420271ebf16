"""PicturesRoom: what is drawn becomes the network's input, and it answers at the state that is shown."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal

from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.sensitivity import output_gradient
from bpsim.gui.language import language
from bpsim.gui.painted.ink import ink_on_paper, signed_picture
from bpsim.gui.pictures.bars import Bars
from bpsim.gui.pictures.page import PicturesPage
from bpsim.gui.pictures.thumbnails import Gallery
from bpsim.gui.workspace.class_menu import ask_class
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.page_following import PageFollowing
from bpsim.session.experiment import Experiment
from bpsim.session.hidden_value import HIDDEN
from bpsim.session.learned.answering import Answer, answer_at
from bpsim.session.pictures.making import PictureMaker
from bpsim.session.running.known.classified import classes_of_rows
from bpsim.session.running.known.predictions import Predictions
from bpsim.session.words.number_format import format_number

translate = QCoreApplication.translate

PAGE = "pictures"


class PicturesRoom(QObject):
    """Attributes: ``page``. Signals: ``sample_selected(int)``, a sample to train with, for a click on its picture."""

    sample_selected = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context, self._document, self._refresh = context, context.document, context.refresh
        self._made: tuple[Experiment, PictureMaker] | None = None
        self._sample: FloatArray | None = None  # that lies on the sheet untouched: the network gets just that
        self._inputs: FloatArray | None = None  # what the network gets
        self._chosen = -1  # the output that is wished for; -1 for the one that is answered
        self.page = PicturesPage()
        self.page.canvas.drawn.connect(self._on_drawn)
        self.page.bars.chosen.connect(self._choose)
        self.page.samples.sample_chosen.connect(self._load)
        self.page.adding_asked.connect(self._ask_for_class)
        context.workspace.side.fill(PAGE, self.page)
        self._following = PageFollowing(context, PAGE, self.page, self.show)

    def show(self) -> None:
        """What the network answers at the state that is shown."""
        if not self._following.is_shown:
            return
        experiment = self._document.experiment_shown
        if experiment.shape is None:
            self.page.show_nothing(
                translate(
                    "Pictures",
                    "The inputs of this experiment are no picture. Open the preset “Digits: read my handwriting” "
                    "(8×8 pixels) or “MNIST” (28×28), and draw a digit here.",
                )
            )
            return
        maker = self._maker(experiment)
        self.page.show_drawing(adds=experiment.has_classes)
        parameters = self._refresh.shown_parameters()
        self._answer(experiment, maker, parameters)
        self._show_samples(experiment, maker, parameters)

    def _maker(self, experiment: Experiment) -> PictureMaker:
        """Of this experiment's pictures; with pictures of another size the sheet is a new one."""
        if self._made is None or self._made[0] is not experiment:
            maker, before = PictureMaker.of(experiment), None if self._made is None else self._made[1]
            if before is None or before.shape != maker.shape:
                self._chosen = -1
                self.page.canvas.show_ink(np.zeros(maker.canvas_shape))
            if before is None or not before.same_range(maker):
                self._sample = None
            self._inputs = self._inputs_now(maker)
            self._made = experiment, maker
        return self._made[1]

    def _inputs_now(self, maker: PictureMaker) -> FloatArray:
        return maker.inputs_of(self.page.canvas.ink()) if self._sample is None else self._sample

    def _on_drawn(self) -> None:
        if self._made is not None and self._made[0].shape is not None:
            self._sample = None
            self._inputs = self._inputs_now(self._made[1])
            self._answer(*self._made, self._refresh.shown_parameters())

    # the answer

    def _answer(self, experiment: Experiment, maker: PictureMaker, parameters: Parameters) -> None:
        assert self._inputs is not None
        answer, hidden = answer_at(experiment, parameters, self._inputs), self._document.hidden
        names = tuple(name.to(language()) for name in experiment.node_names[-1])
        winner = -1
        if experiment.has_classes and len(names) > 1 and not hidden.hides_outputs:
            winner = int(classes_of_rows(answer.outputs[None])[0])
        chosen = self._chosen if 0 <= self._chosen < len(names) else max(0, winner)
        values = (HIDDEN,) * len(names) if hidden.hides_outputs else tuple(answer.outputs.tolist())
        image = ink_on_paper(maker.shares_of(self._inputs))
        self.page.received.show_image(image, translate("Pictures", "its input"))
        if hidden.kinds:
            said = translate("Pictures", "The answer is hidden from the class.") if hidden.hides_outputs else ""
            self.page.wished.show_image(None, "")
            self.page.show_answer(Bars(names, values, winner, -1), said or self._said(answer), "")
            return
        wish = output_gradient(parameters, self._inputs[None], chosen)[0]
        caption = translate("Pictures", "more like {name}").format(name=names[chosen])
        self.page.wished.show_image(signed_picture(wish.reshape(maker.shape)), caption)
        note = _note(names[chosen], wish)
        self.page.show_answer(Bars(names, values, winner, chosen), self._said(answer), note)

    def _said(self, answer: Answer) -> str:
        if answer.said is None:
            return ""
        said = answer.said.to(language())
        if self._sample is None and self.page.canvas.is_blank:
            return translate("Pictures", "Nothing is drawn, and still it answers {answer}.").format(answer=said)
        return translate("Pictures", "The network answers {answer}.").format(answer=said)

    def _choose(self, output: int) -> None:
        """What would make it more like this one? Once more: like the one that is answered."""
        self._chosen = -1 if output == self._chosen else output
        self.show()

    # samples

    def _show_samples(self, experiment: Experiment, maker: PictureMaker, parameters: Parameters) -> None:
        document = self._document
        training = document.run.training_at(document.playback.cursor.update)
        trained = Predictions(experiment, training, parameters)
        parts: tuple[Predictions, ...] = (trained,)
        if experiment.test_training is not None:
            parts = (trained, Predictions(experiment, experiment.test_training, parameters))
        shown = int(document.playback.trace.batch[document.row])
        self.page.show_gallery(Gallery(parts, maker, shown, document.hidden.hides_outputs))

    def _load(self, row: int) -> None:
        """Show a sample as any other view does, and put it on the sheet."""
        gallery = self.page.samples.samples.gallery
        if gallery is None or self._made is None:
            return
        self._sample = self._inputs = np.array(gallery.inputs(row))
        self.page.canvas.show_ink(self._made[1].drawing_of(self._sample))
        if row < len(gallery.parts[0]):
            self.sample_selected.emit(row)
        self.show()

    def _ask_for_class(self) -> None:
        """Which class is it? The answer makes what the network gets a sample to train with."""
        if self._inputs is not None:
            below = self.page.add.mapToGlobal(QPoint(0, self.page.add.height()))
            ask_class(
                self._context, self._inputs, "{name}", translate("Pictures", "add a drawn sample"), self.page, below
            )


def _note(name: str, wish: FloatArray) -> str:
    """Which gradient that is, in a sentence."""
    largest = float(np.abs(wish).max())
    return translate(
        "Pictures",
        "∂a/∂x, how output {name} changes with each input. Blue: a larger one raises it, orange: lowers it, by up to "
        "{value}. Click a bar for another.",
    ).format(name=name, value=format_number(largest))
