"""The comments and docstrings inside the programs' code, in Chinese; a test looks for one that is missing here.

Keys are in English as they stand in the code; a ``#`` stands for any number.
"""

CHINESE = {
    "training looks itself for what is not finite": "训练时程序自己检查有没有非有限的数",
    "layer #: # -> #": "第 # 层：# -> #",
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
    "The weighted sums z[1] ... z[L] and the activations a[0] ... a[L] of a batch.": "一批样本的加权和 z[1] … z[L] 与激活值 a[0] … a[L]。",
    "The loss of each sample.": "每个样本的损失。",
    "One number for a batch.": "一批样本合为一个数。",
    "The loss of all samples.": "全体样本损失。",
    "The gradients of the weights and of the biases.": "权重和偏置的梯度。",
    "The samples of each update of one epoch: in order, BATCH_SIZE at a time.": "一轮中每次更新所用的样本：按顺序，每次 BATCH_SIZE 个。",
    "SplitMix64: 64 bits in, 64 well-mixed bits out (Steele, Lea and Flood, 2014).": "SplitMix64：输入 64 位，输出充分打乱的 64 位（Steele、Lea、Flood，2014）。",
    "Random number ``counter`` of an epoch, from 0 to bound - 1: always the same for the same SEED.": "一轮中的第 counter 个随机数，从 0 到 bound - 1：SEED 相同则结果相同。",
    "The samples of each update of one epoch: shuffled anew, then BATCH_SIZE at a time.": "一轮中每次更新所用的样本：每轮重新打乱，再每次取 BATCH_SIZE 个。",
    "The samples of each update of one epoch: every one drawn afresh, with replacement.": "一轮中每次更新所用的样本：每个都重新随机抽取，有放回。",
    "Epochs count from 0.": "轮数从 0 数起。",
    "By how much parameters change whose gradient is g.": "梯度为 g 的参数要改变多少。",
    "Print the full loss now and then.": "每隔若干轮打印全体样本损失。",
    "Returns what each update saw, and the full loss by the number of updates.": "返回每次更新时的本批损失，以及以更新次数为键的全体样本损失。",
    "v <- momentum * v - rate * g, where a schedule may change the rate; torch.optim.SGD has the rate outside v.": "v <- momentum * v - rate * g，学习率可以随轮数变化；torch.optim.SGD 把学习率放在 v 之外。",
}
