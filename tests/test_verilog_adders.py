"""Adders that invert an operand: one cell in the netlist for synthesis, and the same function."""

import re

import pytest
from amaranth.hdl import Module, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from bc_hw.eda import yosys
from bc_hw.eda.toolchain import YOSYS
from bc_hw.hw.add_inverted import add_inverted, add_signed
from bc_hw.verilog import for_synthesis, to_rtlil
from tests.amaranth_bench import play


class Adders(wiring.Component):
    """Both kinds of adder, in registers as wide as they need, wider and narrower."""

    a: In(signed(5))
    b: In(signed(4))
    s: In(2)
    inverted: Out(signed(6))
    narrow: Out(signed(5))
    exact: Out(signed(6))

    def elaborate(self, platform):
        m = Module()
        narrow = Signal(signed(5))
        m.d.sync += [
            self.inverted.eq(add_inverted(self.a, self.b, self.s[0])),
            narrow.eq(add_inverted(self.b, self.a, self.s[1])),
            self.narrow.eq(narrow),
            self.exact.eq(add_signed(self.a, self.b, self.s[0])),
        ]
        return m


def signed_value(value, bits):
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)


def test_every_sum():
    values = [(a, b, s) for a in range(-16, 16) for b in range(-8, 8) for s in range(4)]
    rows = [{"a": a, "b": b, "s": s} for a, b, s in values]
    got = play(Adders(), rows, ["inverted", "narrow", "exact"], tail=2)
    for at, (a, b, s) in enumerate(values):
        assert got[at + 1][0] == a + (~b if s & 1 else b)
        assert got[at + 2][1] == signed_value(b + (~a if s & 2 else a), 5)
        assert got[at + 1][2] == (a - b if s & 1 else a + b)


def test_for_synthesis_they_are_single_cells():
    text = to_rtlil(Adders(), "bc_accel.layer0.engine")
    changed = for_synthesis(text)
    assert text.count("cell $xor") == text.count("cell $add") == 3
    assert changed.count("cell $alu") == 3
    assert "cell $xor" not in changed
    assert "cell $add" not in changed
    other = to_rtlil(Adders(), "bc_accel.layer0.drain")
    assert for_synthesis(other) == other


@pytest.mark.synth
@pytest.mark.parametrize("broken", [False, True])
def test_the_netlists_are_equal(tmp_path, broken):
    """Yosys proves it; and disproves it once an inverter is taken away."""
    text = to_rtlil(Adders(), "bc_accel.layer0.engine")
    changed = for_synthesis(text)
    if broken:
        changed = re.sub(r"connect \\BI .*", r"connect \\BI 1'0", changed, count=1)
    (tmp_path / "gold.il").write_text(text)
    (tmp_path / "gate.il").write_text(changed)
    script = [
        "read_rtlil gold.il",
        "rename bc_accel.layer0.engine gold",
        "read_rtlil gate.il",
        "rename bc_accel.layer0.engine gate",
        "proc",
        "miter -equiv -flatten -make_assert gold gate miter",
        "techmap miter",
        "sat -verify -prove-asserts -seq 3 -tempinduct -maxsteps 20 miter",
    ]
    log = tmp_path / "log"
    if broken:
        with pytest.raises(Exception, match="yosys failed"):
            yosys.run_yosys(YOSYS.find(), "\n".join(script), tmp_path, log=log)
    else:
        yosys.run_yosys(YOSYS.find(), "\n".join(script), tmp_path, log=log)
        assert "SUCCESS!" in log.read_text()


class Elements(wiring.Component):
    """A register of which some bits go by the name of the array, and some by those of its elements."""

    i: In(data.ArrayLayout(4, 3))
    o: Out(data.ArrayLayout(4, 3))

    def elaborate(self, platform):
        m = Module()
        kept = Signal(data.ArrayLayout(4, 3))
        m.d.sync += kept.eq(self.i)
        m.d.comb += self.o.eq(kept)
        return m


def test_elements_of_arrays_are_not_called_like_bits():
    text = to_rtlil(Elements(), "top")
    assert "\\kept[2]\n" in text
    changed = for_synthesis(text)
    assert "\\kept.2\n" in changed
    assert not re.search(r"\\\S+\[", changed)
    # Nothing else is another, and bits are chosen as before.
    assert changed == re.sub(r"(\\kept|\\[io])\[(\d)\]", r"\1.\2", text)
    assert changed.count(" [") == text.count(" [") > 0
