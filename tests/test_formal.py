"""Proofs: each one holds, and each kind can fail."""

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec
import pytest
from amaranth.hdl import Const, Module, Signal

from bc_hw.errors import ToolTimeout, UsageError
from bc_hw.formal import Mode, Proof, Status, engines, find_proofs, prove, run_proofs, windows
from bc_hw.formal import run as runner
from bc_hw.hw import argmax, requantiser, result_buffer, window_place, window_walker
from bc_hw.hw.block_credits import BlockCredits
from bc_hw.hw.credits import Credits
from bc_hw.hw.delay import delay
from bc_hw.hw.drain import Drain
from bc_hw.hw.engines import shared_sum, word_by_word
from bc_hw.hw.engines.count import CountEngine
from bc_hw.hw.engines.table_filler import TableFiller
from bc_hw.hw.engines.table_sequencer import TableSequencer
from bc_hw.hw.engines.window_filler import WindowFiller
from bc_hw.hw.gearbox import Gearbox
from bc_hw.hw.image_buffer import ImageBuffer
from bc_hw.hw.image_port import ImagePort
from bc_hw.hw.pixel_sequencer import PixelSequencer
from bc_hw.hw.sequencer import Sequencer
from bc_hw.hw.weight_loader import WeightLoader
from bc_hw.hw.window_registers import WindowRegisters
from bc_hw.plan.engines import ENGINES
from bc_hw.plan.engines.hardwired import Hardwired
from bc_hw.plan.engines.pairs import Pairs
from bc_hw.plan.walk import PixelWalk
from tests.amaranth_bench import changed
from tests.scripts import load_script


def proof(name):
    (found,) = find_proofs([name])
    return found


def test_slow_proofs():
    slow = {each.name for each in find_proofs() if each.slow}
    assert slow == {
        "pairs1-folded-sums",
        "pairs2-folded-sums",
        "counts2-folded-sums",
        "layer-counts",
        "hardwired-sums",
        "sums-memory-again",
    }


# The slow ones are left to `bc-hw prove`.
@pytest.mark.synth
@pytest.mark.parametrize("name", [each.name for each in find_proofs() if not each.slow])
def test_proved(name):
    result = prove(proof(name))
    assert result.status == "proved", result.reason
    assert result.counterexample is None


def test_page_is_what_the_catalogue_says():
    module = load_script("docs/make_proofs_reference.py")
    assert module.PAGE.read_text(encoding="utf-8") == module.page(), (
        "run: python docs/make_proofs_reference.py"
    )


def test_names_are_unique_and_statements_are_sentences():
    proofs = find_proofs()
    assert len({each.name for each in proofs}) == len(proofs)
    for each in proofs:
        assert each.statement.endswith("."), each.name
        assert isinstance(each.mode, Mode), each.name


def test_every_engine_has_proofs_in_its_file():
    assert set(engines.PROOFS) == set(ENGINES)
    for engine, proofs in engines.PROOFS.items():
        names = {each.name for each in proofs}
        assert any(name.startswith(engine) or name == f"layer-{engine}" for name in names), engine


def test_no_other_file_of_formal_names_an_engine():
    folder = Path(engines.__file__).parents[1]
    name = re.compile(f"[\"'`]({'|'.join(ENGINES)})\\b")
    for path in folder.glob("*.py"):
        assert not name.search(path.read_text(encoding="utf-8")), path.name
    assert name.search((folder / "engines" / "tables.py").read_text(encoding="utf-8"))


def test_unknown_name():
    with pytest.raises(UsageError, match=r"Proof must be one of the catalogue, not 'nonsense'"):
        run_proofs(["nonsense"])


def fails(name, tmp_path):
    result = prove(proof(name), keep=tmp_path)
    assert result.status is Status.FAILED
    assert result.counterexample and Path(result.trace).stat().st_size
    return result


def with_plan(component, **changes):
    """Return the component class with hardware inside that is built for another plan than its ports."""

    class Broken(component):
        def elaborate(self, platform):
            self.plan = changed(self.plan, **changes)
            return super().elaborate(platform)

    return Broken


@pytest.mark.synth
def test_inverted_select_of_an_engine_is_found(monkeypatch, tmp_path):
    right = shared_sum.SharedSumEngine._select

    def wrong(self, m, neuron, index, sums, bits):
        return right(self, m, neuron, index, sums, ~bits)

    monkeypatch.setattr(shared_sum.SharedSumEngine, "_select", wrong)
    result = fails("pairs2-sums", tmp_path)
    assert "sum_0" in result.reason
    assert result.counterexample[-1]["check_sum_0"] == 0
    fails("layer-pairs", tmp_path)


