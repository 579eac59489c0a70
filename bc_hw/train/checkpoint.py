"""`model.pt`: what training leaves, as tensors and plain values only.

A file of pickled objects can run any code when it is loaded. A checkpoint therefore holds nothing but
tensors and plain values, and is read with PyTorch's restricted loader, which knows no other objects.
`docs/reference/checkpoint.md` lists the fields.
"""

import io
import itertools
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec
import torch
from torch import Tensor

from ..errors import CheckpointError, UsageError, must_be
from ..files import atomic_file, read_bytes
from .config import TrainConfig
from .container import ARCHIVE, FORMATS, MAX_FILE_BYTES, MODEL, UNKNOWN, load_container, recognise
from .network import BinaryNetwork

__all__ = [
    "FORMAT_VERSION",
    "Best",
    "Checkpoint",
    "Facts",
    "load_checkpoint",
    "load_resume",
    "save_checkpoint",
    "save_resume",
]

FORMAT_VERSION = 2
"""Version 2 has more choices in ``config`` and more ``facts``; in version 1 they have their defaults."""

_READABLE = (1, 2)

_KIND = "bc_hw checkpoint"
_RESUME_KIND = "bc_hw unfinished training"
_HINT = "make one with `bc-hw train`"
_FOREIGN_HINT = "a network of another program needs a description: bc-hw export FILE --description JSON"


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
        return self.config.mode != "none" and self.config.scale_digits > 0

    def with_facts(self, facts: Facts) -> "Checkpoint":
        """Return a copy with other facts."""
        return replace(self, facts=facts)


def save_checkpoint(checkpoint: Checkpoint, path: Path | str) -> None:
    """Write ``checkpoint`` to ``path``, all of it or nothing; the same one always gives the same bytes."""
    content = {
        "kind": _KIND,
        "version": FORMAT_VERSION,
        "config": msgspec.to_builtins(checkpoint.config),
        "facts": msgspec.to_builtins(checkpoint.facts),
        "tensors": checkpoint.tensors,
    }
    _save(content, path)


def load_checkpoint(path: Path | str) -> Checkpoint:
    """Read a checkpoint and check everything in it, without running any code from it.

    Raises
    ------
    CheckpointError
        If the file is missing, foreign, unsafe, incomplete, of another version, not finite, or its tensors
        do not match its configuration.
    """
    path = Path(path)
    data = _read(path)
    try:
        content = _decode(data, _KIND, ("config", "facts", "tensors"))
        config = _convert(content["config"], TrainConfig, "config")
        facts = _convert(content["facts"], Facts, "facts")
        _check_tensors(content["tensors"], config)
    except CheckpointError as error:
        raise CheckpointError(f"{path}: {error.message}", hint=error.hint or _HINT) from error
    return Checkpoint(config, content["tensors"], facts)


def save_resume(
    path: Path,
    config: TrainConfig,
    network: BinaryNetwork,
    optimiser: torch.optim.Optimizer,
    epoch: int,
    best: Best | None,
    facts: Facts,
) -> None:
    """Write all that a run needs to go on after ``epoch`` epochs."""
    content = {
        "kind": _RESUME_KIND,
        "version": FORMAT_VERSION,
        "config": msgspec.to_builtins(config),
        "epoch": epoch,
        "tensors": network.state_dict(),
        "optimiser": optimiser.state_dict(),
        "generator": network.generator.get_state(),
        "best": None if best is None else vars(best),
        "facts": msgspec.to_builtins(facts),
    }
    _save(content, path)


def load_resume(
    path: Path, config: TrainConfig, network: BinaryNetwork, optimiser: torch.optim.Optimizer
) -> tuple[int, Best | None, Facts]:
    """Bring ``network`` and ``optimiser`` to where a run stopped.

    Returns
    -------
    epoch : int
        Number of finished epochs.
    best : Best or None
        The best of them; None without validation images.
    facts : Facts
        Curves of the epochs so far.

    Raises
    ------
    CheckpointError
        If the file is not one, or belongs to a run with another configuration.
    """
    data = _read(path)
    try:
        content = _decode(
            data, _RESUME_KIND, ("config", "epoch", "tensors", "optimiser", "generator", "facts")
        )
        found = _convert(content["config"], TrainConfig, "config")
        for name in TrainConfig.__struct_fields__:
            old, new = getattr(found, name), getattr(config, name)
            if name != "command" and old != new:
                raise CheckpointError(
                    must_be(f"Resumed {name.replace('_', ' ')}", repr(old), new),
                    hint="give the options of the first run, or start afresh without --resume",
                )
        facts = _convert(content["facts"], Facts, "facts")
        _check_tensors(content["tensors"], config)
        network.load_state_dict(content["tensors"])
        try:
            best = _best(content.get("best"), config)
            optimiser.load_state_dict(content["optimiser"])
            network.generator.set_state(content["generator"])
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            raise CheckpointError(
                "State of the optimiser must belong to this network, but does not"
            ) from error
    except CheckpointError as error:
        hint = error.hint or "start afresh without --resume"
        raise CheckpointError(f"{path}: {error.message}", hint=hint) from error
    return content["epoch"], best, facts


