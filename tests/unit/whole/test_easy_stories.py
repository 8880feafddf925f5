"""Stories in Leichte Sprache: who sees them when, in which words, and where they leave no trace."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from brandhub.products.monday import draw_monday_page
from brandhub.products.portal.links import check_links, page_addresses
from brandhub.products.reach import Reach
from brandhub.products.releases import take_snapshot
from brandhub.products.shown import what_is_shown
from brandhub.whole.hub import Hub
from brandhub.whole.lenient_words import lenient_text
from brandhub.whole.plain_words import plain_text
from brandhub.whole.unfinished import without_unfinished

SLUG = "feld-und-stollen"
PATH = f"stories/{SLUG}/story.ls.md"
ADDRESS = f"/leichte-sprache/{SLUG}/"
GERMAN = f"stories/{SLUG}/story.de.md"
STAMP = "translation-of: ca0cde 9c019f d8ab92 16bdc4 58243c 3b13e1 d01151 b44b86\n"


def easy(body: str = "Das ist ein Hof.", head: str = "") -> str:
    return (
        f"---\ntitle: Der Hof\nsummary: Das ist ein Text über den Hof.\nstatus: published\n{STAMP}{head}---\n\n{body}\n"
    )


@pytest.fixture
def public(project: Any, inspect: Callable[..., Any]) -> Callable[..., Hub]:
    """The public hub of the sample with such a story, without any problem of its own."""

    def make(body: str = "Das ist ein Hof.", head: str = "", today: str = "2026-11-23") -> Hub:
        project.write(PATH, easy(body, head))
        inspection = inspect(project, today=today)
        assert [p.code for p in inspection.problems if p.code != "site-unfilled"] == []
        assert isinstance(inspection.public, Hub)
        return inspection.public

    return make


def test_it_stands_apart_from_the_languages(public: Callable[..., Hub]) -> None:
    hub = public()
    assert set(hub.stories[SLUG]) == {"de", "en"}
    assert set(hub.easy) == {SLUG}
    assert hub.easy[SLUG].language == "de"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{{ fact("hoefe") }}', "Ungefähr 100 Höfe"),
        ('Es gab {{ fact("hoefe", as_of="2010", form="value") }} Höfe', "Es gab 110 Höfe"),
        ('{{ fact("hoefe", form="when") }}', "Im Jahr 2014"),
        ('{{ fact("bauern") }}', "Mehr als 100 Bäuerinnen und Bauern"),
        ('{{ event("letzter-stollen", form="when") }}', "Vor mehr als 35 Jahren"),
    ],
)
def test_references_have_plain_words(body: str, said: str, public: Callable[..., Hub]) -> None:
    hub = public(body)
    assert plain_text(body, hub, "de", easy=True) == said
    assert lenient_text(body, hub, "de", easy=True) == said


def test_a_claim_has_a_sentence_of_its_own(project: Any, public: Callable[..., Hub]) -> None:
    project.edit(
        "data/claims.yml",
        "  question: {de: Gibt es mehr Bauern",
        '  easy: "{when} gab es {relation} {left.noun} {than} {right.noun}."\n  question: {de: Gibt es mehr Bauern',
    )
    hub = public('{{ claim("bauern-und-bergleute") }}')
    said = "Im Jahr 2014 gab es mehr Bäuerinnen und Bauern als Bergleute."
    assert plain_text(hub.easy[SLUG].body, hub, "de", easy=True).strip() == said
    assert hub.sentence("bauern-und-bergleute", "de") != said


def test_a_claim_that_no_longer_holds_stops_the_text(project: Any, inspect: Callable[..., Any]) -> None:
    project.edit(
        "data/claims.yml",
        "  question: {de: Gibt es mehr Bauern",
        '  easy: "{when} gab es {relation} {left.noun} {than} {right.noun}."\n  question: {de: Gibt es mehr Bauern',
    )
    project.edit(
        "data/claims.yml",
        "  operator: more-than\n  left: {fact: bauern",
        "  operator: fewer-than\n  left: {fact: bauern",
    )
    project.write(PATH, easy('{{ claim("bauern-und-bergleute") }}'))
    inspection = inspect(project)
    assert not inspection.passes
    assert PATH in {p.place.path for p in inspection.problems if p.code == "claim-said-without-proof"}
    assert inspection.public.sentence("bauern-und-bergleute", "de", "easy") is None


def test_draft_and_embargo_keep_it_out(project: Any, inspect: Callable[..., Any]) -> None:
    project.write(PATH, easy(head="publish-at: 2026-12-01T09:00+01:00\n"))
    before, after = inspect(project, today="2026-12-01"), inspect(project, today="2026-12-02")
    assert (set(before.public.easy), set(before.whole.easy), set(after.public.easy)) == (set(), {SLUG}, {SLUG})
    project.write(PATH, easy().replace("published", "draft"))
    assert set(inspect(project).public.easy) == set()


def test_it_waits_for_its_german_story(project: Any, inspect: Callable[..., Any]) -> None:
    project.write(PATH, easy()).edit(GERMAN, "status: published", "status: published\npublish-at: 2026-12-24")
    before, after = inspect(project), inspect(project, today="2026-12-24")
    assert ADDRESS not in page_addresses(before.public)
    assert ADDRESS in page_addresses(after.public)


def test_nobody_demands_it_but_the_monday_page_lists_it(project: Any, inspect: Callable[..., Any]) -> None:
    def listed() -> list[str]:
        page = draw_monday_page(inspect(project), datetime(2026, 11, 30, tzinfo=UTC))
        return [entry.key for entry in dict(page.sections)["translations"]]

    assert "translation-missing" not in {problem.code for problem in inspect(project).problems}
    assert listed() == ["easy-missing"]
    project.write(PATH, easy())
    assert listed() == []


def test_other_files_are_still_told(project: Any, inspect: Callable[..., Any]) -> None:
    project.write(f"stories/{SLUG}/story.fr.md", easy())
    assert "story-file" in {problem.code for problem in inspect(project).problems}


def test_its_own_topic_picture_and_contact_must_exist(project: Any, inspect: Callable[..., Any]) -> None:
    project.write(PATH, easy(head="topic: burg\nimage: felt\ncontact: niemand\nrelated: {facts: [hofe]}\n"))
    inspection = inspect(project)
    codes = {problem.code for problem in inspection.problems if problem.place.path == PATH}
    assert codes == {"unknown-topic", "unknown-image", "unknown-contact", "unknown-fact"}
    assert set(without_unfinished(inspection.whole).easy) == set()


def test_links_to_it_and_in_it_are_followed(project: Any, public: Callable[..., Hub]) -> None:
    hub = public(f"[Noch einmal]({ADDRESS})\n\n[Falsch](/leichte-sprache/falsch/)")
    (problem,) = list(check_links(hub))
    assert (problem.code, problem.values["found"]) == ("link-broken", "/leichte-sprache/falsch/")


def test_a_noun_may_be_divided(project: Any, public: Callable[..., Hub], catalogues: Any) -> None:
    before = take_snapshot(public(), catalogues).facts["hoefe"]
    project.edit("data/facts/land.yml", "many: Höfe}", "many: Höfe, easy: Hö-fe}")
    body = '{{ fact("hoefe") }}'
    hub = public(body)
    assert plain_text(body, hub, "de", easy=True) == "Ungefähr 100 Hö-fe"
    assert plain_text(body, hub, "de") == "102 Höfe"
    assert take_snapshot(hub, catalogues).facts["hoefe"] == before, "the words are the same: nothing to explain"


LEGAL = "docs/leichte-sprache/impressum.md"


def legal(address: str, body: str) -> str:
    return f"---\ntitle: Impressum\nsummary: Das ist ein Text.\nlanguage: de\naddress: {address}\n---\n\n{body}\n"


def test_pages_below_the_overview_follow_its_rules(project: Any, inspect: Callable[..., Any]) -> None:
    project.write(LEGAL, legal("/leichte-sprache/impressum/", "Die Seite wird gemacht."))
    assert [p.code for p in inspect(project).problems if p.place.path == LEGAL] == ["easy-language"]
    project.write(LEGAL, legal("/impressum/", "Die Seite wird gemacht."))
    assert [p for p in inspect(project).problems if p.place.path == LEGAL] == []


def test_no_page_takes_its_address(project: Any, inspect: Callable[..., Any]) -> None:
    project.write(PATH, easy()).write(LEGAL, legal(ADDRESS, "Das ist ein Text."))
    (problem,) = (p for p in inspect(project).problems if p.code == "address-twice")
    assert (problem.place.path, problem.values["other"]) == (LEGAL, PATH)


def test_releases_know_it(public: Callable[..., Hub], catalogues: Any) -> None:
    snapshot = take_snapshot(public(), catalogues)
    assert snapshot.stories[SLUG]["ls"] == "Der Hof"


def test_its_reach_follows_its_numbers(project: Any, public: Callable[..., Hub], catalogues: Any) -> None:
    body = 'Es gab {{ fact("hoefe", form="value") }} Höfe.'
    before = public(body)
    shown = what_is_shown(before, catalogues)[ADDRESS]
    assert (shown.title, shown.facts) == ("Der Hof", ("hoefe",))
    project.edit("data/facts/land.yml", "as-of: 2014, value: 102", "as-of: 2014, value: 103")
    same = public(body)
    assert Reach(same, catalogues).pages[ADDRESS] == Reach(before, catalogues).pages[ADDRESS]  # both „ungefähr 100“
    project.edit("data/facts/land.yml", "as-of: 2014, value: 103", "as-of: 2014, value: 109")
    assert Reach(public(body), catalogues).pages[ADDRESS] != Reach(before, catalogues).pages[ADDRESS]


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("Eins.\nZwei.\n\nDrei.\n", "Eins.  \nZwei.\n\nDrei.  \n"),
        ("Eins.  \nZwei.", "Eins.  \nZwei."),
        ('Das war {{ fact("hoefe", form="when") }}:\nEs gab Höfe.', "Das war im Jahr 2014:  \nEs gab Höfe."),
        ('Es gab:\n{{ fact("hoefe") }}\nDas war gut.', "Es gab:  \nUngefähr 100 Höfe  \nDas war gut."),
    ],
)
def test_every_line_stays_a_line(written: str, drawn: str, public: Callable[..., Hub]) -> None:
    assert plain_text(written, public(), "de", easy=True) == drawn
