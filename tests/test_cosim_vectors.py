"""What the simulator is given: subjects, images, taps, vectors, predictions."""

import json
import shutil
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bc_hw.cosim.vectors as vectors_module
from bc_hw.cosim.aimed_traffic import AimedTraffic
from bc_hw.cosim.cycles import check_completions, cycles_per_image, predicted_completions, steady_images
from bc_hw.cosim.design_under_test import load_design_under_test
from bc_hw.cosim.examples import make_examples
from bc_hw.cosim.native_driver import job_text, split_images
from bc_hw.cosim.stimulus import choose_images
from bc_hw.cosim.taps import control_file, find_taps
from bc_hw.cosim.vectors import write_vectors
from bc_hw.data import load_dataset
from bc_hw.errors import DataError, DesignError, MismatchError, ModelFileError, UsageError
from bc_hw.generate import write_design
from bc_hw.golden import trace
from bc_hw.model import FeatureMap
from bc_hw.model.bchw import load_model, save_model
from bc_hw.model.random_model import random_images, random_model
from bc_hw.plan.design_file import design_bytes
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.load import load_design
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from bc_hw.plan.walk import DenseWalk
from tests.sim_designs import SIZES, bench_module, make_design

Vectors = bench_module("vectors").Vectors


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a folder with two designs nobody changes: weights in ROM, and loaded."""
    folder = tmp_path_factory.mktemp("designs")
    make_design(folder / "rom")
    make_design(folder / "load", load=True)
    return folder


@pytest.fixture
def rom(made, tmp_path):
    """Return a copy of the ROM design, to be broken."""
    return shutil.copytree(made / "rom", tmp_path / "rom")


def dut_and_taps(folder):
    dut = load_design_under_test(folder)
    return dut, find_taps(dut.design, dut.verilog.decode())


@pytest.mark.parametrize("kind", ["rom", "load"])
def test_bench_reads_what_was_written(made, tmp_path, kind):
    dut, taps = dut_and_taps(made / kind)
    stimulus = choose_images(dut, count=4, first=2, seed=5)
    write_vectors(tmp_path / "vectors", dut, taps, stimulus, seed=5)
    vectors = Vectors(tmp_path / "vectors")
    wanted = trace(dut.model, stimulus.images)
    assert (vectors.images, vectors.first_image, vectors.seed) == (4, 2, 5)
    np.testing.assert_array_equal(vectors.scores[:4], wanted.scores)
    np.testing.assert_array_equal(vectors.classes[:4], wanted.classes)
    np.testing.assert_array_equal(vectors.layers[0].expected[:4, 0], wanted.activations[0])
    assert vectors.weights == dut.weight_beats
    assert vectors.completions == predicted_completions(dut.design, steady_images(dut.design))
    first = dut.design.layers[0]
    assert [len(vectors.packet(0)), len(vectors.output_places)] == [first.words, dut.design.output_beats]
    cut = stimulus.images[:1].copy()
    cut[:, vectors.short_beats * first.simd :] = 0
    np.testing.assert_array_equal(vectors.scores[4:], trace(dut.model, cut).scores)


def test_one_image_is_streamed_alone(made, tmp_path):
    dut, taps = dut_and_taps(made / "rom")
    content = write_vectors(tmp_path / "v", dut, taps, choose_images(dut, count=1), seed=0)
    assert len(content["completions"]) == 1
    assert json.loads((tmp_path / "v" / "vectors.json").read_text()) == content


def test_random_images_do_not_depend_on_their_number(made):
    dut = load_design_under_test(made / "rom")
    many = choose_images(dut, count=9, seed=3)
    few = choose_images(dut, count=2, first=4, seed=3)
    np.testing.assert_array_equal(many.images[4:6], few.images)
    assert few.source == "random, seed 3"
    other = choose_images(dut, count=9, seed=4)
    assert not np.array_equal(other.images, many.images)


def test_all_random_images_are_too_many(made):
    with pytest.raises(UsageError, match="Number of images must be given where they are random, not 'all'"):
        choose_images(load_design_under_test(made / "rom"), count=None)


def named_dut(folder, dataset, n_in=SIZES[0], input_bits=8):
    """Return the device under test of a design whose model names a data set."""
    model = random_model((n_in, 4, 3), input_bits=input_bits)
    object.__setattr__(model, "dataset", dataset)
    make_design(folder, (n_in, 4, 3), ((n_in, 4), (4, 3)), model=model)
    return load_design_under_test(folder)


def test_images_of_the_data_set(tmp_path):
    dut = named_dut(tmp_path / "d", "digits", 64, input_bits=3)
    every = choose_images(dut, count=None)
    some = choose_images(dut, count=2, first=5)
    train = choose_images(dut, count=2, split="train")
    assert some.source == "digits, test" and some.first == 5 and not some.remarks
    np.testing.assert_array_equal(some.images, every.images[5:7])
    assert int(every.images.max()) == 7
    labels = load_dataset("digits").test_labels
    np.testing.assert_array_equal(some.labels, labels[5:7])
    shown = make_examples(dut.model, some)
    assert [(each.index, each.label) for each in shown] == [(5, labels[5]), (6, labels[6])]
    assert [each.found for each in shown] == trace(dut.model, some.images).classes.tolist()
    assert (shown[0].height, shown[0].width, shown[0].channels, shown[0].bits) == (8, 8, 1, 3)
    assert shown[1].pixels == every.images[6].tobytes()
    assert len(make_examples(dut.model, every)) == 8
    # A network on a vector takes colours one after the other; people see them side by side.
    halves = replace(some, shown=FeatureMap(4, 4, 3), images=np.arange(48, dtype=np.uint8).reshape(1, 48) % 8)
    wide = random_model((48, 3), input_bits=3)
    (turned,) = make_examples(wide, replace(halves, labels=labels[:1]))
    assert turned.pixels[:6] == bytes([0, 0, 0, 1, 1, 1])
    assert make_examples(dut.model, choose_images(dut, count=1, dataset="digits")) != []
    assert make_examples(dut.model, replace(some, labels=None)) == []
    assert train.source == "digits, train" and not np.array_equal(train.images, every.images[:2])
    with pytest.raises(
        UsageError, match=f"Number of images must be at most {len(every.images) - 3}, not 99999"
    ):
        choose_images(dut, count=99999, first=3)
    with pytest.raises(UsageError, match=f"First image must be from 0 to {len(every.images) - 1}, not 99999"):
        choose_images(dut, count=1, first=99999)


def test_data_that_is_not_there(tmp_path, monkeypatch):
    dut = named_dut(tmp_path / "d", "mnist")
    monkeypatch.setenv("BC_HW_DATA", str(tmp_path / "none"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    stimulus = choose_images(dut, count=2)
    assert stimulus.source == "random, seed 0"
    assert len(stimulus.remarks) == 1 and stimulus.remarks[0].startswith("random images are simulated: ")
    # A folder that the user named is not passed over.
    with pytest.raises(DataError):
        choose_images(dut, count=2, data_dir=tmp_path)


def test_data_of_another_size(tmp_path, monkeypatch):
    dut = named_dut(tmp_path / "d", "digits")
    assert choose_images(dut, count=1).remarks == [
        "random images are simulated: those of digits have 64 pixels, not 12"
    ]


def test_model_to_load(made, tmp_path):
    model = random_model(SIZES, seed=9)
    save_model(model, tmp_path / "m.bchw")
    dut = load_design_under_test(made / "load", model_file=tmp_path / "m.bchw")
    assert dut.weights_source == str(tmp_path / "m.bchw")
    np.testing.assert_array_equal(dut.model.layers[0].weights, model.layers[0].weights)
    assert dut.weight_beats != load_design_under_test(made / "load").weight_beats
    assert load_design_under_test(made / "load", seed=9).weight_beats == dut.weight_beats


def test_loaded_hardware_of_several_widths(tmp_path):
    """The random model has each layer's own width of activations, and digits of scales."""
    other = random_model((6, 5, 4, 3), act_bits=[2, 5], scale_digits=[1, 3])
    design = plan_design(
        Source(shapes_of_model(other), 8, None, scale_digits=2),
        [Folding(3, 2), Folding(5, 2), Folding(2, 3)],
        find_family("ecp5"),
    )
    write_design(design, None, tmp_path / "d")
    dut = load_design_under_test(tmp_path / "d", seed=4)
    assert [layer.act_bits for layer in dut.model.layers] == [2, 5, None]
    assert [layer.scale_digits for layer in dut.model.layers] == [2, 2, 1]
    images = random_images(4, 6, 8)
    np.testing.assert_array_equal(trace(dut.stored_model, images).scores, trace(dut.model, images).scores)


