"""How we check: the method, what it counts today, and the registers: retired, corrected, excepted."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from brandhub.models.claims import ClaimBase
from brandhub.models.facts import Fact
from brandhub.models.fields import Noun
from brandhub.models.pages import WrittenPage
from brandhub.models.partners import Partner
from brandhub.models.sources import Source
from brandhub.products.portal.addresses import entry, section
from brandhub.products.portal.changes_page import correction_views
from brandhub.products.portal.claim_index import claims_with
from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.records import claim_records, claim_title, plain
from brandhub.products.portal.spans_explained import kind_views, span_example
from brandhub.products.portal.tally import legend_views, tally_views
from brandhub.products.portal.written_pages import draw_written
from brandhub.proofs.readings import sources_of
from brandhub.speech.references import find_references
from brandhub.whole.plain_words import plain_text
from brandhub.whole.prose import texts_of

SHOWN_IN: Final = (
    ("data/facts/", "facts"),
    ("data/claims", "claims"),
    ("data/timeline", "timeline"),
    ("data/partners", "partners"),
    ("data/brand/", "brand"),
    ("data/images", "press"),
    ("data/kits", "press"),
    ("data/sources", "data"),
    ("data/terms", "facts"),
)
"""File of data → the section of the site in which its texts stand."""


def draw_method(desk: Desk, written: WrittenPage) -> View:
    """How we check, with live counts, a claim of today for each verdict, and a number of today as a span."""
    base = draw_written(desk, written)
    base["page"]["kind"] = "how-we-check"
    exceptions = exception_views(desk)
    return {
        **base,
        "tally": tally_views(sum(len(item["places"]) for item in exceptions), desk),
        "verdicts": legend_views(desk),
        "span": span_example(desk),
        "kinds": kind_views(desk),
        "exceptions": exceptions,
        "corrections": correction_views(desk),
        "retired": claim_records(claims_with("retired", desk), desk),
    }


def exception_views(desk: Desk) -> list[View]:
    """Every exception in the texts of this language and every declared name, each with all its reasons and places."""
    found: dict[str, dict[str, list[View]]] = {}
    for text, reason, (title, address) in _exceptions(desk):
        places = found.setdefault(text, {}).setdefault(reason, [])
        places.append({"reason": reason, "place": title, "url": desk.link(address)})
    return [{"text": text, "places": list(chain(*reasons.values()))} for text, reasons in found.items()]


def _exceptions(desk: Desk) -> Iterator[tuple[str, str, tuple[str, str]]]:
    """Words, reason, and title and address of where they stand."""
    pages = _pages(desk)
    for prose in texts_of(desk.hub):
        if prose.language != desk.language:
            continue
        for reference in find_references(prose.text)[0]:
            if reference.function == "exception":
                path = prose.place_of(reference.start, reference.end).path
                where = _own_page(prose.entry, desk) or pages.get(path) or _section_of(path, desk)
                yield _quoted(reference.id, desk), reference.options["reason"], where
    for name in desk.hub.names.values():
        yield name.name, name.what[desk.language], _section_of("data/terms.yml", desk)


def _quoted(text: str, desk: Desk) -> str:
    """In quotation marks, because the words are quoted here and not said; a quotation has its own."""
    return text if text.startswith(("„", "“", "‚", "‘")) else desk.word("method.excepted", text=text)


def _own_page(noun: Noun | None, desk: Desk) -> tuple[str, str] | None:
    """Title and address of the page of a fact, claim or partner; a source stands with a fact that rests on it.

    Other entries have none of their own.
    """
    match noun:
        case Fact():
            return noun.label[desk.language], entry("facts", noun.id, desk.language)
        case ClaimBase():
            return claim_title(noun.id, desk), entry("claims", noun.id, desk.language)
        case Partner():
            return noun.name, entry("partners", noun.id, desk.language)
        case Source():
            resting = (s.fact for s in desk.hub.series.values() if noun.id in sources_of(s.readings))
            return next((_own_page(fact, desk) for fact in resting), None)
        case _:
            return None


def _pages(desk: Desk) -> dict[str, tuple[str, str]]:
    """File → title and address of the page that is written in it."""
    pages = {page.path: (plain(page.title, desk), page.address) for page in desk.hub.pages}
    for slug, easy in desk.hub.easy.items():
        pages[easy.path] = (plain_text(easy.title, desk.hub, "de", easy=True), entry("easy", slug, "de"))
    for slug, versions in desk.hub.stories.items():
        if (story := versions.get(desk.language)) is not None:
            pages[story.path] = (plain(story.title, desk), entry("stories", slug, desk.language))
    return pages


def _section_of(path: str, desk: Desk) -> tuple[str, str]:
    """The part of the site that shows a data file: its title and address."""
    name = next((name for start, name in SHOWN_IN if path.startswith(start)), "home")
    return desk.word(f"nav.{name}"), section(name, desk.language)
