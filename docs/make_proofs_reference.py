"""Write docs/reference/proofs.md from the catalogue of proofs: ``python docs/make_proofs_reference.py``."""

from pathlib import Path

from bc_hw.formal import Mode, find_proofs

PAGE = Path(__file__).parent / "reference" / "proofs.md"

HEAD = """# Proofs

`docs/make_proofs_reference.py` writes this page from the catalogue in `bc_hw/formal`. `bc-hw prove` runs
all of these proofs; `bc-hw verify` skips the slow ones by default.
[Verification](../concepts/verification.md#proofs) explains the modes, and what is not proved.

"""

MODES = {
    Mode.INDUCTION: "induction over {} cycles from any state, for runs of any length",
    Mode.BOUNDED: "bounded, for all runs of {} cycles",
}


def page() -> str:
    """Return the text of the page."""
    parts = [HEAD]
    for proof in find_proofs():
        start = " Each run starts in an arbitrary state, with a reset." if proof.any_state else ""
        slow = "- slow\n" if proof.slow else ""
        parts.append(
            f"## {proof.name}\n\n{proof.statement}\n\n"
            f"- sizes: {proof.sizes}\n- mode: {MODES[proof.mode].format(proof.depth)}.{start}\n{slow}\n"
        )
    return "".join(parts).rstrip("\n") + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
