"""Numbers as a person types them: plain ones and small expressions, read by a parser of their own (never eval).

Understood: point or comma as the decimal mark, full-width digits and signs, a true minus sign, spaces between
groups of digits, 1.7e-3 and 1.7×10⁻³, fractions 3/4 and ¾, 12 %, + − × ÷ · * / ^ and brackets, powers written
small (2³), sigma(x) = sigmoid(x) = σ(x), σ'(x) (its slope), exp, ln, sqrt, sin, cos, tanh, abs and the numbers e and π;
in a function of x the letter x too.

    sum      = term (("+" | "-") term)*
    term     = sign (("*" | "/") sign | factor)*      a bracket or a name right behind a factor multiplies it
    sign     = ("+" | "-") sign | factor
    factor   = atom "%"? ("^" sign)?                  so that -2^2 is -4 and 2^3^2 is 512
    atom     = number | constant | function atom | "(" sum ")"
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue

LONGEST = 200
DEEPEST = 30

NOT_A_NUMBER = QT_TRANSLATE_NOOP("Problem", "must be a number like 0.5 or a sum like 0.8 × 0.3 + 0.1, not {value}")
UNEXPECTED = QT_TRANSLATE_NOOP("Problem", "does not make sense at {what} (character {place})")
UNFINISHED = QT_TRANSLATE_NOOP("Problem", "stops too early: after {what} something is missing")
UNKNOWN_WORD = QT_TRANSLATE_NOOP(
    "Problem", "{what} (character {place}) is not known here; sigma, exp, ln, sqrt, sin, cos, tanh, abs, e and pi are"
)
NOT_FINITE = QT_TRANSLATE_NOOP("Problem", "{value} is not a finite number")
NOT_FINITE_AT = QT_TRANSLATE_NOOP("Problem", "has no finite value at x = {x}")
TOO_LONG = QT_TRANSLATE_NOOP(
    "Problem", "is too long: at most {count} characters, at most {depth} brackets in each other"
)

_SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"
_FROM_SMALL = str.maketrans(_SMALL, "0123456789+-")
_ALIKE = str.maketrans(
    {"−": "-", "–": "-", "—": "-", "‐": "-", "×": "*", "✕": "*", "⋅": "*", "·": "*", "∙": "*", "•": "*", "÷": "/",
     "∕": "/", "⁄": "/", "：": "/", "。": ".", "、": ",", "′": "'", "’": "'", "‘": "'", "`": "'", "[": "(", "]": ")",
     "【": "(", "】": ")", "{": "(", "}": ")"}
)  # fmt: skip
_TOKEN = re.compile(
    r"(?P<number>(\d[\d \u00a0\u202f]*([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?)"
    r"|(?P<word>π|σ'?|[a-z]+'?)"
    r"|(?P<sign>\*\*|[-+*/^()%√])"
)


def _sigmoid(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-x)) if x >= 0.0 else math.exp(x) / (1.0 + math.exp(x))


def _sigmoid_slope(x: float) -> float:
    return _sigmoid(x) * (1.0 - _sigmoid(x))


FUNCTIONS: dict[str, Callable[[float], float]] = {
    "sigma": _sigmoid, "sigmoid": _sigmoid, "σ": _sigmoid,
    "sigma'": _sigmoid_slope, "sigmoid'": _sigmoid_slope, "σ'": _sigmoid_slope,
    "exp": math.exp, "ln": math.log, "sqrt": math.sqrt, "√": math.sqrt, "sin": math.sin, "cos": math.cos,
    "tanh": math.tanh, "abs": abs,
}  # fmt: skip
CONSTANTS = {"e": math.e, "pi": math.pi, "π": math.pi}


def value_of(text: str) -> float:
    """The finite number that was typed. Raises BadValue that says what is wrong and at which character."""
    if len(text) > LONGEST:
        raise _too_long()
    return _evaluated(_tokens(_plain(text), text), text, None)


def function_of(text: str) -> Callable[[float], float]:
    """What was typed as a function of x, as in sin(π x). Raises BadValue where it makes no sense; the function itself
    where its value is no finite number."""
    if len(text) > LONGEST:
        raise _too_long()
    tokens = _tokens(_plain(text), text)

    def value_at(x: float) -> float:
        return _evaluated(tokens, text, x)

    _evaluated(tokens, text, 0.618, finite=False)  # whether it makes sense at all
    return value_at


def _evaluated(tokens: list[_Token], text: str, x: float | None, *, finite: bool = True) -> float:
    if not tokens:
        raise BadValue(NOT_A_NUMBER, value=repr(text.strip()))
    try:
        value = _Parser(tokens, x).whole()
    except (OverflowError, ZeroDivisionError, ValueError) as problem:
        if isinstance(problem, BadValue):
            raise
        value = math.nan
    if finite and not math.isfinite(value):
        raise BadValue(NOT_FINITE, value=text.strip()) if x is None else BadValue(NOT_FINITE_AT, x=f"{x:g}")
    return value


@dataclass(frozen=True)
class _Token:
    """``kind``: "number", "word" or "sign"; ``place``: its first character in what was typed, from 1 on."""

    kind: str
    text: str
    place: int


def _too_long() -> BadValue:
    return BadValue(TOO_LONG, count=LONGEST, depth=DEEPEST)


def _plain(text: str) -> list[tuple[str, int]]:
    """Each character in its plain form, with its place in what was typed; small digits become ^(...)."""
    plain: list[tuple[str, int]] = []
    small = False
    for place, letter in enumerate(text, start=1):
        if (letter in _SMALL) != small:
            small = not small
            plain.extend((sign, place) for sign in ("^(" if small else ")"))
        plain.extend((sign, place) for sign in (letter.translate(_FROM_SMALL) if small else _folded(letter)))
    plain.extend((")", len(text)) for _ in range(small))
    return plain


def _folded(letter: str) -> str:
    """A full-width or otherwise dressed-up character as a plain one: ３ is 3, ¾ is (3/4)."""
    folded = unicodedata.normalize("NFKC", letter.translate(_ALIKE)).translate(_ALIKE).lower()
    return f"({folded})" if len(folded) > 1 and "/" in folded else folded


def _tokens(plain: list[tuple[str, int]], typed: str) -> list[_Token]:
    line = "".join(sign for sign, _ in plain)
    tokens: list[_Token] = []
    at = len(line) - len(line.lstrip(" =≈"))  # "= 0.5" is a number too
    while at < len(line):
        if line[at].isspace():
            at += 1
            continue
        found = _TOKEN.match(line, at)
        place = plain[at][1]
        if found is None:
            template = UNEXPECTED if tokens else NOT_A_NUMBER
            raise BadValue(template, what=line[at], place=place, value=repr(typed.strip()))
        kind = found.lastgroup or "sign"
        tokens.append(_Token(kind, found.group().strip(), place))
        at = found.end()
    return tokens


class _Parser:
    """One pass over the tokens; each method is one line of the grammar above. Without ``x`` the letter multiplies."""

    def __init__(self, tokens: list[_Token], x: float | None) -> None:
        self._tokens, self._at, self._depth, self._x = tokens, 0, 0, x
        self._times = ("*", "/", "x") if x is None else ("*", "/")

    def whole(self) -> float:
        value = self._sum()
        if self._at < len(self._tokens):
            raise self._unexpected()
        return value

    def _sum(self) -> float:
        value = self._term()
        while self._next in ("+", "-"):
            value = value + self._term() if self._take() == "+" else value - self._term()
        return value

    def _term(self) -> float:
        value = self._sign()
        while self._at < len(self._tokens):
            if self._next in self._times:
                value = value / self._sign() if self._take() == "/" else value * self._sign()
            elif self._next in ("(", "√") or self._tokens[self._at].kind == "word":
                value *= self._factor()
            else:
                break
        return value

    def _sign(self) -> float:
        if self._next not in ("+", "-"):
            return self._factor()
        self._enter()
        value = self._sign() if self._take() == "+" else -self._sign()
        self._depth -= 1
        return value

    def _factor(self) -> float:
        value = self._atom()
        if self._next == "%":
            self._take()
            value /= 100.0
        if self._next in ("^", "**"):
            self._take()
            return math.pow(value, self._sign())
        return value

    def _atom(self) -> float:
        if self._at >= len(self._tokens):
            raise BadValue(UNFINISHED, what=self._tokens[-1].text)
        token = self._tokens[self._at]
        if token.kind == "number":
            return self._number()
        if token.text == "(":
            return self._bracket()
        if token.text in FUNCTIONS:
            self._take()
            return FUNCTIONS[token.text](self._bracket() if self._next == "(" else self._atom())
        if token.text == "x" and self._x is not None:
            self._take()
            return self._x
        if token.text in CONSTANTS:
            return CONSTANTS[self._take()]
        if token.kind == "word":
            raise BadValue(UNKNOWN_WORD, what=token.text, place=token.place)
        raise self._unexpected()

    def _number(self) -> float:
        digits = re.sub(r"\s", "", self._take())
        if self._at < len(self._tokens) and self._tokens[self._at].kind == "number":
            raise self._unexpected()
        return float(digits.replace(",", "."))

    def _bracket(self) -> float:
        self._enter()
        self._take()
        value = self._sum()
        if self._at >= len(self._tokens):
            raise BadValue(UNFINISHED, what=self._tokens[-1].text)
        if self._next != ")":
            raise self._unexpected()
        self._take()
        self._depth -= 1
        return value

    @property
    def _next(self) -> str:
        return self._tokens[self._at].text if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1].text

    def _enter(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _too_long()

    def _unexpected(self) -> BadValue:
        token = self._tokens[self._at]
        return BadValue(UNEXPECTED, what=token.text, place=token.place)
