"""The feed of stories names a day only when one is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from brandhub.products.portal.feeds import write_feeds

STORY = "stories/feld-und-stollen/story.de.md"


def _said(workshop: Any) -> str:
    """The entries of the feed; how it looks in a browser is nothing to them."""
    object.__setattr__(workshop, "assets", replace(workshop.assets, addresses={"stylesheets/feed.css": "feed.css"}))
    return write_feeds(workshop)["/feed.xml"].decode("utf-8").partition("<entry>")[2]


def test_a_story_that_no_release_has_appeared_on_no_day(
    hub: Callable[[], Any], workshop: Callable[..., Any], release: Callable[..., Any]
) -> None:
    assert "<p>Über Tage wird geerntet.</p>" in _said(workshop(hub()))
    assert "2026</p>" not in _said(workshop(hub()))
    assert "<p>1. Februar 2026</p>" in _said(workshop(hub(), (release("2026.1", "2026-02-01"),)))


def test_a_story_with_a_time_of_its_own_names_that(
    project: Any, hub: Callable[[], Any], workshop: Callable[..., Any]
) -> None:
    project.edit(STORY, "status: published\n", "status: published\npublish-at: 2026-03-04T09:00+01:00\n")
    assert "<p>4. März 2026</p>" in _said(workshop(hub()))
