"""Progress: how far the making of press kits is, for whoever waits. Knows nothing that makes them: a build that has
the portal drawn by another process only passes its lines on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

Work = Literal["charts", "texts", "kits"]
Tell = Callable[[Work, int, int], None]
"""Hears at what the work is, how many of it are done, and of how many. Charts and texts that lie ready do not count."""

PROGRESS: Final = "… "
"""How a line begins that only tells how far the work is."""


def silent(work: Work, done: int, expected: int) -> None:
    """Nobody listens."""
