"""Search entries: what can be found, of each kind, as the index tells it. All of it comes from the hub."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from brandhub.models.stories import Story
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.press_page import image_anchor
from brandhub.products.portal.records import claim_title, claim_verdict, plain
from brandhub.products.portal.story_pages import stories_of
from brandhub.proofs.words import write_full
from brandhub.whole.plain_words import plain_text
from brandhub.whole.running_text import running_text

KINDS: Final = ("stories", "easy", "topics", "claims", "facts", "partners", "timeline", "images", "downloads", "pages")
"""In the order in which equal hits are shown."""
FIELDS: Final = ("title", "url", "text", "more", "note", "alias")
"""`text` is shown, `more` is searched as well, `note` stands beside the kind, and `alias` counts like the title."""
HOUSE: Final = ("press", "brand", "facts", "claims", "timeline", "changes")
"""Sections that people look for by other words than their names: a photo, the logo, somebody to ring up."""


def entries_of(kind: str, desk: Desk, *, is_told: bool = True) -> Iterator[View]:
    """Everything of one kind: title, address as seen from the search, text to show, and `more` to search in.

    Without `is_told` stories come with title and address alone, which costs a tenth.
    """
    if kind == "stories" and not is_told:
        for story in stories_of(desk.hub, desk.language):
            yield {"kind": kind, "title": plain(story.title, desk), "url": desk.entry("stories", story.id)}
        return
    writers = {
        "stories": _stories,
        "easy": _easy,
        "topics": _topics,
        "claims": _claims,
        "facts": _facts,
        "partners": _partners,
        "timeline": _events,
        "images": _images,
        "downloads": _downloads,
        "pages": _pages,
    }
    yield from (_entry(kind, found) for found in writers[kind](desk))


def story_entry(story: Story, desk: Desk) -> View:
    """One story with all its words."""
    return _entry("stories", _story(story, desk))


def _entry(kind: str, found: tuple[str, ...]) -> View:
    entry = dict(zip(FIELDS, found, strict=False))
    return {"kind": kind, **{name: value for name, value in entry.items() if value}}


Found = Iterator[tuple[str, ...]]


def _stories(desk: Desk) -> Found:
    for story in stories_of(desk.hub, desk.language):
        yield _story(desk.hub.stories[story.id][desk.language], desk)


def _story(story: Story, desk: Desk) -> tuple[str, ...]:
    return (
        plain(story.title, desk),
        desk.entry("stories", story.id),
        plain(story.summary, desk),
        running_text(story.body, desk.hub, desk.language),
    )


def _easy(desk: Desk) -> Found:
    if desk.language != "de":
        return
    for slug, easy in desk.hub.easy.items():
        title, summary = (plain_text(text, desk.hub, "de", easy=True) for text in (easy.title, easy.summary))
        yield title, desk.entry("easy", slug), summary, running_text(easy.body, desk.hub, "de", easy=True)


def _topics(desk: Desk) -> Found:
    for key, topic in desk.hub.topics.items():
        yield topic.label[desk.language], desk.entry("topics", key), plain(topic.text[desk.language], desk), ""


def _claims(desk: Desk) -> Found:
    for key in desk.hub.proofs:
        claim = desk.hub.claims[key]
        question = claim.question[desk.language]
        caveat = plain(claim.caveat[desk.language], desk) if claim.caveat else ""
        # Never without its verdict: a question in a list of hits must not read like an answer.
        verdict = desk.word(f"verdict-word.{claim_verdict(key, desk)}")
        said = desk.hub.sentence(key, desk.language) or question
        title = claim_title(key, desk)
        text, more = (caveat, "") if said == title else (said, caveat)  # a question is not told twice
        yield title, desk.entry("claims", key), text, more, verdict


def _facts(desk: Desk) -> Found:
    hub, language = desk.hub, desk.language
    for key, series in hub.series.items():
        if not series.readings:
            continue
        fact, last = series.fact, series.readings[-1]
        sources = dict.fromkeys(source for reading in series.readings for source in reading.sources)
        texts = [plain(fact.definition[language], desk)]
        texts += [plain(fact.caveat[language], desk)] if fact.caveat else []
        texts += [hub.sources[source].producer for source in sources]
        texts += [hub.partners[fact.owner].name] if fact.owner in hub.partners else []
        yield (
            fact.label[language],
            desk.entry("facts", key),
            f"{write_full(last, language)}, {desk.as_of(last)}",
            " ".join(texts),
        )


def _partners(desk: Desk) -> Found:
    for key, partner in desk.hub.partners.items():
        role = plain(partner.role[desk.language], desk)
        yield partner.name, desk.entry("partners", key), role, "", "", partner.short or ""


def _events(desk: Desk) -> Found:
    for event in desk.hub.events.values():
        text = plain(event.text[desk.language], desk)
        when = desk.word("search.when", date=desk.moment(event.date), text=text)
        yield event.label[desk.language], desk.section("timeline") + f"#{event.id}", when, ""


def _images(desk: Desk) -> Found:
    for image in desk.hub.images.values():
        caption = image.caption[desk.language] if image.caption else ""
        title = caption or image.alt[desk.language]
        url = desk.section("press") + f"#{image_anchor(image.id)}"
        yield title, url, image.alt[desk.language], f"{image.credit} {image.id}"


def _downloads(desk: Desk) -> Found:
    hub, language = desk.hub, desk.language
    for key, kit in hub.kits.items():
        yield kit.title[language], desk.section("press") + f"#{key}", plain(kit.text[language], desk), "ZIP PDF DOCX"
    for name in ("facts", "claims", "sources", "events"):
        yield desk.word(f"data.{name}"), desk.section("data"), desk.word(f"data.{name}-text"), "CSV JSON API"


def _pages(desk: Desk) -> Found:
    for name in HOUSE:
        yield (
            desk.word(f"nav.{name}"),
            desk.section(name),
            desk.word(f"{name}.summary", city=desk.city),
            "",
            "",
            desk.word(f"search.alias.{name}"),
        )
    for page in desk.hub.pages:
        if page.language == desk.language:
            easy = page.is_easy
            title, summary = (
                plain_text(text, desk.hub, desk.language, easy=easy) for text in (page.title, page.summary)
            )
            yield title, desk.link(page.address), summary, running_text(page.body, desk.hub, desk.language, easy=easy)
