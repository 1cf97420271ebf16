"""Edits of a race: lanes added, removed, renamed. Pure functions, Experiment -> Experiment.

An experiment without lanes of its own gets those it would be shown with, and the edit is made to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bpsim.engine.problems import QT_TRANSLATE_NOOP, BadValue
from bpsim.engine.settings import ALL, SETTINGS
from bpsim.session.experiment import Experiment
from bpsim.session.lane import COMMON_SETTINGS, Lane
from bpsim.session.naming import NAME_LIMIT
from bpsim.session.racing.race import lanes_of
from bpsim.session.words.text import Text

LANE_SETTINGS = tuple(name for name in SETTINGS if name not in COMMON_SETTINGS)
_IN_CHINESE = {
    "learning_rate": "学习率", "batch_size": "批大小", "order": "顺序", "updates_per_epoch": "每轮更新次数",
    "last_batch": "最后一批", "seed": "随机种子", "weight_reduction": "汇总方式", "bias_reduction": "偏置汇总方式",
    "train_biases": "训练偏置", "frozen": "冻结", "optimizer": "优化器", "stop_when": "停止条件",
    "stop_change": "变化停止值",
}  # fmt: skip
_VALUES_IN_CHINESE = {
    ALL: "全部", "sequential": "按顺序", "shuffled": "打乱", "replacement": "有放回抽样", "use": "使用",
    "drop": "丢弃", "sum": "求和", "mean": "平均", "true": "是", "false": "否", "sgd": "梯度下降",
}  # fmt: skip


def with_lane_added(experiment: Experiment, changes: Mapping[str, object], name: Text | None = None) -> Experiment:
    """One more lane: the experiment's settings with ``changes``, named after them unless it has a name.

    Raises BadValue where a change is none that a lane may have, or where there are too many lanes.
    """
    lane = Lane(Text.same(""), changes)
    return _with_lanes(experiment, (*lanes_of(experiment), replace(lane, name=name or _name_of(lane))))


def with_lane_removed(experiment: Experiment, index: int) -> Experiment:
    """All lanes but one. The last one stays: without any, the usual lanes would come back."""
    lanes = lanes_of(experiment)
    if len(lanes) == 1:
        raise BadValue(QT_TRANSLATE_NOOP("Problem", "a race needs at least one lane"), "race")
    return _with_lanes(experiment, lanes[:index] + lanes[index + 1 :])


def with_lane_renamed(experiment: Experiment, index: int, name: str) -> Experiment:
    """A lane with another name, the same in every language. An empty name is that of its settings."""
    lanes = list(lanes_of(experiment))
    words = " ".join(name.split())[:NAME_LIMIT]
    lanes[index] = replace(lanes[index], name=Text.same(words) if words else _name_of(lanes[index]))
    return _with_lanes(experiment, tuple(lanes))


def _with_lanes(experiment: Experiment, lanes: tuple[Lane, ...]) -> Experiment:
    return replace(experiment, race=lanes)


def _name_of(lane: Lane) -> Text:
    english, chinese = [], []
    for name, value in lane.changes.items():
        words = _value_words(value)
        english.append(f"{name.replace('_', ' ')} {words}".strip())
        chinese.append(f"{_IN_CHINESE.get(name, name)} {_VALUES_IN_CHINESE.get(words, words)}".strip())
    if not english:
        return Text("as set", "按当前设置")
    return Text(", ".join(english)[:NAME_LIMIT], "，".join(chinese)[:NAME_LIMIT])


def _value_words(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:g}"
    return "; ".join(value) if isinstance(value, tuple) else str(value)
