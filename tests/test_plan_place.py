"""What is said where a design folder is expected and something else is given, and that its hint is true."""

import shlex
from pathlib import Path

import pytest

from bc_hw.cli import main
from bc_hw.errors import DesignError
from bc_hw.model.bchw import save_model
from bc_hw.model.random_model import random_model
from bc_hw.plan.load import load_design
from tests.sim_designs import make_design

PLACES = {
    "none": ("none, which does not exist", "generate it: bc-hw gen-rtl model.bchw -o none"),
    "note.txt": (
        "the file note.txt",
        "generate a design: bc-hw gen-rtl model.bchw -o design, and give its folder",
    ),
    "model.bchw": ("the file model.bchw", "generate a design of it: bc-hw gen-rtl model.bchw -o model"),
    "several/one/bc_accel.v": ("the file several/one/bc_accel.v", "give its folder: several/one"),
    "empty": ("the empty folder empty", "generate it: bc-hw gen-rtl model.bchw -o empty"),
    "my notes": (
        "the folder my notes without design.json",
        "generate a design: bc-hw gen-rtl model.bchw -o 'my notes/design'",
    ),
    "several": (
        "the folder several without design.json",
        "give a design in it, such as several/one",
    ),
}
"""What may be given where a design folder is expected: what is said of it, and the hint."""


@pytest.fixture
def places(tmp_path, monkeypatch):
    """Make all of `PLACES` in the current folder, with a model."""
    monkeypatch.chdir(tmp_path)
    for folder in ("empty", "my notes"):
        Path(folder).mkdir()
    for file in ("note.txt", "my notes/note.txt"):
        Path(file).write_text("{}")
    model = random_model((6, 4, 3))
    save_model(model, "model.bchw")
    make_design(Path("several/one"), (6, 4, 3), ((6, 2), (4, 3)), model=model)


@pytest.mark.parametrize(("place", "found", "hint"), [(place, *said) for place, said in PLACES.items()])
def test_no_design_folder(places, place, found, hint):
    with pytest.raises(DesignError) as error:
        load_design(place)
    assert error.value.message == f"Design must be a folder made by `bc-hw gen-rtl`, not {found}"
    assert error.value.hint == hint


@pytest.mark.parametrize("place", PLACES)
def test_whoever_follows_the_hint_has_a_design(places, place):
    with pytest.raises(DesignError) as error:
        load_design(place)
    said = error.value.hint.removesuffix(", and give its folder")
    *_, folder = shlex.split(said)
    if " bc-hw " in said:
        assert main(shlex.split(said.partition(" bc-hw ")[2])) == 0
    assert load_design(folder).sizes == (6, 4, 3)


@pytest.mark.parametrize(
    "command",
    [
        *("sim {}", "synth {}", "report {}", "verify {}", "verify --check {}"),
        "pack model.bchw -o packet.bin --for {}",
    ],
)
def test_every_command_says_it(places, command, capsys):
    for place, (found, hint) in PLACES.items():
        assert main(shlex.split(command.format(shlex.quote(place)))) == 1
        said = capsys.readouterr().err
        assert said.endswith(
            f"error: Design must be a folder made by `bc-hw gen-rtl`, not {found}\nhint: {hint}\n"
        )


def test_a_folder_that_nobody_may_read(tmp_path, monkeypatch):
    def refuse(path):
        raise PermissionError

    monkeypatch.setattr(Path, "is_dir", refuse)
    with pytest.raises(DesignError, match=r"^Design must be readable, not '.*'$"):
        load_design(tmp_path)
