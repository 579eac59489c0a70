# amaranth: UnusedElaboratable=no
"""Components refuse parameters that they cannot be built from, and take the smallest that they can."""

import re

import msgspec
import numpy as np
import pytest
from amaranth.hdl import Elaboratable, Fragment, Module, Signal

from bc_hw.hw.accelerator import Accelerator
from bc_hw.hw.adder_tree import add_in_tree
from bc_hw.hw.address_copies import follow
from bc_hw.hw.argmax import Argmax
from bc_hw.hw.backlog import backlog
from bc_hw.hw.beats import beat_layout
from bc_hw.hw.block_credits import BlockCredits
from bc_hw.hw.block_takes import take_blocks
from bc_hw.hw.content_memory import ContentMemory
from bc_hw.hw.credits import Credits
from bc_hw.hw.delay import delay
from bc_hw.hw.drain import Drain
from bc_hw.hw.drain_free import drain_free
from bc_hw.hw.engines import CountEngine, HardwiredEngine, SharedSumEngine, TableEngine
from bc_hw.hw.gearbox import Gearbox
from bc_hw.hw.image_buffer import ImageBuffer
from bc_hw.hw.image_port import ImagePort
from bc_hw.hw.pixel_sequencer import PixelSequencer
from bc_hw.hw.requantiser import Requantiser
from bc_hw.hw.result_buffer import ResultBuffer
from bc_hw.hw.result_splitter import ResultSplitter
from bc_hw.hw.runs import Runs
from bc_hw.hw.shapes import index_shape, range_shape
from bc_hw.hw.stages import PoolLayer, SumLayer
from bc_hw.hw.walkers import DenseWalker, walk
from bc_hw.hw.weight_loader import WeightLoader
from bc_hw.hw.window_sequencer import WindowSequencer
from bc_hw.hw.window_walker import WindowWalker
from bc_hw.hw.word_collector import WordCollector
from bc_hw.intmath import Range
from bc_hw.plan.edge import Edge, edge_between
from bc_hw.plan.engines.hardwired import graph_plan, layer_graph
from bc_hw.plan.engines.tables import Tables
from bc_hw.plan.requant import DigitPlan
from bc_hw.plan.stage import SumStage
from bc_hw.plan.storage import Storage
from bc_hw.plan.walk import PixelWalk, WindowWalk
from tests.amaranth_bench import changed, layer_plan
from tests.windows import pool_stage

replace = msgspec.structs.replace

ONE = layer_plan(1, 1, in_bits=1, group=1)
"""The smallest layer."""

TABLES = layer_plan(2, 1, simd=2, in_bits=1, group=2, engine="tables", fill_units=1)
EDGE = Edge(
    bits=1, lanes=1, fold_tail=1, image_tail=1, word_inputs=1, last_word_inputs=1, vectors_per_block=1
)
GRAPH = layer_graph(np.array([[1, -1], [-1, 1]]), 1)
CONSTANT = layer_plan(2, 2, simd=2, pe=2, in_bits=1, group=1, engine="hardwired", graph=graph_plan(GRAPH))
OTHER = graph_plan(layer_graph(np.ones((1, 5), int), 1))
SPLIT = changed(ONE, stream_bits=16)  # a class and a score in two beats
POOL = pool_stage(WindowWalk(1, 1, 1, (1, 1), (1, 1), (0, 0)))
SUMS = SumStage(
    name="layer0",
    walk=PixelWalk(1, 1, 1),
    in_bits=1,
    simd=1,
    room=1,
    sum_storage="registers",
    buffer_storage="registers",
)
WIDE = layer_plan(2, 1, simd=2, in_bits=8, stream_bits=8)  # a word in two beats

