"""Benches in Amaranth's own simulator: one component at a time, and the whole accelerator."""

import random
from dataclasses import dataclass, replace

import msgspec
from amaranth.hdl import ResetInserter, Signal
from amaranth.sim import Simulator

from bc_hw.hw.accelerator import Accelerator
from bc_hw.intmath import Range
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import FAMILIES, BlockRamShape, Family
from bc_hw.plan.memory_init import (
    MemoryInit,
    check_model_fits,
    memory_init,
    packet_beats,
)
from bc_hw.plan.network import shapes_of_model
from bc_hw.plan.packet import checksum
from bc_hw.plan.planner import plan_loadable, plan_model
from bc_hw.plan.ports import WEIGHT_BEAT_BITS
from bc_hw.plan.stage import MatrixStage
from bc_hw.plan.upgrade import LayerV1, flat_of, stage_of

CLOCK = 1e-6
LIMIT = 20_000
"""Cycles after which a bench gives up: a hang fails its test."""


def play(dut, inputs, outputs, *, tail=0):
    """Drive one row of inputs per cycle and return one row of outputs per cycle.

    Parameters
    ----------
    inputs : list of dict
        Names of signals and their values in that cycle; what is not named keeps its value. A name is the way
        from ``dut``: ``i.payload.lanes.0``.
    outputs : list of str
    tail : int
        Cycles after the last row, with its values.
    """
    signals = {name: find(dut, name) for row in inputs for name in row}
    sampled = [find(dut, name) for name in outputs]
    rows = []

    async def bench(ctx):
        for row in [*inputs, *([{}] * tail)]:
            for name, value in row.items():
                ctx.set(signals[name], value)
            _, _, *values = await ctx.tick().sample(*sampled)
            rows.append(tuple(values))

    simulate(dut, bench)
    return rows


def find(dut, name):
    """Return the signal of ``dut`` called ``name``."""
    for part in name.split("."):
        dut = dut[int(part)] if part.isdigit() else getattr(dut, part)
    return dut


def simulate(dut, bench, *background):
    """Run ``bench`` to its end beside the ``background`` benches."""
    simulator = Simulator(dut)
    simulator.add_clock(CLOCK)
    for other in background:
        simulator.add_testbench(other, background=True)
    simulator.add_testbench(bench)
    simulator.run()


