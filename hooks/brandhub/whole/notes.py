"""Notes: whoever changes what a release says tells why. Compared is with the last release that is out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.problems import Place, Problem
from brandhub.models.claims import ClaimBase
from brandhub.models.events import Event
from brandhub.models.facts import Fact
from brandhub.models.fields import Texts
from brandhub.models.notes import PARTS, ClaimNote, Note
from brandhub.models.releases import Release, ReleasedClaim, ReleasedNames, Snapshot
from brandhub.models.terms import Basis
from brandhub.whole.change_phrases import part_word, told_turns
from brandhub.whole.content import Content
from brandhub.whole.event_turns import event_turns, fresh_of_event
from brandhub.whole.hub import Hub
from brandhub.whole.mere_wordings import mere_dates, mere_sentences, mere_values, says_other
from brandhub.whole.releases import last_out
from brandhub.whole.snapshots import released_claim, released_event, released_fact, released_source
from brandhub.whole.term_notes import check_terms, term_changes
from brandhub.whole.turns import (
    Names,
    Turn,
    claim_turns,
    fact_turns,
    follows,
    fresh_notes,
    is_rewritten,
    reads,
    tells,
    unexplained,
)


def check_notes(hub: Hub, content: Content) -> Iterator[Problem]:
    """Changes that nobody explains, notes that explain nothing, and notes of a day that has not come."""
    facts = (series.fact for series in hub.series.values())
    nouns: tuple[Fact | ClaimBase | Event, ...] = (*facts, *hub.claims.values(), *hub.events.values())
    for noun in nouns:
        for index, note in enumerate(noun.changes):
            if note.on > hub.today:
                yield Problem(noun.place("changes", index, "on"), "note-ahead", {"day": note.on})
    release = last_out(content.releases, hub.today)
    if release is not None and not hub.preview:  # what only the preview shows was in no release
        yield from check_terms(hub, release, names_of(hub))
        yield from _check_facts(hub, release)
        yield from _check_claims(hub, release)
        yield from _check_events(hub, release)


def names_of(hub: Hub) -> ReleasedNames:
    """What the ids of a hub are called."""
    terms = hub.terms
    return ReleasedNames(
        partners={key: Texts(de=partner.name, en=partner.name) for key, partner in hub.partners.items()},
        topics={key: topic.label for key, topic in hub.topics.items()},
        units={key: unit.label for key, unit in terms.units.items()},
        areas={key: area.label for key, area in terms.areas.items()},
        bases={key: _with_text(basis) for key, basis in terms.bases.items()},
        changes=term_changes(hub),
    )


def _with_text(basis: Basis) -> Texts:
    """The name alone does not say what is counted."""
    return Texts(de=f"{basis.label.de}: {basis.text.de}", en=f"{basis.label.en}: {basis.text.en}")


def _check_facts(hub: Hub, release: Release) -> Iterator[Problem]:
    names = Names(names_of(hub), {key: released_source(source) for key, source in hub.sources.items()})
    now = {key: released_fact(series, hub) for key, series in hub.series.items()}
    turned = {
        key: fact_turns(release.facts[key], fact, release, names) for key, fact in now.items() if key in release.facts
    }
    for key, fact in now.items():
        noun, turns = hub.fact(key), turned.get(key, ())
        before = release.facts.get(key)
        notes = fresh_notes(before.changes, fact.changes) if before else fact.changes
        is_following = before is not None and follows(before, fact, turned)
        open_turns = unexplained(turns, notes, is_following=is_following)
        if open_turns:
            yield _unexplained(noun, open_turns, release, hub)
        if before is not None:
            yield from _misdated(noun, notes, release)
            for note, turn in mere_values(before, fact, notes, turns):
                yield _merely(noun.place("changes", fact.changes.index(note), "kind"), told_turns([turn]))
        for note in notes:
            for part in note.changed:
                if part not in {turn.part for turn in turns}:
                    place = noun.place("changes", fact.changes.index(note))
                    yield Problem(place, "note-without-change", _about(release, key, part), "warning")


def _about(release: Release, key: str, part: str) -> dict[str, object]:
    return {"id": key, "version": release.version, "part": part_word(part)}


def _unexplained(fact: Fact, turns: Sequence[Turn], release: Release, hub: Hub) -> Problem:
    parts = ", ".join(turn.part for turn in turns)
    entry = f"{{on: {hub.today}, changed: [{parts}], kind: correction, weight: minor, {_EMPTY}}}"
    values = {"fact": fact.id, "version": release.version, "turns": told_turns(turns), "example": _example(fact, entry)}
    return Problem(_place(fact, turns[0]), "change-unexplained", values)


_EMPTY: Final = 'note: {de: "", en: ""}'


def _place(fact: Fact, turn: Turn) -> Place:
    """The line of the value; the fact where the value is gone or follows from others."""
    if turn.part in PARTS:
        return fact.place(turn.part)
    for index, observation in enumerate(fact.observations):
        if observation.as_of.text == turn.part:
            return fact.place("observations", index, "as-of")
    return fact.place()


def _merely(place: Place, turn: object) -> Problem:
    return Problem(place, "note-mere-wording", {"turn": turn})


def _check_claims(hub: Hub, release: Release) -> Iterator[Problem]:
    for key, proof in hub.proofs.items():
        claim, before, after = hub.claims[key], release.claims.get(key), released_claim(key, proof, hub)
        fresh = fresh_notes(before.changes, after.changes) if before else after.changes
        turns = claim_turns(before, after) if before else ()
        if before is not None:
            yield from _untold(claim, before, after, turns, fresh, (release, hub))
            yield from _misdated(claim, fresh, release)
            for note in mere_sentences(before, after, fresh):
                told = Phrase.of("change-turn", before=_said(before, after), after=_said(after, before))
                yield _merely(claim.place("changes", after.changes.index(note), "kind"), told)
            retired = claim.retired if before.status != "retired" else None
            if retired is not None and retired.on < release.date:
                yield _before(claim.place("retired", "on"), retired.on, release)
        is_other = before is not None and reads(before) != reads(after)
        changed = {*(("sentence",) if is_other else ()), *(turn.part for turn in turns)}
        yield from _needless(claim, after, fresh, changed, release)


def _untold(
    claim: ClaimBase,
    before: ReleasedClaim,
    after: ReleasedClaim,
    turns: Sequence[Turn],
    fresh: Sequence[ClaimNote],
    where: tuple[Release, Hub],
) -> Iterator[Problem]:
    """What reads differently and no note tells of: the sentence first, then what stands around it."""
    left = [turn for turn in turns if not tells(fresh, turn.part)]
    is_unsayable = claim.status == "published" and after.verdict != "holds"  # told as that
    if not is_unsayable and is_rewritten(before, after) and not tells(fresh, "sentence"):
        yield _rewritten(claim, before, after, *where)
    elif left:
        yield _retold(claim, left, *where)


def _needless(
    claim: ClaimBase, after: ReleasedClaim, fresh: Sequence[ClaimNote], changed: Collection[str], release: Release
) -> Iterator[Problem]:
    """Notes that tell of what has not changed."""
    for note in fresh:
        place = claim.place("changes", after.changes.index(note))
        if not changed:
            yield Problem(place, "claim-note-without-change", {"id": claim.id, "version": release.version}, "warning")
        for part in note.changed if changed else ():
            if part not in changed:
                yield Problem(place, "note-without-change", _about(release, claim.id, part), "warning")


def _misdated(noun: Fact | ClaimBase | Event, notes: Sequence[Note], release: Release) -> Iterator[Problem]:
    """What was still otherwise in a release cannot have changed before it."""
    for note in notes:
        if note.on < release.date:
            yield _before(noun.place("changes", noun.changes.index(note), "on"), note.on, release)


def _before(place: Place, day: date, release: Release) -> Problem:
    return Problem(place, "dated-before-release", {"day": day, "version": release.version, "released": release.date})


def _rewritten(claim: ClaimBase, before: ReleasedClaim, after: ReleasedClaim, release: Release, hub: Hub) -> Problem:
    kind = "correction" if says_other(before, after) else "wording"
    example = _example(claim, f"{{on: {hub.today}, kind: {kind}, weight: minor, {_EMPTY}}}")
    turn = Phrase.of("change-turn", before=_said(before, after), after=_said(after, before))
    values = {"claim": claim.id, "version": release.version, "turn": turn, "example": example}
    return Problem(claim.place("wording" if claim.wording else "status"), "claim-change-unexplained", values)


def _retold(claim: ClaimBase, turns: Sequence[Turn], release: Release, hub: Hub) -> Problem:
    """The sentence is the same, but not what stands around it."""
    example = _example(claim, f"{{on: {hub.today}, kind: wording, weight: minor, {_EMPTY}}}")
    values = {"claim": claim.id, "version": release.version, "turn": told_turns(turns), "example": example}
    place = claim.place("retired", "reason") if turns[0].part == "reason" else claim.place(turns[0].part)
    return Problem(place, "claim-change-unexplained", values)


def _said(claim: ReleasedClaim, other: ReleasedClaim) -> Phrase:
    """The sentence; for what is not said the question and the verdict. In a language that differs."""
    if claim.sentence is None:
        question = Bilingual(claim.question.de, claim.question.en)
        return Phrase.of("change-question", question=question, verdict=Phrase.of(f"verdict.{claim.standing}"))
    english_differs = other.sentence is None or claim.sentence.en != other.sentence.en
    english = claim.sentence.en if english_differs else claim.sentence.de
    return Phrase.of("change-sentence", sentence=Bilingual(claim.sentence.de, english))


def _check_events(hub: Hub, release: Release) -> Iterator[Problem]:
    """Events that say something else, or are dated otherwise; in a release that knows labels alone, their labels."""
    now = _timeline(hub)
    for key, event in hub.events.items():
        turns, notes = event_turns(key, release, now), fresh_of_event(key, release, now, release.date)
        told = {part for note in notes for part in note.changed}
        left = [turn for turn in turns if turn.is_new and turn.part not in told]
        if left:
            yield _event_unexplained(event, left, release, hub)
        if key in release.events:
            yield from _misdated(event, notes, release)
        for note, turn in mere_dates(notes, turns):
            yield _merely(event.place("changes", now.timeline[key].changes.index(note), "kind"), told_turns([turn]))
        if key in release.events and key not in release.timeline:
            continue  # of what has changed besides the label nothing is known
        for note in notes:
            for part in note.changed:
                if part not in {turn.part for turn in turns}:
                    place = event.place("changes", now.timeline[key].changes.index(note))
                    yield Problem(place, "event-note-without-change", _about(release, key, part), "warning")


def _timeline(hub: Hub) -> Snapshot:
    """What the hub tells of its events, and nothing else."""
    return Snapshot(
        facts={},
        claims={},
        stories={},
        events={key: event.label for key, event in hub.events.items()},
        timeline={key: released_event(event, hub) for key, event in hub.events.items()},
        sources={key: released_source(source) for key, source in hub.sources.items()},
    )


def _event_unexplained(event: Event, turns: Sequence[Turn], release: Release, hub: Hub) -> Problem:
    parts = ", ".join(turn.part for turn in turns)
    entry = f"{{on: {hub.today}, changed: [{parts}], kind: correction, weight: minor, {_EMPTY}}}"
    values = {"event": event.id, "version": release.version, "turns": told_turns(turns)}
    place = event.place(turns[0].part)
    return Problem(place, "event-change-unexplained", {**values, "example": _example(event, entry)})


def _example(noun: Fact | ClaimBase | Event, entry: str) -> str:
    """Ready to paste: as a field of its own, or as one more entry where there is one."""
    return f"- {entry}" if noun.changes else f"changes: [{entry}]"
