"""The reading list for programs: `llms.txt`, which leads to the Markdown twins of pages, and all of them in one file.

`llms.txt` as https://llmstxt.org/ describes it: a title, a quotation that says what this is, and lists of links. Each
link to a fact or claim carries what a reader needs to repeat it: value or sentence, date, source, verdict, reckoning.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.portal.addresses import entry, section
from brandhub.products.portal.cards import claim_card, fact_card
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.html_words import phrase_text
from brandhub.products.portal.markdown_twins import NAME
from brandhub.products.portal.records import plain
from brandhub.products.portal.story_pages import stories_of
from brandhub.whole.openings import capitalised

LIST: Final = {"de": "/llms.txt", "en": "/en/llms.txt"}
FULL: Final = {"de": "/llms-full.txt", "en": "/en/llms-full.txt"}
TEMPLATE: Final = "feeds/llms.txt.jinja"
DATA: Final = ("facts.json", "facts.csv", "claims.json", "sources.json", "events.json")


def write_reading(twins: Mapping[str, bytes], workshop: Workshop) -> dict[str, bytes]:
    """The lists and the whole by address. `twins`: those of all pages by address, whatever else is among them."""
    found = {}
    for language in LANGUAGES:
        desk = Desk(workshop, LIST[language], language)
        found[desk.address] = _list(desk)
        found[FULL[language]] = b"\n---\n\n".join(twins[address] for address in told_in(workshop, language))
    return found


def told_in(workshop: Workshop, language: str) -> list[str]:
    """The addresses of the twins that the one file of a language contains, in its order."""
    return [entry(name, key, language) + NAME for name, key in _told(workshop, language)]


def _told(workshop: Workshop, language: str) -> Iterator[tuple[str, str]]:
    """Section and id of everything that the one file contains, in its order."""
    hub = workshop.hub
    yield from (("stories", story.id) for story in stories_of(hub, language))
    yield from (("claims", key) for key in hub.proofs)
    yield from (("facts", key) for key, series in hub.series.items() if series.readings)


def _list(desk: Desk) -> bytes:
    """One language."""
    hub, base = desk.hub, base_address(desk)
    claims = [(key, _claim(key, desk)) for key in hub.proofs]
    plain_text = desk.workshop.templates.overlay(autoescape=False)  # Markdown, and no HTML in it
    text = plain_text.get_template(TEMPLATE).render(
        title=hub.site.title[desk.language],
        slogan=hub.site.slogan[desk.language],
        about=desk.word("reading.about"),
        licence=desk.word("reading.licence", licence=hub.own_licence.label[desk.language]),
        full={
            "label": desk.word("reading.full"),
            "url": base + FULL[desk.language],
            "text": desk.word("reading.full-text"),
        },
        groups=[
            {
                "label": desk.word("nav.stories"),
                "links": [_story(story.id, desk) for story in stories_of(hub, desk.language)],
            },
            {"label": desk.word("reading.proven"), "links": [view for key, view in claims if _is_said(key, desk)]},
            {
                "label": desk.word("reading.examined"),
                "links": [view for key, view in claims if not _is_said(key, desk)],
            },
            {"label": desk.word("nav.facts"), "links": [_fact(k, desk) for k, s in hub.series.items() if s.readings]},
            {"label": desk.word("reading.data"), "links": [_data(name, base) for name in DATA]},
        ],
        method={"label": desk.word("nav.how-we-check"), "url": base + section("how-we-check", desk.language) + NAME},
    )
    return text.encode()


def _is_said(key: str, desk: Desk) -> bool:
    return desk.hub.sentence(key, desk.language) is not None


def _view(name: str, key: str, title: str, *texts: str, desk: Desk) -> View:
    url = base_address(desk) + entry(name, key, desk.language) + NAME
    return {"title": title.replace("[", "(").replace("]", ")"), "url": url, "text": ". ".join(filter(None, texts))}


def _story(key: str, desk: Desk) -> View:
    story = desk.hub.stories[key][desk.language]
    return _view("stories", key, plain(story.title, desk), plain(story.summary, desk).rstrip("."), desk=desk)


def _claim(key: str, desk: Desk) -> View:
    """The sentence with its reckoning, or the question with its answer; then dates and sources."""
    hub = desk.hub
    claim, proof = hub.claims[key], hub.proofs[key]
    card = claim_card(claim, proof, desk)
    notes = [f"{note['label']} {note['text']}".rstrip(".") for note in card["notes"]]
    steps = [capitalised(phrase_text(step, desk)).rstrip(".") for step in proof.steps] if _is_said(key, desk) else []
    instead = "{label} {sentence}".format(**card["instead"]).rstrip(".") if card["instead"] else ""
    texts = (card["verdict"]["word"], card["answer"].rstrip("."), *steps, card["text"].rstrip("."), instead, *notes)
    return _view("claims", key, card["title"], *texts, card["stand"], _sources(card, desk), desk=desk)


def _fact(key: str, desk: Desk) -> View:
    card = fact_card(desk.hub.series[key], desk)
    value = f"{card['title']}: {card['value']} {card['noun']}".strip() if card["value"] else card["title"]
    notes = [f"{note['label']} {note['text']}".rstrip(".") for note in card["notes"]]
    return _view("facts", key, value, card["dated"], card["text"].rstrip("."), *notes, _sources(card, desk), desk=desk)


def _sources(card: View, desk: Desk) -> str:
    label = desk.word("embed.sources.one" if len(card["sources"]) == 1 else "embed.sources.many")
    names = [f"{source['label']} <{source['url']}>" if source["url"] else source["label"] for source in card["sources"]]
    return f"{label} {'; '.join(names)}" if names else ""


def _data(name: str, base: str) -> View:
    return {"title": name, "url": f"{base}/api/v1/{name}", "text": ""}
