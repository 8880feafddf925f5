"""Circumstances: all that a verdict on a text depends on besides its words, as one mark.

Where a text passed under the same circumstances, it passes again. So nothing that could change a verdict may be left
out: every byte below data/ goes in, the day, and which entries may be seen. What is hidden or has ended is told from
what is missing among those. Stories, pages and the bytes of pictures stay out: no text or entry is judged by them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from hashlib import blake2b
from typing import Final

from brandhub.whole.content import Content
from brandhub.whole.hub import Hub

APART: Final = frozenset({"stories", "easy", "pages", "pictures", "hidden"})
"""Fields of the hub that no verdict on a text or entry looks at, or only where something is wrong already."""


def circumstances_of(content: Content, hub: Hub) -> str:
    """The same for the same data on the same day with the same entries in sight, and for no others."""
    digest = blake2b(digest_size=16)
    _feed(digest.update, ("day", hub.today.isoformat(), "preview" if hub.preview else "public"))
    for path, raw in sorted(content.data.items()):
        _feed(digest.update, (path, raw))
    for holder in (hub, hub.terms):
        for one in fields(holder):
            table = getattr(holder, one.name)
            if one.name not in APART and isinstance(table, Mapping):
                _feed(digest.update, (one.name, *sorted(table)))
    return digest.hexdigest()


def _feed(feed: Callable[[bytes], object], parts: Iterable[str | bytes]) -> None:
    """Every part says its length first, and how many there are: no two contents run into each other."""
    raws = [part.encode() if isinstance(part, str) else part for part in parts]
    feed(b"%d;" % len(raws))
    for raw in raws:
        feed(b"%d:" % len(raw))
        feed(raw)
