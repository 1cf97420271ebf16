"""The kernel's machine code: what goes in, what comes out, and that it needs nobody."""

from __future__ import annotations

import subprocess
import sys
from inspect import signature
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from bpsim.engine.kernel import arguments
from bpsim.engine.kernel.arguments import Activate, Plan, PullBack, Row, Rows, laid
from bpsim.engine.kernel.load import MachineCode
from bpsim.session.running import kernel_cache

WITHOUT_NUMBA = """
import sys
from bpsim.session.running import acceleration, kernel_cache
from bpsim.engine import paths
from bpsim.session.files.presets import load_preset
paths.load_kernel(kernel_cache.machine_code())
training = load_preset("hiring").experiment.training
print(paths.best_path(training), "numba" in sys.modules)
"""


class Sized(NamedTuple):
    """The same numbers in a row, and by row and column."""

    plan: Plan
    row: Row
    rows: Rows


@pytest.fixture
def functions(kernel: None) -> MachineCode:
    return kernel_cache.machine_code()


def test_a_process_that_trains_compiled_has_no_numba(kernel: None) -> None:
    """It would take half a second and 60 MB."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_NUMBA], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert done.stdout.split() == ["kernel", "False"]


def test_the_machine_code_takes_what_the_functions_take() -> None:
    pytest.importorskip("numba")
    from bpsim.engine.kernel import build

    assert build._COMPILED.keys() == arguments.FUNCTIONS.keys()
    for name, function in build._COMPILED.items():
        assert tuple(signature(function.py_func).parameters) == arguments.FUNCTIONS[name]._fields


def test_what_is_laid_out_once_is_laid_out_as_ever() -> None:
    z, a = np.zeros((2, 3)), np.empty((2, 3))
    plain = Activate(0, 2, 3, z, a)
    once = plain._replace(z=laid(Row, z))
    assert arguments.slots(once) == arguments.slots(once) == arguments.slots(plain)
    plan = Plan(3, 0, 2, 7, 0, 0)
    assert arguments.slots(Sized(laid(Plan, plan), laid(Row, z), laid(Rows, z))) == arguments.slots(Sized(plan, z, z))
    with pytest.raises(TypeError, match="an array of"):
        laid(Row, z.astype(np.float32))
    with pytest.raises(TypeError, match="laid out as"):
        arguments.slots(plain._replace(z=laid(Rows, z)))


def test_an_array_of_another_kind_is_refused_before_the_machine_code_reads_it(functions: MachineCode) -> None:
    z, a = np.zeros((2, 3)), np.empty((2, 3))
    activate = functions["activate_rows"]
    activate(Activate(0, 2, 3, z, a))
    for wrong in (z.astype(np.float32), np.zeros((3, 2)).T, np.zeros((2, 6))[:, ::2]):
        with pytest.raises(TypeError, match="an array of"):
            activate(Activate(0, 2, 3, wrong, a))
    with pytest.raises(TypeError, match="takes Activate, not PullBack"):
        activate(PullBack(0, 2, 3, z, a, a))
