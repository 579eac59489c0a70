"""The form of `results/sim.json` and `results/sim-native.json`."""

import msgspec

from .coverage import Coverage
from .drivers import Driver
from .examples import Example

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
        Number of different images that were simulated.
    mismatches : int
        Number of images in which an activation, a score or the class differs from the golden model. Extra
        images count, too, and there also a sum that differs.
    cycles_per_image_predicted, cycles_per_image_measured : int
        The measured number is None for a single image, and not whole if the pace is uneven.
    latency_predicted, latency_measured : int
        Cycles from the first input beat to the last result beat of an image that meets an empty pipeline.
    images_per_s : float
        Speed of the simulation: simulated images per second, without the time to compile.
    processes : int
        Number of parallel processes.
    images_per_s_per_process : float
    images_per_cpu_s : float or None
        Images per second of processor time, which other work on the machine hardly changes; None for cocotb.
    passed : bool
    error : str or None
        The first thing that is wrong.
    activations_compared : int
        Number of values that were compared, including scores and classes.
    cycles : int
        Number of simulated clock cycles.
    seconds, build_seconds : float
        Wall time of the simulation, and of compiling the design (about 0 if it was compiled before).
    source : str
        Where the images come from.
    weights : str
        Where the weights come from.
    first_image : int
    seed : int
    waves : str or None
        VCD file.
    coverage : Coverage or None
        What the extra images exercise; None for a run with waves.
    date : str or None
        Date in UTC; None in results of versions that stored no date.
    examples : tuple of Example
        A few of the images and their classes; none if the simulation failed.
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
    examples: tuple[Example, ...] = ()
