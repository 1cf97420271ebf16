"""The experiment in plain NumPy, in the style of a tutorial: the mathematics of ``engine.backprop`` and nothing else.

Only what this experiment needs is written out, with the very operations of the reference path.
"""

from __future__ import annotations

from bpsim.engine.activations import ACTIVATIONS, Activation
from bpsim.engine.losses import LOSSES, Loss
from bpsim.engine.network import NetworkSpec
from bpsim.engine.observable import LOSS
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import Training
from bpsim.export.code import words
from bpsim.export.code.batches import (
    REPORTING,
    about,
    accuracy_code,
    batches_code,
    decays,
    indented,
    main_code,
    penalty_terms,
    rate_code,
    settings_code,
    stopping,
    training_prose,
)
from bpsim.export.code.literals import loads_data, matrix, vector
from bpsim.export.code.printing import inside, letter, lines_of, printed, rule_lines
from bpsim.export.code.section import Head, Section, script, section
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.equation import Number

_LOG_SOFTMAX = """below = z - z.max(axis=1, keepdims=True)
rest = np.exp(below)
rest[np.arange(len(z)), z.argmax(axis=1)] = 0.0
log_a = below - np.log1p(rest.sum(axis=1, keepdims=True))"""


def text(experiment: Experiment, language: str, head: Head) -> str:
    """A Python file that needs NumPy."""
    return script(numpy_sections(experiment, language), head.lines(words.NEEDS_NUMPY.to(language)), language)


def numpy_sections(experiment: Experiment, language: str) -> list[Section]:
    training = experiment.training
    settings = experiment.settings
    return [
        section(words.IMPORTS, words.NOTHING, _imports(settings)),
        section(words.DATA, words.DATA_PROSE, data_code(experiment, "np.array", language)),
        section(words.NETWORK, words.NETWORK_PROSE, _network(experiment)),
        section(words.SETTINGS, words.NOTHING, settings_code(training)),
        section(words.ACTIVATIONS, words.ACTIVATIONS_PROSE, _activations(experiment)),
        section(words.FORWARD, words.FORWARD_PROSE, _forward(experiment.network)),
        section(
            words.LOSS,
            about(training.loss),
            _loss(settings) + accuracy_code(experiment, "forward(x)[1][L]"),
        ),
        section(words.BACKWARD, words.BACKWARD_PROSE, _backward(settings, experiment.network)),
        section(words.BATCHES, words.BATCHES_PROSE, batches_code(settings)),
        section(words.UPDATE, about(training.optimizer), _update(training)),
        section(words.TRAINING, training_prose(training, language), REPORTING + _training(training)),
        section(words.RUN, words.NOTHING, main_code(experiment)),
    ]


def _imports(settings: TrainingSettings) -> str:
    standard = ["import math", "import sys"] if "math." in rate_code(settings) else ["import sys"]
    return "\n".join(
        [
            *standard,
            "",
            "import numpy as np",
            "",
            'np.seterr(all="ignore")  # training looks itself for what is not finite',
        ]
    )


def data_code(experiment: Experiment, maker: str, language: str) -> str:
    loaded = loads_data(experiment)
    code = f"{_loading(experiment, maker) if loaded else _written(experiment, maker, language)}\nN = len(x)"
    muted = experiment.network.muted_in(0)
    return f"{code}\nx[:, {muted}] = 0.0  # muted inputs" if muted else code


def _written(experiment: Experiment, maker: str, language: str) -> str:
    names = [name.to(language) for name in experiment.sample_names]
    return f"x = {maker}({matrix(experiment.x, names)})\nt = {maker}({matrix(experiment.t)})"


def _loading(experiment: Experiment, maker: str) -> str:
    """Of a shipped set that is too large to be written out."""
    return (
        "from bpsim.session.data.shipped import Part, samples_of  # bpsim has to be installed\n\n"
        f"samples = samples_of({experiment.unchanged_part!r}).samples\n"
        f"x = {maker}(samples.x)\nt = {maker}(samples.t)"
    )


def _network(experiment: Experiment) -> str:
    network, parameters = experiment.network, experiment.parameters
    lines = [f"L = {network.depth}"]
    for layer in range(1, network.depth + 1):
        lines.append(f"# layer {layer}: {network.layers[layer - 1]} -> {network.layers[layer]}")
        maker = "w = {1:" if layer == 1 else f"w[{layer}] ="
        close = "}" if layer == 1 else ""
        lines.append(f"{maker} np.array({matrix(parameters.w[layer])}){close}")
        maker = "b = {1:" if layer == 1 else f"b[{layer}] ="
        lines.append(f"{maker} np.array({vector(parameters.b[layer])}){close}")
    if hidden_muted(network):
        lines.append(f"MUTED = {hidden_muted(network)}  # neurons that always pass on 0")
    return "\n".join(lines)


