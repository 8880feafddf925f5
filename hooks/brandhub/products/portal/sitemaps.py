"""Sitemaps: one for each language, large ones in parts, and an index of all; every page with its other languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address
from brandhub.products.portal.leaves import cut

INDEX: Final = "/sitemap.xml"
ROBOTS: Final = "/robots.txt"
MOST: Final = 25_000
"""So many pages stand in one sitemap; sitemaps.org allows twice as many, and 50 MB."""


def write_sitemaps(pages: Mapping[str, View], workshop: Workshop) -> dict[str, bytes]:
    """The index, the sitemaps and robots.txt by address. Pages that search engines should not list are left out."""
    base = base_address(Desk(workshop, "/", "de"))
    templates = workshop.templates
    files = {}
    for language in LANGUAGES:
        entries = [page for _, page in sorted(pages.items()) if page["indexed"] and page["language"] == language]
        for number, part in enumerate(cut(entries, MOST), 1):
            text = templates.get_template("feeds/sitemap.xml.jinja").render(pages=part)
            files[f"/sitemap-{language}{f'-{number}' if number > 1 else ''}.xml"] = text.encode()
    addresses = [base + address for address in files]
    index = templates.get_template("feeds/sitemaps.xml.jinja").render(addresses=addresses)
    robots = templates.get_template("feeds/robots.txt.jinja").render(sitemap=base + INDEX)
    return {**files, INDEX: index.encode(), ROBOTS: (robots + "\n").encode()}
