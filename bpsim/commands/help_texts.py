"""What 'bpsim COMMAND --help' explains under the options: what a command does, and examples."""

from __future__ import annotations

from textwrap import wrap

WINDOW = """commands:
  presets      the list of presets, with one line each
  train        train without a window, and say what came of it
  race         several settings from the same start, side by side
  what-if      the edges of a setting: where runs diverge or stick, which value ends best
  trace        every number of one update
  paths        every path from one neuron to the loss, and what each contributes
  answer       what the network answers to inputs of yours
  landscape    the loss over two parameters or a run's main directions
  health       distributions by layer, dead and saturated neurons, vanishing gradients
  find         at which update something happens: "loss < 0.1", "accuracy = 1"
  check        backprop against central differences
  screenshot   a picture of the window; needs no display
  worksheet    one update on paper: a PDF with blanks, and its answer key
  export       pictures, clips, numbers, code, a report; needs no display
  new          an experiment with a data set that is generated (a spiral, a sine), or comes with bpsim
  import       an experiment from a table (CSV, XLSX, ...)
  lesson       a lesson in the window; the lessons there are; what is wrong with one of your own
  doctor       what is in use here, and why; mends caches and settings, prints crash reports
'bpsim COMMAND --help' explains one of them.

examples:
  bpsim                                       the window, with the hiring network
  bpsim xor                                   the window, with another preset
  bpsim mine.bpsim.json                       the window, with a file of yours
  bpsim train hiring-four --set batch_size=2 --losses curve.csv
  bpsim race hiring-four --epochs 2000
  bpsim screenshot hiring --update 136 --theme dark --out hiring.png
"""

PRESETS = """examples:
  bpsim presets
  bpsim presets --json
"""

TRAIN = """Trains from the start weights until the epochs are done, a stop rule ends it, or a loss is not finite.
Without --epochs and --updates the preset's or file's own number of epochs is run.

examples:
  bpsim train hiring
  bpsim train hiring-four --epochs 2000 --set learning_rate=1 --set batch_size=2
  bpsim train xor --set order=shuffled --set seed=7 --losses curve.csv
  bpsim train hiring --json | python3 -m json.tool
"""

RACE = """Trains several settings (lanes) from the same start weights on the same data, each for as many
epochs, and compares them: updates, samples seen, full loss, outputs, and which lane diverged or is saturated.
Without --lane the preset's or file's own lanes run; where it has none the usual ones: batch in order, mini-batch
(half the samples) and stochastic shuffled, and the output says so. The preset race-gradient-descent has lanes of its
own, mini-batches in order and stochastic with replacement, so that its numbers are others. A lane has the settings
of the experiment but for those it names.

examples:
  bpsim race race-learning-rate
  bpsim race hiring-four --epochs 2000
  bpsim race xor --lane "slow: learning_rate=0.1" --lane "fast: learning_rate=5;batch_size=all"
  bpsim race race-gradient-descent --set learning_rate=0.5 --json
"""

WHAT_IF = """Trains whole runs from the start, each with another value of one setting: a coarse scan, then
bisection to two significant digits. Says from which value on a run diverges, sticks (saturated outputs) or ends with
a larger full loss than the present value, and which value ends best. What begins and ends between two neighbours of
the scan (six in a factor of ten) is not seen. Where a run is long only its first epochs are tried, and that is said.

examples:
  bpsim what-if hiring learning_rate
  bpsim what-if xor learning_rate --out edges.svg --lang zh
  bpsim what-if hiring-four momentum --set optimizer=momentum --json
"""

TRACE = """Shows the batch, and for every layer w, b, z, a, dl/da, delta, both gradients and the new w and b, in
the symbols and with the signs of the experiment's notation; with --json always in the standard one.
K updates are made first. da and delta are per sample and never divided by the size of the batch.
A file with a saved run shows that run's updates; with --set it is trained anew from its start.

examples:
  bpsim trace hiring
  bpsim trace hiring-four --update 136
  bpsim trace hiring --update 136 --json
"""

ANSWER = """The inputs need not be a sample's. Without --update it is the end of the saved run; where the file has none,
the run is made first. With --table the answers are printed as CSV. With --picture an image (PNG, JPEG, ...) is
brought to the size and the place that the pictures of the data have; dark on light is inverted. Where the data were
scaled (iris: centimetres to 0..1), the network gets scaled inputs too; --measured scales as the data were.

examples:
  bpsim answer xor 1,0
  bpsim answer hiring 1,0.5 --update 0
  bpsim answer iris-4-6-3 5.1,3.5,1.4,0.2 --measured
  bpsim answer iris-4-6-3 --table flowers.csv > answers.csv
  bpsim answer mine.bpsim.json 1/3,-0.2 --json
  bpsim answer digits-64-32-10 --picture seven.png
"""

