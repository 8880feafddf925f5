"""The list of all pages; with a script it filters itself."""

from __future__ import annotations

from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.easy_pages import easy_cards
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.records import claim_title, claim_verdict, fact_record, plain
from brandhub.products.portal.story_pages import stories_of
from brandhub.proofs.words import write_full
from brandhub.whole.markdown import slug


def draw_search(desk: Desk) -> View:
    """Every page as a plain link; with a script the list filters itself."""
    hub, language = desk.hub, desk.language
    page = page_view(
        desk, "search", desk.word("nav.search"), desk.word("search.summary"), versions=section_versions("search")
    )
    groups = [
        (
            "stories",
            [
                _found(plain(s.title, desk), desk.entry("stories", s.id), plain(s.summary, desk))
                for s in stories_of(hub, language)
            ],
        ),
        ("easy", [_found(card["title"], card["url"], card["summary"]) for card in easy_cards(desk)]),
        (
            "claims",
            [_found(claim_title(key, desk), desk.entry("claims", key), _verdict(key, desk)) for key in hub.proofs],
        ),
        ("facts", [_fact_found(key, desk) for key, series in hub.series.items() if series.readings]),
        (
            "partners",
            [
                _found(p.name, desk.entry("partners", p.id), plain(p.role[language], desk))
                for p in hub.partners.values()
            ],
        ),
        (
            "timeline",
            [
                _found(e.label[language], desk.section("timeline") + f"#{e.id}", plain(e.text[language], desk))
                for e in hub.events.values()
            ],
        ),
        (
            "pages",
            [
                _found(plain(p.title, desk), desk.link(p.address), plain(p.summary, desk))
                for p in hub.pages
                if p.language == language
            ],
        ),
    ]
    return {
        "page": page,
        "groups": [
            {
                "id": f"liste-{name}",
                "label": desk.word(f"search.group.{name}"),
                "entries": sorted(entries, key=lambda e: str(e["title"]).casefold()),
            }
            for name, entries in groups
            if entries
        ],
    }


def _verdict(key: str, desk: Desk) -> str:
    return desk.word(f"verdict-word.{claim_verdict(key, desk)}")


def _fact_found(key: str, desk: Desk) -> View:
    record = fact_record(key, desk)
    reading = desk.hub.series[key].readings[-1]
    return _found(
        str(record["label"]), str(record["url"]), f"{write_full(reading, desk.language)}, {desk.as_of(reading)}"
    )


def _found(title: str, url: str, text: str) -> View:
    """An entry of the index; `words` are folded (ä→ae, ß→ss) so that every way of typing finds them."""
    return {"title": title, "url": url, "text": text, "words": slug(f"{title} {text}", " ")}
