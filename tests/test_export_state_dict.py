"""State dicts as people save them: found, freed of prefixes, or refused with what is in the file."""

import json

import pytest
import safetensors.torch
import torch
from torch import nn

from bc_hw.cli import main
from bc_hw.errors import CheckpointError, UsageError
from bc_hw.export.description import load_description
from bc_hw.export.foreign import load_foreign
from bc_hw.export.state_dict import read_state_dict
from bc_hw.model.bchw import load_model
from bc_hw.train import Checkpoint, make_config, save_checkpoint
from bc_hw.train.network import BinaryNetwork

MODULES = [{"type": kind} for kind in ("Linear", "BatchNorm1d", "Hardtanh", "Linear")]


def network():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(6, 4), nn.BatchNorm1d(4), nn.Hardtanh(), nn.Linear(4, 3))


class Around(nn.Module):
    """A class of a user around the sequence."""

    def __init__(self, layers):
        super().__init__()
        self.layers = layers


def before(text, state):
    return {text + name: value for name, value in state.items()}


STATE = network().state_dict()
OPTIMISER = {"state": {0: {"exp_avg": torch.zeros(4, 6)}}, "param_groups": [{"lr": 0.1, "params": [0]}]}
AVERAGED = torch.optim.swa_utils.AveragedModel(network()).state_dict()

FORMS = {
    "plain": (STATE, []),
    "parameters": (dict(network().named_parameters()) | dict(network().named_buffers()), []),
    "DataParallel": (nn.DataParallel(network()).state_dict(), ["'module.' before its names is taken off"]),
    "torch.compile": (before("_orig_mod.", STATE), []),
    "both": (before("_orig_mod.module.", STATE), ["'module.' before its names is taken off"]),
    "compiled layers": ({name.replace(".", "._orig_mod."): value for name, value in STATE.items()}, []),
    "a class around": (Around(network()).state_dict(), ["'layers.' before its names is taken off"]),
    "averaged": (AVERAGED, ["'module.' before its names is taken off"]),
    "checkpoint": (
        {"epoch": 3, "model_state_dict": STATE, "optimizer_state_dict": OPTIMISER, "loss": 0.5},
        ["the state dict is the one under 'model_state_dict' of the file"],
    ),
    "lightning": (
        {"state_dict": before("model.", STATE), "loops": {"fit": {}}, "epoch": 1},
        [
            "the state dict is the one under 'state_dict' of the file",
            "'model.' before its names is taken off",
        ],
    ),
    "deep": (
        {"run": {"net": STATE, "best": 1.0}},
        ["the state dict is the one under 'run.net' of the file"],
    ),
    "copies": ({"ema": STATE, "model": STATE}, ["the state dict is the one under 'model' of the file"]),
}


@pytest.mark.parametrize("form", FORMS)
def test_usual_forms(tmp_path, form):
    content, remarks = FORMS[form]
    torch.save(content, tmp_path / "net.pt")
    found = read_state_dict(tmp_path / "net.pt", "0.weight", "module 0 is Linear")
    assert list(found.remarks) == remarks
    assert set(found.tensors) == set(STATE)
    assert all(torch.equal(found.tensors[name], STATE[name]) for name in STATE)


def test_safetensors(tmp_path):
    safetensors.torch.save_file(before("module.", STATE), tmp_path / "net.bin")
    found = read_state_dict(tmp_path / "net.bin", "0.weight", "module 0 is Linear")
    assert found.prefix == "module." and torch.equal(found.tensors["3.bias"], STATE["3.bias"])
    data = (tmp_path / "net.bin").read_bytes()
    (tmp_path / "net.bin").write_bytes(data[:-1])
    with pytest.raises(CheckpointError, match=r"net.bin: State dict must be a whole safetensors file, not"):
        read_state_dict(tmp_path / "net.bin", "0.weight", "")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([1, 2], r"State dict must be a dictionary of tensors, but is a list$"),
        (None, r"must be a dictionary of tensors, but is nothing$"),
        ({"a": 1, 2: "x"}, r"must be a dictionary of tensors, but holds a \(int\), 2 \(str\)$"),
        ({}, r"must be a dictionary of tensors, but holds nothing$"),
        (
            STATE | {"0.extra": [1]},
            r"dictionary of tensors, but holds 0.extra \(list\), 0.weight \(Tensor\), .*$",
        ),
        (
            {"net": {"fc.weight": torch.ones(2, 2), "fc.bias": torch.ones(2)}, "x": 1},
            r"must have 0.weight, as module 0 is Linear, but has under 'net' fc.weight, fc.bias$",
        ),
        (
            {"a": STATE, "b": STATE},
            r"must have one tensor called 0.weight, but has 2: 0.weight under 'a', 0.weight under 'b'$",
        ),
        (
            before("one.", STATE) | before("two.", STATE),
            r"must have one tensor called 0.weight, but has 2: one.0.weight, two.0.weight$",
        ),
        (
            before("net.", STATE) | {"loss.weight": torch.ones(3)},
            r"must be that of the modules in the description, not 'loss.weight'$",
        ),
        (network(), r"must hold only tensors and plain values, not torch.nn.modules.container.Sequential$"),
    ],
)
def test_what_is_not_there_is_told(tmp_path, content, message):
    torch.save(content, tmp_path / "net.pt")
    with pytest.raises(CheckpointError, match=r"^.*net.pt: .*" + message) as caught:
        read_state_dict(tmp_path / "net.pt", "0.weight", "module 0 is Linear")
    assert caught.value.hint


