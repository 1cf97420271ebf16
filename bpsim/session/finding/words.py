"""The words of conditions in both languages, and how typed text is made plain before it is read."""

from __future__ import annotations

import re
import unicodedata

from bpsim.engine import observing
from bpsim.engine.conditions import MAX, MIN, TURNS

WHOLE: dict[str, str] = {
    "loss": observing.LOSS, "full loss": observing.LOSS, "损失": observing.LOSS, "全体样本损失": observing.LOSS,
    "sample loss": observing.SAMPLE_LOSS, "样本损失": observing.SAMPLE_LOSS,
    "accuracy": observing.ACCURACY, "准确率": observing.ACCURACY, "正确率": observing.ACCURACY,
    "batch loss": observing.BATCH_LOSS, "本批损失": observing.BATCH_LOSS,
    "gradient": observing.GRADIENT, "length of the gradient": observing.GRADIENT, "梯度": observing.GRADIENT,
    "梯度长度": observing.GRADIENT, "right": observing.RIGHT, "答对": observing.RIGHT,
}  # fmt: skip
OF_NODE: dict[str, str] = {
    "z": observing.Z, "weighted sum": observing.Z, "加权和": observing.Z,
    "a": observing.A, "activation": observing.A, "output": observing.A, "激活值": observing.A, "输出": observing.A,
    "δ": observing.DELTA, "delta": observing.DELTA, "d": observing.DELTA, "误差项": observing.DELTA,
    "da": observing.DA, "slope": observing.DERIVATIVE, "f'": observing.DERIVATIVE,
    "b": observing.BIAS, "bias": observing.BIAS, "偏置": observing.BIAS,
}  # fmt: skip
EDGE = ("w", "weight", "权重")
TEST = ("test ", "测试")
VERDICTS: tuple[tuple[str, float], ...] = (
    ("is right", 1.0), ("is wrong", 0.0), ("right", 1.0), ("correct", 1.0), ("wrong", 0.0),
    ("答对", 1.0), ("正确", 1.0), ("答错", 0.0),
)  # fmt: skip
EXTREMES: tuple[tuple[str, str], ...] = (
    ("minimum", MIN), ("smallest", MIN), ("least", MIN), ("min", MIN), ("最小", MIN),
    ("maximum", MAX), ("greatest", MAX), ("largest", MAX), ("max", MAX), ("最大", MAX),
    ("turned", TURNS), ("turns", TURNS), ("turn", TURNS), ("拐点", TURNS), ("转折", TURNS), ("转向", TURNS),
)  # fmt: skip
SIGN_CHANGES = ("changes sign", "changes its sign", "变号", "改变符号")
ALL = ("all", "all samples", "every sample", "each sample", "所有", "全部", "所有样本", "全部样本", "每个样本")
ANY = ("any", "any sample", "some sample", "任一", "任意", "任一样本")
EPOCHS = re.compile(
    r"\s*(?:\bat (?:the ends? of )?(?:an |each |every )?epochs?(?:'s end)?\b|在?每?轮末)", re.IGNORECASE
)
FOR = re.compile(r"\bfor\s+|对", re.IGNORECASE)
OF = re.compile(r"(?P<what>.+?)(?:\s+of\s+|\()(?P<name>.+)|(?P<other>.+?)\s*的\s*(?P<kind>.+)", re.IGNORECASE)
COMPARISON = re.compile(r"<=|>=|!=|==|<|>|=")

_ALIKE = str.maketrans(
    {"≤": "<=", "≥": ">=", "≠": "!=", "⩽": "<=", "⩾": ">=", "−": "-", "–": "-", "—": "-", "′": "'", "’": "'",
     "∣": "|", "⟨": "(", "⟩": ")", "《": "(", "》": ")", "\u00a0": " ", "\u202f": " "}
)  # fmt: skip


def plain(text: str) -> str:
    """Typed text with full-width, raised and lowered characters as plain ones, and single spaces."""
    folded = unicodedata.normalize("NFKC", text.translate(_ALIKE)).translate(_ALIKE)
    return " ".join(folded.replace("->", "→").split())


def key(text: str) -> str:
    """What two names are compared by: neither case nor spaces count."""
    return plain(text).casefold().replace(" ", "")
