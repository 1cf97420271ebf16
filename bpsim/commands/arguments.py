"""The words of the command line: what can be asked for, and the help that explains it."""

from __future__ import annotations

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from textwrap import wrap
from typing import NoReturn

from bpsim import __version__
from bpsim.export.request import COUNTED, DRAWN, FASTEST, FORMATS, LARGEST_SIDE, SLOWEST, SMALLEST_SIZE, WHAT
from bpsim.session.running.frames import StepSize

COMMANDS = (
    "presets", "train", "race", "trace", "paths", "check", "screenshot", "worksheet", "export", "import", "doctor",
)  # fmt: skip
SMALLEST_PICTURE = (940, 600)  # the window gets no smaller

_WINDOW_HELP = """commands:
  presets      the list of presets, with one line each
  train        train without a window, and say what came of it
  race         several settings from the same start, side by side
  trace        every number of one update
  paths        every path from one neuron to the loss, and what each contributes
  check        backprop against central differences
  screenshot   a picture of the window; needs no display
  worksheet    one update on paper: a PDF with blanks, and its answer key
  export       pictures, clips, numbers, code, a report; needs no display
  import       an experiment from a table (CSV, TSV)
  doctor       what is in use here, and why: training path, Qt, fonts, versions
'bpsim COMMAND --help' explains one of them.

examples:
  bpsim                                       the window, with the hiring network
  bpsim xor                                   the window, with another preset
  bpsim mine.bpsim.json                       the window, with a file of yours
  bpsim train hiring-four --set batch_size=2 --losses curve.csv
  bpsim race hiring-four --epochs 2000
  bpsim screenshot hiring --update 136 --theme dark --out hiring.png
"""

_PRESETS_HELP = """examples:
  bpsim presets
  bpsim presets --json
"""

_TRAIN_HELP = """Trains from the start weights until the epochs are done, a stop rule ends it, or a loss is not finite.
Without --epochs and --updates the preset's or file's own number of epochs is run.

examples:
  bpsim train hiring
  bpsim train hiring-four --epochs 2000 --set learning_rate=1 --set batch_size=2
  bpsim train xor --set order=shuffled --set seed=7 --losses curve.csv
  bpsim train hiring --json | python3 -m json.tool
"""

_RACE_HELP = """Trains several settings (lanes) from the same start weights on the same data, each for as many
epochs, and compares them: updates, samples seen, full loss, outputs, and which lane diverged or is saturated.
Without --lane the preset's or file's own lanes run; where it has none: batch, mini-batch and stochastic
gradient descent. A lane has the settings of the experiment but for those it names.

examples:
  bpsim race race-learning-rate
  bpsim race hiring-four --epochs 2000
  bpsim race xor --lane "slow: learning_rate=0.1" --lane "fast: learning_rate=5;batch_size=all"
  bpsim race race-gradient-descent --set learning_rate=0.5 --json
"""

_LOSSES_HELP = """write a CSV: update, epoch, batch_loss, full_loss; row k is the state after k updates"""

_TRACE_HELP = """Shows the batch, and for every layer w, b, z, a, dl/da, delta, both gradients and the new w and b, in
the symbols and with the signs of the experiment's notation; with --json always in the standard one.
K updates are made first. da and delta are per sample and never divided by the size of the batch.
A file with a saved run shows that run's updates; with --set it is trained anew from its start.

examples:
  bpsim trace hiring
  bpsim trace hiring-four --update 136
  bpsim trace hiring --update 136 --json
"""

_PATHS_HELP = """Follows every path from the activation of one neuron to the loss of each sample of the batch: the
factors along it (w, f'(z), and dl/da or a - t at the end), their product, and the sum of all products, which is
backprop's dl/da. Of many paths the largest are shown and the others as one. L counts layers from 0, the inputs;
N nodes from 0.

examples:
  bpsim paths hiring --node 1,1
  bpsim paths general-3-3-2 --node 0,2 --update 100
  bpsim paths hiring --node 1,1 --json
"""