def layer_plan(n_in=4, n_out=4, *, simd=1, pe=1, in_bits=4, group=2, acc=None, out=None, **changes):
    """Return a plan of one layer for a component's bench: ranges for any weights, the rest as given.

    The names are those of `bc_hw.plan.upgrade.LayerV1`.
    """
    words = -(-n_in // simd)
    reach = n_in * ((1 << in_bits) - 1)
    acc = acc or Range(-reach - words * -(-simd // group), reach)
    out = out or acc
    fields = {
        "name": "layer0",
        "act_bits": None,
        "engine": "pairs",
        "requantisers": 1,
        "digits": [],
        "shift": 0,
        "bias_lo": 0,
        "bias_hi": 0,
        "banks": 2,
        "weight_storage": "distributed",
        "parameter_storage": "distributed",
        "buffer_storage": "distributed",
    }
    flat = LayerV1(
        n_in=n_in,
        n_out=n_out,
        simd=simd,
        pe=pe,
        in_bits=in_bits,
        group=group,
        acc_lo=acc.lo,
        acc_hi=acc.hi,
        out_lo=out.lo,
        out_hi=out.hi,
        **(fields | changes),
    )
    return stage_of(0, flat)


def changed(plan, **changes):
    """Return a plan with other values of the fields of `bc_hw.plan.upgrade.LayerV1`."""
    return stage_of(0, msgspec.structs.replace(flat_of(plan), **changes))


@dataclass(frozen=True)
class Hardware:
    """An accelerator as planned: for one model (weights in ROM), or for any of its shape (loadable)."""

    plans: list[MatrixStage]
    output_banks: int
    contents: list[MemoryInit] | None
    family: Family | None = None


BITS_OF_COLUMNS = replace(FAMILIES["ecp5"], block_ram=(BlockRamShape(1024, 1, 1), BlockRamShape(1, 64, 1)))
"""A family in which each bit of a word in block RAM has a memory of its own, up to 64 words."""


def folds_of(folds):
    """Return foldings as they are, or of the numbers of a matrix's."""
    return [fold if hasattr(fold, "simd") else Folding(*fold) for fold in folds]


def rom_hardware(model, folds, family="ecp5"):
    """Plan hardware with the weights of ``model`` inside."""
    plans, output_banks = plan_model(model, folds_of(folds), FAMILIES[family])
    contents = [memory_init(plan, layer) for plan, layer in zip(plans, model.layers, strict=True)]
    return Hardware(plans, output_banks, contents)


def loadable_hardware(model, folds, family="ecp5", *, scale_digits=1):
    """Plan hardware for models like ``model``, weights loaded at run time."""
    shapes = shapes_of_model(model)
    plans, output_banks = plan_loadable(shapes, folds_of(folds), FAMILIES[family], scale_digits=scale_digits)
    return Hardware(plans, output_banks, None)


def weight_packet(hardware, model):
    """Return the beats that load ``model``."""
    layers = check_model_fits(hardware.plans, model.input_bits, model)
    beats = packet_beats(hardware.plans, layers, WEIGHT_BEAT_BITS)
    return [*beats, checksum(beats)]


def image_beats(plan, image):
    """Return the beats of one image; what is padding is all ones, which must not matter."""
    walk, top = plan.walk, (1 << plan.in_bits) - 1
    spare = [top] * (walk.pixel_words(plan.word_inputs) * plan.word_inputs - walk.channels)
    values = []
    for at in range(0, walk.pixels * walk.channels, walk.channels):
        values += [*(int(value) for value in image[at : at + walk.channels]), *spare]
    return [
        sum(value << plan.in_bits * lane for lane, value in enumerate(values[at : at + plan.word_inputs]))
        for at in range(0, len(values), plan.word_inputs)
    ]


@dataclass(frozen=True)
class Result:
    """One packet of results: scores, class of its last beat, cycle of that beat."""

    scores: list[int]
    index: int
    cycle: int


class AcceleratorBench:
    """Drives an accelerator's streams, checks the protocol of its output and keeps all results.

    Parameters
    ----------
    gap, stall : float
        Chance per cycle that the inputs offer nothing, and that the output is not taken.
    """

    def __init__(self, hardware, *, gap=0.0, stall=0.0, seed=0):
        self.hardware = hardware
        self.dut = Accelerator(hardware.plans, hardware.output_banks, hardware.contents, hardware.family)
        self.gap = gap
        self.stall = stall
        self.random = random.Random(seed)
        self.results = []
        self.beats = []
        self.cycle = 0
        self.accepted = []  # cycles in which an input beat was accepted
        self.taking = True
        self._reset = Signal()

    @property
    def completions(self):
        """Cycles of the results, counted from the first input beat."""
        return [result.cycle - self.accepted[0] for result in self.results]

    def run(self, scenario):
        """Run ``await scenario(ctx, self)`` against the accelerator."""

        async def bench(ctx):
            await scenario(ctx, self)

        simulate(ResetInserter(self._reset)(self.dut), bench, self._monitor)

    def run_images(self, images, weights=None):
        """Load ``weights``, if any, send ``images`` and wait for as many results."""

        async def scenario(ctx, bench):
            if weights is not None:
                await bench.send_weights(ctx, weights)
            for image in images:
                await bench.send(ctx, image_beats(self.hardware.plans[0], image))
            await bench.wait(ctx, len(images))

        self.run(scenario)

    async def send(self, ctx, beats):
        """Send one packet of image beats."""
        await self._send(ctx, "s_axis", beats)

    async def send_weights(self, ctx, beats):
        """Send one packet of weight beats."""
        await self._send(ctx, "s_axis_weights", beats)

    async def wait(self, ctx, results):
        """Wait until there are as many results."""
        while len(self.results) < results:
            await ctx.tick()
            assert self.cycle < LIMIT, f"{len(self.results)} of {results} results"

    async def reset(self, ctx):
        """Reset for one cycle; forget the results so far."""
        ctx.set(self._reset, 1)
        await ctx.tick()
        ctx.set(self._reset, 0)
        self.results.clear()
        self.beats.clear()
        self.accepted.clear()

    async def _send(self, ctx, name, beats):
        data, valid, ready, last = (
            getattr(self.dut, f"{name}_{end}") for end in ("tdata", "tvalid", "tready", "tlast")
        )
        for index, beat in enumerate(beats):
            while self.random.random() < self.gap:
                await ctx.tick()
            ctx.set(data, beat)
            ctx.set(last, index == len(beats) - 1)
            ctx.set(valid, 1)
            accepted = False
            while not accepted:
                *_, accepted = await ctx.tick().sample(ready)
                assert self.cycle < LIMIT, f"{name} hangs"
            ctx.set(valid, 0)

    async def _monitor(self, ctx):
        dut = self.dut
        held = None
        while True:
            ctx.set(dut.m_axis_tready, self.taking and self.random.random() >= self.stall)
            *_, reset, s_valid, s_ready, valid, ready, data, last = await ctx.tick().sample(
                self._reset,
                dut.s_axis_tvalid,
                dut.s_axis_tready,
                dut.m_axis_tvalid,
                dut.m_axis_tready,
                dut.m_axis_tdata,
                dut.m_axis_tlast,
            )
            assert held is None or (valid and (data, last) == held), "an offered beat was changed"
            held = (data, last) if valid and not ready and not reset else None
            if s_valid and s_ready and not reset:
                self.accepted.append(self.cycle)
            if valid and ready and not reset:
                self.beats.append(data)
                if last:
                    self.results.append(self._result())
                    self.beats.clear()
            self.cycle += 1

    def _result(self):
        """Return what the beats of one packet say, laid out as docs/reference tells."""
        plan = self.hardware.plans[-1]
        width = 8 * -(-plan.requant.out_bits // 8)
        beats = iter(self.beats)
        scores = []
        for fold in range(plan.folds):
            left = min(plan.pe, plan.n_out - fold * plan.pe)
            while left:
                beat = next(beats) >> 16
                for _ in range(min(left, plan.requant.lanes)):
                    score, beat = beat & (1 << width) - 1, beat >> width
                    scores.append(score - (score >> width - 1 << width))
                left -= min(left, plan.requant.lanes)
        assert next(beats, None) is None, "a packet is too long"
        return Result(scores, self.beats[-1] & 0xFFFF, self.cycle)
