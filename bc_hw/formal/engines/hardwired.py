"""Proofs of the engine `hardwired`: constant weights, as adders that neurons share."""

from functools import partial
from itertools import product

import numpy as np
from amaranth.hdl import Const

from ...hw.engines.hardwired import HardwiredEngine
from ...plan.engines import Folding
from ...plan.engines.hardwired import Hardwired, graph_plan, layer_graph
from ..harness import Harness
from ..plans import correction, layer_plan
from ..proof import Mode, Proof
from ..sums import signed_sum

__all__ = ["PROOFS"]

ENGINE = "hardwired"

BITS = 2
"""Width of an input."""


def sums(h: Harness, n_in: int, n_out: int) -> None:
    """Build an engine for each weight matrix of this size, and offer all of them the same inputs."""
    issue, word = h.free("issue"), h.free("word", n_in * BITS)
    for number, signs in enumerate(product((1, -1), repeat=n_in * n_out)):
        weights = np.array(signs).reshape(n_out, n_in)
        graph = layer_graph(weights, BITS)
        plan = layer_plan(
            n_in, n_out, Folding(n_in, n_out), in_bits=BITS, engine=Hardwired(graph_plan(graph))
        )
        dut = h.add(f"dut_{number}", HardwiredEngine(plan, graph)).component
        h.m.d.comb += [dut.issue.eq(issue), dut.word.eq(word)]
        late = plan.capture_latency - 1
        valid = h.past(issue, late)
        h.check(f"valid_{number}", dut.o.valid == valid)
        inputs = h.past(word, late - 1, reset_less=True)
        terms = [inputs[at : at + BITS] for at in range(0, len(inputs), BITS)]
        ones = correction(plan, weights)
        for neuron in range(n_out):
            positive = Const(sum(int(w > 0) << i for i, w in enumerate(weights[neuron])), n_in)
            want = signed_sum(terms, positive)
            got = dut.o.payload[neuron]
            h.check(f"sum_{number}_{neuron}", ~valid | (got + int(ones[neuron]) == want))
    h.cover("all_largest", valid & (inputs == (1 << n_in * BITS) - 1))


PROOFS = [
    Proof(
        "hardwired-sums",
        "Engine `hardwired`: the result of each neuron plus the correction that its bias holds equals the "
        "sum of +-x, for all inputs and every weight matrix.",
        "all 64 matrices of 3 inputs of 2 bits x 2 neurons",
        Mode.INDUCTION,
        9,
        partial(sums, n_in=3, n_out=2),
        slow=True,
    ),
]
