"""Every file that the program reads, as a function of its bytes, with sound files to start from.

The property is the same for all: bytes are taken, or refused by a `BcHwError`; nothing else comes out.
"""

import functools
import gzip
import io
import json
import struct
import tarfile
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from bc_hw.errors import BcHwError

__all__ = ["TARGETS", "Target", "offer"]


@dataclass(frozen=True)
class Target:
    """One format.

    Parameters
    ----------
    name : str
    file : str
        Name under which the bytes are put into a folder.
    read : callable
        Given that folder, does what the program does with the file.
    seeds : callable
        Given an empty folder, returns the bytes of sound files.
    wrap : callable
        From the bytes that are searched to the file: a checksum or a compression over them would hide the rest.
    """

    name: str
    file: str
    read: Callable[[Path], object]
    seeds: Callable[[Path], list[bytes]]
    wrap: Callable[[bytes], bytes] = bytes


def offer(target: Target, data: bytes, folder: Path) -> BcHwError | None:
    """Let ``target`` read ``data``; return why it was refused, or None."""
    (folder / target.file).write_bytes(target.wrap(data))
    try:
        target.read(folder)
    except BcHwError as error:
        # What people see must be printable too.
        f"{error.message} {error.hint}".encode()
        return error
    return None


# Training and export -----------------------------------------------------------------------------------------


def _config():
    from bc_hw.train import make_config

    return make_config("digits", tuple("0123456789"), layers="64-3-10", epochs=1, valid=20)


def _checkpoint_seeds(folder: Path) -> list[bytes]:
    from bc_hw.train import Checkpoint, save_checkpoint
    from bc_hw.train.network import BinaryNetwork

    config = _config()
    save_checkpoint(Checkpoint.of(config, BinaryNetwork(config)), folder / "seed.pt")
    return [(folder / "seed.pt").read_bytes()]


def _read_checkpoint(folder: Path):
    from bc_hw.train import load_checkpoint

    return load_checkpoint(folder / "model.pt").network()


def _read_resume(folder: Path):
    from bc_hw.train.network import BinaryNetwork
    from bc_hw.train.optim import make_optimiser
    from bc_hw.train.resume import load_resume

    config = _config()
    network = BinaryNetwork(config)
    optimiser = make_optimiser(network, config)
    epoch, *_ = load_resume(folder / "model.pt.part", config, network, optimiser)
    assert epoch >= 0
    for parameter in network.parameters():
        parameter.grad = parameter.detach().clone()
    optimiser.step()


def _resume_seeds(folder: Path) -> list[bytes]:
    from bc_hw.train.checkpoint import Facts
    from bc_hw.train.network import BinaryNetwork
    from bc_hw.train.optim import make_optimiser
    from bc_hw.train.resume import Best, Within, save_resume

    config = _config()
    network = BinaryNetwork(config)
    optimiser = make_optimiser(network, config)
    for parameter in network.parameters():
        parameter.grad = parameter.detach().clone()
    optimiser.step()
    found = []
    within = Within(1, 0.5, 2, 3.0, network.generator.get_state())
    for best, now in ((None, None), (Best(1, 5.0, network.state_dict()), within)):
        save_resume(folder / "part", config, network, optimiser, 1, best, Facts(), now)
        found.append((folder / "part").read_bytes())
    return found


def _pickle_of(seed: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(seed)) as archive:
        return archive.read("archive/data.pkl")


def _pickled(seeds: Callable[[Path], list[bytes]]) -> dict:
    """Return ``seeds`` and ``wrap`` of a target that searches the pickle inside an archive."""

    @functools.cache
    def archive() -> bytes:
        with tempfile.TemporaryDirectory() as name:
            return seeds(Path(name))[-1]

    def wrap(data: bytes) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(archive())) as old, zipfile.ZipFile(buffer, "w") as new:
            for entry in old.infolist():
                new.writestr(entry.filename, data if entry.filename.endswith("data.pkl") else old.read(entry))
        return buffer.getvalue()

    return {"seeds": lambda folder: [_pickle_of(seed) for seed in seeds(folder)], "wrap": wrap}


