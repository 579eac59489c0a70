"""The form of `results/sim.json` and `results/sim-native.json`."""

import msgspec

from .coverage import Coverage
from .drivers import Driver

__all__ = ["RESULT_FILES", "SimResult"]

RESULT_FILES = {Driver.COCOTB: "results/sim.json", Driver.NATIVE: "results/sim-native.json"}
"""Where the result of each driver is written, in the design folder."""


class SimResult(msgspec.Struct, kw_only=True):
    """What a simulation found; the content of `results/sim.json`.

    Parameters
    ----------
    engine : Driver
        Which driver simulated. The key keeps the name that it had when the option was called ``--engine``, so
        that programs can read older and newer results alike.
    images : int
        Different images that were simulated.
    mismatches : int
        Images of which an activation, a score or the class differs from the golden model; extra images
        count, and their sums.
    cycles_per_image_predicted, cycles_per_image_measured : int
        Measured is None where a single image was simulated, and not whole where the pace is uneven.
    latency_predicted, latency_measured : int
        Cycles from the first input beat to the last result beat, pipeline empty.
    images_per_s : float
        Speed of the simulation itself: images that passed per second, compilation not included.
    processes : int
        That simulated at once.
    images_per_s_per_process : float
    images_per_cpu_s : float or None
        Images per second of processor time, which other work on the machine does not slow down; None for
        cocotb.
    passed : bool
    error : str or None
        The first thing that is wrong.
    activations_compared : int
        Values that were compared, scores and classes included.
    cycles : int
        Clock cycles that were simulated.
    seconds, build_seconds : float
        Wall time of the simulation, and of compiling the design (about 0 when that was done before).
    source : str
        Where the images come from.
    weights : str
        Where the weights come from.
    first_image : int
    seed : int
    waves : str or None
        VCD file.
    coverage : Coverage or None
        What the extra images exercise; None where only one image was recorded.
    date : str or None
        In UTC; None in results of versions that kept none.
    """

    engine: Driver
    images: int
    mismatches: int
    cycles_per_image_predicted: int
    cycles_per_image_measured: int | float | None
    latency_predicted: int
    latency_measured: int | None
    images_per_s: float
    processes: int
    images_per_s_per_process: float
    images_per_cpu_s: float | None
    passed: bool
    error: str | None
    activations_compared: int
    cycles: int
    seconds: float
    build_seconds: float
    source: str
    weights: str
    first_image: int
    seed: int
    waves: str | None
    coverage: Coverage | None = None
    date: str | None = None
