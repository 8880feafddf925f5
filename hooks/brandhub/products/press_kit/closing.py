"""Closing: what is written about all files of a kit once they are there: rights, README, release, checksums."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.kits import Kit
from brandhub.models.releases import Receipt
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.finished import WHOLE
from brandhub.products.press_kit.manifest import Manifest, Member, Says, by_path
from brandhub.products.press_kit.printing import Printer
from brandhub.products.press_kit.readme import write_readme
from brandhub.whole.hub import Hub

Known = Collection[tuple[str, str, str]] | None
"""What a release handed out: kit, language and id of the contents; None where it is not over."""


def known_kits(receipts: Iterable[Receipt] | None) -> Known:
    """What of receipts tells a kit from another."""
    return None if receipts is None else {(one.kit, one.language, one.id) for one in receipts}


def kits_in_order(hub: Hub) -> Iterator[tuple[Kit, str]]:
    """Every kit in every language that it comes in, the whole one first."""
    for language in LANGUAGES:
        for kit in sorted(hub.kits.values(), key=lambda kit: (kit.select != WHOLE, kit.id)):
            if language in kit.languages:
                yield kit, language


def close_kit(
    bench: Bench, printer: Printer, kit: Kit, members: Sequence[Member], says: Says, release: str, known: Known
) -> Manifest:
    """The list of files of a kit, its README with them. One that is not among `known` says that it comes later."""
    readme = _readme(bench, printer, kit, members, release)
    own = kit.id, bench.language, kit.title[bench.language]
    manifest = Manifest(*own, release, _listed(members, readme), says)
    if known is not None and (kit.id, bench.language, manifest.id) not in known:
        readme = _readme(bench, printer, kit, members, "", after=release)
        manifest = replace(manifest, release="", after=release, members=_listed(members, readme))
    return manifest


def _listed(members: Sequence[Member], readme: Member) -> tuple[Member, ...]:
    return tuple(by_path((*members, readme)))


def _readme(
    bench: Bench, printer: Printer, kit: Kit, members: Sequence[Member], release: str, *, after: str = ""
) -> Member:
    content = printer.write(bench, write_readme(bench, kit, release, members, after), ".txt")
    return bench.own(bench.word("file.readme"), "texts", bench.word("kind.readme"), content)
