"""Code for the order of the samples, the learning rate of an epoch, and what is written down of the losses.

The same for NumPy and PyTorch: plain Python.
"""

from __future__ import annotations

from textwrap import dedent

from bpsim.engine.conditions import COMPARISONS, EQUAL, Condition
from bpsim.engine.losses import Loss
from bpsim.engine.observable import BIAS, LOSS, WEIGHT
from bpsim.engine.optimizers import OPTIMIZERS, Optimizer
from bpsim.engine.orders import ORDERS
from bpsim.engine.schedules import SCHEDULES
from bpsim.engine.settings import TrainingSettings
from bpsim.engine.training import Training
from bpsim.export.code import words
from bpsim.export.code.printing import MATH, inside, lines_of
from bpsim.session.experiment import Experiment
from bpsim.session.explaining.writing.equation import Number
from bpsim.session.words.catalogue import in_language
from bpsim.session.words.text import Text

_HASH = '''
def mix(value):
    """SplitMix64: 64 bits in, 64 well-mixed bits out (Steele, Lea and Flood, 2014)."""
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) % 2**64
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) % 2**64
    return value ^ (value >> 31)


def draw(epoch, counter, bound):
    """Random number ``counter`` of an epoch, from 0 to bound - 1: always the same for the same SEED."""
    golden = 0x9E3779B97F4A7C15
    key = mix((mix((SEED + golden) % 2**64) + epoch * golden + golden) % 2**64)
    return mix((key + counter * golden + golden) % 2**64) % bound
'''

_BATCHES = '''
def batches(epoch):
    """The samples of each update of one epoch: {about}."""
{order}
    for first in range(0, {end}, BATCH_SIZE):
        yield order[first : first + BATCH_SIZE]
'''

_DRAWN = '''
def batches(epoch):
    """The samples of each update of one epoch: {about}."""
    for position in range(UPDATES_PER_EPOCH):
        yield [draw(epoch, position * BATCH_SIZE + i, N) for i in range(BATCH_SIZE)]
'''

REPORTING = '''
def report(epoch, update, loss):
    """Print the full loss now and then."""
    if epoch % PRINT_EVERY == 0 or epoch == EPOCHS:
        print(f"{epoch:>8} {update:>10}  {loss:.15g}")
'''

MAIN = """
print("   epoch     update  full loss")
batch_losses, full_losses = train()
print("done:", len(batch_losses), "updates, last full loss", f"{list(full_losses.values())[-1]:.15g}")
RIGHT
if len(sys.argv) > 1 and sys.argv[1].endswith(".csv"):
    # every loss: row k is the state after k updates
    with open(sys.argv[1], "w", encoding="utf-8") as table:
        print("update,epoch,batch_loss,full_loss", file=table)
        for k in range(len(batch_losses) + 1):
            seen = repr(batch_losses[k]) if k < len(batch_losses) else ""
            whole = repr(full_losses[k]) if k in full_losses else ""
            print(f"{k},{k // UPDATES_PER_EPOCH},{seen},{whole}", file=table)
"""


def main_code(experiment: Experiment) -> str:
    """The run; of a classification it says the accuracy too."""
    right = 'print("accuracy", f"{accuracy():.4g}")\n' if experiment.has_classes else ""
    return MAIN.replace("RIGHT\n", f"{right}\n")


def accuracy_code(experiment: Experiment, outputs: str) -> str:
    """The share of right answers; ``outputs``: the expression that computes them."""
    if not experiment.has_classes:
        return ""
    single = experiment.network.layers[-1] == 1
    right = "(answers >= 0.5) == (t >= 0.5)" if single else "answers.argmax(1) == t.argmax(1)"
    return f'''

def accuracy():
    """The share of all samples that are answered right."""
    answers = {outputs}
    return float(({right}).sum()) / N
'''


def about(row: Loss | Optimizer) -> Text:
    """The sentence that stands above it."""
    return Text(row.about, in_language(row.about, "zh"))


def batches_code(settings: TrainingSettings) -> str:
    end = "N - BATCH_SIZE + 1" if settings.last_batch == "drop" else "N"
    row = ORDERS[settings.order]
    if row.fresh:
        return f"{_HASH}\n{_DRAWN.format(about=row.about)}"
    code = _BATCHES.format(about=row.about, end=end, order=indented(row.program, 4))
    return f"{_HASH}\n{code}" if row.seeded else code


def rate_code(settings: TrainingSettings) -> str:
    multiplier = lines_of(SCHEDULES[settings.schedule].multiplier, "epoch", "every", "factor")
    lines = ["def learning_rate(epoch):", '    """Epochs count from 0."""']
    if multiplier == Number(1):
        lines.append("    return LEARNING_RATE")
    else:
        lines.append("    every, factor = SCHEDULE_EPOCHS, SCHEDULE_FACTOR")
        lines.append(f"    return LEARNING_RATE * {inside(multiplier, MATH)}")
    return "\n".join([*lines, ""])


