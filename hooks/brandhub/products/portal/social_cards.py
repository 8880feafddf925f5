"""Social cards: the picture beside a link to a story, fact or claim, with its sentence or figure, date and source.

They say what the embedded card says (`cards.py`), so nothing that may not be said anywhere is said here.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.stories import Story
from brandhub.products.charts.metrics import Typeface
from brandhub.products.portal.addresses import entry, place_of
from brandhub.products.portal.addresses import section as home
from brandhub.products.portal.bundles import bundled
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.embeds import card_of, embedded, has_card
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.records import claim_title, plain
from brandhub.products.sharing.drawing import Motif, Painter, read_motif
from brandhub.products.sharing.layout import HEIGHT, WIDTH, Words, fit

LOCALES: Final = {"de": "de_DE", "en": "en_GB"}
FILE: Final = {"de": "teilen.png", "en": "share.png"}
SOURCES: Final = 3
"""So many producers are named; of more the card says that there are."""


class Easel:
    """What drawing the cards needs beside the workshop: put up when cards are asked for."""

    def __init__(self, put_up: Callable[[], tuple[Typeface, Painter]]) -> None:
        self._put_up = put_up

    @cached_property
    def _standing(self) -> tuple[Typeface, Painter]:
        return self._put_up()

    @property
    def is_up(self) -> bool:
        """Whether anybody has asked for it."""
        return "_standing" in self.__dict__

    def stand(self) -> None:
        """Puts it up now: once, before several processes draw."""
        _ = self._standing

    @property
    def face(self) -> Typeface:
        return self._standing[0]

    @property
    def painter(self) -> Painter:
        return self._standing[1]


def card_address(section: str, key: str, language: str) -> str:
    """The card stands beside the page; that of the home page serves all pages without one of their own."""
    page = entry(section, key, language) if key else home(section, language)
    return page + FILE[language]


def cards_of(workshop: Workshop, easel: Easel) -> list[Job]:
    """Every card in both languages. The easel is made of fonts, templates and brand alone."""
    easel.stand()
    motifs = Motifs(workshop)
    of_stories: list[Job] = []
    others: list[Job] = []
    for section, key, language in carded(workshop):
        motif = motifs.find(section, key)
        address = card_address(section, key, language)
        draw = partial(_draw, workshop, easel, section, key, language, motif)
        job = Job(f"card {address}", partial(_print, address, draw), (section, key, language, motif))
        (of_stories if section == "stories" else others).append(job)
    return [*others, *bundled("cards", of_stories)]


def _print(address: str, draw: Callable[[], bytes]) -> Print:
    return Print({address: draw()})


def _draw(workshop: Workshop, easel: Easel, section: str, key: str, language: str, motif: Motif | None) -> bytes:
    desk = Desk(workshop, entry(section, key, language), language)
    layout = fit(_words(section, key, desk), easel.face)
    return easel.painter.draw(layout, motif, workshop.outlines[language])


def carded(workshop: Workshop) -> Iterator[tuple[str, str, str]]:
    """Section, id and language of everything that has a card."""
    for language in LANGUAGES:
        yield "home", "", language
        for slug, versions in workshop.hub.headings.items():
            if language in versions:
                yield "stories", slug, language
        yield from ((section, key, language) for section, key in embedded(workshop))


def sharing_view(desk: Desk, page: View) -> View:
    """For the head of a page: its kind, language, picture, and what the picture says to those who do not see it."""
    section, key = place_of(desk.address, desk.language)
    told = desk.language in desk.hub.headings.get(key, {})  # the page of a missing translation has no card of its own
    own = key and ((section == "stories" and told) or has_card(section, key, desk.workshop))
    section, key = (section, key) if own else ("home", "")
    words = _words(section, key, desk)
    foot = words.feet[0] if words.feet else ()
    said = (f"{words.value} {words.noun}".strip(), words.titles[0], *words.lines, *foot)
    others = [other["language"] for other in page["alternates"] if not (other["missing"] or other["current"])]
    return {
        "kind": "article" if page["kind"] in ("story", "easy-story") else "website",
        "locale": LOCALES[desk.language],
        "others": [LOCALES[other] for other in others],
        "image": base_address(desk) + card_address(section, key, desk.language),
        "width": WIDTH,
        "height": HEIGHT,
        "alt": " – ".join(filter(None, said)),
    }


# --- Words ---


def _words(section: str, key: str, desk: Desk) -> Words:
    if section == "home":
        site = desk.hub.site
        return Words("", "", "", "", (site.slogan[desk.language], site.title[desk.language]), (), ())
    if section == "stories":
        return _story(desk.hub.headings[key][desk.language], desk)
    card = card_of(section, key, desk)
    return _fact(key, card, desk) if section == "facts" else _claim(key, card, desk)


def _story(story: Story, desk: Desk) -> Words:
    hub = desk.hub
    title, summary = plain(story.title, desk), plain(story.summary, desk)
    topic = hub.topics[story.topic].label[desk.language]
    day = desk.word("story.published", date=desk.date(story.publish_at.date())) if story.publish_at else ""
    slogan = hub.site.slogan[desk.language]
    kicker = desk.word("social.story", topic=topic)
    titles = (title, hub.site.title[desk.language])
    return Words(kicker, "", "", "", titles, (summary,), (_lines(day, slogan), _lines(day), _lines(kicker)))


def _fact(key: str, card: View, desk: Desk) -> Words:
    fact = desk.hub.fact(key)
    kicker = desk.word("social.fact", topic=desk.hub.topics[fact.topic].label[desk.language])
    notes = () if card["value"] else tuple(note["label"] for note in card["notes"][:1])
    noun = "" if re.search(rf"\b{re.escape(card['noun'])}\b", card["title"], re.IGNORECASE) else card["noun"]
    return Words(kicker, "", card["value"], noun, (card["title"], kicker), notes, _feet(card["dated"], card, desk))


def _claim(key: str, card: View, desk: Desk) -> Words:
    """The sentence, or its headline where it is too long, or the question; the question with its answer."""
    claim = desk.hub.claims[key]
    question = claim.question[desk.language]
    titles = (card["title"], claim_title(key, desk), question)
    lines = tuple(filter(None, (card["answer"],)))
    verdict = card["verdict"]
    return Words(verdict["word"], verdict["id"], "", "", titles, lines, _feet(card["stand"], card, desk))


def _lines(*texts: str) -> tuple[str, ...]:
    return tuple(filter(None, texts))


def _feet(dated: str, card: View, desk: Desk) -> tuple[tuple[str, ...], ...]:
    """When and who says so: with as many of the producers as there is room for, and the word that there are more."""
    names = [source["label"] for source in card["sources"]]
    label = desk.word("embed.sources.one" if len(names) == 1 else "embed.sources.many")
    feet = []
    for count in range(min(len(names), SOURCES), 0, -1):
        more = desk.word("social.more-sources") if count < len(names) else ""
        feet.append(_lines(dated, " ".join(filter(None, (label, "; ".join(names[:count]), more)))))
    return (*feet, _lines(dated), _lines(desk.word("social.on-the-page")))


# --- Motif ---


class Motifs:
    """Which drawing stands beside which words. Stories and topics are gone through once for all cards."""

    def __init__(self, workshop: Workshop) -> None:
        hub = workshop.hub
        self._hub, self._used_in = hub, workshop.used_in
        self._motifs = {key: read_motif(content, hub.images[key].focus) for key, content in hub.pictures.items()}
        stories = [version for versions in hub.headings.values() for version in versions.values()]
        self._pictures: dict[str, list[str]] = {}
        for story in sorted(stories, key=lambda story: story.id):
            self._pictures.setdefault(story.id, []).append(story.image)
        told = [image for images in self._pictures.values() for image in images]
        self._drawn: dict[str, list[str]] = {}
        for image in hub.images.values():
            self._drawn.setdefault(image.topic, []).append(image.id)
        self._others = {
            topic: self._first([*(image for image in told if image in set(drawn)), *drawn, *told])
            for topic, drawn in self._drawn.items()
        }
        self._any = self._first(self._motifs)
        self._of_any_story = self._first(told)

    def find(self, section: str, key: str) -> Motif | None:
        """That of the story; of a fact or claim that of a story that tells it, else of one on its topic."""
        hub = self._hub
        if section == "home":
            return self._any
        if section == "stories":
            return self._first(version.image for version in hub.headings[key].values())
        noun = section.removesuffix("s")
        topic = hub.fact(key).topic if section == "facts" else hub.claims[key].topic
        uses = {posixpath.basename(use.address.rstrip("/")) for use in self._used_in.get((noun, key), ())}
        told = [image for story in sorted(uses & self._pictures.keys()) for image in self._pictures[story]]
        drawn = set(self._drawn.get(topic, ()))
        return (
            self._first(image for image in told if image in drawn)
            or self._others.get(topic)
            or self._first(told)
            or self._of_any_story
        )

    def _first(self, keys: Iterable[str]) -> Motif | None:
        return next((motif for key in keys if (motif := self._motifs.get(key)) is not None), None)
