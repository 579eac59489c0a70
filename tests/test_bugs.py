"""The deliberate bugs: all apply, and a sample of them is caught; `tests/bugs/run.py` runs the whole list."""

import importlib.util
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAMPLE = 10

spec = importlib.util.spec_from_file_location("bugs_run", ROOT / "tests" / "bugs" / "run.py")
run = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = run  # where dataclasses look for it
spec.loader.exec_module(run)

BUGS = run.load_bugs()


def test_there_are_fifty_of_many_kinds():
    assert len(BUGS) >= 50
    assert len({bug.what for bug in BUGS}) == len({bug.name for bug in BUGS}) == len(BUGS)
    assert [int(bug.name.partition("-")[0]) for bug in BUGS] == list(range(1, len(BUGS) + 1))
    files = {name for bug in BUGS for name in re.findall(r"^\+\+\+ b/(\S+)", bug.patch, re.M)}
    assert all(name.startswith(("bc_hw/hw/", "bc_hw/plan/")) for name in files)
    # Every part of the hardware has a bug, except what only names shapes.
    hardware = ROOT / "bc_hw" / "hw"
    parts = {
        path.relative_to(ROOT).as_posix() for path in hardware.rglob("*.py") if path.name != "__init__.py"
    }
    without = {
        f"bc_hw/hw/{name}.py"
        for name in ("shapes", "beats", "add_inverted", "checks", "kinds", "engines/base")
    }
    assert parts - files <= without
    assert without <= parts


@pytest.mark.parametrize("page", ["index.md", "concepts/verification.md", "guides/deliberate-bugs.md"])
def test_pages_give_their_number(page):
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    assert f"{len(BUGS)} bugs" in text or f"{len(BUGS)} deliberate bugs" in text


def test_named_tests_exist():
    for bug in BUGS:
        for test in bug.tests:
            name, _, function = test.partition("::")
            text = (ROOT / name).read_text(encoding="utf-8")
            assert not function or f"def {function}(" in text, test


def test_every_patch_applies(tmp_path):
    project = tmp_path / "project"
    run.copy_project(project)
    files = {path: path.read_bytes() for path in project.rglob("*.py")}
    for bug in BUGS:
        run.apply(bug, project)
        changed = {path for path, content in files.items() if path.read_bytes() != content}
        assert len(changed) == 1, bug.name
        for path in changed:
            compile(path.read_text(encoding="utf-8"), str(path), "exec")
            path.write_bytes(files[path])
    with pytest.raises(subprocess.CalledProcessError):
        run.apply(replace(BUGS[0], patch=BUGS[0].patch.replace("\n-", "\n-x")), project)


def test_the_project_itself_is_left_alone():
    before = {path: path.read_bytes() for path in (ROOT / "bc_hw").rglob("*.py")}
    run.run_bug(replace(BUGS[0], tests=("tests/test_core_numbers.py",)))
    assert before == {path: path.read_bytes() for path in (ROOT / "bc_hw").rglob("*.py")}


PATCH = """\
--- a/bc_hw/intmath.py
+++ b/bc_hw/intmath.py
@@ -1,2 +1,3 @@
+{new}
 {lines[0]}
 {lines[1]}
"""


def bug_of(new, test="tests/test_core_numbers.py"):
    lines = (ROOT / "bc_hw" / "intmath.py").read_text(encoding="utf-8").splitlines()
    return run.Bug("x", "something", (test,), PATCH.format(lines=lines, new=new))


def test_what_is_no_bug_survives():
    verdict = run.run_bug(bug_of("# nothing"))
    assert verdict.outcome == "survived" and "passed" in verdict.test


def test_what_cannot_be_imported_is_not_caught_but_broken():
    assert run.run_bug(bug_of("1 +")).outcome == "broken"
    assert run.run_bug(bug_of("# nothing", "tests/test_missing.py")).outcome == "broken"


def test_a_test_that_does_not_end_is_not_a_catch(monkeypatch):
    monkeypatch.setattr(run, "TIMEOUT_S", 0.1)
    verdict = run.run_bug(bug_of("# nothing"))
    assert (verdict.outcome, verdict.test) == ("broken", "no end after 0.1 s")


def test_verdicts_are_kept(monkeypatch, tmp_path, capsys):
    ran = []

    def stand_in(bug):
        ran.append(bug.name)
        outcome = "survived" if bug is BUGS[1] else "caught"
        key = run.content_key(run.project_key(), bug.patch, *bug.tests)
        return run.Verdict(bug.name, outcome, "tests/test_x.py::test_y", 1.0, key)

    monkeypatch.setattr(run, "run_bug", stand_in)
    monkeypatch.setattr(run, "RESULTS", tmp_path / "build" / "bugs.jsonl")
    assert [verdict.outcome for verdict in run.run_bugs(BUGS[:3])] == ["caught", "survived", "caught"]
    with run.RESULTS.open("ab") as stream:
        stream.write(b'{"name": "half')
    heard = []
    assert len(run.run_bugs(BUGS[:4], on_bug=lambda: heard.append(1))) == len(heard) == 4
    assert ran == [bug.name for bug in BUGS[:4]]
    run.run_bugs([replace(BUGS[0], tests=("other",))])
    assert ran[4:] == [BUGS[0].name]
    run.run_bugs(BUGS[:1], again=True)
    assert ran[5:] == [BUGS[0].name]

    monkeypatch.setattr(sys, "argv", ["run.py", "--jobs", "1", BUGS[0].name, BUGS[1].name[:2]])
    assert run.main() == 1
    assert "2 bugs, 1 caught" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["run.py", "--jobs", "1", BUGS[0].name])
    assert run.main() == 0
    monkeypatch.setattr(sys, "argv", ["run.py", "zz"])
    with pytest.raises(SystemExit, match="2"):
        run.main()


@pytest.mark.parametrize(
    "head", ["", "# no tests", "# no tests | ", "what | tests/test_x.py", "#  | tests/x"]
)
def test_first_line(head, tmp_path):
    path = tmp_path / "01-x.patch"
    path.write_text(f"{head}\n--- a/x\n")
    with pytest.raises(ValueError, match=r"^First line of 01-x.patch must be "):
        run.read_bug(path)


def test_a_sample_is_spread_and_follows_the_source(monkeypatch):
    one = run.sample(BUGS, SAMPLE)
    assert one == run.sample(BUGS, SAMPLE)
    assert len({bug.name for bug in one}) == SAMPLE
    kinds = [run.sample(BUGS, SAMPLE)[0].name]
    for value in range(1, len(BUGS)):
        monkeypatch.setattr(run.zlib, "crc32", lambda data, value=value: value)
        kinds += [bug.name for bug in run.sample(BUGS, SAMPLE)]
    assert set(kinds) == {bug.name for bug in BUGS}


@pytest.mark.parametrize("bug", run.sample(BUGS, SAMPLE), ids=lambda bug: bug.name)
def test_bug_is_caught(bug):
    verdict = run.run_bug(bug)
    assert verdict.outcome == "caught", f"{bug.what}: {verdict.outcome}, {verdict.test}"
