"""Clearing: how often memory is searched for what nobody needs any more."""

from __future__ import annotations

import gc
from typing import Final

COLLECTING: Final = (500_000, 20, 100)
"""Objects after which memory is searched. Content is read once and stays: searching it as often as Python does by
itself took a third of a check, and found nothing."""
READING: Final = (5_000_000, 20, 100)
"""The same for a process that reads, and lets others draw: of ten thousand stories it makes two million objects that
stay. Searching them took a twelfth of a build after an edit."""


def clear_seldom(hands: int = 1) -> None:
    """For this process and, where it draws alone, all that it does. `hands`: with several of them others draw."""
    gc.set_threshold(*(READING if hands > 1 else COLLECTING))
