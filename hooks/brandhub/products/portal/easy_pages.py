"""Easy pages: the stories in Leichte Sprache, below the page of that name. German only."""

from __future__ import annotations

from brandhub.models.stories import EasyStory
from brandhub.products.portal.addresses import entry
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view
from brandhub.products.portal.html_words import HtmlWords, image_view
from brandhub.products.portal.records import claim_title, plain
from brandhub.products.portal.story_pages import preview_marks
from brandhub.whole.markdown import write_html
from brandhub.whole.plain_words import plain_text
from brandhub.whole.resolving import resolve_text


def easy_cards(desk: Desk) -> list[View]:
    """Every story in Leichte Sprache with title, summary and address, in the order of titles; none in English."""
    if desk.language != "de":
        return []
    cards = [
        {
            "title": _plain(easy.title, desk),
            "summary": _plain(easy.summary, desk),
            "url": desk.entry("easy", slug),
            "topic": "",
            "mark": ", ".join(preview_marks(easy, desk)),
            "image": image_view(desk.hub.images[easy.image or desk.hub.headings[slug]["de"].image], desk),
        }
        for slug, easy in desk.hub.easy.items()
    ]
    return sorted(cards, key=lambda card: card["title"].casefold())


def draw_easy_story(desk: Desk, easy: EasyStory) -> View:
    """One story in Leichte Sprache: its text, where the numbers come from, and the way to the other version."""
    words, hub = HtmlWords(desk), desk.hub
    german = hub.headings[easy.id]["de"]
    body = write_html(resolve_text(easy.body, hub, desk.language, words, easy=True), desk.link)
    title, summary = _plain(easy.title, desk), _plain(easy.summary, desk)
    page = page_view(
        desk,
        "easy-story",
        title,
        summary,
        versions={"de": entry("easy", easy.id, "de")},
        parents=("home", "easy"),
        marks=preview_marks(easy, desk),
    )
    view = {
        "title": title,
        "summary": summary,
        "topic": hub.topics[easy.topic or german.topic].label.de,
        "image": image_view(hub.images[easy.image or german.image], desk, eager=True),
        "body": body,
        "proofs": _proofs(words, easy, desk),
        "original": {"label": plain(german.title, desk), "url": desk.entry("stories", easy.id)},
        "contact": {
            "label": hub.site.contacts[easy.contact or german.contact].role.de,
            "url": desk.section("press") + "#kontakt",
        },
    }
    return {"page": page, "story": view}


def _proofs(words: HtmlWords, easy: EasyStory, desk: Desk) -> list[View]:
    """The pages of the facts, claims and events on which the text rests, each once."""
    hub, related = desk.hub, easy.related
    facts = [
        {"title": hub.fact(key).label.de, "url": desk.entry("facts", key)}
        for key in dict.fromkeys((*words.facts, *related.facts))
    ]
    claims = [
        {"title": claim_title(key, desk), "url": desk.entry("claims", key)}
        for key in dict.fromkeys((*words.claims, *related.claims))
    ]
    events = [
        {"title": hub.events[key].label.de, "url": desk.section("timeline") + f"#{key}"}
        for key in dict.fromkeys((*words.events, *related.events))
    ]
    return [*facts, *claims, *events]


def _plain(text: str, desk: Desk) -> str:
    return plain_text(text, desk.hub, "de", easy=True)
