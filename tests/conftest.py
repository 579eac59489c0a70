"""The order of the files: a worker that begins a long one last would keep the run waiting."""

from collections import Counter

import pytest


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Put files that run simulators and synthesis first, of few long tests before of many; then the others."""
    tests = Counter(item.path for item in items)
    slow = {item.path for item in items if any(map(item.get_closest_marker, ("sim", "synth")))}
    items.sort(key=lambda item: (0, tests[item.path]) if item.path in slow else (1, -tests[item.path]))
