import base64
import dataclasses
import hashlib
import io
import json
import re
from fnmatch import fnmatch
from html.parser import HTMLParser

import msgspec
import pytest
from matplotlib.image import imread

from bc_hw.cli import main
from bc_hw.eda.synthesis import LayerResult, SynthesisResult
from bc_hw.errors import DesignError, ModelFileError
from bc_hw.generate import write_design
from bc_hw.model.network import TrainingFacts
from bc_hw.model.random_model import random_model
from bc_hw.plan.clock import estimate_fmax
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.load import load_design
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from bc_hw.report import write_report
from bc_hw.report.evidence import SIMULATION_FILES, Simulation
from bc_hw.report.figures import HOW
from bc_hw.report.pictures import draw_training
from bc_hw.report.pictures.training import _ticks

NASTY = "<script>alert(\"x\")</script> & 'Größe'"
FACTS = TrainingFacts("bc-hw train --dataset digits", 7, 30, 2.5, 2.75, 360)


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A design of 6-4-3 with weights in ROM."""
    folder = tmp_path_factory.mktemp("report") / "design"
    model = dataclasses.replace(
        random_model((6, 4, 3)), dataset="toys", class_names=(NASTY, "b", "c"), training=FACTS
    )
    source = Source(shapes_of_model(model), model.input_bits, model)
    write_design(plan_design(source, [Folding(3, 2), Folding(2, 1)], find_family("ecp5")), model, folder)
    return folder


@pytest.fixture
def design(original, tmp_path):
    folder = tmp_path / "design"
    folder.mkdir()
    for path in original.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "results").mkdir()
    return folder


def simulation(folder, name="sim-native.json", **changes):
    timing = load_design(folder).timing
    result = {
        "engine": "native",
        "images": 360,
        "mismatches": 0,
        "cycles_per_image_predicted": timing.cycles_per_image,
        "cycles_per_image_measured": timing.cycles_per_image,
        "latency_predicted": timing.latency_cycles,
        "latency_measured": timing.latency_cycles,
        "images_per_s": 1.0,
        "passed": True,
        "error": None,
        "activations_compared": 360 * 8,
        "source": "digits, test",
        "weights": "model.bchw",
        "a_key_of_the_future": [],
    }
    (folder / "results" / name).write_text(json.dumps(result | changes))


def synthesis(folder, **changes):
    plans = load_design(folder).layers
    layers = [
        LayerResult(
            name=plan.name,
            n_in=plan.n_in,
            n_out=plan.n_out,
            simd=plan.simd,
            pe=plan.pe,
            cycles=plan.cycles,
            luts=100,
            ffs=50,
            brams=0,
            dsps=0,
            lut_cycles_per_weight=16.67,
            estimate_error_pct=-12.5,
        )
        for plan in plans
    ]
    result = SynthesisResult(
        family="ecp5",
        luts=321,
        ffs=123,
        brams=1.0,
        dsps=0,
        fmax_mhz=None,
        seed=None,
        device=None,
        estimate_error_pct=-3.25,
        layers=layers,
        cells={},
        tools={"yosys": "0.70"},
        seconds=1.0,
        cached=False,
    )
    result = msgspec.structs.replace(result, **changes)
    (folder / "results" / "synth.json").write_bytes(msgspec.json.encode(result))


VOID = {"meta", "br", "img"}
"""Elements without an end tag."""


class _Page(HTMLParser):
    """Checks that elements nest, and keeps what they say."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.attributes, self.words, self.ids = [], [], [], [], []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.handle_startendtag(tag, attributes)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes
        self.ids += [value for name, value in attributes if name == "id"]

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def read_page(folder):
    return _Page((folder / "report.html").read_text(encoding="utf-8"))


def test_what_is_missing_is_said_with_the_command_that_measures_it(design):
    report = write_report(design)
    figures = report.figures
    for name in ("luts", "ffs", "brams", "dsps", "fmax_mhz", "mismatches", "images_checked"):
        assert figures.known()[name].value is None
        assert figures.known()[name].how == "missing"
    assert figures.luts.source == f"bc-hw synth {design}"
    assert figures.fmax_mhz.source == f"bc-hw synth {design} --pnr"
    assert figures.mismatches.source == f"bc-hw sim {design} --driver native --images all"
    assert sorted(report.missing) == list(report.missing)
    assert {figures.luts.source, figures.mismatches.source} < set(report.missing)
    text = read_page(design).text
    assert "not measured yet" in text
    assert "Not simulated yet" in text
    assert f"bc-hw synth {design} --pnr" in text
    assert figures.clock_mhz.value == 100
    assert figures.clock_mhz.how == "assumed"
    assert figures.fmax_mhz_estimated.value == round(estimate_fmax(load_design(design)), 1)
    assert figures.fmax_mhz_estimated.how == "estimated"
    assert "Highest clock, estimated for ecp5-85k" in text


