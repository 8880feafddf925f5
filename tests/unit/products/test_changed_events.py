"""Events in the change log: what became of them, why, and what they reach."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from brandhub.models.releases import Release, Snapshot, seal_of
from brandhub.products.change_log import Entry, list_changes
from brandhub.products.changes import compare_snapshots
from brandhub.products.impact import write_changes
from brandhub.products.kit_answers import told
from brandhub.products.releases import make_release, take_snapshot, write_release
from brandhub.products.shown import what_is_shown
from brandhub.whole.snapshots import events_of

DATE = (("date: 1987-03-31", "date: 1987-04-30"), ("31. März 1987", "30. April 1987"), ("31 March", "30 April"))
WHY = "kind: correction, weight: significant, note: {de: Falsch gelesen., en: Misread.}"
NOTE = f"  changes: [{{on: 2026-11-20, changed: [date, text], {WHY}}}]\n"
RACE = """
zuege:
  status: published
  label: {de: Züge, en: Trains}
  among: {de: Strecken, en: lines}
  members: [{event: erster-zug}, {event: zweiter-zug}]
  complete: {reason: {de: So steht es da., en: It says so.}, source: zaehlung}
"""
EVENTS = """
erster-zug:
  status: published
  date: 1901
  label: {de: Zug im Norden, en: Train in the north}
  text: {de: Ein Zug fährt., en: A train runs.}
  sources: [chronik]
  topic: berg
zweiter-zug:
  status: published
  date: 1903
  label: {de: Zug im Süden, en: Train in the south}
  text: {de: Ein Zug fährt., en: A train runs.}
  sources: [chronik]
  topic: berg
"""
COUNT = """
zaehltag:
  status: published
  date: 2014
  label: {de: Zählung, en: Count}
  text: {de: 'Gezählt wurde {{ fact("hoefe") }}.', en: 'A count: {{ fact("hoefe") }}.'}
  sources: [zaehlung]
  topic: berg
"""
FIRST = """
zuerst-im-norden:
  status: published
  topic: berg
  operator: first
  list: zuege
  subject: {event: erster-zug}
  question: {de: Wo fuhr der Zug?, en: Where did the train run?}
  wording:
    de: "{name}: {rank.e} {among} ({subject.when})."
    en: "{name}: the {rank} {among} ({subject.when})."
