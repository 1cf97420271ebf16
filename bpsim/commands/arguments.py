"""The parsers of the command line: the window's, and that of all the commands."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from bpsim import __version__
from bpsim.commands import help_texts, options


@dataclass(frozen=True)
class Command:
    """``details``: what its help explains under the options; ``settings``: and of the training settings."""

    description: str
    details: str
    add_options: Callable[[ArgumentParser], None]
    settings: bool = False

    @property
    def help(self) -> str:
        return f"{self.details}\n{help_texts.settings_help()}" if self.settings else self.details


_COMMANDS = {
    "presets": Command("List the presets: name, layers, title.", help_texts.PRESETS, options.presets),
    "train": Command("Train without a window, and say what came of it.", help_texts.TRAIN, options.train, True),
    "race": Command("Train several settings side by side.", help_texts.RACE, options.race, True),
    "what-if": Command(
        "Find the edges of a setting: where learning ends, and what ends best.",
        help_texts.WHAT_IF,
        options.what_if,
        True,
    ),
    "trace": Command("Print every number of one update.", help_texts.TRACE, options.trace, True),
    "paths": Command("Print the paths from one neuron to the loss.", help_texts.PATHS, options.paths, True),
    "answer": Command("Say what the network answers to inputs of yours.", help_texts.ANSWER, options.answer, True),
    "landscape": Command(
        "Print the loss over two parameters, or over a run's main directions.",
        help_texts.LANDSCAPE,
        options.landscape,
        True,
    ),
    "health": Command(
        "Say how values and gradients are distributed by layer, and what is wrong.",
        help_texts.HEALTH,
        options.health,
        True,
    ),
    "find": Command("Say at which update of a run a condition is met.", help_texts.FIND, options.find, True),
    "check": Command("Check backprop against central differences.", help_texts.CHECK, options.check, True),
    "screenshot": Command("Make a picture of the window; needs no display.", help_texts.SCREENSHOT, options.screenshot),
    "worksheet": Command(
        "Print one update with blanks, as PDF; needs no display.", help_texts.WORKSHEET, options.worksheet
    ),
    "export": Command(
        "Take an experiment elsewhere: pictures, clips, numbers, code, a report.",
        help_texts.EXPORT,
        options.export,
        True,
    ),
    "new": Command(
        "Make an experiment with a data set that is generated, or comes with bpsim.", help_texts.NEW, options.new, True
    ),
    "import": Command(
        "Make an experiment from a table (CSV, XLSX, ...).", help_texts.IMPORT, options.import_table, True
    ),
    "data": Command("List the data sets that come with bpsim, with source and licence.", help_texts.DATA, options.data),
    "lesson": Command("Open, list or check lessons.", help_texts.LESSON, options.lesson),
    "collect": Command("Make one table of the answers of a class.", help_texts.COLLECT, options.collect),
    "doctor": Command("Say what is in use here, and why; mend what can be mended.", help_texts.DOCTOR, options.doctor),
}
COMMANDS = tuple(_COMMANDS)


class Parser(ArgumentParser):
    """Complains in one line; takes options by their whole names only."""

    def __init__(self, **options: object) -> None:
        super().__init__(formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False, **options)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        words = " ".join(message.split())
        line = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in words)
        self.exit(2, f"bpsim: error: {line} (see '{self.prog} --help')\n")


_BEGINS_NEGATIVE = re.compile(r"-(?:[\d.(½¼¾√]|pi\b|π|e\b)")  # inputs that begin with a negative number


def parsed(words: Sequence[str]) -> Namespace:
    """What the words ask for; without a command, for the window. Ends with status 2 where they cannot be understood."""
    parser = _command_parser() if words and words[0] in COMMANDS else _window_parser()
    words = [f" {word}" if _BEGINS_NEGATIVE.match(word) else word for word in words]  # no option begins so
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
        epilog=help_texts.WINDOW,
    )
    parser.add_argument("what", nargs="?", metavar="PRESET|FILE", help="what the window opens (default: hiring)")
    parser.add_argument("--version", action="version", version=f"bpsim {__version__}")
    return parser


def _command_parser() -> Parser:
    """All the other commands."""
    parser = Parser(prog="bpsim")
    parsers = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    for name, command in _COMMANDS.items():
        command.add_options(parsers.add_parser(name, description=command.description, epilog=command.help))
    return parser
