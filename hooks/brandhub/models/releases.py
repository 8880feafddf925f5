"""Releases: dated snapshots of everything that was said in public, the base of the change log."""

from __future__ import annotations

import datetime
import re
from typing import Final, Literal

from pydantic import PrivateAttr

from brandhub.ground.problems import Place
from brandhub.models.facts import Kind
from brandhub.models.fields import Count, Day, Key, Part, Text, Texts

FORMAT: Final = 1
FOLDER: Final = "data/releases"
_VERSION: Final = re.compile(r"(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){1,2}", re.ASCII)


def version_key(version: str) -> tuple[int, ...] | None:
    """By what releases are ordered: 2026.1 < 2026.2 < 2026.10. None for anything that is no version.

    Two or three numbers with dots between them and no leading zeros, such as 2026.1 or 1.0.0; 2026.1 equals 2026.1.0.
    """
    if not _VERSION.fullmatch(version):
        return None
    numbers = [int(part) for part in version.split(".")]
    return tuple([*numbers, 0][:3])


class ReleasedObservation(Part):
    """One value as it was published: its words, and the interval behind them as exact fractions."""

    as_of: Text
    kind: Kind
    low: Text
    high: Text | None
    sources: tuple[Key, ...]
    text: Texts


class ReleasedFact(Part):
    """A fact as it was published, with every value."""

    label: Texts
    definition: Texts
    topic: Key
    unit: Key
    area: Key
    basis: Key
    owner: Key
    observations: tuple[ReleasedObservation, ...]


class Arithmetic(Part):
    """The steps of a proof in words, one line each."""

    de: tuple[Text, ...]
    en: tuple[Text, ...]


class ReleasedClaim(Part):
    """A claim as it was published. `sentence` is None for what was examined, retired or not proven: nobody said it."""

    status: Literal["draft", "published", "examined", "retired"]
    verdict: Literal["holds", "refuted", "undecidable", "not-comparable", "expired"]
    question: Texts
    sentence: Texts | None
    arithmetic: Arithmetic


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


class Snapshot(Part):
    """Everything that a hub says: facts, claims and the titles of its stories by language."""

    facts: dict[Key, ReleasedFact]
    claims: dict[Key, ReleasedClaim]
    stories: dict[Key, dict[Literal["de", "en"], Text]]


class Release(Snapshot):
    """A snapshot with its version and day, and receipts for the press kits of that day."""

    format: Literal[1]
    version: Text
    date: Day
    kits: tuple[Receipt, ...]

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
