"""What a user may choose about a simulation."""

import os
from dataclasses import dataclass
from pathlib import Path

from ..errors import UsageError, must_be
from .drivers import Driver

__all__ = ["SimOptions"]


@dataclass(frozen=True, kw_only=True)
class SimOptions:
    """What is simulated, and how.

    Parameters
    ----------
    driver : Driver
    images : int or None
        Number of images; None takes the whole data set.
    first : int
        Index of the first image in its data set.
    split : str
        ``test`` or ``train``.
    model_file : Path or None
        Model to load into a design with loadable weights; by default a random one.
    seed : int
        Seed of all random models, images and waits.
    dataset : str or None
        Data set to use instead of the model's.
    data_dir : Path or None
        Folder of the data sets.
    waves : bool
        Whether to simulate a single image and record all nets.
    jobs : int or None
        Number of parallel processes, of the native driver and of the compiler; by default one per core.
    timeout : float or None
        Limit, in seconds, on the run time of each program.

    Raises
    ------
    UsageError
        If the options contradict each other.
    """

    driver: Driver = Driver.COCOTB
    images: int | None = 100
    first: int = 0
    split: str = "test"
    model_file: Path | None = None
    seed: int = 0
    dataset: str | None = None
    data_dir: Path | None = None
    waves: bool = False
    jobs: int | None = None
    timeout: float | None = None

    def __post_init__(self):
        try:
            object.__setattr__(self, "driver", Driver(self.driver))
        except ValueError:
            raise UsageError(must_be("Driver", " or ".join(Driver), self.driver)) from None
        if self.waves and self.driver != Driver.COCOTB:
            raise UsageError(
                "Option --waves must be used with --driver cocotb: the native driver records no waves"
            )
        if self.images is not None and self.images < 1:
            raise UsageError(must_be("Number of images", "at least 1", self.images))

    @property
    def processes(self) -> int:
        """Number of processes that may run in parallel."""
        return self.jobs or len(os.sched_getaffinity(0))
