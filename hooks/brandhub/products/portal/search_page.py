"""The search: a field, and below it every page as a plain link for those without a script."""

from __future__ import annotations

from brandhub.products.portal.desk import Desk, View
from brandhub.products.portal.frame import page_view, section_versions
from brandhub.products.portal.search_index import KINDS, entries_of, index_address


def draw_search(desk: Desk) -> View:
    """Every page by kind, in the order of titles, and where the index is that the script fetches."""
    page = page_view(
        desk, "search", desk.word("nav.search"), desk.word("search.summary"), versions=section_versions("search")
    )
    found = {kind: sorted(entries_of(kind, desk), key=lambda entry: str(entry["title"]).casefold()) for kind in KINDS}
    groups = [
        {"id": f"liste-{kind}", "label": desk.word(f"search.group.{kind}"), "entries": entries}
        for kind, entries in found.items()
        if entries
    ]
    return {"page": page, "groups": groups, "index": desk.link(index_address(desk.language))}
