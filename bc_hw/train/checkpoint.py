"""`model.pt`: what training leaves, as tensors and plain values only.

A file of pickled objects can run any code when it is loaded. A checkpoint therefore holds nothing but
tensors and plain values, and is read with PyTorch's restricted loader, which knows no other objects.
`docs/reference/checkpoint.md` lists the fields.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec
from torch import Tensor

from ..errors import CheckpointError
from .config import TrainConfig
from .content import FORMAT_VERSION, KIND, check_tensors, convert, decode, read_content, save_content
from .network import BinaryNetwork

__all__ = ["Checkpoint", "Facts", "load_checkpoint", "save_checkpoint"]

_HINT = "make one with `bc-hw train`"


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was measured; None where it was not.

    Parameters
    ----------
    float_error_pct : float or None
        Error of the network with BatchNorm in float, in percent.
        On the whole test set.
    integer_error_pct : float or None
        Error of the integer model, in percent, on the whole test set.
    test_images : int or None
    valid_error_pct : float or None
        Error of the network in float on the validation images, in percent.
    epoch : int or None
        The epoch whose weights these are, from 1.
    losses, train_errors_pct, valid_errors_pct : tuple of float
        Of every epoch: mean loss, error on the batches as they were trained on, error on the validation
        images (empty without any).
    """

    float_error_pct: float | None = None
    integer_error_pct: float | None = None
    test_images: int | None = None
    valid_error_pct: float | None = None
    epoch: int | None = None
    losses: tuple[float, ...] = ()
    train_errors_pct: tuple[float, ...] = ()
    valid_errors_pct: tuple[float, ...] = ()

    def after_epoch(self, loss: float, train_error_pct: float, valid_error_pct: float | None) -> "Facts":
        """Return a copy whose curves are one epoch longer."""
        held_out = () if valid_error_pct is None else (valid_error_pct,)
        return msgspec.structs.replace(
            self,
            losses=(*self.losses, loss),
            train_errors_pct=(*self.train_errors_pct, train_error_pct),
            valid_errors_pct=self.valid_errors_pct + held_out,
        )


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A trained network.

    Parameters
    ----------
    config : TrainConfig
    tensors : dict of str to Tensor
        The network's state, float32.
    facts : Facts
    """

    config: TrainConfig
    tensors: dict[str, Tensor]
    facts: Facts = field(default_factory=Facts)

    @classmethod
    def of(cls, config: TrainConfig, network: BinaryNetwork) -> "Checkpoint":
        """Return the state of ``network``, copied."""
        return cls(config, {name: tensor.clone().cpu() for name, tensor in network.state_dict().items()})

    def network(self) -> BinaryNetwork:
        """Return the network in evaluation mode."""
        network = BinaryNetwork(self.config)
        network.load_state_dict(self.tensors)
        return network.eval()

    @property
    def exportable(self) -> bool:
        """Whether it has an integer form: binary weights, scales of few digits."""
        return self.config.exportable

    def with_facts(self, facts: Facts) -> "Checkpoint":
        """Return a copy with other facts."""
        return replace(self, facts=facts)


def save_checkpoint(checkpoint: Checkpoint, path: Path | str) -> None:
    """Write ``checkpoint`` to ``path``, all of it or nothing; the same one always gives the same bytes."""
    content = {
        "kind": KIND,
        "version": FORMAT_VERSION,
        "config": msgspec.to_builtins(checkpoint.config),
        "facts": msgspec.to_builtins(checkpoint.facts),
        "tensors": checkpoint.tensors,
    }
    save_content(content, path)


def load_checkpoint(path: Path | str) -> Checkpoint:
    """Read a checkpoint and check everything in it, without running any code from it.

    Raises
    ------
    CheckpointError
        If the file is missing, foreign, unsafe, incomplete, of another version, not finite, or its tensors
        do not match its configuration.
    """
    path = Path(path)
    data = read_content(path)
    try:
        content = decode(data, KIND, ("config", "facts", "tensors"))
        config = convert(content["config"], TrainConfig, "config")
        facts = convert(content["facts"], Facts, "facts")
        check_tensors(content["tensors"], config)
    except CheckpointError as error:
        raise CheckpointError(f"{path}: {error.message}", hint=error.hint or _HINT) from error
    return Checkpoint(config, content["tensors"], facts)
