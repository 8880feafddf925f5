"""Turns: in what a fact or a claim reads differently from a release, and which of it somebody has to explain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from brandhub.models.fields import Texts
from brandhub.models.notes import PARTS, ClaimNote, EventNote, FactNote, Note
from brandhub.models.releases import ReleasedClaim, ReleasedFact, ReleasedNames, ReleasedObservation, ReleasedSource

N = TypeVar("N", bound=Note)


class Named(Protocol):
    """A state whose ids have names: a snapshot, or the hub of today."""

    @property
    def names(self) -> ReleasedNames: ...
    @property
    def sources(self) -> Mapping[str, ReleasedSource]: ...


@dataclass(frozen=True)
class Names:
    """The names of a state that is no snapshot."""

    names: ReleasedNames
    sources: Mapping[str, ReleasedSource]


@dataclass(frozen=True)
class Turn:
    """One thing that is different. `part` is the date of a value, or the field of a fact.

    `is_new`: the value means something else, not just other words for the same. A value that appears needs no reason.
    """

    part: str
    before: Texts | None
    after: Texts | None
    is_new: bool = True

    @property
    def is_added(self) -> bool:
        """True for a value of a date that had none."""
        return self.before is None and self.part not in PARTS


def fact_turns(before: ReleasedFact, after: ReleasedFact, was: Named, now: Named) -> tuple[Turn, ...]:
    """Everything in which a fact reads differently: its values in the order of their dates, then its fields."""
    return (*_value_turns(before, after, was, now), *_field_turns(before, after, was.names, now.names))


def _value_turns(before: ReleasedFact, after: ReleasedFact, was: Named, now: Named) -> Iterator[Turn]:
    old, new = ({entry.as_of: entry for entry in fact.observations} for fact in (before, after))
    for as_of in sorted(old.keys() | new.keys()):
        one, other = old.get(as_of), new.get(as_of)
        if one is None or other is None:
            yield Turn(as_of, one.text if one else None, other.text if other else None)
        elif means(one) != means(other):
            same = one.text == other.text
            yield Turn(as_of, _with_bounds(one) if same else one.text, _with_bounds(other) if same else other.text)
        elif one.sources != other.sources and _sources(one, was) != _sources(other, now):
            # The same number, but somebody else stands for it.
            yield Turn(as_of, _with_sources(one, was), _with_sources(other, now))
        elif one.note != other.note:
            yield Turn(as_of, _with_note(one), _with_note(other))
        elif one.text != other.text:
            yield Turn(as_of, one.text, other.text, is_new=False)


def _sources(entry: ReleasedObservation, state: Named) -> tuple[str, ...]:
    return named_sources(entry.sources, state)


def named_sources(keys: Iterable[str], state: Named) -> tuple[str, ...]:
    """Who says so, by name: a source that only got another id is the same."""
    found = [(key, state.sources.get(key)) for key in keys]
    return tuple(sorted(key if source is None else f"{source.producer}: {source.title}" for key, source in found))


def _with_note(entry: ReleasedObservation) -> Texts:
    """The words with what stands beneath them."""
    if entry.note is None:
        return entry.text
    return Texts(de=f"{entry.text.de}, Anmerkung: {entry.note.de}", en=f"{entry.text.en}, note: {entry.note.en}")


def _with_sources(entry: ReleasedObservation, state: Named) -> Texts:
    listed = "; ".join(_sources(entry, state))
    return Texts(de=f"{entry.text.de}, Quelle: {listed}", en=f"{entry.text.en}, source: {listed}")


def means(entry: ReleasedObservation) -> tuple[object, ...]:
    """What a value says, apart from its words."""
    return entry.kind, entry.value, entry.strict, entry.side, entry.low, entry.high


def _with_bounds(entry: ReleasedObservation) -> Texts:
    """The words with the interval behind them: „rund 400 Gäste (2014) [399; 401]“, where words alone look the same."""
    bounds = f"[{entry.low}; {entry.high or '∞'}]"
    return Texts(de=f"{entry.text.de} {bounds}", en=f"{entry.text.en} {bounds}")


def _field_turns(before: ReleasedFact, after: ReleasedFact, was: ReleasedNames, now: ReleasedNames) -> Iterator[Turn]:
    if before.definition != after.definition:
        yield Turn("definition", before.definition, after.definition)
    if before.caveat != after.caveat:
        yield Turn("caveat", before.caveat, after.caveat)
    for part, names, others in (
        ("unit", was.units, now.units),
        ("area", was.areas, now.areas),
        ("basis", was.bases, now.bases),
    ):
        one, other = getattr(before, part), getattr(after, part)
        if one != other:
            yield Turn(part, name_of(one, names), name_of(other, others))
        elif one in names and other in others and names[one] != others[other]:
            yield Turn(part, names[one], others[other], is_new=False)  # renamed for all facts at once, in terms.yml
    if before.label != after.label:
        yield Turn("label", before.label, after.label)
    if before.noun != after.noun:
        yield Turn("noun", _many(before), _many(after))
    if before.owner != after.owner:
        yield Turn("owner", name_of(before.owner, was.partners), name_of(after.owner, now.partners))


def _many(fact: ReleasedFact) -> Texts:
    return Texts(de=fact.noun.de.many, en=fact.noun.en.many)


def name_of(key: str, names: Mapping[str, Texts]) -> Texts:
    """What an id was called; the id itself where nobody kept its name."""
    return names.get(key) or Texts(de=key, en=key)


def follows(before: ReleasedFact, after: ReleasedFact, turned: Mapping[str, tuple[Turn, ...]]) -> bool:
    """True when a derived fact differs only because one differs from which it follows by the same rule."""
    same_rule = bool(after.own) and before.own == after.own
    return same_rule and any(_moves(turn) for key in after.inputs for turn in turned.get(key, ()))


def _moves(turn: Turn) -> bool:
    """True for what can move a value that follows: not other words, not another name."""
    return turn.is_new and turn.part not in ("label", "noun", "caveat", "owner")


def unexplained(turns: tuple[Turn, ...], notes: tuple[FactNote, ...], *, is_following: bool) -> tuple[Turn, ...]:
    """The turns for which nobody gave a reason."""
    told = {part for note in notes for part in note.changed}
    return tuple(
        turn
        for turn in turns
        if turn.is_new and not turn.is_added and turn.part not in told and not (is_following and turn.part not in PARTS)
    )


def fresh_notes(before: tuple[N, ...], after: tuple[N, ...]) -> tuple[N, ...]:
    """The notes that an earlier state did not have. A note stays the same when only its text is polished."""
    known = Counter(_name(note) for note in before)
    fresh = []
    for note in after:
        if known[_name(note)]:
            known[_name(note)] -= 1  # told before; a second one of the same day counts
        else:
            fresh.append(note)
    return tuple(fresh)


def tells(notes: Iterable[ClaimNote], part: str) -> bool:
    """Whether one of the notes of a claim tells of this part; one that names none tells of all."""
    return any(not note.changed or part in note.changed for note in notes)


def _name(note: Note) -> tuple[object, ...]:
    return (
        note.on,
        note.kind,
        frozenset(note.changed) if isinstance(note, FactNote | EventNote | ClaimNote) else frozenset(),
    )


def claim_turns(before: ReleasedClaim, after: ReleasedClaim) -> tuple[Turn, ...]:
    """In what a claim reads differently beside its sentence. People wrote all of it, none follows from facts."""
    pairs: tuple[tuple[str, Texts | None, Texts | None], ...] = (
        ("easy", *_easy(before, after)),
        ("question", before.question, after.question),
        ("caveat", before.caveat, after.caveat),
        ("said", before.said, after.said),
        ("reason", _reason(before), _reason(after)),
    )
    is_retiring = (before.retired is None) != (after.retired is None)  # which tells its reason by itself
    both = [(part, one, other) for part, one, other in pairs if not (is_retiring and part in ("said", "reason"))]
    return tuple(Turn(part, one, other) for part, one, other in both if one != other)


def _easy(before: ReleasedClaim, after: ReleasedClaim) -> tuple[Texts | None, Texts | None]:
    """The sentence in Leichte Sprache where people changed it; releases from before it was kept know of none."""
    if before.easy is None or before.own == after.own:
        return None, None
    told = [None if claim.easy is None else Texts(de=claim.easy, en=claim.easy) for claim in (before, after)]
    return told[0], told[1]


def _reason(claim: ReleasedClaim) -> Texts | None:
    return claim.retired.reason if claim.retired else None


def is_rewritten(before: ReleasedClaim, after: ReleasedClaim) -> bool:
    """True when people changed what was said: the sentence, or whether it is said. Retiring carries its own reason."""
    if after.status == "retired" and before.status != "retired":
        return False
    return reads(before) != reads(after) and (before.own, before.status) != (after.own, after.status)


def reads(claim: ReleasedClaim) -> tuple[object, ...]:
    """What readers see of a claim at first sight: its sentence, and how it stands."""
    return claim.sentence, claim.headline, claim.standing
