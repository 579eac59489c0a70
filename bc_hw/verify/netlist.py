"""A netlist as yosys writes it in JSON, and changes to it that are switched on by a number.

Every bit of a signal is a number, or one of the characters 0, 1, x and z; the lowest bit stands first. A
mutant is a changed place behind a multiplexer: its select input compares the number of the chosen mutant,
which the cell `mutation_select` reads from a file when simulation starts, with the mutant's own. So one
compilation holds all mutants, and number 0 is the design as it was.
"""

from collections import Counter

__all__ = ["NUMBER", "NUMBER_BITS", "SELECT_FILE", "SELECT_MODULE", "Bits", "Module", "select_verilog"]

NUMBER = "mutation"
"""Name of the wire, in each module, that carries the number of the chosen mutant."""
NUMBER_BITS = 16
SELECT_MODULE = "mutation_select"
SELECT_FILE = "mutation.hex"

Bits = list[int | str]


def select_verilog() -> str:
    """Return the Verilog of the cell that tells which mutant is simulated."""
    return (
        f"module {SELECT_MODULE}(value);\n"
        f"  output [{NUMBER_BITS - 1}:0] value;\n"
        f"  reg [{NUMBER_BITS - 1}:0] chosen [0:0];\n"
        f'  initial $readmemh("{SELECT_FILE}", chosen);\n'
        "  assign value = chosen[0];\n"
        "endmodule\n"
    )


class Module:
    """One module of a netlist in yosys's JSON, changed in place.

    Parameters
    ----------
    name : str
    content : dict
        As under `modules` of the JSON.
    rom : list of int, optional
        Of each word of its ROM the bits that hold anything; by default all do.
    """

    def __init__(self, name: str, content: dict, rom: list[int] | None = None):
        self.name = name
        self.rom = rom
        self.content = content
        self.cells: dict[str, dict] = content["cells"]
        self.names: dict[str, dict] = content["netnames"]
        numbers = [bit for net in self.names.values() for bit in net["bits"] if isinstance(bit, int)]
        self._next = max(numbers, default=1) + 1
        self._chosen: dict[int, int] = {}
        self._best: dict[int, str] = {}
        # The wire of the number is there before the first change: `yosys mutate` takes it over.
        self._number = self.new_bits(NUMBER_BITS, NUMBER)

    def finish(self) -> None:
        """Drive the number; must be called once all changes are made."""
        self.cells[SELECT_MODULE] = {
            "hide_name": 0,
            "type": SELECT_MODULE,
            "parameters": {},
            "attributes": {"keep": "1"},
            "port_directions": {"value": "output"},
            "connections": {"value": self._number},
        }

    # What is there.

    def used(self) -> Counter:
        """Return how many cells and output ports use each bit."""
        uses = Counter()
        for cell in self.cells.values():
            for port, bits in cell["connections"].items():
                if cell["port_directions"][port] != "output":
                    uses.update(bits)
        for port in self.content["ports"].values():
            if port["direction"] != "input":
                uses.update(port["bits"])
        return uses

    def name_of(self, bits: Bits) -> str:
        """Return the shortest name that somebody gave to a wire with any of ``bits``, else `a net`."""
        if not self._best:
            for name, net in self.names.items():
                if net.get("hide_name"):
                    continue
                for bit in net["bits"]:
                    if len(name) < len(self._best.get(bit, name + " ")):
                        self._best[bit] = name
        return next((self._best[bit] for bit in bits if bit in self._best), "a net")

    # Changes.

    def new_bits(self, width: int, name: str | None = None) -> Bits:
        """Make a wire."""
        bits = list(range(self._next, self._next + width))
        self._next += width
        self.names[name or f"mutant_{bits[0]}"] = {"hide_name": 0, "bits": bits, "attributes": {}}
        return bits

    def cell(self, kind: str, parameters: dict[str, int], **ports: Bits) -> str:
        """Add a cell; ``Y`` and ``Q`` are outputs. Return its name."""
        name = f"mutant_cell_{self._next}_{len(self.cells)}"
        self.cells[name] = {
            "hide_name": 0,
            "type": kind,
            "parameters": {key: format(value, "032b") for key, value in parameters.items()},
            "attributes": {},
            "port_directions": {port: "output" if port in ("Y", "Q") else "input" for port in ports},
            "connections": ports,
        }
        return name

    def binary(self, kind: str, a: Bits, b: Bits, width: int, *, signed: bool = False) -> Bits:
        """Return the output of a new arithmetic, logic or comparing cell."""
        out = self.new_bits(width)
        parameters = {"A_SIGNED": int(signed), "B_SIGNED": int(signed)}
        parameters |= {"A_WIDTH": len(a), "B_WIDTH": len(b), "Y_WIDTH": width}
        self.cell(kind, parameters, A=a, B=b, Y=out)
        return out

    def register(self, data: Bits, clock: Bits) -> Bits:
        """Return the output of a new register."""
        out = self.new_bits(len(data))
        self.cell("$dff", {"WIDTH": len(data), "CLK_POLARITY": 1}, CLK=clock, D=data, Q=out)
        return out

    def chosen(self, number: int) -> int:
        """Return the bit that is 1 where this mutant is the chosen one."""
        if number not in self._chosen:
            wanted = list(format(number, f"0{NUMBER_BITS}b")[::-1])
            self._chosen[number] = self.binary("$eq", self._number, wanted, 1)[0]
        return self._chosen[number]

    def either(self, usual: Bits, mutated: Bits, number: int, out: Bits | None = None) -> Bits:
        """Return ``mutated`` where the mutant is chosen, else ``usual``."""
        out = self.new_bits(len(usual)) if out is None else out
        ports = {"A": usual, "B": mutated, "S": [self.chosen(number)], "Y": out}
        self.cell("$mux", {"WIDTH": len(usual)}, **ports)
        return out

    def replace_input(self, cell: str, port: str, mutated: Bits, number: int) -> None:
        """Let an input of a cell be ``mutated`` where the mutant is chosen."""
        connections = self.cells[cell]["connections"]
        connections[port] = self.either(connections[port], mutated, number)

    def release_output(self, cell: str, port: str) -> tuple[Bits, Bits]:
        """Take an output off its wire; return what the cell gives now, and the wire, which needs a driver."""
        connections = self.cells[cell]["connections"]
        wire = connections[port]
        connections[port] = self.new_bits(len(wire))
        self._move_init(wire, connections[port])
        return connections[port], wire

    def behind_output(self, cell: str, port: str) -> str:
        """Put a cell that changes nothing between an output and its wire; return its name.

        Its input A can then be changed in the place of the output, which keeps its initial value.
        """
        usual, wire = self.release_output(cell, port)
        widths = {"A_SIGNED": 0, "A_WIDTH": len(wire), "Y_WIDTH": len(wire)}
        return self.cell("$pos", widths, A=usual, Y=wire)

    def _move_init(self, wire: Bits, new: Bits) -> None:
        """Let a register keep its initial value, which stands at its wire."""
        initial = ["x"] * len(wire)
        for net in self.names.values():
            if "init" not in net["attributes"]:
                continue
            values = list(net["attributes"].pop("init")[::-1])
            for index, bit in enumerate(net["bits"]):
                if bit in wire:
                    initial[wire.index(bit)] = values[index]
                    values[index] = "x"
            if set(values) != {"x"}:
                net["attributes"]["init"] = "".join(values[::-1])
        if set(initial) != {"x"}:
            next(net for net in self.names.values() if net["bits"] == new)["attributes"]["init"] = "".join(
                initial[::-1]
            )
