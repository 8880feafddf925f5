"""Checks: what one noun names exists, addresses are taken once, and the home page shows only what may be said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from brandhub.ground.catalogues import Phrase
from brandhub.ground.moments import parse_moment
from brandhub.ground.problems import Place, Problem
from brandhub.ground.stores import Store
from brandhub.whole import checks
from brandhub.whole.archives import Archive
from brandhub.whole.content import load_content
from brandhub.whole.hidden import UNNAMED
from brandhub.whole.hub import Hub

FARMERS = "bauern-und-bergleute"


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    found = inspect(make_project()).public
    assert isinstance(found, Hub)
    return found


def told(check: Any, hub: Hub) -> list[str]:
    """Codes, with the severity where it is no error."""
    found = [f"{problem.code}{'' if problem.severity == 'error' else ' ' + problem.severity}" for problem in check(hub)]
    return [code for code in found if code != "site-unfilled warning"]


def changed(hub: Hub, table: str, key: str, **fields: Any) -> Hub:
    """The hub with other fields of one entry."""
    entries = dict(getattr(hub, table))
    entries[key] = entries[key].model_copy(update=fields)
    tables: dict[str, Any] = {table: entries}
    return replace(hub, **tables)


def front(hub: Hub, **fields: Any) -> Hub:
    site = hub.site.model_copy(update={"front": hub.site.front.model_copy(update=fields)})
    return replace(hub, site=site)


def test_the_sample_has_no_problem(hub: Hub) -> None:
    for check in (*checks.CHECKS, *checks.TABLES):
        assert told(check, hub) == []


def test_the_home_page_shows_what_exists(hub: Hub) -> None:
    assert told(checks.check_front, front(hub, claim="x")) == ["unknown-claim"]
    assert told(checks.check_front, front(hub, facts=("hoefe", "x"))) == ["unknown-fact"]
    assert told(checks.check_front, front(hub, events=("x",))) == ["unknown-event"]
    hidden = replace(hub, hidden={("fact", "x"): UNNAMED, ("claim", "y"): UNNAMED})
    assert told(checks.check_front, front(hidden, facts=("x",))) == ["refers-to-hidden"]
    assert told(checks.check_front, front(hidden, claim="y")) == ["refers-to-hidden"]
    assert told(checks.check_front, replace(hub, licences={})) == ["unknown-licence"]


@pytest.mark.parametrize("status", ["draft", "published", "examined", "retired"])
@pytest.mark.parametrize("verdict", ["holds", "refuted", "undecidable", "not-comparable", "expired"])
def test_the_home_page_says_only_what_is_ours_and_holds(hub: Hub, status: str, verdict: str) -> None:
    found = changed(hub, "claims", FARMERS, status=status)
    proof = replace(hub.proofs[FARMERS], verdict=verdict)  # type: ignore[arg-type]
    found = replace(found, proofs={**hub.proofs, FARMERS: proof})
    if status in ("examined", "retired"):
        assert told(checks.check_front, found) == [f"claim-{status}-said"]
    else:
        assert told(checks.check_front, found) == ([] if verdict == "holds" else ["claim-said-without-proof"])


def test_what_is_still_to_be_filled_in_is_told_once(hub: Hub) -> None:
    (problem,) = checks.check_front(hub)
    assert (problem.code, problem.severity) == ("site-unfilled", "warning")
    fields = str(problem.values["fields"]).split(", ")
    assert "operator.name" in fields
    assert "privacy.hosting" in fields
    assert len(fields) == len(set(fields)) > 10


def pages(hub: Hub, *rows: dict[str, Any]) -> list[str]:
    known = hub.pages[0]
    made = []
    for number, row in enumerate(rows):
        page = known.model_copy(update={"counterpart": None, **row, "path": f"docs/{number}.md"})
        made.append(page)
    return told(checks.check_pages, replace(hub, pages=tuple(made)))


def test_every_page_has_an_address_of_its_own_in_its_language(hub: Hub) -> None:
    here = {"address": "/a/", "language": "de"}
    there = {"address": "/en/a/", "language": "en"}
    assert pages(hub, here, there) == []
    assert pages(hub, here, here) == ["address-twice"]
    assert pages(hub, here, here, here) == ["address-twice"] * 2
    assert pages(hub, {**here, "language": "en"}) == ["address-language"]
    assert pages(hub, {**there, "language": "de"}) == ["address-language"]
    assert pages(hub, {**here, "counterpart": "/en/a/"}) == ["unknown-page"]
    assert pages(hub, {**here, "counterpart": "/en/a/"}, there) == []
    assert pages(hub, {**here, "address": "/einbetten/x/"}) == ["address-reserved"]
    assert pages(hub, {**here, "address": "/einbetten/x/", "language": "en"}) == ["address-reserved"]


def test_a_story_in_leichte_sprache_takes_its_address(hub: Hub) -> None:
    class Easy:
        path = "stories/x/story.ls.md"

    easy: Any = {"x": Easy()}
    page = hub.pages[0].model_copy(update={"address": "/leichte-sprache/x/", "language": "de", "counterpart": None})
    found = told(checks.check_pages, replace(hub, easy=easy, pages=(page,)))
    assert "address-twice" in found
    other = page.model_copy(update={"address": "/a/", "counterpart": "/leichte-sprache/x/"})
    assert told(checks.check_pages, replace(hub, easy=easy, pages=(other,))) == []


def test_sources_are_out_dated_and_licensed(hub: Hub) -> None:
    undated = hub.sources["chronik"].undated
    assert told(checks.check_sources, changed(hub, "sources", "zaehlung", published=None)) == ["source-undated"]
    assert told(checks.check_sources, changed(hub, "sources", "zaehlung", undated=undated)) == ["source-undated"]
    ahead = changed(hub, "sources", "zaehlung", published=parse_moment("2026-11-24"))
    assert told(checks.check_sources, ahead) == ["date-ahead"]
    today = changed(hub, "sources", "zaehlung", published=parse_moment("2026-11-23"))
    assert told(checks.check_sources, today) == []
    assert told(checks.check_sources, changed(hub, "sources", "zaehlung", licence="x")) == ["unknown-licence"]
    assert told(checks.check_sources, changed(hub, "sources", "zaehlung", family="x")) == ["unknown-source-family"]
    families: Any = {"amtlich": object()}
    grouped = replace(hub, terms=replace(hub.terms, families=families))
    assert told(checks.check_sources, grouped) == ["source-without-family"] * 2
    assert told(checks.check_sources, changed(grouped, "sources", "zaehlung", family="amtlich")) == [
        "source-without-family"
    ]


def test_events_have_happened_and_have_sources(hub: Hub) -> None:
    key = "letzter-stollen"
    assert told(checks.check_events, changed(hub, "events", key, sources=())) == ["event-without-source"]
    assert told(checks.check_events, changed(hub, "events", key, sources=("chronik", "x"))) == ["unknown-source"]
    assert told(checks.check_events, changed(hub, "events", key, topic="x")) == ["unknown-topic"]
    ahead = changed(hub, "events", key, date=parse_moment("2027"))
    assert told(checks.check_events, ahead) == ["date-ahead"]


def test_claims_name_what_exists(hub: Hub) -> None:
    retired = hub.claims["alte-bauern"].retired
    assert retired is not None

    def with_retired(**fields: Any) -> Hub:
        return changed(hub, "claims", "alte-bauern", retired=retired.model_copy(update=fields))

    assert told(checks.check_claims, changed(hub, "claims", FARMERS, topic="x")) == ["unknown-topic"]
    assert told(checks.check_claims, with_retired(instead="x")) == ["unknown-claim"]
    assert told(checks.check_claims, with_retired(instead=None)) == []
    assert told(checks.check_claims, with_retired(meanings=(FARMERS, "x", "y"))) == ["unknown-claim"] * 2
    since = "gaeste-tausend"
    assert told(checks.check_claims, changed(hub, "claims", since, until=2026)) == []
    assert told(checks.check_claims, changed(hub, "claims", since, until=2027)) == ["until-in-future"]
    assert told(checks.check_claims, changed(hub, "claims", since, until=None)) == []


def test_a_retired_claim_is_not_proven_again(hub: Hub) -> None:
    proof = replace(hub.proofs[FARMERS], verdict="refuted")
    refuted = replace(hub, proofs={**hub.proofs, FARMERS: proof})
    assert told(checks.check_claims, refuted) == ["claim-refuted"]
    assert told(checks.check_claims, changed(refuted, "claims", FARMERS, status="retired")) == []


def test_stories_come_in_both_languages_and_name_what_exists(hub: Hub) -> None:
    (slug,) = hub.stories
    versions = hub.stories[slug]

    def told_of(**stories: Any) -> list[str]:
        return told(checks.check_stories, replace(hub, stories={slug: stories}))

    assert told_of(de=versions["de"]) == ["translation-missing warning"]
    assert told_of(en=versions["en"]) == ["translation-missing warning"]
    hidden = replace(hub, hidden={("story", slug): UNNAMED}, stories={slug: {"de": versions["de"]}})
    assert told(checks.check_stories, hidden) == []
    assert told_of(**versions, fr=versions["en"]) == ["not-one-of"]
    for field, code in (("topic", "unknown-topic"), ("image", "unknown-image"), ("contact", "unknown-contact")):
        assert told_of(de=versions["de"].model_copy(update={field: "x"}), en=versions["en"]) == [code]
    for field, code in (("facts", "unknown-fact"), ("claims", "unknown-claim"), ("events", "unknown-event")):
        related = versions["de"].related.model_copy(update={field: ("x",)})
        assert told_of(de=versions["de"].model_copy(update={"related": related}), en=versions["en"]) == [code]


def test_kits_images_and_partners_name_what_exists(hub: Hub) -> None:
    kit = next(iter(hub.kits))
    for field, code in (("topics", "unknown-topic"), ("partners", "unknown-partner"), ("stories", "unknown-story")):
        assert told(checks.check_kits, changed(hub, "kits", kit, **{field: ("x",)})) == [code]
    assert told(checks.check_images, changed(hub, "images", "feld", licence="x")) == ["unknown-licence"]
    assert told(checks.check_images, changed(hub, "images", "feld", topic="x")) == ["unknown-topic"]
    assert told(checks.check_partners, changed(hub, "partners", "beispielamt", kind="x")) == ["unknown-partner-kind"]


def test_a_post_fits_its_length_in_each_language(hub: Hub) -> None:
    key = next(iter(hub.posts))
    post = hub.posts[key]
    text = post.text.model_copy(update={"de": "x" * 10, "en": "x" * 11})
    for limit, found in ((11, []), (10, ["en"]), (9, ["de", "en"])):
        here = changed(hub, "posts", key, text=text, characters=limit)
        problems = [problem for problem in checks.check_posts(here) if problem.code == "post-too-long"]
        assert [problem.values["language"] for problem in problems] == [Phrase.of(f"language.{one}") for one in found]
    lost = changed(hub, "posts", key, text=text.model_copy(update={"de": '{{ fact("x") }}'}), characters=10)
    assert [problem.values["found"] for problem in checks.check_posts(lost)] == [11]


def test_a_table_that_passed_is_looked_at_again_once_anything_has_changed(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def sound(_: Hub) -> Iterator[Problem]:
        looked.append("sound")
        yield from ()

    def wrong(_: Hub) -> Iterator[Problem]:
        looked.append("wrong")
        yield Problem(Place("data/facts/land.yml"), "date-twice", {}, "warning")

    monkeypatch.setattr(checks, "TABLES", (sound, wrong))

    def told_under(circumstances: str) -> list[str]:
        looked.clear()
        archive = Archive(Store(tmp_path, "code"))
        found = [problem.code for problem in checks.check_hub(hub, archive, circumstances, [])]
        archive.save()
        assert "date-twice" in found
        return [*looked]

    assert told_under("0a") == ["sound", "wrong"]
    assert told_under("0a") == ["wrong"]
    assert told_under("0b") == ["sound", "wrong"]
    assert told_under("0a") == ["wrong"]


def test_what_was_written_is_asked_for_gaps(make_project: Callable[[], Any]) -> None:
    project = make_project().edit("data/facts/land.yml", "{de: Höfe, en: Farms}", "{de: AUSFÜLLEN, en: Farms}")
    found = [*checks.check_content(load_content(project.root))]
    assert [(problem.code, problem.place.path) for problem in found] == [("entry-unfilled", "data/facts/land.yml")]
