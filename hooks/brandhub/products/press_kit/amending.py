"""Amending: press kits from those that stand, where nothing but texts of a few stories has changed since.

The documents of such a story are written anew, and of each kit that holds them what is written about all of its files.
All else of a kit comes from what is the same as before; of that its own list tells.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, Final, Protocol

from brandhub.ground.catalogues import Catalogue
from brandhub.models.kits import Kit
from brandhub.models.releases import Receipt
from brandhub.products.portal.addresses import file_of
from brandhub.products.press_kit.archive_edits import replace_in
from brandhub.products.press_kit.archives import Deflater
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.closing import close_kit, kits_in_order, known_kits
from brandhub.products.press_kit.finished import PressKit, StandingKit
from brandhub.products.press_kit.listings import LIST
from brandhub.products.press_kit.manifest import Listed, Manifest, Member, Says, files_of
from brandhub.products.press_kit.printing import Printer
from brandhub.products.press_kit.rights_lists import rights_path, write_rights_list
from brandhub.products.press_kit.story_documents import ENDINGS, story_path, write_story
from brandhub.products.press_kit.tools import Tools, bench_of
from brandhub.whole.hub import Hub

_CONTENT: Final = frozenset({"content", "events", "author", "said_size", "said_sha256"})
"""What of a file its list does not tell, or what differs when its content does."""


class Standing(Protocol):
    """The site that stands."""

    def read(self, path: str) -> bytes:
        """What was delivered there. Raises LookupError where that is not what stands there now."""


class _Other(Exception):
    """It is not as it must be."""


def amend_press_kits(
    hub: Hub,
    words: Mapping[str, Catalogue],
    tools: Tools,
    release: str,
    receipts: Collection[Receipt] | None,
    site: Standing,
    changed: Iterable[str],
) -> tuple[PressKit, ...] | None:
    """Every kit in every language, from those of a site in which only the texts of the stories `changed` were others.

    What is new is at hand; all else is told by its list alone (`Listed`, `StandingKit`). None where the kits must be
    assembled as ever. `release`, `receipts`: as for `assemble_press_kits`. Raises NotSet.
    """
    try:
        amends = _Amends(hub, words, tools, release, receipts, site, tuple(changed))
        return tuple(amends.kit(kit, language) for kit, language in kits_in_order(hub))
    except (LookupError, ValueError, TypeError, _Other):
        return None


@dataclass
class _Amends:
    hub: Hub
    words: Mapping[str, Catalogue]
    tools: Tools
    release: str
    receipts: Collection[Receipt] | None
    site: Standing
    changed: tuple[str, ...]
    _benches: dict[str, Bench] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.printer = Printer(self.tools.press, self.tools.inks)
        self.deflater = Deflater(self.tools.store)
        self.known = known_kits(self.receipts)
        told = json.loads(self.site.read(file_of(LIST)))["kits"]
        self.told = {(one["kit"], one["language"]): one for one in told}
        if self.told.keys() != {(kit.id, language) for kit, language in kits_in_order(self.hub)}:
            raise _Other

    def kit(self, kit: Kit, language: str) -> PressKit:
        """One of them. Raises whatever does not fit."""
        told = self.told[kit.id, language]
        own = kit.id, language, kit.title[language]
        before = _manifest(self.site.read(file_of(told["manifest"])), *own)
        standing = StandingKit(kit, before, b"", told["bytes"], told["sha256"])
        if (standing.address, standing.manifest_address) != (told["address"], told["manifest"]):
            raise _Other
        members = {member.path: member for member in before.members}
        new = {one.path: one for one in self._documents(language, members) if _differs(one, members[one.path])}
        if not new:
            return standing
        bench = self._bench(language)
        about = bench.word("file.readme"), rights_path(bench)
        rest = [new.get(path, member) for path, member in members.items() if path not in about]
        closed = [*rest, write_rights_list(bench, rest)]
        manifest = close_kit(bench, self.printer, kit, closed, before.says, self.release, self.known)
        if [member.path for member in manifest.members] != [*members]:
            raise _Other
        archive = self.site.read(file_of(standing.address))
        stays = {member.path for member in manifest.members if isinstance(member, Listed)}
        files = {path: content for path, content in files_of(manifest).items() if path not in stays}
        return PressKit(kit, manifest, replace_in(archive, files, self.deflater))

    def _bench(self, language: str) -> Bench:
        if language not in self._benches:
            self._benches[language] = bench_of(self.hub, self.words[language], self.tools)
        return self._benches[language]

    def _documents(self, language: str, members: Collection[str]) -> Iterator[Member]:
        """Those of the stories whose texts have changed, as far as a kit holds them."""
        for slug in self.changed:
            story, bench = self.hub.stories[slug].get(language), self._bench(language)
            if story is not None and story_path(bench, story) + ENDINGS[0] in members:
                yield from self.printer.members(bench, write_story(bench, story))


def _differs(new: Member, before: Member) -> bool:
    """Whether a document says something else. Raises _Other where more than that is another."""
    if any(getattr(new, one.name) != getattr(before, one.name) for one in fields(Member) if one.name not in _CONTENT):
        raise _Other
    return new.sha256 != before.sha256


def _manifest(raw: bytes, kit: str, language: str, title: str) -> Manifest:
    """A kit as its list tells of it. Raises LookupError, TypeError or ValueError for what makes no sense."""
    told = json.loads(raw)
    if (told["kit"], told["language"], told["title"]) != (kit, language, title):
        raise _Other
    members = tuple(_member(file, group["id"]) for group in told["groups"] for file in group["files"])
    says = Says(told["says"]["facts"], told["says"]["claims"])
    own = kit, language, title, told["release"] or ""
    return Manifest(*own, tuple(sorted(members, key=lambda member: member.path)), says, told.get("after", ""), raw)


def _member(file: Mapping[str, Any], group: str) -> Listed:
    return Listed(
        file["path"],
        group,
        file["title"],
        b"",
        file["licence"],
        file["credit"],
        sources=tuple(file["sources"]),
        author=file["author"],
        light=file["light"] or "",
        expires=date.fromisoformat(file["expires"]) if file["expires"] else None,
        receipt=file["receipt"] or "",
        facts=tuple(file["facts"]),
        claims=tuple(file["claims"]),
        said_size=file["bytes"],
        said_sha256=file["sha256"],
    )
