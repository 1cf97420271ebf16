"""The command line. Starts the window unless told otherwise.

Exit status: 0 done, 1 a gradient check that failed or a problem that the doctor left,
2 bad input (one line on standard error), 130 interrupted.
"""

from __future__ import annotations

import io
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace

from bpsim.commands.arguments import COMMANDS, parsed
from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue

_SIGNS = "−×⁻⁷→"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        _make_writable(stream)
    try:
        status = _run(words)
        _flush()
    except BadValue as problem:
        return _fail(str(problem))
    except BrokenPipeError:
        _drop_output()  # whoever read our output has had enough
        return 0
    except OSError as error:
        _drop_output()
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}")
    except KeyboardInterrupt:
        print("bpsim: interrupted", file=sys.stderr)
        return 130
    return status


def _run(words: list[str]) -> int:
    options = parsed(words)
    return _RUN[words[0]](options) if words and words[0] in COMMANDS else _open_window(options)


def _presets(options: Namespace) -> int:
    from bpsim.commands import listing

    return listing.run(as_object=options.json)


def _train(options: Namespace) -> int:
    from bpsim.commands import train

    return train.run(
        options.what, epochs=options.epochs, updates=options.updates, assignments=options.assignments,
        as_object=options.json, losses=options.losses,
    )  # fmt: skip


def _race(options: Namespace) -> int:
    from bpsim.commands import race

    return race.run(
        options.what, epochs=options.epochs, assignments=options.assignments, lanes=options.lanes,
        as_object=options.json,
    )  # fmt: skip


def _what_if(options: Namespace) -> int:
    from bpsim.commands import what_if
    from bpsim.commands.files import check_writable, say_written, written
    from bpsim.export.formats import PICTURE, of_kind

    pictures = {row.suffix: row for row in of_kind(PICTURE)}
    suffix = "" if options.out is None else options.out.suffix.lower()
    if options.out is not None:
        if suffix not in pictures:
            raise BadValue(
                QT_TRANSLATE_NOOP("Problem", "must end in {expected}, not {value}"),
                "--out", expected=", ".join(pictures), value=repr(options.out.name),
            )  # fmt: skip
        check_writable(options.out, "--out", options.what)
    experiment, edges = what_if.search(options.what, options.setting, options.assignments)
    if options.out is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        try:
            from bpsim.gui.application import application
            from bpsim.gui.export.figures.edge_figure import EdgeFigure
            from bpsim.gui.look.theme import theme
        except ImportError as error:
            return _fail(_qt_trouble(error))
        application(options.lang, options.theme, options.palette)
        content = pictures[suffix].writes()(EdgeFigure(experiment, edges, options.size), theme().card)
        with written(options.out) as part:
            part.write_bytes(content)
    status = what_if.run(options.what, experiment, edges, as_object=options.json)
    if not options.json:
        say_written(options.out)
    return status


def _trace(options: Namespace) -> int:
    from bpsim.commands import trace

    return trace.run(
        options.what, update=options.update, assignments=options.assignments, as_object=options.json,
        notation=options.notation,
    )  # fmt: skip


def _answer(options: Namespace) -> int:
    from bpsim.commands import answer

    return answer.run(
        options.what, options.inputs, update=options.update, many=options.table, picture=options.picture,
        measured=options.measured, assignments=options.assignments, as_object=options.json,
    )  # fmt: skip


def _landscape(options: Namespace) -> int:
    from bpsim.commands import landscape

    return landscape.run(
        options.what, over=options.over, update=options.update, size=options.size, assignments=options.assignments,
        as_object=options.json, to=options.table,
    )  # fmt: skip


def _health(options: Namespace) -> int:
    from bpsim.commands import health

    return health.run(
        options.what, update=options.update, out=options.table, assignments=options.assignments,
        as_object=options.json,
    )  # fmt: skip


def _paths(options: Namespace) -> int:
    from bpsim.commands import paths

    return paths.run(
        options.what, node=options.node, update=options.update, largest=options.largest,
        assignments=options.assignments, as_object=options.json,
    )  # fmt: skip


