"""Formal proofs about the hardware: for all inputs and all weights, at small sizes (`bc-hw prove`)."""

from .proof import Proof, ProofResult
from .run import find_proofs, proof_digest, prove, run_proofs

__all__ = ["Proof", "ProofResult", "find_proofs", "proof_digest", "prove", "run_proofs"]
