"""Can there be a window here? Asked before Qt is started, which would end the whole process instead of saying so."""

from __future__ import annotations

import ctypes
import os
import sys

# what Qt's xcb plugin loads, and the Debian package each is in
XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
QT_PACKAGES = "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"


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
