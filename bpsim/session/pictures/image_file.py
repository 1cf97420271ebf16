"""An image file as ink on paper."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bpsim.engine.network import FloatArray
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue

MOST_PIXELS = 20_000_000  # 80 MB while it is read
LONGEST = 1000  # pixels of a side that are looked at
UNEVEN = 0.9  # share of the rim's pixels by which it is told how uneven the paper is


class ImageInk(NamedTuple):
    """``ink`` (height, width), 0 for the paper and 1 for what differs most from it; ``inverted``: the image is dark on
    light, where the data are light on dark."""

    ink: FloatArray
    inverted: bool


def read_image(path: Path) -> ImageInk:
    """Raises OSError where there is no such file, BadValue where it is no image or shows nothing."""
    return ink_of(_grey(path), str(path))


def ink_of(grey: FloatArray, where: str = "") -> ImageInk:
    """From grey levels (height, width), 0 black to 1 white. The rim tells what paper is: its median; what differs from
    it no more than the rim itself does is paper too. Raises BadValue where all is alike."""
    rim = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    paper = float(np.median(rim))
    inverted = paper > 0.5
    away = np.maximum(paper - grey if inverted else grey - paper, 0.0)
    away[away <= np.quantile(np.abs(rim - paper), UNEVEN)] = 0.0
    if not away.any():
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "shows nothing: there is no ink on the paper"), where)
    return ImageInk(away / away.max(), inverted)


def _grey(path: Path) -> FloatArray:
    """Grey levels of any image that Pillow reads; what is transparent is white."""
    from PIL import Image, UnidentifiedImageError  # loaded with the first image, not with the program

    with path.open("rb") as stream, warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            image = Image.open(stream)
            if image.width * image.height > MOST_PIXELS:
                raise BadValue(
                    QT_TRANSLATE_NOOP("Problem", "must have at most {limit} pixels, not {value}"),
                    str(path), limit=MOST_PIXELS, value=image.width * image.height,
                )  # fmt: skip
            if image.mode.startswith(("I", "F")):  # more than 8 bits
                values = np.asarray(image, dtype=np.float64)
                return np.clip(values / (65535.0 if values.max() > 255.0 else 255.0), 0.0, 1.0)
            coloured = image.convert("RGBA")
            coloured.thumbnail((LONGEST, LONGEST))
            white = Image.new("RGBA", coloured.size, "white")
            return np.asarray(Image.alpha_composite(white, coloured).convert("L"), dtype=np.float64) / 255.0
        except BadValue:
            raise
        except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
            raise BadValue(QT_TRANSLATE_NOOP("Problem", "is not an image that can be read"), str(path)) from None
