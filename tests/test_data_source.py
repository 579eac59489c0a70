"""Where data sets are looked for, and what is said when they are not there."""

import functools
import hashlib
import http.server
import threading

import pytest

from bc_hw.data import load_dataset
from bc_hw.data.source import PublishedFile, Source
from bc_hw.errors import DataError


@pytest.fixture(autouse=True)
def places(tmp_path, monkeypatch):
    monkeypatch.delenv("BC_HW_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def server(tmp_path):
    """Serve ``tmp_path/www`` and yield its address."""
    (tmp_path / "www").mkdir()

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args):
            pass

    handler = functools.partial(Quiet, directory=str(tmp_path / "www"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


def published(content=b"content", url="http://127.0.0.1:9/"):
    return PublishedFile("a.bin", f"{url}/a.bin", hashlib.md5(content).hexdigest())


def source(data_dir=None, *, verify=True, download=True):
    return Source("toy", data_dir, verify, download)


def put(folder, content=b"content"):
    (folder / "toy").mkdir(parents=True)
    (folder / "toy" / "a.bin").write_bytes(content)


def test_order_of_places(tmp_path, monkeypatch):
    assert source().folders() == [source().cache()]
    monkeypatch.setenv("BC_HW_DATA", str(tmp_path / "shared"))
    assert source().folders() == [tmp_path / "shared" / "toy", source().cache()]
    assert source(tmp_path / "mine").folders() == [tmp_path / "mine" / "toy"]


def test_found_in_each_place(tmp_path, monkeypatch):
    put(source().cache().parent)
    assert source().get((published(),)) == [source().cache() / "a.bin"]
    put(tmp_path / "shared")
    monkeypatch.setenv("BC_HW_DATA", str(tmp_path / "shared"))
    assert source().get((published(),)) == [tmp_path / "shared" / "toy" / "a.bin"]
    put(tmp_path / "mine")
    assert source(tmp_path / "mine").get((published(),)) == [tmp_path / "mine" / "toy" / "a.bin"]


def test_checksum(tmp_path):
    put(tmp_path, b"something else")
    with pytest.raises(DataError, match=r"a.bin must have the published MD5 \w{32}, not \w{32}$"):
        source(tmp_path).get((published(),))
    assert source(tmp_path, verify=False).get((published(),))


def test_downloaded_once(tmp_path, server):
    (tmp_path / "www" / "a.bin").write_bytes(b"content")
    file = published(url=server)
    (path,) = source().get((file,))
    assert path.read_bytes() == b"content"
    (tmp_path / "www" / "a.bin").unlink()
    assert source().get((file,)) == [path]


def test_download_of_other_content(tmp_path, server):
    (tmp_path / "www" / "a.bin").write_bytes(b"a login page")
    with pytest.raises(DataError, match=r"could not be downloaded \(.*hash"):
        source().get((published(url=server),))
    assert not list((tmp_path / "cache").rglob("a.bin"))


def test_not_on_the_server(server):
    with pytest.raises(DataError, match=r"could not be downloaded \(404"):
        source().get((published(url=server),))


def test_no_network():
    with pytest.raises(
        DataError, match=r"^Data set toy must have its files in .*, but they are not there and .* could not"
    ) as caught:
        source().get((published(),))
    assert caught.value.hint.startswith("put a.bin there, or name the folder above with --data-dir")


def test_given_folder_is_final(tmp_path, monkeypatch):
    """With --data-dir nothing is downloaded, and the sentence names that folder only."""
    monkeypatch.setattr("pooch.retrieve", lambda *args, **options: pytest.fail("must not download"))
    with pytest.raises(DataError) as caught:
        load_dataset("mnist", tmp_path)
    assert caught.value.message == (
        f"Data set mnist must have its files in {tmp_path}/mnist, but they are not there"
    )
    assert "put train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz, t10k" in caught.value.hint


@pytest.mark.parametrize("name", ["mnist", "fashion-mnist", "cifar10", "svhn"])
def test_no_download_wanted(name, monkeypatch):
    monkeypatch.setattr("pooch.retrieve", lambda *args, **options: pytest.fail("must not download"))
    with pytest.raises(DataError, match=rf"^Data set {name} must have its files in"):
        load_dataset(name, download=False)
