"""What stands around the stages costs: ports, the class, the output buffer, credits, the loader."""

from collections.abc import Sequence

from ...intmath import bits_for, ceil_div
from ..fabric.adders import Cost, Parts
from ..fabric.memory import memory_cost
from ..families import Family
from ..ports import image_port, result_port
from ..stage import AnyStage, MatrixStage
from .features import fitted_constants, plus

__all__ = ["fixed_cost", "input_cost", "output_cost", "port_cost", "port_parts"]


def port_parts(stages: Sequence[AnyStage], output_room: int, family: Family, loadable: bool) -> Parts:
    """Return the parts of what is around the layers: input, class, output buffer, credits, loader."""
    return plus(
        _fixed_parts(len(stages), sum(stage.weights > 0 for stage in stages), loadable),
        _input_parts(stages[0]),
        _output_parts(stages[-1], output_room, family),
    )


def _fixed_parts(layers: int, weighted: int, loadable: bool) -> Parts:
    return Parts(0, 0, 0, (1, layers + 1, 0, 0, 0, int(loadable), weighted if loadable else 0))


def _input_parts(first: AnyStage) -> Parts:
    padded = (first.word_inputs - first.last_word_inputs) * first.in_bits
    features = (0, 0, bits_for(first.input_words), 0, 0, 0, 0)
    # Where a word takes several beats, all but its last are kept; that is hidden where a packet ends early.
    port = image_port(first)
    more = port.word_beats - 1
    bits = port.data_bits if more else 0
    return Parts(padded + bits + 2 * more, first.input_word_bits + more * bits + 2 * (more > 0), 0, features)


def _output_parts(last: MatrixStage, output_room: int, family: Family) -> Parts:
    fifo, bits = _output_buffer(last, output_room, family)
    features = (0, 0, 0, last.requant.lanes * last.requant.out_bits, bits, 0, 0)
    # Where a result takes several beats, each bit is chosen among them; a LUT of six inputs takes four.
    port = result_port(last)
    ways = port.group_beats - 1
    chosen = ceil_div(ways, 3 if family.costs.lut_inputs >= 6 else 1) * min(port.data_bits, port.group_bits)
    counter = bits_for(port.group_beats)
    return Parts(fifo[0] + chosen + counter, fifo[1] + 2 * bits + counter, fifo[2], features)


def _output_buffer(last: MatrixStage, room: int, family: Family):
    depth = room * last.drain_beats
    bits = last.requant.lanes * last.requant.out_bits + bits_for(last.n_out) + 1
    # Yosys chooses for the output buffer: LUTs while they can be memory and are few.
    in_luts = family.lutram_depth and depth <= 4 * family.lutram_depth
    return memory_cost(bits, depth, "distributed" if in_luts else "block", family, True), bits


def input_cost(first: AnyStage, family: Family) -> Cost:
    """Return what the ports cost because of the first layer."""
    return _input_parts(first).cost(fitted_constants(family, "port"))


def output_cost(last: MatrixStage, output_room: int, family: Family) -> Cost:
    """Return what the ports cost because of the last layer."""
    return _output_parts(last, output_room, family).cost(fitted_constants(family, "port"))


def fixed_cost(layers: int, weighted: int, family: Family, *, loadable: bool) -> Cost:
    """Return what the ports of a pipeline of so many layers, some with weights, cost anyway."""
    return _fixed_parts(layers, weighted, loadable).cost(fitted_constants(family, "port"))


def port_cost(stages: Sequence[AnyStage], output_room: int, family: Family, *, loadable: bool) -> Cost:
    """Return what stands around the layers."""
    return port_parts(stages, output_room, family, loadable).cost(fitted_constants(family, "port"))
