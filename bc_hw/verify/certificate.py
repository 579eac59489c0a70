"""`verification.json`: what was verified about a design, with the hashes of everything it is about.

The digest over the content shows that nothing in it was changed by mistake, and the hashes that it is about
the files beside it. It is no signature: whoever changes the file on purpose can compute the digest again.
`docs/reference/verification.md` lists every field.
"""

import hashlib
import shlex
from pathlib import Path

import msgspec

from ..cosim.coverage import Coverage
from ..errors import DesignError, must_be
from ..files import read_json, write_text

__all__ = [
    "CERTIFICATE_FILE",
    "Certificate",
    "Coverage",
    "Hashes",
    "MutantScore",
    "Proof",
    "Simulated",
    "Verdict",
    "certificate_digest",
    "load_certificate",
    "save_certificate",
]

SCHEMA_VERSION = 1
CERTIFICATE_FILE = "verification.json"
MAX_FILE_BYTES = 1 << 26


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the file: no field may be missing, unknown or of another type."""


class Verdict(_Strict):
    """What became of one mutant.

    Parameters
    ----------
    id, kind, module, cell, what : str
        As in `bc_hw.verify.mutants.Mutant`.
    result : str
        ``killed``: a check noticed it; ``equivalent``: proved to be the same hardware; ``survived``: neither.
    by : str
        The check that noticed it; ``proof`` where it was proved equivalent; else empty.
    why : str
        What the check said, or what was proved.
    seconds : float
    """

    id: str
    kind: str
    module: str
    cell: str
    what: str
    result: str
    by: str
    why: str
    seconds: float


class Proof(_Strict):
    """One formal proof about components of the hardware.

    Parameters
    ----------
    name, statement, sizes : str
    mode : str
        ``induction`` or ``bounded``.
    depth : int
        In cycles.
    status : str
        ``proved``, ``failed`` or ``unknown``.
    reason : str or None
        Why it is not proved.
    seconds : float
    tools : dict of str to str
    components : str
        SHA-256 of all that the solver was asked: components, harness, mode and depth.
    """

    name: str
    statement: str
    sizes: str
    mode: str
    depth: int
    status: str
    reason: str | None
    seconds: float
    tools: dict[str, str]
    components: str


class Hashes(_Strict, omit_defaults=True):
    """SHA-256 of what was verified, and with what.

    Parameters
    ----------
    model : str or None
        `model.bchw`; None where weights are loaded at run time.
    verilog, netlist, design : str
        `bc_accel.v`, `bc_accel.il`, `design.json`.
    vectors : str
        All that is driven and all that is expected, computed by the golden model.
    extra : str or None
        The same of the extra images; None in certificates made before there were any.
    """

    model: str | None
    verilog: str
    netlist: str
    design: str
    vectors: str
    extra: str | None = None


class Simulated(_Strict, omit_defaults=True):
    """The simulation of the whole set of images; fields as in `results/sim-native.json`.

    Certificates made before there were extra images have no ``coverage``.
    """

    engine: str
    source: str
    seed: int
    images: int
    mismatches: int
    activations_compared: int
    cycles_per_image_predicted: int
    cycles_per_image_measured: int | float | None
    latency_predicted: int
    latency_measured: int
    coverage: Coverage | None = None


class MutantScore(_Strict):
    """How many mutants the bench noticed.

    Parameters
    ----------
    made, killed, survived, equivalent : int
    seed : int
    verdicts : list of Verdict
    """

    made: int
    killed: int
    survived: int
    equivalent: int
    seed: int
    verdicts: list[Verdict]


class Certificate(_Strict, kw_only=True):
    """The content of `verification.json`.

    Parameters
    ----------
    schema : int
    version : str
        Version of bc_hw that verified.
    hashes : Hashes
    tools : dict of str to str
        Versions of the tools that were used.
    simulation : Simulated
    mutants : MutantScore
    proofs : list of Proof
        Empty if none was run.
    passed : bool
        No mismatch, cycles as predicted, no mutant survived, no proof failed or stayed open.
    digest : str
        SHA-256 over all other fields.
    """

    schema: int = SCHEMA_VERSION
    version: str
    hashes: Hashes
    tools: dict[str, str]
    simulation: Simulated
    mutants: MutantScore
    proofs: list[Proof]
    passed: bool
    digest: str


class _Version(msgspec.Struct):
    schema: int


def certificate_digest(certificate: Certificate) -> str:
    """Return the digest that the content of a certificate has."""
    content = msgspec.to_builtins(msgspec.structs.replace(certificate, digest=""))
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()


def save_certificate(folder: Path, certificate: Certificate) -> None:
    """Write `verification.json`, all of it or nothing."""
    text = msgspec.json.format(msgspec.json.encode(certificate), indent=2).decode()
    write_text(folder / CERTIFICATE_FILE, text + "\n")


def load_certificate(folder: Path) -> Certificate:
    """Read the `verification.json` of a design folder; only its form is checked.

    Raises
    ------
    DesignError
        If it is missing, damaged, or of another version.
    """
    path = Path(folder) / CERTIFICATE_FILE
    hint = f"verify again: bc-hw verify {shlex.quote(str(folder))}"
    data = read_json(path, "Certificate", DesignError, MAX_FILE_BYTES, hint=hint)
    try:
        version = msgspec.json.decode(data, type=_Version).schema
        if version != SCHEMA_VERSION:
            raise DesignError(must_be("Certificate schema version", str(SCHEMA_VERSION), version), hint=hint)
        return msgspec.json.decode(data, type=Certificate)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise DesignError(
            f"{path} must follow the schema of verification.json, but {error}", hint=hint
        ) from error
