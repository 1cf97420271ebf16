"""The comments inside the programs' code, in Chinese; a test looks for one that is missing here.

Keys are English comments as they stand in the code; a ``#`` stands for any number.
"""

CHINESE = {
    "training looks itself for what is not finite": "训练时程序自己检查有没有非有限的数",
    "layer # : # -> #": "第 # 层：# -> #",
    "-t ln a - (1 - t) ln(1 - a), from z: exact where a is close to 0 or 1": "即 -t ln a - (1 - t) ln(1 - a)，由 z 计算：a 接近 0 或 1 时也精确",
    "-t ln a, from z: exact where a is close to 0 or 1": "即 -t ln a，由 z 计算：a 接近 0 或 1 时也精确",
    "the derivative of the activation cancels": "激活函数的导数正好约去",
    "with the weights before the update": "用更新之前的权重",
    "Fisher-Yates: swap each place, from the back, with a random one before it or itself": "Fisher-Yates 洗牌：从后往前，每个位置与它之前（含自己）的一个随机位置交换",
    "what the optimizer remembers of every parameter": "优化器为每个参数记住的量",
    "at first m and s are too small, since they begin at 0": "m 和 s 从 0 开始，起初偏小，这里修正",
    "biases are not trained": "偏置不训练",
    "frozen": "冻结",
    "frozen parameters": "冻结的参数",
    "every loss: row k is the state after k updates": "每次更新的损失：第 k 行是更新 k 次之后的状态",
    "the start": "初始值",
    "penalty of the weights, not of the biases; it is no part of the loss that is printed": "对权重（不含偏置）的惩罚项，不计入打印的损失",
    "biases are averaged, weights are not": "偏置取平均，权重不取",
    "biases are summed, weights are not": "偏置求和，权重不求和",
}