_DESCRIPTION = {
    "dataset": "digits",
    "act_bits": 2,
    "modules": [
        {"type": "Flatten"},
        {"type": "Linear", "weight_scale": 0.5},
        {"type": "BatchNorm1d"},
        {"type": "ReLU", "max": 6.0},
        {"type": "Dropout"},
        {"type": "Linear"},
    ],
}


def _state() -> bytes:
    import torch

    torch.manual_seed(0)
    network = torch.nn.Sequential(
        torch.nn.Flatten(),
        torch.nn.Linear(4, 3),
        torch.nn.BatchNorm1d(3),
        torch.nn.ReLU(),
        torch.nn.Dropout(),
        torch.nn.Linear(3, 2),
    )
    buffer = io.BytesIO()
    torch.save(network.state_dict(), buffer)
    return buffer.getvalue()


def _wrapped_states() -> list[bytes]:
    """Return the same tensors in a checkpoint with a prefix, and in safetensors."""
    import safetensors.torch
    import torch

    state = torch.load(io.BytesIO(_state()), weights_only=True)
    buffer = io.BytesIO()
    torch.save({"epoch": 1, "model": {f"module.{name}": value for name, value in state.items()}}, buffer)
    return [buffer.getvalue(), safetensors.torch.save(state)]


def _read_foreign(folder: Path):
    from bc_hw.export.description import Description
    from bc_hw.export.foreign import load_foreign

    description = msgspec.convert(_DESCRIPTION, Description)
    load_foreign(folder / "net.pt", description).fold(1)


def _read_description(folder: Path):
    from bc_hw.export.description import load_description
    from bc_hw.export.foreign import load_foreign

    description = load_description(folder / "net.json")
    (folder / "net.pt").write_bytes(_cached_state())
    load_foreign(folder / "net.pt", description).fold(1)


_cached_state = functools.cache(_state)


def _read_log(folder: Path):
    from bc_hw.train.log import read_log

    return read_log(folder / "model.pt.jsonl")


def _log_seeds(folder: Path) -> list[bytes]:
    from bc_hw.train import train
    from bc_hw.train.log import JsonLinesLog

    log = JsonLinesLog(folder / "log")
    train(_config(), _few_digits(), on_epoch=log)
    return [(folder / "log").read_bytes()]


def _few_digits():
    from dataclasses import replace

    from bc_hw.data import load_dataset

    data = load_dataset("digits")
    return replace(data, train_images=data.train_images[:200], train_labels=data.train_labels[:200])


# Model and design --------------------------------------------------------------------------------------------


def _model():
    from bc_hw.model.random_model import random_model

    return random_model((6, 4, 3), seed=1)


def _model_of_maps():
    from bc_hw.model.random_model import random_model
    from bc_hw.topology import parse_topology

    return random_model(parse_topology("4x3x2-3C3-MP2-3"), seed=1)


def _model_seeds(folder: Path) -> list[bytes]:
    from bc_hw.model.bchw import model_bytes

    return [model_bytes(_model()), model_bytes(_model_of_maps())]


def _signed(header: bytes) -> bytes:
    """Put a header over the tensors of a model, with the checksum that it then has, if it can have one."""
    import safetensors.numpy

    from bc_hw.model import bchw, bchw_header

    try:
        schema = bchw_header.schema_of(header)
        tensors = safetensors.numpy.load(_model_seeds(Path())[schema == 2])
        content = msgspec.json.decode(header, type=bchw_header.HEADERS[schema])
        content.sha256 = bchw._digest(content, tensors)
        return safetensors.numpy.save(tensors, metadata={"bc_hw": bchw_header.encode(content).decode()})
    except (msgspec.MsgspecError, ValueError, KeyError, RecursionError, BcHwError):
        return header


