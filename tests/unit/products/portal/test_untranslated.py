"""A story that lacks a language: its address and the list say so, under its own title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from brandhub.products.portal.desk import Desk
from brandhub.products.portal.story_pages import draw_stories, draw_story
from brandhub.products.portal.untranslated import draw_untranslated, untranslated

SLUG = "feld-und-stollen"


@pytest.mark.parametrize(
    ("there", "lacking", "title", "address"),
    [
        ("de", "en", "Feld und Stollen", "../../../geschichten/feld-und-stollen/"),
        ("en", "de", "Field and tunnel", "../../en/stories/feld-und-stollen/"),
    ],
)
def test_the_page_says_so_and_leads_there(
    project: Any, desk: Callable[..., Desk], there: str, lacking: str, title: str, address: str
) -> None:
    project.remove(f"stories/{SLUG}/story.{lacking}.md")
    lay = desk("stories", SLUG, lacking)
    (story,) = untranslated(lay.workshop.hub, lacking)
    view = draw_untranslated(lay, story)
    assert view["story"] == {"title": title, "url": address, "language": there}
    assert view["page"]["language"] == lacking
    assert view["page"]["indexed"] is False
    assert title not in view["page"]["title"] + view["page"]["summary"]
    assert [entry["language"] for entry in view["page"]["hreflang"]] == [there, "x-default"]
    assert untranslated(lay.workshop.hub, there) == ()


def test_the_list_names_it_apart_and_the_other_version_links_the_notice(
    project: Any, desk: Callable[..., Desk]
) -> None:
    project.remove(f"stories/{SLUG}/story.en.md")
    listed = draw_stories(desk("stories", SLUG, "en"))
    assert listed["stories"] == []
    assert [(other["title"], other["language"]) for other in listed["others"]] == [("Feld und Stollen", "de")]
    lay = desk("stories", SLUG, "de")
    lay.workshop = replace(lay.workshop, pictures={"feld": ("/feld.svg", 4, 3)})
    assert draw_stories(lay)["others"] == []
    view = draw_story(lay, lay.workshop.hub.stories[SLUG]["de"])
    (english,) = [other for other in view["page"]["alternates"] if other["language"] == "en"]
    assert english["label"] == "English (fehlt noch)"
    assert english["url"].endswith(f"en/stories/{SLUG}/")
    assert english["missing"]
    assert [entry["language"] for entry in view["page"]["hreflang"]] == ["de", "x-default"]
