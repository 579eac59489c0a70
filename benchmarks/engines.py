"""What each engine costs, against what one would write without thinking, and against da4ml and alkaid.

    python benchmarks/engines.py [--family ecp5] [--lanes 16x16] [--matrix 32] [--picture engines.png]

Two tables. The first: lanes for weights that change, each engine alone, synthesised by the same yosys: inputs
and weights arrive, sums leave. The second: one random matrix of constant weights as adders, pipelined in the
same way whoever found them: bits of all adders, counted from the graph itself, depth, time of the solver
and LUTs. da4ml and alkaid take part where they are installed (`pip install .[compare]`); each is asked for
its lowest depth, for a few levels more and for its best. Times are the shortest of several runs, all
solvers taking turns.
"""

import argparse
import importlib
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from matplotlib.figure import Figure

from bc_hw.cli.console import print_json, print_table, progress
from bc_hw.eda import yosys
from bc_hw.eda.area import Area
from bc_hw.eda.toolchain import YOSYS
from bc_hw.errors import PlanError
from bc_hw.files import atomic_file
from bc_hw.graphs.graph import AdderGraph, GraphBuilder, Node, Output
from bc_hw.graphs.sharing import add_rows, input_terms
from bc_hw.graphs.solve import least_depth, solve_matrix
from bc_hw.hw.delay import delay
from bc_hw.hw.engines.count import CountEngine
from bc_hw.hw.engines.hardwired import HardwiredEngine
from bc_hw.hw.engines.shared_sum import SharedSumEngine
from bc_hw.hw.engines.table import TableEngine
from bc_hw.intmath import Range
from bc_hw.plan.engines import Folding, LayerShape
from bc_hw.plan.engines.hardwired import Hardwired, graph_plan
from bc_hw.plan.families import DEFAULT_FAMILY, FAMILIES, Family
from bc_hw.plan.matrix import StagePlanner
from bc_hw.plan.stage import MatrixStage
from bc_hw.verilog import to_rtlil

TOP = "engine"
SEED = 0
"""Of the random matrix."""


class PlainLanes(wiring.Component):
    """What one writes first: every lane adds or subtracts its input, a tree, an accumulator."""

    def __init__(self, plan: MatrixStage, *, registered: bool):
        self.plan = plan
        self.registered = registered
        self.shape = signed(plan.accumulator_bits)
        super().__init__(
            {
                "issue": In(1),
                "last": In(1),
                "word": In(plan.input_word_bits),
                "weights": In(plan.lanes),
                "o": Out(stream.Signature(data.ArrayLayout(self.shape, plan.pe), always_ready=True)),
            }
        )

    def elaborate(self, platform):
        """Build the lanes."""
        m = Module()
        plan = self.plan
        levels = 1 + (plan.simd - 1).bit_length() if self.registered else 0
        word, weights = Signal.like(self.word), Signal.like(self.weights)
        m.d.sync += [word.eq(self.word), weights.eq(self.weights)]
        valid = delay(m, self.issue, 2 + levels, name="valid")
        m.d.comb += self.o.valid.eq(delay(m, self.issue & self.last, 2 + levels, name="done"))
        for neuron in range(plan.pe):
            terms = []
            for index in range(plan.simd):
                value = word.word_select(index, plan.in_bits)
                chosen = Mux(weights[neuron * plan.simd + index], value, -value)
                terms.append(self._step(m, chosen, signed(plan.in_bits + 1)))
            while len(terms) > 1:
                pairs = [terms[at : at + 2] for at in range(0, len(terms), 2)]
                shape = signed(len(terms[0]) + 1)
                terms = [
                    self._step(m, pair[0] + pair[1] if len(pair) > 1 else pair[0], shape) for pair in pairs
                ]
            accumulator, total = Signal(self.shape), Signal(self.shape)
            m.d.comb += [total.eq(accumulator + terms[0]), self.o.payload[neuron].eq(total)]
            with m.If(valid):
                m.d.sync += accumulator.eq(total)
            with m.If(self.o.valid):
                m.d.sync += accumulator.eq(0)
        return m

    def _step(self, m: Module, value: Value, shape) -> Signal:
        result = Signal(shape, reset_less=True)
        (m.d.sync if self.registered else m.d.comb).__iadd__(result.eq(value))
        return result


