"""`bc-hw pack`, and the page from which a packer can be written."""

import json
from dataclasses import replace

import numpy as np
import pytest
from msgspec import UNSET

from bc_hw.cli import main
from bc_hw.cosim.design_under_test import load_design_under_test
from bc_hw.model.bchw import save_model
from bc_hw.model.random_model import random_model
from bc_hw.plan.design_file import design_bytes
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_sizes
from bc_hw.plan.packet import beat_bytes, checksum, weight_packet
from bc_hw.plan.planned import plan_design
from tests import packet_from_page
from tests.sim_designs import FOLDS, SIZES, make_design


def planned(sizes, folds, input_bits, act_bits, digits, family="ecp5"):
    source = Source(shapes_of_sizes(sizes, input_bits, act_bits), input_bits, None, digits)
    return plan_design(source, [Folding(*fold) for fold in folds], find_family(family))


def plain(model):
    return [
        {
            "weights": layer.weights.tolist(),
            "scale": layer.scale.tolist(),
            "bias": layer.bias.tolist(),
            "shift": layer.shift,
        }
        for layer in model.layers
    ]


@pytest.mark.parametrize(
    ("sizes", "folds", "input_bits", "act_bits", "digits"),
    [
        ((12, 9, 5), ((5, 4), (3, 2)), 8, 4, 1),
        ((12, 9, 5), ((5, 4, "pairs", 3), (4, 3, "pairs", 1)), 4, 2, 3),
        ((13, 11, 7), ((4, 5, "pairs", 2, 2), (5, 4, "pairs", 2, 3)), 8, 3, 2),
        ((23, 9, 6), ((7, 4, "counts", 3), (9, 2, "counts", 2)), 1, 1, 2),
        ((23, 61, 6), ((23, 3, "tables", 4), (9, 2)), 8, 4, 2),
        ((29, 97, 33), ((15, 4, "tables", 3), (97, 1, "tables", 4)), 5, 3, 1),
    ],
)
def test_the_page_says_all(sizes, folds, input_bits, act_bits, digits):
    design = planned(sizes, folds, input_bits, act_bits, digits)
    content = json.loads(design_bytes(design))
    for seed in range(4):
        model = random_model(sizes, input_bits=input_bits, act_bits=act_bits, scale_digits=digits, seed=seed)
        if seed == 3:  # a neuron that is never, and one that is always on; one without a scale
            first = model.layers[0]
            bias, scale = first.bias.copy(), first.scale.copy()
            bias[:2], scale[2] = (-(2**40), 2**40), 0
            model = replace(model, layers=(replace(first, bias=bias, scale=scale), *model.layers[1:]))
        assert packet_from_page.packet(content, plain(model)) == weight_packet(design, model)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pack")
    make_design(folder / "design", load=True)
    save_model(random_model(SIZES, input_bits=8, act_bits=4, scale_digits=1, seed=7), folder / "model.bchw")
    return folder


def pack(folder, name, *more):
    design, model, out = folder / "design", folder / "model.bchw", folder / name
    return main(["pack", str(model), "--for", str(design), "-o", str(out), *more])


def test_three_forms_of_one_packet(folder, capsys):
    beats = load_design_under_test(folder / "design", model_file=folder / "model.bchw").weight_beats
    assert pack(folder, "w.bin") == pack(folder, "w.hex") == pack(folder, "w.h") == 0
    assert (folder / "w.bin").read_bytes() == beat_bytes(beats)
    assert np.fromfile(folder / "w.bin", dtype="<u4").tolist() == beats
    text = (folder / "w.hex").read_text()
    assert text.endswith("\n"), "some readers lose a last line without an end"
    assert [int(line, 16) for line in text.splitlines()] == beats
    assert {len(line) for line in text.splitlines()} == {8}
    header = (folder / "w.h").read_text()
    assert header.endswith("\n") and f"#define BC_ACCEL_WEIGHT_BEATS {len(beats)}\n" in header
    assert [int(line.strip(" ,"), 16) for line in header.splitlines() if line.startswith("    0x")] == beats
    assert pack(folder, "w.bin", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {
        "file": str(folder / "w.bin"),
        "beats": len(beats),
        "checksum": f"{checksum(beats[:-1]):08x}",
    }


def test_designs_made_before_the_checksum(folder, tmp_path):
    """Their `design.json` does not name one: neither does their packet end with it."""
    path = folder / "design" / "design.json"
    before = path.read_bytes()
    content = json.loads(before)
    assert content.pop("weights_checksum") == "crc32"
    del content["ports"]  # nor did it state its ports
    beats = load_design_under_test(folder / "design").weight_beats
    path.write_text(json.dumps(content))
    try:
        old = load_design_under_test(folder / "design")
        assert old.design.weights_checksum is UNSET
        assert old.weight_beats == beats[:-1]
    finally:
        path.write_bytes(before)


def test_a_wrong_end_of_the_name(folder, capsys):
    assert pack(folder, "w.txt") == 2
    assert "Output file must be named *.bin, *.hex or *.h, not 'w.txt'" in capsys.readouterr().err
    assert not (folder / "w.txt").exists()


def described(folder, **changes):
    """Make a folder with a `design.json` alone, which is all that `pack` reads, and return its name."""
    folder.mkdir()
    content = json.loads(design_bytes(planned(SIZES, FOLDS, 8, 4, 1))) | changes
    del content["weights_checksum"], content["ports"]
    (folder / "design.json").write_text(json.dumps(content | changes))
    return str(folder)


def test_a_design_with_rom(folder, tmp_path, capsys):
    model, design = str(folder / "model.bchw"), described(tmp_path / "rom", weights="rom")
    assert main(["pack", model, "--for", design, "-o", str(tmp_path / "w.bin")]) == 2
    error = capsys.readouterr().err
    assert "Design must be one whose weights are loaded, but this one has them in ROM" in error
    assert not (tmp_path / "w.bin").exists()


def test_a_model_that_does_not_fit(folder, tmp_path, capsys):
    save_model(
        random_model((12, 8, 5), input_bits=8, act_bits=4, scale_digits=1, seed=1), tmp_path / "m.bchw"
    )
    design = str(folder / "design")
    assert main(["pack", str(tmp_path / "m.bchw"), "--for", design, "-o", str(tmp_path / "w.bin")]) == 2
    assert "Model must be of the design's layers 12-9-5, not '12-8-5'" in capsys.readouterr().err
    assert not (tmp_path / "w.bin").exists()


@pytest.mark.parametrize(("weights", "value"), [("load", "md5"), ("rom", "crc32")])
def test_a_checksum_that_cannot_be(tmp_path, capsys, weights, value):
    design = described(tmp_path / "d", weights=weights, weights_checksum=value)
    assert main(["pack", "m.bchw", "--for", design, "-o", str(tmp_path / "w.bin")]) == 1
    assert (
        "Checksum of the weights must be absent, or crc32 where weights are loaded" in capsys.readouterr().err
    )
