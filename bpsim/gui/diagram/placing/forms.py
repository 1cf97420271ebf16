"""The form of a layer, by its size and by what it means."""

from __future__ import annotations

from enum import Enum

LONGEST_COLUMN, LARGEST_GRID = 16, 64  # neurons
FEWEST_BARS = 6  # classes; fewer of them are neurons with numbers


class Form(Enum):
    """``COLUMN``: one neuron under the other. ``GRID``, ``STRIP``: cells in rows, larger and small ones.
    ``PICTURE``: the inputs are the pixels of one. ``BARS``: a class a line, with a bar for its output."""

    COLUMN = "column"
    GRID = "grid"
    STRIP = "strip"
    PICTURE = "picture"
    BARS = "bars"

    @property
    def has_cells(self) -> bool:
        return self in (Form.GRID, Form.STRIP, Form.PICTURE)


def forms_of(sizes: tuple[int, ...], shape: tuple[int, int] | None, classes: bool) -> tuple[Form, ...]:
    """Of each layer; ``shape``: rows and columns where the inputs are a picture; ``classes``: whether the targets
    are."""
    return tuple(_form(layer, sizes, shape, classes) for layer in range(len(sizes)))


def _form(layer: int, sizes: tuple[int, ...], shape: tuple[int, int] | None, classes: bool) -> Form:
    size = sizes[layer]
    if layer == 0 and shape is not None and shape[0] * shape[1] == size:
        return Form.PICTURE
    if size <= LONGEST_COLUMN:
        return Form.BARS if classes and layer == len(sizes) - 1 and size >= FEWEST_BARS else Form.COLUMN
    return Form.GRID if size <= LARGEST_GRID else Form.STRIP