def test_no_clock_is_estimated_where_nothing_is_known(design):
    path = design / "design.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"ecp5"', '"xc7"'), encoding="utf-8")
    report = write_report(design)
    assert report.family == "xc7"
    assert "fmax_mhz_estimated" not in report.figures.known()
    assert "Highest clock, estimated" not in read_page(design).text


def test_what_is_measured_is_told_with_its_source(design):
    simulation(design)
    simulation(design, "sim.json", engine="cocotb", images=10, cycles_per_image_measured=None)
    synthesis(design, fmax_mhz=80.0, device="ecp5-25k", seed=4)
    report = write_report(design)
    figures, timing = report.figures, load_design(design).timing
    assert report.missing == []
    assert figures.mismatches.value == 0
    assert figures.images_checked.value == 360
    assert figures.images_checked.how == "simulated"
    assert figures.cycles_per_image_measured.value == timing.cycles_per_image
    assert figures.cycles_per_image_measured.source == "sim-native.json"
    assert figures.luts.value == 321
    assert figures.luts.how == "netlist"
    assert figures.images_per_s.value == pytest.approx(80e6 / timing.cycles_per_image, rel=1e-4)
    lanes = 3 * 2 + 2 * 1
    assert figures.luts_per_lane.value == round(321 / lanes, 3)
    assert figures.lut_cycles_per_weight.value == round(321 * timing.cycles_per_image / (24 + 12), 3)
    assert figures.float_error_pct.value == 2.5
    assert [layer.luts for layer in report.layers] == [100, 100]
    assert report.tools["yosys"] == "0.70"
    text = read_page(design).text
    assert "Passed: every compared bit equals" in text
    assert "not measured yet" not in text.replace(HOW["missing"], "", 1).replace("not measured yet", "", 1)
    assert "bc-hw train --dataset digits" in text
    assert "after place and route" in text


def test_every_figure_says_how_it_is_known(design):
    synthesis(design)
    report = write_report(design)
    for name, figure in report.figures.known().items():
        assert figure.how in HOW, name
        assert (figure.value is None) == (figure.how == "missing"), name
        assert figure.source or figure.how == "chosen", name
    assert set(msgspec.to_builtins(report.layers_how).values()) <= set(HOW)


def test_mismatches_are_not_hidden(design):
    simulation(design, mismatches=2, passed=False, error="Score of layer1 must be 3, not 4")
    simulation(design, "sim.json", engine="cocotb")
    assert write_report(design).figures.mismatches.value == 2
    text = read_page(design).text
    assert "Failed, sim-native.json: Score of layer1 must be 3, not 4. 2 of 360 images differ." in text
    assert "Passed" not in text


def test_wrong_cycles_are_not_hidden(design):
    simulation(design, passed=False, error="Latency must be the predicted 40 cycles, not 41")
    write_report(design)
    assert "Failed, sim-native.json: Latency must be the predicted 40 cycles" in read_page(design).text


def test_results_are_read_as_simulation_writes_them():
    from bc_hw.cosim.result import RESULT_FILES, SimResult

    required = {field.name for field in msgspec.structs.fields(Simulation) if field.required}
    assert required <= set(SimResult.__struct_fields__)
    assert all(fnmatch(file, f"results/{SIMULATION_FILES}") for file in RESULT_FILES.values())


def test_bottleneck_is_the_layer_that_sets_the_pace(design):
    report = write_report(design)
    pace = load_design(design).timing.cycles_per_image
    assert [layer.bottleneck for layer in report.layers] == [layer.cycles == pace for layer in report.layers]
    assert any(layer.bottleneck for layer in report.layers)


