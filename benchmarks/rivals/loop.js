// The same training in plain JavaScript, with an object for every node and every link and derivatives that
// are accumulated and then applied, as TensorFlow Playground's nn.ts organises it. Sigmoid, half squared error.
// Usage: node loop.js < {"updates", "rate", "layers", "x", "t", "weights", "biases"} as JSON.
// Prints the seconds of the loop and the loss that the last update saw.
"use strict";

class Link {
  constructor(source, target, weight) {
    this.source = source;
    this.target = target;
    this.weight = weight;
    this.derivative = 0;
    this.accumulated = 0;
    this.count = 0;
  }
}

class Node {
  constructor(bias) {
    this.inputs = [];
    this.outputs = [];
    this.bias = bias;
    this.sum = 0;
    this.output = 0;
    this.outputDerivative = 0;
    this.inputDerivative = 0;
    this.accumulated = 0;
    this.count = 0;
  }

  updateOutput(activation) {
    this.sum = this.bias;
    for (let j = 0; j < this.inputs.length; j++) {
      const link = this.inputs[j];
      this.sum += link.weight * link.source.output;
    }
    this.output = activation.value(this.sum);
    return this.output;
  }
}

const SIGMOID = {
  value: (z) => 1 / (1 + Math.exp(-z)),
  derivative: (z, a) => a * (1 - a),
};
const HALF_SQUARE = {
  value: (a, t) => 0.5 * (a - t) * (a - t),
  derivative: (a, t) => a - t,
};

function build(layers, weights, biases) {
  const network = layers.map((size, l) =>
    Array.from({ length: size }, (_, j) => new Node(l ? biases[l - 1][j] : 0)));
  for (let l = 1; l < network.length; l++) {
    network[l - 1].forEach((source, i) => network[l].forEach((target, j) => {
      const link = new Link(source, target, weights[l - 1][i][j]);
      source.outputs.push(link);
      target.inputs.push(link);
    }));
  }
  return network;
}

function forward(network, inputs) {
  for (let i = 0; i < network[0].length; i++) network[0][i].output = inputs[i];
  for (let l = 1; l < network.length; l++) {
    for (let j = 0; j < network[l].length; j++) network[l][j].updateOutput(SIGMOID);
  }
}

function backward(network, targets) {
  const last = network[network.length - 1];
  for (let j = 0; j < last.length; j++) {
    last[j].outputDerivative = HALF_SQUARE.derivative(last[j].output, targets[j]);
  }
  for (let l = network.length - 1; l >= 1; l--) {
    const layer = network[l];
    for (let j = 0; j < layer.length; j++) {
      const node = layer[j];
      node.inputDerivative = node.outputDerivative * SIGMOID.derivative(node.sum, node.output);
      node.accumulated += node.inputDerivative;
      node.count++;
      for (let i = 0; i < node.inputs.length; i++) {
        const link = node.inputs[i];
        link.derivative = node.inputDerivative * link.source.output;
        link.accumulated += link.derivative;
        link.count++;
      }
    }
    if (l === 1) continue;
    const before = network[l - 1];
    for (let i = 0; i < before.length; i++) {
      const node = before[i];
      node.outputDerivative = 0;
      for (let j = 0; j < node.outputs.length; j++) {
        const link = node.outputs[j];
        node.outputDerivative += link.weight * link.target.inputDerivative;
      }
    }
  }
}

function update(network, rate) {
  for (let l = 1; l < network.length; l++) {
    const layer = network[l];
    for (let j = 0; j < layer.length; j++) {
      const node = layer[j];
      if (node.count > 0) {
        node.bias -= rate * node.accumulated / node.count;
        node.accumulated = 0;
        node.count = 0;
      }
      for (let i = 0; i < node.inputs.length; i++) {
        const link = node.inputs[i];
        if (link.count > 0) {
          link.weight -= (rate / link.count) * link.accumulated;
          link.accumulated = 0;
          link.count = 0;
        }
      }
    }
  }
}

function train(network, x, t, updates, rate) {
  const last = network[network.length - 1];
  let loss = 0;
  for (let k = 0; k < updates; k++) {
    const n = k % x.length;
    forward(network, x[n]);
    loss = 0;
    for (let j = 0; j < last.length; j++) loss += HALF_SQUARE.value(last[j].output, t[n][j]);
    backward(network, t[n]);
    update(network, rate);
  }
  return loss;
}

const job = JSON.parse(require("fs").readFileSync(0, "utf8"));
train(build(job.layers, job.weights, job.biases), job.x, job.t, 20000, job.rate); // let the compiler see it first
const network = build(job.layers, job.weights, job.biases);
const begun = process.hrtime.bigint();
const loss = train(network, job.x, job.t, job.updates, job.rate);
console.log(Number(process.hrtime.bigint() - begun) / 1e9, loss);