SMALLEST = {
    "credits": lambda: Credits(1),
    "block_credits": lambda: BlockCredits(1, range_shape(Range(-1, 0))),
    "block_takes": lambda: take_blocks(Module(), WindowSequencer(POOL), 1, Signal(), Signal()),
    "window_sequencer": lambda: WindowSequencer(POOL),
    "pool": lambda: PoolLayer(POOL, None, None),
    "pixel_sequencer": lambda: PixelSequencer(SUMS),
    "sums": lambda: SumLayer(SUMS, None, None),
    "window_port": lambda: ImagePort(POOL),
    "delay": lambda: delay(Module(), Signal(), 0, name="x"),
    "backlog": lambda: backlog(Module(), Signal(), Signal(), Signal(), 1),
    "drain_free": lambda: drain_free(Module(), Signal(), 1, 1),
    "index_shape": lambda: index_shape(1),
    "range_shape": lambda: range_shape(Range(0, 0)),
    "beat": lambda: beat_layout(1, 1),
    "follow": lambda: follow(Module(), Signal(), [Signal()], 0),
    "walk": lambda: walk(Module(), Signal(), 1, [Signal()]),
    "walker": lambda: DenseWalker(1, 1, Signal()),
    "runs": lambda: Runs("a", "x"),
    "window_walker": lambda: WindowWalker(POOL),
    "tree": lambda: add_in_tree(Module(), 0, [(Signal(), Range(0, 1))]),
    "rom": lambda: ContentMemory(1, 1, Storage.REGISTERS, [1]),
    "memory": lambda: ContentMemory(1, 1, "block"),
    "image_buffer": lambda: ImageBuffer(changed(ONE, banks=1)),
    "result_buffer": lambda: ResultBuffer(ONE, 1),
    "collector": lambda: WordCollector(WIDE),
    "splitter": lambda: ResultSplitter(SPLIT),
    "drain": lambda: Drain(ONE),
    "argmax": lambda: Argmax(ONE),
    "requantiser": lambda: Requantiser(changed(ONE, act_bits=1, digits=[DigitPlan(0, 0, False, False)])),
    "loader": lambda: WeightLoader([ContentMemory(1, 1, Storage.BLOCK)]),
    "gearbox": lambda: Gearbox(EDGE),
    "pairs": lambda: SharedSumEngine(ONE),
    "counts": lambda: CountEngine(ONE),
    "tables": lambda: TableEngine(TABLES),
    "hardwired": lambda: HardwiredEngine(CONSTANT, GRAPH),
    "accelerator": lambda: Accelerator([ONE], 1, None),
    "edge": lambda: edge_between(changed(ONE, act_bits=1), ONE),
}


@pytest.mark.parametrize("name", SMALLEST)
def test_smallest_is_accepted(name):
    built = SMALLEST[name]()
    if isinstance(built, Elaboratable):
        Fragment.get(built, None)


def digit(lowest, highest):
    return changed(ONE, digits=[DigitPlan(lowest, highest, False, False)])


COUNT = "must be an integer of at least 1, not 0"