def _activations(experiment: Experiment) -> str:
    network = experiment.network
    used = [network.activation(layer) for layer in range(1, network.depth + 1)]
    # with a cross-entropy the output layer's derivative cancels
    pulled = used[:-1] if experiment.training.loss.delta_is_error else used
    parts = []
    for name in dict.fromkeys(used):
        value, back = _activation_lines(ACTIVATIONS[name])
        parts.append(f"def {name}(z):\n{indented(value, 4)}\n")
        if name in pulled:
            parts.append(f"def {name}_back(z, a, da):\n{indented(back, 4)}\n")
    functions = ", ".join(f"{layer}: {name}" for layer, name in enumerate(used, start=1))
    backs = ", ".join(f"{layer}: {name}_back" for layer, name in enumerate(pulled, start=1))
    parts.append(f"f = {{{functions}}}\nf_back = {{{backs}}}")
    return "\n\n".join(parts)


def _activation_lines(row: Activation) -> tuple[str, str]:
    """The body of the function, and of its way back."""
    if row.couples:
        return row.program
    value, derivative = lines_of(row.value, "z"), lines_of(row.derivative, "z", "a")
    made = f"return {printed(value)}" if value != letter("z") else "return z.copy()"
    return made, "return da" if derivative == Number(1) else f"return da * {inside(derivative)}"


def _forward(network: NetworkSpec) -> str:
    return _FORWARD + (_SILENCED if hidden_muted(network) else "") + "    return z, a\n"


def hidden_muted(network: NetworkSpec) -> dict[int, list[int]]:
    """The muted neurons of the layers between; a muted input is a column of zeros in the data."""
    found = {layer: network.muted_in(layer) for layer in range(1, network.depth)}
    return {layer: nodes for layer, nodes in found.items() if nodes}


_SILENCED = "        a[l][:, MUTED.get(l, [])] = 0.0\n"
_FORWARD = '''
def forward(batch):
    """The weighted sums z[1] ... z[L] and the activations a[0] ... a[L] of a batch."""
    z, a = {}, {0: batch}
    for l in range(1, L + 1):
        z[l] = a[l - 1] @ w[l] + b[l]
        a[l] = f[l](z[l])
'''


def _loss(settings: TrainingSettings) -> str:
    reduction = "mean" if settings.weight_mean else "sum"
    return f'''def sample_losses(z, a, t):
    """The loss of each sample."""
{indented(_loss_lines(LOSSES[settings.loss]), 4)}


def loss_of(z, a, t):
    """One number for a batch."""
    return float(sample_losses(z[L], a[L], t).{reduction}())


def full_loss():
    """The loss of all samples."""
    z, a = forward(x)
    return loss_of(z, a, t)
'''


def _loss_lines(row: Loss) -> str:
    shared = row.output is not None and ACTIVATIONS[row.output].couples
    term = lines_of(row.term, "a", "t", "log_a" if shared else "z", "t.shape[1]")
    lines = ["# from z, not from a: exact where a is close to 0 or 1"] if row.book is not None else []
    return "\n".join([*lines, *([_LOG_SOFTMAX] if shared else []), f"return ({printed(term)}).sum(axis=1)"])


def _backward(settings: TrainingSettings, network: NetworkSpec) -> str:
    row = LOSSES[settings.loss]
    if row.delta_is_error:
        first = "delta = {L: a[L] - t}  # the derivative of the activation cancels\n"
    else:
        slope = printed(lines_of(row.slope, "a[L]", "t", "t.shape[1]"))
        first = f"delta = {{L: f_back[L](z[L], a[L], {slope})}}\n"
    lines = [
        "def backward(z, a, t):",
        '    """The gradients of the weights and of the biases."""',
        f"    {first}    for l in range(L - 1, 0, -1):",
        "        da = delta[l + 1] @ w[l + 1].T  # with the weights before the update",
        "        delta[l] = f_back[l](z[l], a[l], da)",
        *(["        delta[l][:, MUTED.get(l, [])] = 0.0"] if hidden_muted(network) else []),
        f"    grad_w = {{l: a[l - 1].T @ delta[l]{_divided(settings.weight_mean)} for l in delta}}",
        f"    grad_b = {{l: delta[l].sum(axis=0){_divided(settings.bias_mean)} for l in delta}}",
        "    return grad_w, grad_b",
    ]
    return "\n".join(lines)


def _divided(mean: bool) -> str:
    return " / len(t)" if mean else ""


