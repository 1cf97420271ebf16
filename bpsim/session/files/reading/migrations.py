"""Older files, brought to today's format step by step before they are read.

Each row of ``MIGRATIONS`` takes the document of one version and gives that of the next; nothing is checked here, that
is the reader's part. A new version of the format is a new row, a new number in ``contents.FORMAT`` and a golden file
in ``tests/session/files/golden``.
"""

from __future__ import annotations

import copy
from collections.abc import Callable

from bpsim import __version__
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import stop_at_loss
from bpsim.session.files.reading.contents import FORMAT
from bpsim.session.files.reading.json_reading import Fields, whole

Document = dict[str, object]


def migrated(value: object) -> Document:
    """The document of a file of any version so far, as version ``FORMAT`` has it.

    Raises BadValue where it is no experiment, or one of a newer bpsim.
    """
    fields = Fields(value)
    if not fields.holds("format"):
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", 'is no experiment of bpsim, which begins with "format": {known}'), known=FORMAT
        )
    version = whole(fields.required("format"), "format", 1)
    if version > FORMAT:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem",
                "was written by a newer bpsim: format {version}, and this one, {bpsim}, reads up to {known}. Nothing "
                "is changed; a newer bpsim opens it",
            ),
            "format",
            version=version,
            known=FORMAT,
            bpsim=__version__,
        )
    document = fields.values()
    while version < FORMAT:
        document = MIGRATIONS[version](document)
        version += 1
        document["format"] = version
    return document


def _to_2(document: Document) -> Document:
    """Version 2 may have ``data.test`` and ``data.scaling``; everything else stayed as it was."""
    return dict(document)


def _to_3(document: Document) -> Document:
    """Version 3 may have ``run.row``, a ``run`` without legs, and ``pins``; everything else stayed as it was."""
    return dict(document)


def _to_4(document: Document) -> Document:
    """Version 4 has ``stop_when``, a condition, in the place of ``stop_loss``, the full loss at an epoch's end; a run
    that it ended was stopped by a "condition", no longer by its "loss"."""
    changed = copy.deepcopy(document)
    _use_conditions(changed)
    return changed


def _use_conditions(value: object) -> None:
    """In place, wherever there are settings: of the experiment, of lanes, legs and pins."""
    if isinstance(value, list):
        for item in value:
            _use_conditions(item)
    if not isinstance(value, dict):
        return
    training, stop = value.get("training"), value.get("stop")
    if isinstance(training, dict) and "stop_loss" in training:
        training["stop_when"] = _stop_when(training.pop("stop_loss"))
    if isinstance(stop, dict) and stop.get("reason") == "loss":
        stop["reason"] = "condition"
    for inner in value.values():
        _use_conditions(inner)


def _stop_when(loss: object) -> object:
    try:
        return stop_at_loss(loss)
    except BadValue:
        return loss  # the reader says what is wrong with it


def _to_5(document: Document) -> Document:
    """Version 5 may have ``data.shape``, a shipped ``data.set`` in the place of samples, and ``network.drawn``;
    everything else stayed as it was."""
    return dict(document)


MIGRATIONS: dict[int, Callable[[Document], Document]] = {1: _to_2, 2: _to_3, 3: _to_4, 4: _to_5}
