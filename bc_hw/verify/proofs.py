"""Proofs about the components of the hardware, for the certificate: run, kept, and checked.

They are about this version's components at small sizes, not about one design. What is proved is kept in the
design folder, one small file per proof, under the hash of all that the solver was asked: an interrupted run
goes on where it was, and a changed component is proved again.
"""

import contextlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from ..eda.cache import content_key
from ..eda.toolchain import YOSYS, Z3
from ..errors import UsageError, must_be
from ..files import atomic_file, storage_error
from ..formal import Proof as Statement
from ..formal import ProofResult, find_proofs, proof_digest, run_proofs
from .certificate import Proof
from .content import broken
from .score import own_folder

__all__ = ["PROOFS_FOLDER", "SETS", "check_proofs", "choose_proofs", "prove_again", "prove_components"]

SETS = ("quick", "all", "none")
"""`quick`: all but those that take a minute or more."""

PROOFS_FOLDER = "proofs"


class _Kept(msgspec.Struct, frozen=True):
    key: str
    proof: Proof


def choose_proofs(which: str) -> list[Statement]:
    """Return the proofs of a set.

    Raises
    ------
    UsageError
        If it is not one of `SETS`.
    """
    if which not in SETS:
        raise UsageError(must_be("Set of proofs", " or ".join(SETS), which))
    return [] if which == "none" else [proof for proof in find_proofs() if which == "all" or not proof.slow]


def prove_components(folder: Path, which: str, *, jobs: int, listener) -> list[Proof]:
    """Run the proofs of a set, but for those that an earlier run proved.

    Parameters
    ----------
    folder : Path
        The design folder, which keeps the results.
    which : str
        One of `SETS`.
    jobs : int
        Proofs at once.
    listener : Listener
        Receives the progress (`bc_hw.cosim.listener`); its images are proofs.

    Returns
    -------
    list of Proof
        In the catalogue's order.

    Raises
    ------
    UsageError
        If there is no such set.
    ToolError, StorageError
    """
    statements = choose_proofs(which)
    if not statements:
        return []
    with own_folder(folder) as work:
        place = work / PROOFS_FOLDER
        try:
            place.mkdir(exist_ok=True)
        except OSError as error:
            raise storage_error(error, place) from error
        listener.step("computing what to prove")
        digests = {statement.name: proof_digest(statement) for statement in statements}
        tools = [YOSYS.find().identity, Z3.find().identity]
        keys = {name: content_key(digest, *tools) for name, digest in digests.items()}
        done = _kept(place, keys)
        left = [statement.name for statement in statements if statement.name not in done]
        listener.step("proofs", len(statements), unit=None)
        listener.advance(len(done))

        def keep(result: ProofResult) -> None:
            proof = done[result.name] = _record(result, digests[result.name])
            with atomic_file(place / f"{result.name}.json") as temporary:
                temporary.write_bytes(msgspec.json.encode(_Kept(keys[result.name], proof)))
            listener.advance(1)

        if left:
            run_proofs(left, jobs, on_result=keep)
        return [done[statement.name] for statement in statements]


def prove_again(proofs: Sequence[Proof], *, jobs: int, listener) -> list[Proof]:
    """Run proofs of a certificate again; return what became of them, in their order."""
    listener.step("proofs", len(proofs), unit=None)
    results = run_proofs([proof.name for proof in proofs], jobs, on_result=lambda result: listener.advance(1))
    found = {result.name: result for result in results}
    return [_record(found[proof.name], proof.components) for proof in proofs]


def check_proofs(proofs: Sequence[Proof], *, listener) -> None:
    """See that proofs of a certificate are about the components and statements of this version.

    Raises
    ------
    DesignError
        If one is not.
    """
    if not proofs:
        return
    listener.step("computing what was proved")
    catalogue = {statement.name: statement for statement in find_proofs()}
    for proof in proofs:
        statement = catalogue.get(proof.name)
        if statement is None:
            raise broken(f"Proof {proof.name} must be one of this version, but there is none of that name")
        if any(getattr(proof, field) != getattr(statement, field) for field in SAID):
            raise broken(f"Proof {proof.name} must say what it says in this version, but does not")
        if proof.components != proof_digest(statement):
            raise broken(f"Proof {proof.name} must be about the components of this version, but they changed")


SAID = ("statement", "sizes", "mode", "depth")


def _kept(place: Path, keys: dict[str, str]) -> dict[str, Proof]:
    """Return what earlier runs proved of this very question; what failed or stayed open is tried again."""
    found = {}
    for name, key in keys.items():
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            kept = msgspec.json.decode((place / f"{name}.json").read_bytes(), type=_Kept)
            if (kept.key, kept.proof.name, kept.proof.status) == (key, name, "proved"):
                found[name] = kept.proof
    return found


def _record(result: ProofResult, digest: str) -> Proof:
    said = {field: getattr(result, field) for field in ("name", *SAID, "status", "reason", "seconds")}
    tools = {tool.find().name: tool.find().version for tool in (YOSYS, Z3)}
    return Proof(**said, tools=tools, components=digest)
