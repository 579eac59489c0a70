"""A mutant beside the unchanged design, in one module that asserts that they are equal.

Only the part that the mutation can reach is copied: all other cells have the same inputs in both, and so the
same values.
"""

from ..errors import ToolFailed, must_be
from .netlist import NUMBER_BITS, SELECT_MODULE

__all__ = ["pair", "step"]


def pair(module: dict, number: int) -> bool:
    """Put a copy of what a mutation reaches into its module, and assert that all outputs are equal.

    Parameters
    ----------
    module : dict
        One flat module of yosys's JSON, without memories, with `mutation_select` as black boxes; changed.
    number : int

    Returns
    -------
    bool
        False if the mutation reaches no output; then nothing is asserted.

    Raises
    ------
    ToolFailed
        If the module does not hold the mutant.
    """
    switch = _release_switch(module, number)
    copies = _copy(module, switch, _reached(module["cells"], switch, set()))
    return _assert_equal(module, [bit for bit in _output_bits(module) if bit in copies], copies)


def step(module: dict, number: int) -> bool:
    """Let a mutation act for one step only, and assert that no register, memory or output changes.

    Before the first step that changes one, all were equal: so one copy of the registers is enough, and their
    states are those that the design alone can reach. The inputs of a memory that is written are compared, and
    its outputs are left open; only a ROM that the mutation reaches is copied.

    Parameters
    ----------
    module : dict
        One flat module of yosys's JSON, with its memories, `mutation_select` as black boxes; changed.
    number : int

    Returns
    -------
    bool
        False if nothing depends on the mutation; then nothing is asserted.

    Raises
    ------
    ToolFailed
        If the module does not hold the mutant.
    """
    switch = _release_switch(module, number)
    cells = module["cells"]
    written = {cell["parameters"]["MEMID"] for cell in cells.values() if cell["type"] == "$memwr_v2"}
    ends = {name for name, cell in cells.items() if _holds_state(cell, written)}
    reached = [name for name in _reached(cells, switch, ends) if name not in ends]
    copies = _copy(module, switch, reached)
    compared = [
        bit
        for name in sorted(ends)
        for port, bits in cells[name]["connections"].items()
        if cells[name]["port_directions"][port] != "output"
        for bit in bits
        if bit in copies
    ]
    compared += [bit for bit in _output_bits(module) if bit in copies]
    free = []
    for name in [name for name, cell in cells.items() if cell["parameters"].get("MEMID") in written]:
        free += _outputs(cells.pop(name))
    for name in [name for name in module.get("memories", {}) if {name, f"\\{name}"} & written]:
        del module["memories"][name]
    module["ports"]["given"] = {"direction": "input", "bits": free}
    return _assert_equal(module, compared, copies)


def _holds_state(cell: dict, written: set[str]) -> bool:
    if cell["type"].startswith("$mem"):
        return cell["parameters"].get("MEMID") in written
    return "dff" in cell["type"]


def _copy(module: dict, switch: int, reached: list[str]) -> dict:
    """Add a copy of cells in which the mutant is on, off in all others; return which bit became which."""
    bits = {bit for name in reached for bit in _outputs(module["cells"][name])}
    first = _next_bit(module)
    copies: dict = {bit: first + index for index, bit in enumerate(sorted(bits))}
    copies[switch] = "1"
    for name in reached:
        cell = module["cells"][name]
        again = {port: [copies.get(bit, bit) for bit in wires] for port, wires in cell["connections"].items()}
        module["cells"][f"{name}_copy"] = cell | {"connections": again}
    for name, net in list(module["netnames"].items()):
        if bits & set(net["bits"]):
            again = [copies.get(bit, bit) for bit in net["bits"]]
            module["netnames"][f"{name}_copy"] = net | {"bits": again}
    for cell in module["cells"].values():
        for port, wires in cell["connections"].items():
            cell["connections"][port] = ["0" if bit == switch else bit for bit in wires]
    return copies


def _assert_equal(module: dict, compared: list[int], copies: dict) -> bool:
    if not compared:
        return False
    compared = sorted(set(compared))
    equal = _next_bit(module)
    module["netnames"]["equal"] = {"hide_name": 0, "bits": [equal], "attributes": {}}
    widths = {"A_SIGNED": 0, "B_SIGNED": 0, "A_WIDTH": len(compared), "B_WIDTH": len(compared), "Y_WIDTH": 1}
    module["cells"]["compare"] = {
        "type": "$eq",
        "parameters": {key: format(value, "032b") for key, value in widths.items()},
        "attributes": {},
        "port_directions": {"A": "input", "B": "input", "Y": "output"},
        "connections": {"A": compared, "B": [copies[bit] for bit in compared], "Y": [equal]},
    }
    module["cells"]["must_be_equal"] = {
        "type": "$assert",
        "parameters": {},
        "attributes": {},
        "port_directions": {"A": "input", "EN": "input"},
        "connections": {"A": [equal], "EN": ["1"]},
    }
    # Only the assertion counts: what it does not depend on goes.
    module["ports"] = {name: port for name, port in module["ports"].items() if port["direction"] == "input"}
    return True


def _next_bit(module: dict) -> int:
    named = [bit for net in module["netnames"].values() for bit in net["bits"]]
    used = [bit for cell in module["cells"].values() for bits in cell["connections"].values() for bit in bits]
    return 1 + max(bit for bit in [*named, *used] if isinstance(bit, int))


def _output_bits(module: dict) -> list:
    return [bit for port in module["ports"].values() if port["direction"] == "output" for bit in port["bits"]]


def _outputs(cell: dict) -> list:
    return [
        bit
        for port, bits in cell["connections"].items()
        if cell["port_directions"][port] == "output"
        for bit in bits
        if isinstance(bit, int)
    ]


def _release_switch(module: dict, number: int) -> int:
    """Take out what selects mutants; return the bit that switched this one on."""
    cells = module["cells"]
    selects = [name for name, cell in cells.items() if cell["type"] == SELECT_MODULE]
    numbers = [cells.pop(name)["connections"]["value"] for name in selects]
    wanted = list(format(number, f"0{NUMBER_BITS}b")[::-1])
    off, switch = set(), []
    for name, cell in list(cells.items()):
        if cell["type"] == "$eq" and cell["connections"]["A"] in numbers:
            (off.add if cell["connections"]["B"] != wanted else switch.append)(cell["connections"]["Y"][0])
            del cells[name]
    if len(switch) != 1:
        raise ToolFailed(must_be(f"Places of mutant {number} in the netlist", "one", len(switch)))
    for cell in cells.values():
        for port, bits in cell["connections"].items():
            cell["connections"][port] = ["0" if bit in off else bit for bit in bits]
    for name, net in list(module["netnames"].items()):
        if (off | {bit for value in numbers for bit in value}) & set(net["bits"]):
            del module["netnames"][name]
    return switch[0]


def _reached(cells: dict, start: int, ends: set[str]) -> list[str]:
    """Return the cells that a bit can reach, through registers too, but not through ``ends``."""
    readers: dict[int, list[str]] = {}
    for name, cell in cells.items():
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] != "output":
                for bit in bits:
                    readers.setdefault(bit, []).append(name)
    found, waiting = {}, [start]
    while waiting:
        for name in readers.get(waiting.pop(), ()):
            if name not in found:
                found[name] = None
                if name not in ends:
                    waiting += _outputs(cells[name])
    return list(found)