@pytest.mark.synth
@pytest.mark.parametrize("name", ["counts3-sums", "layer-counts"])
def test_a_lane_that_is_not_counted_is_found(monkeypatch, tmp_path, name):
    right = CountEngine._count

    def wrong(self, m, name, lanes):
        return right(self, m, name, lanes & ~1)

    monkeypatch.setattr(CountEngine, "_count", wrong)
    fails(name, tmp_path)


@pytest.mark.synth
def test_missing_ones_that_are_forgotten_are_found(monkeypatch, tmp_path):
    for engine in (Pairs, Hardwired):
        monkeypatch.setattr(engine, "correction", staticmethod(lambda rows, *_: [0] * len(rows)))
    fails("pairs1-sums", tmp_path)
    fails("hardwired-sums", tmp_path)


@pytest.mark.synth
def test_a_tie_that_goes_to_the_higher_index_is_found(monkeypatch, tmp_path):
    monkeypatch.setattr(argmax, "_above", lambda a, b: ~(a - b)[-1])
    assert "best" in fails("argmax-lowest", tmp_path).reason


@pytest.mark.synth
def test_a_shift_without_a_sign_is_found(monkeypatch, tmp_path):
    monkeypatch.setattr(requantiser, "_add_signed", lambda value, term, minus: value + term)
    fails("requantiser-score", tmp_path)


@pytest.mark.synth
def test_a_missing_clip_is_found(monkeypatch, tmp_path):
    def wrong(self, m, lane, scaled):
        clipped = Signal(self.plan.act_bits, reset_less=True)
        m.d.sync += clipped.eq(scaled >> self.plan.requant.shift)
        return clipped

    monkeypatch.setattr(requantiser.Requantiser, "_clip", wrong)
    fails("requantiser-activation", tmp_path)


@pytest.mark.synth
def test_a_drain_that_drops_a_neuron_is_found(monkeypatch, tmp_path):
    monkeypatch.setattr("bc_hw.formal.buffers.Drain", with_plan(Drain, n_out=6))
    fails("drain-order", tmp_path)


@pytest.mark.synth
def test_one_credit_too_many_is_found(monkeypatch, tmp_path):
    class Broken(Credits):
        def __init__(self, banks):
            super().__init__(banks + 1)

    monkeypatch.setattr("bc_hw.formal.buffers.Credits", Broken)
    result = fails("credits-count", tmp_path)
    assert "range" in result.reason


@pytest.mark.synth
def test_credits_of_a_block_too_many_are_found(monkeypatch, tmp_path):
    class Broken(BlockCredits):
        def __init__(self, blocks, give):
            super().__init__(blocks + 1, give)

    monkeypatch.setattr("bc_hw.formal.windows.BlockCredits", Broken)
    fails("block-credits-count", tmp_path)


@pytest.mark.synth
def test_rows_outside_the_map_that_are_read_are_found(monkeypatch, tmp_path):
    monkeypatch.setattr(window_place.WindowPlace, "outside", lambda *places: Const(0))
    result = fails("window-padded", tmp_path)
    assert "void" in result.reason


@pytest.mark.synth
def test_rows_outside_the_map_that_registers_read_are_found(monkeypatch, tmp_path):
    monkeypatch.setattr(window_place.WindowPlace, "rows_outside", lambda place: [Const(0)] * 2)
    result = prove(proof("registers-padded"), keep=tmp_path)
    assert result.status == "unknown"  # a window is read later than the proof looks from the start
    assert "void" in result.reason


@pytest.mark.synth
def test_registers_that_keep_pixels_of_the_row_before_are_found(monkeypatch, tmp_path):
    class Broken(WindowRegisters):
        def __init__(self, plan):
            super().__init__(plan)
            self.clears = False

    monkeypatch.setattr("bc_hw.hw.stages.matrix.WindowRegisters", Broken)
    fails("registers-show-beside", tmp_path)


@pytest.mark.synth
def test_a_buffer_that_is_a_pixel_too_small_is_found(monkeypatch):
    """Were it built, a window would wait for pixels for which there is no room."""
    monkeypatch.setattr(window_walker, "check_count", lambda *arguments, **limits: None)
    small = msgspec.structs.replace(windows.BY_CHANNEL, room=windows.BY_CHANNEL.walk.least_room - 1)
    result = prove(replace(proof("window-by-channel"), build=partial(windows.windows, stage=small)))
    assert result.status == "unknown"
    assert "never_stuck" in result.reason


