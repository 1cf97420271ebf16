"""One Chinese word for one thing: in the window, in the presets, in the lessons and in the guide."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from bpsim.session.resources import resource_path

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "zh"
INSTEAD_OF = {
    # wrong words
    "总损失": "全体样本损失: it is a mean",
    "均分误差": "均方误差",
    "点乘": "逐元素乘",
    # other words for what has one already
    "时间轴": "时间线",
    "正确率": "准确率",
    "学习率调度": "学习率计划",
    "步长": "每步 for how far a press goes; in books it is the learning rate",
    "比赛": "竞赛",
    "画成一张图": "地图",
    "神经元里画图": "神经元里的地图",
    "神经元中的地图": "神经元里的地图",
    "批次": "批",
    "批量大小": "批大小",
    "隐含层": "隐藏层",
    "隐层": "隐藏层",
    "权值": "权重",
    "偏置值": "偏置",
    "偏置项": "偏置",
    "正向传播": "前向传播",
    "激励函数": "激活函数",
    "冲量": "动量",
    "数值检验": "梯度检验",
}


def _texts(found: object) -> Iterator[str]:
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict | list):
        for part in found.values() if isinstance(found, dict) else found:
            yield from _texts(part)


def _guide() -> Iterator[tuple[str, str]]:
    for path in sorted(GUIDE.glob("*.md")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield f"{path.name}:{number}", line


def _without_words_of_books(line: str) -> str:
    """A heading may have the words of other books in brackets, and a sentence may quote what some book says."""
    if line.startswith("#"):
        return re.sub("（[^（）]*）", "", line)
    sentences = re.split("(?<=[。；])", line)
    return "".join(re.sub("“[^“”]*”", "", said) if "有的书" in said else said for said in sentences)


def _all() -> Iterator[tuple[str, str]]:
    """Where it stands, and what."""
    root = ElementTree.parse(resource_path("translations", "bpsim_zh.ts")).getroot()
    for message in root.iter("message"):
        yield "bpsim_zh.ts", message.findtext("translation", "")
    for path in sorted(resource_path("presets").glob("*.json")):
        for text in _texts(json.loads(path.read_text(encoding="utf-8"))):
            yield path.name, text
    for path in sorted(resource_path("lessons").glob("*.md")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield path.name, line


@pytest.mark.parametrize("word", INSTEAD_OF)
def test_one_word_for_one_thing(word: str) -> None:
    found = [(where, text) for where, text in _all() if word in text]
    assert found == [], f"say {INSTEAD_OF[word]}"


@pytest.mark.parametrize("word", INSTEAD_OF)
def test_one_word_for_one_thing_in_the_guide(word: str) -> None:
    found = [(where, line) for where, line in _guide() if word in _without_words_of_books(line)]
    assert found == [], f"say {INSTEAD_OF[word]}"


def test_a_word_of_other_books_may_be_quoted_where_it_is_explained() -> None:
    assert _without_words_of_books("### 权重（权值、连接权）") == "### 权重"
    assert _without_words_of_books("有的书叫“权值”。这里不叫“权值”。") == "有的书叫。这里不叫“权值”。"


def test_menu_entries_are_called_in_texts_as_in_the_menu() -> None:
    """“视图 > 神经元里的地图”: the entry has that very name."""
    root = ElementTree.parse(resource_path("translations", "bpsim_zh.ts")).getroot()
    entries = {message.findtext("translation", "").rstrip("…") for message in root.iter("message")}
    menus = {name.partition("(")[0] for name in entries if name.endswith(")") and "(&" in name}
    assert "视图" in menus
    for where, text in (*_all(), *_guide()):
        for quoted in text.split("“")[1:]:
            menu, *path = quoted.partition("”")[0].split(" > ")
            if path and menu in menus:
                assert path[0].rstrip("…") in entries, (where, path[0])
