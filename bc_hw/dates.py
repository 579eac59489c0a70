"""The date that results carry: it stands in their files, so that a report of them keeps its bytes."""

import datetime

__all__ = ["today"]


def today() -> str:
    """Return the date in UTC, as in 2026-01-31."""
    return datetime.datetime.now(datetime.UTC).date().isoformat()
