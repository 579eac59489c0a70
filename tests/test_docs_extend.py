"""The page about new kinds: every file and every table that it names is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "concepts" / "extend.md").read_text(encoding="utf-8")

PATHS = sorted(set(re.findall(r"`((?:bc_hw|docs|tests|benchmarks)/[\w/.]+)(?: [^`]*)?`", PAGE)))
TABLES = re.findall(r"((?:`[A-Z_]+`(?:, )?)+) in `(bc_hw/[\w/.]+)`", PAGE)
CLASSES = re.findall(r"`([A-Z][A-Za-z]+)` in `(bc_hw/[\w/.]+)`", PAGE)


@pytest.mark.parametrize("path", PATHS)
def test_a_file_is_there(path):
    if "NAME" not in path:
        assert (ROOT / path).is_file()
        return
    # One of those that are there already has such a file.
    folder = (ROOT / path).parent
    others = [
        found for found in folder.glob(f"*{Path(path).suffix}") if found.stem not in ("__init__", "base")
    ]
    assert len(others) >= 3


@pytest.mark.parametrize(("names", "path"), TABLES)
def test_a_table_is_there(names, path):
    text = (ROOT / path).read_text(encoding="utf-8")
    for name in re.findall(r"[A-Z_]+", names):
        assert re.search(rf"^{name}\b", text, re.M), f"{path} has no table {name}"


@pytest.mark.parametrize(("name", "path"), CLASSES)
def test_a_class_is_there(name, path):
    assert re.search(rf"\b{name}\b", (ROOT / path).read_text(encoding="utf-8"))


def test_the_page_was_read():
    assert len(PATHS) > 20 and len(TABLES) >= 12 and len(CLASSES) >= 2
