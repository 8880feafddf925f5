"""Sitemaps: one for each language and an index of both; every page with its versions in other languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brandhub.ground.catalogues import LANGUAGES
from brandhub.products.portal.desk import Desk, View, Workshop
from brandhub.products.portal.frame import base_address

INDEX: Final = "/sitemap.xml"
ROBOTS: Final = "/robots.txt"


def write_sitemaps(pages: Mapping[str, View], workshop: Workshop) -> dict[str, bytes]:
    """The index, the sitemaps and robots.txt by address. Pages that search engines should not list are left out."""
    base = base_address(Desk(workshop, "/", "de"))
    templates = workshop.templates
    files = {}
    for language in LANGUAGES:
        entries = [page for _, page in sorted(pages.items()) if page["indexed"] and page["language"] == language]
        text = templates.get_template("feeds/sitemap.xml.jinja").render(pages=entries)
        files[f"/sitemap-{language}.xml"] = text.encode()
    addresses = [base + address for address in files]
    index = templates.get_template("feeds/sitemaps.xml.jinja").render(addresses=addresses)
    robots = templates.get_template("feeds/robots.txt.jinja").render(sitemap=base + INDEX)
    return {**files, INDEX: index.encode(), ROBOTS: (robots + "\n").encode()}
