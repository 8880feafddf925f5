"""Releases: dated snapshots of everything that was said in public, the base of the change log."""

from __future__ import annotations

import datetime
import hashlib
import json
import re
from collections.abc import Mapping
from typing import Final, Literal

from pydantic import PrivateAttr

from brandhub.ground.problems import Place
from brandhub.models.assertions import Retirement
from brandhub.models.events import Certainty
from brandhub.models.facts import Kind, NounForms
from brandhub.models.fields import Count, Day, Key, Part, Text, Texts
from brandhub.models.notes import ClaimNote, EventNote, EventPart, FactNote, Note

FORMAT: Final = 2
FOLDER: Final = "data/releases"
REGISTER: Final = f"{FOLDER}/register.txt"
"""One line for each sealed release, `2026.1 SEAL`: whoever deletes a release, even the last, leaves its line behind."""
_VERSION: Final = re.compile(r"(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){1,2}", re.ASCII)


def version_key(version: str) -> tuple[int, ...] | None:
    """By what releases are ordered: 2026.1 < 2026.2 < 2026.10. None for anything that is no version.

    Two or three numbers with dots between them and no leading zeros, such as 2026.1 or 1.0.0; 2026.1 equals 2026.1.0.
    """
    if not _VERSION.fullmatch(version):
        return None
    numbers = [int(part) for part in version.split(".")]
    return tuple([*numbers, 0][:3])