def _find(options: Namespace) -> int:
    from bpsim.commands import find

    return find.run(
        options.what, options.condition, go_on=options.run, at_most=options.at_most,
        notation=options.notation, assignments=options.assignments, as_object=options.json,
    )  # fmt: skip


def _check(options: Namespace) -> int:
    from bpsim.commands import check

    return check.run(options.what, update=options.update, assignments=options.assignments, as_object=options.json)


def _screenshot(options: Namespace) -> int:
    from bpsim.commands.files import check_writable, say_written
    from bpsim.commands.lesson import must_open
    from bpsim.session.files.opening import open_contents
    from bpsim.session.files.presets import FIRST_PRESET
    from bpsim.session.lessons.shipped import lesson_path

    if options.out.suffix.lower() != ".png":
        raise BadValue(
            QT_TRANSLATE_NOOP("Problem", "must end in .png, not {value}"), "--out", value=repr(options.out.name)
        )
    what = options.what or FIRST_PRESET
    check_writable(options.out, "--out", what)
    contents = open_contents(what)
    update, frame = options.update, options.frame
    lesson = None if options.lesson is None else lesson_path(options.lesson)
    if lesson is not None:
        must_open(lesson)
    if update is None and frame is None and contents.head > 0:
        update, frame = contents.cursor.update, contents.cursor.frame
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # whatever the session uses: no window is wanted
    try:
        from bpsim.gui.screenshot import Shot, take
    except ImportError as error:
        return _fail(_qt_trouble(error))
    shot = Shot(
        update or 0, frame, options.size, options.lang, options.theme, options.notation, options.page,
        options.start_page, lesson, options.step, options.palette,
    )  # fmt: skip
    take(contents, options.out, shot)
    say_written(options.out)
    return 0


def _worksheet(options: Namespace) -> int:
    from bpsim.commands.experiments import state_at
    from bpsim.commands.files import check_writable, say_written
    from bpsim.engine.tracing import trace_update
    from bpsim.session.asking.hidden import Hidden
    from bpsim.session.asking.worksheet import ASKED_UNTIL, kinds_from
    from bpsim.session.running.data_then import experiment_then

    for name, path in (("--out", options.out), ("--key", options.key)):
        if path is not None:
            if path.suffix.lower() != ".pdf":
                raise BadValue(
                    QT_TRANSLATE_NOOP("Problem", "must end in .pdf, not {value}"), name, value=repr(path.name)
                )
            check_writable(path, name, options.what)
    if options.key is not None and options.key.resolve() == options.out.resolve():
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "must be another file than --out"), "--key")
    try:
        hidden = Hidden(kinds_from(options.hide, ASKED_UNTIL[options.until]))
    except BadValue as problem:
        raise problem.inside("--hide") from None
    experiment, leg, state = state_at(options.what, (), options.update)
    experiment, training = experiment_then(experiment, leg), leg.training
    if options.notation is not None:
        experiment = replace(experiment, notation=options.notation)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from bpsim.gui.application import application
        from bpsim.gui.worksheet.writing import Update, write_worksheet
    except ImportError as error:
        return _fail(_qt_trouble(error))
    app = application(options.lang, "light")
    write_worksheet(
        Update(experiment, training.settings, trace_update(training, state), hidden, options.until),
        options.out,
        options.key,
    )
    app.processEvents()
    say_written(options.out, options.key)
    return 0


def _export(options: Namespace) -> int:
    from bpsim.commands import export

    request = export.request_of(options)
    if request.needs_qt:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        try:
            from bpsim.gui.export.making import make
        except ImportError as error:
            return _fail(_qt_trouble(error))
    else:
        from bpsim.export.making import make
    return export.run(options.what, request, make, assignments=options.assignments, lines=options.progress)


def _open_window(options: Namespace) -> int:
    from bpsim.commands.display import display_trouble

    trouble = display_trouble()
    if trouble:
        if options.what is not None:
            from bpsim.session.files.opening import open_contents

            open_contents(options.what)  # a wrong name is the first thing to say
        return _fail(trouble)
    try:
        from bpsim.gui.start import run
    except ImportError as error:
        return _fail(_qt_trouble(error))
    return run(options.what)


