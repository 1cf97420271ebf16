"""The page in a real browser: what it shows, how keys, buttons and the slider step, in both languages and themes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

from tests.export.pages import TEXT, page_in

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="neither chromium nor google-chrome is installed")

# What a reader does, and after each of it: which step, title, sentence, language, theme; at the end the page's errors.
READER = """<pre id="report"></pre><script>
const report = [], trouble = [];
addEventListener("error", (event) => trouble.push(event.message));
addEventListener("securitypolicyviolation", (event) => trouble.push(event.blockedURI));
const $ = (id) => document.getElementById(id);
const note = () => report.push([Number($("slider").value), $("step-title").textContent, $("said").textContent,
  document.documentElement.lang, document.documentElement.dataset.theme, document.querySelectorAll("math").length]);
const press = (key) => { document.body.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true})); note(); };
const wait = setInterval(() => {
  if ($("page").hidden) return;
  clearInterval(wait);
  note();
  for (const key of ["ArrowRight", "PageDown", "End", "ArrowLeft", "PageUp", "Home", "x"]) press(key);
  document.querySelector('[data-go="next"]').click(); note();
  document.querySelector('#languages [lang="zh"]').click(); note();
  document.querySelector("#theme").click(); note();
  $("slider").value = 20; $("slider").dispatchEvent(new Event("input")); note();
  $("bar").children[1].click(); note();
  $("report").textContent = JSON.stringify({report, trouble, hash: location.hash,
    first: document.querySelector('[data-go="first"]').disabled, shown: $("trouble").hidden});
}, 20);
</script>"""


def dom(page: Path, profile: Path, address: str = "") -> str:
    """What the page is once its script has run."""
    assert BROWSER is not None
    words = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
    words += ["--virtual-time-budget=5000", "--window-size=1366,768", "--dump-dom", f"{page.as_uri()}#{address}"]
    done = subprocess.run(words, capture_output=True, timeout=60, check=True)
    return done.stdout.decode("utf-8")


def test_an_address_opens_a_step(hiring_page: Path, tmp_path: Path) -> None:
    shown, read = dom(hiring_page, tmp_path, "step=8&lang=zh&theme=dark"), page_in(hiring_page)
    assert 'lang="zh-CN"' in shown
    assert 'data-theme="dark"' in shown
    picture = re.search(r'<svg id="picture".*?</svg>', shown, re.S)
    assert picture is not None
    assert [unescape(text) for text in TEXT.findall(picture[0])] == read.picture_texts(7, "zh", "dark")
    lines = [unescape(text) for text in re.findall(r'class="line[^>]*aria-label="([^"]*)"', shown)]
    assert lines == read.formulas(7, "zh")
    assert read.told(7, "zh")["said"] in unescape(shown)
    assert read.told(7, "zh")["losses"] in unescape(shown)


def test_a_reader_steps_through(hiring_page: Path, tmp_path: Path) -> None:
    acted = tmp_path / "acted.html"
    acted.write_text(hiring_page.read_text(encoding="utf-8").replace("</body>", f"{READER}</body>"), encoding="utf-8")
    shown, read = dom(acted, tmp_path / "profile"), page_in(hiring_page)
    found = re.search(r'<pre id="report">(.*?)</pre>', shown, re.S)
    assert found is not None
    said = json.loads(unescape(found[1]))
    assert said["trouble"] == []
    assert said["shown"]
    places = [row[0] for row in said["report"]]
    # layers end at 0, 4, 8, 10, 11, 14, ...; the second update begins at 36
    assert places == [0, 1, 4, 40, 39, 36, 0, 0, 1, 1, 1, 20, 1]
    for place, title, sentence, language, _, formulas in said["report"]:
        code = language.partition("-")[0]
        assert title == read.told(place, code)["title"]
        assert sentence == read.told(place, code)["said"]
        assert formulas > 0 or not read.formulas(place)
    assert [row[3] for row in said["report"][-5:]] == ["en", "zh-CN", "zh-CN", "zh-CN", "zh-CN"]
    assert len({row[4] for row in said["report"]}) == 2
    assert said["hash"].startswith("#step=2&lang=zh&theme=")
    assert not said["first"]