_CHECK_HELP = """Shifts every weight and bias a little up and down, takes the slope of the loss between the two, and
compares it with the gradient of backprop. Exit status 1 where they differ.

examples:
  bpsim check hiring --update 1000
  bpsim check mazur-2-2-2 --set loss=sse
  bpsim check paths-3-3-2-published           differs: its source averages the bias gradients alone
  bpsim check hiring --set mistake=sign       a deliberate mistake, found
"""

_SCREENSHOT_HELP = """examples:
  bpsim screenshot hiring --out hiring.png
  bpsim screenshot hiring --update 136 --frame 9 --lang zh --theme dark --size 1366x768 --out hiring.png
"""

_EXPORT_HELP = """Pictures (svg, pdf, png) and clips (gif, mp4) of the diagram or of the loss chart; numbers (csv, json,
npz); the experiment as a program (numpy, pytorch, notebook) that prints the same losses; a report (.md, .html, .pdf).
K counts updates and F the frames of one update, both from 0. A clip shows all frames of update K, or those from A
to B: each a frame of update K, or K.F. A trace is that of update K, or of the updates from A to B; so is a clip of
the loss chart.
Losses, loss charts and reports are those of the saved run, else of the whole run, unless --update ends it before.
Programs train from the start. A file appears whole or not at all.

examples:
  bpsim export hiring --format svg --update 136 --frame 9 --out step.svg
  bpsim export hiring --format png --size 2400x1500 --transparent --no-values --out network.png
  bpsim export hiring-four --format pdf --what loss --log --out curve.pdf
  bpsim export hiring --format gif --frames 0:30 --step node --fps 2 --lang zh --out backprop.gif
  bpsim export xor --format mp4 --frames 0.0:400.0 --step update --fps 25 --out training.mp4
  bpsim export hiring --format csv --what trace --frames 0:9 --out traces.csv
  bpsim export mine.bpsim.json --format npz --what parameters --out weights.npz
  bpsim export hiring --format numpy --out hiring.py
  bpsim export hiring --format report --lang zh --out hiring.html
"""


_WORKSHEET_HELP = """Prints the network and the numbers of one update, with blanks for the kinds of values that are to
be filled in and for what would give them away. Kinds: z, a, delta, gradient, new. A4, black on white.

examples:
  bpsim worksheet hiring --out sheet.pdf
  bpsim worksheet hiring --out sheet.pdf --key key.pdf --hide delta,gradient --lang zh
  bpsim worksheet mazur-2-2-2 --update 1 --notation zhou --out sheet.pdf
"""


_IMPORT_HELP = """Makes an experiment from a table with a sample in each row. Encoding (UTF-8, UTF-16, GB18030),
delimiter, header and decimal comma are recognised. Columns are given by name or by number, 1 for the first; without
--targets the last one is the target. Texts become one input or target for each different text.
A problem names row and column, and then nothing is written.

  --scale minmax      (value - least) / (greatest - least)
  --scale standard    (value - mean) / deviation

examples:
  bpsim import flowers.csv --inputs length,width --targets species --hidden 3 --out flowers.bpsim.json
  bpsim import houses.csv --targets price --hidden 4,3 --scale minmax --test 0.25 --out houses.bpsim.json
  bpsim train houses.bpsim.json --json         says test_loss too
"""

_DOCTOR_HELP = """examples:
  bpsim doctor
  bpsim doctor --json
"""


class Parser(ArgumentParser):
    """Complains in one line; takes options by their whole names only."""

    def __init__(self, **options: object) -> None:
        super().__init__(formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False, **options)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        words = " ".join(message.split())
        line = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in words)
        self.exit(2, f"bpsim: error: {line} (see '{self.prog} --help')\n")


def parsed(words: Sequence[str]) -> Namespace:
    """What the words ask for; without a command, for the window. Ends with status 2 where they cannot be understood."""
    parser = _command_parser() if words and words[0] in COMMANDS else _window_parser()
    options, rest = parser.parse_known_args(words)
    if rest:
        _refuse(parser, words, rest)
    return options


