"""The change log: what became of every fact and claim, why, and what it reaches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from brandhub.models.releases import Release, Snapshot
from brandhub.products.change_log import Entry, list_changes, write_log
from brandhub.products.releases import make_release, take_snapshot, write_release
from brandhub.products.shown import plain, what_is_shown

OLD = "    - {as-of: 2014, value: 102, source: zaehlung}\n"
WHY = "note: {de: Zählfehler., en: Miscount.}"
NOTE = f"  changes: [{{on: 2026-11-20, changed: [2014], kind: correction, weight: minor, {WHY}}}]\n"

Take = Callable[[], Snapshot]


@pytest.fixture
def take(project: Any, inspect: Callable[..., Any], catalogues: Any) -> Take:
    """Everything that the project says and shows now."""

    def snapshot() -> Snapshot:
        hub = inspect(project).public
        return take_snapshot(hub, catalogues, what_is_shown(hub, catalogues))

    return snapshot


def _kinds(entries: tuple[Entry, ...]) -> list[tuple[str, str, str]]:
    return [(entry.kind, entry.noun, entry.key) for entry in entries]


def test_nothing_changed_is_nothing_told(take: Take) -> None:
    assert list_changes(take(), take()) == ()


def test_a_correction_and_everything_it_reaches(project: Any, take: Take) -> None:
    before = take()
    project.edit("data/facts/land.yml", OLD, OLD.replace("102", "104") + NOTE)
    (entry,) = list_changes(before, take())
    assert (entry.kind, entry.key, entry.owner, entry.weight, entry.on) == (
        "correction",
        "hoefe",
        "beispielamt",
        "minor",
        date(2026, 11, 20),
    )
    assert [(turn.before.de, turn.after.de) for turn in entry.turns if turn.before and turn.after] == [
        ("102 Höfe (2014)", "104 Höfe (2014)")
    ]
    assert entry.note is not None
    assert entry.note.en == "Miscount."
    assert [follow.fact for follow in entry.values] == ["bauern"], "what is derived stands in the reach"
    assert [turn.claim for turn in entry.sentences] == ["bauern-und-bergleute"]
    reached = {reached.address for reached in entry.reached}
    assert reached >= {
        "/",
        "/en/",
        "/fakten/hoefe/",
        "/fakten/bauern/",
        "/aussagen/bauern-und-bergleute/",
        "/en/claims/bauern-und-bergleute/",
        "/geschichten/feld-und-stollen/",
        "/grafiken/hoefe-de.svg",
        "/einbetten/hoefe/",
        "/en/embed/hoefe/chart/",
        "/einbetten/bauern-und-bergleute/",
        "/presse/kits/land-de.zip",
        "/presse/pressemappe-en.zip",
    }
    assert not reached & {
        "/fakten/gaeste/",
        "/aussagen/gaeste-tausend/",
        "/grafiken/gaeste-de.svg",
        "/einbetten/gaeste/",
    }


def test_a_new_value_is_an_update_of_its_own(project: Any, take: Take) -> None:
    before = take()
    old = "    - {as-of: 2014, value: 1050, source: zaehlung}\n"
    project.edit("data/facts/berg.yml", old, f"{old}    - {{as-of: 2015, value: 1100, source: zaehlung}}\n")
    (entry,) = list_changes(before, take())
    assert (entry.kind, entry.key, entry.note) == ("new-value", "gaeste", None)
    assert [turn.before for turn in entry.turns] == [None]


def test_a_correction_and_a_new_value_of_one_fact_stand_apart(project: Any, take: Take) -> None:
    before = take()
    more = "    - {as-of: 2015, value: 99, source: zaehlung}\n"
    project.edit("data/facts/land.yml", OLD, OLD.replace("102", "104") + more + NOTE)
    assert _kinds(list_changes(before, take())) == [("correction", "fact", "hoefe"), ("new-value", "fact", "hoefe")]


def test_a_reworded_and_a_retired_claim(project: Any, take: Take) -> None:
    before = take()
    project.edit("data/claims.yml", "arbeiten in Musterstadt {none}", "gibt es in Musterstadt {none}")
    project.edit("data/claims.yml", "von-ausserhalb:\n  status: published", "von-ausserhalb:\n  status: retired")
    retired = "  value: 33\n  retired: {on: 2026-11-20, reason: {de: Grob., en: Coarse.}, instead: keine-bergleute}\n"
    project.edit("data/claims.yml", "  value: 33\n", retired)
    entries = list_changes(before, take())
    assert _kinds(entries) == [("wording", "claim", "keine-bergleute"), ("retired", "claim", "von-ausserhalb")]
    assert entries[1].instead == "keine-bergleute"
    assert entries[1].note is not None
    assert entries[1].turns[0].after is None


def test_a_verdict_that_flips_names_its_cause(project: Any, take: Take) -> None:
    before = take()
    project.edit("data/facts/land.yml", "as-of: 2010, value: 110", "as-of: 2010, value: 90")
    flipped = [entry for entry in list_changes(before, take()) if entry.kind == "verdict"]
    assert [(e.key, e.causes) for e in flipped] == [("hoefe-zuwachs", ("hoefe",))]
    assert [(t.before.de, t.after.de) for t in flipped[0].turns if t.before and t.after] == [("refuted", "holds")]


def test_what_comes_and_what_goes(project: Any, take: Take) -> None:
    before = take()
    text = (project.root / "data/claims.yml").read_text(encoding="utf-8")
    start = text.index("keine-bergleute:")
    end = text.index("hoefe-zuwachs:")
    entry = text[start:end].replace("keine-bergleute:", "keine-leute:")
    project.append("data/claims.yml", entry)
    after = take()
    assert _kinds(list_changes(before, after)) == [("new", "claim", "keine-leute")]
    assert _kinds(list_changes(after, before)) == [("gone", "claim", "keine-leute")]


def test_the_chapters_are_newest_first(project: Any, take: Take, inspect: Callable[..., Any], catalogues: Any) -> None:
    def release(version: str) -> Release:
        return make_release(version, date(2026, 11, 1), inspect(project).public, (), catalogues)

    first = release("2026.1")
    assert write_log((), take()) == ()
    project.edit("data/facts/land.yml", OLD, OLD.replace("102", "104") + NOTE)
    second = release("2026.2")
    since, newer, oldest = write_log((first, second), take())
    assert (since.release, since.entries) == (None, ())
    assert newer.release is second
    assert _kinds(newer.entries) == [("correction", "fact", "hoefe")]
    assert (oldest.release, oldest.is_first, oldest.entries) == (first, True, ())


def test_words_of_the_program_are_told_without_a_reason(take: Take) -> None:
    before = take()
    document = before.model_dump(mode="json", by_alias=True)
    document["facts"]["gaeste"]["observations"][0]["text"]["de"] = "neunhundertneunzig Gäste (2012)"
    (entry,) = list_changes(Snapshot.model_validate(document), before)
    assert (entry.kind, entry.key, entry.note) == ("wording", "gaeste", None)


def test_checksums_need_values() -> None:
    assert plain({"b": (Fraction(1, 3), {2, 1}), "a": str}) == {"b": ["1/3", [1, 2]], "a": "str"}
    with pytest.raises(TypeError):
        plain(object())


def test_a_term_renamed_for_all_needs_one_note(
    project: Any, take: Take, inspect: Callable[..., Any], catalogues: Any
) -> None:
    before = take()
    release = make_release("2026.1", date(2026, 11, 1), inspect(project).public, (), catalogues)
    project.write(release.path, write_release(release))
    project.edit("data/terms.yml", "label: {de: Betriebe, en: ", "label: {de: Landwirtschaftliche Betriebe, en: ")
    told = [p for p in inspect(project).problems if p.severity == "error"]
    assert [(p.code, p.place.path, p.values["id"]) for p in told] == [
        ("term-change-unexplained", "data/terms.yml", "betriebe")
    ]
    (entry,) = (entry for entry in list_changes(before, take()) if entry.key == "hoefe")
    assert (entry.kind, entry.note, [turn.part for turn in entry.turns]) == ("wording", None, ["basis"])
    note = "{on: 2026-11-20, kind: method, weight: significant, note: {de: Genauer gesagt., en: Said precisely.}}"
    project.edit("data/terms.yml", "    label: {de: Landwirt", f"    changes: [{note}]\n    label: {{de: Landwirt")
    assert inspect(project).passes
    (entry,) = (entry for entry in list_changes(before, take()) if entry.key == "hoefe")
    assert (entry.kind, entry.on, entry.note and entry.note.de) == ("method", date(2026, 11, 20), "Genauer gesagt.")
    release = make_release("2026.2", date(2026, 11, 21), inspect(project).public, (), catalogues)
    project.write(release.path, write_release(release))
    assert inspect(project).passes, "the release knows the note and the name"
    project.edit("data/terms.yml", "Landwirtschaftliche Betriebe, en: ", "Betriebe auf dem Land, en: ")
    assert not inspect(project).passes, "an old note explains no new change"
    late = note.replace("2026-11-20", "2026-11-10")
    project.edit("data/terms.yml", f"changes: [{note}]", f"changes: [{note}, {late.replace('method', 'wording')}]")
    codes = [p.code for p in inspect(project).problems if p.severity == "error"]
    assert codes == ["dated-before-release"]


LIST = """gebiete:
  status: published
  label: {de: Tiere, en: Animals}
  among: {de: Mühlen, en: mills}
  as-of: 2014
  members: [{fact: hoefe}, {fact: bauernhoefe}]
  complete: {reason: {de: So steht es da., en: It says so.}, source: zaehlung}
