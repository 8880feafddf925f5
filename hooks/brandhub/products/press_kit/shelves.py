"""The shelf: all finished kits together, and where on the site each of their files stands by itself.

Kits share most of their files. What is the same in every kit by construction (charts, pictures, the word mark, the data
of a single fact) stands once, beside the whole kit; what a kit says in its own selection stands beside that kit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from brandhub.products.press_kit.finished import WHOLE, PressKit, StandingKit
from brandhub.products.press_kit.manifest import Listed, Member

_SHARED = ("graphics", "images", "brand")


@dataclass(frozen=True)
class PressShelf:
    """The finished press kits of all languages."""

    kits: Sequence[PressKit]

    @cached_property
    def _whole(self) -> dict[str, tuple[PressKit, frozenset[tuple[str, str]]]]:
        """By language: the whole kit, and its files as path and checksum."""
        return {
            kit.language: (kit, frozenset((member.path, member.sha256) for member in kit.manifest.members))
            for kit in self.kits
            if kit.kit.select == WHOLE
        }

    def address(self, kit: PressKit, member: Member) -> str:
        """Where a file of a kit stands by itself."""
        known = self._whole.get(kit.language)
        shared = member.group in _SHARED or (member.group == "data" and member.path.count("/") > 1)
        home = known[0] if known and shared and (member.path, member.sha256) in known[1] else kit
        return f"{home.address.removesuffix('.zip')}/{member.path}"

    def files(self) -> dict[str, bytes]:
        """Every single file by its address, but for those that stand already."""
        return {
            self.address(kit, member): member.content
            for kit in self.kits
            if not isinstance(kit, StandingKit)
            for member in kit.manifest.members
            if not isinstance(member, Listed)
        }
