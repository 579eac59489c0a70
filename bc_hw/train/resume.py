"""`model.pt.part`: all that an interrupted training needs to go on."""

import math
from dataclasses import dataclass
from pathlib import Path

import msgspec
import torch
from torch import Tensor

from ..errors import CheckpointError, must_be
from .checkpoint import Facts
from .config import TrainConfig
from .content import FORMAT_VERSION, RESUME_KIND, check_tensors, convert, decode, read_content, save_content
from .network import BinaryNetwork
from .optim import AnyOptimiser

__all__ = ["Best", "Within", "load_resume", "save_resume"]


@dataclass(frozen=True, eq=False)
class Best:
    """The epoch of a run with the fewest errors on the validation images so far.

    Parameters
    ----------
    epoch : int
        From 1.
    valid_error_pct : float
    tensors : dict of str to Tensor
        The network's state after it.
    """

    epoch: int
    valid_error_pct: float
    tensors: dict[str, Tensor]


@dataclass(frozen=True, eq=False)
class Within:
    """How far a run is within an epoch.

    Parameters
    ----------
    steps : int
        Steps done in this epoch.
    loss : float
        Sum of their losses.
    wrong : int
        Images that they classified wrongly.
    seconds : float
        Time that they took.
    shuffle : Tensor of uint8
        State of the network's generator before it drew the order of the images.
    """

    steps: int = 0
    loss: float = 0.0
    wrong: int = 0
    seconds: float = 0.0
    shuffle: Tensor | None = None


def save_resume(
    path: Path,
    config: TrainConfig,
    network: BinaryNetwork,
    optimiser: AnyOptimiser,
    epoch: int,
    best: Best | None,
    facts: Facts,
    within: Within | None = None,
) -> None:
    """Write all that a run needs to go on after ``epoch`` epochs, and ``within`` the next one."""
    content = {
        "kind": RESUME_KIND,
        "version": FORMAT_VERSION,
        "config": msgspec.to_builtins(config),
        "epoch": epoch,
        "tensors": network.state_dict(),
        "optimiser": optimiser.state_dict(),
        "generator": network.generator.get_state(),
        "best": None if best is None else vars(best),
        "facts": msgspec.to_builtins(facts),
        "within": None if within is None else vars(within),
    }
    save_content(content, path)


def load_resume(
    path: Path, config: TrainConfig, network: BinaryNetwork, optimiser: AnyOptimiser
) -> tuple[int, Best | None, Facts, Within | None]:
    """Bring ``network`` and ``optimiser`` to where a run stopped.

    Returns
    -------
    epoch : int
        Number of finished epochs.
    best : Best or None
        The best of them; None without validation images.
    facts : Facts
        Curves of the epochs so far.
    within : Within or None
        How far the next epoch is; None if it has not begun.

    Raises
    ------
    CheckpointError
        If the file is not one, or belongs to a run with another configuration.
    """
    data = read_content(path)
    try:
        content = decode(data, RESUME_KIND, ("config", "epoch", "tensors", "optimiser", "generator", "facts"))
        found = convert(content["config"], TrainConfig, "config")
        # As files have them: text, where a choice is a member of an enumeration.
        before, now = msgspec.to_builtins(found), msgspec.to_builtins(config)
        for name, new in now.items():
            old = before[name]
            if name != "command" and old != new:
                raise CheckpointError(
                    must_be(f"Resumed {name.replace('_', ' ')}", repr(old), new),
                    hint="give the options of the first run, or start afresh without --resume",
                )
        facts = convert(content["facts"], Facts, "facts")
        check_tensors(content["tensors"], config)
        network.load_state_dict(content["tensors"])
        try:
            best = _best(content.get("best"), config)
            optimiser.load_state_dict(content["optimiser"])
            network.generator.set_state(content["generator"])
            within = _within(content.get("within"), network)
        except (KeyError, TypeError, ValueError, OverflowError, RuntimeError) as error:
            raise CheckpointError(
                "State of the optimiser must belong to this network, but does not"
            ) from error
    except CheckpointError as error:
        hint = error.hint or "start afresh without --resume"
        raise CheckpointError(f"{path}: {error.message}", hint=hint) from error
    return content["epoch"], best, facts, within


def _within(content: dict | None, network: BinaryNetwork) -> Within | None:
    if content is None:
        return None
    shuffle = content["shuffle"]
    torch.Generator(network.generator.device).set_state(shuffle)  # refuses what is no state
    found = Within(
        int(content["steps"]),
        float(content["loss"]),
        int(content["wrong"]),
        float(content["seconds"]),
        shuffle,
    )
    if min(found.steps, found.wrong) < 0 or not math.isfinite(found.loss + found.seconds):
        raise ValueError("numbers that no epoch has")
    return found


def _best(content: dict | None, config: TrainConfig) -> Best | None:
    if content is None:
        return None
    check_tensors(content["tensors"], config)
    return Best(int(content["epoch"]), float(content["valid_error_pct"]), content["tensors"])
