"""Write into guides/verify.md what became of the mutants of the reference designs.

    PYTHONPATH=. python docs/make_verified.py

A result is the ``verification.json`` of one ``bc-hw verify``, copied to ``verified/NAME.json``;
``verified/survivors.json`` says of each survivor what was found when it was looked at.
"""

import json
from collections import Counter
from pathlib import Path

import msgspec

from bc_hw.verify.bench import CHECKS
from bc_hw.verify.certificate import Certificate, Verdict
from bc_hw.verify.content import check_content
from bc_hw.verify.score import KILLED, SURVIVED

FOLDER = Path(__file__).parent / "verified"
PAGE = Path(__file__).parent / "guides" / "verify.md"
BEGIN, END = "<!-- written by docs/make_verified.py -->\n", "<!-- end -->\n"

DESIGNS = {
    "digits": "bc-hw gen-rtl models/digits-64-128-10/model.bchw --lanes 128 -o build/digits",
    "mnist": "bc-hw gen-rtl models/mnist-784-1024-10/model.bchw --lanes 1024 -o build/mnist",
}
"""How each design was made."""

WAYS = {
    "proved equal: nothing depends on it": "no output",
    "proved equal: by induction": "-induction",
    "proved equal: by PDR": "by PDR",
}
"""How a proof is called here, and what its sentence has in it."""


def load(name: str) -> Certificate:
    """Return a certificate whose numbers fit together."""
    certificate = msgspec.json.decode((FOLDER / f"{name}.json").read_bytes(), type=Certificate)
    check_content(certificate)
    return certificate


def names() -> list[str]:
    """Return the designs of which there is a result."""
    return [name for name in DESIGNS if (FOLDER / f"{name}.json").exists()]


def way(verdict: Verdict) -> str:
    """Return by what a mutant was killed, or how it was proved equal."""
    if verdict.result == KILLED:
        return f"killed by: {verdict.by}"
    if verdict.result == SURVIVED:
        return SURVIVED
    (found,) = (name for name, part in WAYS.items() if part in verdict.why)
    return found


def section() -> str:
    """Return the text between the marks."""
    certificates = {name: load(name) for name in names()}
    explained = json.loads((FOLDER / "survivors.json").read_text(encoding="utf-8"))
    counts = {
        name: Counter(way(verdict) for verdict in found.mutants.verdicts)
        for name, found in certificates.items()
    }
    rows = [["", *certificates], ["---", *("---:" for _ in certificates)]]
    simulated = [found.simulation for found in certificates.values()]
    rows.append(["images simulated", *(f"{result.images:,}" for result in simulated)])
    rows.append(["images that differ", *(str(result.mismatches) for result in simulated)])
    rows.append(["mutants", *(str(found.mutants.made) for found in certificates.values())])
    for key in [*(f"killed by: {check}" for check in CHECKS), *WAYS, SURVIVED]:
        rows.append([key, *(str(counts[name][key]) for name in certificates)])
    parts = ["```text\n"]
    for name, found in certificates.items():
        score = found.mutants
        parts.append(f"{DESIGNS[name]}\n")
        parts.append(f"bc-hw verify build/{name} --mutants {score.made} --seed {score.seed}\n")
    parts.append("```\n\n")
    parts += [f"| {' | '.join(row)} |\n" for row in rows]
    for name, found in certificates.items():
        for verdict in found.mutants.verdicts:
            if verdict.result == SURVIVED:
                place = f"`{verdict.id}` of {name}, in `{verdict.module}`: {verdict.what}"
                parts.append(f"\n- {place}. {explained[name][verdict.id]}")
    return "".join(parts).rstrip("\n") + "\n"


def page() -> str:
    """Return the text of the guide with the section as the results say."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{section()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