@pytest.mark.synth
def test_a_maximum_that_goes_on_into_the_next_window_is_found(monkeypatch, tmp_path):
    def later(m, value, cycles, *, name, **options):
        return delay(m, value, cycles + (name == "ends"), name=name, **options)

    monkeypatch.setattr("bc_hw.hw.stages.pool.delay", later)
    fails("pool-largest", tmp_path)


@pytest.mark.synth
def test_a_pixel_that_is_counted_but_not_there_is_found(monkeypatch, tmp_path):
    class Broken(PixelSequencer):
        def elaborate(self, platform):
            self.plan = msgspec.structs.replace(self.plan, walk=PixelWalk(1, 2, 3))
            return super().elaborate(platform)

    monkeypatch.setattr("bc_hw.formal.pixels.PixelSequencer", Broken)
    assert "pixel" in fails("pixel-sequencer-one-pixel", tmp_path).reason


@pytest.mark.synth
@pytest.mark.parametrize(("name", "late"), [("sums-register", "first"), ("sums-memory", "word")])
def test_sums_that_go_on_or_go_astray_are_found(monkeypatch, tmp_path, name, late):
    """One into the next image, the other into the place of another word."""

    def later(m, value, cycles, *, name, **options):
        return delay(m, value, cycles + (name == late), name=name, **options)

    monkeypatch.setattr("bc_hw.hw.stages.sums.delay", later)
    fails(name, tmp_path)


@pytest.mark.synth
def test_a_gearbox_that_loses_a_word_is_found(monkeypatch, tmp_path):
    class Broken(Gearbox):
        def elaborate(self, platform):
            # Its last beat seems to end where a word does.
            self.edge = self.edge._replace(image_tail=self.edge.last_word_inputs)
            return super().elaborate(platform)

    monkeypatch.setattr("bc_hw.formal.streams.Gearbox", Broken)
    fails("gearbox-order-two-words", tmp_path)


@pytest.mark.synth
def test_an_image_port_that_counts_to_the_wrong_end_is_found(monkeypatch, tmp_path):
    monkeypatch.setattr("bc_hw.formal.streams.ImagePort", with_plan(ImagePort, n_in=3))
    fails("image-port-packets", tmp_path)


@pytest.mark.synth
def test_an_image_buffer_that_is_too_short_is_found(monkeypatch, tmp_path):
    class Broken(ImageBuffer):
        def elaborate(self, platform):
            self.depth -= 1
            return super().elaborate(platform)

    monkeypatch.setattr("bc_hw.formal.streams.ImageBuffer", Broken)
    fails("image-buffer-order", tmp_path)


@pytest.mark.synth
def test_results_that_do_not_wait_are_found(monkeypatch, tmp_path):
    class Broken(result_buffer.SyncFIFOBuffered):
        def __init__(self, *, width, depth):
            super().__init__(width=width, depth=depth - 1)

    monkeypatch.setattr(result_buffer, "SyncFIFOBuffered", Broken)
    fails("result-buffer-order", tmp_path)


@pytest.mark.synth
@pytest.mark.parametrize(
    ("name", "module", "component", "changes"),
    [
        ("sequencer-drain-waits", "control", Sequencer, {"requantisers": 3}),
        ("sequencer-drain-hidden", "control", Sequencer, {"banks": 1}),
        ("table-sequencer-whole", "engines.tables", TableSequencer, {"requantisers": 2}),
        ("table-sequencer-parts", "engines.tables", TableSequencer, {"n_in": 4}),
        ("table-filler-whole", "engines.tables", TableFiller, {"simd": 4}),
        ("table-filler-parts", "engines.tables", TableFiller, {"n_in": 7}),
    ],
)
def test_a_sequencer_of_another_plan_is_found(monkeypatch, tmp_path, name, module, component, changes):
    broken = with_plan(component, **changes)
    monkeypatch.setattr(f"bc_hw.formal.{module}.{component.__name__}", broken)
    fails(name, tmp_path)


@pytest.mark.synth
def test_tables_of_pixels_outside_the_map_are_found(monkeypatch):
    monkeypatch.setattr(window_place.WindowPlace, "outside", lambda *places: Const(0))
    # It takes more cycles until a pixel is there than an induction begins with.
    result = prove(replace(proof("window-filler-padded"), mode=Mode.BOUNDED, depth=8))
    assert result.status is Status.FAILED
    assert "void" in result.reason


@pytest.mark.synth
def test_tables_that_are_filled_before_the_pixels_are_there_are_found(monkeypatch, tmp_path):
    right = WindowFiller._wait

    def wrong(self, m):
        _, reads = right(self, m)
        return Const(1), reads

    monkeypatch.setattr(WindowFiller, "_wait", wrong)
    assert "begin" in fails("window-filler-parts", tmp_path).reason


