"""Training time of binary layers beside PyTorch's own: `python benchmarks/training.py --help`.

    python benchmarks/training.py [--dataset mnist] [--layers 784-1024-10] [--steps 20] [--rounds 3]
                                  [--batch 200] [--threads 1] [--json]

Every network trains for some steps on the same images with the same trainer, in turn within every round, so
that what else the machine does hits all alike. Three networks are compared: binary layers; the same with the
plain products of `nn.Linear` and `nn.Conv2d`; and those with `nn.BatchNorm` and a rectifier in the place of
BatchNorm and quantiser, which is the network that PyTorch's users write. Time is that of the processor, of
the fastest round; the ratio is what counts.
"""

import argparse
import json
import time
from contextlib import ExitStack
from dataclasses import replace
from unittest.mock import patch

from torch import nn
from torch.nn import functional

from bc_hw.cli.console import print_table, progress
from bc_hw.data import load_dataset
from bc_hw.train import conv2d, dense, make_config, train
from bc_hw.train.blocks import EPS, HiddenBlock
from bc_hw.train.choices import Precision
from bc_hw.train.loop import steps_per_epoch
from bc_hw.train.maps import as_map
from bc_hw.train.recipes import recipe_for
from bc_hw.train.weights import BinaryWeights


class PlainLinear(nn.Linear):
    """PyTorch's own layer, without bias, in the place of a binary one."""

    binary = False
    fan = BinaryWeights.fan

    def __init__(self, n_in, n_out, *, mode, precision, generator):
        super().__init__(n_in, n_out, bias=False)
        self.short = precision == "bfloat16"

    def forward(self, x):
        """Return the products in the precision of training."""
        x = x.flatten(1)
        if not (self.training and self.short):
            return super().forward(x)
        return (x.bfloat16() @ self.weight.bfloat16().T).float()


class PlainConv2d(nn.Conv2d):
    """PyTorch's own convolution, without bias, in the place of a binary one."""

    binary = False
    fan = BinaryWeights.fan

    def __init__(self, step, *, mode, precision, generator):
        spec, self.taken = step.spec, step.taken
        super().__init__(step.taken.channels, spec.n_out, spec.kernel, spec.stride, spec.padding, bias=False)
        self.short = precision == "bfloat16"

    def forward(self, x):
        """Return the products in the precision of training."""
        x, weight = as_map(x, self.taken), self.weight
        if self.training and self.short:
            x, weight = x.bfloat16(), weight.bfloat16()
        return self._conv_forward(x, weight, None).float()


def rectified(block, x):
    """Return what `nn.BatchNorm` and `nn.ReLU` give, in the place of `HiddenBlock.forward`."""
    return functional.relu(
        functional.batch_norm(block.linear(x), None, None, block.gamma, block.beta, training=True, eps=EPS)
    )


PLAIN = [patch.object(dense, "BinaryLinear", PlainLinear), patch.object(conv2d, "BinaryConv2d", PlainConv2d)]
NETWORKS = {
    "binary": [],
    "nn.Linear, nn.Conv2d": PLAIN,
    "and nn.BatchNorm, nn.ReLU": [*PLAIN, patch.object(HiddenBlock, "forward", rectified)],
}
"""What replaces what."""


def seconds(dataset, options, precision, patches):
    """Return the processor's time of one epoch, in seconds, from `options.steps` steps of it."""
    config = make_config(
        dataset.name,
        dataset.class_names,
        recipe=recipe_for(dataset),
        layers=options.layers,
        epochs=1,
        batch=options.batch,
        threads=options.threads,
        precision=precision,
        device="cpu",
        mode="none" if patches else "deterministic",
    )
    count = (options.steps + 1) * options.batch
    few = replace(
        dataset, train_images=dataset.train_images[:count], train_labels=dataset.train_labels[:count]
    )
    times = []
    with ExitStack() as stack:
        for each in patches:
            stack.enter_context(each)
        train(config, few, on_step=lambda now: times.append(time.process_time()))
    return (times[-1] - times[0]) / (len(times) - 1) * steps_per_epoch(config, dataset)


def main():
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dataset", default="mnist")
    parser.add_argument("--layers", default="784-1024-10")
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--batch", type=int, default=200)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--precision", choices=[*Precision], action="append")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    dataset = load_dataset(options.dataset)
    precisions = options.precision or [*Precision]
    times = {(name, precision): [] for precision in precisions for name in NETWORKS}
    with progress("trainings", options.rounds * len(times)) as advance:
        for _ in range(options.rounds):
            for name, precision in times:
                times[name, precision].append(seconds(dataset, options, precision, NETWORKS[name]))
                advance()
    rows = []
    for (name, precision), found in times.items():
        binary = min(times["binary", precision])
        rows.append([name, precision, min(found), binary / min(found)])
    if options.json:
        keys = ("network", "precision", "seconds_per_epoch", "binary_takes_times")
        print(json.dumps([dict(zip(keys, row, strict=True)) for row in rows], indent=2))
        return
    print_table(
        f"Training {options.layers} on {dataset.name}, {options.threads} threads, "
        f"fastest of {options.rounds} rounds of {options.steps} steps",
        ["network", "precision", "s/epoch", "binary takes times"],
        rows,
    )


if __name__ == "__main__":
    main()