def _update(training: Training) -> str:
    optimizer, settings = training.optimizer, training.settings
    arguments = ", ".join(
        [
            "g",
            *(["w"] if decays(settings) else []),
            *optimizer.memory,
            "rate",
            *(["step"] if optimizer.corrects else []),
        ]
    )
    code = rate_code(settings) + "\n\n"
    for name in optimizer.memory:
        code += "# what the optimizer remembers of every parameter\n"
        code += f"{name}_w = {{l: np.zeros_like(w[l]) for l in w}}\n"
        code += f"{name}_b = {{l: np.zeros_like(b[l]) for l in b}}\n"
    code += "\n\n" if optimizer.memory else ""
    code += f'def change_of({arguments}):\n    """By how much parameters change whose gradient is g."""\n'
    kept, change = rule_lines(optimizer, decays(settings))
    lines = [f"{name}[...] = {line}" for name, line in zip(optimizer.memory, kept, strict=True)]
    if optimizer.corrects:
        lines.append("# averages are divided by 1 - beta**step: they begin at 0, and at first are too small")
    return code + indented("\n".join([*lines, f"return {change}"]), 4) + "\n"


def _changes(training: Training, kind: str) -> str:
    memory = "".join(f", {letter}_{kind}[l]" for letter in training.optimizer.memory)
    step = ", k + 1" if training.optimizer.corrects else ""
    gradient = f"grad_{kind}[l]"
    penalty = penalty_terms(training.settings, "L1 * np.sign(w[l])", "L2 * w[l]")
    if kind == "w" and penalty:
        gradient += f" + ({penalty})"
    decayed = (", w[l]" if kind == "w" else ", 0.0") if decays(training.settings) else ""
    return f"new_{kind} = {{l: {kind}[l] + change_of({gradient}{decayed}{memory}, rate{step}) for l in {kind}}}"


def _frozen(training: Training) -> list[str]:
    lines = [] if training.settings.train_biases else ["new_b = b  # biases are not trained"]
    for name in training.settings.frozen:
        place = training.network.parse_place(name)
        kind = "b" if place.source is None else "w"
        index = f"{place.target}" if place.source is None else f"{place.source}, {place.target}"
        where = f"{kind}[{place.layer}][{index}]"
        lines.append(f"new_{where} = {where}  # frozen")
    return lines + [f"new_{where} = {where}  # of muted neurons" for where in _of_muted(training)]


def _of_muted(training: Training) -> list[str]:
    """What comes and goes from muted neurons is not trained."""
    network, found = training.network, []
    for layer in range(1, network.depth + 1):
        here, before = network.muted_in(layer), network.muted_in(layer - 1)
        found += [f"w[{layer}][:, {here}]", f"b[{layer}][{here}]"] if here else []
        found += [f"w[{layer}][{before}]"] if before else []
    return found


def _looked_at(training: Training) -> str:
    """What the condition that ends the run looks at."""
    what = training.condition.what if training.condition is not None else None
    if what is None or what.kind == LOSS:
        return "full_loss()"
    return f"{what.kind}[{what.layer}][{what.node if what.source is None else f'{what.source}, {what.node}'}]"


def _training(training: Training) -> str:
    settings = training.settings
    changes = [_changes(training, kind) for kind in "wb"]
    if not settings.train_biases:
        changes.pop()
    body = [
        "z, a = forward(x[batch])",
        "loss = loss_of(z, a, t[batch])",
        "grad_w, grad_b = backward(z, a, t[batch])",
        *changes,
        *_frozen(training),
        "if not all(np.isfinite(values).all() for values in (loss, *new_w.values(), *new_b.values())):",
        '    print("diverged: update", k, "leads to numbers that are not finite")',
        "    return batch_losses, full_losses",
    ]
    if settings.stop_change is not None:
        body.append("largest = max(abs(new[l] - old[l]).max() for new, old in ((new_w, w), (new_b, b)) for l in w)")
    body += ["w.update(new_w)", "b.update(new_b)", "batch_losses.append(loss)", "k += 1"]
    after = stopping(body, training, _looked_at(training))
    return TRAIN.replace("BODY", indented("\n".join(body), 12)).replace("AFTER", indented("\n".join(after), 8))


TRAIN = '''

def train():
    """Returns what each update saw, and the full loss by the number of updates."""
    batch_losses, full_losses = [], {0: full_loss()}
    report(0, 0, full_losses[0])
    k = 0
    for epoch in range(EPOCHS):
        rate = learning_rate(epoch)
        for batch in batches(epoch):
BODY
AFTER
    return batch_losses, full_losses
'''