def seal_of(document: Mapping[str, object]) -> str:
    """The checksum of a release as it is written, without the seal itself; blanks and line ends do not count."""
    rest = {key: value for key, value in document.items() if key != "seal"}
    return hashlib.sha256(json.dumps(rest, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


class ReleasedObservation(Part):
    """One value as it was published: its words, what people wrote, and the interval behind it as exact fractions."""

    as_of: Text
    kind: Kind
    value: Text | None = None
    strict: bool = False
    side: Literal["below", "above"] | None = None
    low: Text
    high: Text | None
    sources: tuple[Key, ...]
    text: Texts
    note: Texts | None = None


class ReleasedFact(Part):
    """A fact as it was published, with every value. `own`: a checksum of the rule by which it is derived, or empty."""

    label: Texts
    noun: NounForms
    definition: Texts
    caveat: Texts | None = None
    topic: Key
    unit: Key
    area: Key
    basis: Key
    owner: Key
    own: str = ""
    inputs: tuple[Key, ...] = ()
    observations: tuple[ReleasedObservation, ...]
    changes: tuple[FactNote, ...] = ()


class Arithmetic(Part):
    """The steps of a proof in words, one line each."""

    de: tuple[Text, ...]
    en: tuple[Text, ...]

    def __getitem__(self, language: str) -> tuple[str, ...]:
        return self.en if language == "en" else self.de


class ReleasedInput(Part):
    """One value on which a claim rests: which fact, of when."""

    fact: Key
    as_of: Text


class ReleasedClaim(Part):
    """A claim as it was published. `sentence` is None for what was examined, retired or not proven: nobody said it.

    `own` is a checksum of what people wrote: operator, operands, wording. `facts` are all on which it rests, `events`
    those of its list; `easy` is the sentence in Leichte Sprache, `said` quotes the sentence as others said it.
    """

    status: Literal["draft", "published", "examined", "retired"]
    verdict: Literal["holds", "refuted", "undecidable", "not-comparable", "expired"]
    question: Texts
    sentence: Texts | None
    headline: Texts | None = None
    easy: Text | None = None
    caveat: Texts | None = None
    arithmetic: Arithmetic
    own: Text
    inputs: tuple[ReleasedInput, ...] = ()
    facts: tuple[Key, ...] = ()
    events: tuple[Key, ...] = ()
    retired: Retirement | None = None
    said: Texts | None = None
    changes: tuple[ClaimNote, ...] = ()

    @property
    def standing(self) -> str:
        """What readers see: the verdict; `retired`, whatever the arithmetic says."""
        return "retired" if self.status == "retired" else self.verdict


class ReleasedEvent(Part):
    """An event as it was published, but for its label. `date` as people wrote it, `when` in words.

    `own`: checksums of what people wrote, by field: `text` also differs when a value in it does. `facts`, `claims` and
    `events` are those in its text.
    """

    date: Text
    when: Texts
    certainty: Certainty = "exact"
    text: Texts
    note: Texts | None = None
    topic: Key
    sources: tuple[Key, ...]
    own: dict[EventPart, Text]
    facts: tuple[Key, ...] = ()
    claims: tuple[Key, ...] = ()
    events: tuple[Key, ...] = ()
    changes: tuple[EventNote, ...] = ()


class ReleasedSource(Part):
    """A source as it was named."""

    producer: Text
    title: Text
    published: Texts | None = None
    url: Text | None = None


TermKind = Literal["unit", "area", "basis"]


class ReleasedNames(Part):
    """What the ids in a release were called. `changes`: why units, areas and bases were renamed, by kind and id."""

    partners: dict[Key, Texts] = {}
    topics: dict[Key, Texts] = {}
    units: dict[Key, Texts] = {}
    areas: dict[Key, Texts] = {}
    bases: dict[Key, Texts] = {}
    changes: dict[TermKind, dict[Key, tuple[Note, ...]]] = {}


class ReleasedImage(Part):
    """An image as it was called. `ended`: since when it is no longer handed out, and why."""

    label: Texts
    ended: Day | None = None
    reason: Literal["expired", "withdrawn"] | None = None


class ReleasedFile(Part):
    """A single file of press kits, by its checksum: path, title, the kits it lay in (`id-language`), what it says."""

    path: Text
    title: Text
    kits: tuple[Text, ...]
    facts: tuple[Key, ...] = ()
    claims: tuple[Key, ...] = ()
    events: tuple[Key, ...] = ()
    image: Key | None = None


class Shown(Part):
    """Something that readers see: a page, chart, kit or embed. `digest` is equal as long as it shows the same.

    `facts`, `claims` and `events` are those it rests on directly.
    """

    kind: Literal["page", "chart", "kit", "embed"]
    language: Literal["de", "en"]
    title: Text
    digest: Text
    facts: tuple[Key, ...] = ()
    claims: tuple[Key, ...] = ()
    events: tuple[Key, ...] = ()


class Receipt(Part):
    """A press kit that was handed out. `sha256` is that of its ZIP, `manifest` of its list, `id` of its contents."""

    kit: Key
    language: Literal["de", "en"]
    title: Text
    address: Text
    bytes: Count
    sha256: Text
    manifest: Text
    id: Text
    facts: tuple[Key, ...]
    claims: tuple[Key, ...]
    images: tuple[Key, ...] = ()
    events: tuple[Key, ...] = ()


class Snapshot(Part):
    """Everything that a hub says: facts, claims, titles of stories by version, and by address what readers see.

    `events` are the labels alone, `timeline` all the rest of them: releases from before decision 67 know only labels.
    """

    facts: dict[Key, ReleasedFact]
    claims: dict[Key, ReleasedClaim]
    stories: dict[Key, dict[Literal["de", "en", "ls"], Text]]
    events: dict[Key, Texts] = {}
    timeline: dict[Key, ReleasedEvent] = {}
    sources: dict[Key, ReleasedSource] = {}
    names: ReleasedNames = ReleasedNames()
    images: dict[Key, ReleasedImage] = {}
    shown: dict[Text, Shown] = {}


class Release(Snapshot):
    """A snapshot with its version and day, and receipts for the press kits of that day and each of their files.

    `seal` is the checksum of all the rest; releases from before there was one have none.
    """

    format: Literal[2]
    version: Text
    date: Day
    kits: tuple[Receipt, ...]
    files: dict[Text, ReleasedFile] = {}
    seal: Text | None = None

    _source: str = PrivateAttr(default="")

    @property
    def path(self) -> str:
        """The file, relative to the project."""
        return f"{FOLDER}/{self.version}.json"

    @property
    def key(self) -> tuple[int, ...]:
        """By what releases are ordered."""
        return version_key(self.version) or ()

    def is_out(self, today: datetime.date) -> bool:
        """True from the day of the release on: a clock set back knows nothing of later releases."""
        return self.date <= today

    def place(self, section: str, key: str) -> Place:
        """The line on which an entry begins."""
        head = self._source.find(f'\n  "{section}": ')
        at = self._source.find(f'\n    "{key}": ', head) if head >= 0 else -1
        return Place(self.path, self._source.count("\n", 0, at) + 2, 5) if at >= 0 else Place(self.path)

    def placed(self, source: str) -> Release:
        """Remembers the text of the file, so that problems can name lines."""
        self._source = source
        return self
