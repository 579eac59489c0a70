"""What is the user's in a design folder stays there, whatever replaces the folder."""

import json
import re

import pytest

import bc_hw.verilog
from bc_hw import files
from bc_hw.campaign import run as campaign_run
from bc_hw.campaign.campaign import run_campaign
from bc_hw.cosim import build, cocotb_driver, simulate, vectors
from bc_hw.eda.result import RESULT_FILE
from bc_hw.errors import StorageError
from bc_hw.files import atomic_directory, remove_leftovers
from bc_hw.generate import write_design
from bc_hw.plan import folder as plan_folder
from bc_hw.plan.design import DESIGN_FILE, VERILOG_FILE
from bc_hw.plan.design_file import design_bytes
from bc_hw.plan.folder import FolderContent, must_be_unchanged, remove_made, survey
from bc_hw.plan.load import load_design
from bc_hw.report import HTML_FILE, JSON_FILE
from bc_hw.verify import proofs, score
from bc_hw.verify.certificate import CERTIFICATE_FILE

from .test_generate import planned

OWN = ("constraints/board.lpf", "my_tb.sv", "results/notes.md", "sim/my_tb.sv")
MADE = (
    "results/sim-native.json",
    "sim/vectors/images.bin",
    "sim_build/native-0/bc_accel",
    "verification.json",
)


