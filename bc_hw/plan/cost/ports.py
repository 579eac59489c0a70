"""What stands around the stages costs: ports, the class, the output buffer, credits, the loader."""

from collections.abc import Sequence
from itertools import pairwise

from ...intmath import bits_for, ceil_div
from ..fabric.adders import Cost, Parts
from ..fabric.memory import memory_cost
from ..families import Family
from ..ports import image_port, result_port
from ..stage import AnyStage, MatrixStage
from ..walk import AnyWalk
from .features import PORT_FEATURES, fitted_constants, plus
from .windows import credits_cost, pixels_cost, reads_windows, takes_cost

__all__ = ["fixed_cost", "input_cost", "output_cost", "port_cost", "port_parts"]


def port_parts(stages: Sequence[AnyStage], output_room: int, family: Family, loadable: bool) -> Parts:
    """Return the parts of what is around the layers: input, class, output buffer, credits, loader."""
    return plus(
        _fixed_parts([(stage.walk, stage.room) for stage in stages], family),
        _loader_parts(sum(stage.weights > 0 for stage in stages), loadable),
        _input_parts(stages[0], family),
        _output_parts(stages[-1], output_room, family),
    )


def _port_features(**amounts: float) -> tuple[float, ...]:
    return tuple(amounts.get(name, 0) for name in PORT_FEATURES)


def _fixed_parts(rings: Sequence[tuple[AnyWalk, int]], family: Family) -> Parts:
    """Return the parts of the port, and of the credits of every buffer; a ring is a walk and its room."""
    luts, ffs = (sum(costs) for costs in zip(*(credits_cost(*ring, family) for ring in rings), strict=True))
    others = sum(not reads_windows(walk) for walk, _ in rings)
    return Parts(luts, ffs, 0, _port_features(ports=1, layers=others + 1))


def _loader_parts(weighted: int, loadable: bool) -> Parts:
    if not loadable:
        return Parts(0, 0, 0, _port_features())
    # For each of a layer's two memories a flag to shift and one to write, and where its words and beats end.
    return Parts(8 * weighted, 4 * weighted, 0, _port_features(loader=1))


def _input_parts(first: AnyStage, family: Family) -> Parts:
    padded = (first.word_inputs - first.last_word_inputs) * first.in_bits
    features = _port_features(input_bits=bits_for(first.input_words))
    # Where a word takes several beats, all but its last are kept; that is hidden where a packet ends early.
    port = image_port(first)
    more = port.word_beats - 1
    bits = port.data_bits if more else 0
    ffs = first.input_word_bits + more * bits + 2 * (more > 0)
    own = Parts(padded + bits + 2 * more, ffs, 0, features)
    return plus(own, Parts(*pixels_cost(first, family), 0, _port_features()))


def _output_parts(last: MatrixStage, output_room: int, family: Family) -> Parts:
    fifo, bits = _output_buffer(last, output_room, family)
    features = _port_features(score_bits=last.requant.lanes * last.requant.out_bits, result_bits=bits)
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
    return _input_parts(first, family).cost(fitted_constants(family, "port"))


def output_cost(last: MatrixStage, output_room: int, family: Family) -> Cost:
    """Return what the ports cost because of the last layer."""
    return _output_parts(last, output_room, family).cost(fitted_constants(family, "port"))


def fixed_cost(walks: Sequence[AnyWalk], weighted: int, family: Family, *, loadable: bool) -> Cost:
    """Return what a pipeline costs anyway, however its layers are folded.

    Parameters
    ----------
    walks : sequence of DenseWalk or WindowWalk
        Of its layers; their buffers have the usual room.
    weighted : int
        Layers with weights.
    family : Family
    loadable : bool
        Whether weights are loaded at run time.
    """
    fixed = _fixed_parts([(walk, walk.usual_room) for walk in walks], family)
    takes = [takes_cost(*walks, family) for walks in pairwise(walks)]
    luts, ffs = (sum(costs) for costs in zip((0, 0), *takes, strict=True))
    whole = plus(fixed, _loader_parts(weighted, loadable), Parts(luts, ffs, 0, _port_features()))
    return whole.cost(fitted_constants(family, "port"))


def port_cost(stages: Sequence[AnyStage], output_room: int, family: Family, *, loadable: bool) -> Cost:
    """Return what stands around the layers."""
    return port_parts(stages, output_room, family, loadable).cost(fitted_constants(family, "port"))
