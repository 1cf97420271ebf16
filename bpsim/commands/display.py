"""Can there be a window here? Asked before Qt is started, which would end the whole process instead of saying so."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from functools import partial
from pathlib import Path

from bpsim.session.checks.check import Check, Found

# what Qt's xcb plugin loads, and the Debian package each is in
XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# what Qt itself is linked to
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
QT_PACKAGES = " ".join(QT_LIBRARIES.values())


def display_trouble() -> str | None:
    """Why no window can be shown, in one line; None where it can (or where only Qt itself can tell)."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    display = os.environ.get("DISPLAY")
    if not display:
        return "there is no display here for the window; 'bpsim train' and 'bpsim screenshot' work without one"
    missing = [package for library, package in XCB_LIBRARIES.items() if not _loads(library)]
    if missing:
        return f"the window needs these system packages: {' '.join(missing)}"
    if not _answers(display):
        return f"the display {display} does not answer; 'bpsim train' and 'bpsim screenshot' work without one"
    return None


def library_trouble(error: ImportError) -> str | None:
    """What is missing where Qt could not be imported; None where the error is not about that."""
    if isinstance(error, ModuleNotFoundError):
        outside = (error.name or "").partition(".")[0]
        if outside == "bpsim":
            return None
        return f"the Python package {outside} is missing: install bpsim with 'pip install .'"
    return f"Qt cannot be loaded: {error}; on Debian and Ubuntu it needs the packages {QT_PACKAGES}"


def look_at_libraries() -> Found:
    """OpenGL and the other libraries of the system that Qt is linked to; elsewhere than on Linux Qt brings its own."""
    if not sys.platform.startswith("linux"):
        return Found("part of the system")
    missing = {library: package for library, package in QT_LIBRARIES.items() if not _loads(library)}
    if missing:
        packages = " ".join(missing.values())
        return Found(f"missing: {', '.join(missing)}", f"all of them; on Debian and Ubuntu the packages {packages}")
    return Found("OpenGL and the others are there")


def look_at_plugin(name: str | None) -> Found:
    """The part of Qt that speaks with this display: whether it loads, and what it lacks."""
    spec = importlib.util.find_spec("PySide6") if name else None
    if spec is None or not spec.submodule_search_locations:
        return Found("part of the system" if spec is None and name is None else "PySide6 is not installed")
    folder = Path(spec.submodule_search_locations[0], "Qt", "plugins", "platforms")
    return plugin_found(folder / f"lib{name}.so")


def plugin_found(file: Path) -> Found:
    if not file.exists():
        return Found(f"{file.name} is not there", "all of Qt: install bpsim again")
    try:
        ctypes.CDLL(str(file))
    except OSError as error:
        lacking = str(error).partition(":")[0]
        package = {**XCB_LIBRARIES, **QT_LIBRARIES}.get(lacking)
        right = f"the package {package} of Debian and Ubuntu" if package else "a system that has what it needs"
        return Found(f"{file.name} cannot be loaded: {error}", right)
    return Found(f"{file.name} loads")


def display_checks() -> list[Check]:
    """For the display that there is when this is called: whoever goes on without one changes the environment."""
    trouble, plugin = display_trouble(), _plugin_name()
    shown = Found("can be shown") if trouble is None else Found(trouble, "a display that takes the window")
    return [
        Check("OpenGL and libraries", look_at_libraries),
        Check("plugin for the display", partial(look_at_plugin, plugin)),
        Check("window", lambda: shown),
    ]


def _plugin_name() -> str | None:
    """As Qt would choose it; None where it needs nothing of the system's."""
    if not sys.platform.startswith("linux"):
        return None
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    return f"q{chosen}" if chosen else "qxcb" if os.environ.get("DISPLAY") else "qoffscreen"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers(display: str) -> bool:
    """Whether an X server takes a connection there (True where libxcb cannot be asked)."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
