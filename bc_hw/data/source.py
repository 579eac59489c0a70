"""Where the files of a data set are: a folder of the user's, the cache, or the network."""

import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from ..errors import DataError
from ..files import reading

__all__ = ["PublishedFile", "Source", "verify_md5"]


@dataclass(frozen=True)
class PublishedFile:
    """One file as its publisher gives it.

    Parameters
    ----------
    name : str
        Name of the file, without a folder.
    url : str
    md5 : str
        Published MD5 in hexadecimal. It tells damage and mix-ups, not malice.
    """

    name: str
    url: str
    md5: str


@dataclass(frozen=True)
class Source:
    """The files of one data set and the order in which places are searched.

    Parameters
    ----------
    dataset : str
        Name of the data set and of its folder.
    data_dir : Path or None
        The user's choice. When given, it is the only place.
    verify : bool
        Whether files are compared with their MD5.
    download : bool
        Whether missing files may be downloaded.
    """

    dataset: str
    data_dir: Path | None
    verify: bool
    download: bool

    def folders(self) -> list[Path]:
        """Return the folders to look into, first to last."""
        if self.data_dir is not None:
            return [self.data_dir / self.dataset]
        shared = os.environ.get("BC_HW_DATA")
        places = [Path(shared) / self.dataset] if shared else []
        return [*places, self.cache()]

    def cache(self) -> Path:
        """Return the folder to which files are downloaded."""
        import platformdirs

        return platformdirs.user_cache_path("bc_hw", appauthor=False) / self.dataset

    def get(self, files: tuple[PublishedFile, ...]) -> list[Path]:
        """Return the paths of all ``files``, downloaded if need be, all from one folder.

        Raises
        ------
        DataError
            If files are missing and cannot be downloaded, or one has the wrong checksum.
        """
        for folder in self.folders():
            paths = [folder / file.name for file in files]
            if all(path.is_file() for path in paths):
                break
        else:
            if self.data_dir is not None or not self.download:
                raise self.missing([file.name for file in files])
            paths = self._download(files)
        if self.verify:
            for path, file in zip(paths, files, strict=True):
                verify_md5(path, file.md5)
        return paths

    def missing(self, names: list[str], why: str = "") -> DataError:
        """Say which files to put where."""
        places = " or ".join(str(folder) for folder in self.folders())
        return DataError(
            f"Data set {self.dataset} must have its files in {places}, but they are not there{why}",
            hint=f"put {', '.join(names)} there, or name the folder above with --data-dir or BC_HW_DATA",
        )

    def _download(self, files: tuple[PublishedFile, ...]) -> list[Path]:
        import pooch

        # Its log repeats what the progress bar and our own messages say.
        pooch.get_logger().setLevel("WARNING")
        downloader = pooch.HTTPDownloader(progressbar=sys.stderr.isatty(), timeout=30)
        paths = []
        for file in files:
            try:
                path = pooch.retrieve(
                    file.url,
                    known_hash=f"md5:{file.md5}",
                    fname=file.name,
                    path=self.cache(),
                    downloader=downloader,
                )
            # OSError: no network, no room, or the server said no. ValueError: the content is another one.
            except (OSError, ValueError) as error:
                reason = str(error).partition("\n")[0][:200]
                why = f" and {file.url} could not be downloaded ({reason})"
                raise self.missing([each.name for each in files], why) from error
            paths.append(Path(path))
        return paths


def verify_md5(path: Path, md5: str) -> None:
    """Compare the content of ``path`` with its published MD5.

    Raises
    ------
    DataError
        If they differ or the file cannot be read.
    """
    with reading(path, "Data file", DataError), path.open("rb") as file:
        found = hashlib.file_digest(file, "md5").hexdigest()
    if found != md5:
        raise DataError(
            f"{path} must have the published MD5 {md5}, not {found}",
            hint="the file is damaged or another one: delete it and get it again",
        )
