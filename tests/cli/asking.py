"""What the tests of the command line share: ask it something, and hold it to its manners."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from bpsim.cli import main
from bpsim.session.files.fileformat import dumps
from bpsim.session.files.presets import load_preset

Capture = pytest.CaptureFixture[str]


def said(capsys: Capture, *words: str, status: int = 0) -> str:
    """What a command that ends with ``status`` prints; nothing on standard error."""
    assert main(words) == status
    out, err = capsys.readouterr()
    assert err == ""
    return out


def value(capsys: Capture, *words: str, status: int = 0) -> Any:
    return json.loads(said(capsys, *words, "--json", status=status), parse_constant=_no_constant)


def _no_constant(name: str) -> float:
    raise AssertionError(f"{name} is not JSON")


def refused(capsys: Capture, *words: str) -> str:
    """The one line on standard error of a command that is refused."""
    try:
        status = main(words)
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 1
    out, err = capsys.readouterr()
    assert status == 2
    assert out == ""
    assert err.startswith("bpsim: error: ")
    assert err.count("\n") == 1
    assert err.endswith("\n")
    assert err.removesuffix("\n").isprintable()
    return err


def in_a_shell(*words: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bpsim", *words],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={**os.environ, **(environment or {})},
    )


def changed(text: str, **changes: object) -> str:
    """A file's text with fields replaced; ``network__weights`` is the field inside."""
    contents = json.loads(text)
    for path, new in changes.items():
        *outer, last = path.split("__")
        place = contents
        for name in outer:
            place = place[name]
        place[last] = new
    return json.dumps(contents)


GOOD = dumps(load_preset("hiring"))
