"""Visibility: who is seen when. A version in Leichte Sprache has a status of its own; a story lends it none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from brandhub.ground.clock import BERLIN
from brandhub.whole.content import Content, load_content
from brandhub.whole.visibility import ended_images, visible_content

EASY = "stories/feld-und-stollen/story.ls.md"
TEXT = "---\ntitle: Felder\nsummary: Über Felder.\nstatus: {status}\n---\n\nHier gibt es Felder.\n"


@pytest.mark.parametrize(("status", "seen"), [("published", ["feld-und-stollen"]), ("draft", [])])
def test_a_version_in_easy_language_is_public_when_it_says_so(
    status: str, seen: list[str], make_project: Callable[[], Any], inspect: Callable[..., Any]
) -> None:
    project = make_project().write(EASY, TEXT.format(status=status))
    assert [*inspect(project).public.easy] == seen


def test_nor_is_it_seen_where_the_story_is_not(make_project: Callable[[], Any], inspect: Callable[..., Any]) -> None:
    project = make_project().write(EASY, TEXT.format(status="published"))
    project.edit("stories/feld-und-stollen/story.de.md", "status: published", "status: draft")
    assert [*inspect(project).public.easy] == []


# --- Who is seen when ---


NOW = datetime(2026, 11, 23, 12, tzinfo=BERLIN)
HOUR = timedelta(hours=1)
BORNE = {
    "fact": "facts", "claim": "claims", "event": "events", "partner": "partners", "list": "lists", "image": "images",
    "kit": "kits", "boilerplate": "boilerplates", "post": "posts", "source": "sources", "topic": "topics",
    "area": "areas", "unit": "units", "basis": "bases", "source-family": "families", "licence": "licences",
    "partner-kind": "partner_kinds", "name": "names",
}  # fmt: skip


@pytest.fixture(scope="module")
def content(make_project: Callable[[], Any]) -> Content:
    """One entry of every kind, and a version in Leichte Sprache."""
    project = make_project().write(EASY, TEXT.format(status="published"))
    among = "label: {de: Gruppen, en: groups}, among: {de: Gruppen, en: groups}"
    members = "as-of: 2014, members: [{fact: beschaeftigte}, {fact: gaeste}]"
    project.write("data/lists.yml", f"gruppen: {{status: published, {among}, {members}}}\n")
    project.append(
        "data/terms.yml", "names:\n  zwoelf-gaerten: {name: Zwölf Gärten e. V., what: {de: Ein Verein, en: A club}}\n"
    )
    project.append(
        "data/terms.yml",
        "source-families:\n  amtlich: {label: {de: Amtlich, en: Official}, text: {de: Ämter., en: Offices.}}\n",
    )
    found = load_content(project.root)
    assert not found.problems
    return found


def an_entry(content: Content, name: str) -> tuple[str, Any]:
    return next(iter(getattr(content, name).items()))


def seen_with(content: Content, name: str, key: str, entry: Any, *, preview: bool = False) -> tuple[Any, Any]:
    """The table in which it stands, of what may be seen, and what is hidden."""
    changed = replace(content, **{name: {**getattr(content, name), key: entry}})  # type: ignore[arg-type]
    seen, hidden = visible_content(changed, NOW, preview=preview)
    return getattr(seen, name), hidden


@pytest.mark.parametrize("noun", list(BORNE))
def test_a_draft_and_what_waits_is_seen_in_the_preview_alone(noun: str, content: Content) -> None:
    name = BORNE[noun]
    key, entry = an_entry(content, name)
    for update, reason in (({"status": "draft"}, "hidden.draft"), ({"publish_at": NOW + HOUR}, "hidden.embargo")):
        waiting = entry.model_copy(update=update)
        table, hidden = seen_with(content, name, key, waiting)
        assert key not in table
        assert hidden[noun, key].key == reason
        table, hidden = seen_with(content, name, key, waiting, preview=True)
        assert key in table
        assert (noun, key) not in hidden
    for since in (NOW, NOW - HOUR):
        table, hidden = seen_with(content, name, key, entry.model_copy(update={"publish_at": since}))
        assert key in table
        assert (noun, key) not in hidden


TODAY = NOW.date()
DAY = timedelta(days=1)


@pytest.mark.parametrize("preview", [False, True])
@pytest.mark.parametrize(
    ("noun", "field", "end", "reason"),
    [
        ("image", "expires", TODAY, "hidden.expired"),
        ("image", "expires", TODAY - DAY, "hidden.expired"),
        ("image", "expires", TODAY + DAY, ""),
        ("image", "withdrawn", TODAY, "hidden.withdrawn"),
        ("image", "withdrawn", TODAY + DAY, ""),
        ("kit", "withdrawn", TODAY, "hidden.withdrawn"),
        ("kit", "withdrawn", TODAY - DAY, "hidden.withdrawn"),
        ("kit", "withdrawn", TODAY + DAY, ""),
    ],
)
def test_what_has_ended_is_seen_nowhere(
    noun: str, field: str, end: date, reason: str, preview: bool, content: Content
) -> None:
    name = BORNE[noun]
    key, entry = an_entry(content, name)
    ended = entry.model_copy(update={field: end})
    table, hidden = seen_with(content, name, key, ended, preview=preview)
    assert (key in table) == (not reason)
    assert (hidden[noun, key].key if (noun, key) in hidden else "") == reason
    if reason:
        assert dict(hidden[noun, key].values) == {"day": end}
    if noun == "image":
        changed = replace(content, images={key: ended})
        assert [*ended_images(changed, NOW, preview=preview)] == ([key] if reason else [])
        seen, _ = visible_content(changed, NOW, preview=preview)
        assert [*seen.pictures] == ([] if reason else [key]), "nor is its file"


@pytest.mark.parametrize("update", [{"status": "draft"}, {"publish_at": NOW + HOUR}])
def test_a_picture_that_was_never_public_has_not_ended(update: dict[str, Any], content: Content) -> None:
    key, image = an_entry(content, "images")
    images = {key: image.model_copy(update={"expires": TODAY, **update})}
    assert ended_images(replace(content, images=images), NOW, preview=False) == {}
    assert [*ended_images(replace(content, images=images), NOW, preview=True)] == [key]
    assert ended_images(content, NOW, preview=True) == {}


SLUG = "feld-und-stollen"


def stories_with(content: Content, **updates: dict[str, Any]) -> Content:
    """Versions by language with other fields; `easy` is that in Leichte Sprache."""
    versions = {lang: story.model_copy(update=updates.get(lang, {})) for lang, story in content.stories[SLUG].items()}
    easy = {SLUG: content.easy[SLUG].model_copy(update=updates.get("easy", {}))}
    return replace(content, stories={SLUG: versions}, easy=easy)


@pytest.mark.parametrize(
    ("updates", "versions", "is_easy", "reason"),
    [
        ({}, ["de", "en"], True, ""),
        ({"en": {"status": "draft"}}, ["de"], True, "hidden.draft"),
        ({"de": {"status": "draft"}}, ["en"], False, "hidden.draft"),
        ({"de": {"publish_at": NOW + HOUR}}, ["en"], False, "hidden.embargo"),
        ({"de": {"status": "draft"}, "en": {"publish_at": NOW + HOUR}}, [], False, "hidden.draft"),
        ({"de": {"publish_at": NOW}, "en": {"publish_at": NOW - HOUR}}, ["de", "en"], True, ""),
        ({"easy": {"status": "draft"}}, ["de", "en"], False, ""),
        ({"easy": {"publish_at": NOW + HOUR}}, ["de", "en"], False, ""),
    ],
)
def test_every_version_of_a_story_waits_for_itself(
    updates: dict[str, dict[str, Any]], versions: list[str], is_easy: bool, reason: str, content: Content
) -> None:
    changed = stories_with(content, **updates)
    seen, hidden = visible_content(changed, NOW, preview=False)
    assert sorted(seen.stories.get(SLUG, {})) == versions
    assert (SLUG in seen.stories, SLUG in seen.easy) == (bool(versions), is_easy)
    assert (hidden["story", SLUG].key if ("story", SLUG) in hidden else "") == reason
    seen, hidden = visible_content(changed, NOW, preview=True)
    assert sorted(seen.stories[SLUG]) == ["de", "en"]
    assert [*seen.easy] == [SLUG]
    assert ("story", SLUG) not in hidden


def test_leichte_sprache_needs_a_german_story_in_the_preview_too(content: Content) -> None:
    english = {SLUG: {"en": content.stories[SLUG]["en"]}}
    assert visible_content(replace(content, stories=english), NOW, preview=True)[0].easy == {}


def test_pages_wait_as_well(content: Content) -> None:
    page = content.pages[0].model_copy(update={"status": "draft"})
    changed = replace(content, pages=[page, *content.pages[1:]])
    public, preview = (visible_content(changed, NOW, preview=preview)[0].pages for preview in (False, True))
    assert page not in public
    assert public == content.pages[1:]
    assert page in preview


# --- Terms that only the hidden name ---


def test_a_term_that_only_a_draft_names_is_not_seen_and_not_named(content: Content) -> None:
    _, fact = an_entry(content, "facts")
    area = content.areas["nachbarstadt"]
    away = fact.model_copy(update={"id": "geheim", "area": "nachbarstadt", "status": "draft"})
    changed = replace(content, facts={**content.facts, "geheim": away})
    seen, hidden = visible_content(changed, NOW, preview=False)
    assert "nachbarstadt" not in seen.areas
    assert hidden["area", "nachbarstadt"].key == "hidden.unnamed"
    assert "musterstadt" in seen.areas, "others name it"
    seen, hidden = visible_content(changed, NOW, preview=True)
    assert seen.areas["nachbarstadt"] is area
    assert ("area", "nachbarstadt") not in hidden
    public = replace(content, facts={**content.facts, "offen": away.model_copy(update={"status": "published"})})
    assert "nachbarstadt" in visible_content(public, NOW, preview=False)[0].areas
    assert "nachbarstadt" in visible_content(content, NOW, preview=False)[0].areas, "what nobody names is shown"


@pytest.mark.parametrize("end", [{"expires": TODAY}, {"withdrawn": TODAY - DAY}])
def test_the_licence_of_a_picture_that_has_ended_stays_named(end: dict[str, Any], content: Content) -> None:
    key, image = an_entry(content, "images")
    licence = content.licences["offen"].model_copy(update={"id": "alt"})
    ended = image.model_copy(update={"licence": "alt", **end})
    changed = replace(content, images={**content.images, key: ended}, licences={**content.licences, "alt": licence})
    assert "alt" in visible_content(changed, NOW, preview=False)[0].licences
    draft = replace(changed, images={key: ended.model_copy(update={"status": "draft"})})
    assert "alt" not in visible_content(draft, NOW, preview=False)[0].licences


@pytest.mark.parametrize("where", ["stories", "easy", "pages"])
def test_terms_that_only_texts_that_wait_name_wait_with_them(where: str, content: Content) -> None:
    """A proper name in the middle of a story, of Leichte Sprache, of a page."""
    body = "Hier blüht der Zwölf Gärten e. V."
    draft = {"status": "draft"}
    if where == "stories":
        story = content.stories[SLUG]["de"].model_copy(update={"title": body, **draft})
        changed = replace(content, stories={SLUG: {"de": story}}, easy={})
    elif where == "easy":
        changed = replace(content, easy={SLUG: content.easy[SLUG].model_copy(update={"title": body, **draft})})
    else:
        page = content.pages[0].model_copy(update={"title": body, **draft})
        changed = replace(content, pages=[page, *content.pages[1:]])
    seen, hidden = visible_content(changed, NOW, preview=False)
    assert "zwoelf-gaerten" not in seen.names
    assert hidden["name", "zwoelf-gaerten"].key == "hidden.unnamed"
