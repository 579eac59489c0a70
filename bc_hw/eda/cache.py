"""Results of long tool runs, kept in the user's cache folder under the hash of everything they depend on."""

import contextlib
import hashlib
from pathlib import Path
from typing import TypeVar

import msgspec
import platformdirs

from ..errors import StorageError
from ..files import atomic_file

__all__ = ["ResultCache", "content_key"]

Result = TypeVar("Result", bound=msgspec.Struct)


def content_key(*parts: bytes | str) -> str:
    """Return one hash of all ``parts``; their borders count."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "little"))
        digest.update(data)
    return digest.hexdigest()


class ResultCache:
    """Small results by key. An entry that is damaged is treated as absent.

    Parameters
    ----------
    folder : Path, optional
        By default `synth` in the user's cache folder of bc_hw.
    """

    def __init__(self, folder: Path | None = None):
        self.folder = folder or platformdirs.user_cache_path("bc_hw", appauthor=False) / "synth"

    def load(self, key: str, kind: type[Result]) -> Result | None:
        """Return the result stored under ``key``, or None."""
        try:
            checksum, _, content = self._path(key).read_bytes().partition(b"\n")
            if hashlib.sha256(content).hexdigest().encode() != checksum:
                return None
            return msgspec.json.decode(content, type=kind)
        except (OSError, msgspec.MsgspecError):
            return None

    def store(self, key: str, result: msgspec.Struct) -> None:
        """Keep ``result``. Where the folder cannot be written nothing is kept, and nothing fails."""
        content = msgspec.json.encode(result)
        checksum = hashlib.sha256(content).hexdigest().encode()
        with contextlib.suppress(StorageError), atomic_file(self._path(key)) as temporary:
            temporary.write_bytes(checksum + b"\n" + content)

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.json"