REFUSED = [
    (lambda: BlockCredits(0, range_shape(Range(-1, 0))), f"Blocks of a buffer {COUNT}"),
    (
        lambda: BlockCredits(1, range_shape(Range(-8, 0))),
        "Width of what is given must be an integer from 1 to 1, not 4",
    ),
    (lambda: take_blocks(Module(), None, 0, Signal(), Signal()), f"Vectors of a block {COUNT}"),
    (lambda: Credits(0), f"Banks of a buffer {COUNT}"),
    (
        lambda: delay(Module(), Signal(), -1, name="x"),
        "Cycles of a delay must be an integer of at least 0, not -1",
    ),
    (lambda: backlog(Module(), Signal(), Signal(), Signal(), 0), f"Most that may wait {COUNT}"),
    (lambda: drain_free(Module(), Signal(), 0, 1), f"Cycles of a drain {COUNT}"),
    (lambda: drain_free(Module(), Signal(), 1, 0), f"Cycles of a fold {COUNT}"),
    (lambda: index_shape(0), f"Number of things {COUNT}"),
    (lambda: range_shape(Range(3, 2)), "Lower end of a range must be at most 2, the upper end, not 3"),
    (lambda: beat_layout(1, 0), f"Lanes of a beat {COUNT}"),
    (
        lambda: follow(Module(), Signal(), [Signal()], 2),
        "Cycles by which addresses follow must be an integer from 0 to 1, not 2",
    ),
    (lambda: walk(Module(), Signal(), 0, [Signal()]), f"Addresses to walk through {COUNT}"),
    (lambda: DenseWalker(0, 1, Signal()), f"Words of a vector {COUNT}"),
    (lambda: DenseWalker(1, 0, Signal()), f"Banks of a buffer {COUNT}"),
    (lambda: Runs("", "x"), "Things to go through must be at least one, not ''"),
    (
        lambda: WindowWalker(replace(POOL, room=0)),
        "Pixels of a buffer must be an integer of at least 1, not 0",
    ),
    (lambda: add_in_tree(Module(), 0, []), "Terms of a sum must be at least one, not []"),
    (lambda: ContentMemory(0, 1, "block"), f"Width of a memory {COUNT}"),
    (lambda: ContentMemory(1, 0, "block"), f"Depth of a memory {COUNT}"),
    (
        lambda: ContentMemory(1, 1, "flash"),
        "Storage of a memory must be block or distributed or registers, not 'flash'",
    ),
    (lambda: ContentMemory(2, 2, "block", column=0), f"Bits of a column {COUNT}"),
    (lambda: ContentMemory(2, 2, "block", [1]), "Number of words in a memory must be 2, not 1"),
    (
        lambda: ContentMemory(2, 2, "block", [3, 4]),
        "Word 1 of a memory must be an unsigned integer of 2 bits, not 0x4",
    ),
    (
        lambda: ContentMemory(2, 1, "block", [-1]),
        "Word 0 of a memory must be an unsigned integer of 2 bits, not -0x1",
    ),
    (lambda: ImageBuffer(changed(ONE, banks=0)), f"Banks of a buffer {COUNT}"),
    (
        lambda: ImageBuffer(changed(ONE, buffer_storage="flash")),
        "Storage of a buffer must be block or distributed or registers, not 'flash'",
    ),
    (lambda: ResultBuffer(ONE, 0), f"Banks of a buffer {COUNT}"),
    (lambda: WordCollector(ONE), "Beats of a collected word must be an integer of at least 2, not 1"),
    (lambda: ResultSplitter(ONE), "Parts of a split result must be an integer of at least 2, not 1"),
    (lambda: Drain(changed(ONE, requantisers=2)), "Requantisers must be an integer from 1 to 1, not 2"),
    (lambda: Argmax(changed(ONE, requantisers=0)), "Requantisers must be an integer from 1 to 1, not 0"),
    (
        lambda: Argmax(changed(ONE, act_bits=4)),
        "Activation width of the layer before an argmax must be None, not 4",
    ),
    (lambda: Requantiser(changed(ONE, requantisers=0)), f"Requantisers {COUNT}"),
    (lambda: Requantiser(changed(ONE, shift=-1)), "Right shift must be an integer of at least 0, not -1"),
    (lambda: Requantiser(changed(ONE, act_bits=0)), f"Width of an activation {COUNT}"),
    (lambda: Requantiser(digit(2, 1)), "Lowest exponent of a digit must be an integer from 0 to 1, not 2"),
    (lambda: Requantiser(digit(-1, 1)), "Lowest exponent of a digit must be an integer from 0 to 1, not -1"),
    (
        lambda: Requantiser(changed(ONE, acc_lo=2, acc_hi=1)),
        "Lower end of the sums must be at most 1, the upper end, not 2",
    ),
    (
        lambda: Requantiser(changed(ONE, bias_lo=1)),
        "Lower end of the biases must be at most 0, the upper end, not 1",
    ),
    (
        lambda: Requantiser(changed(ONE, out_lo=2, out_hi=1)),
        "Lower end of the scaled sums must be at most 1, the upper end, not 2",
    ),
    (
        lambda: SumLayer(replace(SUMS, sum_storage="flash"), None, None),
        "Storage of sums must be block or distributed or registers, not 'flash'",
    ),
    (lambda: WeightLoader([]), "Memories to load must be at least one, not []"),
    (lambda: Gearbox(EDGE._replace(bits=0)), f"Width of an activation {COUNT}"),
    (lambda: Gearbox(EDGE._replace(word_inputs=0)), f"Inputs of a word {COUNT}"),
    (lambda: Gearbox(EDGE._replace(lanes=2)), "Lanes of a beat must be an integer from 1 to 1, not 2"),
    (
        lambda: Gearbox(EDGE._replace(fold_tail=0)),
        "Neurons in the last beat of a fold must be an integer from 1 to 1, not 0",
    ),
    (
        lambda: Gearbox(EDGE._replace(image_tail=2)),
        "Neurons in the last beat of an image must be an integer from 1 to 1, not 2",
    ),
    (
        lambda: Gearbox(EDGE._replace(last_word_inputs=2)),
        "Inputs of the last word must be an integer from 1 to 1, not 2",
    ),
    (
        lambda: Gearbox(EDGE._replace(lanes=2, word_inputs=2)),
        "Neurons in the last of a fold's beats, each a word, must be 2, not 1",
    ),
    (lambda: SharedSumEngine(changed(ONE, simd=2)), "Inputs per cycle must be an integer from 1 to 1, not 2"),
    (lambda: SharedSumEngine(changed(ONE, pe=2)), "Neurons per cycle must be an integer from 1 to 1, not 2"),
    (
        lambda: SharedSumEngine(changed(ONE, acc_lo=2, acc_hi=1)),
        "Lower end of the sums must be at most 1, the upper end, not 2",
    ),
    (lambda: SharedSumEngine(changed(ONE, group=0)), f"Inputs of a shared sum {COUNT}"),
    (lambda: CountEngine(changed(ONE, in_bits=2)), "Width of inputs that are counted must be 1, not 2"),
    (
        lambda: CountEngine(changed(ONE, group=4)),
        "Inputs that are counted at once must be an integer from 1 to 3, not 4",
    ),
    (
        lambda: TableEngine(changed(TABLES, group=1)),
        "Inputs of a table must be an integer of at least 2, not 1",
    ),
    (
        lambda: TableEngine(msgspec.structs.replace(TABLES, engine=Tables(2))),
        f"Groups whose tables are filled at once {COUNT}",
    ),
    (lambda: HardwiredEngine(changed(CONSTANT, n_in=3), GRAPH), "Inputs of the graph must be 3, not 2"),
    (lambda: HardwiredEngine(changed(CONSTANT, n_out=3), GRAPH), "Outputs of the graph must be 3, not 2"),
    (lambda: HardwiredEngine(changed(CONSTANT, graph=OTHER), GRAPH), "Depth of the graph must be 3, not 1"),
    (
        lambda: HardwiredEngine(changed(CONSTANT, simd=1), GRAPH),
        "Inputs per cycle of constant weights must be 2, not 1",
    ),
    (
        lambda: HardwiredEngine(changed(CONSTANT, pe=1), GRAPH),
        "Neurons per cycle of constant weights must be 2, not 1",
    ),
    (lambda: Accelerator([], 1, None), "Layers of a network must be at least one, not []"),
    (lambda: Accelerator([ONE], 1, []), "Number of layers with contents must be 1, not 0"),
    (
        lambda: edge_between(changed(ONE, act_bits=2), ONE),
        "Inputs of layer0 must be 1 of 2 bits, as layer0 gives them, not 1 of 1 bits",
    ),
]


@pytest.mark.parametrize(("build", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_refused(build, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        build()


@pytest.mark.parametrize("value", [1.0, "1", None, np.int64(1)], ids=repr)
def test_count_of_another_type_is_refused(value):
    """NumPy's integers are refused, too: Amaranth cannot compute with them."""
    message = f"Banks of a buffer must be an integer of at least 1, not {value!r}"
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        Credits(value)