def _header_seeds(folder: Path) -> list[bytes]:
    from bc_hw.model import bchw

    return [bchw._metadata(seed)["bc_hw"].encode() for seed in _model_seeds(folder)]


def _read_model(folder: Path):
    from bc_hw.model.bchw import load_model

    return load_model(folder / "model.bchw")


@functools.cache
def _design_files() -> tuple[tuple[str, bytes], ...]:
    from tests.sim_designs import make_design

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "d"
        make_design(folder, (6, 4, 3), ((3, 2), (2, 3)), model=_model())
        return tuple((path.name, path.read_bytes()) for path in sorted(folder.iterdir()))


def _with_design(folder: Path, but: str) -> None:
    for name, data in _design_files():
        if name != but and not (folder / name).exists():
            (folder / name).write_bytes(data)


def _design_seeds(name: str) -> Callable[[Path], list[bytes]]:
    return lambda folder: [dict(_design_files())[name]]


def _read_design(folder: Path):
    """Do what estimate, simulation, synthesis and report do with it before they run a tool."""
    from bc_hw.cosim.cycles import predicted_completions, steady_images
    from bc_hw.cosim.design_under_test import load_design_under_test
    from bc_hw.cosim.taps import find_taps
    from bc_hw.report.content import build_report
    from bc_hw.report.evidence import read_evidence

    _with_design(folder, "design.json")
    dut = load_design_under_test(folder)
    find_taps(dut.design, dut.verilog.decode("utf-8", "replace"))
    predicted_completions(dut.design, min(steady_images(dut.design), 1000))
    build_report(read_evidence(folder))


def _read_verilog(folder: Path):
    from bc_hw.cosim.design_under_test import load_design_under_test
    from bc_hw.cosim.taps import find_taps

    _with_design(folder, "bc_accel.v")
    dut = load_design_under_test(folder)
    return find_taps(dut.design, dut.verilog.decode("utf-8", "replace"))


def _read_rtlil(folder: Path):
    from bc_hw.eda.interface import read_interface
    from bc_hw.eda.wrapper import pin_wrapper

    interface = read_interface(folder / "bc_accel.il", "bc_accel")
    return pin_wrapper("bc_accel", interface.ports)


def _read_folds(folder: Path):
    from bc_hw.plan.families import find_family
    from bc_hw.plan.folding_file import load_foldings
    from bc_hw.plan.network import Source, shapes_of_model
    from bc_hw.plan.planned import plan_design

    model = _model()
    folds = load_foldings(folder / "folds.json")
    return plan_design(Source(shapes_of_model(model), 8, model), folds, find_family("ecp5"))


def _fold_seeds(folder: Path) -> list[bytes]:
    layers = [{"simd": 3, "pe": 2, "engine": "tables", "group": 4, "requantisers": 1}, {"simd": 3, "pe": 3}]
    wired = [{"simd": 6, "pe": 4, "engine": "hardwired"}, {"simd": 1, "pe": 1, "engine": "pairs"}]
    return [json.dumps({"layers": entries}).encode() for entries in (layers, wired)]


# Results and tools -------------------------------------------------------------------------------------------


def _simulation_seeds(folder: Path) -> list[bytes]:
    result = {
        "engine": "native",
        "images": 10,
        "mismatches": 0,
        "cycles_per_image_predicted": 4,
        "cycles_per_image_measured": 4.5,
        "latency_predicted": 30,
        "latency_measured": None,
        "passed": True,
        "error": None,
        "activations_compared": 80,
        "source": "random, seed 0",
        "weights": "model.bchw",
        "tools": {"verilator": "5.48"},
    }
    return [json.dumps(result).encode(), json.dumps(result | {"passed": False, "error": "x"}).encode()]