"""


def test_whoever_changes_a_list_tells_why_its_claims_read_otherwise(
    project: Any, inspect: Callable[..., Any], catalogues: Any
) -> None:
    facts = (project.root / "data/facts/land.yml").read_text(encoding="utf-8")
    entry = facts[facts.index("hoefe:") : facts.index("bauern:")]
    project.append("data/facts/land.yml", entry.replace("hoefe:", "bauernhoefe:", 1).replace("102", "50"))
    project.write("data/lists.yml", LIST)
    project.append(
        "data/claims.yml",
        "meiste:\n  status: published\n  topic: land\n  operator: largest\n  adjective: viel\n  list: gebiete\n"
        "  subject: {fact: hoefe}\n  question: {de: Wie viele Höfe?, en: How many farms?}\n  wording:\n"
        '    de: "{name}: {subject} ({subject.as-of}), {rank.e} {among}."\n'
        '    en: "{name}: {subject} ({subject.as-of}), the {rank} {among}."\n',
    )
    release = make_release("2026.1", date(2026, 11, 1), inspect(project).public, (), catalogues)
    assert release.claims["meiste"].sentence is not None
    project.write(release.path, write_release(release))
    assert [p.code for p in inspect(project).problems if p.severity == "error"] == []
    project.edit("data/lists.yml", "among: {de: Mühlen, en: mills}", "among: {de: Höfe, en: farms}")
    told = [p for p in inspect(project).problems if p.severity == "error"]
    assert [(p.code, p.values["claim"]) for p in told] == [("claim-change-unexplained", "meiste")]


def test_what_stands_around_a_sentence_is_told_with_it(project: Any, take: Take) -> None:
    before = take()
    why = "changes: [{on: 2026-11-20, kind: correction, weight: minor, note: {de: Es fehlte., en: Missing.}}]"
    caveat = "caveat: {de: Ohne Schichtdienst., en: Without shifts.}"
    head = "von-ausserhalb:\n  status: published\n"
    project.edit("data/claims.yml", head, f"{head}  {caveat}\n  {why}\n")
    project.edit("data/claims.yml", "{de: Gibt es neue Höfe?, en: Are there new farms?}", "{de: Neue Höfe?, en: New?}")
    corrected, wording = list_changes(before, take())
    assert (corrected.key, corrected.kind, corrected.note and corrected.note.de) == (
        "von-ausserhalb",
        "correction",
        "Es fehlte.",
    )
    assert [(t.part, t.before, t.after and t.after.de) for t in corrected.turns] == [
        ("caveat", None, "Ohne Schichtdienst.")
    ]
    assert (wording.key, wording.kind, [turn.part for turn in wording.turns]) == (
        "hoefe-zuwachs",
        "wording",
        ["question"],
    )


def test_a_caveat_is_told_although_the_sentence_follows_a_fact(project: Any, take: Take) -> None:
    before = take()
    project.edit("data/facts/land.yml", OLD, OLD.replace("102", "104") + NOTE)
    head = "bauern-und-bergleute:\n  status: published\n"
    project.edit("data/claims.yml", head, f"{head}  caveat: {{de: Ohne Pacht., en: Without leases.}}\n")
    entries = [entry for entry in list_changes(before, take()) if entry.noun == "claim"]
    assert [(e.key, e.kind, [turn.part for turn in e.turns]) for e in entries] == [
        ("bauern-und-bergleute", "wording", ["caveat"])
    ]


def test_the_sentence_in_easy_language_is_told_where_people_changed_it(project: Any, take: Take) -> None:
    easy, other = (
        "{when} gab es {relation} {left.noun} {than} {right.noun}.",
        "{when}: {relation} {left.noun} {than} {right.noun}.",
    )
    place = "  question: {de: Gibt es mehr Bauern"
    project.edit("data/claims.yml", place, f'  easy: "{easy}"\n{place}')
    before = take()
    assert before.claims["bauern-und-bergleute"].easy is not None
    project.edit("data/claims.yml", easy, other)
    (entry,) = list_changes(before, take())
    assert (entry.key, entry.kind, [turn.part for turn in entry.turns]) == ("bauern-und-bergleute", "wording", ["easy"])
    document = before.model_dump(mode="json", by_alias=True)
    document["claims"]["bauern-und-bergleute"]["easy"] = None
    assert list_changes(Snapshot.model_validate(document), take()) == (), "a release from before knows of none"


def _noted(*notes: str) -> str:
    told = ", ".join(
        f"{{on: 2026-11-20, {note}, note: {{de: Darum {i}., en: Because.}}}}" for i, note in enumerate(notes)
    )
    return f"  changes: [{told}]\n"


REWORDED = "arbeiten in Musterstadt {none}", "gibt es in Musterstadt {none}"
ASKED = "{de: Gibt es noch Bergleute?, en: Are there still miners?}"


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        (["kind: wording, weight: minor"], [("wording", ["sentence", "question"])]),
        (
            [
                "changed: [sentence], kind: wording, weight: minor",
                "changed: [question], kind: correction, weight: minor",
            ],
            [("correction", ["question"]), ("wording", ["sentence"])],
        ),
        (
            ["changed: [question], kind: correction, weight: minor", "kind: wording, weight: minor"],
            [("correction", ["question"]), ("wording", ["sentence"])],
        ),
        (
            ["changed: [question], kind: correction, weight: minor"],
            [("correction", ["question"]), ("wording", ["sentence"])],
        ),
        (["changed: [caveat], kind: correction, weight: minor"], [("wording", ["sentence", "question"])]),
        (
            ["kind: correction, weight: minor", "kind: wording, weight: minor"],
            [("correction", ["sentence", "question"]), ("wording", ["sentence", "question"])],
        ),
        ([], [("wording", ["sentence", "question"])]),
    ],
)
def test_each_note_of_a_claim_tells_of_its_parts(
    notes: list[str], told: list[tuple[str, list[str]]], project: Any, take: Take
) -> None:
    before = take()
    project.edit("data/claims.yml", *REWORDED)
    more = "{de: Arbeiten hier Bergleute?, en: Do miners work here?}"
    project.edit(
        "data/claims.yml", f"  question: {ASKED}\n", f"  question: {more}\n" + (_noted(*notes) if notes else "")
    )
    entries = [entry for entry in list_changes(before, take()) if entry.key == "keine-bergleute"]
    assert [(entry.kind, [turn.part for turn in entry.turns]) for entry in entries] == told
    assert all(entry.note is not None for entry in entries if entry.kind == "correction")


def test_a_correction_beside_a_retirement_is_told(project: Any, take: Take) -> None:
    before = take()
    project.edit("data/claims.yml", "von-ausserhalb:\n  status: published", "von-ausserhalb:\n  status: retired")
    retired = "  value: 33\n  retired: {on: 2026-11-20, reason: {de: Grob., en: Coarse.}, instead: keine-bergleute}\n"
    caveat = "  caveat: {de: Ohne Schichtdienst., en: Without shifts.}\n"
    note = _noted("changed: [caveat], kind: correction, weight: minor")
    project.edit("data/claims.yml", "  value: 33\n", retired + caveat + note)
    entries = list_changes(before, take())
    assert [(entry.kind, [turn.part for turn in entry.turns]) for entry in entries] == [
        ("correction", ["caveat"]),
        ("retired", ["sentence"]),
    ]


NEW_OWNER = (
    "hofkammer:\n  status: published\n  name: Hofkammer\n  kind: amt\n"
    "  role: {de: Führt die Höfe., en: Keeps the farms.}\n"
)


def test_who_answers_for_a_fact_is_told(project: Any, take: Take) -> None:
    project.append("data/partners.yml", NEW_OWNER)
    before = take()
    why = "note: {de: Das Amt zählt nicht mehr., en: The office counts no more.}"
    note = f"  changes: [{{on: 2026-11-20, changed: [owner], kind: wording, weight: minor, {why}}}]\n"
    farms = "en: Farms with a field of their own.}\n  owner: "
    project.edit("data/facts/land.yml", f"{farms}beispielamt", f"{farms}hofkammer")
    project.edit("data/facts/land.yml", OLD, OLD + note)
    (entry,) = [entry for entry in list_changes(before, take()) if entry.key == "hoefe"]
    assert [(turn.part, turn.before and turn.before.de, turn.after and turn.after.de) for turn in entry.turns] == [
        ("owner", "Amt für Beispiele", "Hofkammer")
    ]
