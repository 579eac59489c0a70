"""Names that a core may have, so that two of them live in one project."""

import re

from ..errors import UsageError, must_be

__all__ = ["check_name"]

MAX_NAME_LENGTH = 64
"""Characters; file systems and older tools take no more with what is added to a name."""

_WORDS = """
accept_on alias always always_comb always_ff always_latch and assert assign assume automatic before
begin bind bins binsof bit break buf bufif0 bufif1 byte case casex casez cell chandle checker class
clocking cmos config const constraint context continue cover covergroup coverpoint cross deassign
default defparam design disable dist do edge else end endcase endchecker endclass endclocking endconfig
endfunction endgenerate endgroup endinterface endmodule endpackage endprimitive endprogram endproperty
endsequence endspecify endtable endtask enum event eventually expect export extends extern final
first_match for force foreach forever fork forkjoin function generate genvar global highz0 highz1 if iff
ifnone ignore_bins illegal_bins implements implies import incdir include initial inout input inside
instance int integer interconnect interface intersect join join_any join_none large let liblist library
local localparam logic longint macromodule matches medium modport module nand negedge nettype new
nexttime nmos nor noshowcancelled not notif0 notif1 null or output package packed parameter pmos posedge
primitive priority program property protected pull0 pull1 pulldown pullup pulsestyle_ondetect
pulsestyle_onevent pure rand randc randcase randsequence rcmos real realtime ref reg reject_on release
repeat restrict return rnmos rpmos rtran rtranif0 rtranif1 s_always s_eventually s_nexttime s_until
s_until_with scalared sequence shortint shortreal showcancelled signed small soft solve specify
specparam static string strong strong0 strong1 struct super supply0 supply1 sync_accept_on
sync_reject_on table tagged task this throughout time timeprecision timeunit tran tranif0 tranif1 tri
tri0 tri1 triand trior trireg type typedef union unique unique0 unsigned until until_with untyped use
uwire var vectored virtual void wait wait_order wand weak weak0 weak1 while wildcard wire with within
wor xnor xor
"""
KEYWORDS = frozenset(_WORDS.split())
"""Those of SystemVerilog (IEEE 1800-2017), which those of Verilog are part of."""


def check_name(name: str) -> str:
    """Return a name that Verilog takes for a module.

    Raises
    ------
    UsageError
    """
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) or len(name) > MAX_NAME_LENGTH:
        raise UsageError(
            must_be("Name", f"a letter, then letters, digits or _, at most {MAX_NAME_LENGTH} in all", name)
        )
    if name in KEYWORDS:
        raise UsageError(must_be("Name", "no keyword of SystemVerilog", name))
    return name