def _synthesis_seeds(folder: Path) -> list[bytes]:
    counts = {"luts": 100, "ffs": 50, "brams": 1.5, "dsps": 0}
    layer = {"n_in": 6, "n_out": 4, "simd": 3, "pe": 2, "cycles": 4, "lut_cycles_per_weight": 3.0}
    layers = [{"name": f"layer{k}", "estimate_error_pct": None, **layer, **counts} for k in (0, 1)]
    known = {"family": "ecp5", "fmax_mhz": 100.5, "device": "ecp5-25k", "seed": 1, "estimate_error_pct": -1.0}
    rest = {"cells": {"LUT4": 90}, "tools": {"yosys": "0.70"}, "seconds": 1.0, "cached": False}
    return [json.dumps({**known, **counts, "layers": layers, **rest}).encode()]


def _read_results(folder: Path):
    from bc_hw.report import report_bytes
    from bc_hw.report.content import build_report
    from bc_hw.report.evidence import read_evidence
    from bc_hw.report.page import render_page

    _with_design(folder, "")
    report = build_report(read_evidence(folder))
    report_bytes(report)
    render_page(report, dict.fromkeys(("network", "rates", "timing", "image"), ""))


def _read_statistics(folder: Path):
    from bc_hw.eda.area import refuse_dsps, refuse_multipliers
    from bc_hw.eda.yosys import AFTER_FILE, BEFORE_FILE, read_cells, read_netlist
    from bc_hw.plan.families import find_family

    (folder / BEFORE_FILE).write_bytes((folder / AFTER_FILE).read_bytes())
    refuse_multipliers(read_cells(folder / BEFORE_FILE))
    netlist = read_netlist(folder, find_family("ecp5"), "top", ["top.layer0"])
    refuse_dsps(netlist)
    netlist.area("top")


def _statistics_seeds(folder: Path) -> list[bytes]:
    cells = {"LUT4": 5, "CCU2C": 2, "TRELLIS_FF": 9, "DP16KD": 1, "\\top.layer0": 1}
    modules = {"\\top": {"num_cells_by_type": cells}, "\\top.layer0": {"num_cells_by_type": {"LUT4": 3}}}
    return [json.dumps({"creator": "Yosys", "modules": modules, "design": {}}).encode()]


def _read_netlist(folder: Path):
    from bc_hw.eda.yosys import AFTER_FILE, read_netlist
    from bc_hw.plan.families import find_family

    (folder / AFTER_FILE).write_bytes(_statistics_seeds(folder)[0].replace(b"CCU2C", b"SB_CARRY"))
    return read_netlist(folder, find_family("ice40"), "top", ["top.layer0"])


def _read_absorbed(folder: Path):
    from bc_hw.eda.output_registers import use_output_registers
    from bc_hw.plan.families.ecp5 import OUTPUT_REGISTERS

    return use_output_registers(folder / "place.json", OUTPUT_REGISTERS)


def _netlist_seeds(folder: Path) -> list[bytes]:
    def cell(kind, **connections):
        directions = dict.fromkeys(connections, "input") | {"DO0": "output", "Q": "output", "O": "output"}
        parameters = {"REGMODE": "NOREG", "CLKRMUX": "CLKR", "GSR": "DISABLED", "DATA_WIDTH_B": "100100"}
        return {
            "type": kind,
            "parameters": parameters,
            "port_directions": directions,
            "connections": connections,
        }

    cells = {
        "ram": cell("PDPW16KD", CLKR=[2], CER=["1"], OCER=["1"], RST=["0"], DO0=[3]),
        "ff": cell("TRELLIS_FF", CLK=[2], DI=[3], Q=[4]),
        "carry": cell("SB_CARRY", I0=[5], I1=[6], CI=[7], CO=[8]),
        "lut": cell("SB_LUT4", I1=[5], I2=[6], I3=[7], O=[9]),
    }
    module = {"ports": {"clk": {"direction": "input", "bits": [2]}}, "cells": cells, "netnames": {}}
    return [json.dumps({"creator": "Yosys", "modules": {"top": module}}).encode()]


