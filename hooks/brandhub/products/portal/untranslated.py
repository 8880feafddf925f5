"""Untranslated: what stands at the address of a story that exists in the other language only."""

from __future__ import annotations

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.stories import Story
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view
from brandhub.whole.headings import Heading
from brandhub.whole.hub import Hub
from brandhub.whole.plain_words import plain_text


def untranslated(hub: Hub, language: str) -> tuple[Heading, ...]:
    """The stories that lack a version in this language, in the language they have, by slug."""
    return hub.untranslated[language]


def notices_of(slug: str, hub: Hub) -> dict[str, str]:
    """Language → address of the page that says so, for the languages in which a story is missing."""
    return {language: entry("stories", slug, language) for language in LANGUAGES if language not in hub.headings[slug]}


def draw_untranslated(desk: Desk, story: Story) -> View:
    """The page that says so and leads to the version there is. Search engines are asked to leave it out."""
    page = page_view(
        desk,
        "untranslated",
        desk.word("untranslated.title"),
        desk.word("untranslated.text"),
        versions={story.language: entry("stories", story.id, story.language)},
        parents=("home", "stories"),
        indexed=False,
    )
    return {"page": page, "story": link_view(story, desk), "stories": desk.section("stories")}


def link_view(story: Story, desk: Desk) -> View:
    """The story by its own title, with its language."""
    return {
        "title": plain_text(story.title, desk.hub, story.language),
        "url": desk.link(entry("stories", story.id, story.language)),
        "language": story.language,
    }
