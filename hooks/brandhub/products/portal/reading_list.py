"""The reading list for programs: `llms.txt`, which leads to the Markdown twins of pages, and all of them in one file.

`llms.txt` as https://llmstxt.org/ describes it: a title, a quotation that says what this is, and lists of links. Each
link to a fact or claim carries what a reader needs to repeat it: value or sentence, date, source, verdict, reckoning.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import partial
from typing import Final, Protocol

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.portal.addresses import entry, section
from brandhub.products.portal.cards import claim_card, fact_card
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.html_words import phrase_text
from brandhub.products.portal.jobs import Job, Print
from brandhub.products.portal.markdown_twins import NAME
from brandhub.products.portal.records import plain
from brandhub.products.portal.story_pages import stories_of
from brandhub.whole.openings import capitalised

LIST: Final = {"de": "/llms.txt", "en": "/en/llms.txt"}
FULL: Final = {"de": "/llms-full.txt", "en": "/en/llms-full.txt"}
STORIES: Final = 200
"""Up to so many stories stand in the whole; more are cut into parts of so many, so that an edit changes one."""
TEMPLATE: Final = "feeds/llms.txt.jinja"
DATA: Final = ("facts.json", "facts.csv", "claims.json", "sources.json", "events.json")


class Twins(Protocol):
    """Those of all pages by address, perhaps among other files: with the mark of each."""

    def __getitem__(self, address: str, /) -> bytes: ...

    def mark(self, address: str, /) -> str: ...


def reading_jobs(workshop: Workshop, twins: Twins, changed: Container[str] | None = None) -> list[Job]:
    """The lists and the wholes of both languages. `changed`: only parts of wholes in which one of these twins stands
    are wanted, and the lists.
    """
    jobs = []
    for language in LANGUAGES:
        desk = Desk(workshop, LIST[language], language)
        jobs.append(Job(f"reading {desk.address}", partial(_print_list, desk)))
        parts = _parts(workshop, language)
        for number, told in enumerate(parts, 1):
            if changed is not None and not any(one in changed for one in told):
                continue
            more = [address_of_part(other, language) for other in range(2, len(parts) + 1)] if number == 1 else []
            address = address_of_part(number, language)
            marks = more, [(one, twins.mark(one)) for one in told]
            jobs.append(Job(f"reading {address}", partial(_print_part, desk, address, twins, told, more), marks))
    return jobs


def address_of_part(number: int, language: str) -> str:
    """The whole, or a further part of it: `/llms-full-2.txt`."""
    return FULL[language] if number == 1 else FULL[language].replace(".txt", f"-{number}.txt")


def _parts(workshop: Workshop, language: str) -> list[list[str]]:
    """The addresses of the twins in each part, in their order. Many stories stand in parts of their own."""
    hub = workshop.hub
    stories = [story.id for story in stories_of(hub, language)]
    told = [("claims", key) for key in hub.proofs]
    told += [("facts", key) for key, series in hub.series.items() if series.readings]
    if len(stories) <= STORIES:
        parts = [[*(("stories", slug) for slug in stories), *told]]
    else:
        slugs = sorted(stories)
        parts = [told, *([("stories", s) for s in slugs[at : at + STORIES]] for at in range(0, len(slugs), STORIES))]
    return [[entry(name, key, language) + NAME for name, key in part] for part in parts]


def _print_list(desk: Desk) -> Print:
    return Print({desk.address: _list(desk)})


def _print_part(desk: Desk, address: str, twins: Twins, told: Sequence[str], more: Sequence[str]) -> Print:
    """One twin after the other; at the end of the first part where the others are."""
    texts = [twins[one] for one in told]
    if more:
        base = base_address(desk)
        texts.append("".join(f"- <{base}{other}>\n" for other in more).encode())
    return Print({address: b"\n---\n\n".join(texts)})


def _list(desk: Desk) -> bytes:
    """One language."""
    hub, base = desk.hub, base_address(desk)
    claims = [(key, _claim(key, desk)) for key in hub.proofs]
    count = len(_parts(desk.workshop, desk.language))
    plain_text = desk.workshop.templates.overlay(autoescape=False)  # Markdown, and no HTML in it
    text = plain_text.get_template(TEMPLATE).render(
        title=hub.site.title[desk.language],
        slogan=hub.site.slogan[desk.language],
        about=desk.word("reading.about"),
        licence=desk.word("reading.licence", licence=hub.own_licence.label[desk.language]),
        full=[
            {
                "label": desk.word("reading.full" if count == 1 else "reading.full-part", number=number, count=count),
                "url": base + address_of_part(number, desk.language),
                "text": desk.word("reading.full-text"),
            }
            for number in range(1, count + 1)
        ],
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
    story = desk.hub.headings[key][desk.language]
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
