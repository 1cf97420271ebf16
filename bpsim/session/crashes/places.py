"""Paths in a report: as far as they lie inside the program. Where somebody has it, and his name with that, is left out.

By their form alone, so that what a process has left can be read by another, on another system too.
"""

from __future__ import annotations

import re
from pathlib import Path

ELSEWHERE = "elsewhere"
_INSIDE = tuple(
    re.compile(rf"(?:^|[/\\]){form}$")
    for form in (
        r"(?:site|dist)-packages[/\\](.+)",
        r"_internal[/\\](.+)",  # a bundle's own folder
        r"(bpsim[/\\](?:engine|session|export|gui|commands)[/\\].+)",
        r"(bpsim[/\\]\w+\.py)",
        r"(python3\.\d+[/\\].+)",
        r"(Lib[/\\].+)",  # Python's own modules on Windows
    )
)
_LIBRARY = re.compile(r"([\w.+-]+\.(?:so(?:\.\d+)*|dll|pyd|dylib))$")
_QUOTED = re.compile(r"""(?<=["'])((?:[A-Za-z]:)?[/\\][^"'\n]+)(?=["'])""")
_BARE = re.compile(r"""(?<![\w/\\"'~])(?:[A-Za-z]:\\|/)[^\s"'()/\\]+(?:[/\\][^\s"'()/\\:]+)+""")


def shortened(path: str) -> str:
    """The part inside the program, a library's bare name, or "elsewhere"; what has no folders before it stays."""
    for form in _INSIDE:
        found = form.search(path)
        if found:
            return found[1].replace("\\", "/")
    if not re.match(r"[A-Za-z]:|[/\\~]", path):
        return path.replace("\\", "/")
    library = _LIBRARY.search(path)
    return library[1] if library else ELSEWHERE


def without_places(text: str) -> str:
    """``text`` with every path in it shortened."""
    text = _QUOTED.sub(lambda found: shortened(found[0]), text)
    text = _BARE.sub(lambda found: shortened(found[0]), text)
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
