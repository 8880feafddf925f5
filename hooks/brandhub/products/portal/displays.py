"""Displays: what pages show of the finished press kits, made once for all of them; addresses are those of the site.

A page looks up what it shows, and whoever keeps a ledger notes that: a sentence in a story changes the size of a kit
and the page with the files of that story, and no other page of files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from brandhub.ground.catalogues import Catalogue
from brandhub.products.portal.desk import Workshop
from brandhub.products.portal.kit_parts import groups_here, parts_of
from brandhub.products.portal.loose_files import Loose
from brandhub.products.press_kit.finished import PressKit
from brandhub.products.press_kit.listings import AssetFile, GroupLines, handout_of, lines_of
from brandhub.products.press_kit.shelves import PressShelf
from brandhub.whole.hub import Hub


def display(workshop: Workshop, kits: Sequence[PressKit], loose: Loose) -> Workshop:
    """The same workshop with everything that pages show of the kits. `loose`: single files of them (loose_files.py)."""
    shelf = PressShelf(kits)
    hub, words = workshop.hub, workshop.catalogues
    shown = replace(
        workshop,
        loose={address: member.size for address, member in loose.charts.items()},
        documents={
            key: tuple((address, member.size) for address, member in own.items())
            for key, own in loose.documents.items()
        },
        asset_files=_asset_files(shelf),
        handouts={(kit.kit.id, kit.language): handout_of(kit) for kit in shelf.kits},
    )
    return _with_lines(shown, shelf, hub, words) if shelf.kits else shown


def _with_lines(workshop: Workshop, shelf: PressShelf, hub: Hub, words: Mapping[str, Catalogue]) -> Workshop:
    lines = {(kit.kit.id, kit.language): lines_of(shelf, kit, hub, words[kit.language]) for kit in shelf.kits}
    parts = {key: parts_of(one, words[key[1]]) for key, one in lines.items()}
    return replace(
        workshop,
        kits={key: replace(one, groups=tuple(map(_bare, one.groups))) for key, one in lines.items()},
        kit_heads={key: tuple(replace(part, group=_bare(part.group)) for part in own) for key, own in parts.items()},
        kit_files={key: groups_here(one) for key, one in lines.items()},
        kit_parts={part.address: part.group for own in parts.values() for part in own},
    )


def _bare(group: GroupLines) -> GroupLines:
    """Without its files."""
    return replace(group, rows=())


def _asset_files(shelf: PressShelf) -> dict[str, tuple[AssetFile, ...]]:
    """By page of rights: the files of the kits that point to it, each once, by address."""
    found: dict[str, dict[str, AssetFile]] = {}
    for kit in shelf.kits:
        for member in kit.manifest.members:
            if member.receipt:
                address = shelf.address(kit, member)
                file = AssetFile(address, member.title, member.size, member.sha256)
                found.setdefault(member.receipt, {})[address] = file
    return {receipt: tuple(file for _, file in sorted(files.items())) for receipt, files in found.items()}