def _refuse(parser: Parser, words: Sequence[str], rest: Sequence[str]) -> NoReturn:
    """``rest``: the words that nobody understood."""
    from bpsim.session.files.presets import PRESET_IDS

    if words[0] in COMMANDS:
        parser.prog = f"bpsim {words[0]}"  # whose help says more
    elif not words[0].startswith("-") and words[0] not in PRESET_IDS and not Path(words[0]).exists():
        parser.error(f"{words[0]!r} is not a command; these are: {', '.join(COMMANDS)}")
    parser.error(f"unrecognized arguments: {' '.join(rest)}")


def _window_parser() -> Parser:
    """``bpsim [PRESET|FILE]``"""
    parser = Parser(
        prog="bpsim",
        usage="bpsim [PRESET|FILE]\n       bpsim COMMAND ...",
        description="See backpropagation: step through one forward and one backward pass, number by number, "
        "then let it run.",
        epilog=_WINDOW_HELP,
    )
    parser.add_argument("what", nargs="?", metavar="PRESET|FILE", help="what the window opens (default: hiring)")
    parser.add_argument("--version", action="version", version=f"bpsim {__version__}")
    return parser


def _command_parser() -> Parser:
    """All the other commands."""
    parser = Parser(prog="bpsim")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)

    def add(name: str, description: str, details: str) -> Parser:
        made: Parser = commands.add_parser(name, description=description, epilog=details)
        return made

    presets = add("presets", "List the presets: name, layers, title.", _PRESETS_HELP)
    train = add("train", "Train without a window, and say what came of it.", f"{_TRAIN_HELP}\n{_settings_help()}")
    race = add("race", "Train several settings side by side.", f"{_RACE_HELP}\n{_settings_help()}")
    trace = add("trace", "Print every number of one update.", f"{_TRACE_HELP}\n{_settings_help()}")
    paths = add("paths", "Print the paths from one neuron to the loss.", f"{_PATHS_HELP}\n{_settings_help()}")
    check = add("check", "Check backprop against central differences.", f"{_CHECK_HELP}\n{_settings_help()}")
    screenshot = add("screenshot", "Make a picture of the window; needs no display.", _SCREENSHOT_HELP)
    export = add(
        "export",
        "Take an experiment elsewhere: pictures, clips, numbers, code, a report.",
        f"{_EXPORT_HELP}\n{_settings_help()}",
    )
    worksheet = add("worksheet", "Print one update with blanks, as PDF; needs no display.", _WORKSHEET_HELP)
    table = add("import", "Make an experiment from a table (CSV, TSV).", f"{_IMPORT_HELP}\n{_settings_help()}")
    doctor = add("doctor", "Say what is in use here, and why: training path, Qt, fonts, versions.", _DOCTOR_HELP)
    for command in (train, race, trace, paths, check, screenshot, worksheet, export):
        command.add_argument("what", metavar="PRESET|FILE", help="a preset's name (see 'bpsim presets') or a file")
    _add_train_options(train)
    _add_race_options(race)
    for command in (trace, paths, check, worksheet):
        command.add_argument("--update", type=_count, default=0, metavar="K", help="which update, from 0 (default: 0)")
    _add_import_options(table)
    for command in (trace, screenshot, worksheet, export):
        command.add_argument(
            "--notation", choices=_notations(), metavar="PROFILE",
            help=f"how it is written: {', '.join(_notations())} (default: as the experiment's source writes it)",
        )  # fmt: skip
    for command in (train, race, trace, paths, check, export, table):
        command.add_argument(
            "--set", action="append", default=[], metavar="KEY=VALUE", dest="assignments",
            help="change a training setting (see below); may be given several times",
        )  # fmt: skip
    for command in (presets, train, race, trace, paths, check, table, doctor):
        command.add_argument(
            "--json", action="store_true", help="print one JSON value on standard output, nothing else"
        )
    paths.add_argument("--node", type=_node, required=True, metavar="L,N", help="node N of layer L, both from 0")
    paths.add_argument(
        "--largest", type=_positive, default=12, metavar="M", help="how many paths to show (default: 12)"
    )
    _add_screenshot_options(screenshot)
    _add_worksheet_options(worksheet)
    _add_export_options(export)
    return parser


