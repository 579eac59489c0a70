"""Nothing half-written: every way in which writing can end."""

import errno
import stat
from pathlib import Path

import pytest

from bc_hw import files
from bc_hw.errors import StorageError, UsageError
from bc_hw.files import atomic_directory, atomic_file, reading, remove_leftovers, write_text

MARKER = "design.json"


def make(folder, text="old"):
    folder.mkdir()
    (folder / MARKER).write_text(text)
    return folder


def test_file_is_written_whole(tmp_path):
    write_text(tmp_path / "a" / "b.txt", "é\nx\n")
    assert (tmp_path / "a" / "b.txt").read_bytes() == "é\nx\n".encode()
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.txt"]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_file_stays_as_it_was_when_the_block_fails(tmp_path, error):
    path = tmp_path / "x.txt"
    path.write_text("old")
    with pytest.raises(error), atomic_file(path) as temporary:
        temporary.write_text("half")
        raise error
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_file_has_the_usual_permissions(tmp_path):
    (tmp_path / "usual").touch()
    write_text(tmp_path / "x", "")
    assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == stat.S_IMODE((tmp_path / "usual").stat().st_mode)


def test_folder_is_made_with_its_parents(tmp_path):
    with atomic_directory(tmp_path / "a" / "b", marker=MARKER) as temporary:
        (temporary / MARKER).write_text("new")
        assert not (tmp_path / "a" / "b").exists()
    assert (tmp_path / "a" / "b" / MARKER).read_text() == "new"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]


def test_folder_has_the_usual_permissions(tmp_path):
    (tmp_path / "usual").mkdir()
    with atomic_directory(tmp_path / "x", marker=MARKER):
        pass
    assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == stat.S_IMODE((tmp_path / "usual").stat().st_mode)


def test_an_older_one_is_replaced_whole(tmp_path):
    folder = make(tmp_path / "x")
    (folder / "left over").touch()
    with atomic_directory(folder, marker=MARKER) as temporary:
        (temporary / MARKER).write_text("new")
        assert (folder / MARKER).read_text() == "old"
    assert [path.name for path in folder.iterdir()] == [MARKER]
    assert (folder / MARKER).read_text() == "new"
    assert list(tmp_path.iterdir()) == [folder]


def test_an_empty_folder_is_used(tmp_path):
    (tmp_path / "x").mkdir()
    with atomic_directory(tmp_path / "x", marker=MARKER) as temporary:
        (temporary / "f").touch()
    assert (tmp_path / "x" / "f").exists()


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("before", [True, False])
def test_folder_stays_as_it_was_when_the_block_fails(tmp_path, error, before):
    folder = make(tmp_path / "x") if before else tmp_path / "x"
    with pytest.raises(error), atomic_directory(folder, marker=MARKER) as temporary:
        (temporary / MARKER).write_text("half")
        raise error
    assert list(tmp_path.iterdir()) == ([folder] if before else [])
    assert not before or (folder / MARKER).read_text() == "old"


@pytest.fixture
def no_exchange(monkeypatch):
    """Take away the system call that exchanges two names, as where a file system lacks it."""
    monkeypatch.setattr(files, "_exchange", lambda first, second: False)


def test_an_older_one_is_replaced_in_two_steps(tmp_path, no_exchange):
    test_an_older_one_is_replaced_whole(tmp_path)


def test_the_exchange_is_one_step(tmp_path, monkeypatch):
    """Where a kill could come between two steps, there would be a moment without any folder."""
    first, second = make(tmp_path / "x", "first"), make(tmp_path / "y", "second")
    monkeypatch.setattr(Path, "replace", None)
    assert files._exchange(first, second)
    assert ((first / MARKER).read_text(), (second / MARKER).read_text()) == ("second", "first")
    assert not files._exchange(first, tmp_path / "z")


def test_leftovers_of_killed_runs_are_removed(tmp_path):
    folder = make(tmp_path / "x")
    make(tmp_path / ".x.abcdefgh.tmp")
    make(tmp_path / ".x.abcdefg_.old.tmp")
    (tmp_path / ".x.abcd1234.tmp").touch()
    others = [
        ".x.y.abcdefgh.tmp",
        ".x.abcdefgh.tmp2",
        ".y.abcdefgh.tmp",
        "x.abcdefgh.tmp",
        ".x.toolongname.tmp",
    ]
    for name in others:
        (tmp_path / name).touch()
    remove_leftovers(folder)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["x", *others])


