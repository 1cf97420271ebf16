"""The words of conditions in every language, and how typed text is made plain before it is read."""

from __future__ import annotations

import re
import unicodedata

from bpsim.engine import observable
from bpsim.engine.conditions import MAX, MIN, TURNS

WHOLE: dict[str, str] = {
    "loss": observable.LOSS, "full loss": observable.LOSS, "损失": observable.LOSS, "全体样本损失": observable.LOSS,
    "sample loss": observable.SAMPLE_LOSS, "样本损失": observable.SAMPLE_LOSS,
    "accuracy": observable.ACCURACY, "准确率": observable.ACCURACY, "正确率": observable.ACCURACY,
    "batch loss": observable.BATCH_LOSS, "本批损失": observable.BATCH_LOSS,
    "gradient": observable.GRADIENT, "length of the gradient": observable.GRADIENT, "梯度": observable.GRADIENT,
    "梯度长度": observable.GRADIENT, "right": observable.RIGHT, "答对": observable.RIGHT,
    "verlust": observable.LOSS, "gesamtverlust": observable.LOSS, "beispielverlust": observable.SAMPLE_LOSS,
    "genauigkeit": observable.ACCURACY, "batch-verlust": observable.BATCH_LOSS, "richtig": observable.RIGHT,
    "pérdida": observable.LOSS, "pérdida global": observable.LOSS, "exactitud": observable.ACCURACY,
    "pérdida del lote": observable.BATCH_LOSS, "gradiente": observable.GRADIENT, "correcta": observable.RIGHT,
}  # fmt: skip
OF_NODE: dict[str, str] = {
    "z": observable.Z, "weighted sum": observable.Z, "加权和": observable.Z,
    "a": observable.A, "activation": observable.A, "output": observable.A, "激活值": observable.A, "输出": observable.A,
    "δ": observable.DELTA, "delta": observable.DELTA, "d": observable.DELTA, "误差项": observable.DELTA,
    "da": observable.DA, "slope": observable.DERIVATIVE, "f'": observable.DERIVATIVE,
    "b": observable.BIAS, "bias": observable.BIAS, "偏置": observable.BIAS,
    "gewichtete summe": observable.Z, "aktivierung": observable.A, "ausgabe": observable.A,
    "suma ponderada": observable.Z, "activación": observable.A, "salida": observable.A, "sesgo": observable.BIAS,
}  # fmt: skip
EDGE = ("w", "weight", "权重", "gewicht", "peso")
TEST, TEST_BEHIND = ("test ", "test-", "测试"), (" de prueba",)
VERDICTS: tuple[tuple[str, float], ...] = (
    ("is right", 1.0), ("is wrong", 0.0), ("right", 1.0), ("correct", 1.0), ("wrong", 0.0),
    ("答对", 1.0), ("正确", 1.0), ("答错", 0.0),
    ("richtig", 1.0), ("falsch", 0.0), ("correcta", 1.0), ("incorrecta", 0.0),
)  # fmt: skip
EXTREMES: tuple[tuple[str, str], ...] = (
    ("minimum", MIN), ("smallest", MIN), ("least", MIN), ("min", MIN), ("最小", MIN), ("mínimo", MIN), ("mín", MIN),
    ("maximum", MAX), ("greatest", MAX), ("largest", MAX), ("max", MAX), ("最大", MAX), ("máximo", MAX), ("máx", MAX),
    ("turned", TURNS), ("turns", TURNS), ("turn", TURNS), ("拐点", TURNS), ("转折", TURNS), ("转向", TURNS),
    ("dreht", TURNS), ("wendet", TURNS), ("gira", TURNS),
)  # fmt: skip
SIGN_CHANGES = ("changes sign", "changes its sign", "变号", "改变符号", "wechselt das vorzeichen", "cambia de signo")
ALL = ("all", "all samples", "every sample", "each sample", "所有", "全部", "所有样本", "全部样本", "每个样本",
       "alle", "alle beispiele", "jedes beispiel", "todas", "todas las muestras")  # fmt: skip
ANY = ("any", "any sample", "some sample", "任一", "任意", "任一样本",
       "irgendeins", "irgendein beispiel", "alguna", "alguna muestra")  # fmt: skip
EPOCHS = re.compile(
    r"\s*(?:\bat (?:the ends? of )?(?:an |each |every )?epochs?(?:'s end)?\b"
    r"|\bam (?:jeweiligen )?epochenende\b|\bal final de (?:cada )?época\b|在?每?轮末)",
    re.IGNORECASE,
)
FOR = re.compile(r"\b(?:for|für|para)\s+|对", re.IGNORECASE)
OF = re.compile(
    r"(?P<what>.+?)(?:\s+(?:of|von|de)\s+|\()(?P<name>.+)|(?P<other>.+?)\s*的\s*(?P<kind>.+)", re.IGNORECASE
)
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
