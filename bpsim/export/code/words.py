"""What the programs say of themselves, in English and Chinese; further languages have it in ``resources/texts/``."""

from __future__ import annotations

from bpsim.session.words.text import Text

NOTHING = Text.same("")
IMPORTS = Text("Libraries", "所用的库")
DATA = Text("The data", "数据")
DATA_PROSE = Text("One row a sample: inputs x, targets t.", "每行一个样本：输入 x，目标值 t。")
NETWORK = Text("The network at the start", "初始的网络")
NETWORK_PROSE = Text(
    "Layer 0 is the input. w[l] has a row for each neuron of layer l-1 and a column for each of layer l; b[l] has one "
    "bias for each neuron of layer l.",
    "第 0 层是输入层。w[l] 的每一行对应第 l-1 层的一个神经元，每一列对应第 l 层的一个神经元；b[l] 是第 l 层各神经元的偏置。",
)
SETTINGS = Text("The settings", "设置")
ACTIVATIONS = Text("Activation functions", "激活函数")
ACTIVATIONS_PROSE = Text(
    "Each with its way back: from dl/da, the derivative of the loss by the activation, to delta = dl/dz.",
    "每个函数都配有反向的一步：由损失对激活值的偏导 dl/da 得到误差项 delta = dl/dz。",
)
FORWARD = Text("Forward pass", "前向传播")
FORWARD_PROSE = Text(
    "z[l] = a[l-1] @ w[l] + b[l], then a[l] = f(z[l]).", "z[l] = a[l-1] @ w[l] + b[l]，然后 a[l] = f(z[l])。"
)
LOSS = Text("Loss", "损失")
BACKWARD = Text("Backpropagation", "反向传播")
BACKWARD_PROSE = Text(
    "delta = dl/dz of each sample, from the output layer back to layer 1. The gradient of a weight is the activation it "
    "starts from times the delta it leads to, over all samples of the batch.",
    "每个样本的误差项 delta = dl/dz，从输出层往回一直算到第 1 层。一个权重的梯度，等于它起点的激活值乘以它终点的误差项，再对本批的所有样本汇总。",
)
BATCHES = Text("Batches", "批")
BATCHES_PROSE = Text("Which samples each update uses.", "每次更新使用哪些样本。")
UPDATE = Text("The update", "更新")
TRAINING = Text("Training", "训练")
TRAINING_PROSE = Text(
    "The full loss is printed now and then; the last line is that of the end.",
    "每隔若干轮打印一次全体样本损失，最后一行是结束时的。",
)
NOT_STOPPED = Text(
    "In bpsim this run ends once {condition}; this program does not look at that.",
    "在 bpsim 中，一旦满足 {condition}，训练就停止；本程序不检查这一条件。",
)
RUN = Text("Run it", "运行")

MODEL = Text("The model", "模型")
MODEL_PROSE = Text(
    "It returns the weighted sums z of its last layer; the loss knows what to make of them. PyTorch keeps a layer's "
    "weights with a row for each neuron of the layer: the transpose of bpsim's.",
    "模型返回最后一层的加权和 z，由损失函数继续处理。PyTorch 的权重矩阵每一行对应本层的一个神经元：是 bpsim 中矩阵的转置。",
)
OPTIMIZER = Text("The optimizer", "优化器")

MADE_BY = Text(
    "Made by bpsim {version}. Run, it prints the losses that bpsim computes, to rounding.",
    "由 bpsim {version} 生成。运行后打印的损失与 bpsim 的计算结果一致（只差舍入误差）。",
)
HOW_TO_RUN = Text(
    "    python {name}              prints the full loss now and then\n"
    "    python {name} losses.csv   writes the loss of every update, too",
    "    python {name}              每隔若干轮打印全体样本损失\n    python {name} losses.csv   另把每次更新的损失写入文件",
)
NEEDS_NUMPY = Text("It needs NumPy.", "需要 NumPy。")
NEEDS_TORCH = Text("It needs PyTorch, in double precision throughout.", "需要 PyTorch，全程使用双精度。")
NOTEBOOK_CURVE = Text("The loss curve", "损失曲线")
NOTEBOOK_CURVE_PROSE = Text("Needs matplotlib.", "需要 matplotlib。")
