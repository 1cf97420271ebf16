"""A pocket calculator for formulas as they are shown: "= 0.5 × (0.5111 − 1.00)²"."""

import ast
import math
import operator
import re
from collections.abc import Callable

from bpsim.engine.activations import ACTIVATIONS
from tests.engine.values import ACTIVATED

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_OPERATIONS: dict[type, Callable[[float, float], float]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}  # fmt: skip
_FUNCTIONS: dict[str, Callable[..., float]] = {
    "ln": lambda x: math.log(x) if x else -math.inf, "tanh": math.tanh, "sqrt": math.sqrt, "max": max, "min": min,
    "abs": abs, "sign": lambda x: math.copysign(1.0, x) if x else 0.0,
    **dict.fromkeys(("sigma", "f", "g"), lambda z: 1.0 / (1.0 + math.exp(-z))),  # as the notations call it
    **{ACTIVATIONS[id_].letter[1]: value for id_, (value, _) in ACTIVATED.items() if id_ not in ("sigmoid", "identity")},
}  # fmt: skip


def calculate(shown: str) -> float:
    """What comes out of the text when it is typed in. Raises ValueError for what no calculator can do."""
    text = re.sub(r"×10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)", lambda found: f"e{found[1].translate(_RAISED)}", shown)
    for sign, typed in (
        ("−", "-"),
        ("×", "*"),
        ("²", "**2"),
        ("^", "**"),
        ("½", "(1/2)"),
        ("σ", "sigma"),
        ("√", "sqrt"),
    ):
        text = text.replace(sign, typed)
    text = re.sub(r"\|([^|]*)\|", r"abs(\1)", text)
    text = re.sub(r"sqrt(-?[0-9.]+(?:e-?\d+)?)", r"sqrt(\1)", text)
    text = re.sub(r"(?<![0-9.a-z])e\*\*", f"{math.e!r}**", text)
    try:
        return _value(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, KeyError) as problem:
        raise ValueError(f"{shown!r} became {text!r}") from problem


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=float() | int() as value):
            return float(value)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.BinOp(left=left, op=op, right=right):
            return _OPERATIONS[type(op)](_value(left), _value(right))
        case ast.Call(
            func=ast.Name(id="ln"), args=[ast.BinOp(left=ast.Constant(value=1), op=ast.Add(), right=small)]
        ):  # 1 + 1e-49 has no digits left of it
            return math.log1p(_value(small))
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return _FUNCTIONS[name](*map(_value, arguments))
    raise ValueError(f"not arithmetic: {ast.dump(node)}")
