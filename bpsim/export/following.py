"""The run that an experiment or a saved file has, made again as far as an export needs it."""

from __future__ import annotations

import time
from collections.abc import Callable

from bpsim.engine import paths
from bpsim.engine.advancing import Advance
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.session.files.reading.contents import FileContents
from bpsim.session.files.saving import legs_of
from bpsim.session.running.acceleration import load_now
from bpsim.session.running.run import Run

Tick = Callable[[int, int], None]
"""Called with (done, total) now and then; may raise to end the work."""

_SLICE_SECONDS = 0.1
_MANY = 10_000  # updates; fewer take less time than the compiled path takes to load


def follow(
    contents: FileContents, until: int, tick: Tick, log: list[Advance] | None = None, *, obey: bool = False
) -> Run:
    """The run to state ``until``, leg by leg, or as far as training goes.

    ``log`` gets what was made; ``obey``: the stop rules of the settings end the run too.
    """
    if until > 0 and not contents.legs:
        contents.experiment.check_complete()
    if until >= _MANY or any(leg.path == paths.KERNEL for leg in contents.legs):
        load_now()
    first, *others = legs_of(contents)
    run = Run.from_leg(first)
    for leg in [leg for leg in others if leg.start.update <= until]:
        if not _extend(run, leg.start.update, until, tick, log, obey):
            return run
        run = run.with_leg(leg)
    _extend(run, until, until, tick, log, obey)
    return run


def reached(contents: FileContents, update: int, tick: Tick) -> Run:
    """The run to state ``update``. Raises BadValue where training ends before."""
    run = follow(contents, update, tick)
    if run.head < update:
        assert run.stop is not None
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "{value} cannot be reached: training diverges at update {stop}"),
            "--update",
            value=update,
            stop=run.stop.update,
        )
    return run


def _extend(run: Run, until: int, total: int, tick: Tick, log: list[Advance] | None, obey: bool) -> bool:
    """False where training has ended by itself."""
    count = 1
    while run.head < until:
        begun = time.perf_counter()
        made = run.leg_at(run.head).advance(run.state(run.head), min(count, until - run.head), watch=True)
        run.extend(made)
        if log is not None:
            log.append(made)
        tick(run.head, total)
        if made.stop is not None and (obey or made.stop.reason == "diverged"):
            return False
        elapsed = time.perf_counter() - begun
        count = max(1, int(min(2 * count, count * _SLICE_SECONDS / max(elapsed, 1e-6))))
    return True
