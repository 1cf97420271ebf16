"""A point that is no sample, passed through the network: with every z and a, and no loss."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from bpsim.engine.network import FloatArray, Parameters
from bpsim.engine.tracing import Trace, trace_update
from bpsim.engine.training import State
from bpsim.session.edits.data import batches_up_to
from bpsim.session.experiment import Experiment
from bpsim.session.frames import FrameSequence, Phase
from bpsim.session.words.text import Text

POINT = Text("a point of yours", "你选的点")


def passed(experiment: Experiment, parameters: Parameters, inputs: FloatArray, update: int) -> tuple[Experiment, Trace]:
    """An experiment of that point alone (n_0,), whose targets are blank, and its trace with these parameters."""
    settings = batches_up_to(experiment.settings.changed("stop_when", None), 1)
    alone = replace(
        experiment, x=inputs[None], t=np.full((1, experiment.network.layers[-1]), np.nan), sample_names=(POINT,),
        settings=settings, test=None, race=(), part=None, parameters=parameters,
    )  # fmt: skip
    return alone, trace_update(alone.training, State.start(parameters, settings, update))


def last_forward(frames: FrameSequence) -> int:
    """The number of the frame after which all of the forward pass is there, and nothing else."""
    return max(index for index in range(len(frames)) if frames[index].phase is Phase.FORWARD)