LANDSCAPE = """The full loss over two parameters, all others as after K updates, around the way that the run takes; or
over the two directions in which the run moves farthest. Without --update it is the end of the saved run, else of the
run that the experiment is made for. The grid is drawn in characters, on a logarithmic scale; --json and --table have
its numbers.

  --over       two parameters, like w11(1),b1(2) or w[1][0,0],b[2][0] (from 0): default the first two of the last layer,
               or its only weight and one before it;
               path: the run's main directions, and how much of its way they hold

examples:
  bpsim landscape hiring --over "w11(1),w12(1)" --update 136
  bpsim landscape xor --over path
  bpsim landscape xor --over path --size 40 --table losses.csv
  bpsim landscape mine.bpsim.json --json              with the paths of its pins and of its race's lanes
"""

HEALTH = """For each layer: the quantiles of z, a, delta, gradient and weights, the norm of the gradient and what
becomes of it on its way back, and how many neurons are dead or saturated.

dead         ReLU and its like: f'(z) = 0 for every sample, so nothing flows back through the neuron
saturated    sigmoid and tanh: |f'(z)| is below 1 % of its greatest for at least 95 % of the samples
vanished     the norm of a layer's gradient is below 1 % of the output layer's; above 100 times that it explodes

Of all training samples, or of a large set of an evenly spaced part, and that is said; delta is per sample, the gradient
that of their loss. Without --update it is the end of the saved run; where the file has none, the run is made first.

examples:
  bpsim health hiring
  bpsim health xor-stuck --update 300 --json
  bpsim health iris-4-6-3 --table health.csv
"""

PATHS = """Follows every path from the activation of one neuron to the loss of each sample of the batch: the
factors along it (w, f'(z), and dl/da or a - t at the end), their product, and the sum of all products, which is
backprop's dl/da. Of many paths the largest are shown and the others as one. L counts layers from 0, the inputs;
N nodes from 0.

examples:
  bpsim paths hiring --node 1,1
  bpsim paths general-3-3-2 --node 0,2 --update 100
  bpsim paths hiring --node 1,1 --json
"""

FIND = """Looks at every state of the saved run, else of the whole run, and says after which update the condition is
met: with < <= > >= = != where it begins to hold; "= 0" also where a value has changed its sign; min and max at the
extreme; "turns" where what fell begins to rise or the reverse. Numbers may be sums like 1/3.

values       loss, test loss, accuracy, test accuracy, batch loss, gradient (its length)
             w21(2) or w[2][1,0] (from 0), b1(2), z1(2), a1(2), delta1(2), d1(2), names of neurons; |...| without sign
of a sample  loss, accuracy and values of neurons "for Zhang San", "for sample 2", "for all", "for any"
at epochs    looks at the start and at the ends of epochs alone

examples:
  bpsim find hiring "loss < 0.1"
  bpsim find hiring-four "accuracy = 1" --run --json
  bpsim find hiring-four "y1 > 0.5 for Zhang San"
  bpsim find xor "w21(1) = 0"
  bpsim find hiring "|delta1(2)| max"
  bpsim find mine.bpsim.json "test loss min at epochs"
"""

CHECK = """Shifts every weight and bias a little up and down, takes the slope of the loss between the two, and
compares it with the gradient of backprop. Exit status 1 where they differ.

examples:
  bpsim check hiring --update 1000
  bpsim check mazur-2-2-2 --set loss=sse
  bpsim check paths-3-3-2-published           differs: its source averages the bias gradients alone
  bpsim check hiring --set mistake=sign       a deliberate mistake, found
"""

SCREENSHOT = """examples:
  bpsim screenshot hiring --out hiring.png
  bpsim screenshot hiring --update 136 --frame 9 --lang zh --theme dark --size 1366x768 --out hiring.png
  bpsim screenshot xor --update 400 --page landscape --out landscape.png
  bpsim screenshot --lesson 2 --step 3 --out lesson.png
  bpsim screenshot --start-page --out start.png
"""

EXPORT = """Pictures (svg, pdf, png) and clips (gif, mp4) of the diagram or of the loss chart; numbers (csv, json,
npz); the experiment as a program (numpy, pytorch, notebook) that prints the same losses; a report (.md, .html, .pdf).
K counts updates and F the frames of one update, both from 0. A clip shows all frames of update K, or those from A
to B: each a frame of update K, or K.F. A trace is that of update K, or of the updates from A to B; so is a clip of
the loss chart.
Losses, loss charts and reports are those of the saved run, else of the whole run, unless --update ends it before.
Programs train from the start. A file appears whole or not at all.

examples:
  bpsim export hiring --format svg --update 136 --frame 9 --out step.svg
  bpsim export hiring --format png --size 2400x1500 --transparent --no-values --out network.png
  bpsim export hiring-four --format pdf --what loss --log --out curve.pdf
  bpsim export hiring --format gif --frames 0:30 --step node --fps 2 --lang zh --out backprop.gif
  bpsim export xor --format mp4 --frames 0.0:400.0 --step update --fps 25 --out training.mp4
  bpsim export circle-2-4-1 --format mp4 --what map --out circle.mp4        what it learns, through the run
  bpsim export deep-sigmoid --format svg --what health --quantity norm --out norms.svg
  bpsim export hiring --format csv --what trace --frames 0:9 --out traces.csv
  bpsim export mine.bpsim.json --format npz --what parameters --out weights.npz
  bpsim export hiring --format numpy --out hiring.py
  bpsim export hiring --format report --lang zh --out hiring.html
"""

