"""Home and partners."""

from __future__ import annotations

from brandhub.models.partners import Partner
from brandhub.products.portal.addresses import choice, entry
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.leaves import LINES
from brandhub.products.portal.reckoning import reckoning_view
from brandhub.products.portal.records import (
    event_views,
    fact_records,
    number_view,
    plain,
    turning_points,
)
from brandhub.products.portal.story_pages import card_view, stories_of
from brandhub.products.portal.titles import partner_title
from brandhub.products.portal.topic_pages import topic_cards
from brandhub.products.press_kit.listings import KitLines


def draw_home(desk: Desk, kit: KitLines | None) -> View:
    """The claim of the day with its proof, the stories, three facts, the timeline, the kit, the ways in."""
    hub, language = desk.hub, desk.language
    page = page_view(
        desk, "home", hub.site.title[language], hub.site.slogan[language], versions=section_versions("home")
    )
    return {
        "page": page,
        "hero": _hero(desk),
        "stories": [card_view(story, desk) for story in stories_of(hub, language)[:7]],
        "facts": [number_view(key, desk) for key in _front_facts(desk)],
        "topics": topic_cards(desk),
        "events": event_views(turning_points(desk.hub), desk),
        "kit": kit,
        "verdicts": [
            {
                "id": verdict,
                "word": desk.word(f"verdict-word.{verdict}"),
                "meaning": desk.word(f"verdict-meaning.{verdict}"),
                "example": None,
            }
            for verdict in ("holds", "refuted", "undecidable", "not-comparable")
        ],
        "all_stories": desk.section("stories"),
        "all_facts": desk.section("facts"),
        "all_claims": desk.section("claims"),
        "timeline": desk.section("timeline"),
        "method": desk.section("how-we-check"),
        "access": [{"id": n, "label": desk.word(f"nav.{n}"), "url": desk.section(n)} for n in ("easy", "signs")],
    }


def front_claim(desk: Desk) -> str | None:
    """The claim that opens the house: the one named in site.yml, else the first that holds."""
    hub = desk.hub
    candidates = [hub.site.front.claim, *sorted(hub.claims)]
    return next((key for key in candidates if key in hub.claims and hub.sentence(key, desk.language)), None)


def _hero(desk: Desk) -> View:
    key = front_claim(desk)
    if key is None:
        title = desk.hub.site.slogan[desk.language]
        return {"before": "", "proven": title, "after": "", "summary": "", "reckoning": None}
    claim, proof = desk.hub.claims[key], desk.hub.proofs[key]
    sentence = desk.hub.sentence(key, desk.language, "headline") or ""
    reckoning = reckoning_view(claim, proof, desk, own_page=False)
    reckoning["figure"] = desk.workshop.charts.bare(key, desk.language)
    before, proven, after = _three_parts(
        sentence, [proof.slots[n][desk.language] for n in ("relation", "none") if n in proof.slots]
    )
    return {
        "before": before,
        "proven": proven,
        "after": after,
        "summary": desk.word("home.hero-text", city=desk.city),
        "reckoning": reckoning,
    }


def _three_parts(sentence: str, words: list[str]) -> tuple[str, str, str]:
    """The sentence around the words that the operator chose: they carry the double rule."""
    for word in words:
        for spelling in (word, word[:1].upper() + word[1:]):
            before, found, after = sentence.partition(spelling)
            if found:
                return before, found, after
    return "", sentence, ""


def _front_facts(desk: Desk) -> list[str]:
    hub = desk.hub
    chosen = [key for key in hub.site.front.facts if key in hub.series and hub.series[key].readings]
    return (chosen or [key for key in sorted(hub.series) if hub.series[key].readings])[:3]


def draw_partners(desk: Desk) -> View:
    """All partners by kind."""
    hub, language = desk.hub, desk.language
    page = page_view(
        desk,
        "partners",
        desk.word("nav.partners"),
        desk.word("partners.summary", city=desk.city),
        versions=section_versions("partners"),
    )
    groups = []
    for key, kind in hub.partner_kinds.items():
        members = sorted((p for p in hub.partners.values() if p.kind == key), key=lambda p: p.name.casefold())
        if members:
            groups.append(
                {"id": key, "label": kind.label[language], "partners": [_partner_line(p, desk) for p in members]}
            )
    return {"page": page, "groups": groups}


def _partner_line(partner: Partner, desk: Desk) -> View:
    count = len(desk.hub.by_owner.get(partner.id, ()))
    lines = [desk.word("partners.facts-one" if count == 1 else "partners.facts", count=count)] if count else []
    return {
        "name": partner.name,
        "url": desk.entry("partners", partner.id),
        "text": plain(partner.role[desk.language], desk),
        "lines": lines,
    }


def draw_partner(desk: Desk, partner: Partner, kits: tuple[KitLines, ...]) -> View:
    """One partner: role, own website, the facts it answers for, its kit."""
    versions = {language: entry("partners", partner.id, language) for language in ("de", "en")}
    text = plain(partner.role[desk.language], desk)
    page = page_view(
        desk,
        "partner",
        partner.name,
        text,
        versions=versions,
        parents=("home", "partners"),
        summary="",
    )
    page["head"] = partner_title(partner.name, partner.short, desk)
    kind, owned = desk.hub.partner_kinds.get(partner.kind), [*desk.hub.by_owner.get(partner.id, ())]
    view = {
        "name": partner.name,
        "group": kind.label[desk.language] if kind else "",
        "text": text,
        "url": partner.website or "",
        "url_label": (partner.website or "").removeprefix("https://").removeprefix("http://").rstrip("/"),
        "gap": plain(partner.gap[desk.language], desk) if partner.gap else "",
        "facts": fact_records(owned[:LINES], desk),
        "all_facts": desk.link(choice((("owner", partner.id),), desk.language)) if len(owned) > LINES else "",
        "stories": [],
        "kits": kits,
    }
    return {"page": page, "partner": view}
