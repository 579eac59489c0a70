import pickle
import zipfile
from pathlib import Path

import pytest
import safetensors.torch
import torch

from bc_hw.errors import CheckpointError, StorageError
from bc_hw.train import BinaryNetwork, Checkpoint, load_checkpoint, make_config, save_checkpoint
from bc_hw.train.checkpoint import Facts
from bc_hw.train.optim import make_optimiser
from bc_hw.train.resume import save_resume

NAMES = tuple("0123456789")


@pytest.fixture
def checkpoint():
    config = make_config("digits", NAMES, layers="64-6-10", output="model.pt")
    return Checkpoint.of(config, BinaryNetwork(config)).with_facts(Facts(2.5, 2.6, 360))


@pytest.fixture
def path(tmp_path, checkpoint):
    save_checkpoint(checkpoint, tmp_path / "model.pt")
    return tmp_path / "model.pt"


def rewrite(path, change):
    """Load the plain content of a checkpoint, change it, and write it as another program might."""
    content = torch.load(path, weights_only=True)
    change(content)
    torch.save(content, path)


def refused(path, message):
    with pytest.raises(CheckpointError, match=message) as caught:
        load_checkpoint(path)
    assert caught.value.hint
    return caught.value


def test_round_trip(path, checkpoint):
    again = load_checkpoint(path)
    assert again.config == checkpoint.config
    assert again.facts == checkpoint.facts
    assert again.tensors.keys() == checkpoint.tensors.keys()
    for name, tensor in checkpoint.tensors.items():
        assert torch.equal(again.tensors[name], tensor)
    assert not again.network().training


def test_bytes_do_not_depend_on_the_place(tmp_path, path, checkpoint):
    save_checkpoint(checkpoint, tmp_path / "other" / "name.pt")
    assert (tmp_path / "other" / "name.pt").read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    "content",
    [b"", b"PK", b"just text\n", bytes(range(256)) * 20, pickle.dumps({"kind": "bc_hw checkpoint"})],
)
def test_another_kind_of_file(tmp_path, content):
    (tmp_path / "model.pt").write_bytes(content)
    error = refused(
        tmp_path / "model.pt", r"model.pt: Checkpoint must be a file that `bc-hw train` wrote, not one"
    )
    assert error.hint == "make one with `bc-hw train`"


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(CheckpointError, match=r"^Checkpoint must be an existing file, not '.*absent.pt'$"):
        load_checkpoint(tmp_path / "absent.pt")
    with pytest.raises(CheckpointError, match=r"^Checkpoint must be a file, not the folder .*$"):
        load_checkpoint(tmp_path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_truncated(path, share):
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    refused(path, r"Checkpoint must be a whole file, not a damaged or truncated one$")


class Evil:
    """Creates a file when it is unpickled the ordinary way."""

    def __init__(self, target):
        self.target = target

    def __reduce__(self):
        return (Path.touch, (self.target,))


@pytest.mark.parametrize("form", ["torch", "pickle", "within"])
def test_code_is_not_run(tmp_path, path, form):
    target = tmp_path / "created"
    if form == "torch":
        torch.save(Evil(target), path)
        message = r"must hold only tensors and plain values, not \w+(\.\w+)*\.(Path|getattr)$"
    elif form == "within":
        rewrite(path, lambda content: content["tensors"].update(extra=Evil(target)))
        message = r"must hold only tensors and plain values, not \w+(\.\w+)*\.(Path|getattr)$"
    else:
        path.write_bytes(pickle.dumps(Evil(target)))
        message = r"must be a file that `bc-hw train` wrote"
    refused(path, message)
    assert not target.exists()
    # The file really is harmful: the unrestricted loader does create the file.
    if form == "pickle":
        pickle.loads(path.read_bytes())
    else:
        torch.load(path, weights_only=False)
    assert target.exists()


@pytest.mark.parametrize("content", [[1, 2], {"weight": torch.zeros(2)}, {"kind": "something else"}])
def test_another_program(path, content):
    torch.save(content, path)
    refused(path, r"must be a file that `bc-hw train` wrote, not one of another program$").hint.startswith(
        "a network of another program needs"
    )


@pytest.mark.parametrize("version", [0, 4, None, "1"])
def test_unknown_version(path, version):
    rewrite(path, lambda content: content.update(version=version))
    refused(path, rf"Checkpoint version must be 1, 2 or 3, not {version!r}$")


def test_version_1_has_the_choices_of_its_time(path, checkpoint):
    """Its choices are today's defaults: there were no others."""
    new = ("lr_end", "lr_scale", "schedule", "optimiser", "loss", "dropout_hidden", "valid")

    def change(content):
        content["version"] = 1
        content["config"]["layers"] = [64, 6, 10]
        for name in new:
            del content["config"][name]
        for name in ("valid_error_pct", "epoch"):
            del content["facts"][name]

    rewrite(path, change)
    found = load_checkpoint(path)
    assert found.config == checkpoint.config
    assert found.facts == checkpoint.facts


@pytest.mark.parametrize("sizes", [[64, 6, 10], (64, 6, 10)])
def test_version_2_has_sizes(path, checkpoint, sizes):
    def change(content):
        content["version"] = 2
        content["config"]["layers"] = sizes

    rewrite(path, change)
    assert load_checkpoint(path).config == checkpoint.config


@pytest.mark.parametrize("layers", [[64], [], [64, -6, 10], [64, "6-10"], [64, [6], 10], [True, 10]])
@pytest.mark.parametrize("version", [2, 3])
def test_sizes_are_checked(path, layers, version):
    rewrite(path, lambda content: content.update(version=version))
    rewrite(path, lambda content: content["config"].update(layers=layers))
    refused(path, r"config must (be valid, but: Layer|follow its schema, but: Expected `str`.*layers)")


@pytest.mark.parametrize("key", ["config", "facts", "tensors"])
def test_missing_key(path, key):
    rewrite(path, lambda content: content.pop(key))
    refused(path, rf"Checkpoint must have config, facts, tensors, but {key} is missing$")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda config: config.pop("seed"), None),
        (lambda config: config.pop("layers"), r"config must follow its schema, but: .*`layers`"),
        (lambda config: config.update(act_bits="4"), r"config must follow its schema, but: .*act_bits"),
        (lambda config: config.update(colour=1), r"config must follow its schema, but: .*`colour`"),
        (
            lambda config: config.update(act_bits=9),
            r"config must be valid, but: Activation width must be from 1 to 8",
        ),
        (
            lambda config: config.update(layers="64--6-10"),
            r"config must be valid, but: Layer size must be an integer from 1",
        ),
    ],
)
def test_config_is_checked(path, change, message):
    rewrite(path, lambda content: change(content["config"]))
    if message is None:  # fields with a default may be absent
        assert load_checkpoint(path).config.seed == 0
    else:
        refused(path, message)


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("name", ["hidden.0.linear.weight", "hidden.0.gamma", "output.beta", "output.mean"])
def test_not_finite(path, name, bad):
    def change(content):
        content["tensors"][name].view(-1)[0] = bad

    rewrite(path, change)
    refused(path, rf"{name} must be finite, not NaN or infinite$")


