"""The losses of a run as a CSV, and whether a file can be written at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bpsim.engine.advancing import Advance
from bpsim.session.fileformat import write_atomically

HEADER = "update,epoch,batch_loss,full_loss"


def losses_csv(first_loss: float, slices: Sequence[Advance], updates_per_epoch: int) -> str:
    """Row k is state k, k = 0..end: the whole epochs done, the loss update k saw (empty in the last
    row), the full loss (``first_loss`` at the start, then at each epoch's end, else empty)."""
    end = slices[-1].state.update if slices else 0
    batch = [loss for made in slices for loss in made.batch_losses.tolist()]
    full = {0: first_loss}
    for made in slices:
        full.update(zip(made.full_updates.tolist(), made.full_losses.tolist(), strict=True))
    lines = [HEADER]
    for k in range(end + 1):
        seen = repr(batch[k]) if k < end else ""
        whole = repr(full[k]) if k in full else ""
        lines.append(f"{k},{k // updates_per_epoch},{seen},{whole}")
    return "\n".join(lines) + "\n"


def check_writable(path: Path) -> None:
    """Fail before the work, not after it. Raises OSError."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder, not a file", str(path))
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    if _is_device(path):
        return
    try:
        with tempfile.TemporaryFile(dir=path.resolve().parent):
            pass
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all; a device or a pipe just takes the text. Raises OSError."""
    if _is_device(path):
        path.write_text(text, encoding="utf-8")
        return
    try:
        write_atomically(path.resolve(), text)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _is_device(path: Path) -> bool:
    """Whether something is there that must not be replaced by a file, like /dev/stdout."""
    return path.exists() and not path.is_file()
