import sys

import pytest

from bc_hw.cli import main
from bc_hw.errors import DataError, StorageError, ToolNotFound
from bc_hw.train.log import JsonLinesLog, TensorBoardLog, read_log
from bc_hw.train.record import EpochRecord, Histogram


def record(epoch, **fields):
    weights = (Histogram(-1.0, 1.0, (1, 2, 3, 4)), Histogram(-0.5, 0.5, (4, 0, 0, 4)))
    values = {"lr": 0.5, "loss": 0.25, "train_error_pct": 12.5, "valid_error_pct": None, "seconds": 1.5}
    return EpochRecord(epoch=epoch, weights=weights, **values | fields)


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "model.pt.jsonl"
    log = JsonLinesLog(path)
    log(record(1))
    assert path.read_text().count("\n") == 1  # a line is there as soon as its epoch ends
    log(record(2, valid_error_pct=3.0))
    log.close()
    assert read_log(path) == [record(1), record(2, valid_error_pct=3.0)]


def test_resumed_log_goes_on_where_the_run_does(tmp_path):
    """A run killed between log and state has one line too many, perhaps half of one more."""
    path = tmp_path / "log"
    log = JsonLinesLog(path)
    for epoch in (1, 2, 3):
        log(record(epoch))
    with path.open("ab") as stream:
        stream.write(b'{"epoch": 4, "l')
    again = JsonLinesLog(path)
    again(record(3, loss=0.125))
    again(record(4))
    assert read_log(path) == [record(1), record(2), record(3, loss=0.125), record(4)]


def test_damaged_log(tmp_path):
    (tmp_path / "log").write_text('{"epoch": 1}\n')
    with pytest.raises(DataError, match=r"^Log .*log must be one JSON object per epoch and line, but: .*lr"):
        read_log(tmp_path / "log")


def test_log_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        JsonLinesLog(tmp_path / "file" / "log")(record(1))


def test_tensorboard_is_optional(monkeypatch, tmp_path, capsys):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(
        ToolNotFound, match=r"^Package tensorboard must be installed, but is missing$"
    ) as caught:
        TensorBoardLog(tmp_path / "runs")
    assert "pip install 'bc_hw[tensorboard]'" in caught.value.hint
    assert main(["train", "--epochs", "1", "--tensorboard", "runs"]) == 1
    assert "error: Package tensorboard must be installed" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_tensorboard_gets_the_same_numbers(monkeypatch, tmp_path):
    calls = []

    class Writer:
        def __init__(self, folder, purge_step):
            calls.append(("open", folder, purge_step))

        def add_scalar(self, name, value, step):
            calls.append((name, value, step))

        def add_histogram_raw(self, name, **fields):
            calls.append((name, fields))

        def flush(self):
            calls.append("flush")

        def close(self):
            calls.append("close")

    module = type(sys)("torch.utils.tensorboard")
    module.SummaryWriter = Writer
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", module)
    log = TensorBoardLog(tmp_path / "runs")
    log.close()
    assert calls == []  # a run that was finished already leaves nothing
    log(record(4, valid_error_pct=2.0))
    log.close()
    assert calls[:5] == [
        ("open", str(tmp_path / "runs"), 4),
        ("lr", 0.5, 4),
        ("loss", 0.25, 4),
        ("train_error_pct", 12.5, 4),
        ("valid_error_pct", 2.0, 4),
    ]
    name, fields = calls[5]
    assert name == "weights/0"
    assert fields["bucket_limits"] == [-0.5, 0, 0.5, 1]
    assert fields["bucket_counts"] == [1, 2, 3, 4]
    assert (fields["min"], fields["max"], fields["num"], fields["global_step"]) == (-1, 1, 10, 4)
    assert fields["sum"] == 1 * -0.75 + 2 * -0.25 + 3 * 0.25 + 4 * 0.75
    assert calls[-2:] == ["flush", "close"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_tensorboard_reads_it_back(tmp_path):
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    log = TensorBoardLog(tmp_path)
    log(record(1))
    log(record(2, loss=0.125))
    log.close()
    found = EventAccumulator(str(tmp_path)).Reload()
    assert [(event.step, event.value) for event in found.Scalars("loss")] == [(1, 0.25), (2, 0.125)]
    assert "valid_error_pct" not in found.Tags()["scalars"]
    assert found.Tags()["histograms"] == ["weights/0", "weights/1"]
