"""Every command's options: one function for each command, and those that several commands share."""

from __future__ import annotations

from argparse import ArgumentParser
from functools import partial
from pathlib import Path

from bpsim.commands import values
from bpsim.export.formats import FORMATS
from bpsim.export.looks import PALETTES, THEMES
from bpsim.export.request import COUNTED, DRAWN, SMALLEST_SIZE, WHAT
from bpsim.session.asking.question import HIDEABLE
from bpsim.session.asking.worksheet import ALL, ASKED_UNTIL
from bpsim.session.frames import StepSize
from bpsim.session.health.measuring import LOOKED_AT
from bpsim.session.words.languages import LANGUAGES

SMALLEST_PICTURE = (620, 340)  # the window gets no smaller


def presets(command: ArgumentParser) -> None:
    _as_json(command)


def train(command: ArgumentParser) -> None:
    _subject(command)
    length = command.add_mutually_exclusive_group()
    length.add_argument("--epochs", type=values.count, metavar="N", help="how many passes over the data")
    length.add_argument("--updates", type=values.count, metavar="N", help="how many changes of the parameters")
    command.add_argument(
        "--losses",
        type=Path,
        metavar="FILE.csv",
        help="write a CSV: update, epoch, batch_loss, full_loss; row k is the state after k updates",
    )
    _settings(command)
    _as_json(command)


def race(command: ArgumentParser) -> None:
    _subject(command)
    command.add_argument(
        "--epochs", type=values.count, metavar="N", help="how many passes over the data, for all lanes"
    )
    command.add_argument(
        "--lane", action="append", default=[], metavar="'NAME: KEY=VALUE;...'", dest="lanes",
        help="a lane and the settings it changes; may be given up to eight times, and replaces the file's lanes",
    )  # fmt: skip
    _settings(command)
    _as_json(command)


def what_if(command: ArgumentParser) -> None:
    _subject(command)
    command.add_argument("setting", metavar="SETTING", help="learning_rate, momentum or batch_size")
    command.add_argument(
        "--out", type=Path, metavar="FILE", help="write a picture too, .svg, .pdf or .png: final loss over the setting"
    )
    _picture_size(command)
    _look(command)
    _settings(command)
    _as_json(command)


def trace(command: ArgumentParser) -> None:
    _subject(command)
    _update(command)
    _notation(command)
    _settings(command)
    _as_json(command)


def answer(command: ArgumentParser) -> None:
    _subject(command)
    command.add_argument("inputs", nargs="?", metavar="INPUTS", help="a value for each input: 0.3,0.7 or 0,3;0,7")
    command.add_argument("--table", type=Path, metavar="FILE", help="many points instead: a table with a row for each")
    command.add_argument(
        "--picture", type=Path, metavar="IMAGE", help="an image of a digit, where the inputs are a picture"
    )
    command.add_argument(
        "--measured", action="store_true", help="inputs as they were measured: scale them as the data were"
    )
    _at_the_end(command)
    _settings(command)
    _as_json(command)


def landscape(command: ArgumentParser) -> None:
    _subject(command)
    command.add_argument("--over", metavar="NAME,NAME|path", help="two parameters, or path (see below)")
    _at_the_end(command)
    command.add_argument(
        "--size", type=values.side, default=60, metavar="N", help="points of a side, 2 to 400 (default: 60)"
    )
    command.add_argument("--table", type=Path, metavar="FILE.csv", help="write a row for each point too")
    _settings(command)
    _as_json(command)


def health(command: ArgumentParser) -> None:
    _subject(command)
    _at_the_end(command)
    command.add_argument(
        "--table", type=Path, metavar="FILE.csv", help="write a CSV too: a row for each layer, at states over the run"
    )
    _settings(command)
    _as_json(command)


def _at_the_end(command: ArgumentParser) -> None:
    command.add_argument(
        "--update", type=values.count, metavar="K", help="after how many updates (default: at the run's end)"
    )