def _read_placement(folder: Path):
    from bc_hw.eda.nextpnr import read_report

    return read_report(folder / "report.json")


def _placement_seeds(folder: Path) -> list[bytes]:
    clock = {"achieved": 101.5, "constraint": 100.0}
    return [json.dumps({"fmax": {"$glbnet$clk$TRELLIS_IO_IN": clock}, "utilization": {}}).encode()]


def _read_junit(folder: Path):
    from bc_hw.cosim.bench_tests import read_results

    return read_results(folder / "results.xml", ["a"], folder / "log")


def _read_outcome(folder: Path):
    from bc_hw.cosim.cocotb_driver import read_outcome
    from bc_hw.cosim.judge import check_outcome

    outcome = read_outcome(folder / "outcome.json", [], folder / "log")
    check_outcome(outcome, layers=2, images=5, folder=folder)


def _outcome_seeds(folder: Path) -> list[bytes]:
    first = {
        "image": 1,
        "layer": 0,
        "order": 0,
        "vector": -1,
        "neuron": 2,
        "name": "layer0",
        "expected": 1,
        "got": 0,
    }
    content = {"mismatches": 0, "compared": 80, "first": None, "completions": [30, 34], "problems": []}
    content |= {"extra_mismatches": 0, "extra_first": None}
    content |= {"cycles": 100, "results": 10}
    return [json.dumps(content | {"first": found}).encode() for found in (None, first)]


def _read_shard(folder: Path):
    from bc_hw.cosim.native_driver import add_shard
    from bc_hw.cosim.outcome import Outcome

    (folder / "shard0.cycles").write_bytes(bytes(16))
    add_shard(Outcome(), folder / "shard0", ["layer0", "layer1"], 0)


def _shard_seeds(folder: Path) -> list[bytes]:
    lines = "cycles 9\ncompared 7\nmismatches 2\nseconds 0.5\nfirst 3 0 -1 8 5 4\nproblem x must be y\nend\n"
    return [lines.encode()]


def _read_cached(folder: Path):
    from bc_hw.eda.cache import ResultCache
    from bc_hw.eda.result import SynthesisResult

    assert ResultCache(folder).load("key", SynthesisResult) is None or True


# Data sets ---------------------------------------------------------------------------------------------------


def _read_idx(dimensions: int) -> Callable[[Path], object]:
    def read(folder: Path):
        from bc_hw.data.idx import read_idx

        return read_idx(folder / "data.gz", dimensions)

    return read


def _npz_seeds() -> list[bytes]:
    images, labels = np.arange(40, dtype=np.uint8).reshape(10, 2, 2), np.arange(10) % 2
    found = []
    for save in (np.savez, np.savez_compressed):
        buffer = io.BytesIO()
        save(buffer, x_train=images, y_train=labels, x_test=images, y_test=labels, class_names=["a", "b"])
        found.append(buffer.getvalue())
    return found


def _read_npz(folder: Path):
    from bc_hw.data.npz import load

    return load("data.npz", folder)


def _idx_seeds(shape: tuple[int, ...]) -> Callable[[Path], list[bytes]]:
    header = bytes([0, 0, 8, len(shape)]) + struct.pack(f">{len(shape)}I", *shape)
    return lambda folder: [header + bytes(int(np.prod(shape)))]


def _packed(seeds: Callable[[Path], list[bytes]]) -> Callable[[Path], list[bytes]]:
    return lambda folder: [gzip.compress(seed) for seed in seeds(folder)]


def _read_batch(folder: Path):
    from bc_hw.data.cifar10 import read_batch

    return read_batch(folder / "data_batch_1.bin")


def _read_archive(folder: Path):
    from bc_hw.data.cifar10 import read_archive

    return [len(content) for _, content in read_archive(folder / "cifar.tar.gz")]


