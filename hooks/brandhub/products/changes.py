"""Changes: what one snapshot says differently from another. For `impact`, for releases, for kits that are out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeVar

from brandhub.models.fields import Texts
from brandhub.models.releases import ReleasedClaim, ReleasedFact, Snapshot
from brandhub.whole.event_turns import event_turns
from brandhub.whole.turns import Turn

T = TypeVar("T")


@dataclass(frozen=True)
class ValueChange:
    """A value that is printed differently, appears or disappears; `before` and `after` are its words with the date."""

    fact: str
    label: Texts
    as_of: str
    before: Texts | None
    after: Texts | None


@dataclass(frozen=True)
class SentenceChange:
    """A sentence that reads differently, is said for the first time or no longer."""

    claim: str
    before: Texts | None
    after: Texts | None


@dataclass(frozen=True)
class VerdictChange:
    """A claim whose standing is another: a verdict or `retired`; None where there is no such claim."""

    claim: str
    question: Texts
    before: str | None
    after: str | None


@dataclass(frozen=True)
class ImageChange:
    """An image that is no longer handed out. `day` and `reason` are known unless it vanished with its entry."""

    image: str
    label: Texts
    day: date | None
    reason: Literal["expired", "withdrawn"] | None


@dataclass(frozen=True)
class EventChange:
    """An event that is dated or told otherwise. `turn` says in what."""

    event: str
    label: Texts
    turn: Turn


@dataclass(frozen=True)
class Changes:
    """All differences between two snapshots, each sorted by id."""

    values: tuple[ValueChange, ...] = ()
    sentences: tuple[SentenceChange, ...] = ()
    verdicts: tuple[VerdictChange, ...] = ()
    images: tuple[ImageChange, ...] = ()
    events: tuple[EventChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.values or self.sentences or self.verdicts or self.images or self.events)

    def of(
        self,
        facts: Collection[str],
        claims: Collection[str],
        images: Collection[str] = (),
        events: Collection[str] = (),
    ) -> Changes:
        """Only what concerns these facts, claims, images and events."""
        return Changes(
            tuple(change for change in self.values if change.fact in facts),
            tuple(change for change in self.sentences if change.claim in claims),
            tuple(change for change in self.verdicts if change.claim in claims),
            tuple(change for change in self.images if change.image in images),
            tuple(change for change in self.events if change.event in events),
        )


def compare_snapshots(before: Snapshot, after: Snapshot) -> Changes:
    """What became of every value, sentence, verdict and event."""
    values = [change for key, old, new in _pairs(before.facts, after.facts) for change in _values(key, old, new)]
    sentences, verdicts = [], []
    for key, old, new in _pairs(before.claims, after.claims):
        said = old.sentence if old else None, new.sentence if new else None
        if said[0] != said[1]:
            sentences.append(SentenceChange(key, *said))
        standing = _standing(old), _standing(new)
        known = new or old
        if standing[0] != standing[1] and known is not None:
            verdicts.append(VerdictChange(key, known.question, *standing))
    both = sorted(before.events.keys() & after.events.keys())
    events = [EventChange(key, after.events[key], turn) for key in both for turn in event_turns(key, before, after)]
    images = tuple(_images(before, after))
    return Changes(tuple(values), tuple(sentences), tuple(verdicts), images, tuple(events))


def _images(before: Snapshot, after: Snapshot) -> Iterator[ImageChange]:
    """Images that were handed out before and are not any more."""
    for key, old in before.images.items():
        new = after.images.get(key)
        if old.ended is None and (new is None or new.ended is not None):
            yield ImageChange(key, old.label, new.ended if new else None, new.reason if new else None)


def _values(key: str, old: ReleasedFact | None, new: ReleasedFact | None) -> Iterator[ValueChange]:
    known = new or old
    if known is None:
        return
    texts: list[Mapping[str, Texts]] = [
        {entry.as_of: entry.text for entry in fact.observations} if fact else {} for fact in (old, new)
    ]
    for as_of, before, after in _pairs(*texts):
        if before != after:
            yield ValueChange(key, known.label, as_of, before, after)


def _standing(claim: ReleasedClaim | None) -> str | None:
    if claim is None:
        return None
    return "retired" if claim.status == "retired" else claim.verdict


def _pairs(before: Mapping[str, T], after: Mapping[str, T]) -> Iterator[tuple[str, T | None, T | None]]:
    for key in sorted(before.keys() | after.keys()):
        yield key, before.get(key), after.get(key)
