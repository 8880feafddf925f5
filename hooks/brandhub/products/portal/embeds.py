"""Embeds: what others show in a frame: a card for every fact and claim, one with its chart, and frozen ones."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from brandhub.ground.catalogues import LANGUAGES
from brandhub.ground.dates import write_moment
from brandhub.ground.moments import parse_moment
from brandhub.models.releases import ReleasedClaim, ReleasedFact
from brandhub.products.portal.addresses import embed, embed_chart, entry, permalink
from brandhub.products.portal.cards import EMPTY, claim_card, fact_card
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.frozen_pages import Frozen, frozen_releases
from brandhub.products.portal.records import claim_title
from brandhub.products.portal.titles import card_title, claim_names, fact_names, released_names

TEMPLATE = "pages/embed.html"


def write_cards(section: str, key: str, language: str, workshop: Workshop) -> dict[str, bytes]:
    """The cards of one fact or claim by address: what is said today."""
    return dict(_live(section, key, language, workshop))


def write_frozen_cards(workshop: Workshop) -> dict[str, bytes]:
    """What every release said, by address."""
    files: dict[str, bytes] = {}
    for language in LANGUAGES:
        for known in frozen_releases(workshop):
            files.update(_frozen(known, language))
    return files


def embedded(workshop: Workshop) -> Iterator[tuple[str, str]]:
    """Section and id of everything that has a card."""
    hub = workshop.hub
    yield from (("facts", key) for key, series in hub.series.items() if series.readings)
    yield from (("claims", key) for key in hub.proofs)


def has_card(section: str, key: str, workshop: Workshop) -> bool:
    """Whether something is among them, without going through all."""
    hub = workshop.hub
    if section == "facts":
        return key in hub.series and bool(hub.series[key].readings)
    return section == "claims" and key in hub.proofs


# --- Live ---


def _live(section: str, key: str, language: str, workshop: Workshop) -> Iterator[tuple[str, bytes]]:
    desk = Desk(workshop, embed(key, language), language)
    yield desk.address, _draw(section, key, card_of(section, key, desk), desk)
    figure = workshop.charts.card(key, language)
    if figure:
        desk = Desk(workshop, embed_chart(key, language), language)
        drawn = figure if may_be_drawn(section, key, desk) else Markup("")
        yield desk.address, _draw(section, key, chart_card(section, key, desk), desk, drawn)


def card_of(section: str, key: str, desk: Desk) -> View:
    """What the card of a fact or claim says today."""
    hub = desk.hub
    return (
        fact_card(hub.series[key], desk) if section == "facts" else claim_card(hub.claims[key], hub.proofs[key], desk)
    )


def chart_card(section: str, key: str, desk: Desk) -> View:
    """The same above a chart: a claim in its short form, where it may be said."""
    card = card_of(section, key, desk)
    return card if section == "facts" else {**card, "title": claim_title(key, desk)}


def may_be_drawn(section: str, key: str, desk: Desk) -> bool:
    """False for what has expired or was retired: no chart goes on asserting it."""
    hub = desk.hub
    if section == "facts":
        return hub.stage(key) != "expired"
    return hub.claims[key].status != "retired" and hub.proofs[key].verdict != "expired"


def _draw(section: str, key: str, card: View, desk: Desk, figure: Markup | None = None) -> bytes:
    forms = ("embed.title",) if figure is None else ("embed.title-chart", "embed.title-diagram")
    names = fact_names(key, card["title"], desk) if section == "facts" else claim_names(key, desk)
    page = _page_view(desk, entry(section, key, desk.language), card_title(names, forms, desk), card)
    return desk.draw(TEMPLATE, page=page, card=card, figure=figure or "").encode()


def _page_view(desk: Desk, canonical: str, head: str, card: View) -> View:
    said = (card["title"], card["value"], card["noun"], card["dated"], card["answer"], card["text"])
    return {
        "language": desk.language,
        "head": head,
        "description": " ".join(filter(None, said)),
        "canonical": base_address(desk) + canonical,
        "mark": desk.workshop.outlines[desk.language],
        "site": desk.hub.site.title[desk.language],
        "home": desk.section("home"),
        "note": "",
        "today": "",
    }


# --- Frozen ---


def _frozen(known: Frozen, language: str) -> Iterator[tuple[str, bytes]]:
    """The cards of one release. They say of what day they are, and whether something has changed since."""
    for key, fact in known.release.facts.items():
        desk = Desk(known.workshop, embed(key, language, known.release.version), language)
        view = known.fact_view(key, fact, desk)
        yield desk.address, _draw_frozen("facts", key, _frozen_fact(fact, view, desk), view, known, desk)
    for key, claim in known.release.claims.items():
        desk = Desk(known.workshop, embed(key, language, known.release.version), language)
        view = known.claim_view(key, claim, desk)
        yield desk.address, _draw_frozen("claims", key, _frozen_claim(claim, view, desk), view, known, desk)


def _frozen_fact(fact: ReleasedFact, view: View, desk: Desk) -> View:
    return {
        "title": view["title"],
        "value": view["full"],
        "text": fact.definition[desk.language],
        "more": desk.word("embed.more-fact"),
    }


def _frozen_claim(claim: ReleasedClaim, view: View, desk: Desk) -> View:
    retired = view["retired"]
    instead = None
    if retired and retired["instead"]:
        instead = {"label": desk.word("frozen.instead"), "sentence": retired["instead"], "url": retired["url"]}
    return {
        "title": (claim.sentence or claim.question)[desk.language],
        "verdict": view["verdict"],
        "answer": "" if claim.sentence else desk.word(f"claim.answer.{claim.standing}"),
        "text": desk.word("claim.retired-on", date=retired["since"]) if retired else "",
        "instead": instead,
        "stand": _dates(claim, desk),
        "more": desk.word("embed.more-claim"),
    }


def _dates(claim: ReleasedClaim, desk: Desk) -> str:
    moments = dict.fromkeys(write_moment(parse_moment(part.as_of), desk.language) for part in claim.inputs)
    return desk.word("citation.values-of", dates=", ".join(moments)) if moments else ""


def _draw_frozen(section: str, key: str, own: View, view: View, known: Frozen, desk: Desk) -> bytes:
    release = known.release
    address = permalink(section, key, release.version, desk.language)
    notes = [{"label": desk.word("fact.caveat"), "text": view["caveat"]}] if view["caveat"] else []
    names = {
        source["producer"]: {"label": source["producer"], "url": source["url"]} for source in view["sources"][::-1]
    }
    shared = {"notes": notes, "sources": [*names.values()][::-1], "url": desk.link(address)}
    card = {**EMPTY, **shared, **own}
    called = released_names(section, key, card["title"], desk)
    title = card_title(called, ("embed.title-frozen", "embed.title-version"), desk, version=release.version)
    today = desk.word("embed.differs" if view["differences"] else "frozen.same")
    page = {
        **_page_view(desk, address, title, card),
        "note": desk.word("frozen.note", version=release.version, date=desk.date(release.date)),
        "today": today if known.is_live(section, key) else desk.word("frozen.gone"),
    }
    return desk.draw(TEMPLATE, page=page, card=card, figure="").encode()
