"""How far the estimated clock is from nextpnr; and the measurements that its coefficients are fitted to.

    python benchmarks/clock.py                     # from the record: nothing is placed
    python benchmarks/clock.py --stale             # which entries are of other hardware than today's
    python benchmarks/clock.py --record            # place what is missing or stale, a minute or more each
    python benchmarks/clock.py --record --only pairsr   # of these, the designs with unaligned gearboxes
    python benchmarks/clock.py --fit               # write the coefficients that fit best

`bc_hw.plan.clock` says what a path is made of; what each part takes is fitted to the designs called
`CALIBRATION`. Those called `HELD_OUT` are never used in a fit: the error on them is the one to believe.
Each design is placed once, on the largest device of its family, with the seed that `bc-hw synth --pnr` has;
another seed gives another clock. The 7 series is not here: there is no place and route for it. What was
placed once is found in the user's cache. An entry holds the hash of the netlist that was placed: `--record`
places the design again if its hardware has changed since.
"""

import argparse
import json
import tempfile
from pathlib import Path

import msgspec
import numpy as np
from clock_fit import fit_periods
from estimate import Configuration, plan

from bc_hw.cli.console import print_table, progress
from bc_hw.eda import nextpnr
from bc_hw.eda.cache import ResultCache
from bc_hw.eda.synthesis import synthesise
from bc_hw.errors import PlanError
from bc_hw.files import write_text
from bc_hw.generate import write_design
from bc_hw.plan.clock import PATH_FEATURES, estimate_fmax, path_features
from bc_hw.plan.design import RTLIL_FILE
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.families.record import ClockCoefficients, Record, read_record, record_path
from bc_hw.plan.limits import check_device

RECORD = Path(__file__).with_suffix(".json")
PLACED = tuple(name for name, family in FAMILIES.items() if family.synthesis.placer)

# Small and large, aligned gearboxes and others, few and many neurons, wide and narrow sums, every engine.
CALIBRATION = [
    Configuration((36, 24, 6), ((6, 4), (4, 2)), 1, 1),
    Configuration((16, 12, 4), ((8, 6), (6, 2))),
    Configuration((30, 20, 5), ((6, 5), (5, 1)), 2, 2),
    Configuration((64, 64, 64, 10), ((4, 4), (4, 4), (4, 1)), act_bits=2),
    Configuration((32, 20, 10), ((8, 5), (4, 2)), 4, 4, 2),
    Configuration((48, 40, 10), ((6, 5), (5, 5)), 3, 3),
    Configuration((784, 32, 10), ((28, 2), (2, 1)), 1, 1),
    Configuration((24, 16, 4), ((6, 4), (4, 2)), 4, 2, 1, True),
    Configuration((24, 30, 6), ((12, 6), (5, 3))),
    Configuration((64, 128, 10), ((8, 16), (8, 2))),
    Configuration((64, 64, 10), ((16, 8, "counts", 2), (8, 2, "counts", 3)), 1, 1),
    Configuration((24, 16, 10), ((8, 4), (16, 10, "hardwired", 1)), 4, 4),
    Configuration((64, 96, 32, 10), ((32, 12), (6, 4), (4, 2))),
    Configuration((64, 48, 10), ((64, 2, "tables", 3), (8, 2))),
    Configuration((64, 128, 10), ((64, 4, "tables", 4), (8, 2))),
    Configuration((36, 40, 8), ((6, 8, "pairs", 0, 3), (13, 4))),
    Configuration((40, 48, 30, 6), ((10, 12, "pairs", 0, 4), (7, 10, "pairs", 0, 2), (5, 3)), 4, 2),
    # More words of weights than a block RAM holds.
    Configuration((160, 128, 10), ((1, 1), (1, 1))),
    Configuration((160, 512, 10), ((1, 2), (2, 1))),
]

