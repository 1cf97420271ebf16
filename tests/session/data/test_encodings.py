"""Encodings: Western words must not become Chinese, Chinese ones not accents, in tables of any length."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpsim.engine.problems import BadValue
from bpsim.session.data.reading.cells import cells_of
from bpsim.session.data.reading.encodings import decoded

WESTERN = re.findall(
    r"\S+",
    """
    größe süß straße fußgänger maße weiß öl äpfel übung schön müller köln münchen österreich ähnlich
    höhe länge gemüse käse tür möhre löwe bär vögel häuser fläche prüfung schüler gäste gruß ÄPFEL
    GRÖSSE ÜBUNG MÜNCHEN Größe Süßigkeit Öl Äußerung élève été forêt garçon leçon château hôtel île noël
    maïs naïve cœur sœur bœuf œil créée née fiancée théâtre père très déjà où à ça pâte brûlée âge
    écart-type année École Île-de-France ÉTÉ niño año señor español pingüino cigüeña corazón árbol
    último índice médico teléfono óptimo él tú más tamaño ¡Hola! ¿Qué? Ñandú Álvarez Núñez García Muñoz
    Pérez Ibáñez OTOÑO São coração ações mão maçã hyvää määrä pöytä smörgås blåbær øl
    """,
)
CHINESE = re.findall(
    r"\S+",
    """
    张三 李四 王五 赵六 孙七 周八 吴九 郑十 刘洋 陈婷 杨鑫 黄磊 周杰 吴倩 徐静 胡军 朱琳 高翔 林峰 何洁 郭涛 马超 罗永浩 梁朝伟 郑成功 谢霆锋 韩梅梅 唐僧 冯巩 董卿 曹操
    袁隆平 邓超 许仙 傅雷 曾国藩 彭德怀 吕布 苏轼 蔡依林 贾宝玉 魏征 薛宝钗 阎锡山 余华 潘金莲 杜甫 戴笠 钟无艳 汪峰 田亮 姜文 方世玉 姚明 谭嗣同 廖凡 邹韬奋 熊黛林 陆毅 郝海东
    孔子 崔健 康有为 邱少云 秦始皇 史可法 侯耀文 邵逸夫 龙应台 段誉 钱学森 汤唯 尹正 易中天 常昊 贺龙 赖声川 龚自珍 姓名 成绩 录用 年龄 身高 体重 是 否 男 女 苹果 香蕉 狗 鸟
    红 绿 蓝 优 良 中 差 北京 上海 数学 语文 温度 价格 类别 标签 鑫 婷 磊 淼 颖 璐 晓 燕 琪 瑶 薇 赟 喆 堃 镕 玥 珺 骏 睿 昊 霖 欧阳 司马 诸葛 榴莲 蜻蜓 蝴蝶 橘子
    栀子 杏仁 柠檬
    """,
)


def tables(words: list[str]) -> Iterator[str]:
    """Each word in a few short tables, and a thousand tables of some words."""
    for word in words:
        yield from (
            f"name,{word}\na,1.5\nb,2\n", f"x;{word};y\n1;2;3\n", f"x,y\n1,{word}\n2,{word}\n", f"{word}\t{word}\n1\t2\n",
        )  # fmt: skip
    draw = random.Random(1)
    for _ in range(1000):
        chosen = draw.sample(words, draw.randint(2, 5))
        yield ",".join(chosen) + "\n" + ",".join("1" for _ in chosen) + "\n"


@pytest.mark.parametrize(
    ("words", "encoding"),
    [(WESTERN, "cp1252"), (CHINESE, "gb18030"), (CHINESE, "gbk"), (WESTERN, "utf-8"), (CHINESE, "utf-8")],
)
def test_words_keep_their_letters(words: list[str], encoding: str) -> None:
    assert len(words) > 100
    wrong = [text for text in tables(words) if decoded(text.encode(encoding))[0] != text]
    assert not wrong


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Имя,Рост\nИван,180\nПётр,175\nМария,160\n", "cp1251"), ("姓名,成績\n王大明,80\n李小華,90\n陳怡君,75\n", "big5"),
        ("名前,点数\n田中さん,80\n佐藤くん,90\nすずき,40\n", "shift_jis"),
    ],
)  # fmt: skip
def test_other_encodings_are_left_to_the_library(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding))[0] == text
    assert decoded(text.encode(encoding), encoding) == (text, encoding)


def test_an_encoding_that_does_not_fit_is_refused() -> None:
    with pytest.raises(BadValue, match="is not a text in UTF-8"):
        decoded("größe".encode("cp1252"), "utf-8")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.text('a1 ",\nä', max_size=4), min_size=2, max_size=2), min_size=1, max_size=4), st.data())
def test_cells_are_read_as_they_were_written(rows: list[list[str]], data: st.DataObject) -> None:
    def quoted(cell: str) -> str:
        plain = not set(cell) & set('",\n') and data.draw(st.booleans())
        return cell if plain else '"' + cell.replace('"', '""') + '"'

    text = "\n".join(",".join(map(quoted, row)) for row in rows) + "\n"
    written = [[cell.strip() or None for cell in row] for row in rows]
    read = list(map(list, zip(*cells_of(text, ",", 0, by_spaces=False), strict=True)))
    width = max(len(read[0]), 1)
    assert read == [row[:width] for row in written]
    assert not any(cell for row in written for cell in row[width:])


@pytest.mark.parametrize(
    "text", ["a,b\n1,\n\n,2\n", "a,b\n1,2", "a,b,\n1,2,\n", "a,,b\n,,\n1,2,3\n", "a ,b\t\n\u00a01, 2\n"]
)
def test_the_fast_way_reads_what_the_other_one_reads(text: str) -> None:
    quoted = cells_of(text.replace("a", '"a"'), ",", 0, by_spaces=False)
    assert cells_of(text, ",", 0, by_spaces=False) == quoted
