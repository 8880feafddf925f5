"""Finished press kits: what everybody may know of them who makes none. What makes them is far more to load."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from brandhub.models.kits import Kit
from brandhub.products.press_kit.manifest import Manifest

WHOLE: Final = "all"


@dataclass(frozen=True)
class PressKit:
    """A finished kit: its noun, its list of files, and the ZIP made from exactly that list."""

    kit: Kit
    manifest: Manifest
    archive: bytes

    @property
    def language(self) -> str:
        return self.manifest.language

    @property
    def address(self) -> str:
        """Where the ZIP stands on the site (design §7); the manifest stands beside it as .json."""
        return kit_address(self.kit, self.language)


def kit_address(kit: Kit, language: str) -> str:
    """The address of the ZIP of a kit in one language."""
    folder = "/presse/" if kit.select == WHOLE else "/presse/kits/"
    return f"{folder}{kit.id}-{language}.zip"