def put(folder, names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("mine")


def names(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


@pytest.fixture(autouse=True, scope="module")
def no_verilog_writer():
    """Nobody looks at the Verilog here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bc_hw.verilog, "to_verilog", lambda text: "module bc_accel(); endmodule\n")
        yield


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """Return the files of a design folder, by name."""
    folder = tmp_path_factory.mktemp("own") / "x"
    write_design(planned(None), None, folder)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def design(generated, tmp_path):
    folder = tmp_path / "x"
    folder.mkdir()
    for name, data in generated.items():
        (folder / name).write_bytes(data)
    return folder


def test_own_files_stay_and_what_bc_hw_made_goes(generated, design):
    put(design, OWN + MADE)
    (design / "empty").mkdir()
    (design / "link").symlink_to("nowhere")
    mode = 0o750
    (design / "constraints").chmod(mode)
    write_design(planned(None), None, design)
    assert names(design) == {*OWN, *generated, "link"}
    assert (design / "empty").is_dir()
    assert str((design / "link").readlink()) == "nowhere"
    assert (design / "constraints").stat().st_mode & 0o777 == mode
    assert (design / "my_tb.sv").read_text() == "mine"
    assert survey(design).own_in_short == "constraints/, empty, link, my_tb.sv, results/ and 1 more"


def edit_json(folder):
    text = (folder / DESIGN_FILE).read_text()
    (folder / DESIGN_FILE).write_text(text.replace('"dataset": ""', '"dataset": "mine"'))


EDITS = {
    "verilog": (VERILOG_FILE, lambda folder: (folder / VERILOG_FILE).write_text("// mine\n")),
    "description": (DESIGN_FILE, edit_json),
    "damaged": (DESIGN_FILE, lambda folder: (folder / DESIGN_FILE).write_text("{")),
}


@pytest.mark.parametrize("name", EDITS)
def test_a_generated_file_that_was_edited_is_refused(design, name):
    file, edit = EDITS[name]
    edit(design)
    before = {path.name: path.read_bytes() for path in design.iterdir()}
    with pytest.raises(
        StorageError, match=rf"^Files of .*x must be as bc_hw wrote .* not: .*{re.escape(file)}"
    ):
        write_design(planned(None), None, design)
    assert {path.name: path.read_bytes() for path in design.iterdir()} == before
    write_design(planned(None), None, design, force=True)
    assert survey(design) == FolderContent(made=tuple(sorted(before)))


def test_an_own_file_with_the_name_of_one_to_write_is_refused(design):
    put(design, ["model.bchw", "new.v/x"])
    assert survey(design).own == ("model.bchw", "new.v/x")
    for name, place in (("model.bchw", "model.bchw"), ("new.v", "new.v/x")):
        with pytest.raises(StorageError, match=f"not: {re.escape(place)}$") as caught:
            must_be_unchanged(design, {name})
        assert "--force" in caught.value.hint


def test_files_of_designs_without_their_own_hash_are_replaced(design):
    """Earlier versions of bc_hw wrote no hash of design.json into it."""
    content = json.loads((design / DESIGN_FILE).read_text())
    del content["sha256"]
    (design / DESIGN_FILE).write_text(json.dumps(content, indent=2) + "\n")
    assert survey(design).edited == ()


def test_the_hash_of_the_description_holds_for_all_of_it(design):
    text = (design / DESIGN_FILE).read_text()
    assert text == design_bytes(load_design(design)).decode()
    for old, new in (('"load"', '"rom"'), ("\n}", " \n}"), ('"sha256": "', '"sha256": "0')):
        assert text.count(old) == 1
        (design / DESIGN_FILE).write_text(text.replace(old, new))
        assert survey(design).edited == (DESIGN_FILE,)


@pytest.mark.parametrize("fails", ["os.link", "exchange"])
def test_own_files_stay_where_the_file_system_lacks_something(design, monkeypatch, fails):
    def refuse(*args, **options):
        raise OSError(95, "Operation not supported")

    if fails == "os.link":
        monkeypatch.setattr(files.os, "link", refuse)
    else:
        monkeypatch.setattr(files, "_exchange", lambda first, second: False)
    put(design, OWN)
    write_design(planned(None), None, design)
    assert set(OWN) < names(design)


@pytest.mark.parametrize("moment", ["before", "after"])
def test_own_files_survive_a_kill(design, monkeypatch, moment):
    """What a kill leaves is removed by the next run; a file must have a name in the folder all the time."""
    put(design, OWN)
    exchange = files._exchange

    def killed(first, second):
        if moment == "after":
            exchange(first, second)
        raise KeyboardInterrupt

    monkeypatch.setattr(files, "_exchange", killed)
    monkeypatch.setattr(files.shutil, "rmtree", lambda *args, **options: None)
    with pytest.raises(KeyboardInterrupt):
        write_design(planned(None), None, design)
    monkeypatch.undo()
    remove_leftovers(design)
    assert list(design.parent.iterdir()) == [design]
    assert set(OWN) < names(design)
    assert DESIGN_FILE in names(design)


def test_a_link_to_a_folder_stays_a_link(tmp_path):
    place = tmp_path / "place"
    place.mkdir()
    (place / "m").touch()
    (tmp_path / "x").symlink_to(place)
    with atomic_directory(tmp_path / "x", marker="m") as temporary:
        (temporary / "new").touch()
    assert (tmp_path / "x").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["place", "x"]
    assert names(place) == {"new"}


def test_a_mount_in_the_folder_is_refused(design, monkeypatch):
    put(design, ["data/x"])
    device = plan_folder._device
    monkeypatch.setattr(plan_folder, "_device", lambda path: -1 if path.name == "data" else device(path))
    with pytest.raises(StorageError, match=r"^.*data must not be a mount point, "):
        survey(design)


def test_what_was_made_is_removed_and_nothing_else(design, tmp_path):
    put(design, OWN + MADE)
    remove_made(design)
    assert names(design) == set(OWN)
    assert not (design / "sim_build").exists()
    put(tmp_path / "other", ["thesis.tex"])
    remove_made(tmp_path / "other")
    assert names(tmp_path / "other") == {"thesis.tex"}


@pytest.mark.parametrize("name", ["thesis.tex", DESIGN_FILE])
def test_a_campaign_deletes_nothing_of_its_user(tmp_path, name):
    put(tmp_path / "7", [name])
    with pytest.raises(StorageError, match=r"^(Output folder|Files of .*7) must be "):
        run_campaign([7], tmp_path, jobs=1)
    assert (tmp_path / "7" / name).read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["7"]


def test_everything_that_commands_write_is_known():
    sim, verify = simulate.WORK_FOLDER, score.WORK_FOLDER
    written = [
        *(HTML_FILE, JSON_FILE, CERTIFICATE_FILE, RESULT_FILE, *simulate.RESULT_FILES.values()),
        *(f"{sim}/{name}" for name in (simulate.CONTROL_FILE, simulate.WAVES_FILE)),
        *(f"{sim}/{name}" for name in (cocotb_driver._RESULTS, cocotb_driver._OUTCOME, cocotb_driver._LOG)),
        f"{sim}/{simulate.VECTORS_FOLDER}/{vectors.AGAIN_FOLDER}/{vectors.VECTORS_FILE}",
        f"{sim}/{vectors.EXTRA_FOLDER}/job.txt",
        f"{build.BUILD_FOLDER}/native-0/{build._LOG}",
        *(f"{verify}/{name}/x" for name in (score.MADE_FOLDER, score.BUILD_FOLDER, score.VERDICTS_FOLDER)),
        f"{verify}/{proofs.PROOFS_FOLDER}/x",
        campaign_run.MODEL_TO_LOAD,
    ]
    for name in written:
        assert any(plan_folder.fnmatch.fnmatchcase(name, pattern) for pattern in plan_folder.MADE_LATER), name
