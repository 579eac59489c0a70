"""Write docs/reference/proofs.md from the catalogue: ``python docs/make_proofs_reference.py``."""

from pathlib import Path

from bc_hw.formal import find_proofs

PAGE = Path(__file__).parent / "reference" / "proofs.md"

HEAD = """# Proofs

Written by `docs/make_proofs_reference.py` from the catalogue in `bc_hw/formal`. `bc-hw prove` runs them all,
`bc-hw verify` all that are not slow, unless told otherwise. What the modes mean, and what is not proved, is
told in [verification](../concepts/verification.md#proofs).

"""


def page() -> str:
    """Return the text of the page."""
    parts = [HEAD]
    for proof in find_proofs():
        mode = (
            f"induction, from any state over {proof.depth} cycles: runs of any length"
            if proof.mode == "induction"
            else f"bounded: all runs of {proof.depth} cycles"
        )
        start = " The run starts in any state whatsoever, with a reset." if proof.any_state else ""
        slow = "- slow\n" if proof.slow else ""
        parts.append(
            f"## {proof.name}\n\n{proof.statement}\n\n"
            f"- sizes: {proof.sizes}\n- mode: {mode}.{start}\n{slow}\n"
        )
    return "".join(parts).rstrip("\n") + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
