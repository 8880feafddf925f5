"""Soundness: the last look at a finished site before it takes the place of the one that stands.

Everything was checked before a page was drawn; this asks whether what was drawn has arrived: nothing missing, nothing
empty, no link into the void, and not far fewer pages than there are now.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from brandhub.products.hosting.uploads import shrinks
from brandhub.products.portal.addresses import SECTIONS

NEEDED: Final = ("index.html", "en/index.html", "404.html", "sitemap.xml", "robots.txt", "_headers")
# Pages that people write: a young project may still lack them, and the frame links to them already.
_WRITTEN: Final = frozenset(
    address.lstrip("/") + "index.html"
    for name in ("imprint", "privacy", "accessibility", "easy", "signs", "how-we-check")
    for address in SECTIONS[name]
)
# One pattern for each name: with a choice at its beginning it would be tried at every letter of every page.
_LINKS: Final = tuple(re.compile(name + rb"""=["']([^"'#?]+)""") for name in (b"href", b"src"))
# What pages of this site write: up some folders, then down by plain names.
_PLAIN: Final = re.compile(r"((?:\.\./)*)((?:[\w-][\w.-]*/)*(?:[\w-][\w.-]*)?)")
_ELSEWHERE: Final = re.compile(r"[a-z][a-z0-9+.-]*:|//")


Links = Mapping[str, str]
"""What a page says → the file of the site that it means by it."""


@dataclass(frozen=True)
class Defect:
    """What is wrong: a key of the catalogue below `build-defect.`, and its values."""

    key: str
    values: Mapping[str, object]


def find_defects(
    sizes: Mapping[str, int],
    pages: Iterable[tuple[str, Links]],
    standing: int | None = None,
    *,
    with_kits: bool = True,
) -> Iterator[Defect]:
    """What is wrong with a site.

    `sizes`: path → bytes of every file; `pages`: path and links of each page; `standing`: pages there are now;
    `with_kits`: False where the portal was built alone, and nobody expects the archives that it links to.
    """
    for path in NEEDED:
        if path not in sizes:
            yield Defect("missing", {"path": path})
    for path in sorted(path for path, size in sizes.items() if size == 0):
        yield Defect("empty", {"path": path})
    for path, links in pages:
        for target, place in links.items():
            if place not in sizes and place not in _WRITTEN and (with_kits or not place.endswith(".zip")):
                yield Defect("link", {"path": path, "target": target})
    after = count_pages(sizes)
    if standing is not None and shrinks(standing, after):
        yield Defect("fewer", {"before": standing, "after": after})


def links_in(path: str, content: bytes) -> Links:
    """The links of a page to files of the site."""
    targets = {raw.decode() for pattern in _LINKS for raw in pattern.findall(content)}
    folders = path.split("/")[:-1]
    found = ((target, _plain_place(target, folders) or _place(target, path)) for target in sorted(targets))
    return {target: place for target, place in found if place is not None}


def count_pages(paths: Iterable[str]) -> int:
    """How many of the files are pages."""
    return sum(path.endswith(".html") for path in paths)


def _plain_place(target: str, folders: Sequence[str]) -> str | None:
    """As `_place`, several times as fast, for nearly all links; None for one that needs a closer look."""
    plain = _plain(target)
    if plain is None:
        return None
    up, file = plain
    left = len(folders) - up
    return "/".join((*folders[:left], file)) if left > 0 else file


@lru_cache(maxsize=1 << 14)
def _plain(target: str) -> tuple[int, str] | None:
    """So many folders up, then down to this file: most links of a page stand on many. None for any other."""
    found = _PLAIN.fullmatch(target)
    if found is None:
        return None
    down = found[2]
    return len(found[1]) // len("../"), f"{down}index.html" if not down or down.endswith("/") else down


def _place(target: str, page: str) -> str | None:
    """The file that a link means; None for what lies elsewhere."""
    if _ELSEWHERE.match(target):
        return None
    folder = "/" + posixpath.dirname(page)
    whole = posixpath.normpath(posixpath.join(folder, unquote(target)))
    return whole.lstrip("/") + ("/index.html" if target.endswith("/") and whole != "/" else "") or "index.html"
