"""The experiment in PyTorch: autograd takes the gradients, ``torch.optim`` the steps where its rule is bpsim's.

In double precision, so that the losses are those of bpsim to rounding.
"""

from __future__ import annotations

from bpsim.engine.activations import ACTIVATIONS
from bpsim.engine.losses import Loss
from bpsim.engine.observable import LOSS
from bpsim.engine.optimizers import Optimizer
from bpsim.engine.schedules import SCHEDULES
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
from bpsim.export.code.literals import matrix, vector
from bpsim.export.code.numpy_program import TRAIN, data_code
from bpsim.export.code.printing import TORCH, lines_of, printed, rule_lines
from bpsim.export.code.section import Head, Section, script, section
from bpsim.session.experiment import Experiment

_OWN_RULE = '''
class Rule(torch.optim.Optimizer):
    """ABOUT"""

    def __init__(self, parameters):
        super().__init__(parameters, {"lr": LEARNING_RATE})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            rate = group["lr"]
            for p in group["params"]:
                g = p.grad
                kept = self.state[p]
BODY


optimizer = Rule(trained)
'''


def text(experiment: Experiment, language: str, head: Head) -> str:
    """A Python file that needs PyTorch."""
    return script(torch_sections(experiment, language), head.lines(words.NEEDS_TORCH.to(language)), language)


def torch_sections(experiment: Experiment, language: str) -> list[Section]:
    training = experiment.training
    settings = experiment.settings
    return [
        section(words.IMPORTS, words.NOTHING, _imports(experiment)),
        section(words.DATA, words.DATA_PROSE, data_code(experiment, "torch.tensor", language)),
        section(words.SETTINGS, words.NOTHING, settings_code(training)),
        section(words.MODEL, words.MODEL_PROSE, _model(experiment)),
        section(words.LOSS, about(training.loss), _loss(experiment) + _accuracy(experiment)),
        section(words.BATCHES, words.BATCHES_PROSE, batches_code(settings)),
        section(words.OPTIMIZER, about(training.optimizer), _optimizer(training)),
        section(words.TRAINING, training_prose(training, language), REPORTING + _training(training)),
        section(words.RUN, words.NOTHING, main_code(experiment)),
    ]


def _imports(experiment: Experiment) -> str:
    settings, training = experiment.settings, experiment.training
    standard = ["import math", "import sys"] if "math." in rate_code(settings) else ["import sys"]
    called = [training.loss.torch, *(ACTIVATIONS[name].torch for name in experiment.network.activations)]
    functional = any("F." in text for text in called)
    libraries = ["import torch", *(["import torch.nn.functional as F"] if functional else []), "from torch import nn"]
    return "\n".join([*standard, "", *libraries, "", "torch.set_default_dtype(torch.float64)"])


def _model(experiment: Experiment) -> str:
    network, parameters = experiment.network, experiment.parameters
    made = [f"self.layer{k} = nn.Linear({network.layers[k - 1]}, {network.layers[k]})" for k in _layers(network.depth)]
    passed = []
    for layer in _layers(network.depth):
        z = f"self.layer{layer}(a)"
        is_output = layer == network.depth
        passed.append(f"return {z}" if is_output else f"a = {ACTIVATIONS[network.activation(layer)].torch.format(z=z)}")
        if network.muted_in(layer):
            kept = [float(node not in network.muted_in(layer)) for node in range(network.layers[layer])]
            passed.append(f"a = a * torch.tensor({kept})  # neurons that always pass on 0")
    lines = [
        "class Network(nn.Module):",
        "    def __init__(self):",
        "        super().__init__()",
        *(f"        {line}" for line in made),
        "",
        "    def forward(self, a):",
        *(f"        {line}" for line in passed),
        "",
        "",
        "network = Network()",
        "with torch.no_grad():  # the start",
    ]
    for layer in _layers(network.depth):
        for kind, text, turned in (
            ("weight", matrix(parameters.w[layer]), ".T"),
            ("bias", vector(parameters.b[layer]), ""),
        ):
            lines += [f"    network.layer{layer}.{kind}.copy_(torch.tensor({_moved(text)}){turned})"]
    return "\n".join(lines)


def _layers(depth: int) -> range:
    return range(1, depth + 1)


def _moved(literal: str) -> str:
    return literal.replace("\n", "\n    ")


def _loss(experiment: Experiment) -> str:
    settings, network = experiment.settings, experiment.network
    reduction = "mean" if settings.weight_mean else "sum"
    activation = ACTIVATIONS[network.activation(network.depth)].torch.format(z="z")
    first = "" if experiment.training.loss.delta_is_error else f"a = {activation}\n    "
    return f'''def loss_of(z, t):
    """One number for a batch."""
    {first}losses = {_losses(experiment.training.loss)}
    return losses.{reduction}()


@torch.no_grad()
def full_loss():
    """The loss of all samples."""
    return loss_of(network(x), t).item()
'''


def _losses(row: Loss) -> str:
    """Of each sample."""
    if row.torch:
        return f"{row.torch}.sum(dim=1)"
    return f"({printed(lines_of(row.term, 'a', 't', 'z', 't.shape[1]'), TORCH)}).sum(dim=1)"


def _accuracy(experiment: Experiment) -> str:
    network = experiment.network
    outputs = ACTIVATIONS[network.activation(network.depth)].torch.format(z="network(x)")
    return accuracy_code(experiment, outputs).replace("def accuracy", "@torch.no_grad()\ndef accuracy")


