"""The bench run by cocotb's own Makefiles: `sim/Makefile` starts this module.

make and cocotb read paths as lists of words, and obey variables of the environment. So they get paths without
blanks, and the short environment of every tool. This module, and not they, checks which tests ran.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from ..eda.plain_paths import PlainPath, plain_folder, plain_paths
from ..eda.toolchain import MAKE, verilator_environment
from ..errors import BcHwError, ToolFailed
from ..lock import exclusive
from ..plan.load import load_design
from .bench_files import bench_folder
from .bench_tests import read_results
from .build import BUILD_FOLDER
from .cocotb_driver import library_path
from .make_settings import make_settings
from .options import SimOptions
from .simulate import prepare
from .vectors import VECTORS_FILE

__all__ = ["main"]

MAKEFILE = "cocotb.mk"
RESULTS_FILE = "make-results.xml"
OUTCOME_FILE = "make-outcome.json"


def main(args: list[str] | None = None) -> int:
    """Simulate a design folder by `sim/cocotb.mk`; return the exit code."""
    parser = argparse.ArgumentParser(prog="make -C sim")
    parser.add_argument("--design", type=Path, required=True)
    parser.add_argument("--images", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    options = parser.parse_args(args)
    try:
        _run(options.design, options.images, options.seed)
    except BcHwError as error:
        hint = [f"hint: {error.hint}"] if error.hint else []
        print(f"error: {error.message}", *hint, sep="\n", file=sys.stderr)
        return error.exit_code
    return 0


def _run(design: Path, images: int, seed: int) -> None:
    work = prepare(design, SimOptions(images=images, seed=seed)).resolve()
    tests = json.loads((work / "vectors" / VECTORS_FILE).read_text(encoding="utf-8"))["tests"]
    results = work / RESULTS_FILE
    # Results of the last run would satisfy the target `all`.
    results.unlink(missing_ok=True)
    place = work.parent / BUILD_FOLDER / "make"
    place.mkdir(parents=True, exist_ok=True)
    with exclusive(design, "make -C sim"), plain_paths() as plain, plain_folder(place) as objects:
        settings = objects / "settings.mk"
        settings.write_text(make_settings(plain, seed=seed, top=load_design(design).name), encoding="utf-8")
        words = {
            "DESIGN": plain(work.parent),
            "WORK": plain(work),
            "OBJECTS": objects.resolve(),
            "SETTINGS": settings.resolve(),
            "RESULTS": plain(results),
            "OUTCOME": plain(work / OUTCOME_FILE),
            "SEED": seed,
        }
        argv = [MAKE.find().command[0], "-f", str(plain(bench_folder()) / MAKEFILE)]
        argv += [f"{name}={value}" for name, value in words.items()]
        sys.stdout.flush()
        code = subprocess.run(argv, cwd=objects, env=_environment(plain), check=False).returncode
    if code:
        raise ToolFailed(f"Bench must pass, but make ended with exit code {code}", hint="see above")
    if failures := read_results(results, tests, results):
        raise ToolFailed(failures[0])


def _environment(plain: PlainPath) -> dict[str, str]:
    """Return the environment of make, and so of everything that it starts."""
    folders = [bench_folder(), *map(Path, filter(None, sys.path))]
    environment = verilator_environment(plain)
    # make would take MAKEFLAGS as flags of this run; the settings contain what Verilator needs of it.
    del environment["MAKEFLAGS"]
    environment["PYTHONPATH"] = os.pathsep.join(str(plain(folder)) for folder in folders)
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    return environment | library_path(environment, plain)


if __name__ == "__main__":
    sys.exit(main())