def settings_code(training: Training) -> str:
    """The settings that this training uses, as constants."""
    settings, plan = training.settings, training.plan
    lines = [
        f"EPOCHS = {settings.epochs}",
        f"BATCH_SIZE = {plan.batch_size}",
        f"UPDATES_PER_EPOCH = {plan.updates_per_epoch}",
        f"LEARNING_RATE = {settings.learning_rate!r}",
    ]
    if ORDERS[settings.order].seeded:
        lines.append(f"SEED = {settings.seed}")
    if SCHEDULES[settings.schedule].changes:
        lines += [f"SCHEDULE_EPOCHS = {settings.schedule_epochs}", f"SCHEDULE_FACTOR = {settings.schedule_factor!r}"]
    lines += [f"{name.upper()} = {getattr(settings, name)!r}" for name in training.optimizer.settings]
    lines += [f"{name.upper()} = {getattr(settings, name)!r}" for name in ("l1", "l2") if has_penalty(settings)]
    condition = printed(training)
    if condition is not None:
        lines.append(f"STOP = {condition.number!r}")
    if settings.stop_change is not None:
        lines.append(f"STOP_CHANGE = {settings.stop_change!r}")
    lines.append(f"PRINT_EVERY = {max(1, settings.epochs // 20)}")
    return "\n".join(lines)


PRINTED = (LOSS, WEIGHT, BIAS)


def printed(training: Training) -> Condition | None:
    """The condition that ends the run, where programs stop there too: a comparison of the full loss, of a weight or of
    a bias that is trained. (What a muted neuron has is frozen in a program, and not what it was.)"""
    condition = training.condition
    if condition is None or condition.relation not in COMPARISONS or condition.relation == EQUAL:
        return None
    what = condition.what
    if what.kind not in PRINTED or what.of_test or (what.kind != LOSS and what.place.name in training.settings.frozen):
        return None
    return condition


def training_prose(training: Training, language: str) -> Text:
    """What is said above the loop, and whether bpsim would stop where the program does not."""
    condition, prose = training.condition, words.TRAINING_PROSE.to(language)
    if condition is None or printed(training) is not None:
        return Text.same(prose)
    note = words.NOT_STOPPED.to(language).format(condition=condition.text)
    return Text.same(prose + note if prose.endswith("。") else f"{prose} {note}")


def stop_lines(training: Training, value: str) -> tuple[list[str], list[str]]:
    """What stops a program: (after each update, after each epoch). ``value``: what is looked at, as it is written."""
    condition, inner, outer = printed(training), [], []
    if training.settings.stop_change is not None:
        inner.append("largest < STOP_CHANGE")
    if condition is not None:
        value = f"abs({value})" if condition.what.absolute else value
        test = f"{value} {condition.relation} STOP"
        if condition.at_epochs or training.plan.updates_per_epoch == 1:
            outer.append(test)
        else:
            inner.append(test)
    return inner, outer


def stopping(body: list[str], training: Training, value: str) -> list[str]:
    """Adds to the ``body`` of the loop over batches what ends it; gives what comes after each epoch."""
    inner, outer = stop_lines(training, value)
    after = ["full_losses[k] = full_loss()", "report(epoch + 1, k, full_losses[k])"]
    leave = "    return batch_losses, full_losses"
    if inner:
        body += [f"stopped = {' or '.join(inner)}", "if stopped:", "    break"]
        after = ["if k % UPDATES_PER_EPOCH == 0:", *(f"    {line}" for line in after), "if stopped:", leave]
    if outer:
        ended = "k % UPDATES_PER_EPOCH == 0 and " if inner else ""
        after += [f"if {ended}{outer[0]}:", leave]
    return after


def has_penalty(settings: TrainingSettings) -> bool:
    return settings.l1 != 0.0 or settings.l2 != 0.0


def decays(settings: TrainingSettings) -> bool:
    """Whether it is the optimizer's rule that applies L2 regularisation."""
    return OPTIMIZERS[settings.optimizer].decouples and settings.l2 != 0.0


def penalty_terms(settings: TrainingSettings, of_l1: str, of_l2: str) -> str:
    """What regularisation adds, of its two terms those that have a part; "" for nothing."""
    terms = [(settings.l1, of_l1), (0.0 if decays(settings) else settings.l2, of_l2)]
    return " + ".join(term for factor, term in terms if factor)


def indented(code: str, spaces: int) -> str:
    """Dedented code, moved to the right."""
    return "\n".join(" " * spaces + line if line else "" for line in dedent(code).strip("\n").split("\n"))
