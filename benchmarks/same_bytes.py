"""Whether a change of the code changes what is generated: the same commands must give the same bytes.

    python benchmarks/same_bytes.py --record before.json      # with the code before the change
    python benchmarks/same_bytes.py --compare before.json     # with the code after it

It generates the designs of 60 campaign cases, and designs of every model in `models/` and of bare sizes for
each family, and keeps the SHA-256 of every file of each design folder, of `model.bchw` as it is written
again, and of weight packets. Both runs must come from the same version of bc_hw, whose number stands in the
files.
"""

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bc_hw.campaign.case import draw_case
from bc_hw.generate import write_design
from bc_hw.model.bchw import load_model, model_bytes
from bc_hw.plan.families import find_family
from bc_hw.plan.packet import beat_bytes, weight_packet

ROOT = Path(__file__).parents[1]
CASES = 60
QUICK_CASES = 10

SEARCHED = {
    "digits": ["--lanes 128", "--fps 100000", "--max-luts 4000", "--lanes 1024 --stream-bits 32"],
    "mnist": ["--lanes 1024", "--fps 50000"],
    "fashion": ["--lanes 1024"],
}
"""Arguments of `gen-rtl` for the models whose names begin so."""

SIZES = [
    "64-128-10 --lanes 64",
    "64-128-10 --input-bits 1 --act-bits 1 --lanes 512",
    "64-32-16-10 --lanes 96 --scale-digits 2 --engine pairs",
    "784-256-10 --lanes 256 --engine tables",
]
"""Arguments of `gen-rtl --layers`."""


def plan_of_case(material):
    """Return the design of a campaign case."""
    from bc_hw.plan.planned import plan_design

    return plan_design(material.source, material.case.folds, find_family(material.case.family))


def files_of(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file of a design folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def cases(count: int, folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what the first cases of the campaign generate, and what they load."""
    for seed in range(count):
        material = draw_case(seed)
        made = folder / f"case{seed}"
        design = write_design(plan_of_case(material), material.source.model, made)
        found = files_of(made)
        if material.case.load:
            for name, model in (("first", material.model), ("again", material.again)):
                packet = beat_bytes(weight_packet(design, model))
                found[f"packet {name}"] = hashlib.sha256(packet).hexdigest()
        yield f"campaign case {seed}", found


def generated(arguments: list[str], folder: Path) -> dict[str, str]:
    """Return what `bc-hw gen-rtl` writes; a refusal is a result too."""
    made = folder / "made"
    command = [sys.executable, "-m", "bc_hw", "gen-rtl", *arguments, "-o", str(made)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if result.returncode:
        return {"exit": str(result.returncode), "says": result.stderr}
    found = files_of(made)
    made.rename(folder / hashlib.sha256(repr(arguments).encode()).hexdigest())
    return found


def commands(quick: bool) -> Iterator[list[str]]:
    """Yield arguments of `gen-rtl`."""
    families = ("ecp5",) if quick else ("ecp5", "ice40", "xc7")
    for model in sorted(ROOT.glob("models/*/model.bchw")):
        for prefix, choices in SEARCHED.items():
            if model.parent.name.startswith(prefix) and (prefix == "digits" or not quick):
                for choice in choices:
                    for family in families:
                        yield [str(model.relative_to(ROOT)), *choice.split(), "--family", family]
    for choice in SIZES:
        for family in families:
            yield ["--layers", *choice.split(), "--family", family]


def everything(quick: bool) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the name of each thing that is made, and the hashes of its files."""
    for model in sorted(ROOT.glob("models/*/model.bchw")):
        again = hashlib.sha256(model_bytes(load_model(model))).hexdigest()
        yield f"read and written {model.relative_to(ROOT)}", {"model.bchw": again}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from cases(QUICK_CASES if quick else CASES, folder)
        for arguments in commands(quick):
            yield "gen-rtl " + " ".join(arguments), generated(arguments, folder)


def main() -> int:
    """Record or compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--record", metavar="FILE", type=Path, help="write the hashes")
    action.add_argument("--compare", metavar="FILE", type=Path, help="compare with hashes written before")
    parser.add_argument("--quick", action="store_true", help="a fast part: ECP5, small models, few cases")
    options = parser.parse_args()
    before = json.loads(options.compare.read_text()) if options.compare else None
    found, different = {}, 0
    for name, files in everything(options.quick):
        found[name] = files
        if before is None:
            print(f"{len(files)} {name}", flush=True)
            continue
        old = before.get(name, {})
        wrong = sorted(key for key in {*old, *files} if old.get(key) != files.get(key))
        different += bool(wrong)
        print(f"{'DIFFERENT: ' + ', '.join(wrong) if wrong else 'same'}: {name}", flush=True)
    if options.record:
        options.record.write_text(json.dumps(found, indent=1) + "\n")
        print(f"recorded: {len(found)} things, {sum(map(len, found.values()))} hashes")
        return 0
    missing = [] if options.quick else sorted(set(before) - set(found))
    print(f"{len(found)} things compared, {different} different, {len(missing)} missing")
    return 1 if different or missing else 0


if __name__ == "__main__":
    sys.exit(main())