def _add_train_options(command: Parser) -> None:
    length = command.add_mutually_exclusive_group()
    length.add_argument("--epochs", type=_count, metavar="N", help="how many passes over the data")
    length.add_argument("--updates", type=_count, metavar="N", help="how many changes of the parameters")
    command.add_argument("--losses", type=Path, metavar="FILE.csv", help=_LOSSES_HELP)


def _add_race_options(command: Parser) -> None:
    command.add_argument("--epochs", type=_count, metavar="N", help="how many passes over the data, for all lanes")
    command.add_argument(
        "--lane", action="append", default=[], metavar="'NAME: KEY=VALUE;...'", dest="lanes",
        help="a lane and the settings it changes; may be given up to eight times, and replaces the file's lanes",
    )  # fmt: skip


def _add_import_options(command: Parser) -> None:
    command.add_argument("what", type=Path, metavar="TABLE", help="a CSV or TSV file, a sample in each row")
    command.add_argument("--inputs", metavar="COLUMN,...", help="the input columns (default: all others with numbers)")
    command.add_argument("--targets", metavar="COLUMN,...", help="the target columns (default: the last one)")
    command.add_argument("--names", metavar="COLUMN", help="the column that names the samples (default: recognised)")
    command.add_argument(
        "--hidden", default="3", metavar="SIZES", help="hidden layers, like 3 or 4,3; 0 for none (default: 3)"
    )
    command.add_argument("--out", type=Path, required=True, metavar="FILE.bpsim.json", help="the experiment to write")
    for name, what in (("--scale", "inputs"), ("--scale-targets", "targets")):
        command.add_argument(
            name, choices=("none", "minmax", "standard"), default="none", help=f"scale the {what} (default: none)"
        )
    command.add_argument(
        "--test", type=_share, default=0.0, metavar="SHARE", help="set aside for testing, like 0.25 (default: 0)"
    )
    command.add_argument(
        "--seed", type=_count, default=0, metavar="N", help="draws the samples that are set aside (default: 0)"
    )
    command.add_argument("--title", metavar="TEXT", help="of the experiment (default: the file's name)")


def _add_screenshot_options(command: Parser) -> None:
    command.add_argument("--out", type=Path, required=True, metavar="FILE.png", help="the picture to write")
    command.add_argument(
        "--update",
        type=_count,
        metavar="K",
        help="in which update, from 0 (default: 0, or where a file was saved); of a race: after how many epochs",
    )
    command.add_argument(
        "--frame", type=_count, metavar="F", help="how much of the update is revealed, from 0 (default: all of it)"
    )
    command.add_argument(
        "--size", type=partial(_size, least=SMALLEST_PICTURE), default=(1440, 900), metavar="WxH",
        help="in pixels (default: 1440x900)",
    )  # fmt: skip
    _add_look(command)


def _add_look(command: Parser) -> None:
    command.add_argument("--lang", choices=("zh", "en"), default="en", help="language (default: en)")
    command.add_argument("--theme", choices=("light", "dark"), default="light", help="colours (default: light)")


def _add_worksheet_options(command: Parser) -> None:
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the worksheet to write")
    command.add_argument("--key", type=Path, metavar="KEY.pdf", help="its answer key, where one is wanted")
    command.add_argument(
        "--hide", default="z,a,delta,gradient,new", metavar="KINDS",
        help="what is left blank (default: z,a,delta,gradient,new)",
    )  # fmt: skip
    command.add_argument("--lang", choices=("zh", "en"), default="en", help="language of the sheet (default: en)")


