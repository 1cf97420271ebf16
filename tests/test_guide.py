"""The guide: in every language it is the same book, whatever it points to is there, and it can be built."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bpsim.commands.arguments import parsed
from bpsim.gui.formulas.words import WORDS
from bpsim.gui.workspace.side.about import KEYS
from bpsim.session.files.presets import PRESET_IDS
from bpsim.session.guide.book import INDEX, Book, page_from
from bpsim.session.guide.pictures import picture_name, picture_rows, picture_size
from bpsim.session.guide.places import place_of_part, place_of_word
from bpsim.session.guide.searching import found
from bpsim.session.lessons.shipped import lesson_path
from bpsim.session.resources import guide_path
from bpsim.session.words.languages import LANGUAGES

BOOKS = {language: Book(language) for language in LANGUAGES}
NAMES = sorted({name for book in BOOKS.values() for name in book.names})
OWN_ANCHOR = re.compile(r"section-\d+")
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da6364f80f00010501012718"
    "e3660000000049454e44ae426082"
)


def test_all_languages_have_the_same_pages_in_the_same_order() -> None:
    assert {book.names for book in BOOKS.values()} == {BOOKS["en"].names}
    assert BOOKS["en"].names[0] == INDEX


@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_the_same_anchors_and_pictures_in_every_language(name: str) -> None:
    pages = [book.page(name) for book in BOOKS.values()]
    anchors = [
        [anchor for section in page.sections for anchor in section.anchors if not OWN_ANCHOR.fullmatch(anchor)]
        for page in pages
        if page is not None
    ]
    assert all(other == anchors[0] for other in anchors[1:])
    assert len(set(anchors[0])) == len(anchors[0]), "each anchor once"
    assert len({page.pictures for page in pages if page is not None}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_somewhere(language: str, name: str) -> None:
    book = BOOKS[language]
    page = book.page(name)
    assert page is not None
    assert [link for link in page.links if not leads_somewhere(book, name, link)] == []


def leads_somewhere(book: Book, name: str, link: str) -> bool:
    if link.startswith(("https://", "http://")):
        return True
    if link.startswith("bpsim:preset/"):
        return link.removeprefix("bpsim:preset/") in PRESET_IDS
    if link.startswith("bpsim:lesson/"):
        return lesson_path(link.removeprefix("bpsim:lesson/")).is_file()
    place = book.place(link, name)
    if place is None:  # a file beside the pages
        return (guide_path() / book.language / link.partition("#")[0]).is_file()
    page = book.page(place.page)
    return page is not None and (not place.anchor or page.section(place.anchor) is not None)


def test_the_first_page_names_every_other() -> None:
    for book in BOOKS.values():
        index = book.page(INDEX)
        assert index is not None
        places = [book.place(link, INDEX) for link in index.links]
        assert {INDEX, *(place.page for place in places if place is not None)} >= set(book.names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_of_the_window_and_every_word_has_its_place(language: str) -> None:
    places = [*map(place_of_part, KEYS), *map(place_of_word, WORDS)]
    for place in places:
        page = BOOKS[language].page(place.page)
        assert page is not None
        assert page.section(place.anchor) is not None, place


def test_every_picture_has_a_row_and_every_row_a_picture() -> None:
    shown = {picture_name(source) for book in BOOKS.values() for page in book.pages for source in page.pictures}
    assert "" not in shown, "all pictures are made by the program"
    assert shown == set(picture_rows())


@pytest.mark.parametrize("name", picture_rows())
def test_a_row_is_what_screenshot_understands(name: str) -> None:
    words = picture_rows()[name]
    options = parsed(["screenshot", *words, "--out", "picture.png"])
    assert options.size == picture_size(words)
    assert not {"--out", "--lang", "--theme"} & set(words), "the build and the window decide that"


def formulas(name: str) -> Iterator[tuple[str, bool]]:
    for book in BOOKS.values():
        page = book.page(name)
        for token in page.tokens if page is not None else ():
            if token.type == "math_block":
                yield token.content.strip(), True
            for child in token.children or []:
                if child.type.startswith("math"):
                    yield child.content.strip(), child.type == "math_inline_double"


@pytest.mark.parametrize("name", NAMES)
def test_every_formula_can_be_typeset(name: str) -> None:
    typeset = pytest.importorskip("docs.building.typeset", reason="Sphinx is not installed")
    for latex, alone in formulas(name):
        assert "<svg" in typeset.svg_of(latex, alone), latex


@pytest.mark.filterwarnings("ignore")  # Python's, of Sphinx's own packages; Sphinx's are errors
def test_it_is_built_without_a_warning(tmp_path: Path) -> None:
    """With pictures of one dot: the real ones are made by ``make docs``."""
    pytest.importorskip("sphinx")
    pytest.importorskip("furo")
    from docs.building.build import main

    for language in LANGUAGES:
        folder = tmp_path / "pictures" / language
        folder.mkdir(parents=True)
        for name in picture_rows():
            (folder / f"{name}.png").write_bytes(PNG)
    assert main(tmp_path, pictures=False) == 0
    for language in LANGUAGES:
        built = tmp_path / "html" / language
        assert {path.stem for path in built.glob("*.html")} >= set(NAMES)
        page = (built / "words.html").read_text(encoding="utf-8")
        assert "<svg" in page
        fetched = re.findall(r'<(?:script|link|img)[^>]*(?:src|href)="https?://[^"]*"', page)
        assert fetched == [], "it works without a network"
    index = (tmp_path / "html" / "zh" / "searchindex.js").read_text(encoding="utf-8")
    assert '"误差":' in index.replace("\\u8bef\\u5dee", "误差")


# reading and searching


def test_a_page_of_nothing_and_one_without_headings() -> None:
    assert page_from("x", "").sections == ()
    page = page_from("x", "only text, $a$ and `code`")
    assert [(section.heading, section.text) for section in page.sections] == [("", "only text, a and code")]
    assert page.title == "x"


def test_sections_have_the_anchors_before_their_headings() -> None:
    page = page_from("x", "(one)=\n# One\n\ntext\n\n(two)=\n(zwei)=\n## *Two* $\\delta$\n\n```\n(no)=\n# no\n```\n")
    assert [(section.level, section.heading, section.text) for section in page.sections] == [
        (1, "One", "text"), (2, "Two δ", "(no)= # no"),
    ]  # fmt: skip
    assert page.sections[1].anchors[:2] == ("two", "zwei")
    assert page.section("zwei") is page.sections[1]
    assert page.section("no") is None


def test_a_link_leads_to_a_place_or_out_of_the_guide() -> None:
    book = BOOKS["en"]
    place = book.place("words.md#delta", "start")
    assert place is not None
    assert (place.page, place.anchor) == ("words", "delta")
    here = book.place("#delta", "words")
    assert here is not None
    assert (here.page, here.anchor) == ("words", "delta")
    beside = book.place("../../format.md", "start")
    assert beside is not None
    assert book.page(beside.page) is not None
    outside = (
        "https://x.org/a.md",
        "nothing.md",
        "../../../README.md",
        "/etc/passwd",
        "..%2F..%2F..%2Fx.md",
        "bpsim:x",
    )
    for link in outside:
        assert book.place(link, "start") is None, link


@pytest.mark.parametrize(("language", "typed"), [
    ("en", "Delta"), ("zh", "误差项"), ("en", "delta"), ("zh", "δ"), ("de", "DELTA"), ("es", "delta"),
])  # fmt: skip
def test_a_word_is_found_where_it_is_explained(language: str, typed: str) -> None:
    hits = found(BOOKS[language], typed)
    assert hits[0].place.page == "words"
    assert "delta" in (hits[0].place.anchor)
    assert len(hits) > 3
    assert all(hit.page for hit in hits)


def test_accents_need_not_be_typed() -> None:
    assert found(BOOKS["es"], "perdida") == found(BOOKS["es"], "Pérdida") != []


def test_all_words_must_be_there_and_quotation_marks_keep_them_together() -> None:
    book = BOOKS["en"]
    assert len(found(book, "learning rate")) > len(found(book, '"learning rate"')) > 0
    assert found(book, "learning zzzzzz") == []
    assert found(book, "  ") == found(book, '""') == []
