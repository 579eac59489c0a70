"""Where the files are that run inside the simulator."""

from pathlib import Path

from ..errors import BcHwError

__all__ = ["bench_folder"]


def bench_folder() -> Path:
    """Return the folder of the bench: `bc_hw/_sim` of an installed package, else `sim` of the checkout.

    Raises
    ------
    BcHwError
        If neither is there.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_sim", package.parent / "sim"):
        if (folder / "driver.cpp").is_file():
            return folder
    raise BcHwError(
        f"Bench of the simulator must be in {package / '_sim'}, but it is missing",
        hint="install bc_hw again",
    )