class Alone(wiring.Component):
    """An engine as a top module, every member of its interface a port."""

    def __init__(self, engine: wiring.Component):
        self.engine = engine
        ports = {name: In(member.shape) for name, member in engine.signature.members.items() if name != "o"}
        super().__init__(ports | {"valid": Out(1), "sums": Out(len(engine.o.payload.as_value()))})

    def elaborate(self, platform):
        """Connect the ports."""
        m = Module()
        m.submodules.engine = engine = self.engine
        m.d.comb += [self.valid.eq(engine.o.valid), self.sums.eq(engine.o.payload.as_value())]
        for name in self.signature.members:
            if name not in ("valid", "sums"):
                m.d.comb += getattr(engine, name).eq(getattr(self, name))
        return m


class Solver(NamedTuple):
    """One way to turn the matrix into adders.

    Parameters
    ----------
    name, wanted : str
        Who solves, and what it is asked for.
    solve : callable
        What is timed.
    convert : callable
        From its answer to the graph.
    """

    name: str
    wanted: str
    solve: Callable[[], object]
    convert: Callable[[object], AdderGraph]


def measure_area(component: wiring.Component, family: str) -> Area:
    """Synthesise a component alone and count what it spends."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / yosys.INPUT_FILE).write_text(to_rtlil(Alone(component), TOP), encoding="utf-8")
        script = yosys.synthesis_script(FAMILIES[family], TOP, [TOP])
        yosys.run_yosys(YOSYS.find(), script, folder, log=folder / "yosys.log")
        return yosys.read_netlist(folder, FAMILIES[family], TOP, []).area(TOP)


def lane_engines(
    simd: int, pe: int, in_bits: int, family: Family
) -> Iterator[tuple[str, MatrixStage, wiring.Component]]:
    """Yield name, plan and component of every engine that has ``simd * pe`` lanes."""
    lanes = simd * pe
    planner = StagePlanner(0, LayerShape(lanes, lanes, in_bits, None), family)
    plain = planner.plan(Folding(simd, pe, "pairs", 1, 1))
    yield "plain, no registers", plain, PlainLanes(plain, registered=False)
    yield "plain, registered", plain, PlainLanes(plain, registered=True)
    for group in (1, 2, 3):
        plan = planner.plan(Folding(simd, pe, "pairs", group, 1))
        yield f"shared sums of {group}", plan, SharedSumEngine(plan)
    for group in (1, 2, 3) if in_bits == 1 else ():
        plan = planner.plan(Folding(simd, pe, "counts", group, 1))
        yield f"counts of {group}", plan, CountEngine(plan)
    for group in range(2, family.table_group + 1):
        try:
            plan = planner.plan(Folding(lanes, 1, "tables", group, 1))
        except PlanError:
            continue  # so few neurons pass before the tables for the next image are filled
        yield f"tables of {group}", plan, TableEngine(plan)


def measure_lanes(simd: int, pe: int, in_bits: int, family: Family) -> list[dict]:
    """Synthesise every engine for weights that change; return one entry each."""
    engines = list(lane_engines(simd, pe, in_bits, family))
    entries = []
    with progress(f"lanes on {family.title}", len(engines)) as advance:
        for name, plan, component in engines:
            area = measure_area(component, family.name)
            entries.append(
                {
                    "engine": name,
                    "simd": plan.simd,
                    "pe": plan.pe,
                    "luts": area.luts,
                    "ffs": area.ffs,
                    "luts_per_lane": area.luts / plan.lanes,
                }
            )
            advance(remark=name)
    return entries


def solvers(matrix: np.ndarray, span: Range) -> list[Solver]:
    """Return the solvers that are there."""
    least = least_depth(matrix.shape[1])
    found = [Solver("plain trees", "", lambda: _plain_graph(matrix, span), _same)]
    for wanted, depth in (
        (f"depth {least}", least),
        (f"depth {least + 1}", least + 1),
        (f"depth {least + 3}", least + 3),
        ("fewest bits", None),
    ):
        for thorough in (False, True):
            found.append(
                Solver(
                    "bc_hw, thorough" if thorough else "bc_hw",
                    wanted,
                    partial(solve_matrix, matrix, span, max_depth=depth, thorough=thorough),
                    _same,
                )
            )
    kernel = np.ascontiguousarray(matrix.T, dtype=np.float32)
    spans = [(float(span.lo), float(span.hi), 1.0)] * matrix.shape[1]
    for name, function, options in (
        ("da4ml", "solve", {"adder_size": 1, "carry_size": -1}),
        ("alkaid", "cmvm_solve", {}),
    ):
        try:
            solve = getattr(importlib.import_module(f"{name}.cmvm"), function)
        except ImportError:
            continue
        for wanted, slack in ((f"depth {least}", 0), (f"depth {least + 3}", 3), ("fewest bits", -1)):
            for method in ("wmc", "mc"):
                found.append(
                    Solver(
                        f"{name} {method}",
                        wanted,
                        partial(solve, kernel, method0=method, hard_dc=slack, qintervals=spans, **options),
                        partial(_foreign_graph, n_in=matrix.shape[1], span=span),
                    )
                )
    return found


def measure_matrix(size: int, in_bits: int, family: Family, *, repeats: int, synthesise: bool) -> list[dict]:
    """Let every solver solve the same random matrix; return one entry each."""
    matrix = np.random.default_rng(SEED).choice([-1, 1], size=(size, size))
    span = Range(0, (1 << in_bits) - 1)
    running = solvers(matrix, span)
    seconds = {solver: [] for solver in running}
    answers = {}
    with progress(f"{size}x{size} matrix", (repeats + synthesise) * len(running)) as advance:
        for _ in range(repeats):  # in turns, so that all share whatever else the machine does
            for solver in running:
                advance(remark=f"{solver.name}, {solver.wanted}")
                start = time.perf_counter()
                answers[solver] = solver.solve()
                seconds[solver].append(time.perf_counter() - start)
        entries = []
        for solver in running:
            graph = solver.convert(answers[solver])
            if not np.array_equal(graph.matrix(), matrix):
                raise AssertionError(f"{solver.name} must compute the matrix")
            entries.append(
                {
                    "solver": solver.name,
                    "wanted": solver.wanted,
                    "depth": graph.depth,
                    "adders": len(graph.nodes),
                    "adder_bits": graph.adder_bits,
                    "milliseconds": 1000 * min(seconds[solver]),
                    "luts": None,
                    "ffs": None,
                    "luts_per_weight": None,
                }
            )
            if synthesise:
                area = measure_area(_hardwired(graph, in_bits, family), family.name)
                entries[-1] |= {
                    "luts": area.luts,
                    "ffs": area.ffs,
                    "luts_per_weight": area.luts / matrix.size,
                }
                advance(remark=f"{solver.name}, {solver.wanted}: synthesis")
    return entries


def _hardwired(graph: AdderGraph, in_bits: int, family: Family) -> HardwiredEngine:
    n_out = len(graph.outputs)
    planner = StagePlanner(0, LayerShape(graph.n_in, n_out, in_bits, None), family)
    plan = planner.plan(Folding(graph.n_in, n_out, "pairs", 1, n_out))
    return HardwiredEngine(msgspec.structs.replace(plan, engine=Hardwired(graph_plan(graph))), graph)


def _same(graph: AdderGraph) -> AdderGraph:
    return graph


def _plain_graph(matrix: np.ndarray, span: Range) -> AdderGraph:
    """Return a balanced tree of its own for every row."""
    builder = GraphBuilder(matrix.shape[1], span)
    return builder.graph(add_rows(builder, input_terms(matrix)))


def _foreign_graph(answer, n_in: int, span: Range) -> AdderGraph:
    """Return the adders of a da4ml or alkaid solution; every value is ``sign * (operand << shift)``."""
    nodes: list[Node] = []
    values = [(index, 1, 0) for index in range(n_in)]
    for stage in getattr(answer, "solutions", answer):
        buffer = []
        for operation in stage.ops:
            if operation.opcode == -1:
                index = operation.data[0] if hasattr(operation, "addr") else operation.id0
                operand, sign, shift = values[index]
                buffer.append((operand, sign, shift + stage.inp_shifts[index]))
                continue
            if operation.opcode not in (0, 1):
                raise ValueError(f"an adder was expected, not operation {operation.opcode}")
            if hasattr(operation, "addr"):
                (first, second), (moved,) = operation.addr, operation.data
            else:
                first, second, moved = operation.id0, operation.id1, operation.data
            left, (operand, sign, shift) = buffer[first], buffer[second]
            right = (operand, -sign if operation.opcode else sign, shift + moved)
            if left[2] > right[2]:
                left, right = right, left
            nodes.append(Node(left[0], right[0], left[1] * right[1], right[2] - left[2]))
            buffer.append((n_in + len(nodes) - 1, left[1], left[2]))
        values = [
            (buffer[at][0], -buffer[at][1] if negative else buffer[at][1], buffer[at][2] + shift)
            for at, negative, shift in zip(stage.out_idxs, stage.out_negs, stage.out_shifts, strict=True)
        ]
    if any(shift for _, _, shift in values):
        raise ValueError("outputs were expected as they are, not shifted")
    return AdderGraph(n_in, span, tuple(nodes), tuple(Output(operand, sign) for operand, sign, _ in values))


def draw(lanes: list[dict], matrix: list[dict], title: str, path: Path) -> None:
    """Draw LUTs per lane, and bits against depth of the constant matrix, as PNG."""
    figure = Figure(figsize=(13, 5), layout="constrained")
    bars, points = figure.subplots(1, 2)
    names = [entry["engine"] for entry in lanes]
    drawn = bars.barh(names, [entry["luts_per_lane"] for entry in lanes])
    bars.bar_label(drawn, fmt="%.1f", padding=3)
    bars.invert_yaxis()
    bars.set(title=title, xlabel="LUTs per lane, the engine alone")
    solved = [entry for entry in matrix if entry["solver"] != "plain trees"]
    for name in dict.fromkeys(entry["solver"] for entry in solved):
        own = [entry for entry in solved if entry["solver"] == name]
        points.plot(
            [entry["depth"] for entry in own],
            [entry["adder_bits"] for entry in own],
            marker="o",
            linestyle="none",
            alpha=0.7,
            label=f"{name}: {min(e['milliseconds'] for e in own):,.0f} to "
            f"{max(e['milliseconds'] for e in own):,.0f} ms",
        )
    points.set(title="constant matrix", xlabel="depth, adders", ylabel="bits of all adders")
    points.legend(fontsize=8)
    with atomic_file(path) as temporary:
        figure.savefig(temporary, format="png", dpi=120)


def main() -> None:
    """Measure, print, draw."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--family", choices=FAMILIES, default=DEFAULT_FAMILY.name)
    parser.add_argument("--lanes", default="16x16", help="inputs x neurons per cycle; 0 leaves this part out")
    parser.add_argument("--bits", type=int, default=8, help="width of the inputs")
    parser.add_argument("--matrix", type=int, default=32, help="size; 0 leaves this part out")
    parser.add_argument("--repeats", type=int, default=5, help="runs of each solver; the shortest counts")
    parser.add_argument("--no-synth", action="store_true", help="only solve the matrix, count no LUTs")
    parser.add_argument("--picture", type=Path, help="PNG to write")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    family = FAMILIES[arguments.family]
    lanes, matrix = [], []
    if arguments.lanes != "0":
        simd, pe = map(int, arguments.lanes.split("x"))
        lanes = measure_lanes(simd, pe, arguments.bits, family)
    if arguments.matrix:
        matrix = measure_matrix(
            arguments.matrix,
            arguments.bits,
            family,
            repeats=arguments.repeats,
            synthesise=not arguments.no_synth,
        )
    title = f"{arguments.lanes} lanes of {arguments.bits} bits, {family.title}"
    if arguments.picture:
        draw(lanes, matrix, title, arguments.picture)
    if arguments.json:
        print_json({"family": family.name, "bits": arguments.bits, "lanes": lanes, "matrix": matrix})
        return
    for name, entries in ((title, lanes), (f"Constant {arguments.matrix}x{arguments.matrix} matrix", matrix)):
        if entries:
            columns = [column.replace("_", " ") for column in entries[0]]
            print_table(name, columns, [list(entry.values()) for entry in entries])


if __name__ == "__main__":
    main()
