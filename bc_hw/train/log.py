"""Logs of a run: JSON lines always, TensorBoard where somebody asks for it."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from ..errors import DataError, ToolNotFound
from ..files import appending, atomic_file, read_json
from .record import EpochRecord

__all__ = ["JsonLinesLog", "TensorBoardLog", "read_log"]

MAX_LOG_BYTES = 1 << 28


class JsonLinesLog:
    """One JSON object per epoch and line, the fields of `EpochRecord`.

    The first epoch that is told decides what an older log keeps: the lines of the epochs before it. A resumed
    run so goes on where it stopped, and a new one starts an empty log.

    Parameters
    ----------
    path : Path
    """

    def __init__(self, path: Path):
        self.path = path
        self._started = False

    def __call__(self, record: EpochRecord) -> None:
        """Append one epoch.

        Raises
        ------
        StorageError
            If the file cannot be written.
        """
        if not self._started:
            old = self.path.read_bytes().splitlines(keepends=True) if self.path.exists() else []
            with atomic_file(self.path) as temporary:
                temporary.write_bytes(b"".join(old[: record.epoch - 1]))
            self._started = True
        with appending(self.path) as stream:
            stream.write(msgspec.json.encode(record) + b"\n")

    def close(self) -> None:
        """Do nothing: the file is closed after every line."""


def read_log(path: Path) -> list[EpochRecord]:
    """Return the epochs that a log holds, in order.

    Raises
    ------
    DataError
        If a line is not the record of an epoch.
    """
    lines = read_json(path, "Log", DataError, MAX_LOG_BYTES).splitlines()
    try:
        return [msgspec.json.decode(line, type=EpochRecord) for line in lines]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise DataError(f"Log {path} must be one JSON object per epoch and line, but: {error}") from error


class TensorBoardLog:
    """The same numbers as TensorBoard's scalars and histograms.

    Parameters
    ----------
    folder : Path
        Folder of the run, as ``tensorboard --logdir`` takes it.

    Raises
    ------
    ToolNotFound
        If TensorBoard is not installed.
    """

    def __init__(self, folder: Path):
        self._folder = folder
        self._make = _summary_writer()
        self._writer = None

    def __call__(self, record: EpochRecord) -> None:
        """Add one epoch; the first one drops what TensorBoard knows of it and of later ones."""
        if self._writer is None:
            self._writer = self._make(str(self._folder), purge_step=record.epoch)
        for name in ("lr", "loss", "train_error_pct", "valid_error_pct"):
            value = getattr(record, name)
            if value is not None:
                self._writer.add_scalar(name, value, record.epoch)
        for index, histogram in enumerate(record.weights):
            width = (histogram.high - histogram.low) / len(histogram.counts)
            limits = [histogram.low + width * (bin_ + 1) for bin_ in range(len(histogram.counts))]
            middles = [
                (limit - width / 2, count) for limit, count in zip(limits, histogram.counts, strict=True)
            ]
            self._writer.add_histogram_raw(
                f"weights/{index}",
                min=histogram.low,
                max=histogram.high,
                num=sum(histogram.counts),
                sum=sum(middle * count for middle, count in middles),
                sum_squares=sum(middle**2 * count for middle, count in middles),
                bucket_limits=limits,
                bucket_counts=list(histogram.counts),
                global_step=record.epoch,
            )
        self._writer.flush()

    def close(self) -> None:
        """Finish the file."""
        if self._writer is not None:
            self._writer.close()


def _summary_writer() -> Callable:
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError as error:
        raise ToolNotFound(
            "Package tensorboard must be installed, but is missing",
            hint="pip install 'bc_hw[tensorboard]', or leave out --tensorboard: the JSON log has the same",
        ) from error
    return SummaryWriter