def test_model_that_does_not_fit(made, tmp_path):
    save_model(random_model((12, 8, 5)), tmp_path / "m.bchw")
    with pytest.raises(UsageError, match="Model must be of the design's layers 12-9-5, not '12-8-5'"):
        load_design_under_test(made / "load", model_file=tmp_path / "m.bchw")
    with pytest.raises(
        UsageError, match="Option --model must be used with a design whose weights are loaded"
    ):
        load_design_under_test(made / "rom", model_file=tmp_path / "m.bchw")


def test_folder_that_is_no_design(made, rom, tmp_path):
    with pytest.raises(DesignError, match="Design must be a folder made by `bc-hw gen-rtl`"):
        load_design_under_test(tmp_path / "nothing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(DesignError, match=r"Design must be .*, not the empty folder .*empty$"):
        load_design_under_test(tmp_path / "empty")
    (rom / "design.json").write_text('{"schema": 1, "name": "something else"}')
    with pytest.raises(DesignError, match=r"must follow the schema of design\.json"):
        load_design_under_test(rom)
    (rom / "design.json").write_bytes((made / "rom" / "design.json").read_bytes()[:100])
    with pytest.raises(DesignError, match=r"must follow the schema of design\.json"):
        load_design_under_test(rom)


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("bc_accel.v", "Verilog of the design must be an existing file"),
        ("model.bchw", "Model of the design must be"),
    ],
)
def test_incomplete_design(rom, file, message):
    (rom / file).unlink()
    with pytest.raises(DesignError, match=message):
        load_design_under_test(rom)