@pytest.mark.synth
def test_a_loader_that_forgets_a_word_is_found(monkeypatch, tmp_path):
    class Broken(WeightLoader):
        def elaborate(self, platform):
            self.memories[0].depth -= 1
            m = super().elaborate(platform)
            self.memories[0].depth += 1
            return m

    monkeypatch.setattr("bc_hw.formal.control.WeightLoader", Broken)
    fails("weight-loader-packets", tmp_path)


@pytest.mark.synth
def test_swapped_weights_of_tables_are_found(monkeypatch, tmp_path):
    monkeypatch.setattr("bc_hw.plan.engines.tables.table_bits", lambda positive, group: positive)
    fails("layer-tables", tmp_path)
    fails("layer-tables-parts", tmp_path)


@pytest.mark.synth
def test_an_offer_that_is_withdrawn_is_found(monkeypatch, tmp_path):
    right = result_buffer.SyncFIFOBuffered

    class Flickering(right):
        def elaborate(self, platform):
            m = Module()
            m.submodules.inner = inner = right(width=self.width, depth=self.depth)
            on = Signal()
            m.d.sync += on.eq(~on)
            m.d.comb += [
                inner.w_data.eq(self.w_data),
                inner.w_en.eq(self.w_en),
                inner.r_en.eq(self.r_en & on),
                self.w_rdy.eq(inner.w_rdy),
                self.r_data.eq(inner.r_data),
                self.r_rdy.eq(inner.r_rdy & on),
            ]
            return m

    monkeypatch.setattr(result_buffer, "SyncFIFOBuffered", Flickering)
    assert "valid_stays" in fails("accelerator-output", tmp_path).reason


@pytest.mark.synth
def test_control_without_a_reset_is_found(monkeypatch, tmp_path):
    def wrong(m, value, cycles, *, name, reset_less=False):
        return delay(m, value, cycles, name=name, reset_less=reset_less or name == "fold_done")

    monkeypatch.setattr(word_by_word, "delay", wrong)
    fails("reset-control", tmp_path)
    fails("reset-results", tmp_path)


@pytest.mark.synth
def test_a_proof_of_nothing_fails():
    def impossible(h):
        a = h.free("a")
        h.assume(~a)
        h.check("not_a", ~a)
        h.cover("a", a)

    nothing = Proof("nothing", "Nothing.", "none", Mode.BOUNDED, 2, impossible)
    result = prove(nothing)
    assert (result.status, result.reason) == ("failed", "no run reaches a state that the proof is about")


@pytest.mark.synth
def test_what_induction_cannot_show_is_unknown(tmp_path):
    def build(h):
        count = Signal(4)
        h.m.d.sync += count.eq(count + (count != 3))
        h.check("small", count != 9)
        h.check("shown", h.free("any") | 1)

    unsure = Proof("unsure", "A counter stops.", "none", Mode.INDUCTION, 2, build)
    result = prove(unsure, keep=tmp_path)
    assert result.status == "unknown"
    assert "induction step" in result.reason and "small" in result.reason
    assert Path(result.trace).name == "unsure.vcd"


@pytest.mark.synth
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_proof_whose_time_runs_out_is_unknown_and_the_others_go_on(jobs, monkeypatch):
    monkeypatch.setattr(runner, "TIMEOUT_S", 0.05)
    results = run_proofs(["credits-count", "drain-order"], jobs)
    assert [(result.name, result.status, result.reason) for result in results] == [
        (name, "unknown", "time ran out after 0.05 s") for name in ("credits-count", "drain-order")
    ]


@pytest.mark.synth
def test_time_that_runs_out_at_the_covers_is_no_failure(monkeypatch):
    run = runner._run_sby

    def slow_covers(folder, text, proof, mode, depth):
        if mode == "cover":
            raise ToolTimeout("sby must end within 300 s, but did not")
        return run(folder, text, proof, mode, depth)

    monkeypatch.setattr(runner, "_run_sby", slow_covers)
    result = prove(proof("credits-count"))
    assert (result.status, result.reason) == ("unknown", "time ran out after 300 s")


@pytest.mark.synth
def test_results_keep_the_order_of_the_catalogue():
    seen = []
    results = run_proofs(
        ["drain-order", "credits-count"], 2, on_result=lambda result: seen.append(result.name)
    )
    assert [result.name for result in results] == ["credits-count", "drain-order"]
    assert sorted(seen) == ["credits-count", "drain-order"]
