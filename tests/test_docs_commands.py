"""What the pages say is done: every shell block is run, every Python block too, in a folder of their own.

A block of set-up (make, pip, apt, git, a virtual environment) is not run, as it would change the machine; the targets
of make are checked. A block behind ``<!-- test: skip, reason -->`` is not run either. All others are.
"""

import doctest
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import click
import pytest

from bc_hw.cli import COMMANDS, cli

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])

FENCE = re.compile(
    r"(?:<!-- test: skip, (?P<reason>[^\n]+) -->\n)?```(?P<language>\w+)\n(?P<text>.*?)^```$", re.M | re.S
)


@dataclass(frozen=True)
class Block:
    """One fenced block.

    Parameters
    ----------
    language, text : str
    skip : str or None
        Why it is not run, from the comment ``<!-- test: skip, reason -->`` before it.
    """

    language: str
    text: str
    skip: str | None

    @property
    def commands(self) -> list[list[str]]:
        """Words of each command of a shell block."""
        joined = self.text.replace("\\\n", " ")
        lines = (line.split("#")[0].split() for line in joined.splitlines())
        return [words for words in lines if words]


def blocks(page: Path) -> list[Block]:
    """Return the fenced blocks of a page, in order."""
    found = FENCE.finditer(page.read_text(encoding="utf-8"))
    return [Block(match["language"], match["text"], match["reason"]) for match in found]


def page_id(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


SET_UP = {"make", "pip", "python", "python3", "apt", "sudo", "git", "source", "."}
SIMULATES = {"sim", "demo", "verify"}
SYNTHESISES = {"synth", "demo"}


def is_set_up(block):
    return any(words[0] in SET_UP or words[0].endswith("/pip") for words in block.commands)


def used(block):
    return {words[1] for words in block.commands if words[0] == "bc-hw" and len(words) > 1}


def is_slow(block):
    return block.language == "bash" and bool(used(block) & (SIMULATES | SYNTHESISES))


def runnable(page):
    return [
        block
        for block in blocks(page)
        if not block.skip
        and (block.language == "python" or (block.language == "bash" and not is_set_up(block)))
    ]


SLOW = [page for page in PAGES if any(is_slow(block) for block in runnable(page))]
QUICK = [page for page in PAGES if runnable(page) and page not in SLOW]


def run_page(chosen, folder, name):
    """Run blocks in order in one folder, as a reader does."""
    tools = folder / "tools"
    tools.mkdir()
    program = tools / "bc-hw"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m bc_hw "$@"\n')
    program.chmod(0o755)
    environment = os.environ | {
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])),
    }
    work = folder / "work"
    work.mkdir()
    names = {}
    back = Path.cwd()
    os.chdir(work)
    try:
        for block in chosen:
            if block.language == "bash":
                done = subprocess.run(
                    ["bash", "-euc", block.text], cwd=work, env=environment, capture_output=True, text=True
                )
                assert done.returncode == 0, f"{block.text}\n{done.stdout}\n{done.stderr}"
                continue
            test = doctest.DocTestParser().get_doctest(block.text, names, name, name, 0)
            runner = doctest.DocTestRunner(verbose=False)
            report = []
            runner.run(test, out=report.append, clear_globs=False)
            names = test.globs
            assert test.examples, block.text
            assert not report, "".join(report)
    finally:
        os.chdir(back)


@pytest.mark.parametrize("page", QUICK, ids=page_id)
def test_what_the_page_says_works(page, tmp_path):
    run_page(runnable(page), tmp_path, page_id(page))


@pytest.mark.sim
@pytest.mark.synth
@pytest.mark.parametrize("page", SLOW, ids=page_id)
def test_what_the_page_says_works_with_simulation_and_synthesis(page, tmp_path):
    run_page(runnable(page), tmp_path, page_id(page))


def test_there_is_something_to_run():
    assert ROOT / "README.md" in SLOW
    assert ROOT / "docs" / "guides" / "first-design.md" in SLOW
    assert len(QUICK) >= 5


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_blocks_are_of_a_known_kind(page):
    assert {block.language for block in blocks(page)} <= {"bash", "python", "text", "json", "verilog"}
    for block in blocks(page):
        assert block.language != "python" or ">>>" in block.text, (
            "Python is shown as a session, so that it is run"
        )


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_targets_of_make_exist(page):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for words in (words for block in blocks(page) for words in block.commands if words[0] == "make"):
        if "-C" in words:
            continue
        targets = [word for word in words[1:] if "=" not in word and not word.startswith("-")]
        for name in (word.split("=")[0] for word in words[1:] if "=" in word):
            assert re.search(rf"^{name} ", makefile, re.M), name
        for target in targets:
            assert re.search(rf"^{target}:", makefile, re.M), target


def mentions(page):
    """Return command and flags wherever code on the page calls bc-hw."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    for match in re.finditer(r"\bbc-hw +([a-z][a-z-]*)([^\n`|]*)", text):
        yield match[1], re.findall(r"(?<![\w-])--?[a-z][a-z-]*", match[2].split("#")[0])


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_commands_and_flags_exist(page):
    context = click.Context(cli, info_name="bc-hw")
    for name, flags in mentions(page):
        assert name in COMMANDS, f"bc-hw {name}"
        known = {"--help", "-h"}
        for option in cli.get_command(context, name).params:
            known |= {*option.opts, *option.secondary_opts}
        assert set(flags) <= known, f"bc-hw {name}: {sorted(set(flags) - known)}"


def anchors(page):
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith(("https://", "http://")):
            continue
        path, _, anchor = target.partition("#")
        file = page.parent / path if path else page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


def test_every_page_is_in_the_index():
    index = ROOT / "docs" / "index.md"
    linked = {
        (index.parent / target).resolve()
        for target in re.findall(r"\]\(([^)#\s]+\.md)\)", index.read_text(encoding="utf-8"))
    }
    assert {page for page in PAGES if page.is_relative_to(ROOT / "docs")} - {index} <= linked


def outputs(page):
    """Yield each place that a command of the page writes to, and the command; export writes beside its input."""
    for words in (words for block in blocks(page) if not block.skip for words in block.commands):
        if words[:2] == ["bc-hw", "export"] and "-o" not in words:
            yield str(Path(words[2]).with_suffix(".bchw")), words
        elif words[0] == "bc-hw" and "-o" in words:
            yield words[words.index("-o") + 1], words


def test_no_page_overwrites_what_another_made():
    """Who reads several guides in one folder keeps the networks and designs of each."""
    made = {}
    for page in PAGES:
        for place, words in outputs(page):
            made.setdefault(place, {}).setdefault(" ".join(words), page_id(page))
    for place, commands in made.items():
        pages = set(commands.values())
        assert len(pages) == 1, f"{place} is written by different commands on {sorted(pages)}"
