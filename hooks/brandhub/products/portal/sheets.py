"""Sheets: every page of the portal, ready to be drawn from the hub and the finished kits, none of them drawn yet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.kits import Kit
from brandhub.models.partners import Partner
from brandhub.products.portal.addresses import check_page, entry, kit_page, release_page, section
from brandhub.products.portal.brand_page import draw_brand
from brandhub.products.portal.changes_page import draw_changes
from brandhub.products.portal.claim_index import claim_leaves, draw_claims
from brandhub.products.portal.claim_pages import draw_claim
from brandhub.products.portal.component_page import ADDRESSES as COMPONENTS
from brandhub.products.portal.component_page import draw_components
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.easy_pages import draw_easy_story
from brandhub.products.portal.fact_choices import sort_choices
from brandhub.products.portal.fact_pages import draw_fact, draw_facts
from brandhub.products.portal.frame import base_address, site_view
from brandhub.products.portal.house_pages import draw_home, draw_partner, draw_partners
from brandhub.products.portal.jobs import Print
from brandhub.products.portal.kit_pages import draw_check, draw_kit, draw_kit_part
from brandhub.products.portal.linked_data import linked_data
from brandhub.products.portal.markdown_twins import write_twins
from brandhub.products.portal.method_page import draw_method
from brandhub.products.portal.press_page import draw_press
from brandhub.products.portal.printing import listing
from brandhub.products.portal.release_pages import draw_release
from brandhub.products.portal.rights_pages import assets_of, draw_rights
from brandhub.products.portal.search_page import draw_search
from brandhub.products.portal.social_cards import sharing_view
from brandhub.products.portal.story_pages import (
    draw_stories,
    draw_story,
    draw_topic_stories,
    story_leaves,
    topic_leaves,
)
from brandhub.products.portal.timeline_page import draw_timeline
from brandhub.products.portal.topic_pages import draw_topic, draw_topics
from brandhub.products.portal.typesetting import bind_dashes
from brandhub.products.portal.untranslated import draw_untranslated, untranslated
from brandhub.products.portal.written_pages import draw_not_found, draw_written
from brandhub.products.press_kit.listings import KitLines, linked
from brandhub.whole.hub import Hub

Draw = Callable[[Desk], View]
NOT_FOUND: Final = "/404.html"
NOTICE: Final = "pages/untranslated.html"
METHOD: Final = "pages/how-we-check.html"
"""Quotes exceptions as they were written in the files, which no ledger sees: drawn every time."""


@dataclass(frozen=True)
class Sheet:
    """A page that can be drawn: its template, the section it belongs to, its address and language, and its view."""

    template: str
    current: str
    address: str
    language: str
    view: Draw

    def print(self, workshop: Workshop) -> Print:
        """The page, its twin, and what lists of all pages know of it."""
        page, known = self.draw(workshop)
        files = {self.address: page}
        return Print({**files, **write_twins(files, base_address(Desk(workshop, "/", "de")))}, listing(known))

    def draw(self, workshop: Workshop) -> tuple[bytes, View]:
        """The page, and what the layout knows of it."""
        desk = Desk(workshop, self.address, self.language)
        context = self.view(desk)
        html = desk.draw(self.template, site=site_view(desk, self.current), **_head(desk, context), **context)
        page = _tidy(bind_dashes(html))
        return _rooted(page) if self.address == NOT_FOUND else page, context["page"]


def sheets_of(workshop: Workshop, draw_data: Draw) -> Iterator[Sheet]:
    """Every page of the portal, none of them drawn yet."""
    for language in LANGUAGES:
        for template, current, address, view in _views(workshop, language, draw_data):
            yield Sheet(template, current, address, language, view)
    yield Sheet("pages/not-found.html", "", NOT_FOUND, "de", draw_not_found)


def _head(desk: Desk, context: View) -> View:
    """What the head of a page says to programs."""
    page = context["page"]
    return {
        "sharing": sharing_view(desk, page),
        "json_ld": linked_data(desk, page) if desk.address != NOT_FOUND else "",
    }


def _views(workshop: Workshop, language: str, draw_data: Draw) -> Iterator[tuple[str, str, str, Draw]]:
    """Every page of one language: template, section it belongs to, address, and the view that fills it."""
    hub = workshop.hub
    sections: tuple[tuple[str, str, Draw], ...] = (
        ("home", "pages/home.html", _draw_home),
        ("topics", "pages/topics.html", draw_topics),
        ("timeline", "pages/timeline.html", draw_timeline),
        ("partners", "pages/partners.html", draw_partners),
        ("brand", "pages/brand.html", draw_brand),
        ("press", "pages/press.html", _draw_press),
        ("data", "pages/open-data.html", draw_data),
        ("changes", "pages/changes.html", draw_changes),
        ("search", "pages/search.html", draw_search),
    )
    for name, template, draw in sections:
        yield template, name, section(name, language), draw
    if hub.preview:
        yield "pages/components.html", "", COMPONENTS[language], draw_components
    yield from _stories(hub, language)
    yield from _claims(hub, language)
    yield from _choices(hub, language)
    for key, series in hub.series.items():
        if series.readings:
            yield "pages/fact.html", "facts", entry("facts", key, language), partial(draw_fact, series=series)
    for key, proof in hub.proofs.items():
        draw_one = partial(draw_claim, claim=hub.claims[key], proof=proof)
        yield "pages/claim.html", "claims", entry("claims", key, language), draw_one
    for key, partner in hub.partners.items():
        draw_own = partial(_draw_partner, partner=partner)
        yield "pages/partner.html", "partners", entry("partners", key, language), draw_own
    yield from _releases(workshop, language)
    yield from _kit_pages(workshop, language)
    for page in hub.pages:
        if page.language == language:
            is_method = page.address == section("how-we-check", language)
            template = METHOD if is_method else "pages/text.html"
            draw_page = partial(draw_method if is_method else draw_written, written=page)
            yield template, "how-we-check" if is_method else "", page.address, draw_page


def _releases(workshop: Workshop, language: str) -> Iterator[tuple[str, str, str, Draw]]:
    for release in workshop.releases:
        address = release_page(release.version, language)
        yield "pages/release.html", "data", address, partial(draw_release, release=release)


def _kit_pages(workshop: Workshop, language: str) -> Iterator[tuple[str, str, str, Draw]]:
    """Every kit, every asset with rights of its own, and the page that checks a kit. None in the preview."""
    hub = workshop.hub
    for key, own in workshop.kits:
        if own == language:
            yield "pages/kit.html", "press", kit_page(key, language), partial(draw_kit, kit=hub.kits[key])
            for part in workshop.kit_heads[key, language]:
                yield "pages/kit-part.html", "press", part.address, partial(draw_kit_part, kit=hub.kits[key])
    if workshop.kits:
        yield "pages/check-kit.html", "press", check_page(language), _draw_check
        for asset in assets_of(workshop):
            yield "pages/rights.html", "press", asset.address(language), partial(draw_rights, asset=asset)


def _draw_home(desk: Desk) -> View:
    return draw_home(desk, next(_shown(desk, lambda kit: kit.select is not None), None))


def _draw_press(desk: Desk) -> View:
    return draw_press(desk, tuple(_shown(desk)))


def _draw_check(desk: Desk) -> View:
    return draw_check(desk, tuple(_shown(desk)))


def _choices(hub: Hub, language: str) -> Iterator[tuple[str, str, str, Draw]]:
    """The topics, and the facts by all that they can be chosen by."""
    for key in hub.topics:
        draw_own = partial(_draw_topic, topic=key)
        yield "pages/topic.html", "topics", entry("topics", key, language), draw_own
        for number, address in topic_leaves(hub, key).addresses(language):
            yield "pages/stories.html", "topics", address, partial(draw_topic_stories, topic=key, number=number)
    choices = sort_choices(hub)
    for chosen in ((), *choices.pages()):
        for told in choices.lists(language, chosen):
            address = told.leaves.address(told.number, language)
            yield "pages/facts.html", "facts", address, partial(draw_facts, told=told)


def _claims(hub: Hub, language: str) -> Iterator[tuple[str, str, str, Draw]]:
    """The leaves of all claims."""
    for number, address in claim_leaves(hub).addresses(language):
        yield "pages/claims.html", "claims", address, partial(draw_claims, number=number)


def _stories(hub: Hub, language: str) -> Iterator[tuple[str, str, str, Draw]]:
    for number, address in story_leaves(hub).addresses(language):
        yield "pages/stories.html", "stories", address, partial(draw_stories, number=number)
    for other in untranslated(hub, language):
        address = entry("stories", other.id, language)
        yield NOTICE, "stories", address, partial(draw_untranslated, story=other)
    for slug, versions in hub.stories.items():
        if story := versions.get(language):
            yield "pages/story.html", "stories", entry("stories", slug, language), partial(draw_story, story=story)
    if language == "de":
        for slug, easy in hub.easy.items():
            draw_easy = partial(draw_easy_story, easy=easy)
            yield "pages/easy-story.html", "", entry("easy", slug, language), draw_easy


def _draw_partner(desk: Desk, partner: Partner) -> View:
    return draw_partner(desk, partner, tuple(_shown(desk, lambda kit: partner.id in kit.partners)))


def _draw_topic(desk: Desk, topic: str) -> View:
    return draw_topic(desk, topic, tuple(_shown(desk, lambda kit: topic in kit.topics)))


def _shown(desk: Desk, is_chosen: Callable[[Kit], bool] = lambda _: True) -> Iterator[KitLines]:
    """The kits of the page's language that are chosen, without their files."""
    for key, language in desk.workshop.kits:
        if language == desk.language and is_chosen(desk.hub.kits[key]):
            yield linked(desk.workshop.kits[key, language], desk.link)


def _tidy(html: str) -> bytes:
    """Templates leave empty lines; pages do not need them."""
    return re.sub(r"\n\s*\n+", "\n", html).encode()


def _rooted(html: bytes) -> bytes:
    """The 404 page is served at any depth: its relative links become absolute."""
    return re.sub(rb'(href|src)="(?!https?:|#|/|mailto:|tel:)(?:\./)?([^"]*)"', rb'\1="/\2"', html)
