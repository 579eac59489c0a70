"""Driving and receiving AXI4-Stream."""

from collections.abc import Callable, Iterable, Iterator

from cocotb.triggers import RisingEdge

from .pauses import no_waits
from .protocol import ProtocolChecker, Sample

__all__ = ["AxisDriver", "AxisReceiver", "AxisSignals", "number"]


def number(handle) -> int | None:
    """Return the value of a net, None if any bit of it is unknown."""
    value = handle.value
    return int(value) if value.is_resolvable else None


class AxisSignals:
    """The nets of one stream of the top module.

    Parameters
    ----------
    dut
        The top module.
    name : str
        Start of their names.
    """

    def __init__(self, dut, name: str):
        self.name = name
        self.valid = dut[f"{name}_tvalid"]
        self.ready = dut[f"{name}_tready"]
        self.last = dut[f"{name}_tlast"]
        self.data = dut[f"{name}_tdata"]

    def sample(self) -> Sample:
        """Read all nets; data only where it counts."""
        valid = number(self.valid)
        if not valid:
            return Sample(valid, number(self.ready), None, None)
        return Sample(valid, number(self.ready), number(self.last), number(self.data))


class AxisDriver:
    """Send packets.

    Nets are written after a clock edge and read at the next one, before it takes effect.

    Parameters
    ----------
    dut
    name : str
    waits : iterator of bool
        Whether to wait, cycle by cycle, before a beat is offered.
    """

    def __init__(self, dut, name: str, waits: Iterator[bool] | None = None):
        self.nets = AxisSignals(dut, name)
        self.waits = waits or no_waits()
        self._clock = RisingEdge(dut.clk)
        self._ready = RisingEdge(self.nets.ready)
        self.nets.valid.value = 0
        self.nets.last.value = 0

    async def send(self, beats: list[int], *, on_first: Callable[[], None] | None = None) -> None:
        """Send one packet; call ``on_first`` at the edge at which its first beat is taken."""
        nets = self.nets
        end = len(beats) - 1
        for index, beat in enumerate(beats):
            while next(self.waits):
                nets.valid.value = 0
                await self._clock
            nets.data.value = beat
            nets.last.value = int(index == end)
            nets.valid.value = 1
            await self._clock
            while not self._taken():
                # Nothing can be taken before ready rises, which it does just after an edge.
                await self._ready
                await self._clock
            if index == 0 and on_first is not None:
                on_first()
        nets.valid.value = 0

    def _taken(self) -> bool:
        ready = number(self.nets.ready)
        assert ready is not None, f"{self.nets.name}_tready must be 0 or 1, not unknown"
        return bool(ready)

    async def send_all(self, packets: Iterable[list[int]]) -> None:
        """Send packets one after the other."""
        for beats in packets:
            await self.send(beats)


class AxisReceiver:
    """Take packets, and check the protocol on the way.

    Parameters
    ----------
    dut
    name : str
    packet_beats : int
    on_packet : callable
        Called with the data of each packet's beats at the edge at which its last one is taken.
    waits : iterator of bool
        Whether to hold ready low, cycle by cycle; None never does.
    """

    def __init__(
        self,
        dut,
        name: str,
        packet_beats: int,
        on_packet: Callable[[list[int]], None],
        waits: Iterator[bool] | None = None,
    ):
        self.nets = AxisSignals(dut, name)
        self.checker = ProtocolChecker(name, packet_beats)
        self.on_packet = on_packet
        self.waits = waits
        self._clock = RisingEdge(dut.clk)
        self._valid = RisingEdge(self.nets.valid)

    async def run(self) -> None:
        """Receive for ever.

        Raises
        ------
        AssertionError
            As soon as something is wrong.
        """
        nets, checker = self.nets, self.checker
        beats = []
        nets.ready.value = int(self.waits is None)
        while True:
            await self._clock
            sample = nets.sample()
            if checker.edge(sample):
                beats.append(sample.data)
                if sample.last:
                    self.on_packet(beats)
                    beats = []
            if self.waits is not None:
                nets.ready.value = int(not next(self.waits))
            elif not sample.valid:
                await self._valid
