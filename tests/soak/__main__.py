"""``python -m tests.soak``: the random user for as long as wanted. ``make soak MINUTES=60 SEED=1 LIFE=3``."""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import secrets
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

import bpsim
from bpsim.session.data.shipped import Part, samples_of

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")

HELD_SECONDS = 1.0
ACTIONS = 400  # in one life
SETTLING = 4  # lives until caches are full
GROWTH = 150.0  # megabytes beyond what there was then


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=None, help="another one each time, unless given")
    parser.add_argument("--life", type=int, default=None, help="this one alone, once")
    parser.add_argument("--actions", type=int, default=ACTIONS, help="in one life")
    parser.add_argument("--held", type=float, default=HELD_SECONDS, help="seconds that the event loop may be held")
    parser.add_argument("--beside", action="store_true", help="other work: time without a processor does not count")
    parser.add_argument("--go-on", action="store_true", help="with the next life, whatever was found")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bpsim-soak-") as folder:
        # before Qt looks: home, settings and recovery are in there too
        os.environ.update(HOME=folder, XDG_CONFIG_HOME=folder, XDG_STATE_HOME=folder, BPSIM_STATE=folder)
        try:
            return soak(chosen, Path(folder))
        except Exception:  # of the user's own: the watch has taken the place of what would print it
            traceback.print_exc(file=sys.__stdout__)
            return 2


def bring_in_everything() -> None:
    """All that the program loads when it is first wanted, and the two largest sets that it keeps: they stay, and are
    no leak."""
    for module in pkgutil.walk_packages(bpsim.__path__, "bpsim."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for late in ("charset_normalizer", "python_calamine", "PIL.Image", "imageio_ffmpeg"):
        importlib.import_module(late)
    for part in (Part("mnist-6000", 5000, 1000), Part("mnist-6000", 4500, 1500)):
        samples_of(part)


def soak(chosen: argparse.Namespace, folder: Path) -> int:
    from bpsim.gui.application import application, give_large_memory_back
    from bpsim.gui.garbage import GarbageCollector
    from bpsim.session.running.acceleration import Acceleration
    from tests.soak.user import RandomUser
    from tests.soak.watch import Watch, own_megabytes

    seed = secrets.randbelow(1_000_000) if chosen.seed is None else chosen.seed
    print(f"seed {seed}", flush=True)
    give_large_memory_back()
    acceleration = Acceleration()
    acceleration.start()
    acceleration.wait()
    bring_in_everything()
    GarbageCollector(application("en", "light"))
    found: Counter[str] = Counter()
    done: Counter[str] = Counter()
    checked, baseline, begin = 0, 0.0, time.monotonic()
    life = chosen.life or 0
    while True:
        watch = Watch(chosen.held, chosen.beside)
        watch.start()
        user = RandomUser(seed, life, folder / "files", watch)
        user.live(chosen.actions)
        user.end()
        watch.stop()
        memory = own_megabytes()
        done += user.done
        checked += user.checked
        if life == SETTLING:
            baseline = memory
        elif baseline and memory > baseline + GROWTH:
            watch.add("memory grows", f"{baseline:.0f} MB after {SETTLING} lives, {memory:.0f} MB after {life}")
        print(
            f"life {life:3} {user.preset:32} {sum(user.done.values()):4} actions, loop held {watch.longest:.2f} s at most, "
            f"{memory:.0f} MB", flush=True,
        )  # fmt: skip
        for kind in dict.fromkeys(problem.kind for problem in watch.problems):
            found[kind] += 1
            if found[kind] <= 2:
                text = next(problem.text for problem in watch.problems if problem.kind == kind)
                print(f"\n!!! {kind}\n{text}\nAgain: make soak SEED={seed} LIFE={life}\nThe last actions:", flush=True)
                print("".join(f"    {words}\n" for words in user.last), flush=True)
        life += 1
        over = time.monotonic() - begin > 60 * chosen.minutes or chosen.life is not None
        if over or (found and not chosen.go_on):
            break
    acceleration.close()
    print(f"seed {seed}: {life} lives, {sum(done.values())} actions {dict(done)}, {checked} looks at the numbers")
    for kind, count in found.most_common():
        print(f"  {count} x {kind}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