def _lesson(options: Namespace) -> int:
    from bpsim.commands import lesson
    from bpsim.commands.display import display_trouble
    from bpsim.session.lessons.shipped import lesson_path

    if options.what == "list":
        return lesson.listed(as_object=options.json)
    if options.what == "check":
        return lesson.check(options.files, as_object=options.json)
    path = lesson_path(options.what)
    lesson.must_open(path)  # what is wrong with it is the first thing to say
    trouble = display_trouble()
    if trouble:
        return _fail(trouble)
    try:
        from bpsim.gui.start import run
    except ImportError as error:
        return _fail(_qt_trouble(error))
    return run(lesson=path)


def _qt_trouble(error: ImportError) -> str:
    """What to tell when the window cannot be loaded; an error of our own is raised again."""
    from bpsim.commands.display import library_trouble

    trouble = library_trouble(error)
    if trouble is None:
        raise error
    return trouble


def _import(options: Namespace) -> int:
    from bpsim.commands import import_data
    from bpsim.session.data.source import Wishes

    header = None if options.header is None else options.header == "yes"
    wishes = Wishes(options.encoding or "", options.delimiter or "", options.decimal or "", header, options.sheet)
    return import_data.run(
        options.what, wishes, inputs=options.inputs, targets=options.targets, names=options.names,
        classes=options.classes, missing=options.missing, hidden=options.hidden,
        out=options.out, scale=options.scale, scale_targets=options.scale_targets, test=options.test,
        seed=options.seed, shape=options.shape, title=options.title, assignments=options.assignments,
        as_object=options.json,
    )  # fmt: skip


def _new(options: Namespace) -> int:
    from bpsim.commands import new

    return new.run(
        options.set, count=options.count, noise=options.noise, seed=options.seed, test=options.test,
        function=options.function, hidden=options.hidden, activation=options.activation, title=options.title,
        out=options.out, assignments=options.assignments, as_object=options.json,
    )  # fmt: skip


def _data(options: Namespace) -> int:
    from bpsim.commands import listing

    return listing.data_sets(as_object=options.json)


def _collect(options: Namespace) -> int:
    from bpsim.commands import collect

    return collect.run(options.folder, out=options.out, as_object=options.json)


def _doctor(options: Namespace) -> int:
    from bpsim.commands import doctor
    from bpsim.commands.display import display_checks, display_trouble, library_trouble
    from bpsim.session.checks.check import Check, Found

    if options.compile:
        return doctor.compile_here()
    if options.report:
        return doctor.print_report()
    trouble, more = display_trouble(), display_checks()
    try:
        from bpsim.gui.findings import checks, findings

        window = findings(trouble)
        more += checks()
    except ImportError as error:
        said = library_trouble(error) or str(error)
        window = []
        more.append(Check("Qt", lambda: Found("cannot be loaded", said)))
    return doctor.run(window, more, as_object=options.json, mend=options.mend)


_RUN = {
    "presets": _presets, "train": _train, "race": _race, "what-if": _what_if, "trace": _trace, "paths": _paths,
    "answer": _answer, "landscape": _landscape, "health": _health,
    "find": _find,
    "check": _check, "screenshot": _screenshot, "export": _export, "worksheet": _worksheet, "new": _new,
    "import": _import, "data": _data, "lesson": _lesson, "collect": _collect, "doctor": _doctor,
}  # fmt: skip


def _fail(message: str) -> int:
    """One line, whatever a file or a file's name put into the message."""
    line = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in " ".join(message.split()))
    print(f"bpsim: error: {line}", file=sys.stderr)
    return 2


def _make_writable(stream: object) -> None:
    """Let a stream take every character: where its encoding lacks our signs (Windows, redirected), UTF-8."""
    if not isinstance(stream, io.TextIOWrapper):
        return
    try:
        _SIGNS.encode(stream.encoding)
    except UnicodeEncodeError:
        stream.reconfigure(encoding="utf-8")
    stream.reconfigure(errors="backslashreplace")


def _flush() -> None:
    """Now, not when Python ends, where a failure could no longer be told."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _drop_output() -> None:
    """Leave nothing that Python would try, and fail, to write at its end."""
    try:
        _flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