def test_files_of_other_kinds(tmp_path):
    path = tmp_path / "net.pt"
    torch.save(STATE, path, _use_new_zipfile_serialization=False)
    with pytest.raises(
        CheckpointError, match=r"not one in the format of torch.save before PyTorch 1.6"
    ) as old:
        read_state_dict(path, "0.weight", "")
    assert old.value.hint == "load it in PyTorch, and save it again with torch.save"
    path.write_text("hello")
    with pytest.raises(CheckpointError, match=r"must be a zip archive, .*, not one of another kind$"):
        read_state_dict(path, "0.weight", "")
    with pytest.raises(CheckpointError, match=r"^State dict must be an existing file, not"):
        read_state_dict(tmp_path / "absent.pt", "0.weight", "")
    config = make_config("digits", tuple("0123456789"), layers="64-3-10", epochs=1)
    save_checkpoint(Checkpoint.of(config, BinaryNetwork(config)), path)
    with pytest.raises(CheckpointError, match=r"not a file that `bc-hw train` wrote$") as own:
        read_state_dict(path, "0.weight", "")
    assert own.value.hint == "export it without --description"


@pytest.fixture
def described(tmp_path, monkeypatch):
    """Return a function that writes a description and a state dict, and changes to their folder."""
    monkeypatch.chdir(tmp_path)

    def write(state, modules=MODULES):
        torch.save(state, "net.pt")
        (tmp_path / "net.json").write_text(json.dumps({"dataset": "own", "modules": modules}))
        return ["export", "net.pt", "--description", "net.json", "--scale-digits", "1"]

    return write


def test_modules_with_names(described):
    state = {name.replace("0.", "fc1.").replace("3.", "head."): value for name, value in STATE.items()}
    named = [MODULES[0] | {"name": "fc1"}, *MODULES[1:3], MODULES[3] | {"name": "head"}]
    described(state, named)
    assert load_foreign("net.pt", load_description("net.json")).topology.sizes == (6, 4, 3)
    described(state, [*named[:3], MODULES[3] | {"name": "fc1"}])
    with pytest.raises(UsageError, match=r"^Names of modules must differ, but 'fc1' is there 2 times$"):
        load_description("net.json")


def test_command_tells_what_was_taken(described, capsys):
    arguments = described({"model_state_dict": before("module.", STATE)})
    assert main([*arguments, "--json"]) == 0
    out, err = capsys.readouterr()
    assert "remark: the state dict is the one under 'model_state_dict' of the file\n" in err
    assert json.loads(out)["remarks"][1] == "'module.' before its names is taken off"


def test_files_that_are_for_another_command(described, capsys, tmp_path):
    """What the file is, and the command that takes it."""
    arguments = described({"fc.weight": torch.ones(2, 2)})
    for words, message in (
        (["export", "net.pt"], "--description JSON\n"),
        (["gen-rtl", "net.pt", "-o", "x"], "hint: export the checkpoint: bc-hw export FILE\n"),
        (["upsets", "net.pt"], "wrote, not a zip archive such as a checkpoint\n"),
        (["eval", "net.pt"], "--description JSON\n"),
    ):
        assert main(words) == 1
        assert message in capsys.readouterr().err
    arguments = described(STATE)
    assert main(arguments) == 0
    for words in (["export", "net.bchw"], ["export", "net.bchw", *arguments[2:4]]):
        assert main(words) == 1
        err = capsys.readouterr().err
        assert "not an integer model, which is exported already\nhint: `bc-hw gen-rtl`" in err
    described(STATE, [{"type": "Linear", "colour": 1}])
    assert main(arguments) == 2
    assert "hint: write {" in capsys.readouterr().err
    safetensors.torch.save_file(STATE, "net.bchw")
    assert main(["upsets", "net.bchw"]) == 1
    assert "--description JSON\n" in capsys.readouterr().err


def test_zeros_are_refused_or_counted(described, capsys, tmp_path):
    state = {name: value.clone() for name, value in STATE.items()}
    state["0.weight"][:2, :2] = 0.0
    state["0.weight"][3, 3] = -0.0
    arguments = described(state)
    assert main(arguments) == 1
    err = capsys.readouterr().err
    assert "error: Weights must be other than 0 to be +1 or -1, but 5 of 24 in 0.weight are 0\n" in err
    assert "--zeros-are plus" in err and not (tmp_path / "net.bchw").exists()
    assert main([*arguments, "--zeros-are", "plus"]) == 0
    assert "remark: of the weights, 5 of 24 in 0.weight are 0, and become +1\n" in capsys.readouterr().err
    weights = load_model("net.bchw").layers[0].weights
    assert (weights[:2, :2] == 1).all() and weights[3, 3] == 1
    assert main(["export", "net.pt", "--zeros-are", "plus"]) == 2
    assert "error: Option --zeros-are must be used with --description\n" in capsys.readouterr().err


def test_what_passes_for_zeros(described, capsys):
    """Weights of 0 and 1, as some programs store signs, are half zeros."""
    arguments = described(STATE | {"0.weight": STATE["0.weight"] > 0})
    assert main(arguments) == 1
    assert "in 0.weight are 0\n" in capsys.readouterr().err
