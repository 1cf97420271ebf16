"""Moving pictures: GIF with Pillow, MP4 with the optional imageio-ffmpeg. A picture comes as an array (h, w, 3)."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.export.formats import Format

Pixels = NDArray[np.uint8]

COLOURS = 256
SMOOTHEST_GIF = 50.0  # players show faster ones slowly
SHOWN_RATE = 25  # of an MP4: players expect about that many pictures a second, so each is repeated


def check_installed(row: Format) -> None:
    """Raises BadValue where that kind of clip cannot be made here."""
    if row.requires and importlib.util.find_spec(row.requires) is None:
        raise BadValue(
            QT_TRANSLATE_NOOP(
                "Problem", "needs the package imageio-ffmpeg: pip install 'bpsim[clips]'; GIF works without"
            ),
            row.id,
        )


def write_gif(path: Path, pictures: Iterator[Pixels], samples: Sequence[Pixels], rate: float) -> None:
    """An endless GIF, ``rate`` pictures a second; all share the colours that are found in ``samples``."""
    palette = _palette(samples)
    frames = (Image.fromarray(picture).quantize(palette=palette, dither=Image.Dither.NONE) for picture in pictures)
    first = next(frames)
    milliseconds = round(1000 / min(rate, SMOOTHEST_GIF))
    with path.open("wb") as stream:
        first.save(
            stream, format="GIF", save_all=True, append_images=frames, duration=milliseconds, loop=0, optimize=False
        )


def _palette(samples: Sequence[Pixels]) -> Image.Image:
    return Image.fromarray(np.concatenate(samples)).quantize(COLOURS, method=Image.Quantize.MEDIANCUT)


def write_mp4(path: Path, pictures: Iterator[Pixels], samples: Sequence[Pixels], rate: float) -> None:
    """An MP4 (H.264), ``rate`` pictures a second; it needs no ``samples``. Raises OSError where ffmpeg fails."""
    import imageio_ffmpeg

    first = _even(next(pictures))
    height, width = first.shape[:2]
    writer = imageio_ffmpeg.write_frames(
        str(path), (width, height), fps=rate, codec="libx264", pix_fmt_out="yuv420p", macro_block_size=2,
        output_params=["-r", str(max(SHOWN_RATE, round(rate))), "-crf", "18", "-movflags", "+faststart", "-f", "mp4"],
        ffmpeg_log_level="error",
    )  # fmt: skip
    try:
        writer.send(None)
        writer.send(first.tobytes())
        for picture in pictures:
            writer.send(_even(picture).tobytes())
    finally:
        writer.close()
    if path.stat().st_size == 0:
        raise OSError("ffmpeg wrote nothing")


def _even(picture: Pixels) -> Pixels:
    """The format wants even sides: the last row or column is repeated where one is odd."""
    height, width = picture.shape[:2]
    padded = np.pad(picture, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
    return np.ascontiguousarray(padded)
