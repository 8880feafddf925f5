"""The search: a field, and below it every page as a plain link for those without a script."""

from __future__ import annotations

from typing import Final

from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.search_entries import KINDS, entries_of
from brandhub.products.portal.search_index import index_address

MOST: Final = 150
"""So many pages of one kind are listed."""
LISTED: Final = {
    **{kind: kind for kind in ("stories", "easy", "topics", "claims", "facts", "partners", "timeline")},
    "images": "press",
}
"""Kind → the section that has a list of its own."""


def draw_search(desk: Desk) -> View:
    """The pages by kind, in the order of titles, and where the index is that the script fetches."""
    page = page_view(
        desk, "search", desk.word("nav.search"), desk.word("search.summary"), versions=section_versions("search")
    )
    groups = [_group(kind, entries, desk) for kind in KINDS if (entries := list(entries_of(kind, desk, is_told=False)))]
    return {"page": page, "groups": groups, "index": desk.link(index_address(desk.language))}


def _group(kind: str, entries: list[View], desk: Desk) -> View:
    """All of one kind; of more than `MOST` only how many they are, and the page that lists them."""
    label = desk.word(f"search.group.{kind}")
    if len(entries) > MOST and kind in LISTED:
        link = {"title": desk.word("search.all", label=label, count=len(entries)), "url": desk.section(LISTED[kind])}
        return {"id": f"liste-{kind}", "label": label, "entries": [link]}
    entries = sorted(entries, key=lambda entry: str(entry["title"]).casefold())
    return {"id": f"liste-{kind}", "label": label, "entries": entries}
