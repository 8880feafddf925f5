"""Notes of terms: whoever renames a unit or an area, or says otherwise how is counted, tells why.

What a number means is told by its basis and its unit as much as by itself. Renamed in data/terms.yml it reads otherwise
wherever it stands, though no value has changed: one note there explains it for all facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, get_args

from brandhub.ground.catalogues import Bilingual, Phrase
from brandhub.ground.problems import Problem
from brandhub.models.fields import Texts
from brandhub.models.notes import Note
from brandhub.models.releases import Release, ReleasedNames, TermKind
from brandhub.models.terms import Measured
from brandhub.whole.hub import Hub
from brandhub.whole.snapshots import released_note
from brandhub.whole.turns import fresh_notes

KINDS: Final[tuple[TermKind, ...]] = get_args(TermKind)
_EMPTY: Final = 'note: {de: "", en: ""}'


def term_changes(hub: Hub) -> dict[TermKind, dict[str, tuple[Note, ...]]]:
    """By kind and id the notes of terms, their texts in plain words."""
    found: dict[TermKind, dict[str, tuple[Note, ...]]] = {}
    for kind in KINDS:
        noted = {key: term.changes for key, term in _terms(hub, kind).items() if term.changes}
        if noted:
            found[kind] = {
                key: tuple(Note.model_validate(released_note(note, hub)) for note in notes)
                for key, notes in noted.items()
            }
    return found


def names_by(kind: TermKind, names: ReleasedNames) -> Mapping[str, Texts]:
    """What the terms of a kind are called."""
    return {"unit": names.units, "area": names.areas, "basis": names.bases}[kind]


def told_of(kind: TermKind, key: str, before: ReleasedNames, after: ReleasedNames) -> tuple[Note, ...]:
    """The notes that tell why a term is called otherwise than before."""
    old, new = (names.changes.get(kind, {}).get(key, ()) for names in (before, after))
    return fresh_notes(old, new)


def check_terms(hub: Hub, release: Release, names: ReleasedNames) -> Iterator[Problem]:
    """Terms of published facts that are called otherwise, and nobody tells why; notes that are dated wrongly."""
    used = {(kind, getattr(fact, kind)) for fact in release.facts.values() for kind in KINDS}
    for kind, key in sorted(used):
        term, before = _terms(hub, kind).get(key), names_by(kind, release.names).get(key)
        if term is None or before is None:
            continue
        after, fresh = names_by(kind, names)[key], told_of(kind, key, release.names, names)
        for note in fresh:
            place = term.place("changes", term.changes.index(_written(note, term)), "on")
            if note.on > hub.today:
                yield Problem(place, "note-ahead", {"day": note.on})
            elif note.on < release.date:
                values = {"day": note.on, "version": release.version, "released": release.date}
                yield Problem(place, "dated-before-release", values)
        if before != after and not fresh:
            yield _unexplained(term, kind, (before, after), release, hub)


def _written(note: Note, term: Measured) -> Note:
    """The note as it stands in the file."""
    return next(one for one in term.changes if (one.on, one.kind) == (note.on, note.kind))


def _unexplained(term: Measured, kind: TermKind, turn: tuple[Texts, Texts], release: Release, hub: Hub) -> Problem:
    before, after = (Bilingual(texts.de, texts.en) for texts in turn)
    example = f"{{on: {hub.today}, kind: wording, weight: minor, {_EMPTY}}}"
    values = {
        "part": Phrase.of(f"change-part.{kind}"),
        "id": term.id,
        "version": release.version,
        "turn": Phrase.of("change-turn", before=before, after=after),
        "example": f"- {example}" if term.changes else f"changes: [{example}]",
    }
    return Problem(term.place("label"), "term-change-unexplained", values)


def _terms(hub: Hub, kind: TermKind) -> Mapping[str, Measured]:
    return {"unit": hub.terms.units, "area": hub.terms.areas, "basis": hub.terms.bases}[kind]