"""

Take = Callable[[], Snapshot]
Freeze = Callable[[str, date], Release]


@pytest.fixture
def take(project: Any, inspect: Callable[..., Any], catalogues: Any) -> Take:
    """Everything that the project says and shows now."""

    def snapshot() -> Snapshot:
        hub = inspect(project).public
        return take_snapshot(hub, catalogues, what_is_shown(hub, catalogues))

    return snapshot


@pytest.fixture
def freeze(project: Any, inspect: Callable[..., Any], catalogues: Any) -> Freeze:
    """A release of what the project says now, written where it belongs."""

    def release(version: str, day: date) -> Release:
        made = make_release(version, day, inspect(project).public, (), catalogues)
        project.write(made.path, write_release(made))
        return made

    return release


def _redate(project: Any) -> None:
    for old, new in DATE:
        project.edit("data/timeline.yml", old, new)


def _told(entry: Entry) -> list[tuple[str, str | None, str | None]]:
    return [(t.part, t.before and t.before.de, t.after and t.after.de) for t in entry.turns]


def test_a_corrected_date_with_its_reason_and_all_that_shows_it(project: Any, take: Take) -> None:
    before = take()
    _redate(project)
    project.append("data/timeline.yml", NOTE)
    (entry,) = list_changes(before, take())
    assert (entry.noun, entry.key, entry.kind, entry.weight) == (
        "event",
        "letzter-stollen",
        "correction",
        "significant",
    )
    assert (entry.on, entry.note and entry.note.en) == (date(2026, 11, 20), "Misread.")
    assert _told(entry) == [
        ("date", "31. März 1987", "30. April 1987"),
        ("text", "Am 31. März 1987 ist im Bergbau Schluss.", "Am 30. April 1987 ist im Bergbau Schluss."),
    ]
    reached = {one.address for one in entry.reached}
    assert reached >= {
        *("/", "/en/", "/zeitleiste/", "/en/timeline/", "/themen/berg/", "/en/topics/berg/"),
        "/geschichten/feld-und-stollen/",
        *("/presse/pressemappe-de.zip", "/presse/pressemappe-en.zip"),
    }
    assert not reached & {"/themen/land/", "/fakten/hoefe/", "/aussagen/keine-bergleute/"}


def test_without_a_note_a_change_is_told_without_a_reason(project: Any, take: Take) -> None:
    before = take()
    project.edit("data/timeline.yml", "date: 1987-03-31", "date: 1987-03-31\n  certainty: about")
    (entry,) = list_changes(before, take())
    assert (entry.kind, entry.note, _told(entry)) == ("changed", None, [("certainty", "exact", "about")])


def test_each_note_tells_its_own_part(project: Any, take: Take) -> None:
    before = take()
    _redate(project)
    project.edit("data/timeline.yml", "Stollen schließt, en: Tunnel", "Der Stollen schließt, en: The tunnel")
    other = "{on: 2026-11-21, changed: [label], kind: wording, weight: minor, note: {de: Im Satz., en: In full.}}"
    project.append("data/timeline.yml", NOTE.replace("}]\n", f"}}, {other}]\n"))
    entries = list_changes(before, take())
    assert [(e.kind, [turn.part for turn in e.turns]) for e in entries] == [
        ("correction", ["date", "text"]),
        ("wording", ["label"]),
    ]


def test_a_value_in_the_text_of_an_event_is_explained_at_its_fact(
    project: Any, take: Take, freeze: Freeze, inspect: Callable[..., Any]
) -> None:
    project.append("data/timeline.yml", COUNT)
    before = take()
    freeze("2026.1", date(2026, 11, 1))
    value = "    - {as-of: 2014, value: 102, source: zaehlung}\n"
    note = (
        "  changes: [{on: 2026-11-20, changed: [2014], kind: correction, weight: minor, note: {de: Gut., en: Fine.}}]\n"
    )
    project.edit("data/facts/land.yml", value, value.replace("102", "104") + note)
    assert inspect(project).passes, "nobody rewrote the event"
    (entry,) = list_changes(before, take())
    assert (entry.noun, entry.key) == ("fact", "hoefe")
    assert {"/zeitleiste/", "/en/timeline/", "/themen/berg/"} <= {one.address for one in entry.reached}


def test_who_was_first_stands_otherwise_because_of_an_event(
    project: Any, take: Take, freeze: Freeze, inspect: Callable[..., Any]
) -> None:
    project.append("data/timeline.yml", EVENTS)
    project.write("data/lists.yml", RACE)
    project.append("data/claims.yml", FIRST)
    assert [(p.code, p.values) for p in inspect(project).problems if p.severity == "error"] == []
    before = take()
    assert before.claims["zuerst-im-norden"].events == ("erster-zug", "zweiter-zug")
    project.edit("data/timeline.yml", "date: 1901", "date: 1902")
    (event,) = list_changes(before, take())
    assert (event.key, [turn.claim for turn in event.sentences]) == ("erster-zug", ["zuerst-im-norden"])
    reached = {one.address for one in event.reached}
    assert {"/aussagen/zuerst-im-norden/", "/en/claims/zuerst-im-norden/", "/einbetten/zuerst-im-norden/"} <= reached
    project.edit("data/timeline.yml", "date: 1902", "date: 1904")
    project.edit("data/claims.yml", "zuerst-im-norden:\n  status: published", "zuerst-im-norden:\n  status: draft")
    project.edit(
        "data/claims.yml",
        "zuerst-im-norden:\n  status: draft",
        "zuerst-im-norden:\n  status: examined\n  expect: refuted",
    )
    unsaid = [entry for entry in list_changes(before, take()) if entry.noun == "claim"]
    assert [(e.kind, e.causes, e.events) for e in unsaid] == [("unsaid", (), ("erster-zug",))]


def test_what_comes_and_what_goes(project: Any, take: Take) -> None:
    before = take()
    project.append("data/timeline.yml", EVENTS[: EVENTS.index("zweiter-zug")])
    after = take()
    assert [(e.kind, e.noun, e.key) for e in list_changes(before, after)] == [("new", "event", "erster-zug")]
    assert [(e.kind, e.noun, e.key) for e in list_changes(after, before)] == [("gone", "event", "erster-zug")]


def test_kits_and_the_desk_tell_old_and_new(project: Any, take: Take, catalogues: Any) -> None:
    before = take()
    _redate(project)
    project.edit("data/timeline.yml", "date: 1987-04-30", "date: 1987-04-30\n  certainty: disputed")
    changes = compare_snapshots(before, take())
    assert [change.turn.part for change in changes.events] == ["date", "certainty", "text"]
    assert changes.of((), (), (), ("letzter-stollen",)).events == changes.events
    assert not changes.of((), ())
    assert list(told(changes, catalogues["de"]))[:2] == [
        {"about": "Stollen schließt (Datum)", "before": "31. März 1987", "after": "30. April 1987"},
        {"about": "Stollen schließt (Gewissheit)", "before": "Datum gesichert", "after": "Datum umstritten"},
    ]
    assert "31 March 1987" in write_changes(changes, catalogues["en"])[0]


# --- Releases from before events were kept in full ---


def _labels_alone(project: Any, release: Release) -> bytes:
    """The file of a release as it was written when it kept labels alone, under its own seal."""
    document = json.loads(write_release(release))
    del document["timeline"]
    document["seal"] = seal_of(document)
    written: bytes = (json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()
    project.write(release.path, written)
    return written


def test_a_release_that_knows_labels_alone_is_read_and_given_out_as_it_is(
    project: Any, freeze: Freeze, inspect: Callable[..., Any]
) -> None:
    written = _labels_alone(project, freeze("2026.1", date(2026, 11, 1)))
    inspection = inspect(project)
    assert [problem.code for problem in inspection.problems if problem.severity == "error"] == []
    (release,) = inspection.content.releases
    assert (release.timeline, release.events["letzter-stollen"].de) == ({}, "Stollen schließt")
    assert write_release(release) == written


def test_of_labels_alone_the_label_is_compared(project: Any, freeze: Freeze, inspect: Callable[..., Any]) -> None:
    _labels_alone(project, freeze("2026.1", date(2026, 11, 1)))
    _redate(project)
    assert inspect(project).passes, "nobody knows what date the release had"
    project.edit("data/timeline.yml", "Stollen schließt, en: Tunnel", "Der Stollen schließt, en: The tunnel")
    told = [problem for problem in inspect(project).problems if problem.severity == "error"]
    assert [(problem.code, problem.values["event"]) for problem in told] == [
        ("event-change-unexplained", "letzter-stollen")
    ]


def test_a_reason_stands_alone_where_the_old_date_is_unknown(
    project: Any, take: Take, freeze: Freeze, inspect: Callable[..., Any]
) -> None:
    _labels_alone(project, freeze("2026.1", date(2026, 11, 1)))
    _redate(project)
    project.append("data/timeline.yml", NOTE)
    inspection = inspect(project)
    assert [problem.code for problem in inspection.problems if problem.code.startswith("event-")] == []
    (release,) = inspection.content.releases
    (entry,) = list_changes(release, take())
    assert (entry.kind, entry.turns, entry.note and entry.note.de) == ("correction", (), "Falsch gelesen.")
    project.edit("data/timeline.yml", "on: 2026-11-20", "on: 2026-10-20")
    assert list_changes(release, take()) == (), "a note from before the release is none of its changes"


def test_an_event_that_waits_stands_in_no_release(project: Any, inspect: Callable[..., Any]) -> None:
    """A canary: the list is public, one of its members is not; its id would tell of it in data/releases/."""
    waits = EVENTS.replace("zweiter-zug:\n", "zweiter-zug:\n  publish-at: 2027-01-01\n")
    project.append("data/timeline.yml", waits)
    project.write("data/lists.yml", RACE)
    project.append("data/claims.yml", FIRST)
    hub = inspect(project).public
    assert hub is not None
    assert "zweiter-zug" not in hub.events
    assert {key for claim in hub.claims.values() for key in events_of(claim, hub)} <= {"erster-zug"}
