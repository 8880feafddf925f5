"""Listings: the kits as files of the site, as the list of all kits and releases, and as what pages show of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from pathlib import PurePosixPath
from typing import Any, Final

from brandhub.ground.catalogues import Catalogue
from brandhub.ground.json_texts import write_json
from brandhub.ground.numbers import write_number
from brandhub.models.releases import Release
from brandhub.products.portal.addresses import kit_page
from brandhub.products.press_kit.finished import PressKit, StandingKit
from brandhub.products.press_kit.manifest import FORMAT, Member, by_path, write_manifest
from brandhub.products.press_kit.shelves import PressShelf
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text

LIST: Final = "/presse/kits.json"

Link = Callable[[str], str]


@dataclass(frozen=True)
class FileLine:
    """A file of a kit on its page: its path, what tells it from the other formats of the same content, its size."""

    name: str
    form: str
    size: str
    bytes: int
    sha256: str
    url: str


@dataclass(frozen=True)
class Row:
    """The same content in its formats, under one title."""

    title: str
    files: tuple[FileLine, ...]


@dataclass(frozen=True)
class GroupLines:
    """A group of a kit on a page. Without `files` only their number is shown."""

    id: str
    label: str
    count: str
    size: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class KitLines:
    """A kit on pages (components/kit.html). `url` leads to the ZIP; sizes and release are ready words.

    `page_url` leads to the page with its files, `content_id` names its contents.
    """

    id: str
    title: str
    text: str
    url: str
    page_url: str
    manifest_url: str
    count: str
    size: str
    release: str
    sha256: str
    content_id: str
    groups: tuple[GroupLines, ...]


@dataclass(frozen=True)
class AssetFile:
    """A file as the page of its rights shows it: where it stands by itself, its title, bytes and checksum."""

    address: str
    title: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Handout:
    """What programs are told of a kit. `id` names its contents."""

    kit: str
    language: str
    title: str
    id: str
    release: str
    after: str
    address: str
    manifest_address: str
    bytes: int
    sha256: str


def handout_of(kit: PressKit) -> Handout:
    """A finished kit for programs."""
    told = kit.manifest
    own = kit.kit.id, kit.language, told.title, told.id, told.release, told.after
    return Handout(*own, kit.address, kit.manifest_address, kit.size, kit.sha256)


def write_press_kits(shelf: PressShelf, releases: Iterable[Release] = ()) -> dict[str, bytes]:
    """Every ZIP, every manifest, every single file, and the list of all kits and releases, by address.

    Of kits that stand already nothing but the list.

    `releases`: those that are out, the oldest first.
    """
    files = shelf.files()
    for kit in shelf.kits:
        if not isinstance(kit, StandingKit):
            files[kit.address] = kit.archive
            files[kit.manifest_address] = write_manifest(kit.manifest)
    past = [_released(release) for release in releases]
    everything = {"format": FORMAT, "kits": [_entry(kit) for kit in shelf.kits], "releases": past}
    files[LIST] = f"{write_json(everything)}\n".encode()
    return files


def _entry(kit: PressKit) -> dict[str, Any]:
    """What a checker needs to recognise a kit, or a single file of one."""
    members = by_path(kit.manifest.members)
    return {
        "kit": kit.kit.id,
        "language": kit.language,
        "title": kit.manifest.title,
        "release": kit.manifest.release or None,
        **({"after": kit.manifest.after} if kit.manifest.after else {}),
        "id": kit.manifest.id,
        "address": kit.address,
        "manifest": kit.manifest_address,
        "bytes": kit.size,
        "sha256": kit.sha256,
        "files": [{"path": m.path, "bytes": m.size, "sha256": m.sha256} for m in members],
    }


def _released(release: Release) -> dict[str, Any]:
    """What was handed out with a release."""
    kits = [
        {
            "kit": receipt.kit,
            "language": receipt.language,
            "title": receipt.title,
            "id": receipt.id,
            "address": receipt.address,
            "bytes": receipt.bytes,
            "sha256": receipt.sha256,
            "manifest-sha256": receipt.manifest,
        }
        for receipt in release.kits
    ]
    return {"release": release.version, "date": release.date.isoformat(), "kits": kits}


def list_press_kits(
    shelf: PressShelf, kits: Iterable[PressKit], hub: Hub, words: Catalogue, link: Link
) -> tuple[KitLines, ...]:
    """The chosen kits of one language for pages, from the manifests that made the ZIPs.

    `link` turns an address of the site into one as seen from the page.
    """
    return tuple(linked(lines_of(shelf, kit, hub, words), link) for kit in kits if kit.language == words.language)


def linked(lines: KitLines, link: Link) -> KitLines:
    """The same as seen from a page."""
    urls = {name: link(getattr(lines, name)) for name in ("url", "page_url", "manifest_url")}
    return replace(lines, **urls, groups=tuple(linked_group(group, link) for group in lines.groups))


def linked_group(group: GroupLines, link: Link) -> GroupLines:
    """The same of one group."""
    rows = (Row(row.title, tuple(replace(file, url=link(file.url)) for file in row.files)) for row in group.rows)
    return replace(group, rows=tuple(rows))


def lines_of(shelf: PressShelf, kit: PressKit, hub: Hub, words: Catalogue) -> KitLines:
    """A kit for pages, with addresses of the site."""
    release, after = kit.manifest.release, kit.manifest.after
    name = "release" if release else "after" if after else "no-release"
    said = words.text(f"kit.page.{name}", {"release": release or after})
    return KitLines(
        id=kit.kit.id,
        title=kit.manifest.title,
        text=plain_text(kit.kit.text[words.language], hub, words.language),
        url=kit.address,
        page_url=kit_page(kit.kit.id, kit.language),
        manifest_url=kit.manifest_address,
        count=count_text(len(kit.manifest.members), words),
        size=size_text(kit.size, words),
        release=said,
        sha256=kit.sha256,
        content_id=kit.manifest.id,
        groups=tuple(_group(shelf, kit, group, members, words) for group, members in kit.manifest.groups()),
    )


def count_text(count: int, words: Catalogue) -> str:
    """A number of files in words."""
    return words.text("kit.page.count-one" if count == 1 else "kit.page.count", {"count": count})


def _group(shelf: PressShelf, kit: PressKit, group: str, members: tuple[Member, ...], words: Catalogue) -> GroupLines:
    rows: dict[str, list[FileLine]] = {}
    for member in members:
        title, _, form = member.title.removesuffix(")").rpartition(" (")
        form = form if title else PurePosixPath(member.path).suffix[1:].upper()
        line = FileLine(
            member.path,
            form,
            size_text(member.size, words),
            member.size,
            member.sha256,
            shelf.address(kit, member),
        )
        rows.setdefault(title or member.title, []).append(line)
    lines = tuple(Row(title, tuple(files)) for title, files in rows.items())
    size = size_text(sum(member.size for member in members), words)
    return GroupLines(group, words.text(f"kit.group.{group}"), count_text(len(members), words), size, lines)


def size_text(size: int, words: Catalogue) -> str:
    """Kilobytes of a thousand bytes, as file managers count, at least one; megabytes from a thousand of those on."""
    if size < 999_500:
        amount, unit = max(Decimal(size) / 1000, Decimal(1)).quantize(Decimal(1), ROUND_HALF_UP), "kB"
    else:
        places = Decimal(1) if size >= 9_950_000 else Decimal("0.1")
        amount, unit = (Decimal(size) / 1_000_000).quantize(places, ROUND_HALF_UP), "MB"
    return words.text("kit.page.size", {"amount": write_number(amount, words.language), "unit": unit})