WORKSHEET = """Prints the network and the numbers of one update, with blanks for the kinds of values that are to
be filled in and for what would give them away. Kinds: z, a, delta, gradient, new. A4, black on white.
--until forward leaves out deltas, gradients and new weights: a sheet for a first hour.

examples:
  bpsim worksheet hiring --out sheet.pdf
  bpsim worksheet hiring --out sheet.pdf --key key.pdf --hide delta,gradient --lang zh
  bpsim worksheet hiring --out sheet.pdf --until forward
  bpsim worksheet mazur-2-2-2 --update 1 --notation zhou --out sheet.pdf
"""

IMPORT = """Makes an experiment from a table with a sample in each row: a spreadsheet (.xlsx, .xls, .ods) or a
text with tabs, semicolons, commas, bars or spaces between columns. Encoding, delimiter, header, decimal sign,
thousands, percent, units and currencies are recognised; what was recognised is said for each column.
Columns are given by name or by number, 1 for the first; without --targets the last one is the target, or one that is
called label, class or target. Texts become one input or target for each different text. Dates, and columns that
might be read in two ways, are refused by name. A problem names row and column, and then nothing is written.

  --scale minmax      (value - least) / (greatest - least)
  --scale standard    (value - mean) / deviation

examples:
  bpsim import flowers.csv --inputs length,width --targets species --hidden 3 --out flowers.bpsim.json
  bpsim import houses.csv --targets price --hidden 4,3 --scale minmax --test 0.25 --out houses.bpsim.json
  bpsim import messung.csv --encoding cp1252 --decimal comma --missing keep --out messung.bpsim.json
  bpsim import marks.xlsx --sheet "Class 7" --targets grade --classes grade --out marks.bpsim.json
  bpsim import pixels.csv --targets digit --classes digit --shape 28x28 --out digits.bpsim.json
  bpsim train houses.bpsim.json --json         says test_loss too
"""

NEW = """Makes an experiment: a data set with a network that learns it. 'bpsim data' lists the sets. Generated ones
are drawn with --seed, the same on every machine; --noise is the standard deviation that is added. For those that ask
for it --function gives f(x), as in "sin(pi x)" or "abs(x) - 0.5".

examples:
  bpsim new spiral --noise 0.05 --hidden 8,8 --out spiral.bpsim.json
  bpsim new three-clouds --count 90 --test 0.25 --seed 7 --out clouds.bpsim.json
  bpsim new function --function "exp(-4 x^2)" --hidden 6 --activation relu --out bell.bpsim.json
  bpsim new iris --test 0.3 --out iris.bpsim.json
"""

DATA = """The sets can be used in a file by their name, as in "data": {"set": "iris", "train": 105, "test": 45}, by
'bpsim new NAME', and in the window under File > New. Generated ones are drawn: 'bpsim new spiral'.

examples:
  bpsim data
  bpsim new digits-8x8 --hidden 32 --test 0.2 --out digits.bpsim.json
"""

LESSON = """check      reads each lesson, builds every step of it on its experiment, and names every mistake with its
           line; exit status 2 where there is one. How lessons are written: docs/lessons.md
list       the lessons that come with bpsim: name, minutes, title
otherwise  the window, with that lesson: a name of the list (or its number), or a file

examples:
  bpsim lesson list
  bpsim lesson 1-who-decides
  bpsim lesson check mine.md other.md
  bpsim lesson mine.md
"""

COLLECT = """Whoever works through a lesson saves a file of answers (Save the result...) and hands it in. This reads all
of a folder, in folders within it too, and prints a line for each person: how many tasks were done, tries, hints, and
of each task ✓ done, ● shown, – open. Of a person who handed in twice the newest file counts. What is no such file, or
damaged, is named on standard error; the others count all the same.

examples:
  bpsim collect answers
  bpsim collect answers --out class.csv      with every answer that was tried
  bpsim collect answers --json
"""

DOCTOR = """Says what each check found. Where something is not as it should be: what would be right, and whether --mend
does it. Nothing of yours is deleted: a settings file or kept work that cannot be read is moved aside. Exit
status 1 where something is left.

examples:
  bpsim doctor
  bpsim doctor --mend
  bpsim doctor --report      what went wrong in bpsim the last time; sent by nobody but you
  bpsim doctor --json
  bpsim doctor --compile     ahead of a class: the first start need not do it
"""


def settings_help() -> str:
    from bpsim.engine.settings import SETTINGS

    lines = ["training settings (--set KEY=VALUE):"]
    for row in SETTINGS.values():
        choices = f": {', '.join(filter(None, row.choices))}" if row.choices else ""
        line = f"  {row.name:18s} {row.meaning}{choices}{'; or null' if row.optional else ''}"
        lines += wrap(line, 118, subsequent_indent=" " * 21, break_on_hyphens=False)
    return "\n".join(lines)
