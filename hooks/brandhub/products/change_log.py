"""The change log: from release to release every change with its reason, its owner and its reach."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from brandhub.models.fields import Texts
from brandhub.models.notes import PARTS, Note
from brandhub.models.releases import Release, ReleasedClaim, ReleasedFact, Snapshot
from brandhub.products.change_entries import SECTIONS, Entry, FactTurn, Kind, Reached, SentenceTurn
from brandhub.whole.event_turns import event_turns, follows_in_text, fresh_of_event
from brandhub.whole.term_notes import KINDS, told_of
from brandhub.whole.turns import Turn, claim_turns, fact_turns, fresh_notes, tells


@dataclass(frozen=True)
class Chapter:
    """What one release changed; `release` is None for what has been changed since the last one.

    `is_first`: there is nothing to compare with, and no entry.
    """

    release: Release | None
    state: Snapshot
    entries: tuple[Entry, ...]
    is_first: bool = False


def write_log(releases: tuple[Release, ...], today: Snapshot | None) -> tuple[Chapter, ...]:
    """The chapters, newest first. `releases`: those that are out, oldest first; `today`: what is said now."""
    chapters: list[Chapter] = []
    before: Release | None = None
    for release in releases:
        entries = list_changes(before, release) if before else ()
        chapters.append(Chapter(release, release, entries, is_first=before is None))
        before = release
    if before is not None and today is not None:
        chapters.append(Chapter(None, today, list_changes(before, today)))
    return tuple(reversed(chapters))


def list_changes(before: Snapshot, after: Snapshot) -> tuple[Entry, ...]:
    """Every change between two snapshots, corrections first, then by id."""
    pair = _Pair(before, after)
    entries = [*pair.fact_entries(), *pair.event_entries(), *pair.claim_entries()]
    order = [kind for _, kinds in SECTIONS for kind in kinds]
    return tuple(sorted(entries, key=lambda entry: (order.index(entry.kind), entry.key)))


class _Pair:
    """Two snapshots side by side, and what differs in them."""

    def __init__(self, before: Snapshot, after: Snapshot) -> None:
        self.before, self.after = before, after
        self.turned: dict[str, tuple[Turn, ...]] = {}
        for key, fact in after.facts.items():
            if key in before.facts:
                turns = fact_turns(before.facts[key], fact, before, after)
                if turns:
                    self.turned[key] = turns
        both = sorted(before.events.keys() & after.events.keys())
        self.moved = {key: turns for key in both if (turns := event_turns(key, before, after))}
        addresses = sorted(before.shown.keys() & after.shown.keys())
        self.shown = [a for a in addresses if before.shown[a].digest != after.shown[a].digest]

    # --- Facts ---

    def fact_entries(self) -> Iterator[Entry]:
        for key, turns in sorted(self.turned.items()):
            yield from self._turned_fact(key, self.before.facts[key], self.after.facts[key], turns)
        for key in sorted(self.after.facts.keys() - self.before.facts.keys()):
            fact = self.after.facts[key]
            yield Entry("fact", key, "new", fact.label, owner=fact.owner)
        for key in sorted(self.before.facts.keys() - self.after.facts.keys()):
            fact = self.before.facts[key]
            yield Entry("fact", key, "gone", fact.label, owner=fact.owner)

    def _turned_fact(
        self, key: str, before: ReleasedFact, after: ReleasedFact, turns: tuple[Turn, ...]
    ) -> Iterator[Entry]:
        left = list(turns)
        for note in fresh_notes(before.changes, after.changes):
            told = tuple(turn for turn in left if turn.part in note.changed)
            left = [turn for turn in left if turn not in told]
            if told:
                entry = Entry("fact", key, note.kind, after.label, told, note.note, note.on, note.weight, after.owner)
                yield self._with_reach(entry)
        for turn, why in self._renamed(left, after):
            left.remove(turn)
            entry = Entry("fact", key, why.kind, after.label, (turn,), why.note, why.on, why.weight, after.owner)
            yield self._with_reach(entry)
        groups: tuple[tuple[Kind, tuple[Turn, ...]], ...] = (
            ("new-value", tuple(turn for turn in left if turn.is_added)),
            ("wording", tuple(turn for turn in left if not turn.is_new)),
            ("changed", tuple(turn for turn in left if turn.is_new and not turn.is_added)),
        )
        for kind, some in groups:
            if some and not (self._follows(key) and all(turn.part not in PARTS for turn in some)):
                yield self._with_reach(Entry("fact", key, kind, after.label, some, owner=after.owner))

    def _renamed(self, turns: list[Turn], fact: ReleasedFact) -> list[tuple[Turn, Note]]:
        """What reads otherwise because a term was renamed for all facts, with the note of that term."""
        asked = [(turn, kind) for turn in turns for kind in KINDS if kind == turn.part and not turn.is_new]
        names = self.before.names, self.after.names
        return [(turn, note) for turn, kind in asked for note in told_of(kind, getattr(fact, kind), *names)[:1]]

    def _follows(self, key: str) -> bool:
        """True for a derived fact whose inputs have changed: it stands in their reach."""
        return any(part in self.turned for part in self.after.facts[key].inputs)

    def _family(self, key: str) -> set[str]:
        """A fact and all that follow from it."""
        family = {key}
        while True:
            more = {k for k, fact in self.after.facts.items() if k not in family and family & set(fact.inputs)}
            if not more:
                return family
            family |= more

    # --- Events ---

    def event_entries(self) -> Iterator[Entry]:
        since = self.before.date if isinstance(self.before, Release) else None
        for key in sorted(self.before.events.keys() & self.after.events.keys()):
            left, label = list(self.moved.get(key, ())), self.after.events[key]
            knows_all = key in self.before.timeline
            for note in fresh_of_event(key, self.before, self.after, since):
                told = tuple(turn for turn in left if turn.part in note.changed)
                left = [turn for turn in left if turn not in told]
                if told or not knows_all:  # a release that knows labels alone: the reason stands without the old date
                    yield self._with_reach(Entry("event", key, note.kind, label, told, note.note, note.on, note.weight))
            groups: tuple[tuple[Kind, tuple[Turn, ...]], ...] = (
                ("wording", tuple(turn for turn in left if not turn.is_new and not self._follows_in(key))),
                ("changed", tuple(turn for turn in left if turn.is_new)),
            )
            yield from (self._with_reach(Entry("event", key, kind, label, some)) for kind, some in groups if some)
        for key in sorted(self.after.events.keys() - self.before.events.keys()):
            yield Entry("event", key, "new", self.after.events[key])
        for key in sorted(self.before.events.keys() - self.after.events.keys()):
            yield Entry("event", key, "gone", self.before.events[key])

    def _follows_in(self, key: str) -> bool:
        """True for an event in whose text something else has changed: it stands in the reach of that."""
        claims = (k for k in self.after.claims if self._sentence(k) is not None)
        groups = (("fact", self.turned), ("event", self.moved), ("claim", claims))
        return follows_in_text(self.after.timeline[key], {(noun, k) for noun, keys in groups for k in keys})

    # --- Claims ---

    def claim_entries(self) -> Iterator[Entry]:
        for key in sorted(self.after.claims.keys() & self.before.claims.keys()):
            for entry in self._turned_claim(key, self.before.claims[key], self.after.claims[key]):
                yield self._with_reach(entry)
        for key in sorted(self.after.claims.keys() - self.before.claims.keys()):
            claim = self.after.claims[key]
            yield Entry("claim", key, "new", claim.headline or claim.sentence or claim.question)
        for key in sorted(self.before.claims.keys() - self.after.claims.keys()):
            claim = self.before.claims[key]
            yield Entry("claim", key, "gone", claim.headline or claim.sentence or claim.question)

    def _turned_claim(self, key: str, before: ReleasedClaim, after: ReleasedClaim) -> Iterator[Entry]:
        """One entry for each note, with what it tells of; corrections never hide behind another note."""
        causes = tuple(fact for fact in after.facts if fact in self.turned)
        events = tuple(event for event in after.events if event in self.moved)
        fresh = fresh_notes(before.changes, after.changes)
        kind, turn = _first_sight(before, after)
        if kind == "retired" and after.retired is not None:
            why = after.retired
            yield Entry("claim", key, "retired", after.question, turn, why.reason, why.on, instead=why.instead)
            kind, turn = "wording", ()
        elif kind == "wording" and turn and not tells(fresh, "sentence") and (causes or events):
            turn = ()  # stands in the reach of the fact or event
        named = {part for note in fresh for part in note.changed}
        left = [*turn, *claim_turns(before, after)]
        for note in fresh:
            told = [one for one in left if _part_of(one) in (note.changed or {_part_of(t) for t in left} - named)]
            if told:
                its = kind if kind != "wording" and any(one in turn for one in told) else note.kind
                said = note.note, note.on, note.weight
                yield Entry("claim", key, its, after.question, (*told,), *said, causes=causes, events=events)
        rest = tuple(one for one in left if not tells(fresh, _part_of(one)))
        if rest:
            its = kind if any(one in turn for one in rest) else "wording"
            yield Entry("claim", key, its, after.question, rest, causes=causes, events=events)

    # --- Reach ---

    def _with_reach(self, entry: Entry) -> Entry:
        facts = self._family(entry.key) if entry.noun == "fact" else set[str]()
        events = {entry.key} if entry.noun == "event" else set[str]()
        claims = {entry.key} if entry.noun == "claim" else self._claims_on(facts, events)
        others = sorted(claims - {entry.key} if entry.noun == "claim" else claims)
        sentences = tuple(turn for key in others if (turn := self._sentence(key)) is not None)
        values = tuple(
            FactTurn(key, self.after.facts[key].label, turn)
            for key in sorted(facts - {entry.key})
            for turn in self.turned.get(key, ())
        )
        reached = tuple(
            Reached(address, self.after.shown[address])
            for address in self.shown
            if self._rests(address, facts, claims, events)
        )
        return replace(entry, values=values, sentences=sentences, reached=reached)

    def _claims_on(self, facts: Collection[str], events: Collection[str]) -> set[str]:
        both = [*self.before.claims.items(), *self.after.claims.items()]
        return {k for k, one in both if not (set(facts).isdisjoint(one.facts) and set(events).isdisjoint(one.events))}

    def _sentence(self, key: str) -> SentenceTurn | None:
        before, after = (claims.get(key) for claims in (self.before.claims, self.after.claims))
        was, now = before.sentence if before else None, after.sentence if after else None
        return None if was == now or before is None else SentenceTurn(key, was, now)

    def _rests(self, address: str, facts: set[str], claims: set[str], events: set[str]) -> bool:
        sides = (self.before.shown[address], self.after.shown[address])
        return any(facts & {*side.facts} or claims & {*side.claims} or events & {*side.events} for side in sides)


def _part_of(turn: Turn) -> str:
    """What a note of a claim calls it."""
    return "sentence" if turn.part == "verdict" else turn.part


def _first_sight(before: ReleasedClaim, after: ReleasedClaim) -> tuple[Kind, tuple[Turn, ...]]:
    """What a reader sees first: sentence, whether it is said, standing, headline; else „wording“."""
    turn = (Turn("sentence", before.sentence, after.sentence),) if before.sentence != after.sentence else ()
    if after.standing == "retired" != before.standing and after.retired is not None:
        return "retired", turn
    if turn and not (before.sentence and after.sentence):
        return "said" if after.sentence else "unsaid", turn
    if not turn and before.standing != after.standing:
        return "verdict", (Turn("verdict", _verdict(before), _verdict(after)),)
    if not turn and before.headline != after.headline:
        turn = (Turn("sentence", before.headline or before.sentence, after.headline or after.sentence),)
    return "wording", turn


def _verdict(claim: ReleasedClaim) -> Texts:
    """The standing as an id in place of words: the page puts the word."""
    return Texts(de=claim.standing, en=claim.standing)