def test_negative_variance(path):
    rewrite(path, lambda content: content["tensors"]["hidden.0.var"].fill_(-1))
    refused(path, r"hidden.0.var must be zero or positive, not -1.0$")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda t: t.pop("output.beta"),
            r"a tensor for every layer of its config, but output.beta is missing$",
        ),
        (
            lambda t: t.update(more=torch.zeros(1)),
            r"tensors must be those of the layers of its config, not 'more'$",
        ),
        (
            lambda t: t.update({"hidden.0.gamma": torch.zeros(7)}),
            r"hidden.0.gamma must be of shape \(6,\), not \(7,\)$",
        ),
        (
            lambda t: t.update({"hidden.0.linear.weight": torch.zeros(64, 6)}),
            r"hidden.0.linear.weight must be of shape \(6, 64\), not \(64, 6\)$",
        ),
        (
            lambda t: t.update({"output.var": torch.zeros(10)}),
            r"output.var must be of shape \(\), not \(10,\)$",
        ),
        (
            lambda t: t.update({"output.var": torch.ones((), dtype=torch.float64)}),
            r"output.var must be a float32 tensor, not torch.float64$",
        ),
        (
            lambda t: t.update({"output.beta": torch.zeros(10).to_sparse()}),
            r"must hold only tensors and plain values, not torch._utils._rebuild_sparse_tensor$",
        ),
        (
            lambda t: t.update({"output.beta": [0.0] * 10}),
            r"output.beta must be a float32 tensor, not <class 'list'>$",
        ),
    ],
)
def test_tensors_are_checked(path, change, message):
    rewrite(path, lambda content: change(content["tensors"]))
    refused(path, message)


def test_tensors_must_be_a_dictionary(path):
    rewrite(path, lambda content: content.update(tensors=[1]))
    refused(path, r"Checkpoint's tensors must be a dictionary, not 'list'$")


@pytest.mark.parametrize(
    "layers", ["64-7-10", "64-6-6-10", "64-10", "32-6-10", "64-65535-10", "8x8x1-65535C7-6C1-10"]
)
def test_layers_must_match_the_config(path, layers):
    """Huge sizes too: nothing is allocated before shapes are compared."""
    rewrite(path, lambda content: content["config"].update(layers=layers))
    refused(path, r"(is missing|must be of shape|must be those of the layers)")


def test_failed_write_leaves_the_old_file(path, checkpoint, monkeypatch):
    before = path.read_bytes()

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StorageError, match=r"^Disk must have room for .*, but it is full$"):
        save_checkpoint(checkpoint, path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["model.pt"]


def test_formats_of_other_programs(path):
    """What the file is, and what to do with it: export needs a description."""
    network = torch.nn.Sequential(torch.nn.Linear(4, 2))
    torch.save(network.state_dict(), path, _use_new_zipfile_serialization=False)
    error = refused(path, r"wrote, not one in the format of torch.save before PyTorch 1.6, which is no zip")
    assert "--description" in error.hint
    safetensors.torch.save_file(network.state_dict(), path)
    assert "--description" in refused(path, r"wrote, not a safetensors file$").hint
    torch.save(network, path)
    error = refused(path, r"must hold only tensors and plain values, not torch.nn.modules.\w+.\w+$")
    assert "state_dict()" in error.hint
    torch.save(network.state_dict(), path, pickle_protocol=4)
    refused(path, r"Pickle in the checkpoint must be of protocol 2, as torch.save writes it, not 4$")
    for name, message in (
        ("constants.pkl", "of torch.save, not of torch.jit.save"),
        ("a.npy", "not one of ano"),
    ):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(f"model/{name}", b"")
        refused(path, message)


def test_an_interrupted_training_is_none_that_is_finished(tmp_path, checkpoint):
    part = tmp_path / "model.pt.part"
    network = checkpoint.network()
    save_resume(
        part, checkpoint.config, network, make_optimiser(network, checkpoint.config), 1, None, Facts()
    )
    error = refused(part, r"must be of a finished training, not the state of an interrupted one$")
    assert "--resume" in error.hint
