"""`verify_design`: from a design folder to its certificate."""

from dataclasses import dataclass
from pathlib import Path

from .. import __version__
from ..cosim.drivers import Driver
from ..cosim.options import SimOptions
from ..cosim.simulate import simulate
from ..eda.toolchain import CXX, VERILATOR, YOSYS
from ..errors import BcHwError
from .certificate import Certificate, Hashes, Simulated, load_certificate, save_certificate
from .content import check_content, scored, sealed
from .hashes import design_hashes, image_count
from .proofs import choose_proofs, prove_components
from .score import score_bench

__all__ = ["VerifyOptions", "verify_design"]


@dataclass(frozen=True, kw_only=True)
class VerifyOptions:
    """What is to be verified, and how.

    Parameters
    ----------
    mutants : int
        How many; 0 makes none.
    proofs : str
        One of `bc_hw.verify.proofs.SETS`.
    seed : int
        Of mutants, random images and random waits.
    jobs : int or None
        Processes at once; by default one per core.
    data_dir : Path or None
        Folder of the data sets.

    Raises
    ------
    UsageError
        If there is no such set of proofs.
    """

    mutants: int = 200
    proofs: str = "quick"
    seed: int = 0
    jobs: int | None = None
    data_dir: Path | None = None

    def __post_init__(self):
        choose_proofs(self.proofs)

    def simulation(self, images: int | None) -> SimOptions:
        """Return the options of the simulation of all images."""
        return SimOptions(
            driver=Driver.NATIVE, images=images, seed=self.seed, jobs=self.jobs, data_dir=self.data_dir
        )


def verify_design(folder: Path, options: VerifyOptions, listener) -> Certificate:
    """Simulate all images, score the bench on mutants, prove, and write `verification.json`.

    If the folder has a certificate with the same hashes and tools, its simulation is not repeated.

    Parameters
    ----------
    listener : Listener
        Receives the progress (`bc_hw.cosim.listener`).

    Raises
    ------
    MismatchError
        If the hardware differs from the golden model: then there is no certificate.
    BcHwError
        As for `bc-hw sim`, and as in `bc_hw.verify.score` and `bc_hw.verify.proofs`.
    """
    listener.step("computing what to expect")
    images = image_count(folder, seed=options.seed, data_dir=options.data_dir)
    hashes = design_hashes(folder, images, seed=options.seed, data_dir=options.data_dir)
    tools = {tool.find().name: tool.find().version for tool in (VERILATOR, YOSYS, CXX)}
    simulation = _known(folder, hashes, tools, options)
    if simulation is None:
        result, error = simulate(folder, options.simulation(images), listener)
        if error is not None:
            raise error
        simulation = Simulated(**{name: getattr(result, name) for name in Simulated.__struct_fields__})
    processes = options.simulation(images).processes
    verdicts = []
    if options.mutants:
        verdicts = score_bench(
            folder,
            options.mutants,
            seed=options.seed,
            jobs=processes,
            data_dir=options.data_dir,
            listener=listener,
        )
    proofs = prove_components(folder, options.proofs, jobs=processes, listener=listener)
    certificate = sealed(
        Certificate(
            version=__version__,
            hashes=hashes,
            tools=tools,
            simulation=simulation,
            mutants=scored(verdicts, options.seed),
            proofs=proofs,
            passed=True,
            digest="",
        )
    )
    save_certificate(folder, certificate)
    return certificate


def _known(folder: Path, hashes: Hashes, tools: dict[str, str], options: VerifyOptions) -> Simulated | None:
    """Return the simulation of the present certificate if it passed and its hashes and tools are the same."""
    try:
        old = load_certificate(folder)
        check_content(old)
    except BcHwError:
        return None
    same = (old.hashes, old.tools, old.version, old.simulation.seed) == (
        hashes,
        tools,
        __version__,
        options.seed,
    )
    return old.simulation if same else None
