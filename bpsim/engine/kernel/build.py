"""Machine code of the kernel, by numba: one object with a C function for each of ``arguments.FUNCTIONS``.

numba compiles each function together with all that it calls. Of what it adds for Python nothing is left: the object
needs the C library and its mathematics alone. Takes some seconds, and Python's lock for most of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any, get_args, get_type_hints

import llvmlite.binding as llvm
import numpy as np
from numba import carray, cfunc, types

from bpsim.engine.kernel import arguments, measure, train
from bpsim.engine.kernel.parts import written_out

_COMPILED = {
    "train": train.train,
    "measure": measure.measure,
    "change": train.change,
    "activate_rows": train.activate_rows,
    "pull_rows_back": train.pull_rows_back,
}
# the slots of what it takes as whole numbers, as unsigned ones, as numbers and as addresses; what it gives
_TAKES = "wholes, places, numbers, addresses, given"
_POINTERS = map(types.CPointer, (types.int64, types.uint64, types.float64, types.voidptr, types.float64))
_SIGNATURE = types.void(*_POINTERS)


def build(processor: str = "") -> bytes:
    """An object file for this processor, or for all that can do what the named one can, in LLVM's words
    ("x86-64-v3"). numba is to be told the same by NUMBA_CPU_NAME, before it is imported."""
    whole = llvm.parse_assembly("")
    for name, function in _COMPILED.items():
        made = cfunc(_SIGNATURE, error_model="numpy")(_entry(function, arguments.FUNCTIONS[name]))
        module = llvm.parse_assembly(made._library.get_llvm_str())
        whole.triple, whole.data_layout = module.triple, module.data_layout
        _keep_only(module, made._wrapper_name, name)
        whole.link_in(module)
    code: bytes = _machine(whole.triple, processor).emit_object(whole)
    return code


def _machine(triple: str, processor: str = "") -> Any:
    features = "" if processor else llvm.get_host_cpu_features().flatten()
    return llvm.Target.from_triple(triple).create_target_machine(
        cpu=processor or llvm.get_host_cpu_name(), features=features, opt=3, reloc="pic", codemodel="small"
    )


def _keep_only(module: Any, kept: str, name: str) -> None:
    """The module with one function that others can call, by that name, and what it needs."""
    for value in (*module.functions, *module.global_variables):
        if value.name == kept:
            value.name = name
        elif not value.is_declaration:
            value.linkage = llvm.Linkage.internal
    passes = llvm.create_new_module_pass_manager()
    # none of them fails: what would tell Python of a failure is never reached
    passes.add_ipsccp_pass()
    passes.add_simplify_cfg_pass()
    passes.add_global_dead_code_eliminate_pass()
    passes.run(module, llvm.create_pass_builder(_machine(module.triple), llvm.create_pipeline_tuning_options()))


def _entry(function: Any, taken: type[Any]) -> Callable[..., Any]:
    """The function as one of addresses alone."""
    scope: dict[str, Any] = {"function": function, "carray": carray}
    called = ", ".join(_read(taken, count(), scope))
    gives = len(get_args(get_type_hints(function.py_func)["return"]))
    lines = [f"result = function({called})", *(f"given[{place}] = result[{place}]" for place in range(gives))]
    return written_out("entry", _TAKES, lines, scope)


def _read(taken: Any, slot: Iterator[int], scope: dict[str, Any]) -> Iterator[str]:
    """Of each argument how it is read from its slots; the types are put into the scope."""
    for kind in arguments.kinds(taken):
        if isinstance(kind, arguments.Array):
            address = f"addresses[{next(slot)}]"
            sizes = "".join(f"wholes[{next(slot)}], " for _ in range(kind.ndim))
            scope[kind.dtype.name] = kind.dtype.type
            yield f"carray({address}, ({sizes}), {kind.dtype.name})"
        elif kind is int:
            yield f"wholes[{next(slot)}]"
        elif kind is bool:
            yield f"wholes[{next(slot)}] != 0"
        elif kind is float:
            yield f"numbers[{next(slot)}]"
        elif kind is np.uint64:
            yield f"places[{next(slot)}]"
        else:
            scope[kind.__name__] = kind
            yield f"{kind.__name__}({', '.join(_read(kind, slot, scope))})"
