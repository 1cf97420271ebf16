"""Builds the guide: ``python -m docs.building.build [FOLDER]`` (``make docs``).

The pictures first, by ``bpsim screenshot`` in this process, each only where it is missing or the program has changed;
then HTML in every language, with warnings as errors. Everything lands in FOLDER (build/docs): ``html/index.html``.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from sphinx.cmd.build import build_main

from bpsim.cli import main as bpsim
from bpsim.session.guide.book import INDEX, Book, book_languages
from bpsim.session.guide.pictures import picture_rows

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
GUIDE = ROOT / "docs" / "guide"
SPHINX_NAMES = {"zh": "zh_CN"}
OUTSIDE = re.compile(r"\((\.\./\.\./)([\w-]+)\.md")  # a document beside the guide
TARGET = re.compile(r"^\(([\w-]+)\)=\s*$", re.MULTILINE)
ANCHOR = re.compile(r"\]\(([\w./-]*?)(?:\.md)?#([\w-]+)\)")
OWN = re.compile(r"\[([^\]]*)\]\(bpsim:(preset|lesson)/([\w-]+)\)")
CODE = re.compile(r"(^```.*?^```\s*$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)


def main(folder: Path, languages: Sequence[str] = book_languages(), *, pictures: bool = True) -> int:
    """Exit status 0 where everything could be built without a warning."""
    for language in languages:
        begun = time.monotonic()
        source, made = folder / "source" / language, folder / "pictures" / language
        if pictures:
            count = make_pictures(made, language)
            print(f"{language}: {count} pictures made in {time.monotonic() - begun:.0f} s", flush=True)
        stage(source, language, made)
        begun = time.monotonic()
        name = SPHINX_NAMES.get(language, language)
        read = str(folder / "read" / language)
        options = ["-q", "-W", "--keep-going", "-E", "-c", str(HERE), "-d", read, "-D", f"language={name}"]
        if build_main([*options, "-D", f"html_title={_title(language)}", str(source), str(folder / "html" / language)]):
            return 1
        print(f"{language}: pages built in {time.monotonic() - begun:.0f} s", flush=True)
    ways = " · ".join(f'<a href="{language}/index.html">{_title(language)}</a>' for language in languages)
    entrance = f'<!doctype html><meta charset="utf-8"><title>bpsim</title>\n<p>{ways}</p>\n'
    (folder / "html" / "index.html").write_text(entrance, encoding="utf-8")
    return 0


def _title(language: str) -> str:
    """What its first page is headed with."""
    index = Book(language, GUIDE).page(INDEX)
    assert index is not None
    return index.title


def program_mark() -> str:
    """Another one where a picture may look different: the program's sources and what it shows."""
    digest = hashlib.sha256()
    for top, kinds in (("bpsim", ("*.py",)), ("resources", ("*.json", "*.md", "*.qm", "*.svg"))):
        for path in sorted(path for kind in kinds for path in (ROOT / top).rglob(kind)):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def make_pictures(folder: Path, language: str) -> int:
    """Those that are missing or older than the program; how many."""
    folder.mkdir(parents=True, exist_ok=True)
    mark, count = program_mark(), 0
    for name, words in picture_rows(GUIDE).items():
        picture, stamp = folder / f"{name}.png", folder / f"{name}.made"
        key = "\n".join([mark, *words])
        if picture.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == key:
            continue
        if bpsim(["screenshot", *words, "--lang", language, "--out", str(picture)]):
            raise SystemExit(f"the picture {name} cannot be made")
        stamp.write_text(key, encoding="utf-8")
        count += 1
    return count


def stage(source: Path, language: str, pictures: Path) -> None:
    """The pages as Sphinx wants them: anchors that differ between pages, a table of contents, pictures beside."""
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    if pictures.exists():
        shutil.copytree(pictures, source / "pictures", ignore=shutil.ignore_patterns("*.made"))
    book = Book(language, GUIDE)
    for name in book.names:
        text = staged_text((GUIDE / language / f"{name}.md").read_text(encoding="utf-8"), name)
        if name == INDEX:
            others = "\n".join(other for other in book.names if other != INDEX)
            text += f"\n```{{toctree}}\n:hidden:\n\n{others}\n```\n"
        (source / f"{name}.md").write_text(text, encoding="utf-8")
    for path in GUIDE.glob("*.ipynb"):
        shutil.copy(path, source / path.name)
    for path in (ROOT / "docs").glob("*.md"):
        text = "---\norphan: true\n---\n" + staged_text(path.read_text(encoding="utf-8"), path.stem)
        (source / f"beside-{path.name}").write_text(text, encoding="utf-8")


def staged_text(text: str, page: str) -> str:
    """Outside code: what every page may call alike is called after its page."""
    parts = CODE.split(text)
    return "".join(part if index % 2 else _staged_part(part, page) for index, part in enumerate(parts))


def _staged_part(text: str, page: str) -> str:
    text = OWN.sub(lambda found: f"{found[1]} (`bpsim {'lesson ' * (found[2] == 'lesson')}{found[3]}`)", text)
    text = OUTSIDE.sub(r"(beside-\2.md", text).replace("](../backprop.ipynb)", "](backprop.ipynb)")
    text = TARGET.sub(rf"({page}--\1)=", text)
    return ANCHOR.sub(lambda found: f"](#{found[1] or page}--{found[2]})", text)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "docs"))
