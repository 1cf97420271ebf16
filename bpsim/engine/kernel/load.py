"""The kernel's machine code, brought into this process: its functions as Python calls them. numba is not needed.

From an object by LLVM's own loader, or from a library that somebody has linked of it, by the system's. Each call
releases Python's lock.
"""

from __future__ import annotations

import ctypes
from typing import Any

from bpsim.engine.kernel import arguments

_SLOTS, _GIVEN = ctypes.c_char_p, ctypes.c_double * arguments.GIVEN
_TYPE = ctypes.CFUNCTYPE(None, _SLOTS, _SLOTS, _SLOTS, _SLOTS, ctypes.POINTER(ctypes.c_double))


class Function:
    """One compiled function, for any thread. It holds what it is a part of, which goes with the last of them."""

    def __init__(self, name: str, place: Any, whole: object) -> None:
        self._name, self._taken, self._whole = name, arguments.FUNCTIONS[name], whole
        self._compiled = _TYPE(place)

    def __call__(self, values: tuple[Any, ...]) -> ctypes.Array[ctypes.c_double]:
        """Of what it takes, its named tuple of ``arguments``, the numbers that it gives. Raises TypeError."""
        if type(values) is not self._taken:
            raise TypeError(f"{self._name} takes {self._taken.__name__}, not {type(values).__name__}")
        slots, given = arguments.slots(values), _GIVEN()
        self._compiled(slots, slots, slots, slots, given)
        return given


MachineCode = dict[str, Function]
"""The functions by their names."""


def processor() -> str:
    """This processor and what it can do, as LLVM says; "" without LLVM, which knows of no other than this one."""
    try:
        import llvmlite.binding as llvm
    except ImportError:
        return ""
    return f"{llvm.get_host_cpu_name()} {llvm.get_host_cpu_features().flatten()}"


def from_object(code: bytes) -> MachineCode:
    """Of an object of ``build``, made on a processor like this one. Raises ImportError without LLVM."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    empty = llvm.parse_assembly("")
    engine = llvm.create_mcjit_compiler(empty, llvm.Target.from_default_triple().create_target_machine())
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return {name: Function(name, engine.get_function_address(name), engine) for name in arguments.FUNCTIONS}


def from_library(path: str) -> MachineCode:
    """Of a shared library. Raises OSError where the system does not load it."""
    library = ctypes.CDLL(path)
    return {name: Function(name, (name, library), library) for name in arguments.FUNCTIONS}
