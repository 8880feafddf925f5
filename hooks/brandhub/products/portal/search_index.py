"""The index of the search: what can be found, per language, with its kind. Fetched when somebody first searches.

A small site has it in one file. That of a large one is the head of many small parts (`search_parts.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from brandhub.ground.pieces import Pieces
from brandhub.models.stories import Story
from brandhub.products.portal.addresses import section
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.press_page import image_anchor
from brandhub.products.portal.records import claim_title, claim_verdict, plain
from brandhub.products.portal.search_amends import CannotAmend, amend_parts
from brandhub.products.portal.search_parts import Parts, sort_words, write_numbers, write_parts
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
WHOLE: Final = 400_000
"""Bytes up to which the index is one file; compressed it has a fifth of that."""
PARTS: Final = {"de": "/assets/suche/", "en": "/assets/search/"}
"""Where the parts of a large index stand: among what is named by its content and kept for good."""


def index_address(language: str) -> str:
    """Where the index of a language stands: beside the page that uses it."""
    return section("search", language) + ("index.json" if language == "en" else "verzeichnis.json")


class Index(NamedTuple):
    """`files`: by address, one of at most some bytes, or a head and its parts.

    `kept`: what amending needs to know besides, as plain values; None of an index in one file.
    """

    files: Mapping[str, bytes]
    kept: View | None


def write_search_index(workshop: Workshop, language: str, whole: int = WHOLE) -> Mapping[str, bytes]:
    """The index of one language by address."""
    return write_index(workshop, language, whole).files


def write_index(workshop: Workshop, language: str, whole: int = WHOLE, told: Iterable[bytes] | None = None) -> Index:
    """The index of one language: one file of at most `whole` bytes, or a head and its parts.

    `told`: the stories, where they have been gone through already (`write_told`).
    """
    desk = Desk(workshop, index_address(language), language)
    stories = [story.id for story in stories_of(workshop.hub, language)]
    told = [write_told(workshop, language, stories)] if told is None else told
    read = {slug: (entry, *words) for part in told for slug, entry, *words in json.loads(part)}
    found = {kind: [sort_words(entry) for entry in entries_of(kind, desk)] for kind in KINDS if kind != "stories"}
    found["stories"] = [read[slug] for slug in stories]
    head: View = {
        "kinds": {
            kind: [desk.word(f"search.kind.{kind}"), desk.word(f"search.group.{kind}")] for kind in KINDS if found[kind]
        },
        "idle": desk.word("search.idle").split(),
        "same": [group.split() for group in desk.word("search.same").split(";")],
    }
    entries = [entry for kind in KINDS for entry in found[kind]]
    alone = _json({**head, "entries": [entry for entry, _, _ in entries]})
    if len(alone) <= whole:
        return Index({desk.address: alone}, None)
    parts = write_parts(PARTS[language], entries)
    firsts, at = [], 0
    for kind in head["kinds"]:
        firsts.append(at)
        at += len(found[kind])
    holds = desk.word("verdict-word.holds")
    unsure = (number for number, (entry, _, _) in enumerate(entries) if entry.get("note", holds) != holds)
    more = {"folder": desk.link(PARTS[language]), "first": firsts, "unsure": write_numbers(unsure)}
    return _index(desk.address, {**head, **more}, parts, len(alone))


def amend_index(
    workshop: Workshop, language: str, before: Index, told: Iterable[tuple[bytes, bytes]], whole: int = WHOLE
) -> Index | None:
    """The index after an edit, when all else that it was written from is the same; None when it is to be written.

    `told`: groups of stories as they were and as they are (`write_told`). Raises LookupError when a part is lost.
    """
    address = index_address(language)
    if before.kept is None:
        return None
    head = json.loads(before.files[address])
    numbers = {story.id: number for number, story in enumerate(stories_of(workshop.hub, language))}
    parts = Parts({}, Pieces(before.files).without(address), before.kept["bounds"], before.kept["short"])
    changes, alone = [], before.kept["alone"]
    for was, now in told:
        for (slug, *old), (same, *new) in zip(json.loads(was), json.loads(now), strict=True):
            if slug != same or next(iter(head["kinds"])) != "stories":
                return None
            if old != new:
                changes.append((numbers[slug], tuple(old), tuple(new)))
                alone += len(_json(new[0])) - len(_json(old[0]))
    if alone <= whole:
        return None
    try:
        parts = amend_parts(PARTS[language], head, parts, changes)
    except CannotAmend:
        return None
    return _index(address, head, parts, alone)


def _index(address: str, head: View, parts: Parts, alone: int) -> Index:
    kept = {"bounds": parts.bounds, "short": parts.short, "alone": alone}
    return Index(Pieces(parts.files, {address: _json({**head, **parts.head})}), kept)


def write_told(workshop: Workshop, language: str, slugs: Iterable[str]) -> bytes:
    """Some stories as the index needs them: id, entry, the words of its title, and those of its text."""
    desk = Desk(workshop, index_address(language), language)
    rows = (
        (slug, *sort_words(_entry("stories", _story(workshop.hub.stories[slug][language], desk)))) for slug in slugs
    )
    return _json(list(rows))


def _json(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


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
            desk.word(f"{name}.summary"),
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
