"""State dicts as people save them: found in a file, and freed of what wrappers put before the names.

A training script often saves more than `nn.Module.state_dict`: a dictionary with it, the epoch and the
optimiser; and `DataParallel`, `torch.compile` or a class around the `nn.Sequential` put their names before
those of the modules. One of the tensors that the description asks for tells which dictionary is meant, and
what stands before its names. Where two could be meant, none is taken.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import safetensors
import safetensors.torch
from torch import Tensor

from ..errors import CheckpointError, must_be
from ..files import read_bytes
from ..train.container import MAX_FILE_BYTES, SAFETENSORS, load_container, recognise

__all__ = ["StateDict", "read_state_dict"]

WRAPPERS = {"_orig_mod", "_fsdp_wrapped_module", "_checkpoint_wrapped_module"}
"""Parts of names that torch.compile and its like put in front of a module, wherever it stands."""

COUNTERS = {"n_averaged"}
"""What wrappers store beside the module: `torch.optim.swa_utils.AveragedModel` counts."""

USUAL = ("state_dict", "model_state_dict", "model", "net", "network", "module")
"""Keys under which the network is, where the file has copies of it: a moving average, the best so far."""

MAX_DEPTH = 3
"""Dictionaries in dictionaries that are looked into."""

MAX_NAMES = 6
"""Names that an error shows, of those there are."""

_SAVE = "save it with torch.save(network.state_dict(), path)"


@dataclass(frozen=True, eq=False)
class StateDict:
    """The tensors of a network by name.

    Parameters
    ----------
    tensors : dict of str to Tensor
        By the names that they have in the description.
    key : str
        Where in the file they were, such as ``model_state_dict``; empty if the file is the state dict.
    prefix : str
        What was before every name, such as ``module.``; empty if nothing.
    """

    tensors: dict[str, Tensor]
    key: str = ""
    prefix: str = ""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What was taken and what was left, for people."""
        taken = (f"the state dict is the one under {self.key!r} of the file",) if self.key else ()
        return taken + ((f"{self.prefix!r} before its names is taken off",) if self.prefix else ())


def read_state_dict(path: Path, wanted: str, why: str) -> StateDict:
    """Read the state dict that has a tensor called ``wanted``, without running any code from the file.

    Parameters
    ----------
    path : Path
        What `torch.save` or safetensors wrote.
    wanted : str
        Name of a tensor that it must have, such as ``0.weight``.
    why : str
        Why it must, for people, such as ``module 0 is Linear``.

    Raises
    ------
    CheckpointError
        If the file is missing or of another kind, or no dictionary in it has that tensor, or several have.
    """
    data = read_bytes(path, "State dict", CheckpointError, MAX_FILE_BYTES)
    try:
        content = _content(data)
        if isinstance(content, dict) and str(content.get("kind")).startswith("bc_hw "):
            raise CheckpointError(
                "State dict must be that of another program, not a file that `bc-hw train` wrote",
                hint="export it without --description",
            )
        return _find(content, wanted, why)
    except CheckpointError as error:
        raise CheckpointError(f"{path}: {error.message}", hint=error.hint or _SAVE) from error


def _content(data: bytes) -> object:
    if recognise(data) != SAFETENSORS:
        return load_container(data)
    try:
        return safetensors.torch.load(data)
    # What a loader says about hostile bytes is of any kind, KeyError for types that PyTorch lacks among them.
    except Exception as error:
        raise CheckpointError("State dict must be a whole safetensors file, not a damaged one") from error


def _find(content: object, wanted: str, why: str) -> StateDict:
    if not isinstance(content, dict):
        raise CheckpointError(f"State dict must be a dictionary of tensors, but is {_a(content)}")
    level = [("", content)]
    seen: list[tuple[str, dict]] = []
    for _ in range(MAX_DEPTH):
        plain = [(key, names) for key, found in level if (names := _unwrapped(found))]
        fits = [(key, names, before) for key, names in plain for before in _prefixes(names, wanted)]
        if fits:
            return _taken(_chosen(fits, wanted))
        seen += plain
        level = [inner for key, found in level for inner in _inner(key, found)]
    if not seen:
        odd_first = dict(sorted(content.items(), key=lambda entry: isinstance(entry[1], Tensor)))
        held = ", ".join(f"{_text(key)} ({type(value).__name__})" for key, value in _first(odd_first))
        raise CheckpointError(f"State dict must be a dictionary of tensors, but holds {held or 'nothing'}")
    key, names = max(seen, key=lambda entry: len(entry[1]))
    place = f" under {key!r}" if key else ""
    held = ", ".join(_text(name) for name, _ in _first(names))
    more = " ..." if len(names) > MAX_NAMES else ""
    raise CheckpointError(
        f"State dict must have {wanted}, as {why}, but has{place} {held}{more}",
        hint="modules are known by their number in the nn.Sequential, or by their `name` in the description",
    )


def _unwrapped(found: dict) -> dict[str, Tensor] | None:
    """Return a dictionary of tensors with names free of wrappers; None if it is no such dictionary."""
    if not found or not all(isinstance(name, str) for name in found):
        return None
    if not all(isinstance(value, Tensor) for value in found.values()):
        return None
    plain = {
        ".".join(part for part in name.split(".") if part not in WRAPPERS): value
        for name, value in found.items()
    }
    return plain if len(plain) == len(found) else found


def _prefixes(names: dict[str, Tensor], wanted: str) -> list[str]:
    """Return what stands before the tensor that is wanted, once for each time that it is there."""
    if wanted in names:
        return [""]
    return [name.removesuffix(wanted) for name in names if name.endswith("." + wanted)]


def _inner(key: str, found: dict) -> Iterator[tuple[str, dict]]:
    for name, value in found.items():
        if isinstance(name, str) and isinstance(value, dict):
            yield f"{key}.{name}" if key else name, value


def _chosen(fits: list, wanted: str) -> tuple[str, dict, str]:
    """Return the only one, or the only one with a key that everybody uses for the network."""
    usual = [fit for fit in fits if fit[0].rpartition(".")[2] in USUAL]
    for choice in (fits, usual):
        if len(choice) == 1:
            return choice[0]
    places = [f"{before}{wanted}" + (f" under {key!r}" if key else "") for key, _, before in fits]
    shown = ", ".join(_text(place) for place in places[:MAX_NAMES])
    raise CheckpointError(
        f"State dict must have one tensor called {wanted}, but has {len(fits)}: {shown}",
        hint="save the one that is meant alone, or give each module its `name` in the description",
    )


def _taken(choice: tuple[str, dict, str]) -> StateDict:
    key, names, before = choice
    others = [name for name in names if not name.startswith(before) and name not in COUNTERS]
    if others:
        raise CheckpointError(
            must_be("State dict", "that of the modules in the description", _text(others[0])),
            hint=f"the tensors of the modules have {before!r} before their names",
        )
    tensors = {name.removeprefix(before): value for name, value in names.items() if name.startswith(before)}
    return StateDict(tensors, key, before)


def _first(found: dict) -> list[tuple]:
    return list(found.items())[:MAX_NAMES]


def _text(value: object) -> str:
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _a(value: object) -> str:
    name = type(value).__name__
    return "nothing" if value is None else f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