def paths(command: ArgumentParser) -> None:
    _subject(command)
    _update(command)
    _settings(command)
    _as_json(command)
    command.add_argument(
        "--node", type=values.node, required=True, metavar="L,N", help="node N of layer L, both from 0"
    )
    command.add_argument(
        "--largest", type=values.positive, default=12, metavar="M", help="how many paths to show (default: 12)"
    )


def find(command: ArgumentParser) -> None:
    _subject(command)
    command.add_argument("condition", metavar="CONDITION", help="what to look for (see below)")
    command.add_argument("--run", action="store_true", help="where it is not found yet, go on training until it is")
    command.add_argument(
        "--at-most", type=values.positive, default=1_000_000, metavar="N",
        help="with --run: up to update N (default: 1000000)",
    )  # fmt: skip
    _notation(command)
    _settings(command)
    _as_json(command)


def check(command: ArgumentParser) -> None:
    _subject(command)
    _update(command)
    _settings(command)
    _as_json(command)


def screenshot(command: ArgumentParser) -> None:
    command.add_argument(
        "what", nargs="?", metavar="PRESET|FILE",
        help="a preset's name (see 'bpsim presets') or a file (default: the hiring network)",
    )  # fmt: skip
    _notation(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE.png", help="the picture to write")
    command.add_argument(
        "--update",
        type=values.count,
        metavar="K",
        help="in which update, from 0 (default: 0, or where a file was saved); of a race: after how many epochs",
    )
    command.add_argument(
        "--frame",
        type=values.count,
        metavar="F",
        help="how much of the update is revealed, from 0 (default: all of it)",
    )
    command.add_argument(
        "--size", type=partial(values.size, least=SMALLEST_PICTURE), default=(1440, 900), metavar="WxH",
        help="in pixels (default: 1440x900)",
    )  # fmt: skip
    command.add_argument(
        "--page", metavar="ID", help="the page at the right, by its tab or id: formulas, matrix, landscape, ..."
    )
    command.add_argument("--start-page", action="store_true", help="with the start page over the window")
    command.add_argument("--lesson", metavar="NAME|FILE", help="with a lesson beside it, by number, name or file")
    command.add_argument(
        "--step", type=values.positive, default=1, metavar="K", help="of the lesson, from 1 (default: 1)"
    )
    _look(command)


def worksheet(command: ArgumentParser) -> None:
    _subject(command)
    _notation(command)
    _update(command)
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the worksheet to write")
    command.add_argument("--key", type=Path, metavar="KEY.pdf", help="its answer key, where one is wanted")
    command.add_argument(
        "--hide", default="z,a,delta,gradient,new", metavar="KINDS",
        help="what is left blank (default: z,a,delta,gradient,new)",
    )  # fmt: skip
    command.add_argument(
        "--until", choices=tuple(ASKED_UNTIL), default=ALL,
        help="how far the sheet goes: the forward pass, the backward pass with its gradients too, or the new "
        "weights too (default: all)",
    )  # fmt: skip
    command.add_argument("--lang", choices=tuple(LANGUAGES), default="en", help="language of the sheet (default: en)")


def export(command: ArgumentParser) -> None:
    _subject(command)
    _notation(command)
    _settings(command)
    add = command.add_argument
    add("--format", choices=FORMATS, required=True, metavar="FORMAT", help=f"one of {', '.join(FORMATS)}")
    add("--out", type=Path, required=True, metavar="FILE", help="the file to write")
    add(
        "--what", choices=WHAT, dest="what_is_shown", metavar="WHAT",
        help=f"of a picture or clip: {' or '.join(DRAWN)} (default: diagram); of numbers: {', '.join(COUNTED)}",
    )  # fmt: skip
    add(
        "--update",
        type=values.count,
        metavar="K",
        help="which update, from 0 (default: where a file was saved, else 0)",
    )
    add("--frame", type=values.count, metavar="F", help="how much of it is revealed, from 0 (default: all of it)")
    add("--frames", type=str, metavar="A:B", help="the steps of a clip; of a trace, a page or a loss chart the updates")
    add(
        "--step", choices=[size.value for size in StepSize], metavar="STEP",
        help="from picture to picture of a clip or a page: calculation (default of a page), node, layer (of a clip), "
        "phase, update or epoch",
    )  # fmt: skip
    add("--fps", type=values.rate, default=0.0, metavar="N", help="pictures a second (default: 1, of a loss chart 20)")
    _picture_size(command)
    _look(command)
    add("--row", type=values.count, default=0, metavar="R", help="which sample of the batch is shown, from 0")
    add("--transparent", action="store_true", help="a picture without a ground")
    add("--no-values", action="store_true", help="names and connections without numbers")
    add(
        "--quantity", choices=LOOKED_AT, default=LOOKED_AT[0], metavar="NAME",
        help=f"of a picture of health: one of {', '.join(LOOKED_AT)} (default: {LOOKED_AT[0]})",
    )  # fmt: skip
    add("--layer", type=values.positive, default=1, metavar="L", help="of which layer that is, from 1 (default: 1)")
    add("--log", action="store_true", help="a loss chart with a logarithmic axis")
    add("--hide", metavar="KINDS", help=f"what a page keeps from its readers, of {','.join(HIDEABLE)}")
    add(
        "--progress", action="store_true",
        help="for programs: print DONE/TOTAL line by line; closing standard input ends the work",
    )  # fmt: skip


def import_table(command: ArgumentParser) -> None:
    command.add_argument(
        "what", type=Path, metavar="TABLE", help="a text table (CSV, TSV, ...) or spreadsheet, a sample in each row"
    )  # fmt: skip
    command.add_argument("--inputs", metavar="COLUMN,...", help="the input columns (default: all others with numbers)")
    command.add_argument("--targets", metavar="COLUMN,...", help="the target columns (default: the last one)")
    command.add_argument(
        "--classes", metavar="COLUMN,...", help="columns whose numbers name classes, like the digits of pictures"
    )
    command.add_argument("--names", metavar="COLUMN", help="the column that names the samples (default: recognised)")
    command.add_argument(
        "--hidden", default="3", metavar="SIZES", help="hidden layers, like 3 or 4,3; 0 for none (default: 3)"
    )
    command.add_argument("--out", type=Path, required=True, metavar="FILE.bpsim.json", help="the experiment to write")
    _reading(command)
    for name, what in (("--scale", "inputs"), ("--scale-targets", "targets")):
        command.add_argument(
            name, choices=("none", "minmax", "standard"), default="none", help=f"scale the {what} (default: none)"
        )
    command.add_argument(
        "--test", type=values.share, default=0.0, metavar="SHARE", help="set aside for testing, like 0.25 (default: 0)"
    )
    command.add_argument(
        "--seed", type=values.count, default=0, metavar="N", help="draws the samples that are set aside (default: 0)"
    )
    command.add_argument(
        "--shape", type=values.shape, metavar="ROWSxCOLUMNS", help="the inputs are the pixels of a picture, like 8x8"
    )
    command.add_argument("--title", metavar="TEXT", help="of the experiment (default: the file's name)")
    _settings(command)
    _as_json(command)


def new(command: ArgumentParser) -> None:
    add = command.add_argument
    add("set", metavar="SET", help="a data set of 'bpsim data'")
    add("--count", type=values.count, metavar="N", help="samples (default: the set's usual number)")
    add("--noise", type=values.deviation, metavar="DEVIATION", help="what is added to each sample (default: the usual)")
    add("--seed", type=values.count, default=1, metavar="N", help="draws the samples (default: 1)")
    add("--test", type=values.share, default=0.0, metavar="SHARE", help="for testing, like 0.25 (default: 0)")
    add("--function", metavar="F(X)", help="of x, where the set asks for one")
    add("--hidden", metavar="SIZES", help="hidden layers, like 8,8; 0 for none (default: what learns the set)")
    add("--activation", default="tanh", metavar="NAME", help="of the hidden layers (default: tanh)")
    add("--title", metavar="TEXT", help="of the experiment (default: the set's)")
    add("--out", type=Path, required=True, metavar="FILE.bpsim.json", help="the experiment to write")
    _settings(command)
    _as_json(command)


def _reading(command: ArgumentParser) -> None:
    """How a table is written, where it is not to be recognised."""
    add = command.add_argument
    add("--encoding", type=values.encoding, metavar="NAME", help="of a text: utf-8, gb18030, cp1252, ...")
    add(
        "--delimiter", type=values.delimiter, metavar="SIGN",
        help="between columns: the sign itself, or tab, semicolon, comma, space",
    )  # fmt: skip
    add("--decimal", type=values.decimal, metavar="SIGN", help="the decimal sign: point or comma")
    add("--header", choices=("yes", "no"), help="whether the first row names the columns")
    add("--sheet", default="", metavar="NAME", help="of a spreadsheet, by name or number (default: first filled one)")
    add(
        "--missing", choices=("leave-out", "keep", "refuse"), default="leave-out",
        help="samples with missing values: leave them out (default), keep blanks to be filled in, or refuse the table",
    )  # fmt: skip


def data(command: ArgumentParser) -> None:
    _as_json(command)


def lesson(command: ArgumentParser) -> None:
    command.add_argument(
        "what", metavar="check|list|NAME|FILE", help="what to do, or the lesson that the window opens (see below)"
    )
    command.add_argument("files", nargs="*", metavar="FILE", help="with check: the lessons, by name or file")
    _as_json(command)


def collect(command: ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="FOLDER", help="where the files of answers are")
    command.add_argument("--out", type=Path, metavar="FILE.csv", help="the table with every answer, for a spreadsheet")
    _as_json(command)


def doctor(command: ArgumentParser) -> None:
    _as_json(command)
    command.add_argument(
        "--compile",
        action="store_true",
        help="compile the training loop into its cache, if it is not there; say nothing",
    )
    command.add_argument(
        "--mend", action="store_true", help="put right what can be: caches, settings, what crashed windows have left"
    )
    command.add_argument("--report", action="store_true", help="print the newest report of a fault of bpsim itself")


def _subject(command: ArgumentParser) -> None:
    command.add_argument("what", metavar="PRESET|FILE", help="a preset's name (see 'bpsim presets') or a file")


def _update(command: ArgumentParser) -> None:
    command.add_argument(
        "--update", type=values.count, default=0, metavar="K", help="which update, from 0 (default: 0)"
    )


def _notation(command: ArgumentParser) -> None:
    from bpsim.session.explaining.writing.notation import PROFILES

    command.add_argument(
        "--notation", choices=tuple(PROFILES), metavar="PROFILE",
        help=f"how it is written: {', '.join(PROFILES)} (default: as the experiment's source writes it)",
    )  # fmt: skip


def _settings(command: ArgumentParser) -> None:
    command.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", dest="assignments",
        help="change a training setting (see below); may be given several times",
    )  # fmt: skip


def _as_json(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON value on standard output, nothing else")


def _picture_size(command: ArgumentParser) -> None:
    command.add_argument(
        "--size", type=partial(values.size, least=SMALLEST_SIZE), default=(1200, 750), metavar="WxH",
        help="in pixels (default: 1200x750)",
    )  # fmt: skip


def _look(command: ArgumentParser) -> None:
    command.add_argument("--lang", choices=tuple(LANGUAGES), default="en", help="language (default: en)")
    command.add_argument("--theme", choices=THEMES, default="light", help="ground and type (default: light)")
    command.add_argument(
        "--palette", choices=PALETTES, default="default",
        help="colours that mean something: for colour-blind eyes, or grey for a printer (default: default)",
    )  # fmt: skip