def test_damaged_model(rom):
    data = bytearray((rom / "model.bchw").read_bytes())
    data[-1] ^= 1
    (rom / "model.bchw").write_bytes(data)
    with pytest.raises(ModelFileError, match="Model file must match its checksum"):
        load_design_under_test(rom)


def test_model_of_another_design(rom):
    save_model(random_model((12, 8, 5)), rom / "model.bchw")
    with pytest.raises(DesignError, match="Model of the design must be of its layers 12-9-5, not '12-8-5'"):
        load_design_under_test(rom)


def test_changes_are_remarked(rom):
    assert load_design_under_test(rom).remarks == []
    (rom / "bc_accel.v").write_text((rom / "bc_accel.v").read_text() + "\n")
    (text,) = load_design_under_test(rom).remarks
    assert "was changed after it was generated; what is there now is simulated" in text
    save_model(load_model(rom / "model.bchw").with_training(seed=77), rom / "model.bchw")
    assert "is not the model from which the design was generated" in load_design_under_test(rom).remarks[1]


def test_taps_are_ports_of_the_hidden_layers(made):
    dut, taps = dut_and_taps(made / "rom")
    (tap,) = taps
    assert tap.layer == "layer0"
    text = control_file(taps)
    assert f'public_flat_rd -module "bc_accel.layer0" -var "{tap.valid}"' in text.splitlines()
    assert f'public_flat_rd -module "bc_accel.layer0" -var "{tap.payload}"' in text.splitlines()
    width = dut.design.layers[0].requant.lanes * 4 + 2
    assert f"output [{width - 1}:0] \\{tap.payload} ;" in dut.verilog.decode().replace(
        f" {tap.payload};", f" \\{tap.payload} ;"
    )


def test_foreign_verilog(rom):
    dut = load_design_under_test(rom)
    with pytest.raises(DesignError, match=r"Verilog must hold the module bc_accel\.layer0 of design\.json"):
        find_taps(dut.design, "module top(); endmodule\n")
    with pytest.raises(DesignError, match=r"Module bc_accel\.layer0 must have one port o__valid, not 0"):
        find_taps(dut.design, "module \\bc_accel.layer0 (rst, o__payload, clk);\n")


