"""The harness of a proof: free inputs, constants, assumptions, checks, and a view into components."""

from amaranth.asserts import AnyConst
from amaranth.back import rtlil
from amaranth.hdl import (
    Assert,
    Assume,
    Cover,
    Elaboratable,
    Fragment,
    Module,
    ResetSignal,
    ShapeLike,
    Signal,
    Value,
)

__all__ = ["TOP", "Harness", "Probe"]

TOP = "top"
"""Name of the module that the solver gets; a counterexample shows the wires of this module."""


class Probe:
    """A component inside a harness, and the signals inside the component.

    Parameters
    ----------
    component : Elaboratable
        The harness reads and drives its ports as usual.
    fragment : Fragment
        What the component elaborates to.
    """

    def __init__(self, component: Elaboratable, fragment: Fragment):
        self.component = component
        self._signals: dict[str, Signal] = {}
        self._registers: dict[str, Signal] = {}
        self._walk(fragment, "")

    def __getitem__(self, path: str) -> Signal:
        """Return the signal at ``path``: the names of its submodules and its own name, with dots between."""
        return self._signals[path]

    def __contains__(self, path: str) -> bool:
        """Return whether there is such a signal."""
        return path in self._signals

    def registers(self, *, reset: bool) -> dict[str, Signal]:
        """Return all registers that have a reset, or all that have none, by path."""
        return {path: signal for path, signal in self._registers.items() if signal.reset_less != reset}

    def _walk(self, fragment: Fragment, path: str) -> None:
        for domain, statements in fragment.statements.items():
            for statement in statements:
                for signal in statement._lhs_signals():
                    self._signals[path + signal.name] = signal
                    if domain != "comb":
                        self._registers[path + signal.name] = signal
        for part, name, _ in fragment.subfragments:
            self._walk(part, f"{path}{name}.")


class Harness:
    """One module around the components of a proof.

    Reset may fall into any cycle, unless a proof excludes it; it resets the harness's own registers, too.

    Attributes
    ----------
    m : Module
        The module that takes the logic of the proof.
    """

    def __init__(self):
        self.m = Module()
        self._inputs: list[Signal] = []
        self._count = 0

    def add(self, name: str, component: Elaboratable) -> Probe:
        """Put a component into the harness."""
        fragment = Fragment.get(component, None)
        self.m.submodules[name] = fragment
        return Probe(component, fragment)

    def free(self, name: str, shape: ShapeLike = 1) -> Signal:
        """Return an input that may have any value in any cycle."""
        signal = Signal(shape, name=name)
        self._inputs.append(signal)
        return signal

    def constant(self, name: str, shape: ShapeLike = 1) -> Signal:
        """Return an input that may have any value, the same in all cycles."""
        return self.wire(name, AnyConst(shape))

    def wire(self, name: str, value: Value) -> Signal:
        """Return ``value`` as a signal with a name, under which a counterexample shows it."""
        signal = Signal(value.shape(), name=name)
        self.m.d.comb += signal.eq(value)
        return signal

    def past(self, value: Value, cycles: int = 1, *, reset_less: bool = False) -> Value:
        """Return ``value`` as it was ``cycles`` ago; unless ``reset_less``, 0 if a reset came since."""
        self._count += 1
        for cycle in range(cycles):
            register = Signal(value.shape(), name=f"past_{self._count}_{cycle + 1}", reset_less=reset_less)
            self.m.d.sync += register.eq(value)
            value = register
        return value

    def assume(self, condition: Value) -> None:
        """Leave out every run in which ``condition`` is not true."""
        self.m.d.comb += Assume(condition)

    def check(self, name: str, condition: Value) -> None:
        """Demand that ``condition`` is true in every cycle."""
        self.m.d.comb += Assert(self.wire(f"check_{name}", condition.bool()))

    def cover(self, name: str, condition: Value) -> None:
        """Demand that some run reaches ``condition``: without one, all checks hold of nothing."""
        self.m.d.comb += Cover(self.wire(f"cover_{name}", condition.bool()))

    def no_reset(self) -> None:
        """Leave out runs with a reset."""
        self.assume(~ResetSignal())

    def to_rtlil(self) -> str:
        """Return the text that yosys reads."""
        return rtlil.convert(Fragment.get(self.m, None), name=TOP, ports=self._inputs, emit_src=False)