HELD_OUT = [
    Configuration((48, 30, 8), ((8, 5), (6, 2)), 1, 1),
    Configuration((28, 20, 10), ((7, 4), (5, 2)), 4, 4),
    Configuration((40, 24, 6), ((8, 6), (8, 3)), 2, 2),
    Configuration((64, 32, 10), ((8, 8), (8, 2))),
    Configuration((32, 16, 4), ((8, 8), (4, 2)), loadable=True),
    Configuration((90, 50, 10), ((15, 10, "counts", 3), (10, 2, "counts", 2)), 1, 1),
    Configuration((64, 128, 10), ((16, 8), (4, 2))),
    Configuration((144, 96, 48, 10), ((12, 12), (8, 6), (6, 1))),
    Configuration((64, 64, 10), ((64, 2, "tables", 3), (64, 1, "tables", 4)), 4, 3),
    Configuration((128, 100, 10), ((128, 4, "tables", 4), (10, 2))),
    Configuration((45, 42, 25, 6), ((9, 7, "pairs", 0, 3), (8, 5, "pairs", 0, 2), (7, 2)), 4, 3),
    Configuration((200, 100, 10), ((1, 1), (1, 1))),
]


def possible(configuration: Configuration, family: str) -> bool:
    """Tell whether the family has the engines, and its largest device the room."""
    device = nextpnr.find_device(FAMILIES[family])
    try:
        design, _ = plan(configuration, family)
        check_device(design, device, FAMILIES[family])
    except PlanError:
        return False
    return True


def generate(configuration: Configuration, family: str, folder: Path) -> str:
    """Generate one configuration into a folder; return the SHA-256 of the netlist that synthesis takes."""
    design, model = plan(configuration, family)
    return write_design(design, model, folder).files[RTLIL_FILE]


