"""Finished press kits: what everybody may know of them who makes none. What makes them is far more to load."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from brandhub.models.kits import Kit
from brandhub.products.press_kit.manifest import Manifest, sha256

WHOLE: Final = "all"


@dataclass(frozen=True)
class PressKit:
    """A finished kit: its noun, its list of files, and the ZIP made from exactly that list."""

    kit: Kit
    manifest: Manifest
    archive: bytes

    @cached_property
    def sha256(self) -> str:
        """The checksum of the ZIP."""
        return sha256(self.archive)

    @property
    def size(self) -> int:
        """The bytes of the ZIP."""
        return len(self.archive)

    @property
    def language(self) -> str:
        return self.manifest.language

    @property
    def address(self) -> str:
        """Where the ZIP stands on the site (design §7); the manifest stands beside it as .json."""
        return kit_address(self.kit, self.language)

    @property
    def manifest_address(self) -> str:
        """Where its list of files stands for programs."""
        return manifest_address(self.kit, self.language)


@dataclass(frozen=True)
class StandingKit(PressKit):
    """A kit that stands as it was delivered: its list of files is known, and of the ZIP size and checksum."""

    said_size: int = 0
    said_sha256: str = ""

    @property
    def size(self) -> int:
        """The bytes of the ZIP."""
        return self.said_size

    @property
    def sha256(self) -> str:
        return self.said_sha256


def kit_address(kit: Kit, language: str) -> str:
    """The address of the ZIP of a kit in one language."""
    folder = "/presse/" if kit.select == WHOLE else "/presse/kits/"
    return f"{folder}{kit.id}-{language}.zip"


def manifest_address(kit: Kit, language: str) -> str:
    """The address of the list of its files for programs."""
    return kit_address(kit, language).removesuffix(".zip") + ".json"
