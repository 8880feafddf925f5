"""Listings: the kits as files of the site, as the list of all kits, and as what the press page shows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.numbers import write_number
from brandhub.products.press_kit.assembly import PressKit
from brandhub.products.press_kit.manifest import FORMAT, Member, by_path, sha256, write_manifest
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text

LIST = "/presse/kits.json"


@dataclass(frozen=True)
class FileLine:
    """A file of a kit on the press page."""

    name: str
    title: str
    size: str
    sha256: str


@dataclass(frozen=True)
class GroupLines:
    """A group of a kit on the press page."""

    id: str
    label: str
    count: str
    files: tuple[FileLine, ...]


@dataclass(frozen=True)
class KitLines:
    """A kit on the press page. `address` is that of the ZIP on this site, `size` and `release` are ready words."""

    id: str
    title: str
    text: str
    address: str
    manifest_address: str
    size: str
    release: str
    sha256: str
    groups: tuple[GroupLines, ...]


def write_press_kits(kits: Iterable[PressKit]) -> dict[str, bytes]:
    """Every ZIP, every manifest and the list of all, by address."""
    files: dict[str, bytes] = {}
    found = list(kits)
    for kit in found:
        files[kit.address] = kit.archive
        files[_manifest_address(kit)] = write_manifest(kit.manifest)
    files[LIST] = (json.dumps({"format": FORMAT, "kits": [_entry(kit) for kit in found]}, ensure_ascii=False, indent=2) + "\n").encode()
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


def list_press_kits(kits: Iterable[PressKit], hub: Hub, words: Catalogue) -> tuple[KitLines, ...]:
    """The kits of one language for the press page, from the manifests that made the ZIPs."""
    return tuple(_lines(kit, hub, words) for kit in kits if kit.language == words.language)


def _lines(kit: PressKit, hub: Hub, words: Catalogue) -> KitLines:
    release = kit.manifest.release
    groups = tuple(
        GroupLines(
            id=group,
            label=words.text(f"kit.group.{group}"),
            count=_count(len(members), words),
            files=tuple(_line(member, words) for member in members),
        )
        for group, members in kit.manifest.groups()
    )
    said = words.text("kit.page.release", {"release": release}) if release else words.text("kit.page.no-release")
    return KitLines(
        id=kit.kit.id,
        title=kit.manifest.title,
        text=plain_text(kit.kit.text[words.language], hub, words.language),
        address=kit.address,
        manifest_address=_manifest_address(kit),
        size=size_text(len(kit.archive), words),
        release=said,
        sha256=sha256(kit.archive),
        groups=groups,
    )


def _count(count: int, words: Catalogue) -> str:
    return words.text("kit.page.count-one") if count == 1 else words.text("kit.page.count", {"count": count})


def _line(member: Member, words: Catalogue) -> FileLine:
    return FileLine(member.path, member.title, size_text(member.size, words), member.sha256)


def size_text(size: int, words: Catalogue) -> str:
    """Kilobytes of a thousand bytes, as file managers count; megabytes from a thousand of those on."""
    unit, amount = ("kB", Decimal(size) / 1000) if size < 999_500 else ("MB", Decimal(size) / 1_000_000)
    places = Decimal(1) if amount >= 10 or unit == "kB" else Decimal("0.1")
    shown = max(amount.quantize(places, ROUND_HALF_UP), Decimal(1)) if unit == "kB" else amount.quantize(places, ROUND_HALF_UP)
    return words.text("kit.page.size", {"amount": write_number(shown, words.language), "unit": unit})
