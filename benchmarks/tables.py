"""How fast a table becomes an experiment, and what memory that takes: whole processes, and the reading alone."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from benchmarks.measuring import Report, median, seconds_of, taking_turns

ROWS, PICTURES, PIXELS = 300_000, 6_000, 784
ROUNDS = 5
IMPORT_SECONDS, IMPORT_MB, PICTURES_SECONDS = 1.5, 250.0, 4.0
# the peak of a child's memory is asked for inside of it, when its work is done
PEAK = """
import sys
from bpsim.cli import main
status = main(sys.argv[1:])
try:
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, file=sys.stderr)
except ImportError:
    pass
sys.exit(status)
"""


def write_tables(folder: Path) -> dict[str, Path]:
    """``plain``: 300 000 x 3 numbers; ``european``: the same with decimal commas, thousands and a unit; ``pictures``:
    6 000 x 784 grey values and a digit."""
    draw = np.random.default_rng(0)
    paths = {name: folder / f"{name}.csv" for name in ("plain", "european", "pictures")}
    values = draw.normal(size=(ROWS, 2)) * (1.0, 2000.0)
    with paths["plain"].open("w") as plain, paths["european"].open("w", encoding="utf-8") as european:
        plain.write("x,y,t\n")
        european.write("x;y;t\n")
        for row, (x, y) in enumerate(values.tolist()):
            plain.write(f"{x:.6f},{y:.2f},{row % 2}\n")
            amount = f"{y:,.2f}".translate({44: 46, 46: 44})
            european.write(f"{x:.6f};{amount} €;{row % 2}\n".replace(f"{x:.6f}", f"{x:.6f}".replace(".", ",")))
    grey = draw.integers(0, 256, (PICTURES, PIXELS))
    grey[draw.random(grey.shape) < 0.7] = 0
    with paths["pictures"].open("w") as stream:
        stream.write(",".join(["label", *(f"pixel{i}" for i in range(PIXELS))]) + "\n")
        stream.writelines(",".join(map(str, [k % 10, *row])) + "\n" for k, row in enumerate(grey.tolist()))
    return paths


def imported(path: Path, out: Path, *words: str) -> float:
    """Seconds of ``bpsim import``, a whole process."""
    command = [sys.executable, "-m", "bpsim", "import", str(path), "--out", str(out), *words]
    return seconds_of(lambda: subprocess.run(command, check=True, capture_output=True))


def peak_mb(path: Path, out: Path) -> float | None:
    """Of the same process; None where the system does not tell."""
    command = [sys.executable, "-c", PEAK, "import", str(path), "--out", str(out)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stderr.split()
    return float(said[-1]) if said else None


def main() -> None:
    from bpsim.session.data.table_reading import read_table

    report = Report(
        "Tables", f"{ROWS} rows x 3 columns and {PICTURES} pictures of {PIXELS} pixels; median of {ROUNDS} in turns"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths, out = write_tables(folder), folder / "out.json"
        runs = {
            "loadtxt": lambda: seconds_of(lambda: np.loadtxt(paths["plain"], delimiter=",", skiprows=1)),
            "read plain": lambda: seconds_of(lambda: read_table(paths["plain"])),
            "read european": lambda: seconds_of(lambda: read_table(paths["european"])),
            "plain": lambda: imported(paths["plain"], out),
            "european": lambda: imported(paths["european"], out),
            "pictures": lambda: imported(paths["pictures"], out, "--hidden", "10"),
        }
        seconds = {each: median(taken) for each, taken in taking_turns(runs, ROUNDS).items()}
        memory = peak_mb(paths["plain"], out)
    yardstick = seconds["loadtxt"]
    report.say(f"yardstick: numpy.loadtxt of the plain table takes {yardstick:.3f} s")
    for each in ("read plain", "read european"):
        report.say(f"{each}: {seconds[each]:.3f} s, {seconds[each] / yardstick:.2f} × the yardstick")
    report.target(f"bpsim import, plain ({seconds['plain'] / yardstick:.1f} × the yardstick)", seconds["plain"], "s",
                  IMPORT_SECONDS, "lower")  # fmt: skip
    european = seconds["european"]
    report.say(f"bpsim import, european: {european:.3f} s ({european / yardstick:.1f} × the yardstick)")
    if memory is not None:
        report.target("its memory", memory, "MB", IMPORT_MB, "lower")
    report.target(f"bpsim import, pictures ({seconds['pictures'] / yardstick:.1f} × the yardstick)",
                  seconds["pictures"], "s", PICTURES_SECONDS, "lower")  # fmt: skip
    report.end()


if __name__ == "__main__":
    main()
