"""Edits: what a person may change in an experiment. Pure functions, Experiment -> Experiment.

Each raises BadValue, naming the field, when the result would not fit together; the experiment that
was passed in never changes.
"""

from bpsim.session.edits.parameters import (
    with_frozen,
    with_new_initial_weights,
    with_next_seed,
    with_parameter,
    with_weight_seed,
)
from bpsim.session.edits.samples import with_input, with_sample_added, with_sample_removed, with_target
from bpsim.session.edits.structure import (
    with_activation,
    with_hidden_layers,
    with_layer_added,
    with_layer_moved,
    with_layer_removed,
    with_layer_sizes,
    with_muted,
    with_muted_as_zeros,
    with_node_added,
    with_node_moved,
    with_node_removed,
)
from bpsim.session.edits.training import METHODS, method_of, typed_stop, with_loss, with_method, with_setting
from bpsim.session.edits.typed import setting_from_text
from bpsim.session.edits.wording import with_node_renamed, with_notation

__all__ = [
    "METHODS",
    "method_of",
    "setting_from_text",
    "typed_stop",
    "with_activation",
    "with_frozen",
    "with_hidden_layers",
    "with_input",
    "with_layer_added",
    "with_layer_moved",
    "with_layer_removed",
    "with_layer_sizes",
    "with_loss",
    "with_method",
    "with_muted",
    "with_muted_as_zeros",
    "with_new_initial_weights",
    "with_next_seed",
    "with_node_added",
    "with_node_moved",
    "with_node_removed",
    "with_node_renamed",
    "with_notation",
    "with_parameter",
    "with_sample_added",
    "with_sample_removed",
    "with_setting",
    "with_target",
    "with_weight_seed",
]