def measure(configuration: Configuration, family: str, known: dict | None = None) -> dict:
    """Place one configuration on the family's largest device.

    Parameters
    ----------
    configuration : Configuration
    family : str
    known : dict, optional
        An earlier entry, which is returned if the hardware is still the same.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "design"
        netlist = generate(configuration, family, folder)
        if known and known["netlist_sha256"] == netlist:
            return known
        result = synthesise(folder, place=True, cache=ResultCache())
    return {
        "configuration": str(configuration),
        "fmax_mhz": result.fmax_mhz,
        "device": result.device,
        "seed": nextpnr.SEED,
        "netlist_sha256": netlist,
        "tools": result.tools,
    }


def load_record() -> dict[str, dict[str, dict]]:
    """Return the recorded results: by family, then by configuration."""
    if not RECORD.exists():
        return {}
    results = json.loads(RECORD.read_text(encoding="utf-8"))
    return {family: {entry["configuration"]: entry for entry in found} for family, found in results.items()}


def record(families: list[str], only: str) -> None:
    """Place what is missing, or of other hardware than today's; the file is whole after each design.

    Parameters
    ----------
    families : list of str
    only : str
        Nothing is placed whose name does not hold it.
    """
    results = load_record()
    for family in families:
        wanted = [c for c in (*CALIBRATION, *HELD_OUT) if possible(c, family)]
        known = results.get(family, {})
        # What is no longer asked for goes; the others stay until they are measured anew.
        results[family] = {str(c): known[str(c)] for c in wanted if str(c) in known}
        chosen = [c for c in wanted if only in str(c)]
        with progress(f"placement for {family}", len(chosen)) as advance:
            for configuration in chosen:
                name = str(configuration)
                results[family][name] = measure(configuration, family, known.get(name))
                _write_record(results)
                advance(remark=name)


def _write_record(results: dict[str, dict[str, dict]]) -> None:
    order = [str(c) for c in (*CALIBRATION, *HELD_OUT)]
    lists = {
        family: sorted(found.values(), key=lambda entry: order.index(entry["configuration"]))
        for family, found in results.items()
    }
    text = json.dumps(lists).replace('{"configuration', '\n{"configuration')
    write_text(RECORD, text + "\n")


def stale(family: str, measured: dict[str, dict]) -> list[str]:
    """Return the configurations whose entry is of other hardware than what is generated today."""
    found = []
    for configuration in (*CALIBRATION, *HELD_OUT):
        if entry := measured.get(str(configuration)):
            with tempfile.TemporaryDirectory() as name:
                if generate(configuration, family, Path(name) / "design") != entry["netlist_sha256"]:
                    found.append(str(configuration))
    return found


def rows(family: str, configurations: list[Configuration], measured: dict[str, dict]) -> list[dict]:
    """Return estimate and measurement of each design, in MHz."""
    found = []
    for configuration in configurations:
        if entry := measured.get(str(configuration)):
            estimated = estimate_fmax(plan(configuration, family)[0])
            found.append(
                {
                    "design": str(configuration),
                    "fmax_mhz": entry["fmax_mhz"],
                    "fmax_mhz_estimated": round(estimated, 1),
                    "error_pct": 100 * (estimated / entry["fmax_mhz"] - 1),
                }
            )
    return found


def summary(found: list[dict]) -> tuple[float, float]:
    """Return the mean and the worst absolute error, in per cent."""
    errors = [abs(row["error_pct"]) for row in found]
    return sum(errors) / len(errors), max(errors)


def fit(family: str, measured: dict[str, dict]) -> ClockCoefficients:
    """Return the coefficients that fit the calibration designs of a family best."""
    chosen = [c for c in CALIBRATION if str(c) in measured]
    paths = [np.array(path_features(plan(c, family)[0])) for c in chosen]
    periods = np.array([1000 / measured[str(c)]["fmax_mhz"] for c in chosen])
    values = [round(float(value), 3) for value in fit_periods(paths, periods)]
    ns = {name: value for name, value in zip(PATH_FEATURES, values, strict=True) if value}
    return ClockCoefficients(nextpnr.find_device(FAMILIES[family]).name, ns)


def fitted_record(family: str, measured: dict[str, dict]) -> Record:
    """Return the record of a family with the clock coefficients that fit best what was measured."""
    return msgspec.structs.replace(read_record(family), clock=fit(family, measured))


def sentence(measured: dict[str, dict[str, dict]]) -> str:
    """Return what `docs/guides/choose-a-fold.md` says about the error on designs that were held out."""
    parts = []
    for family, entries in measured.items():
        mean, worst = summary(rows(family, HELD_OUT, entries))
        device = nextpnr.find_device(FAMILIES[family]).name
        lanes = max(plan(c, family)[0].lanes for c in CALIBRATION if str(c) in entries)
        error = f"{mean:.1f} % in the mean and {worst:.1f} % at the worst"
        parts.append(f"{error} on {device} (fitted to at most {lanes} lanes)")
    return ", ".join(parts)


def main() -> None:
    """Record, fit or compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--family", choices=PLACED, action="append", help="one family; may be repeated")
    parser.add_argument("--record", action="store_true", help="place what is missing or stale")
    parser.add_argument("--only", default="", metavar="TEXT", help="place only designs whose name holds it")
    parser.add_argument("--stale", action="store_true", help="list entries of other hardware than today's")
    parser.add_argument(
        "--fit", action="store_true", help="write the coefficients that fit the measurements best"
    )
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    families = arguments.family or list(PLACED)
    if arguments.record:
        record(families, arguments.only)
    measured = load_record()
    if arguments.fit:
        for family in families:
            record_path(family).write_text(fitted_record(family, measured[family]).text(), encoding="utf-8")
        print("written; the errors follow from it: run this again without --fit")
        return
    for family in families:
        if arguments.stale:
            for name in stale(family, measured[family]):
                print(f"{family}: {name}")
            continue
        for name, configurations in (("calibration", CALIBRATION), ("held out", HELD_OUT)):
            found = rows(family, configurations, measured[family])
            if arguments.json:
                print(json.dumps({"family": family, "set": name, "rows": found}))
                continue
            mean, worst = summary(found)
            print_table(
                f"Clock against nextpnr, {nextpnr.find_device(FAMILIES[family]).name}, {name}",
                ("design", "MHz", "est.", "error %"),
                [list(row.values()) for row in found],
                footnotes=(f"mean error {mean:.1f} %, worst {worst:.1f} %",),
            )
    if not (arguments.stale or arguments.json):
        print(f"For docs/guides/choose-a-fold.md: {sentence(measured)}")


if __name__ == "__main__":
    main()
