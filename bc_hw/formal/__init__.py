"""Formal proofs about the hardware: for all inputs and all weights, at small sizes (`bc-hw prove`)."""

from .proof import Mode, Proof, ProofResult, Status
from .run import find_proofs, proof_digest, prove, run_proofs

__all__ = ["Mode", "Proof", "ProofResult", "Status", "find_proofs", "proof_digest", "prove", "run_proofs"]