def _optimizer(training: Training) -> str:
    settings = training.settings
    code = rate_code(settings) + "\n\n"
    if not settings.train_biases:
        code += "for name, p in network.named_parameters():\n"
        code += '    p.requires_grad_(name.endswith("weight"))  # biases are not trained\n'
    code += "trained = [p for p in network.parameters() if p.requires_grad]\n"
    row = training.optimizer
    if not row.torch or (SCHEDULES[settings.schedule].changes and not row.torch_varies):
        return f"{code}\n{_own_rule(row, decays(settings))}"
    return code + f"optimizer = torch.optim.{row.torch}\n"


def _own_rule(row: Optimizer, decays: bool) -> str:
    """The rule as bpsim has it, where PyTorch's own computes something else."""
    kept, change = rule_lines(row, decays, TORCH)
    body = ["w = p if p.dim() == 2 else 0.0  # biases do not decay"] if decays else []
    body += [f'{name} = kept.get("{name}", torch.zeros_like(p))' for name in row.memory]
    body += ['step = kept.get("step", 0) + 1'] if row.corrects else []
    body += [f"{name} = {line}" for name, line in zip(row.memory, kept, strict=True)]
    remembered = [*row.memory, *(["step"] if row.corrects else [])]
    if remembered:
        body.append(f"kept.update({', '.join(f'{name}={name}' for name in remembered)})")
    body.append(f"p.add_({change})")
    return _OWN_RULE.replace("ABOUT", row.about).replace("BODY", indented("\n".join(body), 16))


def _looked_at(training: Training) -> str:
    """What the condition that ends the run looks at."""
    what = training.condition.what if training.condition is not None else None
    if what is None or what.kind == LOSS:
        return "full_loss()"
    index = f"bias[{what.node}]" if what.source is None else f"weight[{what.node}, {what.source}]"
    return f"network.layer{what.layer}.{index}.item()"


def _training(training: Training) -> str:
    settings = training.settings
    body = [
        "optimizer.zero_grad()",
        "loss = loss_of(network(x[batch]), t[batch])",
        *_objective(settings),
        *_bias_reduction(settings),
        *_kept(training),
        "optimizer.step()",
        *_restored(training),
        "if not (loss.isfinite() and all(p.isfinite().all() for p in trained)):",
        '    print("diverged: update", k, "leads to numbers that are not finite")',
        "    return batch_losses, full_losses",
        "batch_losses.append(loss.item())",
        "k += 1",
    ]
    if settings.stop_change is not None:
        body += ["largest = max((p - old).abs().max() for p, old in zip(trained, before))"]
    after = stopping(body, training, _looked_at(training))
    code = TRAIN.replace("BODY", indented("\n".join(body), 12)).replace("AFTER", indented("\n".join(after), 8))
    rate = 'for group in optimizer.param_groups:\n            group["lr"] = learning_rate(epoch)'
    return code.replace("rate = learning_rate(epoch)", rate)


def _objective(settings: TrainingSettings) -> list[str]:
    penalty = penalty_terms(settings, "L1 * p.abs().sum()", "L2 / 2 * (p * p).sum()")
    if not penalty:
        return ["loss.backward()"]
    return [
        "penalty = 0.0  # penalty of the weights, not of the biases; it is no part of the loss that is printed",
        "for p in trained:",
        "    if p.dim() == 2:",
        f"        penalty = penalty + {penalty}",
        "(loss + penalty).backward()",
    ]


def _bias_reduction(settings: TrainingSettings) -> list[str]:
    if settings.weight_mean == settings.bias_mean or not settings.train_biases:
        return []
    return [
        "for p in trained:",
        "    if p.dim() == 1:  # biases are "
        + ("averaged, weights are not" if settings.bias_mean else "summed, weights are not"),
        f"        p.grad {'/=' if settings.bias_mean else '*='} len(batch)",
    ]


def _kept(training: Training) -> list[str]:
    if not _restored(training) and training.settings.stop_change is None:
        return []
    return ["before = [p.detach().clone() for p in trained]"]


def _restored(training: Training) -> list[str]:
    """What is frozen gets its value back: a gradient of 0 would not do, as an optimizer has a memory."""
    places = [training.network.parse_place(name) for name in training.settings.frozen]
    if not training.settings.train_biases:
        places = [place for place in places if place.source is not None]
    kept = [
        (place.layer, "bias", f"{place.target}")
        if place.source is None
        else (place.layer, "weight", f"{place.target}, {place.source}")
        for place in places
    ]
    kept += _of_muted(training)
    if not kept:
        return []
    lines = ["with torch.no_grad():  # frozen parameters"]
    per_layer = 2 if training.settings.train_biases else 1
    for layer, kind, index in kept:
        number = per_layer * (layer - 1) + (1 if kind == "bias" else 0)
        lines.append(f"    network.layer{layer}.{kind}[{index}] = before[{number}][{index}]")
    return lines


def _of_muted(training: Training) -> list[tuple[int, str, str]]:
    """(layer, kind, index) of what comes and goes from muted neurons, which is not trained."""
    network = training.network
    found: list[tuple[int, str, str]] = []
    for layer in range(1, network.depth + 1):
        here, before = network.muted_in(layer), network.muted_in(layer - 1)
        found += [(layer, "weight", str(here))] if here else []
        found += [(layer, "bias", str(here))] if here and training.settings.train_biases else []
        found += [(layer, "weight", f":, {before}")] if before else []
    return found
