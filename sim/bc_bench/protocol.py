"""The rules of AXI4-Stream, as far as a receiver can see them, one clock edge after the other.

Source: AMBA AXI-Stream Protocol Specification (ARM IHI 0051B), section 2.2: a transmitter that has asserted
TVALID keeps it, and the payload, until TREADY.
"""

from typing import NamedTuple

__all__ = ["ProtocolChecker", "ProtocolError", "Sample"]


class ProtocolError(AssertionError):
    """A stream broke a rule; the message is one sentence."""


class Sample(NamedTuple):
    """What stands on a stream at one rising clock edge; None is an unknown (X or Z).

    Parameters
    ----------
    valid, ready, last : int or None
    data : int or None
        Not looked at unless ``valid``.
    """

    valid: int | None
    ready: int | None
    last: int | None
    data: int | None


class ProtocolChecker:
    """Check one stream; feed it every clock edge at which something may have happened.

    Edges without valid may be left out, except the one after a beat was offered and not taken.

    Parameters
    ----------
    name : str
        Of the stream, for messages.
    packet_beats : int
        Beats of every packet.
    """

    def __init__(self, name: str, packet_beats: int):
        self.name = name
        self.packet_beats = packet_beats
        self.packets = 0
        self.beat = 0
        self._waiting = None

    def edge(self, sample: Sample) -> bool:
        """Check one clock edge; return whether a beat was transferred at it.

        Raises
        ------
        ProtocolError
        """
        valid, ready, last, data = sample
        if valid is None or ready is None:
            wrong = "tvalid" if valid is None else "tready"
            raise ProtocolError(f"{self.name}_{wrong} must be 0 or 1, not unknown")
        if not valid:
            if self._waiting is not None:
                raise ProtocolError(
                    f"{self.name}_tvalid must stay until tready, but fell before {self._where()}"
                )
            return False
        if last is None or data is None:
            wrong = "tlast" if last is None else "tdata"
            raise ProtocolError(
                f"{self.name}_{wrong} must be known while tvalid is 1, but is not at {self._where()}"
            )
        if self._waiting is not None and self._waiting != (last, data):
            wrong = "tdata" if self._waiting[0] == last else "tlast"
            raise ProtocolError(f"{self.name}_{wrong} must stay until tready, but changed at {self._where()}")
        ends = self.beat == self.packet_beats - 1
        if bool(last) != ends:
            raise ProtocolError(f"{self.name}_tlast must be {int(ends)} at {self._where()}, not {last}")
        if not ready:
            self._waiting = (last, data)
            return False
        self._waiting = None
        self.beat += 1
        if ends:
            self.beat = 0
            self.packets += 1
        return True

    def _where(self) -> str:
        return f"beat {self.beat} of packet {self.packets}"
