"""A page to step through, from a run: every place's picture in both themes, and its texts, in every language."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import lru_cache

from PIL import Image
from PySide6.QtGui import QColor

from bpsim.export.following import Tick
from bpsim.export.page.content import Content, Losses, Place, Told
from bpsim.export.page.elements import elements_of
from bpsim.export.page.packing import check_size, packed
from bpsim.export.request import Request
from bpsim.gui.export.documents.page_texts import told_at
from bpsim.gui.export.documents.page_words import page_languages, page_words
from bpsim.gui.export.figures.figure import DiagramFigure
from bpsim.gui.export.figures.pictures import svg_bytes
from bpsim.gui.formulas.phrasing import phase_name
from bpsim.gui.language import speaking
from bpsim.gui.look.colours import Theme, colours_of
from bpsim.gui.look.theme import MONO_FAMILIES, drawn_in, theme
from bpsim.session.asking.hidden import Hidden
from bpsim.session.experiment import Experiment
from bpsim.session.frames import FrameSequence, Phase, Quantity, Revealed, StepSize
from bpsim.session.running.cursor import Cursor
from bpsim.session.running.data_then import experiment_then
from bpsim.session.running.known.curves import RunCurve
from bpsim.session.running.playback import Playback
from bpsim.session.running.run import Run

SIZE = (960, 600)
THEMES = ("light", "dark")
BUCKETS = 300  # of the loss curve
LOOKED_AFTER = 60  # pictures: then it is asked whether there is too much already, and after half as many more again
_COARSER = {StepSize.CALCULATION: StepSize.LAYER, StepSize.NODE: StepSize.LAYER, StepSize.LAYER: StepSize.PHASE}
_IMAGE = re.compile(r"data:image/png;base64,([^\"]*)")


@dataclass(frozen=True)
class Stretch:
    """What a page goes through: the places ``at`` of a run, with what is hidden in them."""

    experiment: Experiment
    run: Run
    frames: FrameSequence
    at: list[Cursor]
    hidden: Hidden


def packed_page(stretch: Stretch, request: Request, tick: Tick) -> str:
    """All of it as the page's script reads it. Raises BadValue where it is too large for one file."""
    languages = page_languages(request.language)
    content = Content(SIZE, languages, _places(stretch, request), _losses(stretch), {}, {}, {}, {})
    count, made, look = len(stretch.at) * len(languages), 0, LOOKED_AFTER
    for code in languages:
        with speaking(code):
            content.words[code] = page_words(stretch.experiment, stretch.hidden)
            content.phases[code] = [phase_name(phase) for phase in _phases(stretch)]
            for _ in _drawn(content, code, stretch, request):
                made += 1
                tick(made, count)
                if made == look:
                    check_size(packed(content), max(1, made // len(languages)), len(stretch.at))
                    look = made * 3 // 2
    data = packed(content)
    check_size(data, len(stretch.at), len(stretch.at))
    return data


def _drawn(content: Content, code: str, stretch: Stretch, request: Request) -> Iterator[None]:
    """Place after place, in the present language."""
    told = content.told.setdefault(code, [])
    drawn = content.drawn.setdefault(code, {name: [] for name in THEMES})
    figure = _figure(stretch, request)
    for cursor in stretch.at:  # it has been everywhere: so the colours mean the same in all pictures
        figure.show(cursor)
    for place, cursor in zip(content.places, stretch.at, strict=True):
        told.append(_told(stretch, request, place, cursor))
        figure.show(cursor)
        for colours in _themes():
            with drawn_in(colours):
                svg = svg_bytes(figure, None).decode()
            drawn[colours.name].append([_lighter(element) for element in elements_of(svg, _is_mono)])
        yield


def _figure(stretch: Stretch, request: Request) -> DiagramFigure:
    """In the present language."""
    asked = Request("svg", request.out.with_suffix(".svg"), size=SIZE, step=request.step, row=request.row)
    return DiagramFigure(stretch.experiment, stretch.run, asked, hidden=stretch.hidden)


def _told(stretch: Stretch, request: Request, place: Place, cursor: Cursor) -> Told:
    run = stretch.run
    playback = Playback(run, stretch.frames, cursor, stretch.hidden)
    experiment = experiment_then(stretch.experiment, run.leg_at(cursor.update))
    row = min(request.row, len(playback.computed.batch) - 1)
    return told_at(playback, row, experiment, place.done, run.full_loss(place.done))


def _is_mono(family: str) -> bool:
    return any(known in family for known in MONO_FAMILIES)


@lru_cache(maxsize=4000)
def _lighter(element: str) -> str:
    """An image that is in it in half the bytes, without losing a pixel."""
    if "<image" not in element:
        return element
    return _IMAGE.sub(lambda found: f"data:image/webp;base64,{_webp(found[1])}", element)


def _webp(png: str) -> str:
    out = io.BytesIO()
    with Image.open(io.BytesIO(base64.b64decode(png))) as image:
        image.save(out, "WEBP", lossless=True)
    return base64.b64encode(out.getvalue()).decode()


# places


def _places(stretch: Stretch, request: Request) -> list[Place]:
    run, frames = stretch.run, stretch.frames
    figure = _figure(stretch, request)
    parts, phases = _numbered(stretch, _COARSER.get(request.step, StepSize.UPDATE)), _numbered(stretch, StepSize.PHASE)
    found = []
    for cursor, part, phase in zip(stretch.at, parts, phases, strict=True):
        revealed = Revealed(frames, cursor.frame)
        done = cursor.update + (1 if revealed.shows(Quantity.UPDATE, stretch.experiment.network.depth) else 0)
        loss = None if stretch.hidden.hides_outputs else run.full_loss(done)
        backward = revealed.current.phase in (Phase.BACKWARD, Phase.GRADIENT)
        figure.show(cursor)
        role = "backward" if backward else "forward"
        found.append(Place(cursor.update, cursor.frame, done, part, phase, role, loss, figure.in_hand))
    return found


def _numbered(stretch: Stretch, size: StepSize) -> Iterator[int]:
    """For each place the number of its group of frames."""
    number, last = -1, None
    for cursor in stretch.at:
        group = (cursor.update, *stretch.frames[cursor.frame].group(size))
        number, last = number + (group != last), group
        yield number


def _phases(stretch: Stretch) -> Iterator[Phase]:
    """One for each number of ``Place.phase``."""
    numbers = list(_numbered(stretch, StepSize.PHASE))
    for index, cursor in enumerate(stretch.at):
        if index == 0 or numbers[index] != numbers[index - 1]:
            yield stretch.frames[cursor.frame].phase


def _losses(stretch: Stretch) -> Losses | None:
    if stretch.hidden.hides_outputs:
        return None
    curve = RunCurve(stretch.run)
    last = max(curve.last, stretch.at[-1].update + 1)
    return Losses(curve.full(0, curve.last, BUCKETS), curve.batch(0, curve.last, BUCKETS), last)


def page_colours() -> dict[str, dict[str, str]]:
    """By theme and role."""
    return {colours.name: _colours(colours) for colours in _themes()}


def _themes() -> list[Theme]:
    """In the palette of the moment."""
    return [colours_of(name, theme().palette) for name in THEMES]


def _colours(colours: Theme) -> dict[str, str]:
    found = {field.name: getattr(colours, field.name) for field in fields(colours)}
    return {name: value.name() for name, value in found.items() if isinstance(value, QColor)}
