"""Small design folders for the tests of simulation, and ways of breaking them."""

import copy
import importlib
import re
import sys
from itertools import pairwise
from pathlib import Path

from bc_hw.cosim.bench_files import bench_folder
from bc_hw.generate import write_design
from bc_hw.model.random_model import random_model
from bc_hw.plan.design import DESIGN_FILE, TOP, VERILOG_FILE
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_sizes
from bc_hw.plan.planned import plan_design

SIZES, FOLDS = (12, 9, 5), ((5, 4), (3, 2))
"""A network with padding everywhere: in the last word, the last fold and the last beat."""


def bench_module(name: str):
    """Import a module of the bench, which lives beside the package."""
    if str(bench_folder()) not in sys.path:
        sys.path.append(str(bench_folder()))
    return importlib.import_module(f"bc_bench.{name}")


ODD = "o !\"#$%&'()*+,-.:;<=>?@[\\]^_`{|}~é"
"""A name with every sign of ASCII that a name can have, and a letter beyond."""


_MADE = {}
"""Design and files by what they are made from."""


def make_design(
    folder: Path,
    sizes=SIZES,
    folds=FOLDS,
    *,
    load=False,
    model=None,
    input_bits=8,
    act_bits=4,
    scale_digits=1,
    seed=0,
    name=TOP,
):
    """Generate a design folder of a random model, or with loadable weights; return its Design.

    What a process has generated before is only copied.
    """
    assert len(list(pairwise(sizes))) == len(folds)
    key = None if model else (sizes, folds, load, input_bits, act_bits, scale_digits, seed, name)
    if key in _MADE:
        design, files = _MADE[key]
        folder.mkdir(parents=True, exist_ok=True)
        for file, data in files.items():
            (folder / file).write_bytes(data)
        return copy.deepcopy(design)
    if load:
        source = Source(shapes_of_sizes(sizes, input_bits, act_bits), input_bits, None, scale_digits)
    else:
        model = model or random_model(
            sizes, input_bits=input_bits, act_bits=act_bits, scale_digits=scale_digits, seed=seed
        )
        source = Source(shapes_of_model(model), model.input_bits, model)
    design = plan_design(source, [Folding(*fold) for fold in folds], find_family("ecp5"))
    design.name = name
    design = write_design(design, source.model, folder)
    if key:
        names = (*design.files, DESIGN_FILE)
        _MADE[key] = copy.deepcopy(design), {file: (folder / file).read_bytes() for file in names}
    return design


def edit_verilog(folder: Path, old: str, new: str) -> None:
    """Replace the one place of a regular expression in the Verilog."""
    (path,) = folder.glob("*.v")
    text, count = re.subn(old, new, path.read_text(encoding="utf-8"), flags=re.M)
    assert count == 1, (old, count)
    path.write_text(text, encoding="utf-8")


def flip_bit(folder: Path, layer: str, memory: str, word: int, bit: int) -> None:
    """Flip one bit of a ROM in the Verilog: ``memory`` is ``weights`` or ``parameters``."""
    path = folder / VERILOG_FILE
    text = path.read_text(encoding="utf-8")
    module = re.search(rf"^module \\bc_accel\.{layer}\.{memory}\S* \(.*?^endmodule", text, re.M | re.S)

    def flipped(match: re.Match) -> str:
        return f"{match[1]}{int(match[2], 16) ^ 1 << bit:0{len(match[2])}x};"

    body, count = re.subn(rf"(\[{word}\] = \d+'h)([0-9a-f]+);", flipped, module[0])
    assert count == 1 and body != module[0]
    path.write_text(text[: module.start()] + body + text[module.end() :], encoding="utf-8")
