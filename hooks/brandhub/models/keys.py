"""Keys: what an id may be. It stands in addresses, file names, sentences and citations, and stays."""

from __future__ import annotations

import re
from typing import Final

KEY: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_KEY: Final = 80
"""Characters: names of folders and files hold 255, with what stands around an id."""


def is_key(text: str) -> bool:
    """Whether a text may be an id."""
    return len(text) <= MAX_KEY and KEY.fullmatch(text) is not None
