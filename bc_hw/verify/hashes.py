"""SHA-256 of what a design folder holds now, and of what is driven and expected."""

import hashlib
import tempfile
from dataclasses import replace
from pathlib import Path

from ..cosim.design_under_test import DesignUnderTest, load_design_under_test
from ..cosim.extra_images import make_extra_images
from ..cosim.stimulus import Stimulus, choose_images
from ..cosim.taps import find_taps
from ..cosim.vectors import EXTRA_FOLDER, write_vectors
from ..eda.cache import content_key
from ..errors import DesignError
from ..files import reading
from ..plan.design import DESIGN_FILE, MODEL_FILE
from ..plan.weight_mode import WeightMode
from .certificate import Hashes

__all__ = ["design_hashes", "image_count"]

RANDOM_IMAGES = 1000
"""Images of a design without a data set."""


def image_count(folder: Path, *, seed: int, data_dir: Path | None) -> int | None:
    """Return None, for all images of the data set, or how many random ones where there is none."""
    dut = load_design_under_test(folder, seed=seed)
    first = choose_images(dut, count=1, seed=seed, data_dir=data_dir)
    return RANDOM_IMAGES if first.source.startswith("random") else None


def design_hashes(folder: Path, images: int | None, *, seed: int, data_dir: Path | None) -> Hashes:
    """Compute the hashes of a design folder as it is now.

    Parameters
    ----------
    images : int or None
        As for `bc_hw.cosim.stimulus.choose_images`.

    Raises
    ------
    DesignError, DataError
        If something is missing or damaged.
    """
    dut = load_design_under_test(folder, seed=seed)
    stimulus = choose_images(dut, count=images, seed=seed, data_dir=data_dir)
    vectors, extra = _digests(dut, stimulus, seed)
    return Hashes(
        model=_sha256(folder / MODEL_FILE) if dut.design.weights == WeightMode.ROM else None,
        verilog=_sha256(folder / dut.design.verilog_file),
        netlist=_sha256(folder / dut.design.rtlil_file),
        design=_sha256(folder / DESIGN_FILE),
        vectors=vectors,
        extra=extra,
    )


def _digests(dut: DesignUnderTest, stimulus: Stimulus, seed: int) -> tuple[str, str]:
    """Return the digests of the vectors, and of those of the extra images."""
    taps = find_taps(dut.design, dut.verilog.decode("utf-8", "replace"))
    extra = make_extra_images(dut.stored_model, dut.design.layers, seed=seed)
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        write_vectors(place / "all", dut, taps, stimulus, seed=seed)
        few = replace(stimulus, images=stimulus.images[:1])
        write_vectors(place / "one", dut, taps, few, seed=seed, extra=extra)
        return _digest(place / "all"), _digest(place / "one" / EXTRA_FOLDER)


def _digest(place: Path) -> str:
    return content_key(*(part for file in sorted(place.iterdir()) for part in (file.name, file.read_bytes())))


def _sha256(path: Path) -> str:
    with reading(path, "File of the design", DesignError), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