def test_page_needs_nothing_from_outside(design):
    simulation(design)
    synthesis(design)
    write_report(design)
    text = (design / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"https?:|//[a-z]|@import|<script|<link|<img|<iframe", text, re.IGNORECASE)
    page = read_page(design)
    assert page.tags.count("svg") == 4
    assert len(page.ids) == len(set(page.ids))
    targets = [value for name, value in page.attributes if name in ("xlink:href", "href")]
    targets += [
        match for _, value in page.attributes for match in re.findall(r"url\((#[^)]*)\)", value or "")
    ]
    assert targets
    assert {target.removeprefix("#") for target in targets} <= set(page.ids)


EXAMPLE = {"index": 5, "height": 2, "width": 3, "channels": 1, "bits": 4, "found": 1, "label": 0}


def example(values, **changes):
    return EXAMPLE | {"pixels": base64.b64encode(bytes(values)).decode()} | changes


def test_images_stand_beside_the_classes_that_hardware_gives(design):
    right = example(range(12), channels=3, height=2, width=2, index=6, found=2, label=2)
    simulation(design, examples=[example([0, 1, 2, 13, 14, 15]), right])
    simulation(design, "sim.json", engine="cocotb", images=1, examples=[])
    report = write_report(design)
    assert [(shown.index, shown.found, shown.right) for shown in report.examples] == [
        (5, 1, False),
        (6, 2, True),
    ]
    page = read_page(design)
    assert f"b , but is {NASTY} c" in page.text
    sources = [value for name, value in page.attributes if name == "src"]
    images = [imread(io.BytesIO(base64.b64decode(source.partition(",")[2]))) for source in sources]
    assert all(source.startswith("data:image/png;base64,") for source in sources)
    assert (255 * images[0][..., 0]).round().tolist() == [[0, 17, 34], [221, 238, 255]]
    assert (255 * images[1][..., :3]).round().reshape(-1).tolist() == [17 * value for value in range(12)]
    write_report(design)
    assert [value for name, value in read_page(design).attributes if name == "src"] == sources


def test_an_image_of_too_few_pixels(design):
    simulation(design, examples=[example([1, 2])])
    with pytest.raises(DesignError, match=r"but an image of 6 values in 1 or 3 channels has 2"):
        write_report(design)


def test_names_are_escaped(design):
    write_report(design)
    assert "<script" not in (design / "report.html").read_text(encoding="utf-8")
    assert NASTY in read_page(design).text
    assert json.loads((design / "report.json").read_text(encoding="utf-8"))["class_names"][0] == NASTY


def test_same_evidence_gives_the_same_bytes(design, tmp_path):
    simulation(design)
    synthesis(design)
    write_report(design, tmp_path / "one")
    write_report(design, tmp_path / "two")
    for name in ("report.html", "report.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_changed_and_missing_files_are_told(design):
    with (design / "bc_accel.v").open("a") as file:
        file.write("// changed\n")
    (design / "bc_accel.il").unlink()
    states = {file.name: file.state for file in write_report(design).files}
    changed = {"bc_accel.il": "missing", "bc_accel.v": "changed"}
    assert states == dict.fromkeys(states, "as generated") | changed and "model.bchw" in states


def test_hashes_are_those_of_the_files(design):
    for file in write_report(design).files:
        assert file.sha256 == hashlib.sha256((design / file.name).read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "truncated"),
        ("{", "truncated"),
        ("[]", "Expected `object`"),
        ('{"engine": "native"}', "missing required field `images`"),
        ('{"engine": 3}', "Expected `str`"),
        ("\udcff", "invalid"),
    ],
)
def test_damaged_simulation_result(design, content, reason):
    path = design / "results" / "sim-native.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(
        DesignError, match=r"Result .*sim-native\.json must be one that `bc-hw sim` wrote, but .*"
    ):
        write_report(design)
    with pytest.raises(DesignError, match=f"(?i){re.escape(reason)}"):
        write_report(design)
    assert not (design / "report.html").exists()


def test_damaged_synthesis_result(design):
    synthesis(design)
    path = design / "results" / "synth.json"
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(DesignError, match=r"synth\.json must be one that `bc-hw synth` wrote") as caught:
        write_report(design)
    assert "bc-hw synth" in caught.value.hint


def test_synthesis_of_another_design(design):
    synthesis(design, layers=[])
    with pytest.raises(
        DesignError, match=r"Layers in .* must be those of the design, layer0, layer1, not ''"
    ):
        write_report(design)


