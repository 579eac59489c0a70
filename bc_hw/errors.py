"""Every error that `bc_hw` raises on purpose.

    BcHwError                  exit code 1
    |-- UsageError             exit code 2: an argument, or a combination of arguments
    |   `-- PlanError          a fold, a lane count or a width that cannot be built
    |-- TrainingError          a training that went astray, such as a loss that is not finite
    |-- DataError              a data set: missing, unreadable, wrong checksum
    |-- CheckpointError        model.pt: not a checkpoint, unsafe, incomplete, not finite
    |-- ModelFileError         model.bchw: damaged, foreign, unknown version
    |-- DesignError            a design folder: incomplete, damaged, foreign
    |-- MismatchError          hardware and golden model, or cycles and prediction, differ
    |-- StorageError           a file or folder: not writable, disk full
    `-- ToolError              an external program
        |-- ToolNotFound       not installed
        |-- ToolTooOld         installed, but too old
        `-- ToolFailed         ran and failed, or was killed
            `-- ToolTimeout    ran out of time

The command line turns these, and only these, into `error: ...` with a `hint: ...` line.
Anything else is a defect of `bc_hw` and keeps its traceback.
"""

from collections.abc import Collection, Mapping

__all__ = [
    "BcHwError",
    "CheckpointError",
    "DataError",
    "DesignError",
    "MismatchError",
    "ModelFileError",
    "Phrase",
    "PlanError",
    "StorageError",
    "ToolError",
    "ToolFailed",
    "ToolNotFound",
    "ToolTimeout",
    "ToolTooOld",
    "TrainingError",
    "UsageError",
    "must_be",
]


class Phrase(str):
    """Words in the place of a value, such as ``the folder x``: `must_be` writes them without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def must_be(thing: str, rule: str, value: object) -> str:
    """Return the one sentence used for bad values: ``<Thing> must be <rule>, not <value>``.

    >>> must_be("Family", "ecp5 or ice40", "spartan")
    "Family must be ecp5 or ice40, not 'spartan'"
    >>> must_be("Fold file", "a file", Phrase("the folder x"))
    'Fold file must be a file, not the folder x'
    """
    return f"{thing} must be {rule}, not {value!r}"


class BcHwError(Exception):
    """Base of all errors raised on purpose.

    Parameters
    ----------
    message : str
        One sentence with the rule and the value, no full stop.
    hint : str, optional
        What to do about it.
    option_hints : mapping, optional
        What to do where the command has an option, by that option's name.
    """

    exit_code = 1

    def __init__(
        self, message: str, *, hint: str | None = None, option_hints: Mapping[str, str] | None = None
    ):
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.option_hints = option_hints or {}

    def fit_hint(self, options: Collection[str]) -> None:
        """Make the hint one for a command with these options: it names no other."""
        fitting = [text for option, text in self.option_hints.items() if option in options]
        self.hint = "; ".join(filter(None, [self.hint, *fitting])) or None


class UsageError(BcHwError):
    """An argument, or a combination of arguments, is wrong."""

    exit_code = 2


class PlanError(UsageError):
    """The requested hardware cannot be built."""


class TrainingError(BcHwError):
    """A training went astray."""


class DataError(BcHwError):
    """A data set is missing, unreadable or has the wrong checksum."""


class CheckpointError(BcHwError):
    """A checkpoint is not one, is unsafe, incomplete or not finite."""


class ModelFileError(BcHwError):
    """An integer model file is damaged, foreign or of an unknown version."""


class DesignError(BcHwError):
    """A design folder is incomplete, damaged or foreign."""


class MismatchError(BcHwError):
    """Hardware differs from the golden model, or cycles from their prediction."""


class StorageError(BcHwError):
    """A file or folder cannot be written."""


class ToolError(BcHwError):
    """An external program could not do its work."""


class ToolNotFound(ToolError):
    """An external program is not installed."""


class ToolTooOld(ToolError):
    """An external program is installed, but too old."""


class ToolFailed(ToolError):
    """An external program failed, was killed, or ran out of time."""


class ToolTimeout(ToolFailed):
    """An external program ran out of time."""