def test_completions_that_differ(made):
    design = load_design(made / "rom")
    right = predicted_completions(design, steady_images(design))
    check_completions(design, right)
    assert cycles_per_image(design, right) == design.timing.cycles_per_image
    assert cycles_per_image(design, right[:-1]) is None
    late = [*right[:-1], right[-1] + 1]
    with pytest.raises(
        MismatchError,
        match=f"Completion cycle of image {len(right) - 1} of the stream must be {right[-1]}, as predicted, not {late[-1]}",
    ):
        check_completions(design, late)
    assert cycles_per_image(design, late) != design.timing.cycles_per_image


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("cycles_per_image", "Cycles per image must be the predicted"),
        ("latency_cycles", "Latency must be the predicted"),
        ("completions", r"as predicted by design\.json"),
    ],
)
def test_prediction_that_was_edited(rom, field, message):
    design = load_design(rom)
    value = getattr(design.timing, field)
    setattr(design.timing, field, [v + 1 for v in value] if field == "completions" else value + 1)
    (rom / "design.json").write_bytes(design_bytes(design))
    design = load_design(rom)
    with pytest.raises(MismatchError, match=message):
        check_completions(design, predicted_completions(design, steady_images(design)))


@given(st.integers(1, 3000), st.integers(1, 200), st.integers(1, 64))
def test_shards_cover_all_images(images, least, jobs):
    shards = split_images(images, least, jobs)
    assert [image for first, count in shards for image in range(first, first + count)] == list(range(images))
    assert len(shards) <= jobs
    assert len(shards) == 1 or min(count for _, count in shards) >= least


def test_vectors_of_a_layer_are_stated_where_there_are_several(made, tmp_path, monkeypatch):
    """One vector is not stated: certificates contain the hash of these files."""
    dut, taps = dut_and_taps(made / "rom")
    stimulus = choose_images(dut, count=3)
    content = write_vectors(tmp_path / "one", dut, taps, stimulus, seed=0)
    assert "vectors" not in content["layers"][0] and "aimed" not in content
    monkeypatch.setattr(DenseWalk, "vectors", 3)
    monkeypatch.setattr(vectors_module, "predicted_completions", lambda *_: content["completions"])
    aimed = {"offered": [0, 90], "taken": [0, 0], "completions": [70, 160]}
    monkeypatch.setattr(vectors_module, "aimed_traffic", lambda design: SimpleNamespace(**aimed))
    monkeypatch.setitem(content["layers"][0], "vectors", 3)
    content |= {"aimed": aimed, "tests": [*content["tests"], "aimed_waits"]}
    assert write_vectors(tmp_path / "three", dut, taps, stimulus, seed=0) == content
    # Nine neurons, or three neurons of three vectors: the same bytes in another shape.
    content["layers"][0] |= {"neurons": 3, "pe": 3}
    (tmp_path / "three" / "vectors.json").write_text(json.dumps(content))
    assert Vectors(tmp_path / "three").aimed.taken == [0, 0] and Vectors(tmp_path / "one").aimed is None
    flat, shaped = (Vectors(tmp_path / name).layers[0] for name in ("one", "three"))
    assert flat.expected.shape[1:] == (1, 9) and shaped.expected.shape[1:] == (3, 3)
    np.testing.assert_array_equal(flat.expected.ravel(), shaped.expected.ravel())
    assert [place.vector for place in shaped.places if place.vector_last] == [0, 1, 2]


def test_job_of_the_driver(made, tmp_path):
    dut, taps = dut_and_taps(made / "load")
    content = write_vectors(tmp_path / "v", dut, taps, choose_images(dut, count=3), seed=0)
    lines = job_text(tmp_path / "v", content, [(0, 3, 9)]).splitlines()
    assert lines[0] == f"folder {tmp_path / 'v'}"
    assert "rows 4" in lines and "beats 3" in lines and "beat_bytes 5" in lines
    assert f"weight_beats {len(dut.weight_beats)}" in lines
    layer = dut.design.layers[0]
    assert f"tap layer0 {taps[0].valid} {taps[0].payload} {layer.requant.lanes} 4 9 4 1" in lines
    assert lines[-1] == "shard 0 3 9"
    unhindered = content["steady_images"] + content["images_in_flight"]
    assert f"waits 0 {unhindered}" in lines
    content["layers"][0]["vectors"] = 3
    lines = job_text(tmp_path / "v", content, [(0, 3, 9)]).splitlines()
    assert f"tap layer0 {taps[0].valid} {taps[0].payload} {layer.requant.lanes} 4 9 4 3" in lines
    aimed = AimedTraffic(dut.design, [0, 90], [0, 170])
    lines = job_text(tmp_path / "v", content, [(0, 3, 9)], 5, aimed).splitlines()
    assert f"waits 5 {unhindered}" in lines and "aimed 0 0" in lines and "aimed 90 170" in lines
