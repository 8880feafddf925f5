"""Written pages and 404."""

from __future__ import annotations

from brandhub.ground.catalogues import LANGUAGES
from brandhub.models.pages import EASY_ADDRESS, WrittenPage
from brandhub.products.portal.addresses import SECTIONS
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.easy_pages import easy_cards
from brandhub.products.portal.frame import page_view
from brandhub.products.portal.html_words import HtmlWords
from brandhub.products.portal.records import plain
from brandhub.products.portal.search_index import index_address
from brandhub.speech.references import find_references
from brandhub.whole.markdown import write_html
from brandhub.whole.resolving import is_unfilled, resolve_text


def draw_written(desk: Desk, written: WrittenPage) -> View:
    """A page that people wrote by hand."""
    words = HtmlWords(desk)
    is_easy, is_overview = written.is_easy, written.address == EASY_ADDRESS
    body = write_html(resolve_text(written.body, desk.hub, desk.language, words, easy=is_easy), desk.link)
    versions = {desk.language: written.address}
    if written.counterpart:
        versions["en" if desk.language == "de" else "de"] = written.counterpart
    title, summary = plain(written.title, desk), plain(written.summary, desk)
    parents = ("home", "easy") if is_easy and not is_overview else ("home",)
    page = page_view(desk, "text", title, summary, versions=versions, parents=parents)
    return {
        "page": page,
        "body": body,
        "easy": is_easy,
        "stories": easy_cards(desk) if is_overview else [],
        "gaps": _gaps(written, desk),
    }


def _gaps(written: WrittenPage, desk: Desk) -> list[str]:
    """What the operator still has to supply on this page, in words."""
    names = dict.fromkeys(r.id for r in find_references(written.body)[0] if r.function == "site")
    return [_field_word(name, desk) for name in names if is_unfilled(desk.hub.site.value(name) or "")]


def _field_word(name: str, desk: Desk) -> str:
    """A field of the site data in words; contact roles of other cities are named by their key."""
    key = f"site-field.{name}"
    return desk.word(key) if key in desk.workshop.catalogues[desk.language] else name


def draw_not_found(desk: Desk) -> View:
    """404. Served anywhere, so every link begins at the root."""
    page = page_view(
        desk,
        "not-found",
        desk.word("not-found.title"),
        desk.word("not-found.text"),
        versions={},
        indexed=False,
        summary="",
    )
    names = ("home", "stories", "topics", "facts", "claims", "timeline")
    english = [
        {"title": desk.workshop.catalogues["en"].text(f"nav.{name}"), "url": SECTIONS[name][1]} for name in names
    ]
    return {
        "page": page,
        "links": [{"title": desk.word(f"nav.{name}"), "url": SECTIONS[name][0]} for name in names],
        "english": english,
        "indexes": {language: index_address(language) for language in LANGUAGES},
        "search": {"title": desk.word("not-found.search"), "url": SECTIONS["search"][0]},
    }
