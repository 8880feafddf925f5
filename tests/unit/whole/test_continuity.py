"""Continuity: what a release said is still there, can be seen, and whoever changed it says why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from brandhub.ground.catalogues import Bilingual, Phrase, load_catalogue
from brandhub.ground.moments import parse_moment
from brandhub.models.fields import Texts
from brandhub.models.notes import FactNote, Note
from brandhub.products.releases import make_release
from brandhub.whole.content import Content
from brandhub.whole.continuity import check_releases
from brandhub.whole.hidden import UNNAMED
from brandhub.whole.hub import Hub
from brandhub.whole.notes import check_notes

STORY = "feld-und-stollen"
OUT = date(2026, 11, 1)


@dataclass(frozen=True)
class Published:
    """The sample as it was released, and as it stands in the files."""

    hub: Hub
    content: Content

    def told(self, hub: Hub | None = None, **content: Any) -> list[tuple[str, str, str]]:
        found = check_releases(hub or self.hub, replace(self.content, **content))
        return [(problem.code, str(problem.values["id"]), problem.place.path) for problem in found]

    def notes(self, hub: Hub) -> list[Any]:
        return [*check_notes(hub, self.content)]


@pytest.fixture(scope="module")
def published(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Published:
    inspection = inspect(make_project())
    hub = inspection.public
    release = make_release("2026.1", OUT, hub, (), {language: load_catalogue(language) for language in ("de", "en")})
    return Published(hub, replace(inspection.content, releases=(release,)))


def without(content: Content, *gone: tuple[str, str]) -> Any:
    return content.written - set(gone)


def test_what_is_there_is_no_problem(published: Published) -> None:
    assert published.told() == []
    assert published.notes(published.hub) == []
    assert published.told(releases=(), written=frozenset()) == []


@pytest.mark.parametrize(
    ("noun", "key"),
    [("fact", "hoefe"), ("claim", "keine-bergleute"), ("claim", "alte-bauern"), ("event", "letzter-stollen")],
)
def test_what_was_published_is_not_deleted_and_not_hidden(published: Published, noun: str, key: str) -> None:
    written = without(published.content, (noun, key))
    assert published.told(written=written) == [("published-then-deleted", key, "data/releases/2026.1.json")]
    broken_file = written | {(noun, "*")}
    assert published.told(written=broken_file) == [], "the file cannot be read: that is told, and enough"
    hidden = replace(published.hub, hidden={(noun, key): UNNAMED})
    (problem,) = published.told(hidden)
    assert problem[:2] == ("published-then-hidden", key)
    assert problem[2].endswith(".yml")
    assert published.told(replace(published.hub, hidden={("story", key): UNNAMED})) == []


def test_what_readers_remember_is_named(published: Published) -> None:
    release = published.content.releases[0]
    gone = [("fact", "hoefe"), ("claim", "keine-bergleute"), ("claim", "hoefe-zuwachs"), ("event", "letzter-stollen")]
    content = replace(published.content, written=without(published.content, *gone))
    said = {str(problem.values["id"]): problem.values["said"] for problem in check_releases(published.hub, content)}
    assert said["hoefe"] == Bilingual("Höfe", "Farms")
    assert said["letzter-stollen"] == Bilingual("Stollen schließt", "Tunnel closes")
    assert said["hoefe-zuwachs"] == Bilingual("Gibt es neue Höfe?", "Are there new farms?")
    sentence = release.claims["keine-bergleute"].sentence
    assert sentence is not None
    assert said["keine-bergleute"] == Bilingual(sentence.de, sentence.en)


def test_a_release_that_is_not_out_yet_holds_nobody(published: Published) -> None:
    (release,) = published.content.releases
    later = release.model_copy(update={"version": "2026.2", "date": date(2026, 12, 1)})
    gone = without(published.content, ("fact", "hoefe"))
    assert published.told(releases=(later,), written=gone) == []
    assert published.told(releases=(release, later), written=gone) != []


def test_a_story_stays_in_every_language(published: Published) -> None:
    content = published.content
    gone = without(content, ("story", STORY))
    assert published.told(written=gone) == [("published-then-deleted", STORY, "data/releases/2026.1.json")]
    for language in ("de", "en"):
        file = ("file", f"stories/{STORY}/story.{language}.md")
        assert file in content.written
        (problem,) = published.told(written=without(content, file))
        assert problem[:2] == ("translation-dropped", STORY)
        kept = {name: story for name, story in published.hub.stories[STORY].items() if name != language}
        unseen = replace(published.hub, stories={STORY: kept})
        assert published.told(unseen) == [("published-then-hidden", STORY, file[1])]
    unreadable: Any = {STORY: {}}
    hub = replace(published.hub, stories=unreadable)
    assert published.told(hub, stories=unreadable) == [], "it is there and has problems of its own"


def test_a_deleted_story_is_remembered_by_its_title(published: Published) -> None:
    content = replace(published.content, written=without(published.content, ("story", STORY)))
    (problem,) = check_releases(published.hub, content)
    assert problem.values["said"] == Bilingual("Feld und Stollen", published.hub.stories[STORY]["en"].title)
    (release,) = content.releases
    english = release.model_copy(update={"stories": {STORY: {"en": "Field"}}})
    (problem,) = check_releases(published.hub, replace(content, releases=(english,)))
    assert problem.values["said"] == Bilingual("Field", "Field")


# --- Notes ---

WHY = {"de": "Neu gezählt.", "en": "Counted anew."}


def fact_note(*changed: str, on: str = "2026-11-20") -> FactNote:
    known = {"on": on, "kind": "correction", "weight": "minor", "note": WHY, "changed": [*changed]}
    return FactNote.model_validate(known)


def claim_note(on: str = "2026-11-20") -> Note:
    return Note.model_validate({"on": on, "kind": "wording", "weight": "minor", "note": WHY})


def with_fact(hub: Hub, *notes: FactNote, value: int | None = None, **fields: Any) -> Hub:
    """The hub with another value of the farms in 2014, other fields, and notes."""
    series = hub.series["hoefe"]
    observations = list(series.fact.observations)
    readings = list(series.readings)
    if value is not None:
        observations[-1] = observations[-1].model_copy(update={"value": Decimal(value)})
        reading = readings[-1]
        moved = reading.interval.shifted(value - int(reading.value or 0))
        readings[-1] = replace(reading, value=Decimal(value), interval=moved)
    fact = series.fact.model_copy(update={"changes": notes, "observations": tuple(observations), **fields})
    readings = [replace(reading, fact=fact) for reading in readings]
    changed = replace(series, fact=fact, readings=tuple(readings))
    return replace(hub, series={**hub.series, "hoefe": changed})


def codes(problems: list[Any]) -> list[str]:
    return [f"{problem.code}{'' if problem.severity == 'error' else ' ' + problem.severity}" for problem in problems]


def test_a_changed_value_needs_a_reason(published: Published) -> None:
    (problem,) = published.notes(with_fact(published.hub, value=103))
    assert problem.code == "change-unexplained"
    assert problem.values["example"] == (
        'changes: [{on: 2026-11-23, changed: [2014], kind: correction, weight: minor, note: {de: "", en: ""}}]'
    )
    assert codes(published.notes(with_fact(published.hub, fact_note("2014"), value=103))) == []
    (problem,) = published.notes(with_fact(published.hub, fact_note("2010"), value=103))[:1]
    assert problem.values["example"].startswith("- {on: 2026-11-23, changed: [2014]")


def test_a_reason_for_what_has_not_changed_is_told(published: Published) -> None:
    assert codes(published.notes(with_fact(published.hub, fact_note("2014")))) == ["note-without-change warning"]
    assert codes(published.notes(with_fact(published.hub, fact_note("2014", "label"), value=103))) == [
        "note-without-change warning"
    ]
    (problem,) = published.notes(with_fact(published.hub, fact_note("definition")))
    assert problem.values["part"] == Phrase.of("change-part.definition")
    (problem,) = published.notes(with_fact(published.hub, fact_note("2014")))
    assert problem.values["part"] == Phrase.of("change-part.value", date="2014")


def test_a_note_of_tomorrow_is_none_yet(published: Published) -> None:
    today, tomorrow = fact_note("2014", on="2026-11-23"), fact_note("2014", on="2026-11-24")
    assert codes(published.notes(with_fact(published.hub, today, value=103))) == []
    assert codes(published.notes(with_fact(published.hub, tomorrow, value=103))) == ["note-ahead"]
    claims = {**published.hub.claims}
    key = "alte-bauern"
    claims[key] = claims[key].model_copy(update={"changes": (claim_note("2026-11-24"),)})
    assert "note-ahead" in codes(published.notes(replace(published.hub, claims=claims)))


def test_the_preview_was_in_no_release(published: Published) -> None:
    changed = with_fact(published.hub, value=103)
    assert codes(published.notes(replace(changed, preview=True))) == []
    assert [*check_notes(changed, replace(published.content, releases=()))] == []


def test_what_is_told_of_a_change_stands_in_the_order_of_the_dates(published: Published) -> None:
    definition = Texts(de="Anders.", en="Otherwise.")
    (problem,) = published.notes(with_fact(published.hub, value=103, definition=definition))
    turns: Any = problem.values["turns"]
    assert turns.key == "change-list"
    first, rest = dict(turns.values)["first"], dict(turns.values)["rest"]
    assert first.key == "change-turn"
    assert "102" in dict(first.values)["before"].de
    assert "103" in dict(first.values)["after"].de
    assert rest.key == "change-field"
    assert dict(rest.values)["part"] == Phrase.of("change-part.definition")
    assert problem.values["example"].startswith("changes: [{on: 2026-11-23, changed: [2014, definition],")


def test_of_many_changes_only_some_are_told_and_the_rest_counted(published: Published) -> None:
    fields: dict[str, Any] = {name: Texts(de="Anders.", en="Otherwise.") for name in ("definition", "label")}
    fields |= {"unit": "personen", "area": "nachbarstadt", "basis": "personen"}
    (problem,) = published.notes(with_fact(published.hub, value=103, **fields))
    words: Any = problem.values["turns"]
    keys = []
    while words.key == "change-list":
        keys.append(dict(words.values)["first"].key)
        words = dict(words.values)["rest"]
    assert keys == ["change-turn", *["change-field"] * 3]
    assert words == Phrase.of("change-more", count=2)


def test_a_value_that_is_gone_is_told_at_the_fact(published: Published) -> None:
    hub = published.hub
    series = hub.series["hoefe"]
    fact = series.fact.model_copy(update={"observations": series.fact.observations[:1]})
    gone = replace(hub, series={**hub.series, "hoefe": replace(series, fact=fact, readings=series.readings[:1])})
    (problem,) = published.notes(gone)
    assert problem.place == fact.place()
    turn: Any = problem.values["turns"]
    assert dict(turn.values)["after"] == Phrase.of("change-nothing")
    (changed,) = published.notes(with_fact(hub, value=103))
    assert changed.place == series.fact.place("observations", 1, "as-of")
    assert changed.place != fact.place()


def test_a_new_value_or_fact_needs_no_reason(published: Published) -> None:
    hub = published.hub
    series = hub.series["hoefe"]
    newer = replace(series.readings[-1], as_of=parse_moment("2020"))
    more = replace(hub, series={**hub.series, "hoefe": replace(series, readings=(*series.readings, newer))})
    assert codes(published.notes(more)) == []


def with_claim(hub: Hub, verdict: str | None = None, **fields: Any) -> Hub:
    key = "von-ausserhalb"
    proof = replace(hub.proofs[key], verdict=verdict) if verdict else hub.proofs[key]  # type: ignore[arg-type]
    claims = {**hub.claims, key: hub.claims[key].model_copy(update=fields)}
    return replace(hub, claims=claims, proofs={**hub.proofs, key: proof})


OTHER = Texts(
    de="{when} kamen {share} aller Beschäftigten von außerhalb.",
    en="{when}, {share} people at work came from elsewhere.",
)


def test_a_sentence_that_reads_differently_needs_a_reason(published: Published) -> None:
    (problem,) = published.notes(with_claim(published.hub, wording=OTHER))
    assert problem.code == "claim-change-unexplained"
    assert problem.values["example"] == (
        'changes: [{on: 2026-11-23, kind: wording, weight: minor, note: {de: "", en: ""}}]'
    )
    turn = dict(problem.values["turn"].values)
    assert "kamen" in dict(turn["before"].values)["sentence"].de
    assert "aller Beschäftigten" in dict(turn["after"].values)["sentence"].de
    assert dict(turn["after"].values)["sentence"].en == dict(turn["after"].values)["sentence"].de, (
        "the English sentence is the same: the one that differs is shown"
    )
    assert codes(published.notes(with_claim(published.hub, wording=OTHER, changes=(claim_note(),)))) == []


def test_a_sentence_that_is_said_no_longer_needs_a_reason(published: Published) -> None:
    examined = with_claim(published.hub, "refuted", status="examined", wording=None)
    (problem,) = published.notes(examined)
    after = dict(problem.values["turn"].values)["after"]
    assert after.key == "change-question"
    assert dict(after.values)["verdict"] == Phrase.of("verdict.refuted")
    assert problem.place == published.hub.claims["von-ausserhalb"].place("status")


def test_what_may_not_be_said_is_told_as_that_and_not_as_a_change(published: Published) -> None:
    assert codes(published.notes(with_claim(published.hub, "refuted", wording=OTHER))) == []


def test_a_note_on_a_claim_that_reads_the_same_is_told(published: Published) -> None:
    found = published.notes(with_claim(published.hub, changes=(claim_note(),)))
    assert codes(found) == ["claim-note-without-change warning"]
    assert found[0].place == published.hub.claims["von-ausserhalb"].place("changes", 0)
