"""Small files that claim to be large, and files with code: `python -m tests.fuzz.bombs FOLDER`.

One line per bomb says what became of it. The process must not grow by more than ``4 * size + CONSTANT`` bytes for a
file of that size.
"""

import gzip
import io
import itertools
import lzma
import os
import pickle
import resource
import struct
import sys
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import torch

from .targets import TARGETS, offer

CONSTANT = 64 << 20
"""What the readers may use beside the file."""
LARGE = 1 << 28
"""What bombs unpack to, if they are unpacked: four times what is allowed."""
TERABYTE = 1 << 40


class _Code:
    """Writes a file when it is unpickled by a loader that runs code."""

    def __init__(self, folder: Path):
        self.folder = folder

    def __reduce__(self):
        return os.system, (f"touch {self.folder / 'was-run'}",)


def _archive(content: bytes, method: int = zipfile.ZIP_STORED, more: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr("archive/data.pkl", content)
        archive.writestr("archive/version", "3\n")
        archive.writestr("archive/byteorder", "little")
        archive.writestr("archive/data/0", more or bytes(8))
    return buffer.getvalue()


def _saved(content: object) -> bytes:
    buffer = io.BytesIO()
    torch.save(content, buffer)
    return buffer.getvalue()


def _checkpoint(**more) -> dict:
    return {"kind": "bc_hw checkpoint", "version": 2, "config": {}, "facts": {}, "tensors": {}} | more


def _claimed(data: bytes) -> bytes:
    """Put a size of a terabyte into the archive's directory."""
    at = data.rindex(b"PK\x01\x02")
    extra = struct.pack("<HHQ", 1, 8, TERABYTE)
    head = bytearray(data[at : at + 46])
    length = struct.unpack_from("<H", head, 28)[0]
    name, end = data[at + 46 : at + 46 + length], bytearray(data[at + 46 + length :])
    head[24:28] = b"\xff" * 4
    head[30:32] = struct.pack("<H", len(extra))
    end[12:16] = struct.pack("<I", struct.unpack_from("<I", end, 12)[0] + len(extra))
    return data[:at] + bytes(head) + name + extra + bytes(end)


def _tuples(depth: int) -> bytes:
    """Pickle a dictionary whose key is a tuple of two equal tuples of two ...: hashing it takes 2^depth steps."""
    steps = b"".join(b"q\x01h\x01\x86" for _ in range(depth))
    return b"\x80\x02})" + steps + b"K\x01s."


def _storage(call: bytes) -> bytes:
    return b"\x80\x02ctorch\nFloatStorage\n\x8a\x08" + struct.pack("<q", TERABYTE) + call


def _claimed_tensor() -> bytes:
    tensor = b'{"a":{"dtype":"U8","shape":[%d],"data_offsets":[0,%d]}}' % (TERABYTE, TERABYTE)
    return struct.pack("<Q", len(tensor)) + tensor


def _packed_entry(name: str, head: bytes, zeros: int) -> bytes:
    """Return an archive with one entry that ends in zeros, which are never all in memory."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w") as entry,
    ):
        for piece in (head, *itertools.repeat(bytes(1 << 20), zeros >> 20)):
            entry.write(piece)
    return buffer.getvalue()


def _repeated() -> bytes:
    """A tensor of a terabyte, of which one number is stored."""
    return _saved(_checkpoint(tensors={"a": torch.zeros(1).expand(TERABYTE // 4)}))


def _checkpoints(folder: Path) -> Iterator[tuple[str, bytes]]:
    yield "code", _archive(pickle.dumps(_Code(folder), protocol=2))
    yield "code beside tensors", _archive(pickle.dumps(_checkpoint(facts=_Code(folder)), protocol=2))
    yield "packed zeros", _archive(pickle.dumps(_checkpoint()), zipfile.ZIP_DEFLATED, bytes(LARGE))
    yield "claimed terabyte", _claimed(_saved(_checkpoint()))
    yield "tuples of tuples", _archive(_tuples(200))
    yield "storage by size", _archive(_storage(b"\x85R."))
    yield "number stored once", _repeated()
    yield (
        "bytes by size",
        _archive(b"\x80\x02c__builtin__\nbytearray\n\x8a\x08" + bytes(5) + b"\x01\0\0\x85R."),
    )
    yield "longest number", _saved(_checkpoint(version=(1 << 2030) - 1))
    yield "version that is a list", _saved(_checkpoint(version=[[1]] * 1000))


def _bombs(folder: Path) -> Iterator[tuple[str, str, bytes]]:
    for kind, data in _checkpoints(folder):
        for name in ("checkpoint", "resume", "foreign"):
            yield name, kind, data
    for claim in (struct.pack("<Q", 1 << 62) + b"{}", _claimed_tensor()):
        yield "foreign", "safetensors", claim
    zeros = zlib.compress(bytes(LARGE), 1)
    yield "idx", "claimed items", gzip.compress(b"\0\0\x08\3" + struct.pack(">3I", 1 << 31, 1 << 31, 1 << 31))
    yield (
        "idx",
        "claimed, not there",
        gzip.compress(b"\0\0\x08\3" + struct.pack(">3I", 1 << 12, 1 << 8, 1 << 8)),
    )
    yield (
        "idx",
        "more than announced",
        gzip.compress(b"\0\0\x08\3" + struct.pack(">3I", 1, 1, 1) + bytes(LARGE)),
    )
    npy = b"\x93NUMPY\1\0\x76\0" + b"{'descr': '|u1', 'fortran_order': False, 'shape': (%d, 1), }".ljust(118)
    for shape, zeros_after in ((TERABYTE, 0), (5 * LARGE, 5 * LARGE)):
        yield "npz", "claimed array", _packed_entry("images.npy", npy % shape, zeros_after)
    yield "bchw", "claimed header", struct.pack("<Q", 1 << 62) + b"{}"
    yield "bchw", "claimed tensor", _claimed_tensor()
    yield "cifar-archive", "packed zeros", gzip.compress(bytes(2 * LARGE), 1)
    yield "cifar-archive", "claimed member", gzip.compress(_member(TERABYTE))
    yield "cifar-archive", "member of zeros", _followed(zlib.compressobj(1, wbits=31), 2 * LARGE)
    yield "cifar-archive", "packed twice", gzip.compress(_followed(lzma.LZMACompressor(preset=0), LARGE))
    head = b"MATLAB 5.0".ljust(124) + b"\0\1IM"
    yield "svhn", "packed zeros", head + struct.pack("<II", 15, len(zeros)) + zeros
    longer = zlib.compress(struct.pack("<IIIIII", 14, 16, 6, 8, 6, 0) + bytes(LARGE), 1)
    yield "svhn", "longer than claimed", head + struct.pack("<II", 15, len(longer)) + longer
    matrix = zlib.compress(struct.pack("<II", 14, 0xFFFF_FFF0) + bytes(100))
    yield "svhn", "claimed variable", head + struct.pack("<II", 15, len(matrix)) + matrix
    for name in ("design", "folds", "description", "simulation", "placement", "statistics", "outcome"):
        yield name, "deep", b'{"layers":' * 500_000
        yield name, "long number", b'{"layers": ' + b"9" * 1_000_000 + b"}"


def _followed(compressor, size: int) -> bytes:
    """Pack a member of ``size`` zeros, which are never all in memory: that would hide what a reader uses."""
    parts = [_member(size), *itertools.repeat(bytes(1 << 20), size >> 20)]
    return b"".join([*map(compressor.compress, parts), compressor.flush()])


def _member(size: int) -> bytes:
    member = tarfile.TarInfo("cifar-10-batches-bin/data_batch_1.bin")
    member.size = size
    return member.tobuf(tarfile.GNU_FORMAT)


def _largest_size() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


def main(folder: Path) -> None:
    """Offer each bomb, after the sound files, and print what became of it."""
    bombs = list(_bombs(folder))
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "d"
        for target in TARGETS.values():
            (place / target.file).parent.mkdir(parents=True, exist_ok=True)
            offer(target, target.seeds(Path(name))[0], place)
        for name, kind, data in bombs:
            before = _largest_size()
            error = offer(TARGETS[name], data, place)
            growth = _largest_size() - before
            verdict = "TAKEN" if error is None else "refused"
            if growth > 4 * len(data) + CONSTANT:
                verdict = f"GREW by {growth >> 20} MiB"
            print(f"{verdict} {name}, {kind}, {len(data)} bytes: {error}"[:200], flush=True)
            (place / TARGETS[name].file).unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
