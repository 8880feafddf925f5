"""Unfinished: the preview leaves out what names something that there is not, and all that rests on it; no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.whole.hub import Hub
from brandhub.whole.unfinished import without_unfinished

FARMERS, EVENT, SLUG = "bauern-und-bergleute", "letzter-stollen", "feld-und-stollen"
TABLES = ("images", "events", "series", "claims", "partners", "proofs", "pictures", "kits", "stories", "easy")


@pytest.fixture(scope="module")
def hub(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> Hub:
    project = make_project()
    project.write(
        f"stories/{SLUG}/story.ls.md",
        '---\ntitle: Felder\nsummary: Über Felder.\nstatus: published\ntranslation-of: "000000"\n---\n\n'
        "Das ist ein Feld.\n",
    )
    found = inspect(project).public
    assert isinstance(found, Hub)
    return found


def lost(hub: Hub, changed: Hub) -> dict[str, list[str]]:
    """What of each table is left out, but for the entry that a test has taken out itself."""
    found = without_unfinished(changed)
    gone = {name: sorted({*getattr(hub, name)} - {*getattr(found, name)}) for name in TABLES}
    return {name: keys for name, keys in gone.items() if keys}


def without(hub: Hub, table: str, key: str) -> Hub:
    tables: dict[str, Any] = {table: {one: entry for one, entry in getattr(hub, table).items() if one != key}}
    return replace(hub, **tables)


def with_(hub: Hub, table: str, key: str, **fields: Any) -> Hub:
    tables: dict[str, Any] = {
        table: {**getattr(hub, table), key: getattr(hub, table)[key].model_copy(update=fields)},
    }
    return replace(hub, **tables)


def with_story(hub: Hub, language: str, **fields: Any) -> Hub:
    story = hub.stories[SLUG][language].model_copy(update=fields)
    return replace(hub, stories={SLUG: {**hub.stories[SLUG], language: story}})


def related(hub: Hub, field: str) -> Any:
    return hub.stories[SLUG]["de"].related.model_copy(update={field: ("x",)})


def test_what_is_whole_stays(hub: Hub) -> None:
    assert lost(hub, hub) == {}
    assert without_unfinished(hub) == hub


@pytest.mark.parametrize(
    ("table", "key", "fields", "gone"),
    [
        ("images", "feld", {"licence": "x"}, {"images": ["feld"], "pictures": ["feld"]}),
        ("images", "feld", {"topic": "x"}, {"images": ["feld"], "pictures": ["feld"]}),
        ("events", EVENT, {"sources": ()}, {"events": [EVENT]}),
        ("events", EVENT, {"sources": ("chronik", "x")}, {"events": [EVENT]}),
        ("events", EVENT, {"topic": "x"}, {"events": [EVENT]}),
        ("claims", FARMERS, {"topic": "x"}, {"claims": [FARMERS], "proofs": [FARMERS]}),
        ("partners", "beispielamt", {"kind": "x"}, {"partners": ["beispielamt"]}),
        ("kits", "land", {"topics": ("land", "x")}, {"kits": ["land"]}),
        ("kits", "land", {"partners": ("x",)}, {"kits": ["land"]}),
        ("kits", "land", {"partners": ("beispielamt",)}, {}),
    ],
)
def test_what_names_something_unknown_is_left_out(
    hub: Hub, table: str, key: str, fields: dict[str, Any], gone: dict[str, list[str]]
) -> None:
    found = lost(hub, with_(hub, table, key, **fields))
    stories = {"stories": [SLUG], "easy": [SLUG]}
    # The story of the sample shows the picture, the event and the claim.
    assert {name: keys for name, keys in found.items() if name not in stories} == gone


def test_a_story_falls_with_what_it_names(hub: Hub) -> None:
    for fields in ({"topic": "x"}, {"image": "x"}, {"contact": "x"}):
        changes: dict[str, Any] = fields
        assert lost(hub, with_story(hub, "de", **changes)) == {"easy": [SLUG]}
        assert {*without_unfinished(with_story(hub, "de", **changes)).stories[SLUG]} == {"en"}
        assert {*without_unfinished(with_story(hub, "en", **changes)).stories[SLUG]} == {"de"}
        assert lost(hub, with_story(hub, "en", **changes)) == {}
    for field in ("facts", "claims", "events"):
        assert {*without_unfinished(with_story(hub, "en", related=related(hub, field))).stories[SLUG]} == {"de"}
    both = with_story(with_story(hub, "de", topic="x"), "en", topic="x")
    assert lost(hub, both) == {"stories": [SLUG], "easy": [SLUG]}


def test_a_version_in_leichte_sprache_names_some_things_itself(hub: Hub) -> None:
    for fields in ({"topic": "x"}, {"image": "x"}, {"contact": "x"}, {"related": related(hub, "facts")}):
        changes: dict[str, Any] = fields
        assert lost(hub, with_(hub, "easy", SLUG, **changes)) == {"easy": [SLUG]}
    contact = hub.stories[SLUG]["de"].contact
    assert lost(hub, with_(hub, "easy", SLUG, topic="land", image="feld", contact=contact)) == {}


def test_a_fact_falls_with_its_source_and_a_claim_with_its_facts(hub: Hub) -> None:
    found = lost(hub, without(hub, "sources", "zaehlung"))
    assert "hoefe" in found["series"]
    assert FARMERS in found["claims"] == found["proofs"]
    assert "bergleute" not in found["series"], "it rests on another source"
    assert "keine-bergleute" not in found["claims"]
    fallen = lost(hub, without(hub, "topics", "berg"))
    assert {"bergleute", "gaeste"} <= {*fallen["series"]}
    assert "hoefe" not in fallen["series"]


def test_a_claim_falls_with_its_successor_and_the_source_of_what_was_said(hub: Hub) -> None:
    retired = hub.claims["alte-bauern"].retired
    assert retired is not None
    gone = with_(hub, "claims", "alte-bauern", retired=retired.model_copy(update={"instead": "x"}))
    assert "alte-bauern" in lost(hub, gone)["claims"]
    assert lost(hub, with_(hub, "claims", "alte-bauern", retired=retired.model_copy(update={"instead": None}))) == {}
    unproven = without(hub, "proofs", FARMERS)
    assert "claims" not in lost(hub, unproven), "what has no proof yet rests on nothing"
