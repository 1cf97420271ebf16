"""What a frame's value is made of: structured terms and message templates, not sentences, not HTML.

``explain`` looks only at the trace: nothing is computed again that the engine has computed.
"""

from __future__ import annotations

from dataclasses import replace

from bpsim.engine.settings import TrainingSettings
from bpsim.engine.tracing import Trace
from bpsim.session.explaining.explain_backward import (
    da_equation,
    delta_explanation,
    derivative_equation,
    derivative_hints,
    sign_hints,
)
from bpsim.session.explaining.explain_forward import activation_explanation, inputs_explanation, z_equation
from bpsim.session.explaining.explain_gradient import gradient_explanation
from bpsim.session.explaining.explain_loss import check_explanation, loss_explanation
from bpsim.session.explaining.explain_mistakes import with_mistake
from bpsim.session.explaining.explain_update import update_explanation
from bpsim.session.explaining.writing.checkable import checkable
from bpsim.session.explaining.writing.explanation_parts import CALLED_DELTA, QT_TRANSLATE_NOOP, Explanation, Message
from bpsim.session.explaining.writing.notation import STANDARD, Profile
from bpsim.session.explaining.writing.symbols import Moment
from bpsim.session.frames import Frame, Quantity

OLD_WEIGHTS = Message(
    QT_TRANSLATE_NOOP("Explanation", "{delta} uses the OLD weights: the update comes after the whole backward pass."),
    {"delta": CALLED_DELTA},
)


def explain(
    trace: Trace, frame: Frame, row: int, settings: TrainingSettings, profile: Profile = STANDARD
) -> Explanation:
    """The explanation of one frame, for the sample in ``row`` of the batch where it is about one sample.

    Its equations add up as shown, with more digits on the right side where that takes them.
    """
    moment = Moment(trace, row, settings, profile)
    explanation = with_mistake(_explained(moment, frame), moment, frame, OLD_WEIGHTS)
    main = None if explanation.main is None else checkable(explanation.main)
    hints = (*explanation.hints, *sign_hints(frame, profile))
    return replace(explanation, main=main, auxiliary=tuple(map(checkable, explanation.auxiliary)), hints=hints)


def _explained(moment: Moment, frame: Frame) -> Explanation:
    """What a right program does."""
    layer, node = frame.layer or 0, frame.node or 0
    match frame.quantity:
        case Quantity.INPUTS:
            return inputs_explanation(moment, frame)
        case Quantity.Z:
            return Explanation(frame, z_equation(moment, layer, node))
        case Quantity.A:
            return activation_explanation(moment, frame, layer, node)
        case Quantity.LOSS:
            return loss_explanation(moment, frame)
        case Quantity.DA:
            is_hidden = layer < moment.network.depth
            return Explanation(frame, da_equation(moment, layer, node), hints=(OLD_WEIGHTS,) if is_hidden else ())
        case Quantity.DERIVATIVE:
            return Explanation(
                frame, derivative_equation(moment, layer, node), hints=derivative_hints(moment, layer, node)
            )
        case Quantity.DELTA:
            return delta_explanation(moment, frame, layer, node, OLD_WEIGHTS)
        case Quantity.GRADIENT:
            return gradient_explanation(moment, frame, layer, node)
        case Quantity.UPDATE:
            return update_explanation(moment, frame, layer)
        case Quantity.CHECK:
            return check_explanation(moment, frame)