def _best(content: dict | None, config: TrainConfig) -> Best | None:
    if content is None:
        return None
    _check_tensors(content["tensors"], config)
    return Best(int(content["epoch"]), float(content["valid_error_pct"]), content["tensors"])


def _save(content: dict, path: Path | str) -> None:
    # Through memory: torch.save puts the name of a file into the file, and the temporary name is random.
    buffer = io.BytesIO()
    torch.save(content, buffer)
    with atomic_file(path) as temporary:
        temporary.write_bytes(buffer.getvalue())


def _read(path: Path) -> bytes:
    return read_bytes(path, "Checkpoint", CheckpointError, MAX_FILE_BYTES)


def _decode(data: bytes, kind: str, keys: tuple[str, ...]) -> dict:
    hint = _FOREIGN_HINT if kind == _KIND else None  # None: the caller's
    found = recognise(data)
    if found != ARCHIVE:
        raise CheckpointError(
            f"Checkpoint must be a file that `bc-hw train` wrote, not {FORMATS[found]}",
            hint={UNKNOWN: None, MODEL: "`bc-hw gen-rtl`, `eval` and `upsets` take it as it is"}.get(
                found, hint
            ),
        )
    content = load_container(data)
    name = content.get("kind") if isinstance(content, dict) else None
    if name == _RESUME_KIND != kind:
        raise CheckpointError(
            "Checkpoint must be of a finished training, not the state of an interrupted one",
            hint="go on with `bc-hw train --resume` and the options of the first run",
        )
    if name != kind:
        raise CheckpointError(
            "Checkpoint must be a file that `bc-hw train` wrote, not one of another program",
            hint=hint,
        )
    version = content.get("version")
    if type(version) is not int or version not in _READABLE:
        found = version if isinstance(version, int | str | None) else type(version).__name__
        raise CheckpointError(
            must_be("Checkpoint version", " or ".join(map(str, _READABLE)), found),
            hint="the file was written by another version of bc_hw",
        )
    missing = [key for key in keys if key not in content]
    if missing:
        raise CheckpointError(f"Checkpoint must have {', '.join(keys)}, but {', '.join(missing)} is missing")
    return content


def _convert(value: object, kind: type, name: str):
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise CheckpointError(f"Checkpoint's {name} must follow its schema, but: {error}") from error
    except UsageError as error:
        raise CheckpointError(f"Checkpoint's {name} must be valid, but: {error.message}") from error


def _expected_shapes(config: TrainConfig) -> dict[str, tuple[int, ...]]:
    """Return name and shape of every tensor, without building the network."""
    shapes = {}
    last = len(config.layers) - 2
    for index, (n_in, n_out) in enumerate(itertools.pairwise(config.layers)):
        block = "output" if index == last else f"hidden.{index}"
        norm = () if index == last else (n_out,)
        shapes[f"{block}.linear.weight"] = (n_out, n_in)
        shapes[f"{block}.beta"] = (n_out,)
        shapes |= {f"{block}.{name}": norm for name in ("gamma", "mean", "var")}
    return shapes


def _check_tensors(tensors: object, config: TrainConfig) -> None:
    if not isinstance(tensors, dict):
        raise CheckpointError(must_be("Checkpoint's tensors", "a dictionary", type(tensors).__name__))
    expected = _expected_shapes(config)
    missing = sorted(expected.keys() - tensors.keys())
    if missing:
        raise CheckpointError(
            f"Checkpoint must have a tensor for every layer of its config, but {missing[0]} is missing"
        )
    unknown = sorted(map(str, tensors.keys() - expected.keys()))
    if unknown:
        raise CheckpointError(
            must_be("Checkpoint's tensors", "those of the layers of its config", unknown[0])
        )
    for name, shape in expected.items():
        tensor = tensors[name]
        if type(tensor) is not Tensor or tensor.dtype != torch.float32 or tensor.layout != torch.strided:
            raise CheckpointError(must_be(name, "a float32 tensor", getattr(tensor, "dtype", type(tensor))))
        if tuple(tensor.shape) != shape:
            raise CheckpointError(must_be(name, f"of shape {shape}", tuple(tensor.shape)))
        if not torch.isfinite(tensor).all():
            raise CheckpointError(f"{name} must be finite, not NaN or infinite")
        if name.endswith(".var") and (tensor < 0).any():
            raise CheckpointError(must_be(name, "zero or positive", float(tensor.min())))
