"""Listings: the kits as files of the site, as the list of all kits, and as what the press page shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.numbers import write_number
from brandhub.products.press_kit.assembly import PressKit
from brandhub.products.press_kit.manifest import FORMAT, Member, by_path, sha256, write_manifest
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text

LIST: Final = "/presse/kits.json"

Link = Callable[[str], str]


@dataclass(frozen=True)
class FileLine:
    """A file of a kit on the press page. Single files have no address of their own: `url` is empty."""

    name: str
    title: str
    size: str
    sha256: str
    url: str = ""


@dataclass(frozen=True)
class GroupLines:
    """A group of a kit on a page. Without `files` only their number is shown."""

    id: str
    label: str
    count: str
    files: tuple[FileLine, ...]


@dataclass(frozen=True)
class KitLines:
    """A kit on a page (components/kit.html). `url` leads to the ZIP; sizes and release are ready words.

    `listing` is where its files stand one by one, if not here.
    """

    id: str
    title: str
    text: str
    url: str
    manifest_url: str
    size: str
    release: str
    sha256: str
    groups: tuple[GroupLines, ...]
    listing: str = ""

    def counted(self, listing: str) -> KitLines:
        """The same with the number of files in each group, and the address of the page that lists them."""
        return replace(self, groups=tuple(replace(group, files=()) for group in self.groups), listing=listing)


def write_press_kits(kits: Iterable[PressKit]) -> dict[str, bytes]:
    """Every ZIP, every manifest and the list of all, by address."""
    files: dict[str, bytes] = {}
    found = list(kits)
    for kit in found:
        files[kit.address] = kit.archive
        files[_manifest_address(kit)] = write_manifest(kit.manifest)
    everything = {"format": FORMAT, "kits": [_entry(kit) for kit in found]}
    files[LIST] = (json.dumps(everything, ensure_ascii=False, indent=2) + "\n").encode()
    return files


def _manifest_address(kit: PressKit) -> str:
    return kit.address.removesuffix(".zip") + ".json"


def _entry(kit: PressKit) -> dict[str, Any]:
    """What a checker needs to recognise a kit, or a single file of one."""
    members = by_path(kit.manifest.members)
    return {
        "kit": kit.kit.id,
        "language": kit.language,
        "title": kit.manifest.title,
        "release": kit.manifest.release or None,
        "id": kit.manifest.id,
        "address": kit.address,
        "manifest": _manifest_address(kit),
        "bytes": len(kit.archive),
        "sha256": sha256(kit.archive),
        "files": [{"path": m.path, "bytes": m.size, "sha256": m.sha256} for m in members],
    }


def list_press_kits(kits: Iterable[PressKit], hub: Hub, words: Catalogue, link: Link) -> tuple[KitLines, ...]:
    """The kits of one language for the press page, from the manifests that made the ZIPs.

    `link` turns an address of the site into one as seen from the page.
    """
    return tuple(_lines(kit, hub, words, link) for kit in kits if kit.language == words.language)


def _lines(kit: PressKit, hub: Hub, words: Catalogue, link: Link) -> KitLines:
    release = kit.manifest.release
    said = words.text("kit.page.release" if release else "kit.page.no-release", {"release": release})
    return KitLines(
        id=kit.kit.id,
        title=kit.manifest.title,
        text=plain_text(kit.kit.text[words.language], hub, words.language),
        url=link(kit.address),
        manifest_url=link(_manifest_address(kit)),
        size=size_text(len(kit.archive), words),
        release=said,
        sha256=sha256(kit.archive),
        groups=tuple(_group(group, members, words) for group, members in kit.manifest.groups()),
    )


def _group(group: str, members: tuple[Member, ...], words: Catalogue) -> GroupLines:
    count = len(members)
    said = words.text("kit.page.count-one" if count == 1 else "kit.page.count", {"count": count})
    lines = tuple(FileLine(m.path, m.title, size_text(m.size, words), m.sha256) for m in members)
    return GroupLines(group, words.text(f"kit.group.{group}"), said, lines)


def size_text(size: int, words: Catalogue) -> str:
    """Kilobytes of a thousand bytes, as file managers count, at least one; megabytes from a thousand of those on."""
    if size < 999_500:
        amount, unit = max(Decimal(size) / 1000, Decimal(1)).quantize(Decimal(1), ROUND_HALF_UP), "kB"
    else:
        places = Decimal(1) if size >= 9_950_000 else Decimal("0.1")
        amount, unit = (Decimal(size) / 1_000_000).quantize(places, ROUND_HALF_UP), "MB"
    return words.text("kit.page.size", {"amount": write_number(amount, words.language), "unit": unit})
