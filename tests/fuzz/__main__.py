"""A coverage-guided search for files that are neither taken nor refused.

    python -m tests.fuzz FORMAT [--seconds N] [--runs N] [--seed N] [--corpus FOLDER]

libFuzzer, through atheris (`pip install 'bc_hw[fuzz]'`), changes sound files so that ever more lines of `bc_hw` are
reached. It stops at an exception that is no `BcHwError`, at 20 s for one file, and at 2 GiB; the file is then
left as `crash-...`, to be kept in `tests/fuzz/found/FORMAT/`, from where `tests/test_hostile_files.py`
offers it for ever after.
"""

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

import atheris

READERS = (
    *("bc_hw.cosim.cocotb_driver", "bc_hw.cosim.cycles", "bc_hw.cosim.native_driver", "bc_hw.cosim.simulate"),
    *("bc_hw.data", "bc_hw.eda.synthesis", "bc_hw.export.foreign", "bc_hw.generate", "bc_hw.model.bchw"),
    *("bc_hw.report", "bc_hw.train.resume"),
)
"""Modules that read; what they import is followed, too."""

SECONDS_PER_FILE = 20
MEGABYTES = 2048
LARGEST = 1 << 16


def main() -> None:
    """Search until time is up, or the runs are done."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("format", help="one of those in tests/fuzz/targets.py")
    parser.add_argument("--seconds", type=int, default=60, help="0: no limit")
    parser.add_argument(
        "--runs", type=int, default=-1, help="files to try, at most; without limit by default"
    )
    parser.add_argument("--seed", type=int, default=0, help="of what is random; 0: another one each time")
    parser.add_argument("--corpus", type=Path, help="folder that keeps what reaches new lines")
    options = parser.parse_args()
    with atheris.instrument_imports(include=["bc_hw", "zipfile", "pickletools", "tarfile", "gzip"]):
        for reader in READERS:
            importlib.import_module(reader)
    from .targets import TARGETS, offer

    target = TARGETS[options.format]
    with tempfile.TemporaryDirectory(prefix="bc_hw-fuzz-") as name:
        scratch = Path(name) / "d"
        (scratch / target.file).parent.mkdir(parents=True)
        corpus = options.corpus or Path(name) / "corpus"
        corpus.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(target.seeds(Path(name))):
            (corpus / f"seed{number}").write_bytes(seed)
        arguments = [
            *(f"-max_total_time={options.seconds}", f"-runs={options.runs}", f"-seed={options.seed}"),
            f"-timeout={SECONDS_PER_FILE}",
            *(f"-rss_limit_mb={MEGABYTES}", f"-max_len={LARGEST}", "-print_final_stats=1", str(corpus)),
        ]
        atheris.Setup([sys.argv[0], *arguments], lambda data: offer(target, data, scratch))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
