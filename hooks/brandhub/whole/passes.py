"""Passes: the stories and pages in which nothing was found before, under the same circumstances."""

from __future__ import annotations

from typing import Final

from brandhub.whole.archives import Archive
from brandhub.whole.drawers import Drawers
from brandhub.whole.hub import Hub
from brandhub.whole.prose import written_nouns
from brandhub.whole.surroundings import surroundings_of

FEW: Final = 30
"""Of so many new texts one process finds out what they say as soon as several would."""


def passes_of(archive: Archive, circumstances: str, *, is_easy: bool) -> Drawers:
    """By the mark of a text the keys of what it says. `circumstances`: those under which it was judged."""
    return archive.drawers("passed", "easy" if is_easy else "plain", circumstances)


def is_for_one(hub: Hub, archive: Archive, circumstances: str) -> bool:
    """Whether one process is enough to judge everything: what nearly all texts say is known."""
    if not passes_of(archive, circumstances, is_easy=False).are_kept:
        return archive.knows(surroundings_of(hub, archive.names))
    new = 0
    for noun, is_easy in written_nouns(hub):
        new += not isinstance(passes_of(archive, circumstances, is_easy=is_easy).find(noun.mark), list)
    return new <= FEW
