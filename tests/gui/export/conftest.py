"""One page to step through for all who look into it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bpsim.cli import main


@pytest.fixture(scope="package")
def hiring_page(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An update of 2-2-2-1 and the first steps of the next one."""
    out = tmp_path_factory.mktemp("page") / "hiring.html"
    words = ["--frames", "0.0:1.4", "--set", "epochs=9", "--out", str(out)]
    assert main(["export", "hiring", "--format", "html", *words]) == 0
    return out
