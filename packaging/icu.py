"""ICU's tables without those that nothing here asks: ``python packaging/icu.py libicudata.so.73 smaller.so``. Linux.

Qt is linked to ICU for the order of words, upper case and old encodings. 32 MB of tables come with it, for every
language, with names of currencies and of regions, dictionaries that break lines, two hundred encodings. Kept is what
belongs to no language, and what bpsim's own languages need. For any other ICU takes its root, which is kept.
Needs objcopy, as and ld, and icupkg, which is ICU's own and refuses a set that lacks a table which another one needs.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from bpsim.session.words.languages import LANGUAGES

FOLDERS = ("", "coll")
ENCODINGS = ("gb18030.cnv",)
LOCALE = re.compile(r"(?P<language>[a-z]{2,3})(_\w*)?\.res")
LIBRARY = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, %object
{symbol}: .incbin "{tables}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def main(library: Path, smaller: Path) -> int:
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        tables = folder / f"icudt{version}{sys.byteorder[0]}.dat"  # icupkg knows the parts by the name of the whole
        run("objcopy", "-O", "binary", "--only-section=.rodata", library, tables)
        left_out = folder / "left_out.txt"
        left_out.write_text("\n".join(name for name in run("icupkg", "-l", tables).split() if not is_kept(name)))
        run("icupkg", "-r", left_out, tables)
        source = folder / "tables.s"
        source.write_text(LIBRARY.format(symbol=f"icudt{version}_dat", tables=tables))
        run("as", "-o", folder / "tables.o", source)
        run("ld", "-shared", "-s", "-soname", library.name, "-o", smaller, folder / "tables.o")
    return 0


def is_kept(name: str) -> bool:
    """Of a table's name in the package, as ``coll/de_AT.res``."""
    folder, _, file = name.rpartition("/")
    if folder not in FOLDERS or (file.endswith(".cnv") and file not in ENCODINGS):
        return False
    locale = LOCALE.fullmatch(file)
    return locale is None or locale["language"] in LANGUAGES


def run(*command: str | Path) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, encoding="ascii", check=True).stdout


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:3])))
