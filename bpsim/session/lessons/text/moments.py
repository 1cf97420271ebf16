"""Moments of an update, by what has just been computed: "z of Director 1", "loss", "start of layer 2"."""

from __future__ import annotations

import re

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.experiment import Experiment
from bpsim.session.frames import FrameSequence, Quantity, frames_of
from bpsim.session.lessons.text.naming import Place
from bpsim.session.lessons.text.values import frame_of, value_in

NO_LAYER = QT_TRANSLATE_NOOP("Problem", "there is no layer {value}; there are {count}, from 1 on")
_LAYER = re.compile(r"start of layer\s+(\d{1,9})", re.IGNORECASE)
_WHOLE = {
    "inputs": Quantity.INPUTS, "the inputs": Quantity.INPUTS, "输入": Quantity.INPUTS,
    "loss": Quantity.LOSS, "the loss": Quantity.LOSS, "损失": Quantity.LOSS,
    "update": Quantity.UPDATE, "the update": Quantity.UPDATE, "更新": Quantity.UPDATE,
    "check": Quantity.CHECK, "the check": Quantity.CHECK, "检查": Quantity.CHECK,
}  # fmt: skip


def frames_in(experiment: Experiment) -> FrameSequence:
    """The frames of every update of an experiment."""
    return frames_of(experiment.network, experiment.settings.loss, experiment.gradient_order)


def moment_in(text: str, experiment: Experiment) -> tuple[int, Place | None]:
    """The frame, and what stands there (None where it is the whole network). Raises BadValue."""
    frames, words = frames_in(experiment), " ".join(text.split())
    whole = _WHOLE.get(words.casefold())
    if whole is Quantity.INPUTS:
        return 0, Place("inputs")
    if whole is not None:
        return max(index for index, frame in enumerate(frames) if frame.quantity is whole), None
    layer = _LAYER.fullmatch(words)
    if layer is not None:
        return _start_of(int(layer[1]), frames, experiment.network.depth), None
    value = value_in(words, experiment, frames)
    return frame_of(value, frames, words), value.place


def _start_of(layer: int, frames: FrameSequence, depth: int) -> int:
    if not 1 <= layer <= depth:
        raise BadValue(NO_LAYER, value=layer, count=depth)
    return next(index for index, frame in enumerate(frames) if frame.layer == layer) - 1
