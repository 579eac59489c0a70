"""Errors are sentences: values are quoted in them, phrases are not."""

import ast
from pathlib import Path

import pytest

from bc_hw.errors import Phrase, must_be

PACKAGE = Path(__file__).parents[1] / "bc_hw"

TYPED = {"all", "tables"}
"""Values that stand in the code as the user types them."""


def test_values_are_quoted_and_phrases_are_not():
    assert must_be("Family", "ecp5 or ice40", "x") == "Family must be ecp5 or ice40, not 'x'"
    assert must_be("Lanes", "at least 1", 0) == "Lanes must be at least 1, not 0"
    assert must_be("Output", "a file", Phrase("the folder x")) == "Output must be a file, not the folder x"


def quoted_phrases(source: str) -> list[str]:
    """Return the calls of `must_be` whose value is a text that the code itself puts together."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    values = [call.args[2] for call in calls if getattr(call.func, "id", "") == "must_be"]
    return [
        ast.unparse(value)
        for value in values
        if isinstance(value, ast.JoinedStr)
        or (isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value not in TYPED)
    ]


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_no_phrase_is_quoted_as_if_it_were_a_value(path):
    assert quoted_phrases(path.read_text(encoding="utf-8")) == []


def test_phrases_are_found():
    source = """must_be("Output", "a file", f"the folder {x}"), must_be("Weights", "binary", "real")
must_be("Engine", "pairs", "tables"), must_be("Lanes", "few", lanes), must_be("X", "y", Phrase(f"{z}"))"""
    assert quoted_phrases(source) == ["f'the folder {x}'", "'real'"]
