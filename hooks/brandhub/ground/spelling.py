"""The nearest existing word: for „meinten Sie …?“ in messages."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher


def nearest(word: str, known: Iterable[str], *, least: float = 0.5) -> str | None:
    """The known word most similar to `word`, or None when nothing resembles it. Ties go to the alphabet."""
    best: tuple[float, str] | None = None
    for candidate in sorted(set(known)):
        score = SequenceMatcher(None, word.lower(), candidate.lower(), autojunk=False).ratio()
        if score >= least and (best is None or score > best[0]):
            best = (score, candidate)
    return best[1] if best else None
