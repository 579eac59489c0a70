"""What binary weights cost in training: epochs with them against the same network with plain ``nn.Linear``.

    python benchmarks/training.py [--layers 784-1024-10] [--epochs 3] [--threads 1] [--json]

Each network trains on the same MNIST images with the same trainer, in turn within every round, so that
what else the machine does hits all alike. The ratio of the medians is what counts.
"""

import argparse
import json
import statistics

from torch import nn

from bc_hw.cli.console import print_table, progress
from bc_hw.data import load_dataset
from bc_hw.train import make_config, train
from bc_hw.train.choices import Precision
from bc_hw.train.dense import BinaryLinear


class PlainLinear(nn.Linear):
    """PyTorch's own layer, without bias, in the place of a binary one."""

    binary = False
    fan = BinaryLinear.fan

    def __init__(self, n_in, n_out, *, mode, precision, generator):
        super().__init__(n_in, n_out, bias=False)
        self.short = precision == "bfloat16"

    def forward(self, x):
        """Return the products in the precision of training."""
        if not (self.training and self.short):
            return super().forward(x)
        return (x.bfloat16() @ self.weight.bfloat16().T).float()


def seconds(dataset, layers, precision, threads, linear):
    """Return the wall time of one epoch, in seconds."""
    from bc_hw.train import network

    config = make_config(
        "mnist",
        dataset.class_names,
        layers=layers,
        epochs=1,
        threads=threads,
        precision=precision,
        device="cpu",
        mode="deterministic" if linear is BinaryLinear else "none",
    )
    found = []
    before, network.BinaryLinear = network.BinaryLinear, linear
    try:
        train(config, dataset, on_epoch=lambda record: found.append(record.seconds))
    finally:
        network.BinaryLinear = before
    return found[0]


def main():
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--layers", default="784-1024-10")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    dataset = load_dataset("mnist")
    kinds = {"nn.Linear": PlainLinear, "binary": BinaryLinear}
    times = {(name, precision): [] for precision in Precision for name in kinds}
    with progress("epochs", options.epochs * len(times)) as advance:
        for _ in range(options.epochs):
            for name, precision in times:
                linear = kinds[name]
                times[name, precision].append(
                    seconds(dataset, options.layers, precision, options.threads, linear)
                )
                advance()
    rows = []
    base = statistics.median(times["nn.Linear", "float32"])
    for (name, precision), found in times.items():
        plain = statistics.median(times["nn.Linear", precision])
        middle = statistics.median(found)
        rows.append([name, precision, middle, middle / plain, middle / base])
    if options.json:
        keys = ("layer", "precision", "seconds_per_epoch", "ratio_to_linear", "ratio_to_linear_float32")
        print(json.dumps([dict(zip(keys, row, strict=True)) for row in rows], indent=2))
        return
    print_table(
        f"Training {options.layers} on MNIST, {options.threads} threads, median of {options.epochs} epochs",
        ["layer", "precision", "s/epoch", "to nn.Linear", "to float32 nn.Linear"],
        rows,
    )


if __name__ == "__main__":
    main()
