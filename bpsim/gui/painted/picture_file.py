"""A picture from a file, read as what its name says and as nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageReader

LARGEST_PICTURE = 4096  # pixels a side
FORMATS = {".jpg": b"jpeg", ".jpeg": b"jpeg"}  # the others are called by their suffix


def picture_in(path: Path) -> QImage:
    """Read as what its name says: something else under that name might load from elsewhere. Null where it is too large
    or none."""
    suffix = path.suffix.lower()
    reader = QImageReader(str(path), QByteArray(FORMATS.get(suffix, suffix[1:].encode())))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    return reader.read() if 0 < max(size.width(), size.height()) <= LARGEST_PICTURE else QImage()
