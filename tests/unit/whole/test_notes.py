"""Notes: what reads differently than in the last release and nobody explains, and notes that explain nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from brandhub.ground.catalogues import LANGUAGES, load_catalogue
from brandhub.ground.clock import BERLIN
from brandhub.models.assertions import Retirement
from brandhub.models.fields import Texts
from brandhub.models.notes import ClaimNote, EventNote, FactNote, Note
from brandhub.models.releases import Release
from brandhub.products.releases import make_release
from brandhub.whole.hub import Hub
from brandhub.whole.notes import check_notes, names_of
from brandhub.whole.term_notes import check_terms, names_by, told_of

RELEASED, TODAY, LATER, BEFORE = "2026-11-10", "2026-11-23", "2026-11-24", "2026-11-09"
FACT, CLAIM, EVENT = "hoefe", "bauern-und-bergleute", "letzter-stollen"
OTHER = Texts(de="Anders gesagt.", en="Put otherwise.")
WHY = {"de": "Verlesen.", "en": "Misread."}
QUESTION = Texts(de="Wer war mehr?", en="Who were more?")


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    project = make_project()
    found = inspect(project).public
    assert isinstance(found, Hub)
    return replace(found, now=datetime(2026, 11, 23, 12, tzinfo=BERLIN))


@pytest.fixture(scope="module")
def release(hub: Hub) -> Release:
    catalogues = {language: load_catalogue(language) for language in LANGUAGES}
    return make_release("2026.1", date.fromisoformat(RELEASED), hub, (), catalogues)


def told(hub: Hub, *releases: Release) -> list[str]:
    found = [*check_notes(hub, SimpleNamespace(releases=releases))]  # type: ignore[arg-type]
    return [f"{one.code}{'' if one.severity == 'error' else ' ' + one.severity}" for one in found]


def note(kind: Any, changed: list[str] | None, on: str = "2026-11-20", why: str = "correction") -> Any:
    raw: dict[str, Any] = {"on": on, "kind": why, "weight": "minor", "note": WHY}
    return kind.model_validate(raw if changed is None else {**raw, "changed": changed})


def with_fact(hub: Hub, **fields: Any) -> Hub:
    one = hub.series[FACT]
    return replace(hub, series={**hub.series, FACT: replace(one, fact=one.fact.model_copy(update=fields))})


def with_claim(hub: Hub, **fields: Any) -> Hub:
    return replace(hub, claims={**hub.claims, CLAIM: hub.claims[CLAIM].model_copy(update=fields)})


def with_event(hub: Hub, **fields: Any) -> Hub:
    return replace(hub, events={**hub.events, EVENT: hub.events[EVENT].model_copy(update=fields)})


def test_what_stays_as_it_was_needs_no_note(hub: Hub, release: Release) -> None:
    assert told(hub, release) == []
    assert told(hub) == []


FACTS = [
    ({"definition": OTHER}, None, ["change-unexplained"]),
    ({"definition": OTHER}, ["definition"], []),
    ({"definition": OTHER}, ["caveat"], ["change-unexplained", "note-without-change warning"]),
    ({"definition": OTHER, "caveat": OTHER}, ["caveat"], ["change-unexplained"]),
    ({"definition": OTHER, "caveat": OTHER}, ["caveat", "definition"], []),
    ({}, ["caveat"], ["note-without-change warning"]),
    ({}, ["caveat", "label"], ["note-without-change warning"] * 2),
    ({"definition": OTHER}, ["definition", "label"], ["note-without-change warning"]),
]
CLAIMS = [
    ({"question": OTHER}, None, ["claim-change-unexplained"]),
    ({"question": OTHER}, ["question"], []),
    ({"question": OTHER}, [], []),
    ({"question": OTHER}, ["caveat"], ["claim-change-unexplained", "note-without-change warning"]),
    ({"question": OTHER, "caveat": OTHER}, ["caveat"], ["claim-change-unexplained"]),
    ({}, [], ["claim-note-without-change warning"]),
    ({}, ["question"], ["claim-note-without-change warning"]),
    ({"caveat": OTHER}, ["caveat", "sentence"], ["note-without-change warning"]),
]
EVENTS = [
    ({"label": OTHER}, None, ["event-change-unexplained"]),
    ({"label": OTHER}, ["label"], []),
    ({"label": OTHER}, ["date"], ["event-change-unexplained", "event-note-without-change warning"]),
    ({"label": OTHER, "text": OTHER}, ["label"], ["event-change-unexplained"]),
    ({"label": OTHER, "text": OTHER}, ["label", "text"], []),
    ({}, ["label"], ["event-note-without-change warning"]),
    ({"label": OTHER}, ["label", "text"], ["event-note-without-change warning"]),
]
NOUNS: dict[str, tuple[Callable[..., Hub], Any]] = {
    "fact": (with_fact, FactNote), "claim": (with_claim, ClaimNote), "event": (with_event, EventNote),
}  # fmt: skip
ROWS = [(noun, *row) for noun, rows in (("fact", FACTS), ("claim", CLAIMS), ("event", EVENTS)) for row in rows]


@pytest.mark.parametrize(("noun", "fields", "changed", "codes"), ROWS)
def test_whoever_changes_something_tells_why(
    noun: str, fields: dict[str, Any], changed: list[str] | None, codes: list[str], hub: Hub, release: Release
) -> None:
    change, kind = NOUNS[noun]
    notes = () if changed is None else (note(kind, changed),)
    assert told(change(hub, **fields, changes=notes), release) == codes
    assert told(change(hub, **fields, changes=notes)) == [], "no release, nothing to explain"
    early = replace(change(hub, **fields, changes=notes), now=datetime(2026, 11, 9, tzinfo=BERLIN))
    assert [code for code in told(early, release) if code != "note-ahead"] == [], "the release is not out yet"
    assert told(replace(change(hub, **fields, changes=notes), preview=True), release) == []


@pytest.mark.parametrize(("noun", "field"), [("fact", "definition"), ("claim", "question"), ("event", "label")])
@pytest.mark.parametrize(
    ("on", "codes"),
    [(RELEASED, []), (TODAY, []), (LATER, ["note-ahead"]), (BEFORE, ["dated-before-release"])],
)
def test_a_note_has_a_day_between_the_release_and_today(
    noun: str, field: str, on: str, codes: list[str], hub: Hub, release: Release
) -> None:
    change, kind = NOUNS[noun]
    dated = change(hub, **{field: OTHER}, changes=(note(kind, [field], on),))
    if (noun, on) == ("event", BEFORE):  # such a note is none of the time since, so that the change is told as well
        assert set(told(dated, release)) <= {"dated-before-release", "event-change-unexplained"}
        assert told(dated, release)
        return
    assert told(dated, release) == codes
    assert told(replace(dated, preview=True), release) == [code for code in codes if code == "note-ahead"]


def test_an_old_note_explains_nothing_new(hub: Hub) -> None:
    """What a release tells already is no news, and a second change needs a second note."""
    catalogues = {language: load_catalogue(language) for language in LANGUAGES}
    for noun, field in (("fact", "definition"), ("claim", "question")):
        change, kind = NOUNS[noun]
        first = change(hub, **{field: OTHER}, changes=(note(kind, [field], BEFORE),))
        release = make_release("2026.1", date.fromisoformat(RELEASED), first, (), catalogues)
        assert told(first, release) == []
        again = change(hub, **{field: QUESTION}, changes=(note(kind, [field], BEFORE),))
        assert told(again, release) == [f"{'' if noun == 'fact' else 'claim-'}change-unexplained"]
        twice = (note(kind, [field], BEFORE), note(kind, [field]))
        assert told(change(hub, **{field: QUESTION}, changes=twice), release) == []


def test_what_is_told_can_be_pasted(hub: Hub, release: Release) -> None:
    """An example as a field of its own, or as one more entry; with every part, and the day of today."""
    plain = SimpleNamespace(releases=(release,))
    changes = [
        (with_fact, FactNote, {"definition": OTHER, "caveat": OTHER}, "label", "changed: [definition, caveat], "),
        (with_claim, ClaimNote, {"question": OTHER}, "caveat", ""),
        (with_event, EventNote, {"label": OTHER}, "text", "changed: [label], "),
    ]
    for change, kind, fields, other, parts in changes:
        (problem,) = check_notes(change(hub, **fields), plain)  # type: ignore[arg-type]
        why = "wording" if change is with_claim else "correction"
        entry = f'{{on: {TODAY}, {parts}kind: {why}, weight: minor, note: {{de: "", en: ""}}}}'
        assert problem.values["example"] == f"changes: [{entry}]"
        assert problem.values["version"] == "2026.1"
        noted = change(hub, **fields, changes=(note(kind, [other]),))
        problem = next(iter(check_notes(noted, plain)))  # type: ignore[arg-type]
        assert problem.values["example"] == f"- {entry}"


def test_a_sentence_that_reads_differently_is_told_with_both(hub: Hub, release: Release) -> None:
    wording = hub.claims[CLAIM].wording
    assert wording is not None
    other = Texts(de=wording.de.replace("gab es", "fanden sich"), en=wording.en)
    (problem,) = check_notes(with_claim(hub, wording=other), SimpleNamespace(releases=(release,)))  # type: ignore[arg-type]
    assert problem.code == "claim-change-unexplained"
    assert "kind: wording" in str(problem.values["example"])
    turn = dict(problem.values["turn"].values)
    before, after = (dict(turn[name].values)["sentence"] for name in ("before", "after"))
    assert "gab es" in before.de
    assert "fanden sich" in after.de
    assert before.en == before.de, "English reads as it did"
    assert told(with_claim(hub, wording=other, changes=(note(ClaimNote, ["sentence"]),)), release) == []
    wrong = with_claim(hub, wording=other, changes=(note(ClaimNote, ["caveat"]),))
    assert told(wrong, release) == ["claim-change-unexplained", "note-without-change warning"]


@pytest.mark.parametrize(("on", "codes"), [(BEFORE, ["dated-before-release"]), (RELEASED, []), (TODAY, [])])
def test_a_claim_was_not_retired_before_it_was_released(on: str, codes: list[str], hub: Hub, release: Release) -> None:
    retired = Retirement.model_validate({"on": on, "reason": WHY})
    found = told(with_claim(hub, status="retired", retired=retired, changes=(note(ClaimNote, []),)), release)
    assert [code for code in found if code == "dated-before-release"] == codes


# --- Terms ---


def renamed(hub: Hub, kind: str, *notes: Note) -> Hub:
    """With another name for what the farms are counted in, where, or how."""
    table, key = {"unit": ("units", "hoefe"), "area": ("areas", "musterstadt"), "basis": ("bases", "betriebe")}[kind]
    terms = getattr(hub.terms, table)
    other = terms[key].model_copy(update={"label": OTHER, "changes": notes})
    return replace(hub, terms=replace(hub.terms, **{table: {**terms, key: other}}))


def of_terms(hub: Hub, release: Release) -> list[str]:
    return [problem.code for problem in check_terms(hub, release, names_of(hub))]


@pytest.mark.parametrize("kind", ["unit", "area", "basis"])
def test_term_notes_tell_why_something_is_called_otherwise(kind: Any, hub: Hub, release: Release) -> None:
    assert of_terms(hub, release) == []
    (problem,) = check_terms(renamed(hub, kind), release, names_of(renamed(hub, kind)))
    assert (problem.code, problem.values["part"].key) == ("term-change-unexplained", f"change-part.{kind}")
    entry = f'{{on: {TODAY}, kind: wording, weight: minor, note: {{de: "", en: ""}}}}'
    assert problem.values["example"] == f"changes: [{entry}]"
    turn = dict(problem.values["turn"].values)
    assert turn["before"].de == names_by(kind, release.names)[str(problem.values["id"])].de
    assert turn["after"].de.startswith(OTHER.de)
    days = [
        (RELEASED, []),
        (TODAY, []),
        (LATER, ["note-ahead"]),
        (BEFORE, ["dated-before-release"]),
    ]
    for on, codes in days:
        noted = renamed(hub, kind, note(Note, None, on))
        assert of_terms(noted, release) == codes
        assert len(told_of(kind, str(problem.values["id"]), release.names, names_of(noted))) == 1


def test_term_notes_that_are_known_explain_nothing_new(hub: Hub) -> None:
    catalogues = {language: load_catalogue(language) for language in LANGUAGES}
    noted = renamed(hub, "unit", note(Note, None, BEFORE))
    release = make_release("2026.1", date.fromisoformat(RELEASED), noted, (), catalogues)
    assert of_terms(noted, release) == []
    assert told_of("unit", "hoefe", release.names, names_of(noted)) == ()
    again = replace(noted, terms=replace(noted.terms, units=dict(noted.terms.units)))
    again.terms.units["hoefe"] = noted.terms.units["hoefe"].model_copy(update={"label": QUESTION})  # type: ignore[index]
    (problem,) = check_terms(again, release, names_of(again))
    assert str(problem.values["example"]).startswith("- {on: ")


def test_term_notes_are_asked_for_terms_of_published_facts_alone(hub: Hub, release: Release) -> None:
    unused = release.model_copy(update={"facts": {}})
    assert of_terms(renamed(hub, "unit"), unused) == []
    unknown = release.model_copy(update={"names": release.names.model_copy(update={"units": {}})})
    assert of_terms(renamed(hub, "unit"), unknown) == []
    gone = replace(hub, terms=replace(hub.terms, units={}))
    assert of_terms(gone, release) == []
