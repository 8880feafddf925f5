"""Uploads: what a store lacks of a site, in an order in which no reader meets a page without its parts.

First what pages need, then everything else, pages last and the home page as the very last. What nobody needs any more
is deleted after that; only assets stay for a day, since pages that were read a moment ago may still ask for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from brandhub.products.hosting.compression import ENDINGS
from brandhub.products.hosting.rules import CACHE, headers_of, kind_of, zone_of

KEPT: Final = timedelta(days=1)
HOME: Final = ("en/index.html", "index.html")
MEMORY: Final = ".hub-superseded.json"
"""Where a store remembers since when an asset has been superseded."""
_FEW: Final = 20
_PART: Final = 5


@dataclass(frozen=True)
class Plan:
    """`rounds`: paths to upload, one round after the other; `gone`: to delete then; `superseded`: to remember."""

    rounds: tuple[tuple[str, ...], ...]
    gone: tuple[str, ...]
    superseded: Mapping[str, datetime]
    same: int

    @property
    def uploads(self) -> int:
        """How many files are new or changed."""
        return sum(map(len, self.rounds))


def plan_uploads(
    here: Mapping[str, str], there: Mapping[str, str], superseded: Mapping[str, datetime], now: datetime
) -> Plan:
    """Compares path → checksum of a site with those of a store. `superseded`: what the store remembered."""
    changed = sorted(path for path, checksum in here.items() if there.get(path) != checksum)
    rounds: list[list[str]] = [[], [], [], []]
    for path in changed:
        rounds[_round_of(path)].append(path)
    old = sorted(there.keys() - here.keys())
    remembered = {path: superseded.get(path, now) for path in old if _is_asset(path)}
    due = {path for path, since in remembered.items() if now - since >= KEPT}
    return Plan(
        rounds=tuple(tuple(sorted(found, key=_home_last)) for found in rounds if found),
        gone=tuple(path for path in old if path in due or not _is_asset(path)),
        superseded={path: since for path, since in remembered.items() if path not in due},
        same=len(here) - len(changed),
    )


def upload_headers(path: str) -> dict[str, str]:
    """What a store must know to hand out a file by itself: its kind, and how long it may be kept."""
    plain = path.removesuffix(".gz").removesuffix(".br")
    return {"Content-Type": kind_of(plain), CACHE: headers_of("/" + path)[CACHE]}


def shrinks(before: int, after: int) -> bool:
    """Whether so many pages are lost that it is rather a mistake: more than a fifth of them, and more than a few."""
    return before - after > max(_FEW, before // _PART)


def _round_of(path: str) -> int:
    plain = path.removesuffix(ENDINGS[0]).removesuffix(ENDINGS[1])
    if _is_asset(path):
        return 0
    if not plain.endswith(".html"):
        return 1
    return 3 if plain in HOME else 2


def _home_last(path: str) -> tuple[bool, str]:
    return path == HOME[-1], path


def _is_asset(path: str) -> bool:
    return zone_of("/" + path).name == "assets"
