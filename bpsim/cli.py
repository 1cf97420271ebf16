"""The command line. Starts the window unless told otherwise."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from bpsim import __version__
from bpsim.engine.problems import BadValue

COMMANDS = ("presets", "train", "trace", "check", "screenshot")
_EXAMPLES = """examples:
  bpsim                                     the window, with the hiring network
  bpsim xor                                 the window, with another preset
  bpsim mine.bpsim.json                     the window, with a file of yours
  bpsim train hiring-four --set learning_rate=1 --losses curve.csv
  bpsim trace hiring --update 136 --json    every number of one update
  bpsim check paths-3-3-2-published         backprop against central differences
  bpsim COMMAND --help                      more about one command
"""


class _Parser(argparse.ArgumentParser):
    """Complains in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {message} (see '{self.prog} --help')\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 well, 1 a check that failed, 2 bad input, 130 interrupted."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except BadValue as problem:
        return _fail(str(problem))
    except BrokenPipeError:
        # whoever read our output has had enough; leave nothing for Python to flush at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}")
    except KeyboardInterrupt:
        print("bpsim: interrupted", file=sys.stderr)
        return 130


def _fail(message: str) -> int:
    print(f"bpsim: error: {' '.join(message.split())}", file=sys.stderr)
    return 2


def _run(words: list[str]) -> int:
    if words and words[0] in COMMANDS:
        options = _commands().parse_args(words)
        status: int = options.call(options)
        return status
    options = _window_parser().parse_args(words)
    return _open_window(options.what)


def _window_parser() -> _Parser:
    parser = _Parser(
        prog="bpsim",
        description="See backpropagation: step through one forward and one backward pass, then let it run.",
        epilog=f"commands: {', '.join(COMMANDS)}\n\n{_EXAMPLES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", nargs="?", metavar="PRESET|FILE", help="what to open in the window (default: hiring)")
    parser.add_argument("--version", action="version", version=f"bpsim {__version__}")
    return parser


def _commands() -> _Parser:
    parser = _Parser(prog="bpsim")
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)

    def add(name: str, help_text: str, call: Callable[[argparse.Namespace], int], what: bool = True) -> _Parser:
        made: _Parser = commands.add_parser(
            name, description=help_text, epilog=_settings_help() if what else None,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )  # fmt: skip
        if what:
            made.add_argument("what", metavar="PRESET|FILE", help="a preset's name (see 'bpsim presets') or a file")
        made.set_defaults(call=call)
        return made

    listing = add("presets", "List the presets.", _presets, what=False)
    train = add("train", "Train without a window, and say what came of it.", _train)
    length = train.add_mutually_exclusive_group()
    length.add_argument("--epochs", type=_count, metavar="N", help="how many passes over the data")
    length.add_argument("--updates", type=_count, metavar="N", help="how many changes of the parameters")
    train.add_argument("--losses", type=Path, metavar="FILE.csv", help="write the loss of every update to a file")
    trace = add("trace", "Print every number of one update.", _trace)
    check = add(
        "check", "Compare backprop's gradients with central differences; exit status 1 where they differ.", _check
    )
    for command in (trace, check):
        command.add_argument("--update", type=_count, default=0, metavar="K", help="which update, from 0 (default: 0)")
    for command in (train, trace, check):
        command.add_argument(
            "--set", action="append", default=[], metavar="KEY=VALUE", dest="assignments",
            help="change a training setting; may be given several times",
        )  # fmt: skip
    for command in (listing, train, trace, check):
        command.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    _add_screenshot_options(add("screenshot", "Make a picture of the window; needs no screen.", _screenshot))
    return parser


def _add_screenshot_options(command: _Parser) -> None:
    command.add_argument("--out", type=Path, required=True, metavar="FILE.png", help="the picture to write")
    command.add_argument("--update", type=_count, default=0, metavar="K", help="at which update, from 0 (default: 0)")
    command.add_argument("--frame", type=_count, metavar="F", help="how much of it is revealed (default: all)")
    command.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH", help="in pixels (default: 1440x900)")
    command.add_argument("--lang", choices=("zh", "en"), default="en", help="language of the window (default: en)")
    command.add_argument("--theme", choices=("light", "dark"), default="light", help="default: light")


def _settings_help() -> str:
    from bpsim.engine.settings import SETTINGS

    lines = [f"  {row.name:20s}{row.meaning}{_choices(row.choices)}" for row in SETTINGS.values()]
    return "\n".join(["training settings (--set KEY=VALUE):", *lines, "", _EXAMPLES])


def _choices(choices: tuple[str, ...]) -> str:
    return f": {', '.join(choices)}" if choices else ""


def _count(text: str) -> int:
    if not re.fullmatch(r"\d{1,10}", text):
        raise argparse.ArgumentTypeError(f"must be a whole number of at least 0, not {text!r}")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})[x×](\d{3,5})", text)
    if not match or not all(300 <= int(side) <= 8000 for side in match.groups()):
        raise argparse.ArgumentTypeError(f"must be like 1440x900, each side from 300 to 8000, not {text!r}")
    return int(match[1]), int(match[2])


def _presets(options: argparse.Namespace) -> int:
    from bpsim.commands import listing

    return listing.run(as_object=options.json)


def _train(options: argparse.Namespace) -> int:
    from bpsim.commands import train

    return train.run(
        options.what, epochs=options.epochs, updates=options.updates, assignments=options.assignments,
        as_object=options.json, losses=options.losses,
    )  # fmt: skip


def _trace(options: argparse.Namespace) -> int:
    from bpsim.commands import trace

    return trace.run(options.what, update=options.update, assignments=options.assignments, as_object=options.json)


def _check(options: argparse.Namespace) -> int:
    from bpsim.commands import check

    return check.run(options.what, update=options.update, assignments=options.assignments, as_object=options.json)


def _screenshot(options: argparse.Namespace) -> int:
    from bpsim.session.opening import open_contents

    if options.out.suffix.lower() != ".png":
        raise BadValue("must end in .png, not {value}", "--out", value=repr(options.out.name))
    if not options.out.parent.is_dir():
        raise FileNotFoundError(2, "no such folder", str(options.out.parent))
    contents = open_contents(options.what)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    trouble = _missing_library()
    if trouble:
        return _fail(trouble)
    from bpsim.gui.screenshot import take

    take(contents, options.out, options.update, options.frame, options.size, options.lang, options.theme)
    return 0


def _open_window(what: str | None) -> int:
    trouble = _no_display() or _missing_library()
    if trouble:
        return _fail(trouble)
    from bpsim.gui.application import run

    return run(what)


def _no_display() -> str | None:
    """On Linux: Qt ends the whole process without a display, so it is asked for first."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return _missing_xcb_library() if not os.environ.get("WAYLAND_DISPLAY") else None
    return "there is no display here for the window; 'bpsim train' and 'bpsim screenshot' work without one"


def _missing_xcb_library() -> str | None:
    from ctypes.util import find_library

    needed = {
        "xcb-cursor": "libxcb-cursor0", "xcb-icccm": "libxcb-icccm4", "xcb-keysyms": "libxcb-keysyms1",
        "xcb-shape": "libxcb-shape0", "xkbcommon-x11": "libxkbcommon-x11-0",
    }  # fmt: skip
    missing = [package for library, package in needed.items() if find_library(library) is None]
    return f"the window needs these system packages: {' '.join(missing)}" if missing else None


def _missing_library() -> str | None:
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return (
            f"Qt cannot be loaded: {error}; on Debian install libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
        )
    return None