def test_other_family_has_no_estimate_error(design):
    synthesis(design, family="ice40", estimate_error_pct=None)
    report = write_report(design)
    assert report.figures.estimate_error_pct.how == "missing"
    assert "synthesised for ice40" in read_page(design).text


def test_model_must_be_there_and_whole(design):
    (design / "model.bchw").write_bytes(b"no model")
    with pytest.raises(ModelFileError, match=r"model\.bchw"):
        write_report(design)


def test_not_a_design(tmp_path):
    with pytest.raises(DesignError, match=r"Design must be .*, not the empty folder .*"):
        write_report(tmp_path)


def test_loadable_design(tmp_path):
    model = random_model((6, 4, 3))
    source = Source(shapes_of_model(model), model.input_bits)
    write_design(
        plan_design(source, [Folding(3, 2), Folding(2, 1)], find_family("ecp5")), None, tmp_path / "d"
    )
    report = write_report(tmp_path / "d")
    assert report.figures.integer_error_pct.source == "bc-hw eval model.bchw"
    assert report.figures.mismatches.source.endswith("--images 1000")
    assert "loaded at run time" in read_page(tmp_path / "d").text


def test_command_writes_both_files_and_prints_json(design, tmp_path, capsys):
    assert main(["report", str(design), "-o", str(tmp_path / "out"), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed == json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert (tmp_path / "out" / "report.html").stat().st_size > 10_000


def test_command_prints_a_table(design, capsys):
    assert main(["report", str(design)]) == 0
    captured = capsys.readouterr()
    assert "Mismatches with the golden model" in captured.out
    assert "not measured yet: bc-hw synth" in captured.out


def test_curves_of_the_training(tmp_path):
    model = random_model((6, 5, 3))
    facts = {"train_errors_pct": (9.0, 4.0, 2.5), "valid_errors_pct": (8.0, 5.0, 4.5)}
    with_curves = draw_training(model.with_training(**facts).training)
    assert "held out" in with_curves
    assert "trained on" in with_curves
    without = draw_training(model.with_training(train_errors_pct=(9.0, 0.0)).training)
    assert "held out" not in without
    assert with_curves == draw_training(model.with_training(**facts).training)
    model = model.with_training(**facts)
    source = Source(shapes_of_model(model), model.input_bits, model)
    write_design(plan_design(source, [Folding(3, 2), Folding(2, 1)], find_family("ecp5")), model, tmp_path)
    write_report(tmp_path)
    assert "Error of each epoch of the training" in (tmp_path / "report.html").read_text()


def test_ticks_of_the_training_curve():
    for lowest, highest in ((1.7, 34.0), (2.1, 2.4), (3.0, 8.0), (0.02, 0.9), (2.0001, 2.0002)):
        ticks = _ticks(lowest, highest)
        assert ticks == sorted(set(ticks))
        assert len(ticks) >= 2 or highest - lowest < 1e-3 * highest


def test_ports_and_share_of_the_device(design):
    report = write_report(design)
    found = load_design(design)
    assert report.figures.input_data_bits.value == found.input_data_bits
    assert report.figures.output_data_bits.value == found.output_data_bits
    assert report.figures.input_beats.value == found.input_beats
    assert report.figures.output_beats.value == found.output_beats
    assert "luts_share_pct" not in report.figures.known()
    synthesis(design, fmax_mhz=150.0, device="ecp5-25k", seed=1)
    report = write_report(design)
    assert report.figures.luts_share_pct.value == round(100 * 321 / 24_288, 1)
    assert "share of the 24,288 on ecp5-25k" in read_page(design).text


def test_no_backtick_is_shown(design):
    simulation(design)
    write_report(design)
    assert "`" not in read_page(design).text


def test_dates_and_the_slowest_path_come_from_the_results(design):
    simulation(design, date="2026-01-31")
    path = "5.7 ns, of these 4.2 ns wires, from a to b"
    placed = {"fmax_mhz": 150.0, "device": "ecp5-25k", "seed": 1}
    synthesis(design, **placed, speed_grade="6", critical_path=path, date="2026-02-01")
    write_report(design)
    text = read_page(design).text
    for part in (
        "2026-01-31",
        "The area was measured on 2026-02-01",
        path,
        "on ecp5-25k, speed grade 6, seed 1",
    ):
        assert part in text