def _archive_seeds(folder: Path) -> list[bytes]:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name in (*(f"data_batch_{k}.bin" for k in range(1, 6)), "test_batch.bin"):
            member = tarfile.TarInfo(f"cifar-10-batches-bin/{name}")
            member.size = 3073
            tar.addfile(member, io.BytesIO(bytes(3073)))
    return [buffer.getvalue()]


def _read_mat(folder: Path):
    from bc_hw.data.svhn import read_mat

    return read_mat(folder / "data.mat")


def _mat_seeds(folder: Path) -> list[bytes]:
    from scipy.io import savemat

    content = {"X": np.zeros((32, 32, 3, 2), np.uint8), "y": np.array([[1], [10]], np.uint8)}
    found = []
    for packed in (False, True):
        savemat(folder / "seed.mat", content, do_compression=packed)
        found.append((folder / "seed.mat").read_bytes())
    return found


_JUNIT = b'<testsuites><testsuite><testcase name="a"/><testcase name="b"><failure message="m"/></testcase></testsuite></testsuites>'

TARGETS = {
    target.name: target
    for target in (
        Target("checkpoint", "model.pt", _read_checkpoint, _checkpoint_seeds),
        Target("resume", "model.pt.part", _read_resume, _resume_seeds),
        Target("foreign", "net.pt", _read_foreign, lambda folder: [_state(), *_wrapped_states()]),
        Target("checkpoint-pickle", "model.pt", _read_checkpoint, **_pickled(_checkpoint_seeds)),
        Target("resume-pickle", "model.pt.part", _read_resume, **_pickled(_resume_seeds)),
        Target("foreign-pickle", "net.pt", _read_foreign, **_pickled(lambda folder: [_state()])),
        Target(
            "description", "net.json", _read_description, lambda folder: [json.dumps(_DESCRIPTION).encode()]
        ),
        Target("log", "model.pt.jsonl", _read_log, _log_seeds),
        Target("bchw", "model.bchw", _read_model, _model_seeds),
        Target("bchw-header", "model.bchw", _read_model, _header_seeds, _signed),
        Target("design", "design.json", _read_design, _design_seeds("design.json")),
        Target("verilog", "bc_accel.v", _read_verilog, _design_seeds("bc_accel.v")),
        Target("rtlil", "bc_accel.il", _read_rtlil, _design_seeds("bc_accel.il")),
        Target("folds", "folds.json", _read_folds, _fold_seeds),
        Target("simulation", "results/sim.json", _read_results, _simulation_seeds),
        Target("synthesis", "results/synth.json", _read_results, _synthesis_seeds),
        Target("statistics", "after.json", _read_statistics, _statistics_seeds),
        Target("netlist", "netlist.json", _read_netlist, _netlist_seeds),
        Target("placed", "place.json", _read_absorbed, _netlist_seeds),
        Target("placement", "report.json", _read_placement, _placement_seeds),
        Target("junit", "results.xml", _read_junit, lambda folder: [_JUNIT]),
        Target("outcome", "outcome.json", _read_outcome, _outcome_seeds),
        Target("shard", "shard0.txt", _read_shard, _shard_seeds),
        Target("cache", "key.json", _read_cached, _synthesis_seeds),
        Target("npz", "data.npz", _read_npz, lambda folder: _npz_seeds()),
        Target("idx", "data.gz", _read_idx(3), _packed(_idx_seeds((2, 3, 3)))),
        Target("idx-images", "data.gz", _read_idx(3), _idx_seeds((2, 3, 3)), gzip.compress),
        Target("idx-labels", "data.gz", _read_idx(1), _idx_seeds((5,)), gzip.compress),
        Target("cifar-batch", "data_batch_1.bin", _read_batch, lambda folder: [bytes(3073), bytes(6146)]),
        Target("cifar-archive", "cifar.tar.gz", _read_archive, _packed(_archive_seeds)),
        Target("cifar-tar", "cifar.tar.gz", _read_archive, _archive_seeds, gzip.compress),
        Target("svhn", "data.mat", _read_mat, _mat_seeds),
    )
}