def _add_export_options(command: Parser) -> None:
    add = command.add_argument
    add("--format", choices=FORMATS, required=True, metavar="FORMAT", help=f"one of {', '.join(FORMATS)}")
    add("--out", type=Path, required=True, metavar="FILE", help="the file to write")
    add(
        "--what", choices=WHAT, dest="what_is_shown", metavar="WHAT",
        help=f"of a picture or clip: {' or '.join(DRAWN)} (default: diagram); of numbers: {', '.join(COUNTED)}",
    )  # fmt: skip
    add("--update", type=_count, metavar="K", help="which update, from 0 (default: where a file was saved, else 0)")
    add("--frame", type=_count, metavar="F", help="how much of it is revealed, from 0 (default: all of it)")
    add("--frames", type=str, metavar="A:B", help="the steps of a clip; of a trace or a loss chart the updates")
    add(
        "--step", choices=[size.value for size in StepSize], default="layer", metavar="STEP",
        help="from picture to picture of a clip: calculation, node, layer (default), phase, update or epoch",
    )  # fmt: skip
    add("--fps", type=_rate, default=0.0, metavar="N", help="pictures a second (default: 1, of a loss chart 20)")
    add(
        "--size", type=partial(_size, least=SMALLEST_SIZE), default=(1200, 750), metavar="WxH",
        help="in pixels (default: 1200x750)",
    )  # fmt: skip
    _add_look(command)
    add("--row", type=_count, default=0, metavar="R", help="which sample of the batch is shown, from 0")
    add("--transparent", action="store_true", help="a picture without a ground")
    add("--no-values", action="store_true", help="names and connections without numbers")
    add("--log", action="store_true", help="a loss chart with a logarithmic axis")
    add(
        "--progress", action="store_true",
        help="for programs: print DONE/TOTAL line by line; closing standard input ends the work",
    )  # fmt: skip


def _notations() -> tuple[str, ...]:
    from bpsim.session.explaining.notation import PROFILES

    return tuple(PROFILES)


def _settings_help() -> str:
    from bpsim.engine.settings import SETTINGS

    lines = ["training settings (--set KEY=VALUE):"]
    for row in SETTINGS.values():
        choices = f": {', '.join(filter(None, row.choices))}" if row.choices else ""
        line = f"  {row.name:18s} {row.meaning}{choices}{'; or null' if row.optional else ''}"
        lines += wrap(line, 118, subsequent_indent=" " * 21, break_on_hyphens=False)
    return "\n".join(lines)


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,10}", text):
        raise ArgumentTypeError(f"must be a whole number from 0 to 9999999999, not {text!r}")
    return int(text)


def _share(text: str) -> float:
    if not re.fullmatch(r"0?\.[0-9]{1,10}|0", text):
        raise ArgumentTypeError(f"must be a number from 0 to less than 1, like 0.25, not {text!r}")
    return float(text)


def _rate(text: str) -> float:
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", text) or not SLOWEST <= float(text) <= FASTEST:
        raise ArgumentTypeError(f"must be a number from {SLOWEST:g} to {FASTEST:g}, not {text!r}")
    return float(text)


def _positive(text: str) -> int:
    count = _count(text)
    if count == 0:
        raise ArgumentTypeError("must be at least 1, not '0'")
    return count


def _node(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{1,7}),\s*([0-9]{1,7})", text)
    if match is None:
        raise ArgumentTypeError(f"must be like 1,0 (layer 1, node 0), not {text!r}")
    return int(match[1]), int(match[2])


def _size(text: str, least: tuple[int, int]) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{1,5})[x×]([0-9]{1,5})", text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not (least[0] <= size[0] <= LARGEST_SIDE and least[1] <= size[1] <= LARGEST_SIDE):
        raise ArgumentTypeError(
            f"must be like 1440x900, from {least[0]}x{least[1]} to {LARGEST_SIDE}x{LARGEST_SIDE}, not {text!r}"
        )
    return size
