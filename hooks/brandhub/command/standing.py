"""Standing: the site that stands, as the hub delivered it. What is read there is compared with its mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from brandhub.command.inventories import Item, mark_in, read_edition, read_inventory
from brandhub.command.swapping import list_of
from brandhub.ground.pieces import mark_of


@dataclass
class StandingSite:
    """`folder`: where it stands. Nothing of it is read before somebody asks."""

    folder: Path

    @cached_property
    def edition(self) -> str:
        """The name of what was delivered; empty where nobody knows."""
        return read_edition(list_of(self.folder))

    @cached_property
    def items(self) -> Mapping[str, Item]:
        """All files of it; none where the list is lost, damaged or that of another edition meanwhile."""
        found = read_inventory(list_of(self.folder))
        return found.items if found is not None and found.edition == self.edition else {}

    def __contains__(self, path: object) -> bool:
        return path in self.items

    def mark(self, path: str) -> str:
        """Of what was delivered there. Raises KeyError."""
        return mark_in(self.items[path])

    def read(self, path: str) -> bytes:
        """What was delivered there. Raises LookupError where that is not what stands there now."""
        place = self.folder / path
        try:
            content = b"" if place.is_symlink() else place.read_bytes()
        except OSError:
            raise KeyError(path) from None
        if mark_of(content) != self.mark(path):
            raise KeyError(path)
        return content

    def paths(self) -> Iterator[str]:
        """All files."""
        return iter(self.items)


def has_last_word(ours: Set[Callable[..., object]], events: Mapping[str, Iterable[Any]]) -> bool:
    """Whether nobody has a hand in a site after the hub: no plugin that is switched on, and no hook beside it.

    `ours`: what MkDocs calls of the hub; `events`: all that it calls, by the name of the event.
    """
    others = {*events["post_build"], *events["shutdown"]} - ours
    return all(getattr(getattr(one, "__self__", one), "config", {}).get("enabled") is False for one in others)


def standing_site(environment: Mapping[str, str]) -> StandingSite | None:
    """The one that HUB_STANDING names; None where there is none to begin with."""
    name = environment.get("HUB_STANDING", "")
    return StandingSite(Path(name)) if name else None
