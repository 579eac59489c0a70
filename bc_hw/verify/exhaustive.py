"""Going through all states that a small module can reach, with all inputs in each.

For control, whose counters never take some of their values: induction starts from these, too, and finds
differences that never come about.
"""

from collections.abc import Callable

import numpy as np

__all__ = ["MOST_INPUT_BITS", "MOST_STATES", "holds_everywhere"]

MOST_INPUT_BITS = 8
MOST_STATE_BITS = 63
MOST_STATES = 200_000

GATES: dict[str, Callable] = {
    "$_NOT_": lambda A: ~A,
    "$_AND_": lambda A, B: A & B,
    "$_OR_": lambda A, B: A | B,
    "$_XOR_": lambda A, B: A ^ B,
    "$_XNOR_": lambda A, B: ~(A ^ B),
    "$_NAND_": lambda A, B: ~(A & B),
    "$_NOR_": lambda A, B: ~(A | B),
    "$_ANDNOT_": lambda A, B: A & ~B,
    "$_ORNOT_": lambda A, B: A | ~B,
    "$_MUX_": lambda A, B, S: np.where(S, B, A),
}
REGISTER = "$_DFF_P_"
CHECK = "$assert"


def holds_everywhere(module: dict) -> int:
    """Return how many states can be reached, if the assertion holds in all of them for all inputs, else 0.

    Parameters
    ----------
    module : dict
        One module of yosys's JSON: gates of `GATES`, registers of one clock, each with an initial value, and
        assertions.

    Returns
    -------
    int
        0, too, if the module is too large to be gone through, or has other cells.
    """
    cells = list(module["cells"].values())
    registers = [cell["connections"] for cell in cells if cell["type"] == REGISTER]
    gates = [cell for cell in cells if cell["type"] in GATES]
    checks = [cell["connections"]["A"][0] for cell in cells if cell["type"] == CHECK]
    if len(registers) + len(gates) + len(checks) < len(cells) or not checks:
        return 0
    read = {
        bit for cell in gates for port, bits in cell["connections"].items() if port != "Y" for bit in bits
    }
    read |= {ports["D"][0] for ports in registers} | set(checks)
    given = {bit for port in module["ports"].values() if port["direction"] == "input" for bit in port["bits"]}
    inputs = sorted(given & read)
    if len(inputs) > MOST_INPUT_BITS or len(registers) > MOST_STATE_BITS:
        return 0
    order = _ordered(gates, {"0", "1", *inputs, *(ports["Q"][0] for ports in registers)})
    if order is None:
        return 0
    start = sum(value << index for index, value in enumerate(_initial(module, registers)))
    seen = frontier = np.array([start], dtype=np.uint64)
    while len(frontier):
        following = _step(frontier, inputs, registers, order, checks)
        if following is None:
            return 0
        frontier = np.setdiff1d(following, seen, assume_unique=True)
        seen = np.union1d(seen, frontier)
        if len(seen) > MOST_STATES:
            return 0
    return len(seen)


def _ordered(gates: list[dict], known: set) -> list[dict] | None:
    """Return the gates so that each follows what it reads; None if they go round in a circle."""
    order, left = [], gates
    while left:
        ready = [
            cell
            for cell in left
            if all(bits[0] in known for port, bits in cell["connections"].items() if port != "Y")
        ]
        if not ready:
            return None
        known |= {cell["connections"]["Y"][0] for cell in ready}
        order += ready
        left = [cell for cell in left if cell["connections"]["Y"][0] not in known]
    return order


def _initial(module: dict, registers: list[dict]) -> list[int]:
    values = {}
    for net in module["netnames"].values():
        for bit, value in zip(net["bits"], reversed(net["attributes"].get("init", "")), strict=False):
            if value in "01":
                values[bit] = int(value)
    return [values.get(ports["Q"][0], 0) for ports in registers]


def _step(states, inputs, registers, order, checks) -> np.ndarray | None:
    """Return all states that follow, sorted; None if the assertion fails somewhere."""
    choices = np.arange(1 << len(inputs), dtype=np.uint64)
    at = np.repeat(states, len(choices))
    drive = np.tile(choices, len(states))
    one = np.uint64(1)
    values = {"0": np.zeros(len(at), bool), "1": np.ones(len(at), bool)}
    values |= {bit: (drive >> np.uint64(k) & one).astype(bool) for k, bit in enumerate(inputs)}
    values |= {ports["Q"][0]: (at >> np.uint64(k) & one).astype(bool) for k, ports in enumerate(registers)}
    for cell in order:
        ports = {port: values[bits[0]] for port, bits in cell["connections"].items() if port != "Y"}
        values[cell["connections"]["Y"][0]] = GATES[cell["type"]](**ports)
    if not all(values[bit].all() for bit in checks):
        return None
    following = np.zeros(len(at), np.uint64)
    for k, ports in enumerate(registers):
        following |= values[ports["D"][0]].astype(np.uint64) << np.uint64(k)
    return np.unique(following)
