"""The cache gives back what was stored, or nothing."""

import msgspec
import pytest

from bc_hw.eda.cache import ResultCache, content_key


class Result(msgspec.Struct):
    luts: int


KEY = content_key("a")


@pytest.fixture
def cache(tmp_path):
    return ResultCache(tmp_path / "cache")


def test_round_trip(cache):
    assert cache.load(KEY, Result) is None
    cache.store(KEY, Result(3))
    cache.store(content_key("b"), Result(4))
    assert cache.load(KEY, Result) == Result(3)
    assert sorted(path.suffix for path in cache.folder.iterdir()) == [".json", ".json"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data.replace(b"3", b"4"),
        lambda data: data + b" ",
        lambda data: b"\xff" * 10,
        lambda data: data.split(b"\n")[1],
    ],
)
def test_damaged_entry_is_absent(cache, damage):
    cache.store(KEY, Result(3))
    path = next(cache.folder.iterdir())
    path.write_bytes(damage(path.read_bytes()))
    assert cache.load(KEY, Result) is None
    cache.store(KEY, Result(5))
    assert cache.load(KEY, Result) == Result(5)


def test_entry_of_another_kind_is_absent(cache):
    class Other(msgspec.Struct):
        clock: float

    cache.store(KEY, Other(1.5))
    assert cache.load(KEY, Result) is None


def test_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "cache").write_text("a file")
    cache = ResultCache(tmp_path / "cache")
    cache.store(KEY, Result(3))
    assert cache.load(KEY, Result) is None


def test_default_folder_is_the_users(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert ResultCache().folder == tmp_path / "bc_hw" / "synth"


def test_key_depends_on_every_part_and_its_borders():
    keys = {
        content_key("ab"),
        content_key("a", "b"),
        content_key("b", "a"),
        content_key("ab", ""),
        content_key("a"),
    }
    assert len(keys) == 5
    assert content_key(b"ab") == content_key("ab")
