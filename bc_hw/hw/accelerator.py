"""The whole network behind AXI4-Stream ports."""

from itertools import pairwise

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out, connect

from ..plan.edge import edge_between
from ..plan.families import Family
from ..plan.memory_init import MemoryInit
from ..plan.ports import WEIGHT_BEAT_BITS, image_port, result_port
from ..plan.stage import AnyStage
from ..plan.timing.schedule import images_inside
from .argmax import Argmax
from .checks import check_equal, check_not_empty
from .credits import Credits
from .image_port import ImagePort
from .kinds import credits_of
from .result_buffer import ResultBuffer
from .result_splitter import ResultSplitter
from .stages import build_stage
from .weight_loader import WeightLoader
from .word_collector import WordCollector

__all__ = ["Accelerator"]


class Accelerator(wiring.Component):
    """A streaming pipeline, one engine per layer.

    Throughput and latency: see `bc_hw.plan.timing`. Every packet on ``s_axis`` gives one packet on
    ``m_axis``, in order. There is no path of logic from any input to any output.

    Parameters
    ----------
    plans : list of MatrixStage or PoolStage
    output_banks : int
        Images whose results the output buffer holds.
    contents : list of MemoryInit or None
        Weights and parameters of each layer; None to load them through ``s_axis_weights``.
    family : Family, optional
        For whose block RAMs deep memories are cut into columns; None leaves every memory whole.

    Members
    -------
    s_axis_tdata, s_axis_tvalid, s_axis_tlast : In
    s_axis_tready : Out(1)
        Images: ``simd`` inputs per beat, ``words`` beats per packet.
    m_axis_tdata, m_axis_tvalid, m_axis_tlast : Out
    m_axis_tready : In(1)
        Results: class and scores.
    s_axis_weights_tdata, s_axis_weights_tvalid, s_axis_weights_tlast : In
    s_axis_weights_tready : Out(1)
        Weights; only if they are loadable.
    status_packet_error : Out(1)
        An image packet had the wrong length since reset.
    status_weights_loaded, status_weights_error : Out(1)
        Only if weights are loadable.
    """

    def __init__(
        self,
        plans: list[AnyStage],
        output_banks: int,
        contents: list[MemoryInit] | None,
        family: Family | None = None,
    ):
        check_not_empty("Layers of a network", plans)
        if contents is not None:
            check_equal("Number of layers with contents", len(contents), len(plans))
        self.plans = plans
        self.output_banks = output_banks
        self.contents = contents
        edges = [None, *(edge_between(before, after) for before, after in pairwise(plans))]
        self.layers = [
            build_stage(plan, edge, contents[index] if contents else None, after, family)
            for index, (plan, edge, after) in enumerate(zip(plans, edges, [*edges[1:], None], strict=True))
        ]
        self.collector = WordCollector(plans[0]) if image_port(plans[0]).word_beats > 1 else None
        self.splitter = ResultSplitter(plans[-1]) if result_port(plans[-1]).group_beats > 1 else None
        self.results = ResultBuffer(plans[-1], output_banks)
        members = {
            "s_axis_tdata": In(image_port(plans[0]).data_bits),
            "s_axis_tvalid": In(1),
            "s_axis_tlast": In(1),
            "s_axis_tready": Out(1),
            "m_axis_tdata": Out(result_port(plans[-1]).data_bits),
            "m_axis_tvalid": Out(1),
            "m_axis_tlast": Out(1),
            "m_axis_tready": In(1),
            "status_packet_error": Out(1),
        }
        if contents is None:
            members |= {
                "s_axis_weights_tdata": In(WEIGHT_BEAT_BITS),
                "s_axis_weights_tvalid": In(1),
                "s_axis_weights_tlast": In(1),
                "s_axis_weights_tready": Out(1),
                "status_weights_loaded": Out(1),
                "status_weights_error": Out(1),
            }
        super().__init__(members)

    def elaborate(self, platform):
        m = Module()
        plans, layers = self.plans, self.layers
        m.submodules.image_port = port = ImagePort(plans[0])
        for plan, layer in zip(plans, layers, strict=True):
            m.submodules[plan.name] = layer
        m.submodules.argmax = argmax = Argmax(plans[-1])
        m.submodules.results = results = self.results

        connect(m, port.o, layers[0].i)
        for layer, after in pairwise(layers):
            connect(m, layer.o, after.i)
        connect(m, layers[-1].o, argmax.i)
        connect(m, argmax.o, results.i)

        # One credit counter per buffer: before each layer, and for the results.
        takers = [port, *layers]
        givers = [*layers, results]
        counters = [*(credits_of(plan) for plan in plans), Credits(self.output_banks)]
        for index, (taker, giver, credits) in enumerate(zip(takers, givers, counters, strict=True)):
            m.submodules[f"credits{index}"] = credits
            m.d.comb += [
                credits.take.eq(taker.take),
                taker.room.eq(credits.available),
                credits.give.eq(giver.release),
            ]

        m.d.comb += [
            *self._image_stream(m, port),
            *self._result_stream(m),
            self.status_packet_error.eq(port.error),
        ]
        if self.contents is None:
            self._connect_loader(m, port)
        else:
            m.d.comb += port.enable.eq(1)
        return m

    def _image_stream(self, m: Module, port: ImagePort) -> list:
        if self.collector is None:
            return [
                port.tdata.eq(self.s_axis_tdata),
                port.tvalid.eq(self.s_axis_tvalid),
                port.tlast.eq(self.s_axis_tlast),
                self.s_axis_tready.eq(port.tready),
            ]
        m.submodules.word_collector = collector = self.collector
        return [
            collector.tdata.eq(self.s_axis_tdata),
            collector.tvalid.eq(self.s_axis_tvalid),
            collector.tlast.eq(self.s_axis_tlast),
            self.s_axis_tready.eq(collector.tready),
            port.tdata.eq(collector.word),
            port.tvalid.eq(collector.word_valid),
            port.tlast.eq(collector.word_last),
            port.cut.eq(collector.word_cut),
            collector.word_ready.eq(port.tready),
        ]

    def _result_stream(self, m: Module) -> list:
        results = self.results
        if self.splitter is None:
            return [
                self.m_axis_tdata.eq(results.tdata),
                self.m_axis_tvalid.eq(results.tvalid),
                self.m_axis_tlast.eq(results.tlast),
                results.tready.eq(self.m_axis_tready),
            ]
        m.submodules.result_splitter = splitter = self.splitter
        return [
            splitter.result.eq(results.tdata),
            splitter.result_valid.eq(results.tvalid),
            splitter.result_last.eq(results.tlast),
            results.tready.eq(splitter.result_ready),
            self.m_axis_tdata.eq(splitter.tdata),
            self.m_axis_tvalid.eq(splitter.tvalid),
            self.m_axis_tlast.eq(splitter.tlast),
            splitter.tready.eq(self.m_axis_tready),
        ]

    def _connect_loader(self, m: Module, port: ImagePort) -> None:
        memories = [memory for layer in self.layers for memory in layer.memories]
        m.submodules.weight_loader = loader = WeightLoader(memories)

        most = images_inside(self.plans, self.output_banks)
        parts = int(self.plans[0].walk.blocks > 1)  # a part of one more image may be inside
        images = Signal(range(most + parts + 1))
        leaves = self.results.release
        begins = port.begins if self.plans[0].walk.blocks > 1 else port.take
        with m.If(begins & ~leaves):
            m.d.sync += images.eq(images + 1)
        with m.Elif(leaves & ~begins):
            m.d.sync += images.eq(images - 1)
        m.d.comb += [
            loader.idle.eq(images == 0),
            port.enable.eq(loader.enable),
            loader.tdata.eq(self.s_axis_weights_tdata),
            loader.tvalid.eq(self.s_axis_weights_tvalid),
            loader.tlast.eq(self.s_axis_weights_tlast),
            self.s_axis_weights_tready.eq(loader.tready),
            self.status_weights_loaded.eq(loader.loaded),
            self.status_weights_error.eq(loader.error),
        ]
        names = ("weights", "parameters")
        ports = [(layer, name) for layer in self.layers if layer.memories for name in names]
        for index, (layer, name) in enumerate(ports):
            m.d.comb += [
                getattr(layer, f"{name}_load_data").eq(loader.data),
                getattr(layer, f"{name}_load_shift").eq(loader.shift[index]),
                getattr(layer, f"{name}_load_write").eq(loader.write[index]),
                getattr(layer, f"{name}_load_address").eq(loader.address),
            ]
