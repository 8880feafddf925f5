"""Amending: press kits from those that stand, where nothing but some texts and values has changed since.

The parts that have read such a text or value are written anew, and of each kit that holds them what is written about
all of its files. All else of a kit comes from what is the same as before; of that its own list tells.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from itertools import chain
from typing import Any, Final, Protocol

from brandhub.ground.catalogues import Catalogue
from brandhub.models.kits import Kit
from brandhub.models.releases import Receipt
from brandhub.products.portal.addresses import file_of
from brandhub.products.press_kit.archive_edits import replace_in
from brandhub.products.press_kit.archives import Deflater
from brandhub.products.press_kit.bench import Bench
from brandhub.products.press_kit.closing import close_kit, kits_in_order, known_kits
from brandhub.products.press_kit.crew import Crew
from brandhub.products.press_kit.finished import PressKit, StandingKit
from brandhub.products.press_kit.listings import LIST
from brandhub.products.press_kit.manifest import Listed, Manifest, Member, Says, files_of
from brandhub.products.press_kit.orders import Order
from brandhub.products.press_kit.parts import OF_FILES, Minutes, Part, file_parts, last_parts, members_of, text_parts
from brandhub.products.press_kit.printing import Printer
from brandhub.products.press_kit.rights_lists import rights_path, write_rights_list
from brandhub.products.press_kit.selections import seal_of, select
from brandhub.products.press_kit.statements import what_is_said
from brandhub.products.press_kit.tables import Records, orders_of_data
from brandhub.products.press_kit.tools import Tools, bench_of
from brandhub.whole.hub import Hub

FEW: Final = 16
"""Fewer parts than these are made sooner than another process is there to make them."""
_CONTENT: Final = frozenset({"content", "events", "author", "said_size", "said_sha256"})
"""What of a file its list does not tell, or what differs when its content does."""


class Standing(Protocol):
    """The site that stands."""

    def read(self, path: str) -> bytes:
        """What was delivered there. Raises LookupError where that is not what stands there now."""


@dataclass(frozen=True)
class Before:
    """What is known of the kits that stand. `anew`: their parts that have read what says something else today; `paths`:
    the files of each part; `chosen`: by kit the seal of what belonged into it.
    """

    anew: Collection[str]
    paths: Mapping[str, Sequence[str]]
    chosen: Mapping[str, str]


class _Other(Exception):
    """It is not as it must be."""


def amend_press_kits(
    hub: Hub,
    words: Mapping[str, Catalogue],
    tools: Tools,
    release: str,
    receipts: Collection[Receipt] | None,
    site: Standing,
    before: Before,
    minutes: Minutes | None = None,
) -> tuple[PressKit, ...] | None:
    """Every kit in every language, from those of a site of which `before` tells.

    What is new is at hand; all else is told by its list alone (`Listed`, `StandingKit`). None where the kits must be
    assembled as ever. `release`, `receipts`, `minutes`: as for `assemble_press_kits`. Raises NotSet.
    """
    try:
        amends = _Amends(hub, words, tools, release, receipts, site, before, minutes or Minutes())
        amends.prepare()
        kits = tuple(amends.kit(kit, language) for kit, language in kits_in_order(hub))
    except (LookupError, ValueError, TypeError, _Other):
        return None
    if len(before.anew) >= FEW:  # a text alone brings a few kilobytes: nobody looks through the store for that
        tools.store.trim()
    return kits


@dataclass
class _Amends:
    hub: Hub
    words: Mapping[str, Catalogue]
    tools: Tools
    release: str
    receipts: Collection[Receipt] | None
    site: Standing
    before: Before
    minutes: Minutes
    _benches: dict[str, Bench] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.printer = Printer(self.tools.press, self.tools.inks)
        self.deflater = Deflater(self.tools.store)
        self.records = Records(self.hub)
        self.known = known_kits(self.receipts)
        told = json.loads(self.site.read(file_of(LIST)))["kits"]
        self.told = {(one["kit"], one["language"]): one for one in told}
        if self.told.keys() != {(kit.id, language) for kit, language in kits_in_order(self.hub)}:
            raise _Other
        self.chosen = {key: select(self.hub, kit) for key, kit in self.hub.kits.items()}
        self.minutes.chosen.update({key: seal_of(selection) for key, selection in self.chosen.items()})
        if self.minutes.chosen != {**self.before.chosen}:
            raise _Other
        self.anew = {(kit.id, language): [*self._anew(kit, language)] for kit, language in kits_in_order(self.hub)}
        if {*self.before.anew} - {part.name for parts in self.anew.values() for part in parts}:
            raise _Other

    def _anew(self, kit: Kit, language: str) -> Iterator[Part]:
        """The parts of a kit that are to be written. What is made from all other files must not be."""
        bench, selection = self._bench(language), self.chosen[kit.id]
        texts = text_parts(bench, kit, selection)
        files = file_parts(bench, self.printer, self.records, self.tools, kit, selection)
        last = last_parts(bench, kit, selection, ())
        if any(part.name in self.before.anew for part in last):
            raise _Other
        return (part for part in chain(texts, files) if part.name in self.before.anew)

    def prepare(self) -> None:
        """What takes long about many parts is made by all hands."""
        crew = Crew(self.tools.press, self.tools.store, self.tools.hands)
        crew.prepare(self._drawn(), _unheard, FEW)
        texts = [
            (self._bench(language), text)
            for (_, language), parts in self.anew.items()
            for text in self.minutes.texts(part for part in parts if part.name.split(" ")[1] not in OF_FILES)
        ]
        orders = (order for bench, text in texts for order in self.printer.orders(bench, text))
        crew.prepare(orders, _unheard, FEW)

    def _drawn(self) -> Iterator[Order]:
        for (kit, language), parts in self.anew.items():
            bench = self._bench(language)
            for part in parts:
                _, sort, *key = part.name.split(" ")
                if sort == "chart":
                    yield from bench.graphics.orders(*key)
                elif sort == "data":
                    yield from orders_of_data(bench, self.chosen[kit].all_facts, self.records)

    def kit(self, kit: Kit, language: str) -> PressKit:
        """One of them. Raises whatever does not fit."""
        told = self.told[kit.id, language]
        own = kit.id, language, kit.title[language]
        before = _manifest(self.site.read(file_of(told["manifest"])), *own)
        standing = StandingKit(kit, before, b"", told["bytes"], told["sha256"])
        if (standing.address, standing.manifest_address) != (told["address"], told["manifest"]):
            raise _Other
        members = {member.path: member for member in before.members}
        bench = self._bench(language)
        says = what_is_said(bench, self.chosen[kit.id])
        written = self._written(bench, self.anew[kit.id, language])
        new = {one.path: one for one in written if _differs(one, members[one.path])}
        if not new and says == before.says:
            return standing
        about = bench.word("file.readme"), rights_path(bench)
        rest = [new.get(path, member) for path, member in members.items() if path not in about]
        closed = [*rest, write_rights_list(bench, rest)]
        manifest = close_kit(bench, self.printer, kit, closed, says, self.release, self.known)
        if [member.path for member in manifest.members] != [*members]:
            raise _Other
        archive = self.site.read(file_of(standing.address))
        stays = {member.path for member in manifest.members if isinstance(member, Listed)}
        files = {path: content for path, content in files_of(manifest).items() if path not in stays}
        return PressKit(kit, manifest, replace_in(archive, files, self.deflater))

    def _bench(self, language: str) -> Bench:
        if language not in self._benches:
            self._benches[language] = bench_of(self.hub, self.words[language], self.tools, self.minutes.recalled)
        return self._benches[language]

    def _written(self, bench: Bench, parts: Sequence[Part]) -> Iterator[Member]:
        """Their files. Raises _Other where a part has others than before."""
        for part in parts:
            pieces = self.minutes.write(part)
            if self.minutes.paths[part.name] != [*self.before.paths[part.name]]:
                raise _Other
            yield from members_of(bench, self.printer, pieces)


def _unheard(done: int, expected: int) -> None:
    """Nobody is told of so few parts."""


def _differs(new: Member, before: Member) -> bool:
    """Whether a document says something else. Raises _Other where more than that is another."""
    may = _CONTENT | {"title"} if new.group == "graphics" else _CONTENT  # that of a claim bears its sentence
    if any(getattr(new, one.name) != getattr(before, one.name) for one in fields(Member) if one.name not in may):
        raise _Other
    return (new.sha256, new.title) != (before.sha256, before.title)


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