def test_an_exchange_that_was_cut_off_is_undone(tmp_path):
    make(tmp_path / ".x.abcdefgh.old.tmp", "kept")
    (tmp_path / ".x.abcdefg1.old.tmp").mkdir()
    remove_leftovers(tmp_path / "x")
    assert [path.name for path in tmp_path.iterdir()] == ["x"]
    assert (tmp_path / "x" / MARKER).read_text() == "kept"


def test_the_old_folder_comes_back_when_the_exchange_is_interrupted(tmp_path, monkeypatch, no_exchange):
    folder = make(tmp_path / "x")
    rename = Path.replace

    def interrupt(source, target):
        if target == folder and not source.name.endswith(".old.tmp"):
            raise KeyboardInterrupt
        return rename(source, target)

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt), atomic_directory(folder, marker=MARKER) as temporary:
        (temporary / MARKER).write_text("new")
    assert list(tmp_path.iterdir()) == [folder]
    assert (folder / MARKER).read_text() == "old"


def test_somebody_elses_folder_is_refused(tmp_path):
    (tmp_path / "thesis.tex").touch()
    with (
        pytest.raises(
            StorageError, match=rf"^Output folder must be empty, new, or one that holds {MARKER}, not '.*'$"
        ) as caught,
        atomic_directory(tmp_path, marker=MARKER),
    ):
        raise AssertionError("the block must not run")
    assert (tmp_path / "thesis.tex").exists()
    caught.value.fit_hint({"-o"})
    assert caught.value.hint == "it holds other files: move them away; choose another folder with -o"


def test_a_file_in_the_place_of_the_folder(tmp_path):
    (tmp_path / "x").touch()
    with (
        pytest.raises(StorageError, match=r"^Output folder must be a folder, not the file .*x$"),
        atomic_directory(tmp_path / "x", marker=MARKER),
    ):
        raise AssertionError("the block must not run")


@pytest.mark.parametrize("write", [atomic_file, lambda path: atomic_directory(path, marker=MARKER)])
def test_a_file_in_the_place_of_the_parent(tmp_path, write):
    (tmp_path / "x").touch()
    for path in (tmp_path / "x" / "y", tmp_path / "x" / "y" / "z"):
        with pytest.raises(StorageError, match=r"^[^ ]*/x must be a folder, not a file$"), write(path):
            raise AssertionError("the block must not run")


def test_a_folder_in_the_place_of_the_file(tmp_path):
    with pytest.raises(StorageError, match=r"^Output must be a file, not the folder .*x$") as caught:
        write_text(make(tmp_path / "x"), "text")
    caught.value.fit_hint({"-o"})
    assert caught.value.hint.endswith("; give -o the name of a file, such as one in that folder")
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_a_name_that_is_too_long(tmp_path):
    message = r"^Name of the output must be one that the file system takes, not the longer .*xx$"
    with pytest.raises(StorageError, match=message):
        write_text(tmp_path / ("x" * 300), "text")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (errno.ENOSPC, r"Disk must have room for .*x, but it is full"),
        (errno.EDQUOT, r"Disk must have room for .*x, but it is full"),
        (errno.EACCES, r"Folder .* must be writable, but is not"),
        (errno.EROFS, r"Folder .* must be writable, but is not"),
        (errno.EBUSY, r".* must be replaced as a whole, but is in use, most likely as a mount point"),
        (errno.EIO, r".*x could not be written: Input/output error"),
    ],
)
@pytest.mark.parametrize("write", [atomic_file, lambda path: atomic_directory(path, marker=MARKER)])
def test_what_the_system_refuses(tmp_path, write, code, message):
    with pytest.raises(StorageError, match=f"^{message}$"), write(tmp_path / "x"):
        raise OSError(code, "Input/output error")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (FileNotFoundError, r"Fold file must be an existing file, not 'x'"),
        (IsADirectoryError, r"Fold file must be a file, not the folder x"),
        (NotADirectoryError, r"Fold file must be an existing file, not 'x', since .* is no folder"),
        (PermissionError, r"Fold file must be readable, not 'x'"),
    ],
)
def test_reading(error, message):
    with pytest.raises(UsageError, match=f"^{message}$"), reading(Path("x"), "Fold file", UsageError):
        raise error
